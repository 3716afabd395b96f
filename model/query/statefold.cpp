#include "model/query/kpisteps.h"

#include <cmath>

namespace {

/// 0 on track, 1 at risk, 2 off track: a larger one is worse.
ResultState stateOf(int severity)
{
    return severity == 0 ? ResultState::OnTrack : severity == 1 ? ResultState::AtRisk : ResultState::OffTrack;
}

int severityOf(ResultState state)
{
    return state == ResultState::AtRisk ? 1 : state == ResultState::OffTrack ? 2 : 0;
}

/// Worse takes effect at once, better only beyond the hysteresis. `severity(h)` is the state when h is asked on top.
template <typename F>
ResultState withMemory(ResultState memory, F severity)
{
    const int now = severity(0.0);
    if (memory == ResultState::Unset || now >= severityOf(memory))
        return stateOf(now);
    return stateOf(std::min(severity(1.0), severityOf(memory)));
}

// Rounding of a double must not turn a gap of exactly −10 into "at risk".
constexpr double slack = 1e-9;

int gapSeverity(const Thresholds &t, double gap, double extra)
{
    return gap >= t.onGap + extra - slack ? 0 : gap >= t.atGap + extra - slack ? 1 : 2;
}

int limitSeverity(double green, double red, double value, double extra)
{
    const bool higherIsBetter = green > red;
    const double better = higherIsBetter ? value : -value, g = higherIsBetter ? green : -green,
                 r = higherIsBetter ? red : -red;
    return better >= g + extra - slack ? 0 : better >= r + extra - slack ? 1 : 2;
}

} // namespace

ResultState foldStep(const KpiDefinition &kpi, const KpiPoint &point, ResultState memory)
{
    const Thresholds &t = kpi.thresholds;
    switch (judgeOf(kpi)) {
    case Judge::Range:
        if ((!point.inside && !point.near) || point.progress < t.rangeRedPercent)
            return ResultState::OffTrack;
        return point.near || point.progress < t.rangeGreenPercent ? ResultState::AtRisk : ResultState::OnTrack;
    case Judge::KeepZero:
        return std::abs(point.value) <= 1e-9 ? ResultState::OnTrack : ResultState::OffTrack;
    case Judge::Binary:
        if (!kpi.progressFromPlan)
            return ResultState::OnTrack; // depends on the day, not on the reading
        break;
    default:
        break;
    }
    if (kpi.statusMode == StatusMode::Threshold && kpi.greenLimit && kpi.redLimit) {
        const double green = *kpi.greenLimit, red = *kpi.redLimit, h = 0.05 * std::abs(green - red);
        return withMemory(memory, [&](double factor) { return limitSeverity(green, red, point.value, factor * h); });
    }
    return withMemory(memory, [&](double factor) { return gapSeverity(t, point.gap(), factor * t.hysteresis); });
}
