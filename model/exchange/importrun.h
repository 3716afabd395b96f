#pragma once
#include "model/domain/register.h"
#include "model/exchange/codegiver.h"
#include "model/exchange/importer.h"
#include "model/exchange/tablesource.h"

/// One import under way: the register as it will be, codes that later rows bring, and what changed so far.
class ImportRun : public CodeResolver
{
public:
    ImportRun(const Register &reg, const ImportOptions &options, const Context &context);

    /// Makes the codes of a file known before any row is read, so that rows may point forward.
    void announce(Kind kind, const TableSource &source);
    void importRecords(Kind kind, const TableSource &source, TableReport &report);

    QUuid resolve(Kind kind, const QString &code) const override;
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
    void rejectCircles(Kind kind, const TableSource &source, std::vector<RowResult> &results,
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
    CodeGiver m_given;
    std::pair<int, int> m_part {0, 100};
    mutable bool m_cancelled = false;
};
