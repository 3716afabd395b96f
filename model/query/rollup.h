#pragma once
#include "model/domain/enums.h"

#include <QDate>

#include <optional>
#include <span>

/// A KPI as the roll-up sees it (3.10).
struct RollupInput {
    double weight = 1;
    bool deciding = true;
    std::optional<double> progress;
    ResultState headline = ResultState::NoData; ///< performance or stale; never Paused
    bool overdue = false; ///< has overdue periods (or is invalid)
    std::optional<double> expected; ///< progress that the way asks for today; only the rule `weighted` needs it
};

enum class RollupRule : signed char { Worst, Weighted };
/// How an objective is judged by its KPIs, and the gaps of the rule `weighted` in percentage points.
struct RollupTerms {
    RollupRule rule = RollupRule::Worst;
    double onGap = -10, atGap = -25;
};

struct RollupResult {
    std::optional<double> progress; ///< percent, 0–100
    double coverage = 0; ///< percent of the weight that has a value
    ResultState result = ResultState::NoData;
};

/// Rules 1 to 3 of 3.10. By `weighted` the mean of the ways decides, by the same gaps as for a KPI; it never says "on
/// track" while a deciding KPI is off track, and a stale one counts as off track here, so that silence cannot be
/// averaged away. Where no way is expected (only levels to keep) `worst` decides.
RollupResult rollUp(std::span<const RollupInput> kpis, QDate asOf, QDate targetDate, const RollupTerms &terms = {});
