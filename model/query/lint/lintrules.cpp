#include "model/query/lint/lintrules.h"

#include "model/domain/language.h"

#include <QtGlobal>

#include <iterator>

namespace {

struct SeverityWords {
    LintSeverity severity;
    const char *key, *label;
};
constexpr SeverityWords severities[] = {
    {LintSeverity::Hint, "hint", QT_TRANSLATE_NOOP("Lint", "hint")},
    {LintSeverity::Warning, "warning", QT_TRANSLATE_NOOP("Lint", "warning")},
    {LintSeverity::Blocker, "blocker", QT_TRANSLATE_NOOP("Lint", "blocker")},
    {LintSeverity::Red, "red", QT_TRANSLATE_NOOP("Lint", "urgent")},
};
static_assert(int(LintSeverity::Red) + 1 == std::size(severities));

template <typename Subject> void take(std::vector<LintRule> &out, std::span<const LintCheck<Subject>> checks)
{
    for (const LintCheck<Subject> &check : checks)
        out.push_back(check.rule);
}

template <typename Subject> const LintRule *found(const QString &id, std::span<const LintCheck<Subject>> checks)
{
    for (const LintCheck<Subject> &check : checks)
        if (id == QLatin1String(check.rule.id))
            return &check.rule;
    return nullptr;
}

} // namespace

QString lintSeverityKey(LintSeverity severity)
{
    return QLatin1String(severities[size_t(severity)].key);
}

QString lintSeverityLabel(LintSeverity severity, const Language &language)
{
    return language.translate("Lint", severities[size_t(severity)].label);
}

std::vector<LintRule> allLintRules()
{
    std::vector<LintRule> out;
    take(out, textChecks());
    take(out, structureChecks());
    take(out, runningChecks());
    take(out, setChecks());
    return out;
}

const LintRule *lintRule(const QString &id)
{
    if (const LintRule *rule = found(id, textChecks()))
        return rule;
    if (const LintRule *rule = found(id, structureChecks()))
        return rule;
    if (const LintRule *rule = found(id, runningChecks()))
        return rule;
    return found(id, setChecks());
}

QString lintWhere(const QString &id)
{
    const LintRule *rule = lintRule(id);
    if (!rule)
        return id;
    const QString what = QLatin1String(qstrlen(rule->clause) ? rule->clause : rule->smart);
    return what.isEmpty() ? id : QStringLiteral("%1 · %2").arg(id, what);
}
