#pragma once
#include "model/query/workspacestate.h"

#include <QByteArray>
#include <QDateTime>

class Language;

/// What a calendar is written with.
struct CalendarOptions {
    QDateTime stamp; ///< UTC, of the writing
    int sequence = 0; ///< number of the last history entry: rises with every change
    QString workspace; ///< id of the file, the end of every UID
    bool withNames = false; ///< whether responsible persons are named
    bool asTasks = false; ///< what somebody has to do as VTODO; some calendars leave those out when they import
};

/// Everything that is due as one iCalendar (8.5): all-day events for figures, actions, milestones, reviews, messages,
/// target dates, decisions, triggers, evaluations and findings up to a year ahead; dropped and cancelled ones as
/// CANCELLED. The same record has the same UID in every export. Reviews, milestones and target dates are days, the rest
/// can be tasks.
QByteArray calendarIcs(const WorkspaceState &ws, const CalendarOptions &options, const Language &language);

/// Text as a value: backslash, semicolon, comma and line breaks escaped, other control characters left out.
QByteArray calendarText(const QString &text);
/// A content line with CRLF, folded at 75 octets, never inside a character.
QByteArray calendarLine(const QByteArray &line);
