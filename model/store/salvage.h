#pragma once
#include "model/domain/chainline.h"
#include "model/domain/context.h"
#include "model/domain/result.h"

#include <QStringList>

#include <vector>

/// What could be saved of one table.
struct SalvagedTable {
    QString table; ///< name of its file, "objectives"
    int saved = 0;
    int fromHistory = 0; ///< of these, taken from the history because the table could not be read there
    QStringList lost; ///< codes (or ids) of what is known and could not be saved
    QStringList doubtful; ///< sentences: what was saved, but may be changed
};

struct SalvageReport {
    std::vector<SalvagedTable> tables; ///< those with any records, and the readings as "measurements"
    int entries = 0; ///< history entries that could be read
    bool historyIsWhole = false; ///< only then the tables are proved
    std::vector<ChainLine> history; ///< lines that have their hash, with the bodies that have theirs
    QString workspace; ///< its id, when the first entry could be read
    /// Nothing is lost, and all that was saved is proved.
    bool isComplete() const;
    int saved() const;
};

/// Reads what can be read from a damaged workspace and writes it into a new one, with a history of its own that says
/// where it comes from. The damaged file is only read: through a private copy, so that an interrupted write can be
/// taken back there. `to` must not exist. Fails when nothing at all can be read, or the new file cannot be written.
Result<SalvageReport> salvageWorkspace(const QString &damaged, const QString &to, const Context &context);
