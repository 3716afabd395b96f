#include "model/store/contents.h"

#include "model/domain/finding.h"
#include "model/store/rows.h"
#include "model/store/sqlite.h"
#include "model/store/storewords.h"

#include <QCryptographicHash>

namespace {

constexpr qsizetype chunkSize = 1 << 20;

/// What cannot be read counts as missing: what is stored twice is refused, and what is missing is said.
bool isStored(const QSqlDatabase &db, const QString &sha256)
{
    QSqlQuery q(db);
    q.prepare(QStringLiteral("SELECT 1 FROM \"content_chunk\" WHERE \"sha256\"=? AND \"number\"=0"));
    q.addBindValue(sha256);
    return firstValue(db, q, {}).value_or(QVariant()).isValid();
}

/// The pieces in order; false when they cannot be read or one is missing.
template <typename Take> bool forEachChunk(const QSqlDatabase &db, const QString &sha256, Take take)
{
    QSqlQuery q(db);
    q.setForwardOnly(true);
    q.prepare(QStringLiteral("SELECT \"number\", \"bytes\" FROM \"content_chunk\" WHERE \"sha256\"=? ORDER BY "
                             "\"number\""));
    q.addBindValue(sha256);
    int expected = 0;
    bool isWhole = true;
    const auto read = forEachRow(db, q, {}, [&](const QSqlQuery &row) {
        isWhole = row.value(0).toInt() == expected++;
        if (isWhole)
            take(row.value(1).toByteArray());
        return isWhole;
    });
    return read && isWhole && expected > 0;
}

bool isSound(const QSqlDatabase &db, const QString &sha256, qint64 *bytes = nullptr)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return forEachChunk(db, sha256,
                        [&](const QByteArray &chunk) {
                            hash.addData(chunk);
                            if (bytes)
                                *bytes += chunk.size();
                        })
        && QString::fromLatin1(hash.result().toHex()) == sha256;
}

Result<> write(const QSqlDatabase &db, const FileContent &content)
{
    const QString doing = storeWords(QT_TRANSLATE_NOOP("Store", "The copy was not stored"));
    QSqlQuery q(db);
    q.prepare(QStringLiteral("INSERT INTO \"content_chunk\" (\"sha256\", \"number\", \"bytes\") VALUES (?,?,?)"));
    int number = 0;
    qsizetype at = 0;
    do { // an empty file has one empty piece
        q.bindValue(0, content.sha256);
        q.bindValue(1, number++);
        q.bindValue(2, at < content.bytes.size() ? content.bytes.mid(at, chunkSize) : QByteArray(""));
        if (!q.exec())
            return tl::unexpected(databaseError(db, doing));
        at += chunkSize;
    } while (at < content.bytes.size());
    q.finish();
    // What lies in the file counts, not what was meant to be written.
    if (!isSound(db, content.sha256))
        return fail(
            storeWords(QT_TRANSLATE_NOOP(
                "Store", "The copy was not stored: what was read back differs. Check the disk, then try again.")),
            QStringLiteral("content"));
    return {};
}

/// Whether the record says anew that it is a copy.
const Evidence *newCopy(const Change &change)
{
    const auto *after = change.after.as<Evidence>();
    if (!after || after->storage != EvidenceStorage::FileCopy)
        return nullptr;
    const auto *before = change.before.as<Evidence>();
    const bool isOld = before && before->storage == EvidenceStorage::FileCopy && before->sha256 == after->sha256;
    return isOld ? nullptr : after;
}

} // namespace

Result<QJsonArray> writeContents(const QSqlDatabase &db, const ChangeSet &set)
{
    QJsonArray stored;
    for (const FileContent &content : set.contents) {
        if (isStored(db, content.sha256))
            continue;
        if (const auto done = write(db, content); !done)
            return tl::unexpected(done.error());
        stored.append(content.sha256);
    }
    for (const Change &change : set.changes)
        if (const Evidence *copy = newCopy(change); copy && !isStored(db, copy->sha256))
            return fail(
                storeWords(QT_TRANSLATE_NOOP("Store",
                                             "%1 cannot be a copy: the contents of “%2” are not in this file. Add "
                                             "the file itself, or write down where it lies, as a reference."))
                    .arg(copy->code, copy->fileName),
                QStringLiteral("content"));
    return stored;
}

Result<QByteArray> readContent(const QSqlDatabase &db, const QString &sha256)
{
    QByteArray out;
    if (!forEachChunk(db, sha256, [&](const QByteArray &chunk) { out += chunk; }))
        return fail(storeWords(QT_TRANSLATE_NOOP(
                        "Store", "The copy is not in this file, or cannot be read. Look for it in a backup copy.")),
                    QStringLiteral("missing"));
    FileContent content = contentOf(std::move(out));
    if (content.sha256 != sha256)
        return fail(storeWords(QT_TRANSLATE_NOOP(
                        "Store",
                        "The copy was changed in the file: it does not have its hash any more. Take it from a backup "
                        "copy, and check this file.")),
                    QStringLiteral("changed"));
    return std::move(content.bytes);
}

StoredContents checkContents(const QSqlDatabase &db)
{
    StoredContents out;
    const auto table
        = firstValue(db, QStringLiteral("SELECT 1 FROM sqlite_master WHERE name='content_chunk' AND type='table'"), {});
    out.wereRead = table.has_value();
    if (!table || !table->isValid())
        return out;
    const auto read = forEachRow(db, QStringLiteral("SELECT DISTINCT \"sha256\" FROM \"content_chunk\""), {},
                                 [&](const QSqlQuery &q) {
                                     out.all.insert(q.value(0).toString());
                                     return true;
                                 });
    out.wereRead = read.has_value();
    for (const QString &sha256 : std::as_const(out.all))
        if (!isSound(db, sha256, &out.bytes))
            out.changed.insert(sha256);
    return out;
}
