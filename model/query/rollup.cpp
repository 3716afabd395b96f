#include "model/query/rollup.h"

#include <algorithm>
#include <vector>

namespace {

constexpr int graceDays = 10; ///< after the target date of the objective before "missed" (3.10.2)

/// off_track = missed > stale > at_risk > no_data > on_track > achieved
int severity(ResultState state)
{
    switch (state) {
    case ResultState::OffTrack:
    case ResultState::Missed:
        return 5;
    case ResultState::Stale:
        return 4;
    case ResultState::AtRisk:
        return 3;
    case ResultState::NoData:
    case ResultState::Invalid:
        return 2;
    case ResultState::OnTrack:
        return 1;
    default:
        return 0;
    }
}

bool isLeftOut(const RollupInput &k)
{
    return (k.headline == ResultState::NoData || k.headline == ResultState::NotStarted) && !k.overdue;
}

/// 3.10.3: by the weighted gap of the KPIs that have a way; nothing where there is none.
std::optional<ResultState> weightedState(const std::vector<const RollupInput *> &deciding, const RollupTerms &terms)
{
    double weights = 0, gap = 0;
    bool anyBad = false;
    for (const RollupInput *k : deciding) {
        anyBad = anyBad || severity(k->headline) >= severity(ResultState::Stale);
        if (!k->progress || !k->expected)
            continue;
        weights += k->weight;
        gap += k->weight * (std::clamp(*k->progress, 0.0, 100.0) - *k->expected);
    }
    if (weights <= 0)
        return std::nullopt;
    gap /= weights;
    const ResultState state = gap >= terms.onGap ? ResultState::OnTrack
        : gap >= terms.atGap                     ? ResultState::AtRisk
                                                 : ResultState::OffTrack;
    return anyBad && state == ResultState::OnTrack ? ResultState::AtRisk : state;
}

ResultState resultOf(const std::vector<const RollupInput *> &deciding, double coverage, QDate asOf, QDate targetDate,
                     const RollupTerms &terms)
{
    if (deciding.empty())
        return ResultState::NoData;
    const auto all = [&](auto holds) {
        return std::all_of(deciding.begin(), deciding.end(), [&](const RollupInput *k) { return holds(*k); });
    };
    const auto any = [&](auto holds) {
        return std::any_of(deciding.begin(), deciding.end(), [&](const RollupInput *k) { return holds(*k); });
    };
    if (all([](const RollupInput &k) { return k.headline == ResultState::Achieved; }))
        return ResultState::Achieved;
    if (asOf > targetDate.addDays(graceDays) && targetDate.isValid()
        && any([](const RollupInput &k) { return k.headline == ResultState::Missed; }))
        return ResultState::Missed;
    if (all(isLeftOut))
        return all([](const RollupInput &k) { return k.headline == ResultState::NotStarted; }) ? ResultState::NotStarted
                                                                                               : ResultState::NoData;
    ResultState worst = ResultState::Achieved;
    for (const RollupInput *k : deciding)
        if (!isLeftOut(*k) && severity(k->headline) > severity(worst))
            worst = k->headline;
    if (worst == ResultState::Missed)
        worst = ResultState::OffTrack; // its own date is over, the objective still runs
    if (worst == ResultState::Invalid || worst == ResultState::NotStarted)
        worst = ResultState::NoData;
    if (worst == ResultState::Achieved)
        worst = ResultState::OnTrack; // only achieved ones beside left-out ones
    if (terms.rule == RollupRule::Weighted)
        worst = weightedState(deciding, terms).value_or(worst);
    if (coverage < 50 && (worst == ResultState::OnTrack || worst == ResultState::AtRisk))
        return ResultState::NoData;
    return worst;
}

} // namespace

RollupResult rollUp(std::span<const RollupInput> kpis, QDate asOf, QDate targetDate, const RollupTerms &terms)
{
    RollupResult r;
    std::vector<const RollupInput *> deciding;
    double weights = 0, withValue = 0, sum = 0;
    for (const RollupInput &k : kpis) {
        if (!k.deciding)
            continue;
        deciding.push_back(&k);
        weights += k.weight;
        if (k.progress) {
            withValue += k.weight;
            sum += k.weight * std::clamp(*k.progress, 0.0, 100.0);
        }
    }
    if (weights > 0)
        r.coverage = 100 * withValue / weights;
    if (withValue > 0)
        r.progress = sum / withValue;
    r.result = resultOf(deciding, r.coverage, asOf, targetDate, terms);
    return r;
}
