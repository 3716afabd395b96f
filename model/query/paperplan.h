#pragma once
#include "model/query/workspacestate.h"

class Language;

/// One action as plans show it (3.11): with its lateness at the day of the workspace.
struct PaperPlanRow {
    Id<Action> action;
    QString code, title;
    Id<Objective> objective;
    Id<Person> responsible;
    QDate start, due;
    QDate originalDue; ///< invalid when it was never moved
    QDate completedOn;
    ActionStatus status = ActionStatus::Planned;
    int percent = 0;
    int daysLate = 0; ///< open: days past the due date; done: days after it; else 0
    bool milestone = false;
    bool isOpen() const { return status != ActionStatus::Done && status != ActionStatus::Cancelled; }
    bool isOverdue() const { return isOpen() && daysLate > 0; }
    bool operator==(const PaperPlanRow &) const = default;
};
/// The actions of an objective, or of all objectives when `objective` is null; archived ones are left out. By
/// objective, start and due date.
std::vector<PaperPlanRow> paperPlanRows(const WorkspaceState &ws, Id<Objective> objective = {});
/// "done, 12 days late", "75 %, 45 days overdue", "45 %", "planned", "blocked".
QString paperPlanWords(const PaperPlanRow &row, const Language &language);
