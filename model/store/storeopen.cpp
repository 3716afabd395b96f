#include "model/store/fileheader.h"
#include "model/store/filelock.h"
#include "model/store/fileplace.h"
#include "model/store/interrupted.h"
#include "model/store/journal.h"
#include "model/store/rows.h"
#include "model/store/schema.h"
#include "model/store/sqlite.h"
#include "model/store/store.h"
#include "model/store/storewords.h"
#include "model/store/verify.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

/// A larger file is opened without a look at every page, which would take many seconds: the window proves all of it in
/// the background (T13, J12).
static constexpr qint64 provedAtOnce = 200 << 20;

/// A drive whose locks and syncs nobody can rely on holds no file that is being edited (RELIABILITY C12).
static Result<> refuseNetwork(const QString &path)
{
    const FilePlace place = placeOf(path);
    if (place.kind != FilePlace::Kind::Network)
        return {};
    return fail(
        storeWords(QT_TRANSLATE_NOOP("Store",
                                     "“%1” lies on a network drive (%2), where edits can be lost or mixed. Work on a "
                                     "copy on this computer, or open it read-only."))
            .arg(QFileInfo(path).fileName(), place.name),
        QStringLiteral("network"));
}

Store::Store(QString path, OpenMode mode)
    : m_path(std::move(path))
    , m_connection(QUuid::createUuid().toString())
    , m_mode(mode)
{
}

