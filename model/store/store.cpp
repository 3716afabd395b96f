#include "model/store/store.h"

#include "model/store/contents.h"
#include "model/store/filelock.h"
#include "model/store/readingtable.h"
#include "model/store/rows.h"
#include "model/store/sqlite.h"
#include "model/store/storewords.h"

#include <QFileInfo>

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
        const auto read
            = forEachRow(db,
                         QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY rowid")
                             .arg(columns.join(QLatin1Char(',')), QLatin1String(info.table)),
                         storeWords(QT_TRANSLATE_NOOP("Store", "The file cannot be read")), [&](const QSqlQuery &q) {
                             auto record = info.make();
                             int i = 0;
                             for (const Field &f : info.fields()) {
                                 const QVariant value = q.value(i++);
                                 f.set(record.get(), value.isNull() ? QVariant() : value);
                             }
                             reg.put(Record(Kind(k), record));
                             return true;
                         });
        if (!read)
            return tl::unexpected(read.error());
    }
    if (auto done = loadReadings(db, reg.readings); !done)
        return tl::unexpected(done.error());
    return reg;
}

Result<std::vector<ReadingRow>> Store::readingRows(Id<Kpi> kpi) const
{
    return selectReadings(database(), kpi);
}

Result<std::vector<ReadingRow>> Store::readingsNaming(Id<Evidence> evidence) const
{
    return selectReadingsNaming(database(), evidence);
}

Result<QHash<qint32, QString>> Store::voidReasons() const
{
    QHash<qint32, QString> out;
    const auto read = forEachRow(
        database(),
        QStringLiteral("SELECT v.\"reading\", v.\"reason\" FROM \"measurement_void\" v JOIN \"measurement\" m "
                       "ON m.\"key\"=v.\"reading\" AND m.\"voided_by\"=v.\"entry\""),
        storeWords(QT_TRANSLATE_NOOP("Store", "The readings cannot be read")), [&](const QSqlQuery &q) {
            out.insert(q.value(0).toInt(), q.value(1).toString());
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    return out;
}

Result<QByteArray> Store::content(const QString &sha256) const
{
    return readContent(database(), sha256);
}

std::optional<LockOwner> Store::lockOwner(const QString &path)
{
    return lockOwnerOf(QFileInfo(path).canonicalFilePath());
}
