#include "model/exchange/tablesource.h"

#include "model/domain/text.h"
#include "model/exchange/csv.h"

#include <QRegularExpression>

namespace {

/// The decimal mark of the whole file, from its cells that look like numbers. Our own files use the point.
DecimalMark markOf(const std::vector<TableSource::Row> &rows, const ImportOptions &options)
{
    if (options.decimal)
        return *options.decimal;
    QStringList numbers;
    static const QRegularExpression number(QStringLiteral("^[-−]?[\\d.,]+$"));
    for (const TableSource::Row &row : rows)
        for (const QString &cell : row.cells)
            if (cell.size() < 24 && (cell.contains(QLatin1Char('.')) || cell.contains(QLatin1Char(',')))
                && number.match(cell).hasMatch())
                numbers += cell;
    return detectMark(numbers);
}

/// Numbers of a sheet have the point; texts among them may say something else, then they are asked for the mark.
DecimalMark markOf(const Sheet &sheet, const ImportOptions &options)
{
    if (options.decimal)
        return *options.decimal;
    QStringList typed;
    for (const SheetRow &row : sheet.rows)
        for (const SheetCell &cell : row.cells)
            if (cell.type == SheetCell::Type::Text && cell.text.size() < 24)
                typed += cell.text;
    static const QRegularExpression number(QStringLiteral("^[-−]?[\\d.,]*[.,][\\d.,]*$"));
    typed = typed.filter(number);
    return typed.isEmpty() ? DecimalMark::Point : detectMark(typed);
}

} // namespace

TableSource TableSource::fromSheet(const Sheet &sheet, const ImportOptions &options, TableReport &report)
{
    TableSource source;
    if (sheet.rows.empty()) {
        report.refused = options.language.translate("Import", "The table “%1” is empty.").arg(sheet.name);
        return source;
    }
    for (const SheetCell &cell : sheet.rows.front().cells)
        source.m_header += cell.text.trimmed();
    const auto columns = size_t(source.m_header.size());
    for (size_t r = 1; r < sheet.rows.size(); ++r) {
        const SheetRow &row = sheet.rows[r];
        Row out {row.line, {}, {}};
        for (size_t c = 0; c < columns; ++c) {
            const SheetCell &cell = row.cell(int(c));
            if (cell.isFault() && out.fault.code.isEmpty())
                out.fault = {row.line, source.m_header[qsizetype(c)], cell.text, QStringLiteral("IMP-16"),
                             faultSentence(cell, options.language)};
            out.cells.append(cleanText(sheet.isTyped ? cell.text : unguardFormula(cell.text)));
        }
        source.m_rows.push_back(std::move(out));
    }
    source.m_mark = markOf(sheet, options);
    return source;
}

TableSource TableSource::read(const SourceFile &file, const ImportOptions &options, TableReport &report)
{
    if (file.sheet)
        return fromSheet(*file.sheet, options, report);
    TableSource source;
    CsvReader reader(file.bytes, options.language);
    if (!reader.problem().isEmpty()) {
        report.refused = reader.problem();
        return source;
    }
    source.m_header = reader.header();
    const auto read = reader.forEachRow([&](int line, const QStringList &cells) {
        Row row {line, {}, {}};
        row.cells.reserve(cells.size());
        for (const QString &cell : cells)
            row.cells.append(cleanText(unguardFormula(cell)));
        source.m_rows.push_back(std::move(row));
        return true;
    });
    if (!read) {
        report.refused = read.error().message;
        source.m_rows.clear();
        return source;
    }
    source.m_mark = markOf(source.m_rows, options);
    return source;
}

int TableSource::column(const QString &name) const
{
    for (int i = 0; i < m_header.size(); ++i)
        if (m_header[i].compare(name, Qt::CaseInsensitive) == 0) {
            m_used.insert(i);
            return i;
        }
    return -1;
}

int TableSource::column(const Field &field) const
{
    static const Language german(QStringLiteral("de"));
    QStringList names {QLatin1String(field.csvName), QLatin1String(field.name)};
    if (names.first().endsWith(QLatin1String("_id")))
        names += names.first().chopped(3);
    names += QString::fromUtf8(field.label);
    names += field.displayLabel(german);
    for (const QString &name : std::as_const(names))
        if (const int at = column(name); at >= 0)
            return at;
    return -1;
}

QStringList TableSource::unusedColumns() const
{
    QStringList out;
    for (int i = 0; i < m_header.size(); ++i)
        if (!m_used.contains(i) && !m_header[i].isEmpty())
            out += m_header[i];
    return out;
}
