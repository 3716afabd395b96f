#pragma once
#include "model/query/chartspec.h"
#include "model/query/workspacestate.h"

class ChartWords;

// From readings and aggregated points to what a chart shows of them. Internal to the query room.

/// Unbroken runs: a period without value ends a run, whether it was answered "n/a", was 0/0 or stayed silent
/// (3.2, 3.4). `words` may be null: then texts and notes stay empty (small charts).
std::vector<std::vector<ChartPoint>> chartRuns(const KpiRow &row, std::span<const Reading> readings,
                                               const ChartWords *words);

/// Answered periods without value, up to the day of the evaluation. `words` may be null.
std::vector<ChartBlank> chartBlanks(const KpiRow &row, std::span<const Reading> readings, const ChartWords *words);

/// Readings that no longer count, at their own value.
std::vector<ChartPoint> voidedPoints(const KpiRow &row, std::span<const Reading> readings, const ChartWords &words);

/// Corners of the planned way (3.6) from the start to the target date; stepped interims give a corner before each step.
std::vector<ChartPoint> trajectoryCorners(const KpiDefinition &definition);

/// The field of this KPI that a change record is about ("target"); empty for other records (2.10).
QString changedField(const ChangeRecord &change, const Kpi &kpi);

/// Days on which the definition of the KPI changed so that figures before and after do not compare (change records of
/// unit, formula, direction, aggregation, scale): the line breaks there.
std::vector<QDate> definitionBreaks(const Register &reg, const Kpi &kpi);
/// The runs, broken at those days too.
std::vector<std::vector<ChartPoint>> brokenAt(std::vector<std::vector<ChartPoint>> runs,
                                              const std::vector<QDate> &days);

/// At most five, the newest: triggers that name the objective, reviews that decided more than to go on, its moved
/// target dates and approved major versions.
std::vector<ChartEvent> chartEvents(const Register &reg, const Kpi &kpi, QDate from, QDate to, const ChartWords &words);

/// Paper: periods after the last answer that ended without a figure, while something is asked (3.3). Words at the last
/// overdue one only.
std::vector<ChartMissing> missingFigures(const KpiRow &row, std::span<const Reading> readings, const ChartWords &words);

/// Paper: the times in which the objective was on hold, by its change records, up to the day of the evaluation.
std::vector<ChartHold> holdTimes(const Register &reg, const KpiRow &row, QDate from, const ChartWords &words);

/// The median line and the field of the 80 % interval from the last reading to the target or to the end of the frame;
/// nothing when 3.9 allows none, when the target is met, or when the figures are silent or paused.
std::optional<ChartForecast> chartForecast(const KpiRow &row, QDate frame, ChartUse use, const ChartWords &words);
