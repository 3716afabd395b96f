#pragma once
#include "model/domain/change.h"

#include <QJsonArray>
#include <QSet>
#include <QSqlDatabase>

// Copies of files that are kept as evidence (2.8). Internal to the store.

/// Stores the contents of the set that are not there yet, reads them back and proves their hashes; gives the hashes of
/// those it stored. Refuses evidence that says it is a copy and whose content is neither there nor in the set.
Result<QJsonArray> writeContents(const QSqlDatabase &db, const ChangeSet &set);

/// The bytes of a copy, proved by its hash.
Result<QByteArray> readContent(const QSqlDatabase &db, const QString &sha256);

/// What stands in the table: every hash and, for those whose bytes are not what it says, that they are not.
struct StoredContents {
    QSet<QString> all, changed;
    qint64 bytes = 0;
    bool wereRead = true; ///< false: what stands here is not all of it
};
/// Reads and hashes everything. A file of an older format has none.
StoredContents checkContents(const QSqlDatabase &db);
