#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/query/explainparts.h"

#include <cmath>

QString ExplainWords::operator()(const char *text) const
{
    return m_language.translate("Explain", text);
}

QString ExplainWords::number(double value) const
{
    QString text = m_language.locale().toString(value, 'f', 2);
    const QString point = m_language.locale().decimalPoint();
    while (text.contains(point) && (text.endsWith(QLatin1Char('0')) || text.endsWith(point)))
        text.chop(1);
    if (text == QLatin1String("-0"))
        text = QStringLiteral("0");
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

QString ExplainWords::tenths(double value, std::initializer_list<double> limits) const
{
    int decimals = 1;
    for (const double limit : limits)
        while (decimals < 6 && std::abs(value - limit) > 1e-9
               && std::abs(value - limit) * std::pow(10.0, decimals) < 0.5)
            ++decimals;
    const double shown = std::abs(value) * std::pow(10.0, decimals) < 0.5 ? 0 : value;
    return m_language.locale().toString(shown, 'f', decimals).replace(QLatin1Char('-'), QChar(0x2212));
}

QString ExplainWords::date(QDate day) const
{
    return shortDate(day, m_language);
}
