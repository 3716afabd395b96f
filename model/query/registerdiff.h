#pragma once
#include "model/domain/register.h"

/// How many records of a kind differ between two states of a workspace, by id.
struct KindDifference {
    Kind kind = Kind::Count;
    int added = 0, changed = 0, removed = 0; ///< from the older to the newer state
    bool operator==(const KindDifference &) const = default;
};
struct RegisterDifference {
    std::vector<KindDifference> kinds; ///< only those that differ, in the order of Kind
    qsizetype readingsBefore = 0, readingsAfter = 0;
    bool isEmpty() const { return kinds.empty() && readingsBefore == readingsAfter; }
};
RegisterDifference difference(const Register &before, const Register &after);
/// One line for each kind: "Objectives: 2 new, 1 changed"; empty when nothing differs.
QStringList differenceLines(const RegisterDifference &difference, const Language &language);
