#pragma once
#include "model/domain/change.h"

class Language;
class Register;

/// How the value of a field reads for people: labels, dates and amounts by the language, the name for a reference.
/// Empty when nothing is given.
QString fieldText(const Register &reg, const Field &field, const Record &record, const Language &language);

/// The fields of a kind that tell most about it, for a list without columns of its own: the code, then what is
/// required or short, at most `most`.
std::vector<const char *> importantFields(Kind kind, int most = 7);
