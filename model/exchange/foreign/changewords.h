#pragma once
#include "model/domain/register.h"

#include <QStringList>

class Language;

/// What an update changes, field by field: "Title: old → new"; long texts are cut.
QStringList changeWords(const Change &change, const Register &reg, const Language &language);
/// "OBJ-005  Sensitive data encrypted"; what there is of code and name.
QString recordWords(const Record &record);
