#include "model/items/slopecolumns.h"

#include "model/items/itemroles.h"

namespace {

QString objectivesText(const SlopeRisk &risk, const Language &language)
{
    QStringList parts;
    for (const LinkedObjective &o : risk.objectives)
        parts += QStringLiteral("%1 %2").arg(
            o.code, o.result == ResultState::NotEvaluated ? labelOf(o.life, language) : labelOf(o.result, language));
    if (risk.gap)
        parts += language.translate("RiskSlope", "no live objective");
    return parts.join(QStringLiteral(", "));
}

} // namespace

RecordTable<SlopeRisk>::Columns slopeColumns(const Language &language)
{
    const auto words = [&](const char *text) { return language.translate("RiskSlope", text); };
    const auto score = [](RiskTime time) {
        return [time](const SlopeRisk &r) {
            const auto &found = r.scores[size_t(time)];
            return found ? QVariant(*found) : QVariant();
        };
    };
    return {
        {words(QT_TRANSLATE_NOOP("RiskSlope", "Risk")),
         [](const SlopeRisk &r) { return QVariant(r.title); },
         {},
         [](const SlopeRisk &r, int role) { return role == SecondaryRole ? QVariant(r.code) : QVariant(); }},
        {words(QT_TRANSLATE_NOOP("RiskSlope", "Before")), score(RiskTime::Inherent), {}, {}, Qt::AlignRight},
        {words(QT_TRANSLATE_NOOP("RiskSlope", "Now")),
         score(RiskTime::Current),
         {},
         [](const SlopeRisk &r, int role) {
             return role == StrongRole ? QVariant(true) : role == LateRole ? QVariant(r.isUnmoved()) : QVariant();
         },
         Qt::AlignRight},
        {words(QT_TRANSLATE_NOOP("RiskSlope", "Wanted")), score(RiskTime::Target), {}, {}, Qt::AlignRight},
        {words(QT_TRANSLATE_NOOP("RiskSlope", "Objectives and their state")),
         [language](const SlopeRisk &r) { return QVariant(objectivesText(r, language)); },
         {},
         [](const SlopeRisk &r, int role) { return role == LateRole ? QVariant(r.gap) : QVariant(); }},
    };
}
