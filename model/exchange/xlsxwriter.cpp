#include "model/exchange/xlsxwriter.h"

#include "model/exchange/xlsxpart.h"
#include "model/exchange/xlsxstyles.h"
#include "model/exchange/zip.h"

#include <QXmlStreamWriter>

namespace {

const QString mainSpace = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
const QString relationSpace = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString packageSpace = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");

constexpr int dateStyle = 1, headerStyle = 2; ///< places in cellXfs below
constexpr int leastWidth = 8, mostWidth = 60;

/// Style 0 plain, 1 date, 2 header. Number format 164 is the first that a file may define.
constexpr const char *styles = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" xfId="0"/><xf numFmtId="164" fontId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" xfId="0" applyFont="1"/></cellXfs></styleSheet>
)";

QByteArray part(const QString &root, const QString &space, const std::function<void(QXmlStreamWriter &)> &fill)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(root);
    xml.writeDefaultNamespace(space);
    fill(xml);
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

QString sheetPart(size_t at)
{
    return QStringLiteral("worksheets/sheet%1.xml").arg(at + 1);
}

void writeType(QXmlStreamWriter &xml, const char *element, const char *key, const QString &name, const QString &type)
{
    xml.writeEmptyElement(QLatin1String(element));
    xml.writeAttribute(QLatin1String(key), name);
    xml.writeAttribute(QStringLiteral("ContentType"), type);
}

QByteArray contentTypes(size_t sheets)
{
    return part(QStringLiteral("Types"), packageSpace + QStringLiteral("content-types"), [&](QXmlStreamWriter &xml) {
        const QString book = QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.");
        writeType(xml, "Default", "Extension", QStringLiteral("rels"),
                  QStringLiteral("application/vnd.openxmlformats-package.relationships+xml"));
        writeType(xml, "Default", "Extension", QStringLiteral("xml"), QStringLiteral("application/xml"));
        writeType(xml, "Override", "PartName", QStringLiteral("/xl/workbook.xml"),
                  book + QStringLiteral("sheet.main+xml"));
        writeType(xml, "Override", "PartName", QStringLiteral("/xl/styles.xml"), book + QStringLiteral("styles+xml"));
        for (size_t i = 0; i < sheets; ++i)
            writeType(xml, "Override", "PartName", QStringLiteral("/xl/") + sheetPart(i),
                      book + QStringLiteral("worksheet+xml"));
    });
}

void writeRelation(QXmlStreamWriter &xml, size_t id, const QString &type, const QString &target)
{
    xml.writeEmptyElement(QStringLiteral("Relationship"));
    xml.writeAttribute(QStringLiteral("Id"), QStringLiteral("rId%1").arg(id));
    xml.writeAttribute(QStringLiteral("Type"), relationSpace + u'/' + type);
    xml.writeAttribute(QStringLiteral("Target"), target);
}

QByteArray relations(const std::function<void(QXmlStreamWriter &)> &fill)
{
    return part(QStringLiteral("Relationships"), packageSpace + QStringLiteral("relationships"), fill);
}

QByteArray workbookPart(const std::vector<Sheet> &sheets)
{
    return part(QStringLiteral("workbook"), mainSpace, [&](QXmlStreamWriter &xml) {
        xml.writeNamespace(relationSpace, QStringLiteral("r"));
        xml.writeStartElement(QStringLiteral("sheets"));
        for (size_t i = 0; i < sheets.size(); ++i) {
            xml.writeEmptyElement(QStringLiteral("sheet"));
            xml.writeAttribute(QStringLiteral("name"), sheets[i].name);
            xml.writeAttribute(QStringLiteral("sheetId"), QString::number(i + 1));
            if (sheets[i].isHidden)
                xml.writeAttribute(QStringLiteral("state"), QStringLiteral("hidden"));
            xml.writeAttribute(relationSpace, QStringLiteral("id"), QStringLiteral("rId%1").arg(i + 1));
        }
        xml.writeEndElement();
    });
}

