#pragma once
#include "model/query/workspacestate.h"

class Language;

/// One line of the chain risk → objective → plan → KPI → last result → evidence (7.2, 8.6 part 5). A risk without
/// objectives and an objective without KPIs have one line each, in which the rest is empty.
struct TraceLine {
    Id<Risk> risk;
    QString riskCode, riskTitle;
    std::optional<int> score; ///< now
    RiskLevel level = RiskLevel::Unset;
    bool gap = false; ///< asks for an objective and has neither a live one nor a justification (LX-05)

    Id<Objective> objective; ///< may be null
    QString objectiveCode, objectiveTitle;
    ObjectiveState life = ObjectiveState::Unset;
    ResultState result = ResultState::Unset; ///< Unset when nothing is evaluated
    PlanState plan = PlanState::Unset;
    std::optional<double> planDone; ///< percent
    int overdueActions = 0;

    Id<Kpi> kpi; ///< may be null
    QString kpiCode, kpiName;
    ResultState kpiState = ResultState::Unset;
    QString last; ///< "71.1 %", "11.5"; empty without a value
    QDate lastPeriod; ///< end of the period of the last value
    bool lastHasEvidence = false; ///< that figure has evidence of its own
    QStringList evidence; ///< codes, of everything else that belongs to the objective

    /// The same objective or KPI may stand below several risks.
    QUuid key() const;
    bool operator==(const TraceLine &) const = default;
};

/// Every risk that is not archived with the objectives that serve it, contradicting links, withdrawn and superseded
/// objectives left out. The highest score first, then by code of risk, objective and KPI.
std::vector<TraceLine> traceLines(const WorkspaceState &ws, const Language &language);

/// "38 %, 2 overdue", "done", "no plan"; empty without an objective.
QString tracePlan(const TraceLine &line, const Language &language);
/// "figure +4": the last figure has evidence, and four things more belong to the objective; without it their codes,
/// "EVD-02, EVD-03 +2"; "–" where there is none.
QString traceEvidence(const TraceLine &line, const Language &language);
