#include "model/store/draftseal.h"
#include "model/store/rows.h"
#include "model/store/sqlite.h"
#include "model/store/store.h"
#include "model/store/storewords.h"

#include <QCryptographicHash>

static QString seal(const Draft &draft)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {draft.form, draft.record, draft.body, draft.at.toUTC().toString(Qt::ISODate)})
        hash.addData(part.toUtf8() + '\n');
    return QString::fromLatin1(hash.result().toHex());
}

std::optional<Draft> draftFrom(const QString &form, const QString &record, const QString &body, const QString &at)
{
    constexpr int sealLength = 64;
    Draft draft {form, record, body.mid(sealLength), QDateTime::fromString(at, Qt::ISODate)};
    return seal(draft) == body.left(sealLength) ? std::optional(draft) : std::nullopt;
}

std::optional<Draft> draftFrom(const QSqlQuery &row)
{
    return draftFrom(row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                     row.value(3).toString());
}

static QString nameOf(const QString &record)
{
    return record.isNull() ? QStringLiteral("") : record;
}

/// One transaction outside the history.
Result<> Store::change(const std::function<bool(QSqlQuery &)> &run, const QString &doing)
{
    if (auto connected = reconnectIfNeeded(); !connected)
        return connected;
    const auto write = [&]() -> Result<> {
        Transaction transaction(database());
        if (auto begun = transaction.begin(doing); !begun)
            return begun;
        // A draft in a file that nobody finds again is lost: said while it is typed, not when it is saved.
        if (auto inPlace = refuseMoved(database()); !inPlace)
            return inPlace;
        QSqlQuery q(database());
        if (!run(q))
            return tl::unexpected(databaseError(database(), doing));
        q.finish();
        return transaction.commit(doing);
    };
    auto done = write();
    if (!done)
        noteFailure();
    return done;
}

Result<> Store::putDraft(const Draft &draft)
{
    return change(
        [&](QSqlQuery &q) {
            q.prepare(
                QStringLiteral("INSERT INTO \"draft\" (\"form\", \"record\", \"body\", \"at\") VALUES (?,?,?,?) ON "
                               "CONFLICT DO UPDATE SET \"body\"=excluded.\"body\", \"at\"=excluded.\"at\""));
            for (const QString &value :
                 {draft.form, nameOf(draft.record), seal(draft) + draft.body, draft.at.toUTC().toString(Qt::ISODate)})
                q.addBindValue(value);
            return q.exec();
        },
        storeWords(QT_TRANSLATE_NOOP("Store", "The draft was not kept")));
}

Result<std::vector<Draft>> Store::drafts() const
{
    std::vector<Draft> out;
    const auto read = forEachRow(
        database(), QStringLiteral("SELECT \"form\", \"record\", \"body\", \"at\" FROM \"draft\" ORDER BY \"at\""),
        storeWords(QT_TRANSLATE_NOOP("Store", "The drafts cannot be read")), [&](const QSqlQuery &q) {
            if (auto draft = draftFrom(q))
                out.push_back(std::move(*draft));
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    return out;
}

Result<> Store::removeDraft(const QString &form, const QString &record)
{
    return change(
        [&](QSqlQuery &q) {
            q.prepare(QStringLiteral("DELETE FROM \"draft\" WHERE \"form\"=? AND \"record\"=?"));
            q.addBindValue(form);
            q.addBindValue(nameOf(record));
            return q.exec();
        },
        storeWords(QT_TRANSLATE_NOOP("Store", "The draft was not removed")));
}
