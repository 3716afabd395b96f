#include "model/exchange/periodtext.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"

#include <QRegularExpression>

namespace {

/// A block of months of a fiscal year: Q2 or H1 of the year in which the fiscal year ends.
QDate blockEnd(int year, int block, int months, int fiscalYearStartMonth)
{
    const QDate first = fiscalYearStartMonth == 1 ? QDate(year, 1, 1) : QDate(year - 1, fiscalYearStartMonth, 1);
    return first.addMonths(block * months).addDays(-1);
}

std::optional<QDate> namedPeriod(const QString &text, int fiscalYearStartMonth)
{
    if (text.size() > 8)
        return std::nullopt; // none of the patterns is longer than 2026-W12; a day is
    static const QRegularExpression month(QStringLiteral("^(\\d{4})-(\\d{2})$"));
    static const QRegularExpression quarter(QStringLiteral("^(\\d{4})-?Q([1-4])$"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression half(QStringLiteral("^(\\d{4})-?H([12])$"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression week(QStringLiteral("^(\\d{4})-?W(\\d{2})$"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression year(QStringLiteral("^(\\d{4})$"));
    if (const auto m = month.match(text); m.hasMatch())
        return QDate(m.captured(1).toInt(), m.captured(2).toInt(), 1).addMonths(1).addDays(-1);
    if (const auto m = quarter.match(text); m.hasMatch())
        return blockEnd(m.captured(1).toInt(), m.captured(2).toInt(), 3, fiscalYearStartMonth);
    if (const auto m = half.match(text); m.hasMatch())
        return blockEnd(m.captured(1).toInt(), m.captured(2).toInt(), 6, fiscalYearStartMonth);
    if (const auto m = year.match(text); m.hasMatch())
        return blockEnd(m.captured(1).toInt(), 1, 12, fiscalYearStartMonth);
    if (const auto m = week.match(text); m.hasMatch()) {
        // 4 January lies in week 1 of its ISO year.
        const QDate first = QDate(m.captured(1).toInt(), 1, 4);
        const QDate sunday = first.addDays(7 - first.dayOfWeek()).addDays(7 * (m.captured(2).toInt() - 1));
        int isoYear = 0;
        return sunday.weekNumber(&isoYear) == m.captured(2).toInt() && isoYear == m.captured(1).toInt() ? sunday
                                                                                                        : QDate();
    }
    return std::nullopt;
}

} // namespace

Result<PeriodEnd> parsePeriodEnd(const QString &text, Frequency frequency, int fiscalYearStartMonth,
                                 const Language &language)
{
    if (const auto named = namedPeriod(text.trimmed(), fiscalYearStartMonth)) {
        if (!named->isValid())
            return fail(language.translate("Date", "“%1” is not a period of the calendar.").arg(text));
        return PeriodEnd {*named, false};
    }
    const auto date = parseDate(text, language);
    if (!date)
        return tl::unexpected(date.error());
    if (frequency == Frequency::OnEvent || frequency == Frequency::Unset)
        return PeriodEnd {*date, false};
    const QDate end = periodOf(frequency, *date, fiscalYearStartMonth).last;
    return PeriodEnd {end, end != *date};
}
