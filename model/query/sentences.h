#pragma once
#include "model/query/workspacestate.h"

class Language;

// Sentences made from data, never typed (PRINT.md 7). The same on screen and on paper.

/// "10 active objectives: 5 on track, … Three decisions are overdue: …"
QString headline(const WorkspaceState &ws, const Language &language);
/// "18 figures in use: 14 current, 2 due, 1 overdue, 1 silent since September 2025."
QString dataLine(const WorkspaceState &ws, const Language &language);
/// What the active objectives are beside: "Not counted: 1 paused, 1 not started, 1 proposed, 1 draft"; may be empty.
QString notCountedLine(const WorkspaceState &ws, const Language &language);
/// "One", "two", … "twelve", then digits.
QString numberWord(int number, const Language &language, bool startsSentence);
/// "May 2026" or "May".
QString monthText(QDate month, bool withYear, const Language &language);
/// "a", "a and b", "a, b and c" without "and": parts joined by comma.
QString joined(const QStringList &parts);