Store::~Store()
{
    {
        QSqlDatabase db = QSqlDatabase::database(m_connection, false);
        if (db.isValid())
            db.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Store::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<> Store::connect(bool create)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    if (!db.isValid())
        return fail(storeWords(
            QT_TRANSLATE_NOOP("Store", "The database driver is missing. Install the package libqt6sql6-sqlite.")));
    // The path is absolute, because a name that starts with "file:" would be taken for a URI.
    db.setDatabaseName(m_copy ? m_copy->path() : m_path);
    QString options = busyOption();
    if (m_mode == OpenMode::ReadOnly && !m_copy)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    db.setConnectOptions(options);
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    if (create) {
        QFile fresh(m_path);
        if (!fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return fail(
                storeWords(QT_TRANSLATE_NOOP(
                               "Store", "“%1” cannot be created: check that the folder exists and may be written to."))
                    .arg(m_path));
        fresh.setPermissions(owner);
    }
    if (!db.open())
        return fail(storeWords(QT_TRANSLATE_NOOP(
                                   "Store", "“%1” cannot be opened: check the permissions of the file and its folder."))
                        .arg(m_path));
    return {};
}

Result<> Store::checkAndHarden()
{
    const QSqlDatabase db = database();
    if (auto done = harden(db, m_mode == OpenMode::ReadOnly && !m_copy); !done)
        return done;
    // The first look into the file: what stands in the way (busy, unfinished write, damage) is told apart here.
    if (auto readable = execute(db, QStringLiteral("SELECT count(*) FROM sqlite_master"),
                                storeWords(QT_TRANSLATE_NOOP("Store", "The file was not opened")));
        !readable)
        return readable;
    const int version = scalar(db, QStringLiteral("PRAGMA user_version")).toInt();
    const QString name = QFileInfo(m_path).fileName();
    if (schemaFingerprint(db) != expectedFingerprint(version))
        return fail(
            storeWords(
                QT_TRANSLATE_NOOP(
                    "Store",
                    "The structure of “%1” was changed by another program or is damaged. Open a backup copy. The "
                    "file was not changed."))
                .arg(name),
            QStringLiteral("schema"));
    trust(db);
    if (QFileInfo(m_path).size() <= provedAtOnce
        && scalar(db, QStringLiteral("PRAGMA quick_check(1)")).toString() != QLatin1String("ok"))
        return fail(
            storeWords(QT_TRANSLATE_NOOP("Store", "“%1” is damaged. Open a backup copy. The file was not changed."))
                .arg(name),
            QStringLiteral("quick_check"));
    return {};
}

void Store::noteFailure() const
{
    m_mustReconnect = m_mustReconnect || mustReconnect(database());
}

Result<> Store::reconnectIfNeeded()
{
    if (!m_mustReconnect)
        return {};
    // The system forgets pages that it could not write, so what the connection remembers may not be what the file
    // holds.
    // Looked at before it is closed: where the file is gone, what is open can still be read and copied.
    if (const auto header = checkFile(m_path); !header)
        return tl::unexpected(header.error());
    QSqlDatabase db = database();
    db.close();
    if (!db.open())
        return fail(storeWords(QT_TRANSLATE_NOOP(
                                   "Store", "“%1” cannot be opened: check the permissions of the file and its folder."))
                        .arg(m_path),
                    QStringLiteral("medium"));
    if (auto done = checkAndHarden(); !done)
        return done;
    const QString headBefore = m_head;
    if (auto done = readHead(); !done)
        return done;
    if (std::exchange(m_head, headBefore) != headBefore)
        return fail(storeWords(QT_TRANSLATE_NOOP(
                        "Store", "The file was changed by another program since it was opened. Nothing was written.")),
                    QStringLiteral("conflict"));
    restrict(db);
    m_mustReconnect = false;
    return {};
}

Result<> Store::readHead()
{
    return forEachRow(database(),
                      QStringLiteral("SELECT \"seq\", \"entry_hash\" FROM \"history\" ORDER BY \"seq\" DESC LIMIT 1"),
                      storeWords(QT_TRANSLATE_NOOP("Store", "The history cannot be read")), [this](const QSqlQuery &q) {
                          m_entries = q.value(0).toInt();
                          m_head = q.value(1).toString();
                          return false;
                      });
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const Context &context)
{
    const QFileInfo info(path);
    if (info.exists())
        return fail(
            storeWords(QT_TRANSLATE_NOOP("Store", "“%1” exists already and is not overwritten. Choose another name."))
                .arg(path));
    const QString folder = info.absoluteDir().canonicalPath();
    if (folder.isEmpty())
        return fail(
            storeWords(QT_TRANSLATE_NOOP("Store", "The folder of “%1” does not exist. Create it first.")).arg(path));
    if (auto done = refuseNetwork(folder + QLatin1Char('/') + info.fileName()); !done)
        return tl::unexpected(done.error());
    std::unique_ptr<Store> store(new Store(folder + QLatin1Char('/') + info.fileName(), OpenMode::ReadWrite));
    auto lock = lockWorkspace(store->m_path);
    if (!lock)
        return lock.error().detail == QLatin1String("locked") || lock.error().detail == QLatin1String("nolocks")
            ? tl::unexpected(lock.error())
            : fail(storeWords(
                       QT_TRANSLATE_NOOP(
                           "Store",
                           "“%1” cannot be created: check that the folder may be written to and that the disk is not "
                           "full."))
                       .arg(path),
                   lock.error().detail);
    store->m_lock = std::move(*lock);
    const auto build = [&]() -> Result<> {
        if (auto done = store->connect(true); !done)
            return done;
        if (auto done = store->m_lock->holdFile(store->m_path); !done)
            return done;
        const QSqlDatabase db = store->database();
        if (auto done = harden(db, false); !done)
            return done;
        trust(db); // what is made here is ours
        if (auto done = execute(db, QStringLiteral("PRAGMA application_id=%1").arg(applicationId),
                                storeWords(QT_TRANSLATE_NOOP("Store", "The file was not created")));
            !done)
            return done;
        if (auto done = migrate(db); !done)
            return done;
        const QString id = context.newId().toString(QUuid::WithoutBraces);
        QSqlQuery q(db);
        q.prepare(QStringLiteral("INSERT INTO \"meta\" (\"key\", \"value\") VALUES ('workspace', ?)"));
        q.addBindValue(id);
        if (!q.exec())
            return tl::unexpected(
                databaseError(db, storeWords(QT_TRANSLATE_NOOP("Store", "The file was not created"))));
        q.finish();
        restrict(db);
        // Entry 1 names the workspace and the program (DESIGN.md 4).
        const auto first = store->commit({id, {}, {}, {}}, QStringLiteral("created"), context);
        return first ? Result<>() : Result<>(tl::unexpected(first.error()));
    };
    if (auto built = build(); !built) {
        const QString made = store->m_path;
        const bool ours = store->database().isOpen();
        store.reset();
        // There was none before, and the lock was ours: an empty one is what a failed opening left.
        if (ours || QFileInfo(made).size() == 0)
            QFile::remove(made);
        return tl::unexpected(built.error());
    }
    return store;
}

Result<> Store::lock()
{
    const bool wasLeft = QFileInfo::exists(lockPathOf(m_path));
    auto lock = lockWorkspace(m_path);
    if (!lock)
        return tl::unexpected(lock.error());
    m_lock = std::move(*lock);
    m_endedBadly = wasLeft;
    return {};
}

void Store::noteInterruption(const QString &copy)
{
    m_endedBadly = true;
    const QString name = QFileInfo(m_path).fileName();
    m_remark = copy.isEmpty()
        ? storeWords(
              QT_TRANSLATE_NOOP("Store",
                                "The last write to “%1” was interrupted and was taken back. There was no room for a "
                                "copy of the file as it was found: watch what its check says."))
              .arg(name)
        : storeWords(
              QT_TRANSLATE_NOOP("Store",
                                "The last write to “%1” was interrupted and was taken back. Until the whole file "
                                "has been checked, “%2” keeps it as it was found."))
              .arg(name, QFileInfo(copy).fileName());
}

/// What a journal would make of the file is looked at in a copy before it may touch the file. Reading only, that copy
/// is what is shown.
Result<> Store::checkJournal()
{
    if (m_mode == OpenMode::ReadWrite && QFileInfo(m_path).size() > provedAtOnce) {
        const auto header = readFileHeader(m_path);
        if (header && journalBeside(m_path, *header) == Journal::Hot)
            noteInterruption(keepInterrupted(m_path));
        return {};
    }
    auto copy = recoveredCopyOf(m_path);
    if (!copy)
        return {};
    m_endedBadly = true;
    if (copy->isMade() && !verifyFile(copy->path()).ok())
        return fail(
            storeWords(QT_TRANSLATE_NOOP(
                           "Store",
                           "A write to “%1” was interrupted, and taking it back leaves contents that do not pass their "
                           "check. The file and the journal beside it were not changed. Open a backup copy."))
                .arg(QFileInfo(m_path).fileName()),
            QStringLiteral("unlike history"));
    if (m_mode == OpenMode::ReadOnly && copy->isMade())
        m_copy = std::move(copy);
    return {};
}

Result<> Store::upgrade(int version, const Upgrading &upgrading)
{
    if (m_mode == OpenMode::ReadWrite) {
        auto copy = upgradeWorkspace(database(), m_path, upgrading);
        if (!copy)
            return tl::unexpected(copy.error());
        m_upgradeCopy = std::move(*copy);
        return {};
    }
    if (!m_copy) {
        QSqlDatabase db = database();
        db.close();
        m_copy = std::make_unique<RecoveredCopy>(m_path);
        db.setDatabaseName(m_copy->path());
        db.setConnectOptions(busyOption());
        if (!m_copy->isMade() || !db.open())
            return fail(
                storeWords(QT_TRANSLATE_NOOP("Store",
                                             "“%1” has an older format (%2), and there is no room for a private "
                                             "copy in today's format. Make room, or open it for writing."))
                    .arg(QFileInfo(m_path).fileName(), QString::number(version)),
                QStringLiteral("older"));
        if (auto done = checkAndHarden(); !done)
            return done;
    }
    return migrate(database());
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, OpenMode mode, const Upgrading &upgrading)
{
    const auto header = checkFile(path);
    if (!header)
        return tl::unexpected(header.error());
    const QString canonical = QFileInfo(path).canonicalFilePath();
    std::unique_ptr<Store> store(new Store(canonical, mode));
    if (mode == OpenMode::ReadWrite) {
        if (auto done = refuseNetwork(canonical); !done)
            return tl::unexpected(done.error());
        if (!QFileInfo(canonical).isWritable())
            return fail(storeWords(QT_TRANSLATE_NOOP(
                                       "Store", "“%1” is read-only. Open it read-only, or change the permissions."))
                            .arg(path),
                        QStringLiteral("readonly"));
        if (auto done = store->lock(); !done)
            return tl::unexpected(done.error());
    }
    if (auto done = store->checkJournal(); !done)
        return tl::unexpected(done.error());
    if (auto done = store->connect(false); !done)
        return tl::unexpected(done.error());
    if (auto done = store->checkAndHarden(); !done)
        return tl::unexpected(done.error());
    // Not what the header said: an interrupted upgrade may just have been taken back.
    const auto version = firstValue(store->database(), QStringLiteral("PRAGMA user_version"),
                                    storeWords(QT_TRANSLATE_NOOP("Store", "The file was not opened")));
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() < schemaVersion())
        if (auto done = store->upgrade(version->toInt(), upgrading); !done)
            return tl::unexpected(done.error());
    if (auto done = store->readHead(); !done)
        return tl::unexpected(done.error());
    restrict(store->database());
    return store;
}
