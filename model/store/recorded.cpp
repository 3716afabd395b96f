#include "model/store/images.h"
#include "model/store/readingtable.h"
#include "model/store/replay.h"
#include "model/store/rows.h"
#include "model/store/sqlite.h"
#include "model/store/store.h"
#include "model/store/storewords.h"

#include <QJsonDocument>
#include <QSqlQuery>

#include <algorithm>

// As recorded on a day: the history played from the beginning, stopped at the end of that day (DOMAIN.md 2.13).

Result<Register> Replay::registerThen(const QSqlDatabase &db)
{
    Register reg;
    for (int k = 0; k < kindCount; ++k) {
        const KindInfo &info = kindInfo(Kind(k));
        std::vector<Record> records;
        for (const QJsonObject &image : m_tables[size_t(k)]) {
            const auto record = info.make();
            for (const Field &f : info.fields()) {
                const QJsonValue value = image.value(QLatin1String(f.name));
                if (!value.isUndefined())
                    f.set(record.get(), storedFromJson(f, value));
                else if (!f.isRequired && f.type != FieldType::Flag)
                    f.set(record.get(), QVariant());
            }
            records.emplace_back(Kind(k), record);
        }
        // The history has no order of rows; people sort by code.
        std::sort(records.begin(), records.end(), [](const Record &a, const Record &b) {
            return std::pair(a.code(), a.id()) < std::pair(b.code(), b.id());
        });
        for (const Record &record : records)
            reg.put(record);
    }
    const auto validity = m_readings.validity(db, m_last);
    if (!validity)
        return tl::unexpected(validity.error());
    QHash<Id<Kpi>, std::vector<Reading>> lists;
    const auto read = forEachReading(db, [&](const ReadingRow &row) {
        const auto it = validity->constFind(row.key);
        if (it == validity->constEnd())
            return;
        ReadingRow then = row;
        then.voidedBy = *it;
        lists[then.kpi].push_back(then.compact());
    });
    if (!read)
        return tl::unexpected(read.error());
    for (auto it = lists.begin(); it != lists.end(); ++it)
        reg.readings.addAll(it.key(), std::move(it.value()));
    return reg;
}

Result<Register> Store::recordedOn(QDate day) const
{
    const QSqlDatabase db = database();
    Replay replay;
    int played = 0, misfit = 0;
    QDate first;
    const auto take = [&](const QSqlQuery &q) {
        const QDate at = QDateTime::fromString(q.value(1).toString(), Qt::ISODate).date();
        if (!first.isValid())
            first = at;
        if (at > day)
            return false;
        if (!replay.apply(q.value(0).toInt(), q.value(2).toString(),
                          QJsonDocument::fromJson(q.value(3).toString().toUtf8()).object()))
            misfit = q.value(0).toInt();
        ++played;
        return misfit == 0;
    };
    const auto read
        = forEachRow(db, QStringLiteral("SELECT \"seq\", \"at\", \"kind\", \"body\" FROM \"history\" ORDER BY \"seq\""),
                     storeWords(QT_TRANSLATE_NOOP("Store", "The history cannot be read")), take);
    if (!read)
        return tl::unexpected(read.error());
    if (misfit)
        return fail(storeWords(QT_TRANSLATE_NOOP("Store",
                                                 "The history does not fit together at entry %1. Check the file "
                                                 "before you rely on it."))
                        .arg(misfit));
    if (played == 0)
        return fail(storeWords(QT_TRANSLATE_NOOP("Store",
                                                 "This file was made on %1 and has no recorded past before that day. "
                                                 "Choose a later day, or look at the facts as of that day."))
                        .arg(first.toString(Qt::ISODate)));
    return replay.registerThen(db);
}
