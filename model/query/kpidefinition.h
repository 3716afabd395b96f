#pragma once
#include "model/domain/enums.h"

#include <QDate>

#include <array>
#include <optional>
#include <span>
#include <vector>

// Inputs of the KPI mathematics (DOMAIN.md section 3): plain values, no records, so that every rule can be
// tested with a line of a CSV file. Missing numbers are empty, never zero and never NaN.

/// Limits of the states in percentage points and percent (3.7); settings of the file, per KPI adjustable.
struct Thresholds {
    double onGap = -10;
    double atGap = -25;
    double hysteresis = 3;
    double rangeGreenPercent = 90;
    double rangeRedPercent = 75;
    int finalStretchDays = 30;
    /// By frequency: days of grace after a period (3.3), for KPIs that name none of their own.
    std::array<int, 7> graceDays {10, 3, 10, 15, 20, 30, 0};
    /// By frequency: periods past their due date without a value that make a KPI stale (3.3).
    std::array<int, 7> staleAfter {2, 4, 2, 2, 1, 1, 0};
    bool operator==(const Thresholds &) const = default;
};

/// `last_n`, fiscal year to date or since start; Default = by aggregation (3.4).
struct Window {
    enum class Type : signed char { Default, Last, FiscalYearToDate, SinceStart } type = Type::Default;
    int count = 0; ///< 1–99 for Last
    bool operator==(const Window &) const = default;
    /// Text as in files: empty, `last_3`, `fiscal_year_to_date`, `since_start`; nothing if it is none of them.
    static std::optional<Window> fromText(const QString &text);
};

struct InterimPoint {
    QDate date;
    double value = 0;
    bool operator==(const InterimPoint &) const = default;
};

struct KpiDefinition {
    Direction direction = Direction::Increase;
    Aggregation aggregation = Aggregation::Latest;
    Window window;
    StatusMode statusMode = StatusMode::Trajectory;
    std::optional<double> baseline, target, lower, upper, greenLimit, redLimit, validMin, validMax;
    double tolerance = 0;
    double scaleFactor = 100; ///< ratio only: 100, 1000 or 1
    double lowestScale = 0; ///< qualitative: lowest value of the scale
    ZeroDenominator zeroDenominator = ZeroDenominator::NoData;
    Frequency frequency = Frequency::Monthly;
    std::optional<int> graceDays; ///< empty = default of the frequency
    std::optional<int> maxAgeDays; ///< on_event only
    QDate start, targetDate; ///< S and E; E may be empty in due vectors (asked for ever)
    std::vector<InterimPoint> interims;
    InterimMode interimMode = InterimMode::Linear;
    int sustainPeriods = 1;
    int fiscalYearStartMonth = 1;
    bool progressFromPlan = false; ///< binary only
    std::optional<double> planProgress, planExpected; ///< percent, when progressFromPlan
    Thresholds thresholds;
    bool operator==(const KpiDefinition &) const = default;
};

/// One valid (not void, not superseded) reading.
struct SeriesReading {
    enum class Type : signed char { Value, Ratio, NotAvailable } type = Type::Value;
    QDate periodEnd;
    double value = 0; ///< Value
    double numerator = 0, denominator = 0; ///< Ratio; 0/0 is a value (3.3)
    bool operator==(const SeriesReading &) const = default;
};
