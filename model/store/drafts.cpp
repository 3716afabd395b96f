#include "model/store/sqlite.h"
#include "model/store/store.h"

#include <QCoreApplication>

static QString words(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

Result<> Store::putDraft(const Draft &draft)
{
    QSqlQuery q(database());
    q.prepare(QStringLiteral("INSERT INTO \"draft\" (\"form\", \"record\", \"body\", \"at\") VALUES (?,?,?,?) ON "
                             "CONFLICT DO UPDATE SET \"body\"=excluded.\"body\", \"at\"=excluded.\"at\""));
    for (const QString &value : {draft.form, draft.record.isNull() ? QStringLiteral("") : draft.record, draft.body,
                                 draft.at.toUTC().toString(Qt::ISODate)})
        q.addBindValue(value);
    return q.exec()
        ? Result<>()
        : tl::unexpected(databaseError(database(), words(QT_TRANSLATE_NOOP("Store", "The draft was not kept"))));
}

Result<std::vector<Draft>> Store::drafts() const
{
    std::vector<Draft> out;
    QSqlQuery q(database());
    q.setForwardOnly(true);
    if (!q.exec(QStringLiteral("SELECT \"form\", \"record\", \"body\", \"at\" FROM \"draft\" ORDER BY \"at\"")))
        return tl::unexpected(
            databaseError(database(), words(QT_TRANSLATE_NOOP("Store", "The drafts cannot be read"))));
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
    return q.exec()
        ? Result<>()
        : tl::unexpected(databaseError(database(), words(QT_TRANSLATE_NOOP("Store", "The draft was not removed"))));
}
