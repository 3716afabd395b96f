#include "model/query/figures.h"

#include "model/domain/language.h"
#include "model/query/chartwords.h"
#include "model/query/kpisteps.h"

#include <cmath>

namespace {

constexpr int kDaysOnPaper = 60;
const QString kNothing = QStringLiteral("–");

/// Units of measurement, as people write them; all others are names of counted things.
bool isMeasure(const QString &unit)
{
    static const QStringList measures {
        QStringLiteral("%"),       QStringLiteral("days"),    QStringLiteral("day"), QStringLiteral("hours"),
        QStringLiteral("hour"),    QStringLiteral("h"),       QStringLiteral("min"), QStringLiteral("minutes"),
        QStringLiteral("weeks"),   QStringLiteral("months"),  QStringLiteral("EUR"), QStringLiteral("Tage"),
        QStringLiteral("Stunden"), QStringLiteral("Minuten"), QStringLiteral("CHF"), QStringLiteral("GBP"),
        QStringLiteral("USD"),     QStringLiteral("Wochen"),  QStringLiteral("‰"),   QStringLiteral("Monate"),
    };
    return measures.contains(unit);
}

/// A goal with the unit only where it is a measure.
QString end(const ChartWords &words, const Kpi &kpi, const Decimal &typed, const KpiDefinition &definition)
{
    return isMeasure(kpi.unit) || definition.direction == Direction::Qualitative ? words.goal(typed)
                                                                                 : words.plain(typed);
}

} // namespace

QString goalShort(const Kpi &kpi, const KpiDefinition &definition, const Language &language)
{
    const ChartWords words(kpi, definition, language);
    const auto ends = [&](const Decimal &typed) { return end(words, kpi, typed, definition); };
    const auto way = [&](const QString &to) {
        return language.translate("Figures", "%1 → %2", "baseline, target").arg(words.plain(kpi.baseline), to);
    };
    const auto atLeast = [&](const Decimal &typed) { return QStringLiteral("≥ %1").arg(ends(typed)); };
    const auto atMost = [&](const Decimal &typed) { return QStringLiteral("≤ %1").arg(ends(typed)); };
    switch (definition.direction) {
    case Direction::Binary:
        return language.translate("Figures", "yes/no");
    case Direction::Zero:
        return judgeOf(definition) == Judge::KeepZero
            ? language.translate("Figures", "keep 0")
            : way(isMeasure(kpi.unit) ? words.withUnit(QStringLiteral("0")) : QStringLiteral("0"));
    case Direction::Range:
        if (!kpi.lower.isNull() && !kpi.upper.isNull())
            return language.translate("Figures", "%1 to %2", "lower, upper bound")
                .arg(words.plain(kpi.lower), ends(kpi.upper));
        if (!kpi.lower.isNull())
            return atLeast(kpi.lower);
        return kpi.upper.isNull() ? kNothing : atMost(kpi.upper);
    default:
        break;
    }
    if (kpi.target.isNull())
        return kNothing;
    const bool decrease = definition.direction == Direction::Decrease;
    if (kpi.baseline.isNull() || judgeOf(definition) == Judge::Range)
        return decrease ? atMost(kpi.target) : atLeast(kpi.target);
    return way(ends(kpi.target));
}

QString nowLong(const Kpi &kpi, const KpiRow &row, const Language &language)
{
    return row.result.value ? ChartWords(kpi, row.definition, language).value(*row.result.value) : kNothing;
}

QString nowShort(const Kpi &kpi, const KpiRow &row, const Language &language)
{
    const QString text = nowLong(kpi, row, language);
    if (row.definition.direction == Direction::Binary || kpi.unit == QLatin1String("%"))
        return text;
    // The goal beside it has the unit.
    return text.section(QLatin1Char(' '), 0, 0);
}

bool isFarOff(int days)
{
    return days > kDaysOnPaper;
}

