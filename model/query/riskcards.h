#pragma once
#include "model/query/riskmatrix.h"

#include <array>

/// An objective as it is shown beside what it serves.
struct LinkedObjective {
    Id<Objective> id;
    QString code, title;
    ObjectiveState life = ObjectiveState::Unset;
    ResultState result = ResultState::NotEvaluated;
    bool operator==(const LinkedObjective &) const = default;
};
/// The objectives linked to a record, by code; withdrawn and superseded ones are left out, and
/// links that contradict (2.3).
std::vector<LinkedObjective> linkedObjectives(const WorkspaceState &ws, const QUuid &target);

/// A risk with its three scores and what is done about it (LOOK.md 7.5).
struct RiskCard {
    Id<Risk> id;
    QString code, title;
    QString facts; ///< "Markus Thaler, reduce, assessed 5 May 2026"
    std::array<std::optional<int>, riskTimes> scores;
    std::array<RiskLevel, riskTimes> levels {RiskLevel::Unset, RiskLevel::Unset, RiskLevel::Unset};
    std::vector<LinkedObjective> objectives;
    bool gap = false;
    QString justification; ///< why no objective is needed; may be empty
    bool operator==(const RiskCard &) const = default;
};
RiskCard riskCard(const WorkspaceState &ws, const Risk &risk, const Language &language);

/// "Likely × major", "score 16, critical, 3 risks"
QString cellTitle(const RiskMatrix &matrix, const MatrixCell &cell, const Language &language);
QString cellFacts(const MatrixCell &cell, const Language &language);
