#include "model/domain/dates.h"
#include "model/domain/objective.h"
#include "model/query/figures.h"
#include "model/report/reportparts.h"

namespace {

/// An objective as a bar of its own, from start to target date, done as far as its plan.
PlanFigure::Row objectiveRow(const WorkspaceState &ws, const ObjectiveRow &o, const Language &language)
{
    const Objective &record = *ws.reg.find(o.id);
    PlanFigure::Row row;
    row.name = {Run::bold(o.code + QLatin1Char(' ') + o.title)};
    row.plan.objective = o.id;
    row.plan.start = record.startDate;
    row.plan.due = record.targetDate;
    row.plan.status = ActionStatus::InProgress;
    row.plan.percent = int(o.plan.actual.value_or(0));
    row.words = o.plan.actual ? language.translate("Report", "plan %1 done").arg(percentText(*o.plan.actual, language))
                              : language.translate("Report", "no plan");
    return row;
}

} // namespace

ReportDoc timeline(const Register &reg, const ReportOptions &options)
{
    const Language &l = options.language;
    const WorkspaceState ws = evaluateWorkspace(reg, options.asOf);
    ReportDoc doc = startReport(reg, options, l.translate("Report", "Timeline of objectives and actions"));
    doc.landscape = true;
    PlanFigure figure;
    figure.asOf = ws.asOf;
    figure.nameMm = doc.paper == PaperSize::A3 ? 110 : 78;
    int objectives = 0, actions = 0, overdue = 0;
    for (const ObjectiveRow &o : ws.objectives) {
        if (!isLive(o.state))
            continue;
        ++objectives;
        figure.rows.push_back(objectiveRow(ws, o, l));
        for (const PaperPlanRow &row : paperPlanRows(ws, o.id)) {
            if (row.status == ActionStatus::Cancelled)
                continue;
            ++actions;
            overdue += row.isOverdue() ? 1 : 0;
            figure.rows.push_back(
                {{Run::plain(row.title), Run::faint(QStringLiteral("  ") + shortName(ws.reg, row.responsible))},
                 row,
                 paperPlanWords(row, l)});
        }
    }
    doc.add(PageTitle {
        doc.title,
        {},
        {Run::soft((objectives == 1 || actions == 1
                        ? l.translate("Report", "State on %1. Live objectives: %2, actions: %3, overdue: %4")
                        : l.translate("Report", "State on %1: %2 live objectives, %3 actions, %4 of them overdue"))
                       .arg(longDate(ws.asOf, l))
                       .arg(objectives)
                       .arg(actions)
                       .arg(overdue))}});
    if (figure.rows.empty()) {
        doc.add(Paragraph {{Run::plain(l.translate("Report", "There is no live objective."))}});
        return doc;
    }
    figure.note
        = l.translate("Report",
                      "Dark: done share. Hatched: overdue up to the as-of date. Upright tick: original due date, "
                      "kept after re-planning. Diamond: milestone. Bold: objective from start to target date.");
    doc.add(figure);
    return doc;
}
