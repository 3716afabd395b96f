#pragma once
#include "model/domain/result.h"
#include "model/exchange/tablesink.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

class Language;

/// Limits of a CSV file (IMP-17).
struct CsvLimits {
    qint64 bytes = qint64(1) << 30;
    qint64 rows = 5000000;
    int columns = 500;
    qint64 fieldBytes = 1 << 20;
    bool anyLength = false; ///< lines may have more cells than the first: files whose header is yet to be found
    char delimiter = 0; ///< 0: the one of the header line
};

/// RFC 4180 reader: UTF-8 (BOM accepted), quotes doubled, line breaks in quoted fields, LF or CRLF, delimiter found in
/// the header line among comma, semicolon and TAB. Refuses with a sentence: empty and binary files, control characters
/// (IMP-15), text that is not UTF-8, open quotes, sizes beyond the limits.
class CsvReader
{
public:
    CsvReader(const QByteArray &bytes, const Language &language, const CsvLimits &limits = {});
    const QStringList &header() const { return m_header; }
    QChar delimiter() const { return QLatin1Char(m_delimiter); }
    /// Calls `row(line, cells)` for each data row; the cells are only valid during the call and have as many entries
    /// as the header. Stops when `row` returns false. Empty lines are skipped.
    Result<> forEachRow(const std::function<bool(int line, const QStringList &cells)> &row);
    /// What is wrong with the file as a whole; empty = readable.
    const QString &problem() const { return m_problem; }

private:
    bool readRecord(QStringList &cells);
    QString words(const char *text) const;
    const QByteArray &m_bytes;
    const Language &m_language;
    CsvLimits m_limits;
    char m_delimiter = ',';
    qsizetype m_at = 0;
    int m_line = 1, m_recordLine = 1;
    QStringList m_header;
    QString m_problem;
};

/// Whether the bytes are text in UTF-8.
bool isUtf8(const QByteArray &bytes);

/// Writes rows as CSV: LF, quotes only where needed. Texts get the formula guard; numbers, dates and codes do not.
class CsvWriter final : public TableSink
{
public:
    void text(const QString &value) override;
    void plain(const QString &value) override { put(value); }
    void number(const QString &value) override { put(value); }
    void date(const QString &value) override { put(value); }
    void endRow() override;
    const QByteArray &bytes() const { return m_bytes; }

private:
    void put(const QString &value);
    QByteArray m_bytes;
    bool m_first = true;
};
