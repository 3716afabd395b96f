#pragma once
#include "model/domain/register.h"
#include "model/exchange/importreport.h"

#include <QStringList>

class Language;

/// What an update changes, field by field: "Title: old → new"; long texts are cut.
QStringList changeWords(const Change &change, const Register &reg, const Language &language);
/// What stands in a new record as it was understood, but for what recordWords() says: "Owner: P1", "Due: 5 Jun 2026".
QStringList freshWords(const Record &record, const Register &reg, const Language &language);
/// "Value: 7.5"
QString figureWords(const QString &figure, const Language &language);
/// What is wrong with a row: "due: … is no date.", each with its column.
QStringList rejectionWords(const RejectedRow &row);
/// One after the other; sentences as they are, "; " behind everything else.
QString inOneLine(const QStringList &words);
/// "OBJ-005  Sensitive data encrypted"; what there is of code and name.
QString recordWords(const Record &record);
