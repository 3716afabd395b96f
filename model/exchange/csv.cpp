#include "model/exchange/csv.h"

#include "model/domain/language.h"
#include "model/domain/text.h"

#include <QStringDecoder>

namespace {

/// The delimiter that stands most often outside quotes in the first line.
char findDelimiter(QByteArrayView line)
{
    int counts[3] = {};
    constexpr char delimiters[3] = {',', ';', '\t'};
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted)
            for (int i = 0; i < 3; ++i)
                counts[i] += c == delimiters[i] ? 1 : 0;
    }
    int best = 0;
    for (int i = 1; i < 3; ++i)
        if (counts[i] > counts[best])
            best = i;
    return delimiters[best];
}

bool hasControlBytes(const QByteArray &bytes)
{
    for (const char c : bytes)
        if ((uchar(c) < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f)
            return true;
    return false;
}

} // namespace

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    // In pieces at ASCII borders, so that a file of a gigabyte is not held twice.
    constexpr qsizetype piece = 1 << 20;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = std::min(at + piece, bytes.size());
        while (end < bytes.size() && (uchar(bytes[end]) & 0xC0) == 0x80)
            ++end;
        const QString text = decoder.decode(QByteArrayView(bytes).sliced(at, end - at));
        if (decoder.hasError())
            return false;
        at = end;
    }
    return true;
}

QString CsvReader::words(const char *text) const
{
    return m_language.translate("Csv", text);
}

CsvReader::CsvReader(const QByteArray &bytes, const Language &language, const CsvLimits &limits)
    : m_bytes(bytes)
    , m_language(language)
    , m_limits(limits)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    if (bytes.size() - m_at == 0 || bytes.trimmed().isEmpty())
        m_problem = words(QT_TRANSLATE_NOOP("Csv", "The file is empty."));
    else if (bytes.size() > limits.bytes)
        m_problem = words(QT_TRANSLATE_NOOP("Csv", "The file is larger than 1 GiB. Split it."));
    else if (hasControlBytes(bytes))
        m_problem = words(QT_TRANSLATE_NOOP("Csv", "The file holds control characters: it is not a text file."));
    else if (!isUtf8(bytes))
        m_problem = words(
            QT_TRANSLATE_NOOP("Csv", "The file is not in UTF-8, perhaps in Windows-1252. Save it as CSV UTF-8."));
    if (!m_problem.isEmpty())
        return;
    const qsizetype end = m_bytes.indexOf('\n', m_at);
    m_delimiter = limits.delimiter
        ? limits.delimiter
        : findDelimiter(QByteArrayView(m_bytes).sliced(m_at, (end < 0 ? m_bytes.size() : end) - m_at));
    if (!readRecord(m_header))
        return;
    for (QString &name : m_header)
        name = name.trimmed();
    if (m_header.size() > limits.columns)
        m_problem = words(QT_TRANSLATE_NOOP("Csv", "The file has more than 500 columns."));
}

bool CsvReader::readRecord(QStringList &cells)
{
    m_recordLine = m_line;
    qsizetype column = 0;
    const auto put = [&](QString &&cell) {
        if (column < cells.size())
            cells[column] = std::move(cell);
        else
            cells.append(std::move(cell));
        ++column;
    };
    const char *data = m_bytes.constData();
    const qsizetype size = m_bytes.size();
    for (;;) {
        QString cell;
        if (m_at < size && data[m_at] == '"') {
            QByteArray quoted;
            qsizetype from = ++m_at;
            for (;; ++m_at) {
                if (m_at >= size) {
                    m_problem
                        = words(QT_TRANSLATE_NOOP("Csv", "The quotation mark that opens in line %1 is never closed."))
                              .arg(m_recordLine);
                    return false;
                }
                if (data[m_at] == '\n')
                    ++m_line;
                if (data[m_at] != '"')
                    continue;
                quoted.append(data + from, m_at - from);
                if (m_at + 1 < size && data[m_at + 1] == '"') {
                    quoted.append('"');
                    from = ++m_at + 1;
                    continue;
                }
                ++m_at;
                break;
            }
            // Text behind the closing quote belongs to nobody's rules; it is kept as written.
            const qsizetype tail = m_at;
            while (m_at < size && data[m_at] != m_delimiter && data[m_at] != '\n' && data[m_at] != '\r')
                ++m_at;
            quoted.append(data + tail, m_at - tail);
            cell = QString::fromUtf8(quoted);
        } else {
            const qsizetype from = m_at;
            while (m_at < size && data[m_at] != m_delimiter && data[m_at] != '\n' && data[m_at] != '\r')
                ++m_at;
            cell = QString::fromUtf8(data + from, m_at - from);
        }
        if (cell.size() > m_limits.fieldBytes) {
            m_problem = words(QT_TRANSLATE_NOOP("Csv", "A cell in line %1 is larger than 1 MiB.")).arg(m_recordLine);
            return false;
        }
        put(std::move(cell));
        if (m_at < size && data[m_at] == m_delimiter) {
            ++m_at;
            continue;
        }
        if (m_at < size && data[m_at] == '\r')
            ++m_at;
        if (m_at < size && data[m_at] == '\n') {
            ++m_at;
            ++m_line;
        }
        break;
    }
    cells.resize(column);
    return true;
}

Result<> CsvReader::forEachRow(const std::function<bool(int, const QStringList &)> &row)
{
    QStringList cells;
    qint64 rows = 0;
    while (m_problem.isEmpty() && m_at < m_bytes.size()) {
        if (!readRecord(cells))
            break;
        if (cells.size() == 1 && cells.first().trimmed().isEmpty())
            continue;
        if (++rows > m_limits.rows)
            return fail(words(QT_TRANSLATE_NOOP("Csv", "The file has more than 5 million rows. Split it.")));
        if (cells.size() > m_limits.columns)
            return fail(words(QT_TRANSLATE_NOOP("Csv", "The file has more than 500 columns.")));
        if (cells.size() > m_header.size() && !m_limits.anyLength)
            return fail(
                words(QT_TRANSLATE_NOOP("Csv", "Line %1 has %2 cells, the header has %3. Check the quotation marks."))
                    .arg(m_recordLine)
                    .arg(cells.size())
                    .arg(m_header.size()));
        while (cells.size() < m_header.size())
            cells.append(QString());
        if (!row(m_recordLine, cells))
            return {};
    }
    return m_problem.isEmpty() ? Result<>() : fail(m_problem);
}

void CsvWriter::put(const QString &value)
{
    if (!m_first)
        m_bytes.append(',');
    m_first = false;
    const QByteArray utf8 = value.toUtf8();
    bool quote = utf8.startsWith(' ') || utf8.endsWith(' ');
    for (const char c : utf8)
        quote = quote || c == ',' || c == '"' || c == '\n' || c == '\r';
    if (!quote) {
        m_bytes.append(utf8);
        return;
    }
    m_bytes.append('"');
    m_bytes.append(QByteArray(utf8).replace("\"", "\"\""));
    m_bytes.append('"');
}

void CsvWriter::text(const QString &value)
{
    put(guardFormula(value));
}

void CsvWriter::endRow()
{
    // A row of one empty cell would read as an empty line.
    if (m_bytes.isEmpty() || m_bytes.endsWith('\n'))
        m_bytes.append("\"\"");
    m_bytes.append('\n');
    m_first = true;
}
