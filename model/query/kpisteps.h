#pragma once
#include "model/query/kpistate.h"

// The steps of evaluateKpi() (3.4 to 3.7), each small enough to be read beside its paragraph. Internal to the query
// room; other code calls evaluateKpi().

/// How a definition is judged, after "B = T is hold" and "zero" are resolved (3.1).
enum class Judge : signed char { Directional, Range, KeepZero, Binary, Qualitative };
Judge judgeOf(const KpiDefinition &kpi);

/// Bounds of range and hold.
struct Bounds {
    std::optional<double> lower, upper;
};
Bounds boundsOf(const KpiDefinition &kpi);

/// ε of the comparison with a target: 1e-9 · max(1, |T|).
double epsilon(double target);
/// V meets the target (3.7 "achieved"), for all directions but range and keep zero over a term.
bool meetsTarget(const KpiDefinition &kpi, double value);
double targetOf(const KpiDefinition &kpi);

/// A value of the aggregated series (3.4).
struct AggregatedValue {
    QDate date;
    double value = 0;
    int readingsUsed = 0;
};
/// Readings in order of date, all ≤ D. Periods without a value (not available, 0/0 under no_data) have no point.
std::vector<AggregatedValue> aggregate(const KpiDefinition &kpi, std::span<const SeriesReading> ordered);

/// p of a value by rules 1, 2, 3, 6 of 3.5; the others depend on more than the value.
double progressOf(const KpiDefinition &kpi, double value);
Basis basisOf(const KpiDefinition &kpi);
/// e at a day (3.6), for everything but binary.
double expectedAt(const KpiDefinition &kpi, QDate day);
/// p and e of binary (3.5 rule 5, 3.6): they depend on the plan and the day, not on the value.
double binaryProgress(const KpiDefinition &kpi, bool done);
double binaryExpected(const KpiDefinition &kpi, QDate day);
/// Whether meeting the target is final before the end of the term: not for ranges and for a zero that is to be kept.
bool canBeAchievedEarly(Judge judge);
/// Readings in a row that must meet the target; sustain does not apply to ranges, hold and keep zero (3.1).
int sustainOf(const KpiDefinition &kpi);
/// One step of the fold with hysteresis (3.7).
ResultState foldStep(const KpiDefinition &kpi, const KpiPoint &point, ResultState memory);
/// The whole fold over the aggregated series, starting without memory. Readings in order of date, all ≤ D.
std::vector<KpiPoint> pointsOf(const KpiDefinition &kpi, std::span<const SeriesReading> ordered);
