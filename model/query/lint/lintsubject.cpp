#include "model/query/lint/lintsubject.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/query/shownreadings.h"

#include <algorithm>

namespace {

void later(QHash<Id<Objective>, QDate> &days, Id<Objective> objective, QDate day)
{
    QDate &known = days[objective];
    if (day.isValid() && (!known.isValid() || day > known))
        known = day;
}

LintFinding finding(const LintRule &rule, LintSeverity severity, const QStringList &words, const Language &language)
{
    LintFinding f;
    f.rule = QLatin1String(rule.id);
    f.severity = severity;
    f.message = language.translate("Lint", rule.title);
    for (const QString &word : words)
        f.message = f.message.arg(word);
    f.hint = language.translate("Lint", rule.explanation);
    return f;
}

} // namespace

LintIndex::LintIndex(const Register &reg)
{
    for (const Kpi &k : reg.all<Kpi>())
        if (!k.archivedAt.isValid())
            kpis[k.objective].push_back(&k);
    for (const InterimTarget &t : reg.all<InterimTarget>())
        withInterims += t.kpi;
    for (const Action &a : reg.all<Action>())
        if (!a.archivedAt.isValid())
            actions[a.objective].push_back(&a);
    for (const ActionDependency &d : reg.all<ActionDependency>())
        predecessors[d.successor].push_back(&d);
    for (const Resource &r : reg.all<Resource>())
        if (!r.archivedAt.isValid())
            resources[r.objective].push_back(&r);
    for (const ObjectiveLink &l : reg.all<ObjectiveLink>())
        links[l.objective].push_back(&l);
    for (const Evaluation &e : reg.all<Evaluation>())
        evaluations[e.objective].push_back(&e);
    for (const TriggerObjective &t : reg.all<TriggerObjective>())
        if (const Trigger *trigger = reg.find(t.trigger))
            triggers[t.objective].push_back(trigger);
    for (const ReviewItem &i : reg.all<ReviewItem>())
        if (const Review *r = reg.find(i.review); r && i.outcome != ReviewOutcome::Postponed)
            later(lastReview, i.objective, r->date);
    for (const Decision &d : reg.all<Decision>())
        if (const Review *r = reg.find(d.review))
            later(lastReaction, d.objective, r->date);
    for (const ChangeRecord &c : reg.all<ChangeRecord>())
        later(lastReaction, c.objective, c.date);
    for (const Finding &f : reg.all<Finding>())
        later(lastReaction, f.objective, f.date);
    for (const RiskAssessment &a : reg.all<RiskAssessment>())
        assessments[a.risk].push_back(&a);
    for (auto &list : assessments)
        std::stable_sort(list.begin(), list.end(),
                         [](const auto *a, const auto *b) { return a->assessedOn < b->assessedOn; });
    for (const Objective &o : reg.all<Objective>())
        if (!o.archivedAt.isValid() && isLive(o.state))
            live.push_back(&o);
}

LintFinding &ObjectiveSubject::add(const LintRule &rule, LintSeverity severity, const char *field,
                                   const QStringList &words) const
{
    found.push_back(finding(rule, severity, words, language));
    found.back().objective = objective.id;
    found.back().field = QLatin1String(field);
    return found.back();
}

LintFinding &SetSubject::add(const LintRule &rule, LintSeverity severity, const QStringList &words) const
{
    found.push_back(finding(rule, severity, words, language));
    return found.back();
}

std::vector<const Kpi *> ObjectiveSubject::deciding() const
{
    std::vector<const Kpi *> out = kpis();
    std::erase_if(out, [](const Kpi *k) { return !k->deciding; });
    return out;
}

bool ObjectiveSubject::hasLink(std::initializer_list<LinkKind> kinds) const
{
    const auto all = links();
    return std::any_of(all.begin(), all.end(), [&](const ObjectiveLink *l) {
        return std::find(kinds.begin(), kinds.end(), l->targetKind) != kinds.end() && !l->target.isNull();
    });
}

KpiResult ObjectiveSubject::result(const Kpi &kpi) const
{
    if (state)
        if (const KpiRow *row = state->kpi(kpi.id))
            return row->result;
    return evaluateKpi(definition(kpi), seriesOf(ShownReadings(reg, kpi.id)), asOf);
}

QString ObjectiveSubject::date(QDate day) const
{
    return shortDate(day, language);
}

QString ObjectiveSubject::days(int number) const
{
    return language.translate("Lint", "%n day(s)", nullptr, number);
}

bool isDirectional(Direction direction)
{
    return direction == Direction::Increase || direction == Direction::Decrease;
}

bool isKept(const Objective &objective, const std::vector<const Kpi *> &deciding)
{
    return objective.type == ObjectiveKind::Maintain
        || (!deciding.empty() && std::all_of(deciding.begin(), deciding.end(), [](const Kpi *k) {
               return k->direction == Direction::Range || k->direction == Direction::Zero;
           }));
}
