#pragma once
#include "model/domain/result.h"

#include <QSqlDatabase>

struct sqlite3;

// What Qt Sql lacks, and the sentences for what can go wrong. Internal to the store.

/// For how long a statement waits for a program that is writing just now.
constexpr int busyMs = 3000;
/// That, as an option of a connection.
inline QString busyOption()
{
    return QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMs);
}

/// The connection's own handle; never null for an open QSQLITE database.
sqlite3 *rawHandle(const QSqlDatabase &db);

/// Settings of DESIGN.md 5 that are set on every open and read back: defensive, no trusted schema, no triggers and
/// views, no extensions, no double-quoted strings, cell size check, no memory map, limits. Until trust() a statement
/// ends after a second at most (RELIABILITY B17).
Result<> harden(const QSqlDatabase &db, bool readOnly);
/// The schema is ours: statements may take as long as the contents need.
void trust(const QSqlDatabase &db);
/// From now on: no ATTACH, no schema changes, no rewriting of history and readings.
void restrict(const QSqlDatabase &db);
/// True when the file under the connection was moved, replaced or deleted.
bool fileHasMoved(const QSqlDatabase &db);
/// An error with the detail "moved" and words for a person when it has: nothing may be written into it any more.
Result<> refuseMoved(const QSqlDatabase &db);

/// Syncs the folder of the connection's file.
bool syncFolderOf(const QSqlDatabase &db);
/// True when the last failure came from the medium: what the connection remembers of the file is not to be trusted.
/// Also when a change could be neither finished nor taken back, for want of memory: the next one could not begin.
bool mustReconnect(const QSqlDatabase &db);

/// The last failure of the connection as a sentence; `doing` begins it: "The change was not saved".
Error databaseError(const QSqlDatabase &db, const QString &doing);

/// Runs one statement without values.
Result<> execute(const QSqlDatabase &db, const QString &sql, const QString &doing);
/// BEGIN IMMEDIATE; rolls back on scope exit unless committed.
class Transaction
{
public:
    explicit Transaction(const QSqlDatabase &db)
        : m_db(db)
    {
    }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Result<> begin(const QString &doing);
    /// Also good when only the folder could not be synced: the change stands in the file then, and saying otherwise
    /// would be wrong (isDoubtful).
    Result<> commit(const QString &doing);
    /// Committed, but a power failure in the next seconds could take it back.
    bool isDoubtful() const { return m_isDoubtful; }

private:
    QSqlDatabase m_db;
    bool m_open = false;
    bool m_isDoubtful = false;
};
