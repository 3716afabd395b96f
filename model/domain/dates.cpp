#include "model/domain/dates.h"

#include "model/domain/language.h"
#include "model/domain/months.h"

#include <QRegularExpression>

#include <array>
#include <optional>

namespace {

Result<QDate> checked(int year, int month, int day, const QString &text, const Language &language)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return fail(language.translate("Date", "“%1” is not a day of the calendar.").arg(text));
    if (year < 1900 || year > 2200)
        return fail(language.translate("Date", "The year of “%1” is outside 1900 to 2200.").arg(text));
    return date;
}

/// YYYY-MM-DD read by hand, nothing for any other text: the patterns below cost more than all the rest of an
/// import of a million rows.
std::optional<std::array<int, 3>> plainIso(QStringView text)
{
    std::array<int, 3> parts {};
    if (text.size() != 10 || text[4] != QLatin1Char('-') || text[7] != QLatin1Char('-'))
        return std::nullopt;
    for (qsizetype i = 0; i < 10; ++i) {
        if (i == 4 || i == 7)
            continue;
        const int digit = text[i].unicode() - '0';
        if (digit < 0 || digit > 9)
            return std::nullopt;
        int &part = parts[i < 4 ? 0 : i < 7 ? 1 : 2];
        part = 10 * part + digit;
    }
    return parts;
}

} // namespace

Result<QDate> parseDate(const QString &text, const Language &language)
{
    if (const auto day = plainIso(text))
        return checked((*day)[0], (*day)[1], (*day)[2], text, language);
    const QString value = text.simplified();
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression dotted(QStringLiteral("^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{2}|\\d{4})$"));
    static const QRegularExpression named(QStringLiteral("^(\\d{1,2})\\.?\\s+(\\p{L}+)\\.?\\s+(\\d{2}|\\d{4})$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (const auto m = iso.match(value); m.hasMatch())
        return checked(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt(), value, language);
    const auto shortYear = [&] {
        return fail(language.translate("Date", "The year of “%1” has two digits. Write all four.").arg(value));
    };
    if (const auto m = dotted.match(value); m.hasMatch()) {
        if (m.captured(3).size() == 2)
            return shortYear();
        return checked(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt(), value, language);
    }
    if (const auto m = named.match(value); m.hasMatch()) {
        const int month = monthNamed(m.captured(2));
        if (month && m.captured(3).size() == 2)
            return shortYear();
        if (month)
            return checked(m.captured(3).toInt(), month, m.captured(1).toInt(), value, language);
    }
    static const QRegularExpression slashed(QStringLiteral("^\\d{1,4}/\\d{1,2}/\\d{1,4}$"));
    if (slashed.match(value).hasMatch())
        return fail(language.translate("Date", "“%1” can mean two days. Write it as 2026-12-31.").arg(value));
    return fail(language.translate("Date", "“%1” is not a date. Write it as 2026-12-31.").arg(value.left(40)));
}

QString shortMonth(int month, const Language &language)
{
    // Qt's short names differ by locale data (Sept, Juni, März.); three letters everywhere.
    return language.locale().standaloneMonthName(month, QLocale::LongFormat).left(3);
}

QString longDate(QDate date, const Language &language)
{
    if (!date.isValid())
        return {};
    return language.translate("Date", "%1 %2 %3", "day month year")
        .arg(date.day())
        .arg(language.locale().standaloneMonthName(date.month()))
        .arg(date.year());
}

QString shortDate(QDate date, const Language &language)
{
    if (!date.isValid())
        return {};
    return language.translate("Date", "%1 %2 %3", "day month year")
        .arg(date.day())
        .arg(shortMonth(date.month(), language))
        .arg(date.year());
}

QString dayAndMonth(QDate date, const Language &language)
{
    if (!date.isValid())
        return {};
    return language.translate("Date", "%1 %2", "day month").arg(date.day()).arg(shortMonth(date.month(), language));
}
