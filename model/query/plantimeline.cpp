#include "model/query/plantimeline.h"

#include "model/domain/language.h"
#include "model/domain/organisation.h"
#include "model/query/kpisource.h"
#include "model/query/planphases.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace {

bool isOpen(const Action &action)
{
    return action.status != ActionStatus::Done && action.status != ActionStatus::Cancelled;
}

PlanRow rowOf(const Register &reg, const PlanPhases &phases, const Action &action, QDate asOf)
{
    PlanRow row;
    const PlanStep step = planStep(action, asOf);
    row.objective = action.objective;
    row.action = action.id;
    row.code = action.code;
    row.title = action.title;
    const Person *person = reg.find(action.responsible);
    row.responsible = person ? person->name : QString();
    row.type = action.type;
    row.status = step.status;
    row.start = action.startDate;
    row.due = action.dueDate;
    row.doneOn = step.completedOn;
    row.percent = step.status == ActionStatus::Done ? 100 : step.percent;
    row.mandatory = action.mandatory;
    if (phases.isHeading(action)) {
        row.phase = true;
        std::tie(row.start, row.due) = phases.span(action);
        row.percent = phases.percent(action);
        return row;
    }
    if (const Action *phase = reg.find(action.phase); phase && phases.isHeading(*phase))
        row.under = phase->id;
    const int slip = slipDays(step, asOf);
    (step.status == ActionStatus::Done ? row.doneLate : row.overdue)
        = step.status == ActionStatus::Cancelled ? 0 : slip;
    if (action.originalDueDate.isValid() && action.originalDueDate != action.dueDate) {
        row.originalDue = action.originalDueDate;
        row.moved = int(action.originalDueDate.daysTo(action.dueDate));
    }
    return row;
}

/// Actions by start; those of a phase stand under it, which comes where its first action begins. A phase of which no
/// action is shown is not shown either.
std::vector<PlanRow> inPhases(std::vector<PlanRow> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const PlanRow &a, const PlanRow &b) { return a.start < b.start; });
    QHash<Id<Action>, std::vector<PlanRow>> under;
    for (const PlanRow &row : rows)
        if (!row.under.isNull())
            under[row.under].push_back(row);
    std::vector<PlanRow> out;
    for (const PlanRow &row : rows) {
        if (!row.under.isNull() || (row.phase && !under.contains(row.action)))
            continue;
        out.push_back(row);
        const auto own = under.value(row.action);
        out.insert(out.end(), own.begin(), own.end());
    }
    return out;
}

int orderOf(PlanState state)
{
    static constexpr PlanState order[]
        = {PlanState::OffTrack, PlanState::AtRisk, PlanState::OnTrack, PlanState::Done, PlanState::NoPlan};
    return int(std::find(std::begin(order), std::end(order), state) - std::begin(order));
}

} // namespace

std::vector<PlanRow> planRows(const WorkspaceState &ws, const PlanFilter &filter, const Language &)
{
    QHash<Id<Objective>, std::vector<PlanRow>> actions;
    QHash<Id<Action>, std::vector<Id<Action>>> before;
    QSet<Id<Objective>> open;
    const PlanPhases phases(ws.reg);
    for (const ActionDependency &d : ws.reg.all<ActionDependency>())
        before[d.successor].push_back(d.predecessor);
    for (const Action &a : ws.reg.all<Action>()) {
        if (a.archivedAt.isValid())
            continue;
        PlanRow row = rowOf(ws.reg, phases, a, ws.asOf);
        row.before = before.value(a.id);
        if (row.phase) {
            actions[a.objective].push_back(std::move(row)); // stays where one of its actions is shown
            continue;
        }
        if (isOpen(a))
            open += a.objective;
        if ((!filter.responsible || a.responsible == filter.responsible) && (!filter.overdueOnly || row.overdue > 0))
            actions[a.objective].push_back(std::move(row));
    }
    std::vector<const ObjectiveRow *> objectives;
    for (const ObjectiveRow &o : ws.objectives) {
        const Objective *record = ws.reg.find(o.id);
        const bool wanted = filter.objective ? o.id == filter.objective
                                             : record && !record->archivedAt.isValid() && !isTerminal(o.state)
                && (!filter.openOnly || open.contains(o.id));
        if (wanted && actions.contains(o.id))
            objectives.push_back(&o);
    }
    std::stable_sort(objectives.begin(), objectives.end(), [](const ObjectiveRow *a, const ObjectiveRow *b) {
        return orderOf(a->plan.state) < orderOf(b->plan.state);
    });
    std::vector<PlanRow> out;
    for (const ObjectiveRow *o : objectives) {
        const Objective *record = ws.reg.find(o->id);
        PlanRow heading;
        heading.objective = o->id;
        heading.code = o->code;
        heading.title = o->title;
        heading.state = o->plan.state;
        heading.start = record->startDate;
        heading.due = record->targetDate;
        out.push_back(heading);
        const auto own = inPhases(actions[o->id]);
        if (own.empty()) {
            out.pop_back();
            continue;
        }
        out.insert(out.end(), own.begin(), own.end());
    }
    return out;
}

QString planWords(const PlanRow &row, const Language &language)
{
    QStringList parts;
    if (row.overdue > 0)
        parts += language.translate("PlanWords", "%n day(s) overdue", nullptr, row.overdue);
    if (row.overdue > 0 && !row.mandatory)
        parts += language.translate("PlanWords", "optional");
    if (row.doneLate > 0)
        parts += language.translate("PlanWords", "done %n day(s) late", nullptr, row.doneLate);
    if (row.moved != 0 && row.status != ActionStatus::Done)
        parts += language.translate("PlanWords", "moved %1", "by so many days").arg(row.moved);
    return parts.join(QStringLiteral(", "));
}

bool wouldCircle(const Register &reg, Id<Action> predecessor, Id<Action> successor)
{
    QHash<Id<Action>, std::vector<Id<Action>>> before;
    for (const ActionDependency &d : reg.all<ActionDependency>())
        before[d.successor].push_back(d.predecessor);
    std::vector<Id<Action>> way {predecessor};
    QSet<Id<Action>> seen;
    while (!way.empty()) {
        const Id<Action> at = way.back();
        way.pop_back();
        if (at == successor)
            return true;
        if (seen.contains(at))
            continue;
        seen += at;
        for (const Id<Action> next : before.value(at))
            way.push_back(next);
    }
    return false;
}
