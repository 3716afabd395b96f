#include "model/query/trendtext.h"

#include "model/domain/language.h"

namespace {

const char *periodsKept(Frequency frequency, bool one)
{
    switch (frequency) {
    case Frequency::Weekly:
        return one ? QT_TRANSLATE_NOOP("Report", "%1 of %2 week kept")
                   : QT_TRANSLATE_NOOP("Report", "%1 of %2 weeks kept");
    case Frequency::Quarterly:
        return one ? QT_TRANSLATE_NOOP("Report", "%1 of %2 quarter kept")
                   : QT_TRANSLATE_NOOP("Report", "%1 of %2 quarters kept");
    case Frequency::HalfYearly:
        return one ? QT_TRANSLATE_NOOP("Report", "%1 of %2 half-year kept")
                   : QT_TRANSLATE_NOOP("Report", "%1 of %2 half-years kept");
    case Frequency::Yearly:
        return one ? QT_TRANSLATE_NOOP("Report", "%1 of %2 year kept")
                   : QT_TRANSLATE_NOOP("Report", "%1 of %2 years kept");
    default:
        return one ? QT_TRANSLATE_NOOP("Report", "%1 of %2 month kept")
                   : QT_TRANSLATE_NOOP("Report", "%1 of %2 months kept");
    }
}

QString keptText(const KpiRow &k, const Language &language, bool withPeriods)
{
    int kept = 0, counted = 0;
    for (const KpiPoint &p : k.result.points) {
        if (p.date < k.definition.start)
            continue;
        ++counted;
        kept += p.met ? 1 : 0;
    }
    return language
        .translate("Report",
                   withPeriods ? periodsKept(k.definition.frequency, counted == 1)
                               : QT_TRANSLATE_NOOP("Report", "%1 of %2 kept"))
        .arg(kept)
        .arg(counted);
}

} // namespace

bool keepsLevel(const KpiRow &k)
{
    return k.result.basis
        && (*k.result.basis == Basis::Range || *k.result.basis == Basis::Hold || *k.result.basis == Basis::KeepZero);
}

QString trendText(const KpiRow &k, const Language &language, bool withPeriods)
{
    if (!k.result.value)
        return QStringLiteral("–");
    if (keepsLevel(k))
        return keptText(k, language, withPeriods);
    if (k.definition.direction == Direction::Qualitative)
        return language.translate("Report",
                                  withPeriods ? QT_TRANSLATE_NOOP("Report", "too few ratings")
                                              : QT_TRANSLATE_NOOP("Report", "few ratings"));
    if (!k.forecast)
        return QStringLiteral("–");
    if (k.forecast->state == ForecastState::Insufficient)
        return language.translate("Report",
                                  withPeriods ? QT_TRANSLATE_NOOP("Report", "too few readings")
                                              : QT_TRANSLATE_NOOP("Report", "few readings"));
    return labelOf(k.forecast->trend, language);
}
