#pragma once
#include "model/domain/register.h"
#include "model/domain/result.h"

#include <QSqlDatabase>

#include <functional>
#include <optional>

// The measurement table: append-only rows, the column voided_by the only one that is ever updated (DESIGN.md 3).

class Statement;

/// The columns of a full row, for a SELECT, and the row that they give.
QByteArray readingColumns();
ReadingRow readingOf(const Statement &row);
/// All readings in their short form.
Result<> loadReadings(const QSqlDatabase &db, ReadingStore &out);
Result<std::vector<ReadingRow>> selectReadings(const QSqlDatabase &db, Id<Kpi> kpi);
/// The row with this key, if there is one.
Result<std::optional<ReadingRow>> selectReading(const QSqlDatabase &db, qint32 key);
/// All rows in order of (entry, key), one at a time.
Result<> forEachReading(const QSqlDatabase &db, const std::function<void(const ReadingRow &)> &visit);
/// The rows that an entry wrote, in order of key.
/// Full rows of the readings that name a piece of evidence, void ones too. Looks at every row, but makes those only.
Result<std::vector<ReadingRow>> selectReadingsNaming(const QSqlDatabase &db, Id<Evidence> evidence);
Result<std::vector<ReadingRow>> selectReadingsOfEntry(const QSqlDatabase &db, int entry);

/// What writing did, as it stands in the file now.
struct WrittenReadings {
    std::vector<ReadingRow> added; ///< with keys and entry
    QString digest; ///< of the added rows
    std::vector<ReadingMark> marks; ///< in the order in which they were made
};
/// Takes the rows over, for there can be a million; gives keys, writes rows, makes rows void, retracts and lifts.
Result<> writeReadings(const QSqlDatabase &db, ReadingChanges &changes, int entry, WrittenReadings &out);
