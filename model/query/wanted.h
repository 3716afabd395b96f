#pragma once
#include "model/query/workspacestate.h"

class Language;

/// A decision that top management is asked for (6 a 3): computed from open decisions, then from gaps (PRINT.md 7). What
/// was decided, is not late and lacks no money stands among the decisions of earlier reviews (page 3), not here.
struct WantedDecision {
    QString question; ///< as the decision was typed
    QString reason; ///< why now
    QString ifYes; ///< cost and effect
    QString ifNothing; ///< from forecast and risk
    QString ifNothingBrief; ///< the same without the names of risks
    Id<Person> responsible;
    QDate due;
    std::vector<int> daysOverdue; ///< of all open decisions of the objective, ascending; empty = not overdue
    Id<Objective> objective;
};
/// Overdue first, then by due date, then gaps. All of them: the report shows five and counts the rest.
std::vector<WantedDecision> wantedDecisions(const WorkspaceState &ws, const Language &language);
