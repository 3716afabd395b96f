#include "model/domain/language.h"
#include "model/query/lint/structureparts.h"

// The plan, its resources and who is told: LS-15 to LS-22, LS-26.

namespace {

bool isOpen(const Action &action)
{
    return action.status != ActionStatus::Done && action.status != ActionStatus::Cancelled;
}

QString nameOf(const Action &action)
{
    return action.code.isEmpty() ? action.title : action.code;
}

} // namespace

void lintPlanned(const ObjectiveSubject &s, const LintRule &rule)
{
    const auto actions = s.actions();
    if (std::any_of(actions.begin(), actions.end(),
                    [](const Action *a) { return a->status != ActionStatus::Cancelled; }))
        return;
    const auto links = s.links();
    const bool running = std::any_of(links.begin(), links.end(), [&](const ObjectiveLink *l) {
        const Control *c = l->targetKind == LinkKind::Control ? s.reg.find(Id<Control> {l->target}) : nullptr;
        return c && c->implementation == Implementation::Implemented;
    });
    s.add(rule, running && isKept(s.objective, s.deciding()) ? LintSeverity::Warning : LintSeverity::Blocker, "");
}

void lintResponsible(const ObjectiveSubject &s, const LintRule &rule)
{
    for (const Action *a : s.actions())
        if (isOpen(*a) && a->type != ActionKind::Phase && a->responsible.isNull())
            s.about(*a, rule, rule.severity, "responsible", {nameOf(*a)});
}

void lintActionDates(const ObjectiveSubject &s, const LintRule &rule)
{
    for (const Action *a : s.actions())
        if (isOpen(*a) && a->type != ActionKind::Phase && (!a->startDate.isValid() || !a->dueDate.isValid()))
            s.about(*a, rule, rule.severity, a->startDate.isValid() ? "due_date" : "start_date", {nameOf(*a)});
}

void lintActionAfterTarget(const ObjectiveSubject &s, const LintRule &rule)
{
    for (const Action *a : s.actions())
        if (isOpen(*a) && a->mandatory && s.objective.targetDate.isValid() && a->dueDate > s.objective.targetDate)
            s.about(*a, rule, rule.severity, "due_date", {nameOf(*a)});
}

void lintActionOrder(const ObjectiveSubject &s, const LintRule &rule)
{
    for (const Action *a : s.actions()) {
        if (!isOpen(*a) || !a->startDate.isValid())
            continue;
        for (const ActionDependency *d : s.index.predecessors.value(a->id)) {
            const Action *before = s.reg.find(d->predecessor);
            if (before && isOpen(*before) && before->dueDate.isValid()
                && a->startDate < before->dueDate.addDays(d->lagDays))
                s.about(*a, rule, rule.severity, "start_date", {nameOf(*a), nameOf(*before)});
        }
    }
}

void lintResources(const ObjectiveSubject &s, const LintRule &rule)
{
    if (s.index.resources.value(s.objective.id).empty())
        s.add(rule, "");
}

void lintResourceKinds(const ObjectiveSubject &s, const LintRule &rule)
{
    const auto resources = s.index.resources.value(s.objective.id);
    if (resources.empty())
        return;
    QStringList missing;
    for (const ResourceKind kind :
         {ResourceKind::People, ResourceKind::Technology, ResourceKind::Training, ResourceKind::Financial})
        if (std::none_of(resources.begin(), resources.end(), [&](const Resource *r) { return r->type == kind; }))
            missing += labelOf(kind, s.language);
    if (!missing.isEmpty())
        s.add(rule, "", {missing.join(QStringLiteral(", "))});
}

void lintFunding(const ObjectiveSubject &s, const LintRule &rule)
{
    for (const Resource *r : s.index.resources.value(s.objective.id))
        if (r->planned.minor.value_or(0) > r->approved.minor.value_or(0))
            s.about(*r, rule, rule.severity, "approved",
                    {r->description.isEmpty() ? labelOf(r->type, s.language) : r->description});
}

void lintCommunication(const ObjectiveSubject &s, const LintRule &rule)
{
    const auto &items = s.reg.all<CommunicationPlanItem>();
    if (std::none_of(items.begin(), items.end(), [&](const CommunicationPlanItem &i) {
            return !i.archivedAt.isValid() && (i.objective.isNull() || i.objective == s.objective.id)
                && (!i.endDate.isValid() || i.endDate >= s.asOf);
        }))
        s.add(rule, "");
}
