#pragma once
#include "model/domain/objective.h"
#include "model/domain/register.h"

/// The evidence of every objective, grouped once: what is attached to the objective itself or to its actions,
/// evaluations, decisions, approvals, communications, training records and findings. Evidence of single figures is not
/// in it; a reading says by a flag whether it has some. Archived evidence is left out. The register must outlive it.
class EvidenceLinks
{
public:
    explicit EvidenceLinks(const Register &reg);
    /// Codes in order, each once.
    QStringList codes(Id<Objective> objective) const { return m_codes.value(objective); }

private:
    QHash<Id<Objective>, QStringList> m_codes;
};
