#include "model/store/upgrade.h"

#include "model/domain/dictionary.h"
#include "model/store/backup.h"
#include "model/store/backups.h"
#include "model/store/entry.h"
#include "model/store/fileheader.h"
#include "model/store/replay.h"
#include "model/store/rows.h"
#include "model/store/schema.h"
#include "model/store/sqlite.h"
#include "model/store/store.h"
#include "model/store/storewords.h"

#include <QFileInfo>

namespace {

/// Table → number of its rows, of all tables of ours.
Result<QHash<QString, qint64>> rowCounts(const QSqlDatabase &db, const QString &doing)
{
    QHash<QString, qint64> out;
    const auto read = forEachRow(
        db,
        QStringLiteral("SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"),
        doing, [&](const QSqlQuery &q) {
            out.insert(q.value(0).toString(), -1);
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    for (auto it = out.begin(); it != out.end(); ++it) {
        const auto count = firstValue(db, QStringLiteral("SELECT count(*) FROM \"%1\"").arg(it.key()), doing);
        if (!count)
            return tl::unexpected(count.error());
        *it = count->toLongLong();
    }
    return out;
}

/// Why the result of a step must not stay, for the log; empty when it may. Nobody's data may pay for a mistake in a
/// step (RELIABILITY I04).
QString faultAfter(const QSqlDatabase &db, const SchemaStep &step, const QHash<QString, qint64> &before)
{
    if (schemaFingerprint(db) != QLatin1String(step.fingerprint))
        return QStringLiteral("fingerprint");
    const auto broken = firstValue(db, QStringLiteral("PRAGMA foreign_key_check"), {});
    if (!broken || broken->isValid())
        return QStringLiteral("references");
    const auto now = rowCounts(db, {});
    for (auto it = before.begin(); it != before.end(); ++it)
        if (!now || now->value(it.key(), -1) != *it)
            return QStringLiteral("rows of ") + it.key();
    if (before.value(QStringLiteral("history")) == 0)
        return {}; // a file that is being made
    if (!Replay::faultIn(db).isEmpty())
        return QStringLiteral("replay");
    return scalar(db, QStringLiteral("PRAGMA integrity_check(1)")).toString() == QLatin1String("ok")
        ? QString()
        : QStringLiteral("integrity");
}

Result<> tellHistory(const QSqlDatabase &db, int from, const Context &context, const QString &doing)
{
    NewEntry entry;
    entry.kind = QStringLiteral("schema.migrated");
    const auto read = forEachRow(
        db, QStringLiteral("SELECT \"seq\", \"entry_hash\" FROM \"history\" ORDER BY \"seq\" DESC LIMIT 1"), doing,
        [&](const QSqlQuery &q) {
            entry.seq = q.value(0).toInt() + 1;
            entry.previous = q.value(1).toString();
            return false;
        });
    if (!read)
        return read;
    entry.body = {{"label",
                   storeWords(QT_TRANSLATE_NOOP("Store", "File format %1 upgraded to %2"))
                       .arg(QString::number(from), QString::number(from + 1))},
                  {"from", QString::number(from)},
                  {"to", QString::number(from + 1)},
                  {"program", QStringLiteral(WAYMARK_VERSION)}};
    const auto written = appendEntry(db, std::move(entry), context, doing);
    return written ? Result<>() : tl::unexpected(written.error());
}

/// Records and readings: what the name of a backup counts.
qint64 rowsOf(const QSqlDatabase &db)
{
    const QHash<QString, qint64> counts = rowCounts(db, {}).value_or(QHash<QString, qint64>());
    qint64 rows = counts.value(QStringLiteral("measurement"));
    for (int k = 0; k < kindCount; ++k)
        rows += counts.value(QLatin1String(kindInfo(Kind(k)).table));
    return rows;
}

Result<QString> copyAmongBackups(const QSqlDatabase &db, const QString &canonicalPath, const Upgrading &upgrading)
{
    const QString id
        = scalar(db, QStringLiteral("SELECT \"value\" FROM \"meta\" WHERE \"key\"='workspace'")).toString();
    if (id.isEmpty()) // not read: the copy would stand among those of others, where nobody looks for it
        return tl::unexpected(databaseError(db, storeWords(QT_TRANSLATE_NOOP("Store", "The file was not prepared"))));
    const auto done = makeBackup({canonicalPath,
                                  backupFolder(upgrading.backupPlace, id, canonicalPath),
                                  BackupReason::Migration,
                                  upgrading.context.now().toUTC(),
                                  scalar(db, QStringLiteral("SELECT max(\"seq\") FROM \"history\"")).toInt(),
                                  rowsOf(db),
                                  {}});
    return done ? Result<QString>(done->made.path) : tl::unexpected(done.error());
}

Result<QString> copyBeside(const QString &canonicalPath, int from)
{
    const QFileInfo file(canonicalPath);
    const QString suffix = file.suffix().isEmpty() ? QString() : QLatin1Char('.') + file.suffix();
    const QString stem
        = QStringLiteral("%1/%2-format-%3").arg(file.absolutePath(), file.completeBaseName(), QString::number(from));
    QString copy = stem + suffix;
    for (int number = 2; QFileInfo::exists(copy); ++number)
        copy = QStringLiteral("%1-%2%3").arg(stem, QString::number(number), suffix);
    const auto done = copyVerified(canonicalPath, copy);
    return done ? Result<QString>(copy) : tl::unexpected(done.error());
}

} // namespace

Result<> migrate(const QSqlDatabase &db, const std::vector<SchemaStep> &steps, const Context *context)
{
    const QString doing = storeWords(QT_TRANSLATE_NOOP("Store", "The file was not prepared"));
    const auto from = firstValue(db, QStringLiteral("PRAGMA user_version"), doing);
    if (!from)
        return tl::unexpected(from.error());
    for (int version = from->toInt(); version < int(steps.size()); ++version) {
        const SchemaStep &step = steps[size_t(version)];
        Transaction transaction(db);
        if (auto begun = transaction.begin(doing); !begun)
            return begun;
        const auto before = rowCounts(db, doing);
        if (!before)
            return tl::unexpected(before.error());
        for (const char *statement : step.statements)
            if (auto done = execute(db, QString::fromUtf8(statement), doing); !done)
                return done;
        if (auto done = execute(db, QStringLiteral("PRAGMA user_version=%1").arg(version + 1), doing); !done)
            return done;
        if (const QString fault = faultAfter(db, step, *before); !fault.isEmpty())
            return fail(
                storeWords(QT_TRANSLATE_NOOP("Store",
                                             "The file was not upgraded: what came out of it did not pass its "
                                             "check. The file is as it was; report this mistake of the program.")),
                QStringLiteral("migration: ") + fault);
        if (context && before->value(QStringLiteral("history")) > 0)
            if (auto done = tellHistory(db, version, *context, doing); !done)
                return done;
        if (fileHasMoved(db))
            return fail(
                storeWords(QT_TRANSLATE_NOOP("Store",
                                             "The file was moved, replaced or deleted while it was open. Save a "
                                             "copy under a new name.")),
                QStringLiteral("moved"));
        if (auto done = transaction.commit(doing); !done)
            return done;
    }
    return {};
}

Result<QString> upgradeWorkspace(const QSqlDatabase &db, const QString &canonicalPath, const Upgrading &upgrading,
                                 const std::vector<SchemaStep> &steps)
{
    const int from = scalar(db, QStringLiteral("PRAGMA user_version")).toInt();
    if (from >= int(steps.size()))
        return QString();
    auto copy = upgrading.backupPlace.isEmpty() ? copyBeside(canonicalPath, from)
                                                : copyAmongBackups(db, canonicalPath, upgrading);
    if (!copy)
        return fail(storeWords(QT_TRANSLATE_NOOP(
                                   "Store",
                                   "“%1” has an older format and was not upgraded, because no copy of it could be made "
                                   "first. %2"))
                        .arg(QFileInfo(canonicalPath).fileName(), copy.error().message),
                    QStringLiteral("older"));
    if (auto done = migrate(db, steps, &upgrading.context); !done)
        return tl::unexpected(done.error());
    return copy;
}

Result<MadeReady> makeReady(const QString &path, const Upgrading &upgrading)
{
    const auto header = checkFile(path);
    const bool mayBeTakenBack = QFileInfo::exists(QFileInfo(path).canonicalFilePath() + QStringLiteral("-journal"));
    if (!header || (header->version >= schemaVersion() && !mayBeTakenBack))
        return MadeReady {};
    const auto store = Store::open(path, OpenMode::ReadWrite, upgrading);
    if (!store)
        return tl::unexpected(store.error());
    return MadeReady {(*store)->upgradeCopy(), (*store)->remark()};
}
