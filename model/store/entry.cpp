#include "model/store/entry.h"

#include "model/domain/canonicaljson.h"
#include "model/store/chain.h"
#include "model/store/sqlite.h"

#include <QSqlQuery>

/// TAB and LF separate what is hashed, so they cannot stand in it.
static QString oneLine(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' ')).simplified();
}

Result<QString> appendEntry(const QSqlDatabase &db, NewEntry entry, const Context &context, const QString &doing)
{
    entry.body.insert(QStringLiteral("salt"), QString::fromLatin1(context.random(16).toHex()));
    const QByteArray text = canonicalJson(entry.body);
    const QString at = context.now().toUTC().toString(Qt::ISODate), actor = oneLine(context.who()),
                  hash = bodyHash(text), previous = entry.previous.isEmpty() ? firstPreviousHash() : entry.previous,
                  head = entryHash(previous, entry.seq, at, actor, entry.kind, hash);
    QSqlQuery q(db);
    q.prepare(QStringLiteral("INSERT INTO \"history\" (\"seq\", \"at\", \"actor\", \"kind\", \"body\", \"body_hash\", "
                             "\"prev_hash\", \"entry_hash\") VALUES (?,?,?,?,?,?,?,?)"));
    q.addBindValue(entry.seq);
    for (const QString &value : {at, actor, entry.kind, QString::fromUtf8(text), hash, previous, head})
        q.addBindValue(value);
    if (!q.exec())
        return tl::unexpected(databaseError(db, doing));
    q.finish();
    return head;
}
