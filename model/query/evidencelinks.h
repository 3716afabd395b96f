#pragma once
#include "model/domain/objective.h"
#include "model/domain/register.h"

#include <QHash>
#include <QSet>

class Language;

/// The evidence of every objective, grouped once: what is attached to the objective itself or to its actions,
/// evaluations, decisions, approvals, communications, training records and findings. Evidence of single figures is not
/// in it; a reading says by a flag whether it has some. Archived evidence is left out. The register must outlive it.
class EvidenceLinks
{
public:
    explicit EvidenceLinks(const Register &reg);
    QSet<Id<Evidence>> ids(Id<Objective> objective) const { return m_ids.value(objective); }
    /// Codes in order, each once.
    QStringList codes(Id<Objective> objective) const;

private:
    const Register &m_register;
    QHash<Id<Objective>, QSet<Id<Evidence>>> m_ids;
};

/// The evidence of single figures, by the key of the figure; those without any are left out.
QHash<qint32, Id<Evidence>> evidenceOfFigures(const std::vector<ReadingRow> &rows);

/// The figures of some rows in words, the newest first: "KPI-014 June 2026".
QStringList figureNames(const Register &reg, const std::vector<ReadingRow> &rows, const Language &language);

/// Codes of the records that a piece of evidence is attached to or named by, in order, each once. Figures are not
/// among them.
QStringList evidenceUses(const Register &reg, Id<Evidence> evidence);
