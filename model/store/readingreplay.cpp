#include "model/store/readingreplay.h"

#include "model/store/readingtable.h"
#include "model/store/rows.h"
#include "model/store/storewords.h"

#include <QHash>
#include <QJsonArray>
#include <QSqlQuery>

#include <algorithm>

static QString codeOf(qint32 key)
{
    ReadingRow row;
    row.key = key;
    return row.displayCode();
}

void ReadingReplay::apply(int seq, const QJsonObject &readings)
{
    const auto text
        = [](const QJsonObject &from, const char *name) { return from.value(QLatin1String(name)).toString(); };
    Entry entry;
    entry.count = text(readings, "count").toLongLong();
    entry.digest = text(readings, "digest");
    for (const QJsonValue &v : readings.value(QStringLiteral("voided")).toArray())
        entry.voided.push_back({text(v.toObject(), "key").toInt(), text(v.toObject(), "reason")});
    entry.retract = text(readings, "retract").toInt();
    entry.lift = text(readings, "lift").toInt();
    entry.of = text(readings, "of").toInt();
    m_entries.emplace(seq, std::move(entry));
}

QString ReadingReplay::compare(const QSqlDatabase &db)
{
    if (const QString fault = readRows(db); !fault.isEmpty())
        return fault;
    if (const QString fault = compareValidity(); !fault.isEmpty())
        return fault;
    return compareReasons(db);
}

void ReadingReplay::closeEntry()
{
    if (!m_current)
        return;
    auto &[from, to] = m_rangeOf[m_current];
    to = m_rows.size();
    const auto it = m_entries.find(m_current);
    const auto blame = [&, first = from](ReadingFault::Kind kind) {
        m_faults.push_back({kind, m_current, m_rows[first].key, m_rows.back().key});
    };
    if (it == m_entries.end())
        blame(ReadingFault::Unknown);
    else if (it->second.count != qsizetype(to - from))
        blame(ReadingFault::Count);
    else if (it->second.digest != m_digest.result())
        blame(ReadingFault::Changed);
}

void ReadingReplay::see(const ReadingRow &r)
{
    if (r.entry != m_current || !m_current) {
        closeEntry();
        m_current = r.entry;
        m_digest = {};
        m_rangeOf[m_current].first = m_rows.size();
    }
    m_digest.add(r);
    m_rows.push_back({r.key, r.voidedBy, r.isVoid ? r.entry : 0}); // written as void: part of the row itself
}

void ReadingReplay::finish()
{
    closeEntry();
    m_current = 0;
    for (const auto &[seq, entry] : m_entries)
        if (entry.count > 0 && !m_rangeOf.contains(seq))
            m_faults.push_back({ReadingFault::Missing, seq, 0, 0});
    m_byKey.reserve(m_rows.size());
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_byKey.emplace_back(m_rows[i].key, i);
    std::sort(m_byKey.begin(), m_byKey.end());
}

QString ReadingReplay::readRows(const QSqlDatabase &db)
{
    const auto read = forEachReading(db, [this](const ReadingRow &r) { see(r); });
    finish();
    if (!read)
        return read.error().message;
    if (m_faults.empty())
        return {};
    const ReadingFault &fault = m_faults.front();
    if (fault.kind == ReadingFault::Changed)
        return verifyWords(QT_TRANSLATE_NOOP("Verify", "A reading of entry %1 was changed; the first of them is %2."))
            .arg(fault.entry)
            .arg(codeOf(fault.first));
    return (fault.kind == ReadingFault::Missing
                ? verifyWords(QT_TRANSLATE_NOOP("Verify", "The readings of entry %1 are missing."))
                : verifyWords(QT_TRANSLATE_NOOP("Verify", "The readings of entry %1 are not those that it wrote.")))
        .arg(fault.entry);
}

ReadingReplay::Row *ReadingReplay::row(qint32 key)
{
    const auto it = std::lower_bound(m_byKey.begin(), m_byKey.end(), std::pair(key, size_t(0)));
    return it != m_byKey.end() && it->first == key ? &m_rows[it->second] : nullptr;
}

