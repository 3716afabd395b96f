#pragma once
#include "model/query/kpisteps.h"

// The mathematics of 3.5 to 3.7 read backwards: which value would give a state. Internal to the query room.

/// More is better: by direction, in threshold mode by the order of the limits (3.7).
bool higherIsBetter(const KpiDefinition &kpi);

/// What getting better costs on top, in the unit of what is compared: points, or in threshold mode the value.
double hysteresisFor(const KpiDefinition &kpi, ResultState wanted, ResultState memory);

/// The worst value of the series at `day` that is still judged `wanted` (on track or at risk) after the state
/// `memory`; never beyond the target, which is enough for any state. Nothing where no number decides: ranges, keep
/// zero, yes/no, "met or not".
std::optional<double> valueFor(const KpiDefinition &kpi, ResultState wanted, ResultState memory, QDate day);
