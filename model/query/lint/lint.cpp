#include "model/query/lint/lint.h"

#include "model/query/lint/lintsubject.h"

#include <algorithm>

Linter::Linter(const Register &reg, Language language)
    : m_language(std::move(language))
    , m_lexicon(Lexicon::of(reg))
    , m_limits {int(settingNumber(reg, "lint.short_characters")), int(settingNumber(reg, "lint.long_characters")),
                int(settingNumber(reg, "lint.most_words"))}
{
    for (const QString &id : reg.setting(u"lint.off").split(QLatin1Char(','), Qt::SkipEmptyParts))
        m_off += id.trimmed();
}

TextContext textContext(const Objective &objective, const std::vector<const Kpi *> &kpis)
{
    TextContext context;
    std::vector<const Kpi *> deciding;
    for (const Kpi *kpi : kpis) {
        if (!kpi->deciding)
            continue;
        deciding.push_back(kpi);
        context.hasTarget |= !kpi->target.isNull() || !kpi->lower.isNull() || !kpi->upper.isNull()
            || kpi->direction == Direction::Zero || kpi->direction == Direction::Binary;
        context.hasBaseline |= !kpi->baseline.isNull();
    }
    context.hasTargetDate = objective.targetDate.isValid();
    context.isMaintain = isKept(objective, deciding);
    return context;
}

std::vector<LintFinding> Linter::text(const QString &text) const
{
    return lintText(text, {}, m_limits, m_lexicon, m_language, m_off);
}

void Linter::addObjective(std::vector<LintFinding> &found, const ObjectiveSubject &subject) const
{
    const Objective &o = subject.objective;
    TextContext context = textContext(o, subject.kpis());
    const std::pair<const char *, const QString *> texts[] = {{"title", &o.title}, {"statement", &o.statement}};
    for (const auto &[field, text] : texts) {
        context.isTitleOfStatement = text == &o.title && !o.statement.isEmpty();
        for (LintFinding &finding : lintText(*text, context, m_limits, m_lexicon, m_language, m_off)) {
            finding.objective = o.id;
            finding.field = QLatin1String(field);
            found.push_back(std::move(finding));
        }
    }
    for (const auto &check : structureChecks())
        if (!isOff(check.rule))
            check.run(subject, check.rule);
    if (o.state != ObjectiveState::Active)
        return;
    for (const auto &check : runningChecks())
        if (!isOff(check.rule))
            check.run(subject, check.rule);
}

std::vector<LintFinding> Linter::objective(const Register &reg, QDate asOf, Id<Objective> id,
                                           const WorkspaceState *state) const
{
    std::vector<LintFinding> found;
    if (const Objective *o = reg.find(id)) {
        const LintIndex index(reg);
        addObjective(found, {reg, index, asOf, *o, m_language, state, found});
    }
    return found;
}

std::vector<LintFinding> Linter::set(const Register &reg, QDate asOf) const
{
    std::vector<LintFinding> found;
    const LintIndex index(reg);
    const SetSubject subject {reg, index, asOf, m_language, found};
    for (const auto &check : setChecks())
        if (!isOff(check.rule))
            check.run(subject, check.rule);
    return found;
}

std::vector<LintFinding> Linter::all(const WorkspaceState &state) const
{
    std::vector<LintFinding> found;
    const LintIndex index(state.reg);
    for (const ObjectiveRow &row : state.objectives) {
        const Objective *o = state.reg.find(row.id);
        if (o && !o->archivedAt.isValid() && !isTerminal(o->state))
            addObjective(found, {state.reg, index, state.asOf, *o, m_language, &state, found});
    }
    const auto whole = set(state.reg, state.asOf);
    found.insert(found.end(), whole.begin(), whole.end());
    return found;
}

void sortBySeverity(std::vector<LintFinding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const LintFinding &a, const LintFinding &b) { return a.severity > b.severity; });
}
