#include "model/store/replay.h"

#include "model/store/images.h"
#include "model/store/rows.h"
#include "model/store/sqlite.h"
#include "model/store/storewords.h"

#include <QJsonDocument>
#include <QSqlRecord>

bool Replay::apply(int seq, const QString &kind, const QJsonObject &body)
{
    m_last = seq;
    if (kind == QLatin1String("created")) {
        m_workspace = body.value(QStringLiteral("workspace")).toString();
        return true;
    }
    bool fits = true;
    for (const QJsonValue &value : body.value(QStringLiteral("changes")).toArray()) {
        const QJsonObject change = value.toObject();
        const KindInfo *info = kindByTable(change.value(QStringLiteral("table")).toString());
        const QString id = change.value(QStringLiteral("id")).toString();
        if (!info)
            return false;
        auto &table = m_tables[size_t(info->kind)];
        const QJsonValue before = change.value(QStringLiteral("before")), after = change.value(QStringLiteral("after"));
        fits = fits && table.contains(id) == before.isObject();
        if (!after.isObject()) {
            table.remove(id);
            continue;
        }
        QJsonObject record = table.value(id);
        const QJsonObject fields = after.toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            if (it->isNull())
                record.remove(it.key());
            else
                record.insert(it.key(), *it);
        }
        table.insert(id, record);
    }
    for (const QJsonValue &hash : body.value(QStringLiteral("contents")).toArray())
        m_contents.insert(hash.toString());
    const QJsonObject readings = body.value(QStringLiteral("readings")).toObject();
    if (!readings.isEmpty())
        m_readings.apply(seq, readings);
    return fits;
}

QString Replay::faultIn(const QSqlDatabase &db)
{
    Replay replay;
    int misfit = 0;
    const auto read
        = forEachRow(db, QStringLiteral("SELECT \"seq\", \"kind\", \"body\" FROM \"history\" ORDER BY \"seq\""), {},
                     [&](const QSqlQuery &q) {
                         if (!replay.apply(q.value(0).toInt(), q.value(1).toString(),
                                           QJsonDocument::fromJson(q.value(2).toString().toUtf8()).object()))
                             misfit = q.value(0).toInt();
                         return misfit == 0;
                     });
    if (!read)
        return verifyWords(QT_TRANSLATE_NOOP("Verify", "The history cannot be read."));
    if (misfit)
        return verifyWords(QT_TRANSLATE_NOOP("Verify", "The contents of entry %1 cannot be replayed.")).arg(misfit);
    return replay.compare(db);
}

QString Replay::compare(const QSqlDatabase &db)
{
    if (scalar(db, QStringLiteral("SELECT \"value\" FROM \"meta\" WHERE \"key\"='workspace'")).toString()
        != m_workspace)
        return verifyWords(QT_TRANSLATE_NOOP("Verify", "The id of the workspace differs from the history."));
    const QString difference = compareRecords(db);
    return difference.isEmpty() ? m_readings.compare(db) : difference;
}

QString Replay::compareRecords(const QSqlDatabase &db)
{
    for (int k = 0; k < kindCount; ++k) {
        const KindInfo &info = kindInfo(Kind(k));
        const auto &expected = m_tables[size_t(k)];
        // A file of an older format lacks what later steps added.
        const QSqlRecord present = db.record(QLatin1String(info.table));
        if (present.isEmpty() && expected.isEmpty())
            continue;
        std::vector<Field> fields;
        for (const Field &f : info.fields())
            if (present.contains(QLatin1String(f.name)))
                fields.push_back(f);
        const auto fresh = info.make();
        QStringList columns;
        for (const Field &f : fields)
            columns += QStringLiteral("\"%1\"").arg(QLatin1String(f.name));
        qsizetype rows = 0;
        QString difference;
        const auto take = [&](const QSqlQuery &q) {
            ++rows;
            const QString id = q.value(0).toString();
            const QString code = info.hasCode() ? q.value(1).toString() : id;
            const auto it = expected.constFind(id);
            if (it == expected.constEnd()) {
                difference = verifyWords(QT_TRANSLATE_NOOP("Verify", "The record %1 in “%2” is not in the history."))
                                 .arg(code, QLatin1String(info.file));
                return false;
            }
            int column = 0;
            for (const Field &f : fields) {
                const QVariant value = q.value(column++);
                // A column that a later step added has its default where the history does not know it.
                const bool isDefault = !value.isNull() && (f.isRequired || f.type == FieldType::Flag)
                    && !it->contains(QLatin1String(f.name));
                const QJsonValue then
                    = isDefault ? storedToJson(f, f.get(fresh.get())) : it->value(QLatin1String(f.name));
                const QJsonValue now = value.isNull() ? QJsonValue(QJsonValue::Undefined) : storedToJson(f, value);
                if (then != now) {
                    difference = verifyWords(QT_TRANSLATE_NOOP(
                                                 "Verify", "The field “%1” of %2 in “%3” differs from the history."))
                                     .arg(QLatin1String(f.name), code, QLatin1String(info.file));
                    return false;
                }
            }
            return true;
        };
        const auto read = forEachRow(
            db, QStringLiteral("SELECT %1 FROM \"%2\"").arg(columns.join(QLatin1Char(',')), QLatin1String(info.table)),
            {}, take);
        if (!read)
            return verifyWords(QT_TRANSLATE_NOOP("Verify", "The table “%1” cannot be read."))
                .arg(QLatin1String(info.file));
        if (!difference.isEmpty())
            return difference;
        if (rows != expected.size())
            return verifyWords(QT_TRANSLATE_NOOP("Verify", "%1 records are missing in “%2”."))
                .arg(expected.size() - rows)
                .arg(QLatin1String(info.file));
        m_records += rows;
    }
    return {};
}
