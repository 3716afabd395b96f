#pragma once
#include "model/domain/result.h"
#include "model/store/images.h"

#include <QHash>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QString>

#include <map>
#include <vector>

/// Rows of an entry that are not those which it wrote.
struct ReadingFault {
    enum Kind : signed char {
        Unknown, ///< no entry of this number is known
        Count, ///< some are missing or too many, so the others cannot be checked
        Changed, ///< at least one differs
        Missing ///< none is there
    } kind;
    int entry;
    qint32 first, last; ///< keys of its rows; 0 when there are none
};

/// What the history says about readings, and whether the rows agree: digests per entry, who made which row void, and
/// why (DESIGN.md 3). Works from rows and entry numbers; a million rows pass by one at a time.
class ReadingReplay
{
public:
    /// The "readings" part of the body of an entry; entries come in their order.
    void apply(int seq, const QJsonObject &readings);
    /// Takes the rows one at a time, in order of (entry, key); finish() closes the last entry.
    void see(const ReadingRow &row);
    void finish();
    const std::vector<ReadingFault> &faults() const { return m_faults; }
    /// Key → number of the entry that had made the row void (0 = valid), of the rows that were seen.
    QHash<qint32, qint32> validity(int lastEntry);
    /// Why the entry made the reading void; empty when it did not.
    QString reasonOf(qint32 key, int entry) const;
    /// An empty text when the tables agree, else a sentence that names the entry or the reading.
    QString compare(const QSqlDatabase &db);
    /// The same of all rows of the tables, after the entries that were applied; rows that later entries wrote are left
    /// out.
    Result<QHash<qint32, qint32>> validity(const QSqlDatabase &db, int lastEntry);
    qsizetype count() const { return qsizetype(m_rows.size()); }
    /// What the entries say they wrote, whether the rows are there or not.
    qsizetype expected() const
    {
        qsizetype sum = 0;
        for (const auto &[seq, entry] : m_entries)
            sum += entry.count;
        return sum;
    }

private:
    struct Voided {
        qint32 key = 0;
        QString reason;
    };
    struct Entry {
        qsizetype count = 0;
        QString digest;
        std::vector<Voided> voided;
        qint32 retract = 0, lift = 0, of = 0;
    };
    struct Row {
        qint32 key = 0;
        qint32 voidedBy = 0; ///< as it stands in the table
        qint32 expected = 0; ///< as the history has it
    };
    QString readRows(const QSqlDatabase &db);
    void closeEntry();
    void playAll();
    QString compareValidity();
    QString compareReasons(const QSqlDatabase &db) const;
    void play(int seq, const Entry &entry);
    Row *row(qint32 key);
    template <typename F> void eachRowOf(int entry, F change);

    std::map<int, Entry> m_entries;
    std::vector<ReadingFault> m_faults;
    ReadingDigest m_digest; ///< of the rows of m_current
    int m_current = 0;
    std::vector<Row> m_rows; ///< in order of entry and key
    std::map<int, std::pair<size_t, size_t>> m_rangeOf; ///< entry → its rows
    std::vector<std::pair<qint32, size_t>> m_byKey; ///< sorted
};
