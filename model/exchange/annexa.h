#pragma once
#include "model/domain/change.h"
#include "model/domain/register.h"

#include <functional>

class Language;

/// A control of Annex A of ISO/IEC 27001:2022: its number and a short title of our own, no text of the standard (2.2).
struct AnnexControl {
    QString number; ///< "5.1"
    QString title, titleDe;
    bool operator==(const AnnexControl &) const = default;
};
/// All 93, in the order of their numbers.
std::vector<AnnexControl> annexControls();

/// How many of them the register does not hold, archived ones included in what it holds.
int missingAnnexControls(const Register &reg);
/// Adds those that are missing, with the titles in the language of the file, applicable, without implementation and
/// justification: both are for the organisation to say (6.1.3 d). One step to undo; empty when nothing is missing.
ChangeSet annexChange(const Register &reg, const std::function<QUuid()> &newId, const Language &language);
