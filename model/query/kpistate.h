#pragma once
#include "model/query/periods.h"

/// Why a KPI definition cannot be computed (3.1); empty when it can.
enum class DefinitionProblem : signed char {
    None,
    NoTarget,
    TargetBelowBaseline,
    TargetAboveBaseline,
    NoBound,
    LowerAboveUpper,
    TargetDateNotAfterStart
};
DefinitionProblem definitionProblem(const KpiDefinition &kpi);

/// One point of the aggregated series with the result of each step, so that "why?" can show them (0.5).
struct KpiPoint {
    QDate date; ///< period end of the reading
    double value = 0; ///< V after aggregation (3.4)
    double progress = 0; ///< p, raw (3.5)
    double expected = 0; ///< e (3.6)
    bool met = false;
    bool inside = false; ///< range and hold: bounds met
    bool near = false; ///< range and hold: outside by at most the tolerance
    ResultState state = ResultState::Unset; ///< after hysteresis, before "final stretch" and the end of the term
    int readingsUsed = 0; ///< readings in the window
    double gap() const { return progress - expected; }
    bool operator==(const KpiPoint &) const = default;
};

enum class KpiNote : signed char { None, FinalStretch, Sustaining, ReachedLate };

struct KpiResult {
    DefinitionProblem problem = DefinitionProblem::None;
    std::vector<KpiPoint> points; ///< all counted points in order of date
    std::optional<double> value, progress, expected;
    std::optional<Basis> basis;
    ResultState performance = ResultState::NoData;
    ResultState headline = ResultState::NoData;
    std::optional<DataState> data; ///< empty when the definition is invalid
    DueState due;
    KpiNote note = KpiNote::None;
    bool relapsed = false; ///< achieved at an earlier reading and lost again (3.7), whatever the note says
    int sustained = 0; ///< with Sustaining: periods in a row that meet the target
    QDate reachedLateOn; ///< with ReachedLate
    QDate referenceDate; ///< d: day of the last counted reading
    std::optional<double> gap() const;
    /// As in the vectors: "", "final_stretch", "sustaining 2/3", "reached_late 2027-01-31".
    QString noteText(int sustainPeriods) const;
    bool operator==(const KpiResult &) const = default;
};

/// Everything about one KPI at a day: DOMAIN.md 3.1 to 3.7. Pure; readings in any order; readings after
/// `asOf` are ignored.
KpiResult evaluateKpi(const KpiDefinition &kpi, std::span<const SeriesReading> readings, QDate asOf);

/// The value the trajectory asks for at a day (3.6); empty for directions without one.
std::optional<double> trajectoryValue(const KpiDefinition &kpi, QDate day);

/// Improving, worsening or unchanged between the last two points (3.8).
enum class Step : signed char { None, Better, Same, Worse };
Step lastStep(const KpiDefinition &kpi, const KpiResult &result);
