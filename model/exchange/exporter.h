#pragma once
#include "model/domain/register.h"

#include <QByteArray>

#include <vector>

/// A file that an export makes.
struct ExportedFile {
    QString name; ///< "objectives.csv"
    QByteArray bytes;
};

/// One CSV file per table; the folder imports again without differences (8.1, 8.2). Tables without rows are left out,
/// so that an empty file cannot be taken for "all removed". `readings` are all rows, `voidReasons` those of rows that
/// were made void later.
std::vector<ExportedFile> exportCsv(const Register &reg, const std::vector<ReadingRow> &readings,
                                    const QHash<qint32, QString> &voidReasons);

/// The whole file as JSON (8.6): rows by id, keys sorted; byte-equal for equal contents but for `exportedAt`.
QByteArray exportJson(const Register &reg, const std::vector<ReadingRow> &readings,
                      const QHash<qint32, QString> &voidReasons, const QDateTime &exportedAt);
