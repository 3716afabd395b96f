#include "model/query/links.h"

#include "model/domain/risk.h"
#include "model/query/workspacestate.h"

#include <algorithm>

LinkIndex::LinkIndex(const Register &reg)
    : m_reg(reg)
{
    for (const ObjectiveLink &link : reg.all<ObjectiveLink>()) {
        const Objective *objective = reg.find(link.objective);
        if (!objective || objective->archivedAt.isValid())
            continue;
        m_byObjective[link.objective].push_back(&link);
        m_byTarget[link.target].push_back(&link);
    }
}

std::vector<const ObjectiveLink *> LinkIndex::of(Id<Objective> objective) const
{
    return m_byObjective.value(objective);
}

std::vector<const ObjectiveLink *> LinkIndex::to(const QUuid &target) const
{
    return m_byTarget.value(target);
}

std::vector<const Objective *> LinkIndex::objectives(const QUuid &target) const
{
    std::vector<const Objective *> out;
    const auto links = m_byTarget.constFind(target);
    if (links == m_byTarget.constEnd())
        return out;
    for (const ObjectiveLink *link : *links)
        if (link->state != LinkState::Contradicts)
            out.push_back(m_reg.find(link->objective));
    std::sort(out.begin(), out.end(), [](const Objective *a, const Objective *b) { return a->code < b->code; });
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::vector<const Objective *> LinkIndex::live(const QUuid &target) const
{
    auto out = objectives(target);
    std::erase_if(out, [](const Objective *o) { return !isLive(o->state); });
    return out;
}

std::vector<QUuid> LinkIndex::targets(Id<Objective> objective, LinkKind kind) const
{
    std::vector<QUuid> out;
    const auto links = m_byObjective.constFind(objective);
    if (links == m_byObjective.constEnd())
        return out;
    for (const ObjectiveLink *link : *links)
        if (link->targetKind == kind && link->state != LinkState::Contradicts)
            out.push_back(link->target);
    return out;
}

Kind recordKind(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Risk:
    case LinkKind::Opportunity:
        return Kind::Risk;
    case LinkKind::Requirement:
        return Kind::Requirement;
    case LinkKind::Commitment:
        return Kind::PolicyCommitment;
    case LinkKind::Control:
        return Kind::Control;
    case LinkKind::BusinessGoal:
        return Kind::BusinessGoal;
    case LinkKind::Unset:
        break;
    }
    return Kind::Count;
}

LinkKind linkKindFor(const Record &target)
{
    switch (target.kind()) {
    case Kind::Risk:
        return target.as<Risk>()->isOpportunity ? LinkKind::Opportunity : LinkKind::Risk;
    case Kind::Requirement:
        return LinkKind::Requirement;
    case Kind::PolicyCommitment:
        return LinkKind::Commitment;
    case Kind::Control:
        return LinkKind::Control;
    case Kind::BusinessGoal:
        return LinkKind::BusinessGoal;
    default:
        return LinkKind::Unset;
    }
}
