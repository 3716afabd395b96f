#pragma once
#include "model/domain/kpi.h"
#include "model/domain/text.h"
#include "model/exchange/importrun.h"

#include <QSet>

// Internal to the import of readings (8.2, 8.4).

/// The rows of measurements.csv on their way: cells → reading (readingcells.cpp), reading → new, unchanged, corrected
/// or rejected (readingimport.cpp).
class ReadingImport
{
public:
    enum Column {
        KpiCol,
        Period,
        Value,
        Numerator,
        Denominator,
        NotAvailable,
        Code,
        Status,
        RecordedOn,
        RecordedBy,
        VerifiedBy,
        VerifiedOn,
        SupersedesCol,
        CorrectionReason,
        EvidenceCol,
        Comment,
        Source,
        Key, ///< exchange files only
        ColumnCount
    };
    ReadingImport(const ImportRun &run, ReadingChanges &out, TableReport &report);
    /// Finds the columns; false when the file is refused.
    bool columns(const QStringList &header);
    void setMark(DecimalMark mark) { m_mark = mark; }
    /// Makes room for so many rows; a million that grow step by step are copied many times.
    void expect(qsizetype rows);
    /// Whether texts carry the formula guard of CSV files (8.1).
    void setGuarded(bool guarded) { m_guarded = guarded; }
    /// Rows of an exchange file are what was recorded once: periods stay as they are, and what does not fit the KPI of
    /// today is told, not refused (8.6).
    void setExact() { m_isExact = true; }
    void row(int line, const QStringList &cells);
    void reject(const RejectedRow &row) { m_report.rejected.push_back(row); }
    void finish();

private:
    QString words(const char *text) const { return m_run.words(text); }
    QString cell(const QStringList &cells, Column c) const
    {
        return m_at[c] < 0 ? QString()
            : m_isExact    ? storableText(cells[m_at[c]])
                           : cleanText(m_guarded ? unguardFormula(cells[m_at[c]]) : cells[m_at[c]]);
    }
    /// Always false, so that a check can end with it.
    bool reject(int line, Column c, const QString &value, const char *code, const QString &message);
    bool number(int line, Column c, const QString &text, const QString &unit, Decimal &out);
    bool person(int line, Column c, const QString &text, Id<Person> &out);
    bool date(int line, Column c, const QString &text, QDate &out);
    bool fill(int line, const QStringList &cells, const Kpi &kpi, ReadingRow &r);
    /// What does not fit the KPI of today: rejects the row, of an exchange file counts it.
    bool doubt(int line, Column c, const QString &value, const char *code, const QString &message);
    bool inRange(int line, const Kpi &kpi, const ReadingRow &r);
    bool period(int line, const Kpi &kpi, const QString &text, QDate &end);
    void settleKey(ReadingRow &r, const QString &key);
    void place(int line, const Kpi &kpi, ReadingRow &&r, const QString &superseded, const QString &key);
    void placeVoid(int line, const Kpi &kpi, ReadingRow &&r, const QString &superseded);
    bool knownCode(int line, const Kpi &kpi, const ReadingRow &r);
    /// Counts a row that is not rejected.
    void note(int line, RowState state);
    void add(int line, ReadingRow &&r, const QString &superseded);
    void resolveSuperseded();

    const ImportRun &m_run;
    ReadingChanges &m_out;
    TableReport &m_report;
    int m_at[ColumnCount] = {};
    int m_fiscalStart = 1;
    bool m_guarded = true, m_isExact = false;
    DecimalMark m_mark = DecimalMark::Point;
    QHash<QString, const Kpi *> m_kpis;
    QHash<std::pair<QUuid, qint32>, Reading> m_valid;
    QMultiHash<std::pair<QUuid, qint32>, Reading> m_void;
    QHash<qint32, std::pair<Id<Kpi>, Reading>> m_byKey;
    struct Seen {
        int line = 0;
        size_t index = 0; ///< in m_out.added; SIZE_MAX when unchanged
        QByteArray content; ///< only when unchanged: else it stands in m_out.added
    };
    QHash<const Kpi *, QHash<qint32, Seen>> m_seen; ///< per KPI and day: small tables stay near
    QHash<QString, QByteArray> m_codes; ///< codes of the file and what their rows say
    /// For each row of m_out.added: its line, and the code of the reading that it replaces.
    struct Origin {
        int line;
        QString superseded;
    };
    std::vector<Origin> m_origins;
    QSet<size_t> m_dropped; ///< rows of which a second, different one was found
    QHash<QString, size_t> m_recoded; ///< codes that rows had in the file, where another reading has them already
    QSet<qint32> m_keys; ///< of rows of an exchange file
    int m_snapped = 0, m_history = 0, m_outside = 0;
};
