#pragma once
#include "model/domain/change.h"
#include "model/exchange/sheet.h"

class JsonTables;

#include <QStringList>

#include <memory>
#include <vector>

/// A row that was not taken, and why (DOMAIN.md 8.4).
struct RejectedRow {
    int line = 0; ///< line of the file, the header is 1; of an exchange file the row of the table, from 1
    QString column; ///< empty when the whole row is meant
    QString value;
    QString code; ///< "IMP-03"
    QString message; ///< a sentence
    std::vector<RejectedRow> also {}; ///< what else is wrong with this row
};
/// One for the row, with the others behind it; `all` holds at least one.
inline RejectedRow takenTogether(std::vector<RejectedRow> all)
{
    RejectedRow first = std::move(all.front());
    first.also.assign(std::make_move_iterator(all.begin() + 1), std::make_move_iterator(all.end()));
    return first;
}

/// What becomes of a row (8.1).
enum class RowState : signed char { Fresh, Updated, Unchanged, Corrected, Rejected };

/// The state of one row, and the record that it is about (null for readings and rejected rows).
struct RowOutcome {
    int line = 0;
    RowState state = RowState::Rejected;
    QUuid record {};
    QString figure {}; ///< of a reading: as it was understood, "7.5", "9/12" or the reason why there is none
};

/// What an import does to one table.
struct TableReport {
    QString table, file;
    int fresh = 0, updated = 0, unchanged = 0, corrected = 0;
    std::vector<RejectedRow> rejected;
    std::vector<RowOutcome> outcomes; ///< if asked for, of every row that was not rejected for readings
    QStringList remarks; ///< "the column “x” is not known and was left out" …
    QString refused; ///< the whole file was refused, and why; empty = read
    bool isExact = false; ///< of an exchange file: its rows are counted, for it may have only one line
};

/// The plan of an import: nothing is written yet.
struct ImportPlan {
    ChangeSet changes;
    std::vector<TableReport> tables;
    std::vector<Change> proposed; ///< of approved objectives: they wait as proposed versions, which `changes` makes
    std::vector<Change> waiting; ///< the same, proposed already before this import
    QStringList leftAlone; ///< files and folders that are no tables
    bool hasProblems() const;
};

/// A file to read.
struct SourceFile {
    QString table; ///< CSV table name; empty = by the file name
    QString name; ///< for messages
    QByteArray bytes {}; ///< of a CSV file
    std::shared_ptr<const Sheet> sheet {}; ///< or a table that was read already; its first row is the header
    std::shared_ptr<const JsonTables> json {}; ///< or an exchange file (8.6) that has the table
};