template <typename F> void ReadingReplay::eachRowOf(int entry, F change)
{
    if (const auto range = m_rangeOf.find(entry); range != m_rangeOf.end())
        for (size_t i = range->second.first; i < range->second.second; ++i)
            change(m_rows[i]);
}

/// In the order in which the store does it (writeReadings).
void ReadingReplay::play(int seq, const Entry &entry)
{
    const auto eachVoidedBy = [&](int other, auto change) {
        if (const auto it = m_entries.find(other); it != m_entries.end())
            for (const Voided &v : it->second.voided)
                if (Row *r = row(v.key))
                    change(*r);
    };
    if (entry.retract) {
        eachRowOf(entry.retract, [&](Row &r) { r.expected = r.expected ? r.expected : seq; });
        eachVoidedBy(entry.retract, [&](Row &r) { r.expected = r.expected == entry.retract ? 0 : r.expected; });
    }
    if (entry.lift) {
        eachVoidedBy(entry.of, [&](Row &r) { r.expected = r.expected ? r.expected : entry.of; });
        eachRowOf(entry.of, [&](Row &r) { r.expected = r.expected == entry.lift ? 0 : r.expected; });
    }
    for (const Voided &v : entry.voided)
        if (Row *r = row(v.key))
            r->expected = seq;
}

void ReadingReplay::playAll()
{
    for (const auto &[seq, entry] : m_entries)
        play(seq, entry);
}

QString ReadingReplay::compareValidity()
{
    playAll();
    for (const Row &r : m_rows)
        if (r.expected != r.voidedBy)
            return verifyWords(QT_TRANSLATE_NOOP("Verify", "Whether the reading %1 is valid differs from the history."))
                .arg(codeOf(r.key));
    return {};
}

QHash<qint32, qint32> ReadingReplay::validity(int lastEntry)
{
    playAll();
    QHash<qint32, qint32> out;
    for (const auto &[entry, range] : m_rangeOf)
        for (size_t i = range.first; entry <= lastEntry && i < range.second; ++i)
            out.insert(m_rows[i].key, m_rows[i].expected);
    return out;
}

Result<QHash<qint32, qint32>> ReadingReplay::validity(const QSqlDatabase &db, int lastEntry)
{
    const auto read = forEachReading(db, [this](const ReadingRow &r) { see(r); });
    if (!read)
        return tl::unexpected(read.error());
    finish(); // what it complains about are the rows of entries that are not played
    return validity(lastEntry);
}

QString ReadingReplay::reasonOf(qint32 key, int entry) const
{
    if (const auto it = m_entries.find(entry); it != m_entries.end())
        for (const Voided &v : it->second.voided)
            if (v.key == key)
                return v.reason;
    return {};
}

QString ReadingReplay::compareReasons(const QSqlDatabase &db) const
{
    QHash<std::pair<qint32, int>, QString> expected;
    for (const auto &[seq, entry] : m_entries)
        for (const Voided &v : entry.voided)
            expected.insert({v.key, seq}, v.reason.isEmpty() ? QStringLiteral("–") : v.reason);
    const auto differs = [](qint32 key) {
        return verifyWords(
                   QT_TRANSLATE_NOOP("Verify", "The reason why the reading %1 is void differs from the history."))
            .arg(codeOf(key));
    };
    QString difference;
    const auto read
        = forEachRow(db, QStringLiteral("SELECT \"reading\", \"entry\", \"reason\" FROM \"measurement_void\""), {},
                     [&](const QSqlQuery &q) {
                         const auto it = expected.constFind({q.value(0).toInt(), q.value(1).toInt()});
                         if (it == expected.constEnd() || *it != q.value(2).toString()) {
                             difference = differs(q.value(0).toInt());
                             return false;
                         }
                         expected.erase(it);
                         return true;
                     });
    if (!read)
        return verifyWords(QT_TRANSLATE_NOOP("Verify", "The readings cannot be read."));
    if (!difference.isEmpty())
        return difference;
    return expected.isEmpty() ? QString() : differs(expected.constBegin().key().first);
}
