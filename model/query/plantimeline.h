#pragma once
#include "model/domain/plan.h"
#include "model/query/workspacestate.h"

class Language;

/// Which actions the plan shows (7.2 Plan).
struct PlanFilter {
    Id<Objective> objective; ///< only this one; null: all that are neither closed nor archived
    bool openOnly = true; ///< objectives with an open action
    Id<Person> responsible;
    bool overdueOnly = false;
    bool operator==(const PlanFilter &) const = default;
};

/// A row of the plan: an objective as heading, a phase over its actions, or an action.
struct PlanRow {
    Id<Objective> objective;
    Id<Action> action; ///< null in a heading
    QString code, title, responsible;
    PlanState state = PlanState::NoPlan; ///< heading: the light of the plan
    ActionKind type = ActionKind::Task;
    ActionStatus status = ActionStatus::Planned;
    QDate start, due; ///< heading: start and target date of the objective
    QDate originalDue; ///< invalid when it was never approved or did not move
    QDate doneOn;
    int percent = 0;
    bool phase = false; ///< a heading over its actions: its dates are their span, and it is never late by itself
    Id<Action> under; ///< the phase that it stands under
    bool mandatory = true;
    int overdue = 0; ///< days after the due date, open actions
    int moved = 0; ///< days between the original and the present due date
    int doneLate = 0; ///< days, closed actions
    std::vector<Id<Action>> before; ///< predecessors
    bool isHeading() const { return action.isNull(); }
    /// Late, and the plan depends on it (3.11).
    bool isCritical() const { return mandatory && overdue > 0; }
    QUuid key() const { return isHeading() ? objective.value : action.value; }
    bool operator==(const PlanRow &) const = default;
};
/// Objectives in order of their plan light, then by code; actions by start, those of a phase under it.
std::vector<PlanRow> planRows(const WorkspaceState &ws, const PlanFilter &filter, const Language &language);
/// What stands beside the bar: "106 days overdue, moved 59", "3 days overdue, optional", "done 14 days late"; empty
/// when in time.
QString planWords(const PlanRow &row, const Language &language);
/// Whether the dependency would close a circle.
bool wouldCircle(const Register &reg, Id<Action> predecessor, Id<Action> successor);
