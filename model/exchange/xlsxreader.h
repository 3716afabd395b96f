#pragma once
#include "model/exchange/sheet.h"
#include "model/exchange/xlsxcontainer.h"

#include <QStringList>

/// A workbook as its file holds it: sheets in their order, hidden ones too.
struct Workbook {
    std::vector<Sheet> sheets;
    QStringList remarks; ///< macros and links to other files that were left alone
};

/// Whether the bytes are to be read as a workbook, whatever the name of the file says.
bool looksLikeWorkbook(const QByteArray &bytes);

/// Reads an Excel workbook (.xlsx, 8.1): texts, numbers, dates, flags, and the saved results of formulas. Nothing in it
/// is run, no other file is opened, no entity is expanded. Refuses with a sentence what it cannot read safely (IMP-17,
/// IMP-19); a cell that cannot be read is told in the cell (IMP-16).
Result<Workbook> readXlsx(const QByteArray &bytes, const Language &language, const XlsxLimits &limits = {});
