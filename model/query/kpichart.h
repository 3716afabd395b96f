#pragma once
#include "model/query/chartspec.h"
#include "model/query/workspacestate.h"

class Language;

/// The chart of a KPI as of the day of the workspace (LOOK.md 6, PRINT.md 5): aggregated values as unbroken runs, what
/// is missing, corrected or void with its own mark, goal and planned way, events, axes. Always the whole time; also for
/// KPIs of objectives that are not evaluated. An unknown KPI gives a spec with `emptyText` only.
ChartSpec kpiChart(const WorkspaceState &ws, Id<Kpi> kpi, const Language &language, ChartUse use = ChartUse::Screen);

/// The same for a definition that is not in the register yet (the KPI editor): `kpi` as edited, `row` evaluated from
/// it.
ChartSpec kpiChart(const Register &reg, const Kpi &kpi, const KpiRow &row, QDate asOf, const Language &language,
                   ChartUse use = ChartUse::Screen);

/// Evaluates one KPI apart from the workspace: for drafts and for the editor.
KpiRow chartRow(const Register &reg, const Kpi &kpi, QDate asOf);

/// The last `periods` periods up to the as-of date; for on_event the last readings. Target only when near (LOOK.md 5).
SparkSpec kpiSpark(const WorkspaceState &ws, Id<Kpi> kpi, int periods = 13);
/// All readings from a day on; scale from the lowest to the highest of readings, start and target (PRINT.md 5).
SparkSpec kpiSparkSince(const WorkspaceState &ws, Id<Kpi> kpi, QDate from);
