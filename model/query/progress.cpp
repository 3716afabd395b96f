#include "model/query/kpisteps.h"

#include <algorithm>
#include <cmath>

double epsilon(double target)
{
    return 1e-9 * std::max(1.0, std::abs(target));
}

double targetOf(const KpiDefinition &kpi)
{
    switch (kpi.direction) {
    case Direction::Zero:
        return 0;
    case Direction::Binary:
        return 1;
    default:
        return kpi.target.value_or(0);
    }
}

static bool isHold(const KpiDefinition &kpi)
{
    return (kpi.direction == Direction::Increase || kpi.direction == Direction::Decrease) && kpi.baseline && kpi.target
        && *kpi.baseline == *kpi.target;
}

Judge judgeOf(const KpiDefinition &kpi)
{
    switch (kpi.direction) {
    case Direction::Range:
        return Judge::Range;
    case Direction::Binary:
        return Judge::Binary;
    case Direction::Qualitative:
        return Judge::Qualitative;
    case Direction::Zero: {
        const bool keeps = kpi.aggregation == Aggregation::Sum || kpi.aggregation == Aggregation::Cumulative;
        return keeps || !kpi.baseline || *kpi.baseline <= 0 ? Judge::KeepZero : Judge::Directional;
    }
    default:
        return isHold(kpi) ? Judge::Range : Judge::Directional;
    }
}

Bounds boundsOf(const KpiDefinition &kpi)
{
    if (kpi.direction == Direction::Increase)
        return {kpi.target, std::nullopt};
    if (kpi.direction == Direction::Decrease)
        return {std::nullopt, kpi.target};
    return {kpi.lower, kpi.upper};
}

bool meetsTarget(const KpiDefinition &kpi, double value)
{
    const double target = targetOf(kpi);
    switch (kpi.direction) {
    case Direction::Decrease:
        return value <= target + epsilon(target);
    case Direction::Zero:
        return std::abs(value) <= 1e-9 || value < 0;
    default:
        return value >= target - epsilon(target);
    }
}

static double scaleStart(const KpiDefinition &kpi)
{
    return kpi.baseline.value_or(kpi.lowestScale);
}

Basis basisOf(const KpiDefinition &kpi)
{
    switch (judgeOf(kpi)) {
    case Judge::Range:
        return isHold(kpi) ? Basis::Hold : Basis::Range;
    case Judge::KeepZero:
        return Basis::KeepZero;
    case Judge::Binary:
        return kpi.progressFromPlan ? Basis::Plan : Basis::Binary;
    case Judge::Qualitative:
        return kpi.baseline ? Basis::Baseline : Basis::Scale;
    case Judge::Directional:
        break;
    }
    if (kpi.baseline)
        return Basis::Baseline;
    return targetOf(kpi) > 0 ? Basis::Attainment : Basis::MetOnly;
}

double progressOf(const KpiDefinition &kpi, double value)
{
    const double target = targetOf(kpi);
    const bool met = meetsTarget(kpi, value);
    switch (basisOf(kpi)) {
    case Basis::KeepZero:
        return std::abs(value) <= 1e-9 ? 100 : 0;
    case Basis::Scale:
    case Basis::Baseline: {
        const double start = kpi.direction == Direction::Qualitative ? scaleStart(kpi) : *kpi.baseline;
        if (target == start)
            return met ? 100 : 0;
        return 100 * (value - start) / (target - start);
    }
    case Basis::Attainment:
        if (kpi.direction == Direction::Decrease)
            return met ? 100 : 100 * target / value;
        return 100 * value / target;
    default:
        return met ? 100 : 0;
    }
}

double binaryProgress(const KpiDefinition &kpi, bool done)
{
    if (done)
        return 100;
    return kpi.progressFromPlan ? std::min(kpi.planProgress.value_or(0), 99.0) : 0;
}
