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
};

struct RollupResult {
    std::optional<double> progress; ///< percent, 0–100
    double coverage = 0; ///< percent of the weight that has a value
    ResultState result = ResultState::NoData;
};

/// Rules 1 and 2 of 3.10 (rule `worst`).
RollupResult rollUp(std::span<const RollupInput> kpis, QDate asOf, QDate targetDate);
