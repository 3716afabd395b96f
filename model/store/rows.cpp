#include "model/store/rows.h"

#include "model/store/sqlite.h"

#include <QSqlError>

#include <sqlite3.h>

Result<> forEachRow(const QSqlDatabase &db, QSqlQuery &q, const QString &doing,
                    const std::function<bool(const QSqlQuery &)> &take)
{
    // Without memory a text becomes an empty one, and only the library says why.
    const auto isGood
        = [&] { return !q.lastError().isValid() && (sqlite3_errcode(rawHandle(db)) & 0xff) != SQLITE_NOMEM; };
    bool good = q.exec() && isGood();
    while (good && q.next()) {
        good = isGood();
        if (!good || !take(q))
            break;
    }
    good = good && isGood();
    const auto done = good ? Result<>() : Result<>(tl::unexpected(databaseError(db, doing)));
    q.finish();
    return done;
}

Result<> forEachRow(const QSqlDatabase &db, const QString &sql, const QString &doing,
                    const std::function<bool(const QSqlQuery &)> &take)
{
    QSqlQuery q(db);
    q.setForwardOnly(true);
    return q.prepare(sql) ? forEachRow(db, q, doing, take) : tl::unexpected(databaseError(db, doing));
}

Result<QVariant> firstValue(const QSqlDatabase &db, QSqlQuery &q, const QString &doing)
{
    QVariant out;
    const auto done = forEachRow(db, q, doing, [&](const QSqlQuery &row) {
        out = row.value(0);
        return false;
    });
    return done ? Result<QVariant>(out) : tl::unexpected(done.error());
}

Result<QVariant> firstValue(const QSqlDatabase &db, const QString &sql, const QString &doing)
{
    QSqlQuery q(db);
    q.setForwardOnly(true);
    return q.prepare(sql) ? firstValue(db, q, doing) : tl::unexpected(databaseError(db, doing));
}

QVariant scalar(const QSqlDatabase &db, const QString &sql)
{
    return firstValue(db, sql, {}).value_or(QVariant());
}

Result<QString> headInFile(const QSqlDatabase &db, const QString &doing)
{
    const auto head
        = firstValue(db, QStringLiteral("SELECT \"entry_hash\" FROM \"history\" ORDER BY \"seq\" DESC LIMIT 1"), doing);
    return head ? Result<QString>(head->toString()) : tl::unexpected(head.error());
}

Result<QString> headInFileAtOnce(const QSqlDatabase &db, const QString &doing)
{
    sqlite3_busy_timeout(rawHandle(db), 0);
    auto head = headInFile(db, doing);
    sqlite3_busy_timeout(rawHandle(db), busyMs);
    return head;
}
