#pragma once
#include "model/domain/policy.h"
#include "model/domain/risk.h"
#include "model/query/links.h"

/// Whether records that ask for an objective have one (2.9): "covered", "open".

/// Neither accepted nor closed.
bool isOpen(const Risk &risk);
/// Score of the risk as it stands now, nothing when likelihood or impact are missing.
std::optional<int> currentScore(const Risk &risk);
/// The lowest level that asks for an objective (setting "risk.objective_expected_from", default high).
RiskLevel objectiveExpectedFrom(const Register &reg);
/// An open risk of that level or above that is no opportunity and not archived: LX-05 looks at these.
bool asksForObjective(const Register &reg, const Risk &risk);
/// An applicable requirement that is not archived: LX-06 looks at these.
bool asksForObjective(const Requirement &requirement);
/// In force at the day and not archived: LX-04 looks at these.
bool asksForObjective(const PolicyCommitment &commitment, QDate day);

/// A live objective is linked.
bool isCovered(const LinkIndex &links, const Risk &risk);
/// A live or an achieved one is linked.
bool isCovered(const LinkIndex &links, const Requirement &requirement);
/// A live one is linked, or one achieved within the last 365 days.
bool isCovered(const LinkIndex &links, const PolicyCommitment &commitment, QDate day);

/// Somebody wrote down why no objective is needed.
template <typename T> bool isJustified(const T &record)
{
    return !record.noObjectiveJustification.trimmed().isEmpty();
}

/// How many of the records that ask for an objective are covered or justified.
struct CoverageCount {
    int covered = 0, justified = 0, asked = 0; ///< justified: not covered, but with a reason
    int gaps() const { return asked - covered - justified; }
    bool operator==(const CoverageCount &) const = default;
};
struct Coverage {
    CoverageCount risks, requirements, commitments;
    CoverageCount objectives; ///< live objectives that are linked to a risk
    int gaps() const { return risks.gaps() + requirements.gaps() + commitments.gaps() + objectives.gaps(); }
};
/// `reg` as of the day.
Coverage coverageOf(const Register &reg, QDate day);
