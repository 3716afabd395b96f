#pragma once
#include "model/domain/register.h"
#include "model/exchange/tablesink.h"

#include <functional>

/// Writes every table that has rows, with its header, in the order of dependence (8.1, 8.2). Tables without rows are
/// left out, so that an empty file cannot be taken for "all removed". `sinkFor(table)` gives the place for one table.
void exportTables(const Register &reg, const std::vector<ReadingRow> &readings,
                  const QHash<qint32, QString> &voidReasons,
                  const std::function<TableSink &(const QString &)> &sinkFor);

/// "2026-12-31", or empty.
QString dateText(QDate date);
/// Why the reading was corrected or made void.
QString reasonOf(const ReadingRow &reading, const QHash<qint32, QString> &voidReasons);
