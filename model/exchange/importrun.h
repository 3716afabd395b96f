#pragma once
#include "model/domain/register.h"
#include "model/exchange/codegiver.h"
#include "model/exchange/importer.h"
#include "model/exchange/jsontables.h"
#include "model/exchange/tablesource.h"

/// One import under way: the register as it will be, codes that later rows bring, and what changed so far.
class ImportRun : public CodeResolver
{
public:
    ImportRun(const Register &reg, const ImportOptions &options, const Context &context);

    /// Makes the codes of a file known before any row is read, so that rows may point forward.
    void announce(Kind kind, const TableSource &source);
    void importRecords(Kind kind, const TableSource &source, TableReport &report);

    /// The same for a table of an exchange file (exactrows.cpp): its rows are known by their ids, then as those of CSV.
    void announceExact(Kind kind, const std::vector<JsonRow> &rows, const QStringList &keys);
    /// Then, when all are announced, finds what rows without a code mean.
    void matchExact(Kind kind, const std::vector<JsonRow> &rows, const QStringList &keys);
    void importExact(Kind kind, const std::vector<JsonRow> &rows, const QStringList &keys, TableReport &report);

    QUuid resolve(Kind kind, const QString &code) const override;
    /// The record of the workspace that an id of an exchange file, or of the workspace, means; null if there is none.
    QUuid resolveId(Kind kind, const QUuid &id) const;
    const Register &work() const { return m_work; }
    const ImportOptions &options() const { return m_options; }
    const Context &context() const { return m_context; }
    QString words(const char *text) const { return m_options.language.translate("Import", text); }
    /// Puts a record that belongs to a row (a link, a dependency): found by its natural key, new or updated.
    template <typename T> void putRelated(T record) { putRelatedRecord(Record(record)); }
    /// Removes what a list column no longer names.
    void remove(const Record &record)
    {
        m_work.remove(record.kind(), record.id());
        m_touched.insert({int(record.kind()), record.id()});
    }
    void put(const Record &record);
    /// Says how far the table under way is; false when it was cancelled and nothing more is wanted.
    bool mayGoOn(qint64 row, qint64 rows) const;
    /// The share of the whole that the table under way has, in percent.
    void setPart(int from, int to) { m_part = {from, to}; }
    bool isCancelled() const { return m_cancelled; }
    /// The difference between the register at the start and now, in the order of kinds.
    std::vector<Change> changes() const;

private:
    struct Columns;
    struct RowResult {
        RowState state = RowState::Rejected;
        QUuid id {}; ///< of the record; null when rejected
    };
    RowResult importRow(Kind kind, const TableSource &source, const Columns &columns, const TableSource::Row &row,
                        QSet<QString> &seen, RejectedRow &problem);
    struct ExactTable;
    bool isBare() const;
    RowResult importExactRow(ExactTable &table, const JsonRow &row, RejectedRow &problem);
    void rejectTakenNames(const ExactTable &table, std::vector<RowResult> &results, TableReport &report) const;
    /// The closing row of each circle is rejected, after all rows are in: a file may turn a hierarchy round. `place`
    /// gives the line of a row, and what stands in a column of it.
    void rejectCircles(Kind kind, std::vector<RowResult> &results,
                       const std::function<std::pair<int, QString>(size_t row, const QString &column)> &place,
                       TableReport &report) const;
    void count(const std::vector<RowResult> &results, const std::function<int(size_t row)> &line,
               TableReport &report) const;
    void putRelatedRecord(const Record &record);
    QUuid existing(Kind kind, const QString &code, const void *record) const;
    QHash<QString, QUuid> &keyIndex(Kind kind) const;

    const Register &m_start;
    Register m_work;
    const ImportOptions &m_options;
    const Context &m_context;
    std::array<QHash<QString, QUuid>, size_t(kindCount)> m_codes;
    mutable std::array<std::optional<QHash<QString, QUuid>>, size_t(kindCount)> m_keys;
    QSet<std::pair<int, QUuid>> m_touched;
    std::array<QHash<QUuid, QUuid>, size_t(kindCount)> m_ids; ///< ids of an exchange file → ids of the workspace
    /// Records of the workspace that a row of the exchange file means.
    std::array<QSet<QUuid>, size_t(kindCount)> m_claimed;
    CodeGiver m_given;
    std::pair<int, int> m_part {0, 100};
    mutable bool m_cancelled = false;
};
