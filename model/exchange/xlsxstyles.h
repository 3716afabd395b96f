#pragma once
#include "model/domain/result.h"

#include <QByteArray>
#include <QDate>

#include <vector>

class Language;

/// What the number of a cell means, by its style.
enum class NumberLook : unsigned char { Plain, Date, Percent };

/// The look for each style number of a workbook.
Result<std::vector<NumberLook>> readStyles(const QByteArray &part, const QString &name, const Language &language);
/// What a format such as "dd/mm/yyyy" or "0.0%" shows: days and times, a share, or a number.
NumberLook lookOfFormat(const QString &format);

/// The cell text for a day number: "2026-12-31", with a time behind it if there is one, or only a time. Empty when
/// the number stands for no day: negative, after 9999, or 29 February 1900, which Excel counts though it never was.
QString dayText(double serial, bool from1904);
/// The day number of the system of 1900, or 0 for days that it counts wrongly (before 1 March 1900).
qint64 daySerial(QDate date);

/// The number of a cell without an exponent and without the dust of binary fractions: 15 digits, as the spreadsheet
/// shows it. Empty when it is no finite number.
QString numberText(const QString &stored);
QString numberText(double value);
