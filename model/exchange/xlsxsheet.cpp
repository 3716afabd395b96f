#include "model/exchange/xlsxsheet.h"

#include "model/domain/language.h"
#include "model/domain/text.h"
#include "model/exchange/xlsxpart.h"

#include <QRegularExpression>

namespace {

constexpr int lastColumn = 16384, lastRow = 1048576;
constexpr int mergedNamed = 5;

bool isTag(const XlsxPart &xml, const char *name)
{
    return xml.name() == QLatin1String(name);
}

/// One cell on its way from the XML to its meaning.
struct RawCell {
    QString type, value, inlineText;
    bool hasFormula = false, hasValue = false, isLinked = false;
    NumberLook look = NumberLook::Plain;
};

SheetCell numberCell(const RawCell &raw, bool from1904)
{
    bool ok = false;
    const double value = raw.value.trimmed().toDouble(&ok);
    const QString text = ok ? numberText(raw.value) : QString();
    if (text.isEmpty())
        return {raw.value, SheetCell::Type::Unreadable};
    if (raw.look == NumberLook::Percent)
        return {numberText(value * 100) + QStringLiteral(" %"), SheetCell::Type::Percent};
    if (raw.look == NumberLook::Date) {
        const QString day = dayText(value, from1904);
        return day.isEmpty() ? SheetCell {text, SheetCell::Type::Unreadable} : SheetCell {day, SheetCell::Type::Date};
    }
    return {text, SheetCell::Type::Number};
}

SheetCell textCell(const QString &text)
{
    // A null character and its like are in no text (IMP-15).
    return {text, hasControlCharacters(text) ? SheetCell::Type::Unreadable : SheetCell::Type::Text};
}

SheetCell meaningOf(const RawCell &raw, const XlsxCommon &common)
{
    if (raw.isLinked)
        return {raw.value, SheetCell::Type::Linked};
    if (raw.type == QLatin1String("inlineStr"))
        return textCell(raw.inlineText);
    if (!raw.hasValue)
        return raw.hasFormula ? SheetCell {{}, SheetCell::Type::NoSavedValue} : SheetCell {};
    if (raw.type == QLatin1String("s")) {
        bool ok = false;
        const qlonglong at = raw.value.trimmed().toLongLong(&ok);
        return ok && at >= 0 && at < qlonglong(common.strings.size())
            ? textCell(common.strings[size_t(at)])
            : SheetCell {QStringLiteral("#") + raw.value, SheetCell::Type::Unreadable};
    }
    if (raw.type == QLatin1String("str"))
        return textCell(unescaped(raw.value));
    if (raw.type == QLatin1String("b")) {
        const QString flag = raw.value.trimmed();
        const bool isFlag = flag == QLatin1String("0") || flag == QLatin1String("1");
        return {flag, isFlag ? SheetCell::Type::Flag : SheetCell::Type::Unreadable};
    }
    if (raw.type == QLatin1String("e"))
        return {raw.value, SheetCell::Type::ErrorValue};
    if (raw.type == QLatin1String("d")) {
        const QDate date = QDate::fromString(raw.value.left(10), Qt::ISODate);
        return date.isValid() ? SheetCell {raw.value.mid(10).isEmpty() || raw.value.mid(10).startsWith(u"T00:00:00")
                                               ? date.toString(Qt::ISODate)
                                               : raw.value,
                                           SheetCell::Type::Date}
                              : SheetCell {raw.value, SheetCell::Type::Unreadable};
    }
    if (raw.type.isEmpty() || raw.type == QLatin1String("n"))
        return raw.value.trimmed().isEmpty() ? SheetCell {} : numberCell(raw, common.from1904);
    return {raw.value, SheetCell::Type::Unreadable};
}

RawCell readCell(XlsxPart &xml, const XlsxCommon &common)
{
    // [1]Sheet!A1 and 'file:///…' name other files.
    static const QRegularExpression foreign(QStringLiteral("\\[\\d+\\]|file:/|https?:/|\\.xls[xmb]?\\]"),
                                            QRegularExpression::CaseInsensitiveOption);
    RawCell raw;
    raw.type = xml.attribute(QLatin1String("t"));
    bool known = false;
    const qlonglong style = xml.attribute(QLatin1String("s")).toLongLong(&known);
    if (known && style >= 0 && style < qlonglong(common.looks.size()))
        raw.look = common.looks[size_t(style)];
    bool phonetic = false;
    while (xml.next()) {
        if (xml.isEnd() && isTag(xml, "c"))
            break;
        if (isTag(xml, "rPh"))
            phonetic = xml.isStart();
        if (!xml.isStart())
            continue;
        if (isTag(xml, "f")) {
            raw.hasFormula = true;
            raw.isLinked = foreign.match(xml.text()).hasMatch();
        } else if (isTag(xml, "v")) {
            raw.hasValue = true;
            raw.value = xml.text();
        } else if (isTag(xml, "t")) {
            const QString text = xml.text();
            if (!phonetic)
                raw.inlineText += unescaped(text);
        }
    }
    return raw;
}

/// The rows of a sheet while they are read.
class RowReader
{
public:
    RowReader(const XlsxCommon &common, const Language &language, const XlsxLimits &limits, Sheet &sheet)
        : m_common(common)
        , m_language(language)
        , m_limits(limits)
        , m_sheet(sheet)
    {
    }
    Result<> beginRow(const XlsxPart &xml)
    {
        bool ok = false;
        const int given = xml.attribute(QLatin1String("r")).toInt(&ok);
        const int line = ok ? given : m_line + 1;
        if (line <= m_line || line > lastRow)
            return fail(m_language.translate("Xlsx", "The rows of the sheet “%1” are not in order. Save it again.")
                            .arg(m_sheet.name));
        m_line = line;
        m_column = -1;
        const QString hidden = xml.attribute(QLatin1String("hidden"));
        m_isHidden = hidden == QLatin1String("1") || hidden == QLatin1String("true");
        m_row = {line, {}};
        return {};
    }
    Result<> cell(XlsxPart &xml)
    {
        int column = m_column + 1, row = m_line;
        const QString name = xml.attribute(QLatin1String("r"));
        if (!name.isEmpty() && !readCellName(name, column, row))
            return fail(m_language.translate("Xlsx", "The sheet “%1” has a cell “%2”, which cannot be. Save it again.")
                            .arg(m_sheet.name, name.left(20)));
        m_column = column;
        SheetCell cell = meaningOf(readCell(xml, m_common), m_common);
        if (cell.text.isEmpty() && !cell.isFault())
            return {};
        if (column >= m_limits.columns)
            return fail(m_language.translate("Xlsx", "The sheet “%1” has more than %2 columns.")
                            .arg(m_sheet.name, QString::number(m_limits.columns)));
        if (cell.text.size() > m_limits.fieldBytes)
            return fail(m_language.translate("Xlsx", "A cell in row %1 of the sheet “%2” is larger than 1 MiB.")
                            .arg(m_line)
                            .arg(m_sheet.name));
        if (++m_cells > m_limits.cells)
            return fail(m_language.translate("Xlsx", "The sheet “%1” has too many cells. Split it.").arg(m_sheet.name));
        if (size_t(column) >= m_row.cells.size())
            m_row.cells.resize(size_t(column) + 1);
        m_row.cells[size_t(column)] = std::move(cell);
        return {};
    }
    void endRow()
    {
        if (m_row.isEmpty())
            return;
        m_hidden += m_isHidden ? 1 : 0;
        m_sheet.rows.push_back(std::move(m_row));
        m_row = {};
    }
    int hidden() const { return m_hidden; }

private:
    const XlsxCommon &m_common;
    const Language &m_language;
    const XlsxLimits &m_limits;
    Sheet &m_sheet;
    SheetRow m_row;
    int m_line = 0, m_column = -1, m_hidden = 0;
    qint64 m_cells = 0;
    bool m_isHidden = false;
};

void addRemarks(Sheet &sheet, int hiddenRows, const Language &language)
{
    if (!sheet.merged.isEmpty()) {
        QStringList named = sheet.merged.mid(0, mergedNamed);
        if (sheet.merged.size() > mergedNamed)
            named += QStringLiteral("…");
        sheet.remarks += language.translate("Xlsx", "Merged cells: %1. Only the first cell of each holds the value.")
                             .arg(named.join(QStringLiteral(", ")));
    }
    if (hiddenRows)
        sheet.remarks += language.translate("Xlsx", "Hidden or filtered rows are read, too: %1.").arg(hiddenRows);
}

} // namespace

