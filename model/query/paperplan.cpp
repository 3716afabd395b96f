#include "model/query/paperplan.h"

#include "model/domain/language.h"
#include "model/domain/plan.h"
#include "model/query/figures.h"
#include "model/query/planphases.h"

#include <algorithm>
#include <tuple>

std::vector<PaperPlanRow> paperPlanRows(const WorkspaceState &ws, Id<Objective> objective)
{
    std::vector<PaperPlanRow> rows;
    const PlanPhases phases(ws.reg);
    for (const Action &a : ws.reg.all<Action>()) {
        if (a.archivedAt.isValid() || (!objective.isNull() && a.objective != objective))
            continue;
        PaperPlanRow row {a.id, a.code, a.title, a.objective, a.responsible, a.startDate, a.dueDate};
        if (a.originalDueDate.isValid() && a.originalDueDate != a.dueDate)
            row.originalDue = a.originalDueDate;
        row.completedOn = a.completedOn;
        row.status = a.status;
        row.percent = a.status == ActionStatus::Done ? 100 : a.percentComplete;
        row.milestone = a.type == ActionKind::Milestone;
        if (phases.isHeading(a)) {
            std::tie(row.start, row.due) = phases.span(a);
            row.originalDue = {};
            row.percent = phases.percent(a);
            rows.push_back(row);
            continue;
        }
        const QDate end = a.status == ActionStatus::Done ? a.completedOn : ws.asOf;
        if (a.status != ActionStatus::Cancelled && end.isValid() && a.dueDate.isValid() && end > a.dueDate)
            row.daysLate = int(a.dueDate.daysTo(end));
        rows.push_back(row);
    }
    const auto code = [&](const PaperPlanRow &row) {
        const ObjectiveRow *o = ws.objective(row.objective);
        return o ? o->code : QString();
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const PaperPlanRow &a, const PaperPlanRow &b) {
        return std::tuple(code(a), a.start, a.due, a.code) < std::tuple(code(b), b.start, b.due, b.code);
    });
    return rows;
}

QString paperPlanWords(const PaperPlanRow &row, const Language &language)
{
    const auto words = [&](const char *text) { return language.translate("Plan", text); };
    if (row.status == ActionStatus::Done)
        return row.daysLate > 0 ? words(QT_TRANSLATE_NOOP("Plan", "done, %1"))
                                      .arg(language.translate("Figures", "%n days late", nullptr, row.daysLate))
                                : words(QT_TRANSLATE_NOOP("Plan", "done"));
    if (row.isOverdue())
        return words(QT_TRANSLATE_NOOP("Plan", "%1, %2"))
            .arg(percentText(row.percent, language),
                 language.translate("Report", "%n days overdue", nullptr, row.daysLate));
    if (row.status == ActionStatus::InProgress)
        return percentText(row.percent, language);
    return labelOf(row.status, language);
}
