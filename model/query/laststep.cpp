#include "model/query/kpisteps.h"

#include <algorithm>
#include <cmath>

Step lastStep(const KpiDefinition &kpi, const KpiResult &result)
{
    if (result.points.size() < 2)
        return Step::None;
    const double now = result.points.back().value, before = result.points[result.points.size() - 2].value;
    const double target = targetOf(kpi);
    // With B = T (hold) the way is no measure, the target is.
    const double way = kpi.baseline ? std::abs(target - *kpi.baseline) : 0;
    double span = way > 0 ? way : std::abs(target);
    if (kpi.direction == Direction::Range)
        span = kpi.lower && kpi.upper ? *kpi.upper - *kpi.lower : std::abs(kpi.lower.value_or(kpi.upper.value_or(0)));
    if (std::abs(now - before) <= 0.01 * span)
        return Step::Same;
    if (kpi.direction == Direction::Range) {
        // Better is nearer to the allowed range; inside both times is the same.
        const auto outside = [&](double v) {
            return std::max({kpi.lower ? *kpi.lower - v : 0.0, kpi.upper ? v - *kpi.upper : 0.0, 0.0});
        };
        const double a = outside(before), b = outside(now);
        return a == b ? Step::Same : b < a ? Step::Better : Step::Worse;
    }
    const bool lowerIsBetter = kpi.direction == Direction::Decrease || kpi.direction == Direction::Zero;
    return (now < before) == lowerIsBetter ? Step::Better : Step::Worse;
}
