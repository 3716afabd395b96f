#pragma once
#include <QHash>
#include <QList>
#include <QString>

/// The rows of a CSV file of tests/data as column → text. For vectors only: the product's own reader is in
/// model/exchange and has its own tests.
using CsvRow = QHash<QString, QString>;
QList<CsvRow> csvRows(const QString &pathInTests);
