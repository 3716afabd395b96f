#pragma once
#include "model/query/chartspec.h"
#include "model/query/figures.h"

/// A KPI as a line of the list of all measures and as a small chart (LOOK.md 5, 6).
struct KpiLine {
    Id<Kpi> id;
    QString code, name;
    Id<Objective> objective;
    QString objectiveCode, objectiveTitle;
    ResultState state = ResultState::Unset; ///< paused for objectives on hold
    bool deciding = true;
    QString goal, now, trend;
    std::optional<double> value, progress, expected;
    ForecastText forecast;
    QDate last; ///< end of the period of the last value; invalid without one
    SparkSpec spark;

    QUuid key() const { return id.value; }
    bool operator==(const KpiLine &) const = default;
};

/// The KPIs of live objectives, the most urgent first (LOOK 5), then by code.
std::vector<KpiLine> kpiLines(const WorkspaceState &ws, const Language &language);
