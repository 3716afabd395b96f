#pragma once
#include "model/domain/enums.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

/// One action as the plan sees it (3.11).
struct PlanStep {
    double weight = 0; ///< effort in days
    QDate start, due, completedOn;
    ActionStatus status = ActionStatus::Planned;
    int percent = 0;
    bool mandatory = true;
    bool percentUnknown = false; ///< as-of before its completion: counted 0 (2.13)
    bool operator==(const PlanStep &) const = default;
};

struct PlanResult {
    PlanState state = PlanState::NoPlan;
    std::optional<double> actual, planned, variance, spi; ///< percent; variance in points; spi empty if planned is 0
    int overdue = 0; ///< open actions past their due date
    int maxSlipDays = 0; ///< the longest slip in days, open and done
    bool operator==(const PlanResult &) const = default;
};

PlanResult evaluatePlan(std::span<const PlanStep> steps, QDate asOf);
/// Days after the due date (open: as of `asOf`; done: day of completion); 0 when in time.
int slipDays(const PlanStep &step, QDate asOf);
