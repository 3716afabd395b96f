#pragma once
#include "model/domain/result.h"
#include "model/exchange/sheet.h"

#include <QByteArray>

/// Longest text of a spreadsheet cell.
constexpr qsizetype xlsxCellLimit = 32767;
/// Most rows of a sheet.
constexpr qsizetype xlsxRowLimit = 1048576;

/// A workbook with these sheets; the first row of each is its header, which stays in sight. Texts are texts (nothing is
/// a formula, whatever it begins with), numbers are numbers, dates are dates. The bytes hang on the contents only.
/// Names of sheets are those of tables: 31 plain characters at most.
Result<QByteArray> xlsxBytes(const std::vector<Sheet> &sheets);
