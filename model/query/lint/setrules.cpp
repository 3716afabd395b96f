#include "model/domain/language.h"
#include "model/query/coverage.h"
#include "model/query/lint/lintsubject.h"

#include <QtGlobal>

// Rules for the whole set LX-01 to LX-11 (4.4).

namespace {

using Severity = LintSeverity;

void noLive(const SetSubject &s, const LintRule &rule)
{
    if (s.index.live.empty())
        s.add(rule, rule.severity);
}

void fewOrMany(const SetSubject &s, const LintRule &rule)
{
    constexpr size_t few = 2;
    const size_t count = s.index.live.size();
    if ((count > 0 && count <= few) || double(count) > settingNumber(s.reg, "lint.most_live"))
        s.add(rule, rule.severity, {QString::number(count)});
}

void oneLevel(const SetSubject &s, const LintRule &rule)
{
    const auto &live = s.index.live;
    if (live.size() < 2 || !s.reg.setting(u"lint.one_level_justification").isEmpty())
        return;
    const auto same = [&](auto member) {
        return std::all_of(live.begin(), live.end(),
                           [&](const Objective *o) { return o->*member == live[0]->*member; });
    };
    if (same(&Objective::level) || same(&Objective::unit))
        s.add(rule, rule.severity);
}

void commitments(const SetSubject &s, const LintRule &rule)
{
    const LinkIndex links(s.reg);
    for (const PolicyCommitment &c : s.reg.all<PolicyCommitment>())
        if (asksForObjective(c, s.asOf) && !isCovered(links, c, s.asOf))
            s.about(c, rule, rule.severity, {c.code});
}

void risks(const SetSubject &s, const LintRule &rule)
{
    const LinkIndex links(s.reg);
    for (const Risk &risk : s.reg.all<Risk>()) {
        if (!asksForObjective(s.reg, risk) || isCovered(links, risk) || isJustified(risk))
            continue;
        const RiskLevel level = riskLevel(s.reg, currentScore(risk).value_or(0));
        s.about(risk, rule, level == RiskLevel::Critical ? Severity::Red : Severity::Warning,
                {risk.code, labelOf(level, s.language)});
    }
}

void requirements(const SetSubject &s, const LintRule &rule)
{
    const LinkIndex links(s.reg);
    for (const Requirement &r : s.reg.all<Requirement>())
        if (asksForObjective(r, s.asOf) && !isCovered(links, r) && !isJustified(r))
            s.about(r, rule, rule.severity, {r.code});
}

void protection(const SetSubject &s, const LintRule &rule)
{
    if (s.index.live.empty())
        return;
    for (const Protection p : {Protection::Confidentiality, Protection::Integrity, Protection::Availability})
        if (std::none_of(s.index.live.begin(), s.index.live.end(),
                         [p](const Objective *o) { return o->protects.has(p); }))
            s.add(rule, rule.severity, {labelOf(p, s.language)});
}

void workOnly(const SetSubject &s, const LintRule &rule)
{
    int only = 0;
    for (const Objective *o : s.index.live) {
        const auto kpis = s.index.kpis.value(o->id);
        only += !kpis.empty() && std::all_of(kpis.begin(), kpis.end(), [](const Kpi *k) {
            return k->measureType == MeasureType::Implementation;
        });
    }
    if (only * 100 > int(s.index.live.size()) * settingNumber(s.reg, "lint.implementation_percent"))
        s.add(rule, rule.severity, {QString::number(only), QString::number(s.index.live.size())});
}

void oneOwner(const SetSubject &s, const LintRule &rule)
{
    constexpr size_t least = 4;
    if (s.index.live.size() < least)
        return;
    QHash<Id<Person>, int> counts;
    for (const Objective *o : s.index.live)
        if (o->owner)
            ++counts[o->owner];
    for (auto it = counts.begin(); it != counts.end(); ++it)
        if (it.value() * 100 > int(s.index.live.size()) * settingNumber(s.reg, "lint.one_owner_percent"))
            if (const Person *person = s.reg.find(it.key()))
                s.about(*person, rule, rule.severity, {person->name, QString::number(it.value())});
}

void sameDay(const SetSubject &s, const LintRule &rule)
{
    const auto &live = s.index.live;
    if (double(live.size()) < settingNumber(s.reg, "lint.same_day_from") || !live[0]->targetDate.isValid())
        return;
    if (std::all_of(live.begin(), live.end(), [&](const Objective *o) { return o->targetDate == live[0]->targetDate; }))
        s.add(rule, rule.severity, {QString::number(live.size())});
}

void nothingMoves(const SetSubject &s, const LintRule &rule)
{
    if (s.index.live.empty())
        return;
    QDate last;
    const auto take = [&](QDate day) {
        if (day.isValid() && day <= s.asOf && (!last.isValid() || day > last))
            last = day;
    };
    for (const ChangeRecord &c : s.reg.all<ChangeRecord>())
        take(c.date);
    for (const ObjectiveVersion &v : s.reg.all<ObjectiveVersion>())
        take(v.date);
    for (const Objective &o : s.reg.all<Objective>()) {
        take(o.closedOn);
        take(o.startDate);
    }
    const int months = int(settingNumber(s.reg, "lint.static_months"));
    if (last.isValid() && last.addMonths(months) < s.asOf)
        s.add(rule, rule.severity, {QString::number(months)});
}

} // namespace

