#pragma once
#include "model/domain/change.h"
#include "model/domain/register.h"

/// A problem at a field of a form.
struct FieldProblem {
    QString field; ///< stable name
    QString message;
    bool operator==(const FieldProblem &) const = default;
};

/// What single fields cannot see: an end before its start, a lower bound above the upper one, a reason too short to
/// say anything, a code that another record has, a link whose record is of another kind, a step beyond the risk scale
/// of the file, a status that asks for names or days (2.2, 2.5, 2.8), a step that the record as it is in `reg` does not
/// allow. What was done or approved does not lie behind `today`. Imports are milder (2.0). Sentences are in the
/// language of the window.
std::vector<FieldProblem> recordProblems(const Record &record, const Register &reg, QDate today);

/// How many steps the scale of the file has for a likelihood or an impact (2.2); nothing for other fields.
std::optional<int> scaleOf(const Field &field, const Register &reg);
/// "Choose a step from 1 to 5."
QString stepSentence(int scale);

/// False for numbers and flags that always have a value (the first month of the fiscal year).
bool canBeEmpty(Kind kind, const Field &field);