ForecastText forecastShort(const std::optional<ForecastResult> &forecast, const Language &language, ChartUse use)
{
    if (!forecast)
        return {};
    const auto words = [&](const char *text) { return language.translate("Figures", text); };
    switch (forecast->state) {
    case ForecastState::Insufficient:
        return {words(QT_TRANSLATE_NOOP("Figures", "too early")), false, 3};
    case ForecastState::Unclear:
        return {words(QT_TRANSLATE_NOOP("Figures", "no forecast")), false, 4};
    case ForecastState::Reached:
    case ForecastState::OnTime:
        return {words(QT_TRANSLATE_NOOP("Figures", "on time")), false, 1};
    case ForecastState::Away:
        return {words(QT_TRANSLATE_NOOP("Figures", "not reached")), true, 1000001};
    case ForecastState::Late:
        break;
    case ForecastState::Unset:
        return {};
    }
    if (forecast->date.beyond || !forecast->daysLate)
        return {words(QT_TRANSLATE_NOOP("Figures", "not within 5 years")), true, 1000000};
    const int days = *forecast->daysLate;
    if (use == ChartUse::Paper && isFarOff(days)) {
        const int months = int(std::lround(days / 30.44));
        return {language.translate("Figures", "%n months late", nullptr, months), true, 10 + days};
    }
    return {language.translate("Figures", "%n days late", nullptr, days), true, 10 + days};
}

ForecastText forecastShort(const WorkspaceState &ws, const ObjectiveRow &objective, const Language &language,
                           ChartUse use)
{
    ForecastText worst;
    for (const size_t i : objective.kpis)
        if (ws.kpis[i].deciding)
            if (const ForecastText text = forecastShort(ws.kpis[i].forecast, language, use); text.rank > worst.rank)
                worst = text;
    return worst;
}

QString paceText(const KpiRow &row, const Kpi &kpi, const Language &language)
{
    const auto days = row.evaluatedAt.daysTo(row.definition.targetDate);
    if (!row.forecast || row.forecast->state == ForecastState::Reached || days <= 0 || !row.result.value)
        return {};
    const ChartWords figures(kpi, row.definition, language);
    const int decimals = kpi.decimals + 1;
    const double needed = (targetOf(row.definition) - *row.result.value) / double(days) * 30;
    const QString wanted = figures.withUnit(figures.number(needed, decimals));
    // On noise there is no trend to speak of.
    const bool trend = row.forecast->slopePer30Days && row.forecast->state != ForecastState::Unclear;
    return trend ? language.translate("Figures", "needed %1 in 30 days, trend %2")
                       .arg(wanted, figures.number(*row.forecast->slopePer30Days, decimals))
                 : language.translate("Figures", "needed %1 in 30 days").arg(wanted);
}

std::optional<Outlook> outlookOf(const WorkspaceState &ws, const ObjectiveRow &objective, const Language &language)
{
    const KpiRow *worst = nullptr;
    Outlook out;
    for (const size_t i : objective.kpis) {
        const KpiRow &row = ws.kpis[i];
        if (!row.deciding || !row.forecast)
            continue;
        const ForecastText text = forecastShort(row.forecast, language);
        if (!worst || text.rank > out.forecast.rank) {
            worst = &row;
            out.forecast = text;
        }
    }
    const Kpi *kpi = worst ? ws.reg.find(worst->id) : nullptr;
    if (!kpi)
        return std::nullopt;
    out.kpi = kpi->id;
    out.words = out.forecast.text;
    const ForecastResult &f = *worst->forecast;
    if (f.confidence != Confidence::Unset && f.state != ForecastState::Unclear)
        out.words += QStringLiteral(", ") + labelOf(f.confidence, language);
    if (const QString pace = paceText(*worst, *kpi, language); !pace.isEmpty())
        out.words += QStringLiteral(" · ") + pace;
    return out;
}

const Kpi *shownKpi(const WorkspaceState &ws, const ObjectiveRow &objective)
{
    if (objective.leading)
        return ws.reg.find(ws.kpis[*objective.leading].id);
    const Kpi *first = nullptr;
    for (const Kpi &kpi : ws.reg.all<Kpi>()) {
        if (kpi.objective != objective.id || kpi.archivedAt.isValid())
            continue;
        if (!first || (kpi.deciding && !first->deciding) || (kpi.deciding == first->deciding && kpi.code < first->code))
            first = &kpi;
    }
    return first;
}

QString percentText(double percent, const Language &language)
{
    QString number = language.locale().toString(std::round(percent) == 0 ? 0 : percent, 'f', 0);
    return number.replace(QLatin1Char('-'), QChar(0x2212)) + kThinSpace + QLatin1Char('%');
}