std::span<const LintCheck<SetSubject>> setChecks()
{
    static constexpr LintCheck<SetSubject> all[] = {
        {{"LX-01", "6.2", "", Severity::Red, QT_TRANSLATE_NOOP("Lint", "There is no live objective."),
          QT_TRANSLATE_NOOP("Lint", "Set the first one: the guided set-up leads there.")},
         noLive},
        {{"LX-02", "6.2", "", Severity::Hint,
          QT_TRANSLATE_NOOP("Lint", "%1 live objectives: rather few or rather many."),
          QT_TRANSLATE_NOOP("Lint", "Few meaningful objectives beat a long list; one or two seldom cover the policy.")},
         fewOrMany},
        {{"LX-03", "6.2", "", Severity::Warning,
          QT_TRANSLATE_NOOP("Lint", "All live objectives stand on one level or in one function."),
          QT_TRANSLATE_NOOP("Lint",
                            "Set objectives where they matter, or say in the settings why one level is enough.")},
         oneLevel},
        {{"LX-04", "6.2 a", "", Severity::Warning,
          QT_TRANSLATE_NOOP("Lint", "No live objective serves the commitment %1."),
          QT_TRANSLATE_NOOP("Lint", "Link an objective, set a new one, or change the policy.")},
         commitments},
        {{"LX-05", "6.2 c", "", Severity::Warning, QT_TRANSLATE_NOOP("Lint", "No live objective for %1, level %2."),
          QT_TRANSLATE_NOOP("Lint", "Link an objective, set a new one, or justify why none is needed.")},
         risks},
        {{"LX-06", "6.2 c", "", Severity::Warning, QT_TRANSLATE_NOOP("Lint", "No objective for the requirement %1."),
          QT_TRANSLATE_NOOP("Lint", "Link an objective, set a new one, or justify why none is needed.")},
         requirements},
        {{"LX-07", "6.2", "", Severity::Hint, QT_TRANSLATE_NOOP("Lint", "No live objective protects: %1."),
          QT_TRANSLATE_NOOP("Lint", "Consider all three: confidentiality, integrity, availability.")},
         protection},
        {{"LX-08", "6.2 b", "", Severity::Hint,
          QT_TRANSLATE_NOOP("Lint", "%1 of %2 live objectives count only work done."),
          QT_TRANSLATE_NOOP("Lint", "Add measures of effectiveness or impact.")},
         workOnly},
        {{"LX-09", "5.3", "", Severity::Hint, QT_TRANSLATE_NOOP("Lint", "%1 owns %2 of the live objectives."),
          QT_TRANSLATE_NOOP("Lint", "Share the load: owners live in the functions.")},
         oneOwner},
        {{"LX-10", "6.2 k", "", Severity::Hint,
          QT_TRANSLATE_NOOP("Lint", "All %1 live objectives end on the same day."),
          QT_TRANSLATE_NOOP("Lint", "Set dates by need, not by calendar.")},
         sameDay},
        {{"LX-11", "6.2 f", "", Severity::Warning,
          QT_TRANSLATE_NOOP("Lint", "No objective was changed, closed or added for %1 months."),
          QT_TRANSLATE_NOOP("Lint", "Review the set: what changed in the organisation, its risks and its duties?")},
         nothingMoves},
    };
    return all;
}
