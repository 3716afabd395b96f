#pragma once
#include "model/domain/language.h"
#include "model/domain/register.h"
#include "model/domain/result.h"

#include <QStringList>

/// One workbook with a sheet for each table, under the names and columns of the CSV export; it imports again without
/// differences.
struct XlsxExport {
    QByteArray bytes;
    int tables = 0;
    QStringList remarks; ///< columns whose texts no spreadsheet cell can hold; they are left out as a whole
};

/// All tables (8.1). Fails with a sentence when a table has more rows than a sheet can hold.
Result<XlsxExport> exportXlsx(const Register &reg, const std::vector<ReadingRow> &readings,
                              const QHash<qint32, QString> &voidReasons, const Language &language);
