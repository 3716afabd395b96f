#include "model/query/chartwords.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/query/kpisteps.h"

#include <cmath>

namespace {

int typedDecimals(const Decimal &number)
{
    const qsizetype point = number.text().indexOf(QLatin1Char('.'));
    return point < 0 ? 0 : int(number.text().size() - point - 1);
}

constexpr const char *standardScale[] = {QT_TRANSLATE_NOOP("Chart", "not"), QT_TRANSLATE_NOOP("Chart", "partly"),
                                         QT_TRANSLATE_NOOP("Chart", "largely"), QT_TRANSLATE_NOOP("Chart", "fully")};

} // namespace

ChartWords::ChartWords(const Kpi &kpi, const KpiDefinition &definition, const Language &language)
    : m_kpi(kpi)
    , m_definition(definition)
    , m_language(language)
{
}

QString ChartWords::date(QDate day) const
{
    return shortDate(day, m_language);
}

bool ChartWords::isPercent() const
{
    return m_kpi.unit == QLatin1String("%");
}

QString ChartWords::number(double value, int decimals) const
{
    // A small negative number must not read "−0.0".
    const double scale = std::pow(10.0, decimals);
    const double shown = std::round(value * scale) == 0 ? 0 : value;
    return m_language.locale().toString(shown, 'f', decimals).replace(QLatin1Char('-'), QChar(0x2212));
}

QString ChartWords::withUnit(const QString &number) const
{
    if (m_kpi.unit.isEmpty())
        return number;
    return number + (isPercent() ? kThinSpace : QChar(QLatin1Char(' '))) + m_kpi.unit;
}

int ChartWords::decimalsFor(double value) const
{
    // Beside a bound of 99.9 one decimal would say nothing about 99.95.
    int decimals = m_kpi.decimals;
    for (const Decimal *goal : {&m_kpi.target, &m_kpi.lower, &m_kpi.upper})
        if (const int typed = typedDecimals(*goal))
            decimals = std::max(decimals, typed + 1);
    if (!isPercent()) // counts and typed values keep only the decimals that say something
        while (decimals > 0
               && std::abs(value * std::pow(10.0, decimals - 1) - std::round(value * std::pow(10.0, decimals - 1)))
                   < 1e-9)
            --decimals;
    std::vector<double> missed;
    if (judgeOf(m_definition) == Judge::Range) {
        const Bounds bounds = boundsOf(m_definition);
        if (bounds.lower && value < *bounds.lower - epsilon(*bounds.lower))
            missed.push_back(*bounds.lower);
        if (bounds.upper && value > *bounds.upper + epsilon(*bounds.upper))
            missed.push_back(*bounds.upper);
    } else if (!meetsTarget(m_definition, value)) {
        missed.push_back(targetOf(m_definition));
    }
    for (const double goal : missed)
        while (decimals < 9
               && std::abs(std::round(value * std::pow(10.0, decimals)) - goal * std::pow(10.0, decimals)) < 1e-9)
            ++decimals;
    return decimals;
}

QStringList ChartWords::scale() const
{
    QStringList out;
    if (m_definition.direction != Direction::Qualitative)
        return out;
    QStringList words = m_kpi.scaleLabels;
    if (words.isEmpty())
        for (const char *word : standardScale)
            words += m_language.translate("Chart", word);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString figure = number(m_definition.lowestScale + double(i), 0);
        out += words.at(i).startsWith(figure) ? words.at(i)
                                              : m_language.translate("Chart", "%1 %2").arg(figure, words.at(i));
    }
    return out;
}

QString ChartWords::value(double value) const
{
    const QString figure = number(value, decimalsFor(value));
    if (m_definition.direction == Direction::Binary)
        return value >= 1 - epsilon(1) ? m_language.translate("Chart", "done")
                                       : m_language.translate("Chart", "not done");
    if (m_definition.direction == Direction::Qualitative)
        return m_language.translate("Chart", "%1 of %2")
            .arg(figure, number(m_definition.lowestScale + double(scale().size() - 1), 0));
    return withUnit(figure);
}

QString ChartWords::cell(double value) const
{
    const bool figure = m_definition.direction != Direction::Binary && m_definition.direction != Direction::Qualitative;
    return figure && !isPercent() ? number(value, decimalsFor(value)) : this->value(value);
}

QStringList ChartWords::sameDecimals(std::span<const double> values) const
{
    int decimals = 0;
    for (const double v : values)
        decimals = std::max(decimals, decimalsFor(v));
    QStringList out;
    for (const double v : values)
        out += number(v, decimals);
    return out;
}

QString ChartWords::plain(const Decimal &typed) const
{
    return number(typed.number(), typedDecimals(typed));
}

QString ChartWords::goal(const Decimal &typed) const
{
    if (m_definition.direction == Direction::Qualitative)
        return m_language.translate("Chart", "%1 of %2")
            .arg(plain(typed), number(m_definition.lowestScale + double(scale().size() - 1), 0));
    return withUnit(plain(typed));
}

QString ChartWords::goal(double value, const Decimal &bound, const Decimal &tolerance) const
{
    return withUnit(number(value, std::max(typedDecimals(bound), typedDecimals(tolerance))));
}
