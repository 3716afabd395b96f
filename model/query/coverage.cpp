#include "model/query/coverage.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/objective.h"
#include "model/query/settings.h"
#include "model/query/workspacestate.h"

#include <algorithm>

namespace {

constexpr int kAchievedDays = 365;

/// Codes of the objectives in such a state that are linked to a record: two, since codes are never elided, and how
/// many there are beside.
QString codesOf(const Register &reg, const QUuid &target, bool (*wanted)(ObjectiveState))
{
    constexpr int kShown = 2;
    QStringList codes;
    for (const ObjectiveLink &link : reg.all<ObjectiveLink>())
        if (link.target == target && link.state != LinkState::Contradicts)
            if (const Objective *o = reg.find(link.objective); o && !o->archivedAt.isValid() && wanted(o->state))
                codes += o->code;
    codes.sort();
    codes.removeDuplicates();
    const QString text = codes.mid(0, kShown).join(QStringLiteral(", "));
    return codes.size() > kShown ? QStringLiteral("%1 +%2").arg(text, QString::number(codes.size() - kShown)) : text;
}

/// Why it is not in force at the day; empty while it is. A commitment ends when a version of the policy drops it (2.1).
QString forceText(const Record &record, QDate day, const Language &language)
{
    const auto *requirement = record.as<Requirement>();
    const auto *commitment = record.as<PolicyCommitment>();
    if (commitment && commitment->validTo.isValid() && commitment->validTo < day)
        return language.translate("RecordTable", "removed, in force until %1")
            .arg(shortDate(commitment->validTo, language));
    return (requirement && !isInForce(*requirement, day)) || (commitment && !isInForce(*commitment, day))
        ? language.translate("RecordTable", "not in force")
        : QString();
}

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

bool isInForce(const Requirement &requirement, QDate day)
{
    return !(requirement.inForceFrom > day) && !(requirement.inForceTo.isValid() && requirement.inForceTo < day);
}

bool isInForce(const PolicyCommitment &commitment, QDate day)
{
    return !(commitment.validFrom > day) && !(commitment.validTo.isValid() && commitment.validTo < day);
}

bool asksForObjective(const Requirement &requirement, QDate day)
{
    return !requirement.archivedAt.isValid() && requirement.status == RequirementStatus::Applicable
        && isInForce(requirement, day);
}

bool asksForObjective(const PolicyCommitment &commitment, QDate day)
{
    return !commitment.archivedAt.isValid() && isInForce(commitment, day);
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

bool isCoverageGap(const Register &reg, const Record &record, QDate day)
{
    if (const auto *requirement = record.as<Requirement>())
        return asksForObjective(*requirement, day) && !isJustified(*requirement)
            && !isCovered(LinkIndex(reg), *requirement);
    const auto *commitment = record.as<PolicyCommitment>();
    return commitment && asksForObjective(*commitment, day) && !isCovered(LinkIndex(reg), *commitment, day);
}

QString coverageText(const Register &reg, const Record &record, QDate day, const Language &language)
{
    const QString live = codesOf(reg, record.id(), &isLive), force = forceText(record, day, language);
    if (!live.isEmpty())
        return force.isEmpty() ? live : QStringLiteral("%1, %2").arg(live, force);
    const auto *requirement = record.as<Requirement>();
    if (requirement && isJustified(*requirement))
        return language.translate("RecordTable", "justified");
    if (!force.isEmpty())
        return force;
    if (isCoverageGap(reg, record, day))
        return language.translate("RecordTable", "none");
    const QString reached
        = codesOf(reg, record.id(), [](ObjectiveState state) { return state == ObjectiveState::Achieved; });
    return reached.isEmpty() ? QString() : language.translate("RecordTable", "%1 achieved", "codes").arg(reached);
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
        if (asksForObjective(requirement, day))
            count(out.requirements, isCovered(links, requirement), isJustified(requirement));
    for (const PolicyCommitment &commitment : reg.all<PolicyCommitment>())
        if (asksForObjective(commitment, day))
            count(out.commitments, isCovered(links, commitment, day), false);
    for (const Objective &objective : reg.all<Objective>())
        if (!objective.archivedAt.isValid() && isLive(objective.state))
            count(out.objectives, !links.targets(objective.id, LinkKind::Risk).empty(), false);
    return out;
}
