#pragma once
#include "model/exchange/exporter.h"
#include "model/exchange/jsontables.h"
#include "tests/exchange/importing.h"

/// Reads the bytes, which must be right.
inline std::vector<SourceFile> exchangeFile(const QByteArray &bytes)
{
    auto read = JsonTables::read(bytes, Language());
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    QStringList leftAlone;
    return jsonSources(std::make_shared<const JsonTables>(std::move(*read)), QStringLiteral("workspace.json"), {},
                       leftAlone);
}

/// An exchange file around the text of its tables: `"people": [{…}]`.
inline QByteArray exchangeText(const QByteArray &tables)
{
    return R"({"format":"waymark","schema":1,"exported_at":"2026-07-15T08:30:00Z","tables":{)" + tables + "}}";
}

inline ImportPlan plannedJson(const Register &reg, const QByteArray &tables,
                              const ImportOptions &options = importOptions())
{
    return planned(reg, exchangeFile(exchangeText(tables)), options);
}

/// As a workspace of these records and readings writes it.
inline QByteArray exportedJson(const Register &reg, const std::vector<ReadingRow> &readings,
                               const QHash<qint32, QString> &reasons = {})
{
    return exportJson(reg, readings, reasons, QDateTime(importDay, QTime(12, 0), Qt::UTC));
}

/// The readings of a plan as the file would keep them: numbers for those that have none, in the order of their numbers.
inline std::vector<ReadingRow> keptReadings(const ImportPlan &plan)
{
    std::vector<ReadingRow> rows = plan.changes.readings.added;
    qint32 next = 1;
    for (const ReadingRow &row : rows)
        next = std::max(next, row.key + 1);
    for (ReadingRow &row : rows) {
        row.key = row.key ? row.key : next++;
        row.entry = 1;
        row.voidedBy = row.isVoid ? 1 : 0;
    }
    std::sort(rows.begin(), rows.end(), [](const ReadingRow &a, const ReadingRow &b) { return a.key < b.key; });
    return rows;
}
