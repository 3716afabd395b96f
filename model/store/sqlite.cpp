#include "model/store/sqlite.h"

#include "model/domain/dictionary.h"
#include "model/domain/safefile.h"
#include "model/store/rows.h"
#include "model/store/storewords.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>

#include <cerrno>
#include <cstring>
#include <sqlite3.h>
#include <unistd.h>

sqlite3 *rawHandle(const QSqlDatabase &db)
{
    const QVariant handle = db.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

namespace {

struct Switch {
    int option;
    int value;
};

constexpr Switch switches[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
    {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
};

/// More steps than looking at our list of tables ever takes; a schema that was made to keep us busy is stopped here.
constexpr int mostSteps = 2'000'000;
int giveUp(void *)
{
    return 1;
}

constexpr Switch limits[] = {
    {SQLITE_LIMIT_LENGTH, 256 << 20}, {SQLITE_LIMIT_SQL_LENGTH, 1 << 20},      {SQLITE_LIMIT_COLUMN, 200},
    {SQLITE_LIMIT_EXPR_DEPTH, 100},   {SQLITE_LIMIT_COMPOUND_SELECT, 10},      {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 1},  {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100},
};

/// Pragmas and what they must say afterwards.
struct Pragma {
    const char *name;
    const char *set;
    const char *expected;
};
constexpr Pragma pragmas[] = {
    {"foreign_keys", "ON", "1"}, {"synchronous", "EXTRA", "3"},  {"cell_size_check", "ON", "1"},
    {"mmap_size", "0", "0"},     {"trusted_schema", "OFF", "0"},
};

int authorize(void *, int action, const char *a, const char *b, const char *, const char *)
{
    const auto is = [](const char *text, const char *name) { return text && std::strcmp(text, name) == 0; };
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_FUNCTION:
    case SQLITE_TRANSACTION:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_INSERT:
        return is(a, "sqlite_master") ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_DELETE:
        return is(a, "history") || is(a, "measurement") || is(a, "measurement_void") || is(a, "meta")
                || is(a, "content_chunk")
            ? SQLITE_DENY
            : SQLITE_OK;
    case SQLITE_UPDATE:
        if (is(a, "history") || is(a, "measurement_void") || is(a, "meta") || is(a, "content_chunk"))
            return SQLITE_DENY;
        return is(a, "measurement") && !is(b, "voided_by") ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
        return b ? SQLITE_DENY : SQLITE_OK; // reading one is harmless
    default:
        return SQLITE_DENY;
    }
}

/// "UNIQUE constraint failed: risk.code" → the words people know.
QString constraintSentence(const QString &detail)
{
    static const QRegularExpression unique(QStringLiteral("UNIQUE constraint failed: (\\w+)\\.(\\w+)"));
    if (const auto m = unique.match(detail); m.hasMatch()) {
        if (m.captured(1) == QLatin1String("measurement"))
            return m.captured(2) == QLatin1String("kpi")
                ? storeWords(QT_TRANSLATE_NOOP("Store", "there is already a figure for this period"))
                : storeWords(QT_TRANSLATE_NOOP("Store", "the code of a figure is already used"));
        if (const KindInfo *kind = kindByTable(m.captured(1))) {
            const Field *field = kind->field(m.captured(2));
            if (field && m.captured(2) == QLatin1String("code"))
                return storeWords(QT_TRANSLATE_NOOP("Store", "this code is already used in the table “%1”"))
                    .arg(kind->displayPlural());
            return storeWords(QT_TRANSLATE_NOOP("Store", "the same entry already stands in the table “%1”"))
                .arg(kind->displayPlural());
        }
    }
    if (detail.contains(QLatin1String("FOREIGN KEY")))
        return storeWords(QT_TRANSLATE_NOOP(
            "Store", "a record that is named does not exist, or a record to be removed is still used"));
    if (detail.contains(QLatin1String("NOT NULL")))
        return storeWords(QT_TRANSLATE_NOOP("Store", "a field that must not be empty is empty"));
    return storeWords(QT_TRANSLATE_NOOP("Store", "the records would contradict each other"));
}

QString why(int code, const QString &detail)
{
    switch (code) {
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_READONLY_RECOVERY:
        return storeWords(QT_TRANSLATE_NOOP(
            "Store",
            "the last write to it was interrupted. Open it once for writing, which completes or takes back "
            "that write"));
    case SQLITE_READONLY_DBMOVED:
        return storeWords(QT_TRANSLATE_NOOP(
            "Store", "the file was moved, replaced or deleted while it was open. Save a copy under a new name"));
    case SQLITE_READONLY_DIRECTORY:
        return storeWords(QT_TRANSLATE_NOOP(
            "Store", "the folder of the file is read-only. Check its permissions or save a copy elsewhere"));
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_FULL:
        return storeWords(
            QT_TRANSLATE_NOOP("Store", "the disk is full. What was saved before is safe. Make room and try again"));
    case SQLITE_READONLY:
        return storeWords(
            QT_TRANSLATE_NOOP("Store", "the file is read-only. Check the permissions or save a copy elsewhere"));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return storeWords(
            QT_TRANSLATE_NOOP("Store", "another program is using the file. Close it there and try again"));
    case SQLITE_IOERR:
        return storeWords(
            QT_TRANSLATE_NOOP("Store", "the medium does not answer or is full. Check the disk and try again"));
    case SQLITE_CANTOPEN:
        return storeWords(QT_TRANSLATE_NOOP(
            "Store", "the file or its folder cannot be opened. Check that it exists and the permissions"));
    case SQLITE_CORRUPT:
        return storeWords(QT_TRANSLATE_NOOP("Store", "the file is damaged. Open a backup copy"));
    case SQLITE_NOTADB:
        return storeWords(QT_TRANSLATE_NOOP("Store", "the file is not a workspace"));
    case SQLITE_CONSTRAINT:
        return constraintSentence(detail);
    case SQLITE_TOOBIG:
        return storeWords(QT_TRANSLATE_NOOP("Store", "a text is too large"));
    case SQLITE_NOMEM:
        return storeWords(
            QT_TRANSLATE_NOOP("Store", "the computer has no free memory. Close other programs and try again"));
    case SQLITE_AUTH:
        return storeWords(QT_TRANSLATE_NOOP("Store", "this part of the record can only be added to"));
    default:
        return storeWords(QT_TRANSLATE_NOOP("Store", "the file could not be used"));
    }
}

} // namespace

Result<> harden(const QSqlDatabase &db, bool readOnly)
{
    sqlite3 *handle = rawHandle(db);
    if (!handle)
        return fail(storeWords(
            QT_TRANSLATE_NOOP("Store", "The database driver is missing. Install the package libqt6sql6-sqlite.")));
    for (const Switch &s : switches) {
        int now = -1;
        if (sqlite3_db_config(handle, s.option, s.value, &now) != SQLITE_OK || now != s.value)
            return fail(storeWords(
                QT_TRANSLATE_NOOP("Store", "The file cannot be opened safely: the database library is too old.")));
    }
    for (const Switch &l : limits) {
        sqlite3_limit(handle, l.option, l.value);
        if (sqlite3_limit(handle, l.option, -1) != l.value)
            return fail(storeWords(
                QT_TRANSLATE_NOOP("Store", "The file cannot be opened safely: the database library is too old.")));
    }
    sqlite3_progress_handler(handle, mostSteps, &giveUp, nullptr);
    for (const Pragma &p : pragmas) {
        QSqlQuery q(db);
        if (!q.exec(QStringLiteral("PRAGMA %1=%2").arg(QLatin1String(p.name), QLatin1String(p.set))))
            return tl::unexpected(databaseError(db, storeWords(QT_TRANSLATE_NOOP("Store", "The file was not opened"))));
        q.finish();
        if (scalar(db, QStringLiteral("PRAGMA %1").arg(QLatin1String(p.name))).toString() != QLatin1String(p.expected))
            return fail(storeWords(QT_TRANSLATE_NOOP(
                            "Store", "The file cannot be opened safely: a setting of the database could not be made.")),
                        QLatin1String(p.name));
    }
    if (!readOnly && scalar(db, QStringLiteral("PRAGMA journal_mode=DELETE")).toString() != QLatin1String("delete"))
        return fail(storeWords(
            QT_TRANSLATE_NOOP("Store", "The file cannot be opened safely: its journal belongs to another program.")));
    return {};
}

void trust(const QSqlDatabase &db)
{
    sqlite3_progress_handler(rawHandle(db), 0, nullptr, nullptr);
}

void restrict(const QSqlDatabase &db)
{
    sqlite3_set_authorizer(rawHandle(db), &authorize, nullptr);
}

bool fileHasMoved(const QSqlDatabase &db)
{
    int moved = 0;
    return sqlite3_file_control(rawHandle(db), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved;
}

bool syncFolderOf(const QSqlDatabase &db)
{
    return syncFolder(QFileInfo(db.databaseName()).absolutePath()) == 0;
}

bool mustReconnect(const QSqlDatabase &db)
{
    sqlite3 *handle = rawHandle(db);
    if (handle && !sqlite3_get_autocommit(handle))
        return true;
    switch (handle ? sqlite3_extended_errcode(handle) & 0xff : SQLITE_CANTOPEN) {
    case SQLITE_IOERR:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_CANTOPEN:
    case SQLITE_FULL:
        return true;
    default:
        return false;
    }
}

Error databaseError(const QSqlDatabase &db, const QString &doing)
{
    sqlite3 *handle = rawHandle(db);
    const int code = handle ? sqlite3_extended_errcode(handle) : SQLITE_CANTOPEN;
    const QString detail = handle ? QString::fromUtf8(sqlite3_errmsg(handle)) : db.lastError().text();
    // Mounted read-only while it was open (RELIABILITY A16): SQLite says only that it could not open or write.
    const bool isProtected = ((code & 0xff) == SQLITE_CANTOPEN || (code & 0xff) == SQLITE_IOERR)
        && ::access(QFile::encodeName(db.databaseName()).constData(), W_OK) != 0 && errno == EROFS;
    // The detail for the log names the code only: messages of the library can hold names of the schema.
    return {
        storeWords(QT_TRANSLATE_NOOP("Store", "%1: %2.")).arg(doing, why(isProtected ? SQLITE_READONLY : code, detail)),
        QStringLiteral("sqlite %1").arg(code)};
}

Result<> execute(const QSqlDatabase &db, const QString &sql, const QString &doing)
{
    QSqlQuery q(db);
    if (!q.exec(sql))
        return tl::unexpected(databaseError(db, doing));
    return {};
}

Transaction::~Transaction()
{
    if (m_open) {
        QSqlQuery q(m_db);
        q.exec(QStringLiteral("ROLLBACK"));
    }
}

Result<> Transaction::begin(const QString &doing)
{
    const auto begun = execute(m_db, QStringLiteral("BEGIN IMMEDIATE"), doing);
    m_open = begun.has_value();
    return begun;
}

Result<> Transaction::commit(const QString &doing)
{
    auto done = execute(m_db, QStringLiteral("COMMIT"), doing);
    if (!done) {
        // The journal is gone, so the change is in the file for good; only the folder was not synced. What a failed
        // sync forgot, the next one may write.
        sqlite3 *handle = rawHandle(m_db);
        if (!handle || sqlite3_extended_errcode(handle) != SQLITE_IOERR_DIR_FSYNC)
            return done;
        m_isDoubtful = !syncFolderOf(m_db);
    }
    m_open = false;
    return {};
}

Result<> refuseMoved(const QSqlDatabase &db)
{
    if (!fileHasMoved(db))
        return {};
    return fail(
        storeWords(QT_TRANSLATE_NOOP(
            "Store", "The file was moved, replaced or deleted while it was open. Save a copy under a new name.")),
        QStringLiteral("moved"));
}
