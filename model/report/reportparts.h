#pragma once
#include "model/domain/finding.h"
#include "model/query/riskslope.h"
#include "model/query/trendtext.h"
#include "model/query/workspacestate.h"
#include "model/report/reports.h"

// What several reports share.

/// A document with head and foot filled from the register and the options.
ReportDoc startReport(const Register &reg, const ReportOptions &options, const QString &title);
/// A sentence as a paragraph, as body text or as small as a table.
inline Paragraph said(const QString &text)
{
    return {{Run::plain(text)}, TextStyle::Body};
}
inline Paragraph saidSmall(const QString &text)
{
    return {{Run::plain(text)}, TextStyle::Table};
}
/// "Pokorný": the last word of a name, enough in a column of owners.
QString shortName(const Register &reg, Id<Person> person);
QString fullName(const Register &reg, Id<Person> person);
/// The way of an objective as a bar with its words (PRINT.md 5): stale hatched, paused pale, no reading no bar.
ProgressBar progressBar(const ObjectiveRow &row, const Language &language);
/// "better", "no clear trend", "15 of 18 kept", "few readings": the worst of the deciding measures (PRINT.md 7).
QString trendText(const WorkspaceState &ws, const ObjectiveRow &row, const Language &language);
/// "at least 95 %", "0 notifications": goals in words, the rest as on the screen (PRINT.md 6).
QString goalOnPaper(const Kpi &kpi, const KpiDefinition &definition, const Language &language);
/// The last value; counts without a unit, because the goal names it.
QString nowOnPaper(const Kpi &kpi, const KpiRow &row, const Language &language);
/// "17 months late", "no forecast", "too early", "–" (PRINT.md 7).
QString forecastOnPaper(const WorkspaceState &ws, const ObjectiveRow &row, const Language &language);
/// "all staff" for a known audience, else as typed.
QString audienceText(const QString &audience, const Language &language);
/// The computed state; below it what a person shows instead, and until when (3.10.7).
Cell stateCell(const WorkspaceState &ws, const ObjectiveRow &row, const Language &language);
/// Risks with their three scores, and the state of the objectives that answer them.
Table slopeTable(const std::vector<const SlopeRisk *> &risks, const Language &language);
/// Findings with their corrective action, state and effect, as they come.
Table findingTable(const WorkspaceState &ws, const std::vector<const Finding *> &findings, const Language &language);
/// "DEC-07, due 30 Jun 2026": the open decisions about an objective; empty when there is none.
QString openDecisionsText(const WorkspaceState &ws, Id<Objective> objective, const Language &language);
/// Order of rows by urgency, then code.
std::vector<const ObjectiveRow *> byUrgency(const WorkspaceState &ws, bool (*wanted)(ObjectiveState));
/// The last management review held before or on the day, or nullptr.
const Review *lastManagementReview(const Register &reg, QDate day);
