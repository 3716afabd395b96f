#include "model/query/kpisteps.h"

#include <algorithm>

namespace {

/// Corners of the trajectory (3.6); with `start` as the value at S.
std::vector<InterimPoint> corners(const KpiDefinition &kpi, std::optional<double> start)
{
    std::vector<InterimPoint> out;
    if (start)
        out.push_back({kpi.start, *start});
    out.insert(out.end(), kpi.interims.begin(), kpi.interims.end());
    if (out.empty() || out.back().date < kpi.targetDate)
        out.push_back({kpi.targetDate, targetOf(kpi)});
    return out;
}

double valueAt(const std::vector<InterimPoint> &points, InterimMode mode, QDate day)
{
    const InterimPoint *before = nullptr;
    for (const InterimPoint &p : points) {
        if (p.date > day) {
            if (!before)
                return p.value;
            if (mode == InterimMode::Stepped)
                return before->value;
            const double share = double(before->date.daysTo(day)) / double(before->date.daysTo(p.date));
            return before->value + share * (p.value - before->value);
        }
        before = &p;
    }
    return before ? before->value : 0;
}

double elapsedShare(const KpiDefinition &kpi, QDate day)
{
    return std::clamp(100.0 * double(kpi.start.daysTo(day)) / double(kpi.start.daysTo(kpi.targetDate)), 0.0, 100.0);
}

} // namespace

std::optional<double> trajectoryValue(const KpiDefinition &kpi, QDate day)
{
    const Judge judge = judgeOf(kpi);
    if (judge == Judge::Directional) {
        if (!kpi.baseline && kpi.interims.empty())
            return std::nullopt;
        return valueAt(corners(kpi, kpi.baseline), kpi.interimMode, day);
    }
    if (judge == Judge::Qualitative)
        return valueAt(corners(kpi, kpi.baseline.value_or(kpi.lowestScale)), kpi.interimMode, day);
    return std::nullopt;
}

double expectedAt(const KpiDefinition &kpi, QDate day)
{
    switch (judgeOf(kpi)) {
    case Judge::Directional:
    case Judge::Qualitative:
        break;
    default:
        return 100;
    }
    if (const auto value = trajectoryValue(kpi, day))
        return std::clamp(progressOf(kpi, *value), 0.0, 100.0);
    return elapsedShare(kpi, day);
}

double binaryExpected(const KpiDefinition &kpi, QDate day)
{
    if (kpi.progressFromPlan)
        return std::clamp(kpi.planExpected.value_or(0), 0.0, 100.0);
    return day > kpi.targetDate ? 100 : 0;
}