bool readCellName(QStringView name, int &column, int &row)
{
    qsizetype at = 0;
    int letters = 0;
    for (; at < name.size() && name[at] >= u'A' && name[at] <= u'Z' && letters <= lastColumn; ++at)
        letters = letters * 26 + (name[at].unicode() - u'A' + 1);
    bool ok = false;
    const int number = name.sliced(at).toInt(&ok);
    if (at == 0 || !ok || letters > lastColumn || number < 1 || number > lastRow)
        return false;
    column = letters - 1;
    row = number;
    return true;
}

Result<std::vector<QString>> readSharedStrings(const QByteArray &part, const QString &name, const Language &language,
                                               const XlsxLimits &limits)
{
    XlsxPart xml(part, name, language);
    std::vector<QString> out;
    QString text;
    bool phonetic = false;
    while (xml.next()) {
        if (isTag(xml, "rPh"))
            phonetic = xml.isStart();
        else if (isTag(xml, "si") && xml.isStart())
            text.clear();
        else if (isTag(xml, "si"))
            out.push_back(text);
        else if (isTag(xml, "t") && xml.isStart()) {
            const QString piece = xml.text();
            if (!phonetic)
                text += unescaped(piece);
        }
        if (qint64(out.size()) > limits.cells)
            return fail(language.translate("Xlsx", "The workbook has too many texts. Split it."));
    }
    if (const auto read = xml.problem(); !read)
        return tl::unexpected(read.error());
    return out;
}

Result<> readSheetPart(const QByteArray &part, const QString &name, const XlsxCommon &common, const Language &language,
                       const XlsxLimits &limits, Sheet &sheet)
{
    XlsxPart xml(part, name, language);
    RowReader rows(common, language, limits, sheet);
    sheet.isTyped = true;
    while (xml.next()) {
        Result<> done;
        if (xml.isStart() && isTag(xml, "row"))
            done = rows.beginRow(xml);
        else if (xml.isEnd() && isTag(xml, "row"))
            rows.endRow();
        else if (xml.isStart() && isTag(xml, "c"))
            done = rows.cell(xml);
        else if (xml.isStart() && isTag(xml, "mergeCell"))
            sheet.merged += xml.attribute(QLatin1String("ref")).left(24);
        if (!done)
            return done;
        if (qint64(sheet.rows.size()) > limits.rows)
            return fail(language.translate("Xlsx", "The sheet “%1” has too many rows. Split it.").arg(sheet.name));
    }
    addRemarks(sheet, rows.hidden(), language);
    return xml.problem();
}
