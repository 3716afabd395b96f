#pragma once
#include "model/exchange/sheet.h"
#include "model/exchange/xlsxcontainer.h"
#include "model/exchange/xlsxstyles.h"

#include <QStringList>

/// What the cells of all sheets of a workbook share.
struct XlsxCommon {
    std::vector<QString> strings;
    std::vector<NumberLook> looks;
    bool from1904 = false;
};

/// The shared texts in their order; rich text loses its looks, reading aids of Japanese are left out.
Result<std::vector<QString>> readSharedStrings(const QByteArray &part, const QString &name, const Language &language,
                                               const XlsxLimits &limits);
/// Fills rows, merged cells and remarks of a sheet.
Result<> readSheetPart(const QByteArray &part, const QString &name, const XlsxCommon &common, const Language &language,
                       const XlsxLimits &limits, Sheet &sheet);
/// Column (from 0) and row (from 1) of "AB12"; false when it is no such name or beyond what a sheet can have.
bool readCellName(QStringView name, int &column, int &row);
