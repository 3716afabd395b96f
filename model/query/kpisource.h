#pragma once
#include "model/domain/kpi.h"
#include "model/domain/register.h"
#include "model/query/kpidefinition.h"
#include "model/query/planstate.h"

// From records to the plain values of the KPI mathematics.

/// The construct of a KPI (2.4); dates default to those of its objective. Interim targets are looked up.
/// Plan progress is filled by the caller who has it.
KpiDefinition definitionOf(const Register &reg, const Kpi &kpi, const Thresholds &thresholds);
/// The same with the interim targets already at hand: for walking over thousands of KPIs.
KpiDefinition definitionOf(const Register &reg, const Kpi &kpi, const Thresholds &thresholds,
                           std::vector<InterimPoint> interims);

/// The valid readings as a series. With `knownOn` those that were recorded by that day and not yet
/// replaced ("as known then").
std::vector<SeriesReading> seriesOf(std::span<const Reading> readings, QDate knownOn = {});
SeriesReading seriesReading(const Reading &reading);

/// An action as a step of the plan at a day: completed after the day means open, percentage not known (2.13).
PlanStep planStep(const Action &action, QDate asOf);