void writeText(QXmlStreamWriter &xml, const QString &text)
{
    xml.writeAttribute(QStringLiteral("t"), QStringLiteral("inlineStr"));
    xml.writeStartElement(QStringLiteral("is"));
    xml.writeStartElement(QStringLiteral("t"));
    xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
    xml.writeCharacters(escaped(text));
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeCell(QXmlStreamWriter &xml, const SheetCell &cell, const QString &name, bool isHeader)
{
    if (cell.text.isEmpty() || cell.isFault())
        return;
    const qint64 day = cell.type == SheetCell::Type::Date ? daySerial(QDate::fromString(cell.text, Qt::ISODate)) : 0;
    const bool isPlainNumber = cell.type == SheetCell::Type::Number;
    xml.writeStartElement(QStringLiteral("c"));
    xml.writeAttribute(QStringLiteral("r"), name);
    if (isHeader || day)
        xml.writeAttribute(QStringLiteral("s"), QString::number(isHeader ? headerStyle : dateStyle));
    if (cell.type == SheetCell::Type::Flag)
        xml.writeAttribute(QStringLiteral("t"), QStringLiteral("b"));
    if (isPlainNumber || day || cell.type == SheetCell::Type::Flag)
        xml.writeTextElement(QStringLiteral("v"), day ? QString::number(day) : cell.text);
    else
        writeText(xml, cell.text);
    xml.writeEndElement();
}

/// As wide as the longest text, within reason.
void writeWidths(QXmlStreamWriter &xml, const Sheet &sheet)
{
    std::vector<qsizetype> widths(size_t(sheet.columns()), leastWidth);
    for (const SheetRow &row : sheet.rows)
        for (size_t c = 0; c < row.cells.size(); ++c)
            widths[c] = std::max(widths[c], std::min<qsizetype>(row.cells[c].text.size() + 2, mostWidth));
    if (widths.empty())
        return;
    xml.writeStartElement(QStringLiteral("cols"));
    for (size_t c = 0; c < widths.size(); ++c) {
        xml.writeEmptyElement(QStringLiteral("col"));
        xml.writeAttribute(QStringLiteral("min"), QString::number(c + 1));
        xml.writeAttribute(QStringLiteral("max"), QString::number(c + 1));
        xml.writeAttribute(QStringLiteral("width"), QString::number(widths[c]));
        xml.writeAttribute(QStringLiteral("customWidth"), QStringLiteral("1"));
    }
    xml.writeEndElement();
}

void writeFrozenHeader(QXmlStreamWriter &xml)
{
    xml.writeStartElement(QStringLiteral("sheetViews"));
    xml.writeStartElement(QStringLiteral("sheetView"));
    xml.writeAttribute(QStringLiteral("workbookViewId"), QStringLiteral("0"));
    xml.writeEmptyElement(QStringLiteral("pane"));
    xml.writeAttribute(QStringLiteral("ySplit"), QStringLiteral("1"));
    xml.writeAttribute(QStringLiteral("topLeftCell"), QStringLiteral("A2"));
    xml.writeAttribute(QStringLiteral("activePane"), QStringLiteral("bottomLeft"));
    xml.writeAttribute(QStringLiteral("state"), QStringLiteral("frozen"));
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray worksheet(const Sheet &sheet)
{
    return part(QStringLiteral("worksheet"), mainSpace, [&](QXmlStreamWriter &xml) {
        writeFrozenHeader(xml);
        writeWidths(xml, sheet);
        xml.writeStartElement(QStringLiteral("sheetData"));
        for (size_t i = 0; i < sheet.rows.size(); ++i) {
            const SheetRow &row = sheet.rows[i];
            xml.writeStartElement(QStringLiteral("row"));
            xml.writeAttribute(QStringLiteral("r"), QString::number(row.line));
            for (size_t c = 0; c < row.cells.size(); ++c)
                writeCell(xml, row.cells[c], columnName(int(c)) + QString::number(row.line), i == 0);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    });
}

} // namespace

Result<QByteArray> xlsxBytes(const std::vector<Sheet> &sheets)
{
    std::vector<ExportedFile> files {
        {QStringLiteral("[Content_Types].xml"), contentTypes(sheets.size())},
        {QStringLiteral("_rels/.rels"), relations([](QXmlStreamWriter &xml) {
             writeRelation(xml, 1, QStringLiteral("officeDocument"), QStringLiteral("xl/workbook.xml"));
         })},
        {QStringLiteral("xl/workbook.xml"), workbookPart(sheets)},
        {QStringLiteral("xl/styles.xml"), QByteArray(styles)},
        {QStringLiteral("xl/_rels/workbook.xml.rels"), relations([&](QXmlStreamWriter &xml) {
             for (size_t i = 0; i < sheets.size(); ++i)
                 writeRelation(xml, i + 1, QStringLiteral("worksheet"), sheetPart(i));
             writeRelation(xml, sheets.size() + 1, QStringLiteral("styles"), QStringLiteral("styles.xml"));
         })}};
    for (size_t i = 0; i < sheets.size(); ++i)
        files.push_back({QStringLiteral("xl/") + sheetPart(i), worksheet(sheets[i])});
    return zipped(std::move(files));
}
