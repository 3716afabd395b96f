#include "model/exchange/xlsxexport.h"

#include "model/exchange/exporttables.h"
#include "model/exchange/xlsxwriter.h"

#include <deque>

namespace {

class SheetSink final : public TableSink
{
public:
    explicit SheetSink(const QString &table)
    {
        m_sheet.name = table;
        m_sheet.isTyped = true;
    }
    void text(const QString &value) override { put(value, SheetCell::Type::Text); }
    void plain(const QString &value) override { put(value, SheetCell::Type::Text); }
    void number(const QString &value) override { put(value, SheetCell::Type::Number); }
    void date(const QString &value) override { put(value, SheetCell::Type::Date); }
    void endRow() override
    {
        m_row.line = int(m_sheet.rows.size()) + 1;
        m_sheet.rows.push_back(std::move(m_row));
        m_row = {};
    }
    Sheet &sheet() { return m_sheet; }

private:
    void put(const QString &value, SheetCell::Type type)
    {
        m_row.cells.push_back({value, value.isEmpty() ? SheetCell::Type::Text : type});
    }
    Sheet m_sheet;
    SheetRow m_row;
};

/// A cut text would be a wrong one and an empty cell would empty the field on the way back: the whole column goes.
void dropTooLong(Sheet &sheet, QStringList &remarks, const Language &language)
{
    for (int c = sheet.columns() - 1; c >= 0; --c) {
        const bool tooLong = std::any_of(sheet.rows.begin(), sheet.rows.end(),
                                         [c](const SheetRow &row) { return row.cell(c).text.size() > xlsxCellLimit; });
        // In the table of keys each row is a field of its own.
        const bool isKeys = sheet.rows.front().cell(0).text == QLatin1String("key");
        if (!tooLong)
            continue;
        QString name = sheet.rows.front().cell(c).text;
        if (isKeys) {
            for (size_t r = sheet.rows.size() - 1; r > 0; --r)
                if (sheet.rows[r].cell(c).text.size() > xlsxCellLimit) {
                    name = sheet.rows[r].cell(0).text;
                    sheet.rows.erase(sheet.rows.begin() + qsizetype(r));
                }
            for (size_t r = 0; r < sheet.rows.size(); ++r)
                sheet.rows[r].line = int(r) + 1;
        } else {
            for (SheetRow &row : sheet.rows)
                if (size_t(c) < row.cells.size())
                    row.cells.erase(row.cells.begin() + c);
        }
        remarks
            += language
                   .translate("Xlsx",
                              "“%1” of the table %2 is left out: a text in it is longer than a spreadsheet cell can "
                              "hold. The export as CSV or JSON has it.")
                   .arg(name, sheet.name);
    }
}

} // namespace

Result<XlsxExport> exportXlsx(const Register &reg, const std::vector<ReadingRow> &readings,
                              const QHash<qint32, QString> &voidReasons, const Language &language)
{
    std::deque<SheetSink> sinks;
    exportTables(reg, readings, voidReasons,
                 [&](const QString &table) -> TableSink & { return sinks.emplace_back(table); });
    XlsxExport out;
    std::vector<Sheet> sheets;
    for (SheetSink &sink : sinks) {
        if (qsizetype(sink.sheet().rows.size()) > xlsxRowLimit)
            return fail(
                language.translate("Xlsx", "The table %1 has more rows than a spreadsheet can hold. Export it as CSV.")
                    .arg(sink.sheet().name));
        dropTooLong(sink.sheet(), out.remarks, language);
        sheets.push_back(std::move(sink.sheet()));
    }
    auto bytes = xlsxBytes(sheets);
    if (!bytes)
        return tl::unexpected(bytes.error());
    out.bytes = std::move(*bytes);
    out.tables = int(sheets.size());
    return out;
}
