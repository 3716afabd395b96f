#include "model/store/store.h"

#include "model/domain/canonicaljson.h"
#include "model/store/chain.h"
#include "model/store/readingtable.h"
#include "model/store/schema.h"
#include "model/store/sqlite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

static QString words(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

namespace {

/// What the first bytes of a file say, read before SQLite may touch it.
Result<> checkHeader(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return fail(words("The file “%1” does not exist. Check the name, or create a new workspace.").arg(path));
    if (!info.isFile())
        return fail(words("“%1” is a folder, not a workspace file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(words("“%1” cannot be read: permission is missing.").arg(path));
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return fail(words("“%1” is not a Waymark workspace. The file was not changed.").arg(name));
    const auto number = [&](int at) { return qFromBigEndian<quint32>(header.constData() + at); };
    if (number(68) != applicationId)
        return fail(words("“%1” belongs to another program. The file was not changed.").arg(name));
    if (int(number(60)) > schemaVersion())
        return fail(words("“%1” was made by a newer version of Waymark (format %2, this version knows %3). Install the "
                          "newer version. The file was not changed.")
                        .arg(name)
                        .arg(number(60))
                        .arg(schemaVersion()),
                    QStringLiteral("newer"));
    if (header[18] != 1 || header[19] != 1)
        return fail(words("“%1” was changed by another tool (write-ahead log). Open a backup copy, or turn the log off "
                          "with that tool. The file was not changed.")
                        .arg(name));
    return {};
}

QString lockSentence(QLockFile &lock, const QString &path)
{
    qint64 pid = 0;
    QString host, program;
    lock.getLockInfo(&pid, &host, &program);
    const QDateTime since = QFileInfo(path + QStringLiteral(".lock")).lastModified();
    return words("“%1” is already open in %2 (process %3 on %4) since %5. Close it there, or open it read-only.")
        .arg(QFileInfo(path).fileName(), program.isEmpty() ? words("another program") : program)
        .arg(pid)
        .arg(host.isEmpty() ? words("this computer") : host, QLocale().toString(since, QLocale::ShortFormat));
}

} // namespace

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
        return fail(words("The database driver is missing. Install the package libqt6sql6-sqlite."));
    // The path is absolute, because a name that starts with "file:" would be taken for a URI.
    db.setDatabaseName(m_path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=3000");
    if (m_mode == OpenMode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    db.setConnectOptions(options);
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    if (create) {
        QFile fresh(m_path);
        if (!fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return fail(
                words("“%1” cannot be created: check that the folder exists and may be written to.").arg(m_path));
        fresh.setPermissions(owner);
    }
    if (!db.open())
        return fail(words("“%1” cannot be opened: check the permissions of the file and its folder.").arg(m_path));
    return {};
}

Result<> Store::checkAndHarden()
{
    const QSqlDatabase db = database();
    if (auto done = harden(db, m_mode == OpenMode::ReadOnly); !done)
        return done;
    const int version = scalar(db, QStringLiteral("PRAGMA user_version")).toInt();
    const QString name = QFileInfo(m_path).fileName();
    if (schemaFingerprint(db) != expectedFingerprint(version))
        return fail(words("The structure of “%1” was changed by another program or is damaged. Open a backup copy. The "
                          "file was not changed.")
                        .arg(name),
                    QStringLiteral("schema"));
    if (scalar(db, QStringLiteral("PRAGMA quick_check(1)")).toString() != QLatin1String("ok"))
        return fail(words("“%1” is damaged. Open a backup copy. The file was not changed.").arg(name),
                    QStringLiteral("quick_check"));
    return {};
}

Result<> Store::readHead()
{
    QSqlQuery q(database());
    q.setForwardOnly(true);
    if (!q.exec(QStringLiteral("SELECT \"seq\", \"entry_hash\" FROM \"history\" ORDER BY \"seq\" DESC LIMIT 1")))
        return tl::unexpected(databaseError(database(), words("The history cannot be read")));
    if (q.next()) {
        m_entries = q.value(0).toInt();
        m_head = q.value(1).toString();
    }
    return {};
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const Context &context)
{
    const QFileInfo info(path);
    if (info.exists())
        return fail(words("“%1” exists already and is not overwritten. Choose another name.").arg(path));
    const QString folder = info.absoluteDir().canonicalPath();
    if (folder.isEmpty())
        return fail(words("The folder of “%1” does not exist. Create it first.").arg(path));
    std::unique_ptr<Store> store(new Store(folder + QLatin1Char('/') + info.fileName(), OpenMode::ReadWrite));
    store->m_lock = std::make_unique<QLockFile>(store->m_path + QStringLiteral(".lock"));
    store->m_lock->setStaleLockTime(0);
    if (!store->m_lock->tryLock(0))
        return fail(words("“%1” cannot be created: check that the folder may be written to.").arg(path));
    const auto build = [&]() -> Result<> {
        if (auto done = store->connect(true); !done)
            return done;
        const QSqlDatabase db = store->database();
        if (auto done = harden(db, false); !done)
            return done;
        if (auto done = execute(db, QStringLiteral("PRAGMA application_id=%1").arg(applicationId),
                                words("The file was not created"));
            !done)
            return done;
        if (auto done = migrate(db); !done)
            return done;
        const QString id = context.newId().toString(QUuid::WithoutBraces);
        QSqlQuery q(db);
        q.prepare(QStringLiteral("INSERT INTO \"meta\" (\"key\", \"value\") VALUES ('workspace', ?)"));
        q.addBindValue(id);
        if (!q.exec())
            return tl::unexpected(databaseError(db, words("The file was not created")));
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
        if (ours)
            QFile::remove(made);
        return tl::unexpected(built.error());
    }
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, OpenMode mode)
{
    if (auto readable = checkHeader(path); !readable)
        return tl::unexpected(readable.error());
    const QString canonical = QFileInfo(path).canonicalFilePath();
    std::unique_ptr<Store> store(new Store(canonical, mode));
    if (mode == OpenMode::ReadWrite) {
        if (!QFileInfo(canonical).isWritable())
            return fail(words("“%1” is read-only. Open it read-only, or change the permissions.").arg(path),
                        QStringLiteral("readonly"));
        store->m_lock = std::make_unique<QLockFile>(canonical + QStringLiteral(".lock"));
        store->m_lock->setStaleLockTime(0);
        if (!store->m_lock->tryLock(0)) {
            if (store->m_lock->error() == QLockFile::LockFailedError)
                return fail(lockSentence(*store->m_lock, canonical), QStringLiteral("locked"));
            return fail(words("The folder of “%1” is read-only. Open the file read-only, or copy it to a folder that "
                              "may be written to.")
                            .arg(path),
                        QStringLiteral("readonly"));
        }
    }
    if (auto done = store->connect(false); !done)
        return tl::unexpected(done.error());
    if (auto done = store->checkAndHarden(); !done)
        return tl::unexpected(done.error());
    if (auto done = store->readHead(); !done)
        return tl::unexpected(done.error());
    restrict(store->database());
    return store;
}

QString Store::workspaceId() const
{
    return scalar(database(), QStringLiteral("SELECT \"value\" FROM \"meta\" WHERE \"key\"='workspace'")).toString();
}

Result<Register> Store::load() const
{
    Register reg;
    const QSqlDatabase db = database();
    for (int k = 0; k < kindCount; ++k) {
        const KindInfo &info = kindInfo(Kind(k));
        QStringList columns;
        for (const Field &f : info.fields())
            columns += QStringLiteral("\"%1\"").arg(QLatin1String(f.name));
        QSqlQuery q(db);
        q.setForwardOnly(true);
        if (!q.exec(QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY rowid")
                        .arg(columns.join(QLatin1Char(',')), QLatin1String(info.table))))
            return tl::unexpected(databaseError(db, words("The file cannot be read")));
        while (q.next()) {
            auto record = info.make();
            int i = 0;
            for (const Field &f : info.fields()) {
                const QVariant value = q.value(i++);
                f.set(record.get(), value.isNull() ? QVariant() : value);
            }
            reg.put(Record(Kind(k), record));
        }
    }
    if (auto done = loadReadings(db, reg.readings); !done)
        return tl::unexpected(done.error());
    return reg;
}

Result<std::vector<ReadingRow>> Store::readingRows(Id<Kpi> kpi) const
{
    return selectReadings(database(), kpi);
}

Result<QHash<qint32, QString>> Store::voidReasons() const
{
    QHash<qint32, QString> out;
    QSqlQuery q(database());
    q.setForwardOnly(true);
    if (!q.exec(QStringLiteral("SELECT v.\"reading\", v.\"reason\" FROM \"measurement_void\" v JOIN \"measurement\" m "
                               "ON m.\"key\"=v.\"reading\" AND m.\"voided_by\"=v.\"entry\"")))
        return tl::unexpected(databaseError(database(), words("The readings cannot be read")));
    while (q.next())
        out.insert(q.value(0).toInt(), q.value(1).toString());
    return out;
}

Result<> Store::putDraft(const Draft &draft)
{
    QSqlQuery q(database());
    q.prepare(QStringLiteral("INSERT INTO \"draft\" (\"form\", \"record\", \"body\", \"at\") VALUES (?,?,?,?) ON "
                             "CONFLICT DO UPDATE SET \"body\"=excluded.\"body\", \"at\"=excluded.\"at\""));
    for (const QString &value : {draft.form, draft.record.isNull() ? QStringLiteral("") : draft.record, draft.body,
                                 draft.at.toUTC().toString(Qt::ISODate)})
        q.addBindValue(value);
    return q.exec() ? Result<>() : tl::unexpected(databaseError(database(), words("The draft was not kept")));
}

Result<std::vector<Draft>> Store::drafts() const
{
    std::vector<Draft> out;
    QSqlQuery q(database());
    q.setForwardOnly(true);
    if (!q.exec(QStringLiteral("SELECT \"form\", \"record\", \"body\", \"at\" FROM \"draft\" ORDER BY \"at\"")))
        return tl::unexpected(databaseError(database(), words("The drafts cannot be read")));
    while (q.next())
        out.push_back({q.value(0).toString(), q.value(1).toString(), q.value(2).toString(),
                       QDateTime::fromString(q.value(3).toString(), Qt::ISODate)});
    return out;
}

Result<> Store::removeDraft(const QString &form, const QString &record)
{
    QSqlQuery q(database());
    q.prepare(QStringLiteral("DELETE FROM \"draft\" WHERE \"form\"=? AND \"record\"=?"));
    q.addBindValue(form);
    q.addBindValue(record.isNull() ? QStringLiteral("") : record);
    return q.exec() ? Result<>() : tl::unexpected(databaseError(database(), words("The draft was not removed")));
}
