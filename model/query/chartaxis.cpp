#include "model/query/chartaxis.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double kTiny = 1e-9;
constexpr int kMostSteps = 5;

/// 1, 2, 5, 10 … from 1e-6 on.
double roundStep(int index)
{
    static constexpr double mantissa[] = {1, 2, 5};
    return mantissa[index % 3] * std::pow(10.0, index / 3 - 6);
}

/// Zero is only left out where a percent axis would hide everything that happens near the top.
bool mayCut(const AxisRequest &r)
{
    if (!r.percent || r.least <= 0)
        return false;
    return r.least >= 50 || (r.maintain && r.most - r.least < r.least);
}

/// The smallest step a person would read off for a single value: 99.9 has tenths.
double stepOfOneValue(const AxisRequest &r)
{
    if (!r.percent)
        return 1;
    double step = 1;
    while (step > 0.001 && std::abs(r.most / step - std::round(r.most / step)) > 1e-6)
        step /= 10;
    return step;
}

} // namespace

int ValueAxis::decimals() const
{
    return step >= 1 ? 0 : int(std::ceil(-std::log10(step) - kTiny));
}

std::vector<double> ValueAxis::positions() const
{
    std::vector<double> out;
    const auto first = std::llround(from / step), last = std::llround(to / step);
    for (auto i = first; i <= last; ++i)
        out.push_back(double(i) * step);
    return out;
}

ValueAxis valueAxis(const AxisRequest &r)
{
    ValueAxis axis;
    axis.cut = mayCut(r);
    double low = axis.cut ? r.least : std::min(0.0, r.least);
    double high = axis.cut ? r.most : std::max(0.0, r.most);
    if (r.percent && !axis.cut && high > 50)
        high = std::max(high, 100.0);
    double smallest = r.wholeSteps ? 1 : 0;
    if (high - low < kTiny) {
        const double step = axis.cut ? stepOfOneValue(r) : r.percent ? 5 : 1;
        high = r.percent && r.most <= 100 ? std::min(100.0, r.most + step) : r.most + step;
        low = axis.cut ? high - 2 * step : low;
        high = std::max(high, low + 2 * step);
        smallest = step;
    }
    for (int i = 0;; ++i) {
        const double step = roundStep(i);
        if (step < smallest - kTiny)
            continue;
        const double from = std::floor(low / step + kTiny), to = std::ceil(high / step - kTiny);
        if (to - from > kMostSteps)
            continue;
        axis.step = step;
        axis.from = from * step;
        axis.to = to * step;
        if (to - from < 2)
            (axis.cut ? axis.from : axis.to) += axis.cut ? -step : step;
        axis.cut = axis.from > 0;
        return axis;
    }
}

QDate quarterStart(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

std::vector<ChartTick> timeTicks(QDate from, QDate to, ChartUse use, const Language &language)
{
    constexpr qint64 shortTime = 210; // below it quarters would be two ticks
    constexpr qint64 paperYearsOnly = 5 * 366; // quarters would touch each other on 174 mm
    const qint64 days = from.daysTo(to);
    const bool months = days < shortTime;
    std::vector<ChartTick> ticks;
    for (QDate day = months ? QDate(from.year(), from.month(), 1) : quarterStart(from); day <= to;
         day = day.addMonths(months ? 1 : 3)) {
        if (day < from)
            continue;
        ChartTick tick;
        tick.position = double(day.toJulianDay());
        tick.major = day.month() == 1;
        QString name = months || use == ChartUse::Paper ? shortMonth(day.month(), language)
                                                        : language.translate("Chart", "Q%1").arg((day.month() + 2) / 3);
        if (ticks.empty() || tick.major)
            name = language.translate("Chart", "%1 %2").arg(name).arg(day.year());
        if (use == ChartUse::Paper && days > paperYearsOnly)
            name = tick.major ? QString::number(day.year()) : QString();
        tick.label = name;
        ticks.push_back(tick);
    }
    return ticks;
}
