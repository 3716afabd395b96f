#include "model/store/replay.h"

#include "model/store/images.h"
#include "model/store/readingtable.h"
#include "model/store/sqlite.h"

#include <QCoreApplication>
#include <QSet>

static QString words(const char *text)
{
    return QCoreApplication::translate("Verify", text);
}

bool Replay::apply(int seq, const QString &kind, const QJsonObject &body)
{
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
    const QJsonObject readings = body.value(QStringLiteral("readings")).toObject();
    if (!readings.isEmpty()) {
        ReadingEntry entry;
        entry.count = readings.value(QStringLiteral("count")).toString().toLongLong();
        entry.digest = readings.value(QStringLiteral("digest")).toString();
        for (const QJsonValue &v : readings.value(QStringLiteral("voided")).toArray())
            entry.voided.push_back({v.toObject().value(QStringLiteral("key")).toString().toInt(),
                                    v.toObject().value(QStringLiteral("reason")).toString()});
        entry.retract = readings.value(QStringLiteral("retract")).toString().toInt();
        entry.lift = readings.value(QStringLiteral("lift")).toString().toInt();
        entry.of = readings.value(QStringLiteral("of")).toString().toInt();
        m_entries.emplace(seq, std::move(entry));
    }
    return fits;
}

QString Replay::compare(const QSqlDatabase &db)
{
    if (scalar(db, QStringLiteral("SELECT \"value\" FROM \"meta\" WHERE \"key\"='workspace'")).toString()
        != m_workspace)
        return words(QT_TRANSLATE_NOOP("Verify", "The id of the workspace differs from the history."));
    for (const auto part : {&Replay::compareRecords, &Replay::compareReadings, &Replay::compareVoidReasons})
        if (const QString difference = (this->*part)(db); !difference.isEmpty())
            return difference;
    return {};
}

QString Replay::compareRecords(const QSqlDatabase &db)
{
    for (int k = 0; k < kindCount; ++k) {
        const KindInfo &info = kindInfo(Kind(k));
        const auto &expected = m_tables[size_t(k)];
        QStringList columns;
        for (const Field &f : info.fields())
            columns += QStringLiteral("\"%1\"").arg(QLatin1String(f.name));
        QSqlQuery q(db);
        q.setForwardOnly(true);
        if (!q.exec(
                QStringLiteral("SELECT %1 FROM \"%2\"").arg(columns.join(QLatin1Char(',')), QLatin1String(info.table))))
            return words(QT_TRANSLATE_NOOP("Verify", "The table “%1” cannot be read.")).arg(QLatin1String(info.file));
        qsizetype rows = 0;
        while (q.next()) {
            ++rows;
            const QString id = q.value(0).toString();
            const QString code = info.hasCode() ? q.value(1).toString() : id;
            const auto it = expected.constFind(id);
            if (it == expected.constEnd())
                return words(QT_TRANSLATE_NOOP("Verify", "The record %1 in “%2” is not in the history."))
                    .arg(code, QLatin1String(info.file));
            int column = 0;
            for (const Field &f : info.fields()) {
                const QVariant value = q.value(column++);
                const QJsonValue now = value.isNull() ? QJsonValue(QJsonValue::Undefined) : storedToJson(f, value);
                if (it->value(QLatin1String(f.name)) != now)
                    return words(QT_TRANSLATE_NOOP("Verify", "The field “%1” of %2 in “%3” differs from the history."))
                        .arg(QLatin1String(f.name), code, QLatin1String(info.file));
            }
        }
        if (rows != expected.size())
            return words(QT_TRANSLATE_NOOP("Verify", "%1 records are missing in “%2”."))
                .arg(expected.size() - rows)
                .arg(QLatin1String(info.file));
        m_records += rows;
    }
    return {};
}

QString Replay::compareReadings(const QSqlDatabase &db)
{
    const auto all = selectReadings(db, {});
    if (!all)
        return all.error().message;
    std::map<int, std::vector<ReadingRow>> byEntry;
    for (const ReadingRow &row : *all)
        byEntry[row.entry].push_back(row);
    for (auto &[seq, rows] : byEntry) {
        const auto it = m_entries.find(seq);
        if (it == m_entries.end() || it->second.count != qsizetype(rows.size()))
            return words(QT_TRANSLATE_NOOP("Verify", "The readings of entry %1 are not those that it wrote.")).arg(seq);
        if (it->second.digest != readingDigest(rows))
            return words(QT_TRANSLATE_NOOP("Verify", "A reading of entry %1 was changed; the first of them is %2."))
                .arg(seq)
                .arg(rows.front().displayCode());
    }
    for (const auto &[seq, entry] : m_entries)
        if (entry.count > 0 && !byEntry.contains(seq))
            return words(QT_TRANSLATE_NOOP("Verify", "The readings of entry %1 are missing.")).arg(seq);
    // Who made which row void, played in the order of the entries.
    QHash<qint32, int> expected;
    QHash<qint32, int> writtenBy;
    for (const ReadingRow &row : *all) {
        writtenBy.insert(row.key, row.entry);
        if (row.voidedBy == row.entry)
            expected.insert(row.key, row.entry); // imported as void: part of the row itself
    }
    for (const auto &[seq, entry] : m_entries) {
        for (auto it = writtenBy.cbegin(); (entry.retract || entry.lift) && it != writtenBy.cend(); ++it) {
            const int by = expected.value(it.key());
            if (entry.retract && it.value() == entry.retract && !by)
                expected[it.key()] = seq;
            else if (entry.retract && by == entry.retract && it.value() != entry.retract)
                expected[it.key()] = 0;
            else if (entry.lift && it.value() == entry.of && by == entry.lift)
                expected[it.key()] = 0;
        }
        if (entry.lift)
            if (const auto undone = m_entries.find(entry.of); undone != m_entries.end())
                for (const Voided &v : undone->second.voided)
                    expected[v.key] = entry.of;
        for (const Voided &v : entry.voided)
            expected[v.key] = seq;
    }
    for (const ReadingRow &row : *all)
        if (expected.value(row.key) != row.voidedBy)
            return words(QT_TRANSLATE_NOOP("Verify", "Whether the reading %1 is valid differs from the history."))
                .arg(row.displayCode());
    m_readingCount = qsizetype(all->size());
    return {};
}

QString Replay::compareVoidReasons(const QSqlDatabase &db)
{
    QHash<std::pair<qint32, int>, QString> expected;
    for (const auto &[seq, entry] : m_entries)
        for (const Voided &v : entry.voided)
            expected.insert({v.key, seq}, v.reason.isEmpty() ? QStringLiteral("–") : v.reason);
    const auto differs = [](qint32 key) {
        ReadingRow row;
        row.key = key;
        return words(QT_TRANSLATE_NOOP("Verify", "The reason why the reading %1 is void differs from the history."))
            .arg(row.displayCode());
    };
    QSqlQuery q(db);
    q.setForwardOnly(true);
    if (!q.exec(QStringLiteral("SELECT \"reading\", \"entry\", \"reason\" FROM \"measurement_void\"")))
        return words(QT_TRANSLATE_NOOP("Verify", "The readings cannot be read."));
    while (q.next()) {
        const auto it = expected.constFind({q.value(0).toInt(), q.value(1).toInt()});
        if (it == expected.constEnd() || *it != q.value(2).toString())
            return differs(q.value(0).toInt());
        expected.erase(it);
    }
    return expected.isEmpty() ? QString() : differs(expected.constBegin().key().first);
}
