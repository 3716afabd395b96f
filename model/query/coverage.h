#pragma once
#include "model/domain/policy.h"
#include "model/domain/risk.h"
#include "model/query/links.h"

class Language;

/// Whether records that ask for an objective have one (2.9): "covered", "open".

/// Neither accepted nor closed.
bool isOpen(const Risk &risk);
/// Score of the risk as it stands now, nothing when likelihood or impact are missing.
std::optional<int> currentScore(const Risk &risk);
/// The lowest level that asks for an objective (setting "risk.objective_expected_from", default high).
RiskLevel objectiveExpectedFrom(const Register &reg);
/// An open risk of that level or above that is no opportunity and not archived: LX-05 looks at these.
bool asksForObjective(const Register &reg, const Risk &risk);
/// In force at the day, whatever status and archive say; an open end is one without a date (2.1).
bool isInForce(const Requirement &requirement, QDate day);
bool isInForce(const PolicyCommitment &commitment, QDate day);
/// An applicable requirement that is in force at the day and not archived: LX-06 looks at these.
bool asksForObjective(const Requirement &requirement, QDate day);
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

/// What a table says beside a requirement or a commitment at the day: its live objectives ("OBJ-001, OBJ-002 +1"),
/// "justified", "not in force", "removed, in force until 31 May 2026", "none", or "OBJ-004 achieved"; empty when it
/// asks for none.
QString coverageText(const Register &reg, const Record &record, QDate day, const Language &language);
/// The record stands in the gap list of that day.
bool isCoverageGap(const Register &reg, const Record &record, QDate day);

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
