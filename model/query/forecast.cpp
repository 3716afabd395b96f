#include "model/query/forecast.h"

#include "model/query/kpisteps.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int mostPoints = 12;
constexpr int leastPoints = 4;
constexpr double clearTau = 0.4;
constexpr double z80 = 1.2816; ///< 80 % two-sided
constexpr qint64 beyondDays = 5 * 365 + 1; ///< five years and their leap day

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t n = values.size();
    return n % 2 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

struct Line {
    double slope = 0; ///< per day
    double intercept = 0;
    double at(double x) const { return intercept + slope * x; }
};

/// First day ≥ `from` on which the line through `anchor` meets the target. `x` is days since `origin`.
ForecastDate meets(const Line &line, double target, QDate origin, QDate from, bool lowerIsBetter)
{
    const bool towards = lowerIsBetter ? line.slope < 0 : line.slope > 0;
    const double now = line.at(double(origin.daysTo(from)));
    if (lowerIsBetter ? now <= target + 1e-9 : now >= target - 1e-9)
        return {from, false};
    if (!towards)
        return {};
    const double days = std::ceil((target - line.intercept) / line.slope - 1e-9);
    if (days - double(origin.daysTo(from)) > double(beyondDays))
        return {{}, true};
    return {origin.addDays(qint64(days)), false};
}

} // namespace

std::optional<ForecastResult> forecast(const KpiDefinition &kpi, std::span<const KpiPoint> points)
{
    if (judgeOf(kpi) != Judge::Directional || points.empty())
        return std::nullopt;
    const std::span<const KpiPoint> last = points.size() > mostPoints ? points.last(mostPoints) : points;
    ForecastResult f;
    f.n = int(last.size());
    int dates = 1;
    for (size_t i = 1; i < last.size(); ++i)
        dates += last[i].date != last[i - 1].date ? 1 : 0;
    if (f.n < leastPoints || dates < leastPoints)
        return f;

    const QDate origin = last.front().date;
    std::vector<double> slopes;
    int kendall = 0;
    for (size_t i = 0; i < last.size(); ++i)
        for (size_t j = i + 1; j < last.size(); ++j) {
            const double dy = last[j].value - last[i].value;
            if (last[j].date == last[i].date)
                continue; // two readings of one day say nothing about time
            slopes.push_back(dy / double(last[i].date.daysTo(last[j].date)));
            kendall += dy > 0 ? 1 : dy < 0 ? -1 : 0;
        }
    Line line;
    line.slope = median(slopes);
    std::vector<double> intercepts;
    for (const KpiPoint &p : last)
        intercepts.push_back(p.value - line.slope * double(origin.daysTo(p.date)));
    line.intercept = median(intercepts);

    const double n = f.n, tau = kendall / (n * (n - 1) / 2);
    f.tau = tau;
    f.slopePer30Days = line.slope * 30;
    f.confidence = f.n >= 8 && std::abs(tau) >= 0.6 - 1e-12 ? Confidence::High
        : f.n >= 5 && std::abs(tau) >= clearTau - 1e-12     ? Confidence::Medium
                                                            : Confidence::Low;
    const bool lowerIsBetter = kpi.direction == Direction::Decrease || kpi.direction == Direction::Zero;
    const bool clear = std::abs(tau) >= clearTau - 1e-12;
    f.trend = !clear                 ? TrendWord::NoClearTrend
        : (tau < 0) == lowerIsBetter ? TrendWord::Improving
                                     : TrendWord::Worsening;
    double atEnd = line.at(double(origin.daysTo(kpi.targetDate)));
    if (kpi.validMin)
        atEnd = std::max(atEnd, *kpi.validMin);
    if (kpi.validMax)
        atEnd = std::min(atEnd, *kpi.validMax);
    f.valueAtTargetDate = atEnd;

    // The bounds start from the fitted value of the last point, with the 80 % interval of the slope.
    const QDate from = last.back().date;
    std::sort(slopes.begin(), slopes.end());
    const double c = z80 * std::sqrt(n * (n - 1) * (2 * n + 5) / 18), count = double(slopes.size());
    const auto at = [&](double index) { return slopes[size_t(std::clamp(index, 0.0, count - 1))]; };
    const double low = at(std::floor((count - c) / 2) - 1), high = at(std::ceil((count + c) / 2));
    const double x = double(origin.daysTo(from)), fitted = line.at(x);
    f.fittedAtLast = fitted;
    f.slopeLow = low;
    f.slopeHigh = high;

    const double target = targetOf(kpi);
    const bool towards = lowerIsBetter ? line.slope < 0 : line.slope > 0;
    if (meetsTarget(kpi, last.back().value)) {
        f.state = ForecastState::Reached;
        return f;
    }
    if (line.slope != 0 && !clear) {
        f.state = ForecastState::Unclear;
        return f;
    }
    if (!towards) {
        f.state = ForecastState::Away;
        return f;
    }
    f.date = meets(line, target, origin, from, lowerIsBetter);
    const auto bound = [&](double slope) {
        return meets({slope, fitted - slope * x}, target, origin, from, lowerIsBetter);
    };
    f.earliest = bound(lowerIsBetter ? low : high);
    f.latest = bound(lowerIsBetter ? high : low);
    if (f.date.beyond) {
        f.state = ForecastState::Late;
        return f;
    }
    const int late = int(kpi.targetDate.daysTo(f.date.date));
    f.state = late > 0 ? ForecastState::Late : ForecastState::OnTime;
    f.daysLate = std::max(0, late);
    return f;
}
