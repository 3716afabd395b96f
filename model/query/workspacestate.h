#pragma once
#include "model/domain/objective.h"
#include "model/query/forecast.h"
#include "model/query/kpisource.h"
#include "model/query/kpistate.h"
#include "model/query/rollup.h"

#include <QMap>

/// A KPI with everything computed from it at a day.
struct KpiRow {
    Id<Kpi> id;
    QString code, name;
    Id<Objective> objective;
    bool deciding = true;
    KpiDefinition definition;
    KpiResult result;
    std::optional<ForecastResult> forecast;
    ResultState headline = ResultState::Unset; ///< paused for objectives on hold, else that of the result (3.7)
    QDate evaluatedAt; ///< the day, or the closing day of its objective (3.10.6)
    bool operator==(const KpiRow &) const = default;
};

/// An objective with its two lights.
struct ObjectiveRow {
    Id<Objective> id;
    QString code, title;
    ObjectiveState state = ObjectiveState::Unset;
    ResultState result = ResultState::NotEvaluated;
    std::optional<double> progress; ///< 0–100
    std::optional<double> expected; ///< weighted as the progress
    std::optional<double> coverage; ///< percent
    PlanResult plan;
    std::vector<size_t> kpis; ///< rows in WorkspaceState::kpis, in order of code; empty when not evaluated
    std::optional<size_t> leading; ///< the KPI that decides the result: the worst deciding one
    bool operator==(const ObjectiveRow &) const = default;
};

/// All states of a workspace at a day: the same for screen, report, export and command line.
struct WorkspaceState {
    QDate asOf;
    Register reg; ///< the records as of that day
    std::vector<KpiRow> kpis; ///< of approved, active, on hold, achieved and missed objectives, by code
    std::vector<ObjectiveRow> objectives; ///< all, by code
    QMap<ResultState, int> counts() const; ///< objectives by result, all
    QMap<ResultState, int> activeCounts() const; ///< objectives in state active by result
    const ObjectiveRow *objective(Id<Objective> id) const;
    const KpiRow *kpi(Id<Kpi> id) const;

private:
    friend WorkspaceState evaluateWorkspace(const Register &, QDate, QDate, const WorkspaceState *);
    QDate m_knownOn;
    QHash<Id<Objective>, size_t> m_objectiveIndex;
    QHash<Id<Kpi>, size_t> m_kpiIndex;
};

/// DOMAIN.md 3 for every KPI, 3.10 and 3.11 for every objective, on the register as of the day (2.13).
/// With `knownOn` only readings that were recorded by that day: "as known then".
/// A KPI whose definition, readings and day are those of `earlier` takes its result from there: one figure entered
/// among thousands of KPIs costs one evaluation. The outcome is the same with and without.
WorkspaceState evaluateWorkspace(const Register &present, QDate asOf, QDate knownOn = {},
                                 const WorkspaceState *earlier = nullptr);

/// Progress of the plan of one objective at a day (3.11).
PlanResult planOf(const Register &reg, Id<Objective> objective, QDate asOf);

/// approved, active, on hold (2.9).
bool isLive(ObjectiveState state);
/// achieved, missed, withdrawn, superseded (2.9).
bool isTerminal(ObjectiveState state);
/// Order of urgency (LOOK 5, PRINT 6): off track, stale, at risk, no data, on track, paused, not started, others.
int urgency(ResultState state);
