#include "model/query/valuefor.h"

#include <algorithm>
#include <cmath>

namespace {

bool isAtLimits(const KpiDefinition &kpi)
{
    return kpi.statusMode == StatusMode::Threshold && kpi.greenLimit && kpi.redLimit;
}

bool isWorse(ResultState memory, ResultState wanted)
{
    return memory == ResultState::OffTrack || (memory == ResultState::AtRisk && wanted == ResultState::OnTrack);
}

/// The value with this progress (3.5 backwards).
std::optional<double> valueAt(const KpiDefinition &kpi, double progress)
{
    const double target = targetOf(kpi);
    switch (basisOf(kpi)) {
    case Basis::Baseline:
        return *kpi.baseline + progress / 100 * (target - *kpi.baseline);
    case Basis::Scale:
        return kpi.lowestScale + progress / 100 * (target - kpi.lowestScale);
    case Basis::Attainment:
        if (kpi.direction == Direction::Increase)
            return target * progress / 100;
        return progress > 0 ? std::optional<double>(100 * target / std::min(progress, 100.0)) : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace

bool higherIsBetter(const KpiDefinition &kpi)
{
    if (isAtLimits(kpi) && *kpi.greenLimit != *kpi.redLimit)
        return *kpi.greenLimit > *kpi.redLimit;
    return kpi.direction != Direction::Decrease && kpi.direction != Direction::Zero;
}

double hysteresisFor(const KpiDefinition &kpi, ResultState wanted, ResultState memory)
{
    if (!isWorse(memory, wanted))
        return 0;
    return isAtLimits(kpi) ? 0.05 * std::abs(*kpi.greenLimit - *kpi.redLimit) : kpi.thresholds.hysteresis;
}

std::optional<double> valueFor(const KpiDefinition &kpi, ResultState wanted, ResultState memory, QDate day)
{
    const Judge judge = judgeOf(kpi);
    if (judge != Judge::Directional && judge != Judge::Qualitative)
        return std::nullopt;
    const bool onTrack = wanted == ResultState::OnTrack;
    const double extra = hysteresisFor(kpi, wanted, memory);
    std::optional<double> value;
    if (isAtLimits(kpi)) {
        const double limit = onTrack ? *kpi.greenLimit : *kpi.redLimit;
        value = higherIsBetter(kpi) ? limit + extra : limit - extra;
    } else {
        value = valueAt(kpi, expectedAt(kpi, day) + (onTrack ? kpi.thresholds.onGap : kpi.thresholds.atGap) + extra);
    }
    if (!value)
        return value;
    const double target = targetOf(kpi);
    return higherIsBetter(kpi) ? std::min(*value, target) : std::max(*value, target);
}
