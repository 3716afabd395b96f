#include "model/query/coverage.h"

#include "model/query/settings.h"
#include "model/query/workspacestate.h"

#include <algorithm>

namespace {

constexpr int kAchievedDays = 365;

} // namespace

bool isOpen(const Risk &risk)
{
    return risk.status != RiskStatus::Accepted && risk.status != RiskStatus::Closed;
}

std::optional<int> currentScore(const Risk &risk)
{
    return riskScore(risk.currentLikelihood, risk.currentImpact);
}

RiskLevel objectiveExpectedFrom(const Register &reg)
{
    return fromKey<RiskLevel>(reg.setting(u"risk.objective_expected_from")).value_or(RiskLevel::High);
}

bool asksForObjective(const Register &reg, const Risk &risk)
{
    const auto score = currentScore(risk);
    return !risk.archivedAt.isValid() && !risk.isOpportunity && isOpen(risk) && score
        && riskLevel(reg, *score) >= objectiveExpectedFrom(reg);
}

bool asksForObjective(const Requirement &requirement)
{
    return !requirement.archivedAt.isValid() && requirement.status == RequirementStatus::Applicable;
}

bool asksForObjective(const PolicyCommitment &commitment, QDate day)
{
    return !commitment.archivedAt.isValid() && !(commitment.validFrom > day)
        && !(commitment.validTo.isValid() && commitment.validTo < day);
}

bool isCovered(const LinkIndex &links, const Risk &risk)
{
    return !links.live(risk.id.value).empty();
}

bool isCovered(const LinkIndex &links, const Requirement &requirement)
{
    const auto all = links.objectives(requirement.id.value);
    return std::any_of(all.begin(), all.end(),
                       [](const Objective *o) { return isLive(o->state) || o->state == ObjectiveState::Achieved; });
}

bool isCovered(const LinkIndex &links, const PolicyCommitment &commitment, QDate day)
{
    const auto all = links.objectives(commitment.id.value);
    return std::any_of(all.begin(), all.end(), [day](const Objective *o) {
        return isLive(o->state)
            || (o->state == ObjectiveState::Achieved && o->closedOn.isValid()
                && o->closedOn.daysTo(day) <= kAchievedDays);
    });
}

Coverage coverageOf(const Register &reg, QDate day)
{
    const LinkIndex links(reg);
    Coverage out;
    const auto count = [](CoverageCount &counts, bool covered, bool justified) {
        ++counts.asked;
        counts.covered += covered;
        counts.justified += !covered && justified;
    };
    for (const Risk &risk : reg.all<Risk>())
        if (asksForObjective(reg, risk))
            count(out.risks, isCovered(links, risk), isJustified(risk));
    for (const Requirement &requirement : reg.all<Requirement>())
        if (asksForObjective(requirement))
            count(out.requirements, isCovered(links, requirement), isJustified(requirement));
    for (const PolicyCommitment &commitment : reg.all<PolicyCommitment>())
        if (asksForObjective(commitment, day))
            count(out.commitments, isCovered(links, commitment, day), false);
    for (const Objective &objective : reg.all<Objective>())
        if (!objective.archivedAt.isValid() && isLive(objective.state))
            count(out.objectives, !links.targets(objective.id, LinkKind::Risk).empty(), false);
    return out;
}
