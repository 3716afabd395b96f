#include "model/items/tracecolumns.h"

#include "model/domain/dates.h"
#include "model/items/itemroles.h"

namespace {

QVariant codeBefore(const QString &code, int role)
{
    return role == SecondaryRole && !code.isEmpty() ? QVariant(code) : QVariant();
}

QString levelText(const TraceLine &line, const Language &language)
{
    return line.score ? QStringLiteral("%1 %2").arg(*line.score).arg(labelOf(line.level, language))
                      : QStringLiteral("–");
}

/// What does not run has no result: then the place in its life stands there.
QString stateText(const TraceLine &line, const Language &language)
{
    if (!line.objective)
        return {};
    return line.result != ResultState::Unset ? labelOf(line.result, language) : labelOf(line.life, language);
}

QVariant stateRole(const TraceLine &line, int role)
{
    if (role == StateRole && line.result != ResultState::Unset)
        return int(line.result);
    if (role == LifeRole && line.objective && line.result == ResultState::Unset)
        return int(line.life);
    return {};
}

} // namespace

RecordTable<TraceLine>::Columns traceColumns(const Language &language)
{
    const auto words = [&](const char *text) { return language.translate("Traceability", text); };
    const QString none = words(QT_TRANSLATE_NOOP("Traceability", "no objective"));
    return {
        {words(QT_TRANSLATE_NOOP("Traceability", "Risk")), [](const TraceLine &l) { return QVariant(l.riskCode); },
         [](const TraceLine &l) { return l.riskTitle; },
         [](const TraceLine &l, int role) { return codeBefore(l.riskCode, role); }},
        {words(QT_TRANSLATE_NOOP("Traceability", "Level")),
         [](const TraceLine &l) { return l.score ? QVariant(*l.score) : QVariant(); },
         [language](const TraceLine &l) { return levelText(l, language); },
         {}},
        {words(QT_TRANSLATE_NOOP("Traceability", "Objective")),
         [](const TraceLine &l) { return QVariant(l.objectiveCode); },
         [none](const TraceLine &l) { return l.objective ? l.objectiveTitle : none; },
         [](const TraceLine &l, int role) {
             return role == LateRole ? QVariant(l.gap && !l.objective) : codeBefore(l.objectiveCode, role);
         }},
        {words(QT_TRANSLATE_NOOP("Traceability", "State")),
         [](const TraceLine &l) { return l.result != ResultState::Unset ? QVariant(urgency(l.result)) : QVariant(); },
         [language](const TraceLine &l) { return stateText(l, language); }, &stateRole},
        {words(QT_TRANSLATE_NOOP("Traceability", "Plan")),
         [](const TraceLine &l) { return l.planDone ? QVariant(*l.planDone) : QVariant(); },
         [language](const TraceLine &l) { return tracePlan(l, language); },
         [](const TraceLine &l, int role) { return role == LateRole ? QVariant(l.overdueActions > 0) : QVariant(); }},
        {words(QT_TRANSLATE_NOOP("Traceability", "Measure")), [](const TraceLine &l) { return QVariant(l.kpiCode); },
         [](const TraceLine &l) { return l.kpiName; },
         [](const TraceLine &l, int role) { return codeBefore(l.kpiCode, role); }},
        {words(QT_TRANSLATE_NOOP("Traceability", "Last result")),
         [](const TraceLine &l) { return l.lastPeriod.isValid() ? QVariant(l.lastPeriod) : QVariant(); },
         [language](const TraceLine &l) {
             return l.lastPeriod.isValid() ? QStringLiteral("%1 · %2 %3")
                                                 .arg(l.last, shortMonth(l.lastPeriod.month(), language))
                                                 .arg(l.lastPeriod.year())
                                           : QString();
         },
         {}},
        {words(QT_TRANSLATE_NOOP("Traceability", "Evidence")),
         [](const TraceLine &l) { return QVariant(int(l.evidence.size()) + (l.lastHasEvidence ? 1 : 0)); },
         [language](const TraceLine &l) { return l.objective ? traceEvidence(l, language) : QString(); },
         {}},
    };
}
