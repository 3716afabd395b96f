#pragma once
#include "model/query/kpistate.h"

/// A projected day: a date, or "beyond" five years, or nothing.
struct ForecastDate {
    QDate date;
    bool beyond = false;
    bool operator==(const ForecastDate &) const = default;
};

/// What happens if the trend continues (3.9): Theil–Sen line over the last twelve points, Kendall's τ.
struct ForecastResult {
    ForecastState state = ForecastState::Insufficient;
    int n = 0; ///< points used
    std::optional<double> slopePer30Days, tau, valueAtTargetDate;
    std::optional<double> fittedAtLast; ///< the line at the last point
    std::optional<double> slopeLow, slopeHigh; ///< per day: the 80 % interval
    ForecastDate date, earliest, latest; ///< no date is shown on noise
    std::optional<int> daysLate;
    Confidence confidence = Confidence::Unset;
    TrendWord trend = TrendWord::Unset;
    bool operator==(const ForecastResult &) const = default;
};

/// Nothing for binary, qualitative, range, hold, keep zero and for KPIs without a reading.
std::optional<ForecastResult> forecast(const KpiDefinition &kpi, std::span<const KpiPoint> points);
