#include "model/query/kpisteps.h"

#include <algorithm>
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
template <typename F> ResultState withMemory(ResultState memory, F severity)
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

int limitSeverity(const KpiDefinition &kpi, double green, double red, double value, double extra)
{
    // The order of the limits tells the direction; equal limits do not.
    const bool higherIsBetter
        = green != red ? green > red : kpi.direction != Direction::Decrease && kpi.direction != Direction::Zero;
    const double better = higherIsBetter ? value : -value, g = higherIsBetter ? green : -green,
                 r = higherIsBetter ? red : -red;
    return better >= g + extra - slack ? 0 : better >= r + extra - slack ? 1 : 2;
}

void judgeRange(const KpiDefinition &kpi, const Bounds &bounds, KpiPoint &p)
{
    const double low = bounds.lower ? *bounds.lower - p.value : 0, high = bounds.upper ? p.value - *bounds.upper : 0;
    const double outside = std::max(low, high);
    p.inside = outside <= epsilon(bounds.lower.value_or(bounds.upper.value_or(0)));
    p.near = !p.inside && kpi.tolerance > 0 && outside <= kpi.tolerance + epsilon(outside);
    p.met = p.inside;
}

} // namespace

bool canBeAchievedEarly(Judge judge)
{
    return judge == Judge::Directional || judge == Judge::Binary || judge == Judge::Qualitative;
}

int sustainOf(const KpiDefinition &kpi)
{
    return canBeAchievedEarly(judgeOf(kpi)) ? std::max(1, kpi.sustainPeriods) : 1;
}

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
        return withMemory(memory,
                          [&](double factor) { return limitSeverity(kpi, green, red, point.value, factor * h); });
    }
    return withMemory(memory, [&](double factor) { return gapSeverity(t, point.gap(), factor * t.hysteresis); });
}

std::vector<KpiPoint> pointsOf(const KpiDefinition &kpi, std::span<const SeriesReading> ordered)
{
    const Judge judge = judgeOf(kpi);
    const Bounds bounds = boundsOf(kpi);
    const int sustain = sustainOf(kpi);
    int inside = 0, counted = 0, met = 0;
    ResultState memory = ResultState::Unset;
    std::vector<KpiPoint> points;
    points.reserve(ordered.size());
    for (const AggregatedValue &v : aggregate(kpi, ordered)) {
        KpiPoint p;
        p.date = v.date;
        p.value = v.value;
        p.readingsUsed = v.readingsUsed;
        if (judge == Judge::Range) {
            judgeRange(kpi, bounds, p);
            // The share counts the term: readings before the start are history (2.4).
            if (v.date >= kpi.start) {
                ++counted;
                inside += p.inside ? 1 : 0;
            }
            p.progress = counted ? 100.0 * inside / counted : (p.inside ? 100 : 0);
            p.expected = 100;
        } else if (judge == Judge::Binary) {
            p.met = meetsTarget(kpi, v.value);
            p.progress = binaryProgress(kpi, p.met);
            p.expected = binaryExpected(kpi, v.date);
        } else {
            p.met = judge == Judge::KeepZero ? std::abs(v.value) <= 1e-9 : meetsTarget(kpi, v.value);
            p.progress = progressOf(kpi, v.value);
            p.expected = expectedAt(kpi, v.date);
        }
        met = p.met ? met + 1 : 0;
        const bool achieved = canBeAchievedEarly(judge) && met >= sustain;
        p.state = achieved ? ResultState::Achieved : foldStep(kpi, p, memory);
        memory = achieved ? ResultState::OnTrack : p.state;
        points.push_back(p);
    }
    return points;
}
