#include "model/query/periods.h"

#include "model/domain/language.h"

#include <QRegularExpression>

std::optional<Window> Window::fromText(const QString &text)
{
    if (text.isEmpty())
        return Window {};
    if (text == QLatin1String("fiscal_year_to_date"))
        return Window {Type::FiscalYearToDate, 0};
    if (text == QLatin1String("since_start"))
        return Window {Type::SinceStart, 0};
    static const QRegularExpression last(QStringLiteral("^last_([1-9][0-9]?)$"));
    const auto match = last.match(text);
    return match.hasMatch() ? std::optional<Window>(Window {Type::Last, match.captured(1).toInt()}) : std::nullopt;
}

/// Length in months; 0 for weeks and events.
static int monthsOf(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Continuous:
    case Frequency::Monthly:
        return 1;
    case Frequency::Quarterly:
        return 3;
    case Frequency::HalfYearly:
        return 6;
    case Frequency::Yearly:
        return 12;
    default:
        return 0;
    }
}

Period periodOf(Frequency frequency, QDate day, int fiscalYearStartMonth)
{
    if (frequency == Frequency::Weekly) {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(6)};
    }
    const int months = monthsOf(frequency);
    if (months == 0)
        return {day, day};
    const int since = (day.month() - fiscalYearStartMonth + 12) % 12; // months since the start of the fiscal year
    const QDate first = QDate(day.year(), day.month(), 1).addMonths(-(since % months));
    return {first, first.addMonths(months).addDays(-1)};
}

Period nextPeriod(Frequency frequency, const Period &period, int fiscalYearStartMonth)
{
    return periodOf(frequency, period.last.addDays(1), fiscalYearStartMonth);
}

int defaultGrace(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Weekly:
        return 3;
    case Frequency::Monthly:
    case Frequency::Continuous:
        return 10;
    case Frequency::Quarterly:
        return 15;
    case Frequency::HalfYearly:
        return 20;
    case Frequency::Yearly:
        return 30;
    default:
        return 0;
    }
}

std::vector<Period> askedPeriods(const KpiDefinition &kpi, QDate asOf)
{
    std::vector<Period> out;
    if (kpi.frequency == Frequency::OnEvent || kpi.frequency == Frequency::Unset || !kpi.start.isValid())
        return out;
    const QDate end = kpi.targetDate.isValid() ? std::min(asOf, kpi.targetDate) : asOf;
    for (Period p = periodOf(kpi.frequency, kpi.start, kpi.fiscalYearStartMonth); p.first <= asOf && p.first <= end;
         p = nextPeriod(kpi.frequency, p, kpi.fiscalYearStartMonth))
        out.push_back(p);
    return out;
}

QString periodName(Frequency frequency, QDate periodEnd, int fiscalYearStartMonth, const Language &language)
{
    const QLocale &locale = language.locale();
    // Blocks are counted from the start of the fiscal year; the year named is the one in which that year ends.
    const int since = (periodEnd.month() - fiscalYearStartMonth + 12) % 12;
    const int year = fiscalYearStartMonth == 1
        ? periodEnd.year()
        : periodOf(Frequency::Yearly, periodEnd, fiscalYearStartMonth).last.year();
    switch (frequency) {
    case Frequency::Weekly: {
        int isoYear = 0;
        const int week = periodEnd.weekNumber(&isoYear);
        return language.translate("Period", "week %1 %2").arg(week).arg(isoYear);
    }
    case Frequency::Quarterly:
        return language.translate("Period", "Q%1 %2").arg(since / 3 + 1).arg(year);
    case Frequency::HalfYearly:
        return language.translate("Period", "H%1 %2").arg(since / 6 + 1).arg(year);
    case Frequency::Yearly:
        return QString::number(year);
    case Frequency::OnEvent:
        return locale.toString(periodEnd, QStringLiteral("d MMM yyyy"));
    default:
        return locale.toString(periodEnd, QStringLiteral("MMM yyyy"));
    }
}
