#pragma once
#include "model/query/workspacestate.h"

class Language;

/// The KPI has a level to keep instead of a way to go (3.5): range, hold, keep zero.
bool keepsLevel(const KpiRow &k);

/// Where a KPI is going, in words: "better", "no clear trend", "15 of 18 kept" or, with its periods, "15 of 18 months
/// kept", "too few readings"; "–" where there is nothing to say (3.9, PRINT.md 6).
QString trendText(const KpiRow &kpi, const Language &language, bool withPeriods);
