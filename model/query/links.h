#pragma once
#include "model/domain/objective.h"
#include "model/domain/register.h"

#include <vector>

/// The objective links of a register, grouped once from both sides, so that questions about thousands of records stay
/// linear. Archived objectives are left out. The pointers belong to the register, which must outlive the index.
class LinkIndex
{
public:
    explicit LinkIndex(const Register &reg);

    /// All links of an objective, in the order of the file.
    std::vector<const ObjectiveLink *> of(Id<Objective> objective) const;
    /// All links to a risk, requirement, commitment, control or goal.
    std::vector<const ObjectiveLink *> to(const QUuid &target) const;
    /// The objectives linked to a record, by code, each once. A link that contradicts serves nothing and does not count
    /// (2.3).
    std::vector<const Objective *> objectives(const QUuid &target) const;
    /// Those of them that are live (2.9).
    std::vector<const Objective *> live(const QUuid &target) const;
    /// The targets of one kind that an objective is linked to, contradicting links left out.
    std::vector<QUuid> targets(Id<Objective> objective, LinkKind kind) const;

private:
    const Register &m_reg;
    QHash<Id<Objective>, std::vector<const ObjectiveLink *>> m_byObjective;
    QHash<QUuid, std::vector<const ObjectiveLink *>> m_byTarget;
};

/// The kind of record that a link of this kind points to.
Kind recordKind(LinkKind kind);
/// The link kind for a record: a risk that is a chance is an opportunity; Unset where links make no sense.
LinkKind linkKindFor(const Record &target);
