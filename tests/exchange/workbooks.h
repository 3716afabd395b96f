#pragma once
#include "model/exchange/zip.h"

#include <QMap>

struct BookRelation {
    const char *id, *type, *target;
    bool isExternal = false;
};
struct BookSheet {
    const char *name, *relation, *more = "";
};

/// A workbook made by hand, part by part, so that each part can be wrong.
struct HandMadeBook {
    QMap<QString, QByteArray> parts {
        {QStringLiteral("[Content_Types].xml"), "<Types/>"},
        {QStringLiteral("_rels/.rels"), relations({{"rId1", "officeDocument", "xl/workbook.xml"}})},
        {QStringLiteral("xl/workbook.xml"), workbook({{"One", "rId1"}})},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         relations({{"rId1", "worksheet", "worksheets/sheet1.xml"},
                    {"rId8", "sharedStrings", "sharedStrings.xml"},
                    {"rId9", "styles", "styles.xml"}})},
        {QStringLiteral("xl/sharedStrings.xml"),
         R"(<sst count="9"><si><t>id</t></si><si><t>title</t></si><si><r><rPr><b/></rPr><t>Rich</t></r><r><t xml:space="preserve"> text</t></r><rPh sb="0" eb="1"><t>aid</t></rPh></si></sst>)"},
        {QStringLiteral("xl/styles.xml"),
         R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs></styleSheet>)"},
        {QStringLiteral("xl/worksheets/sheet1.xml"), sheet(R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row>)")}};

    static QByteArray relations(const std::vector<BookRelation> &list)
    {
        QByteArray out = "<Relationships>";
        for (const BookRelation &r : list)
            out += QByteArray("<Relationship Id=\"") + r.id
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + r.type
                + "\" Target=\"" + r.target + '"' + (r.isExternal ? " TargetMode=\"External\"" : "") + "/>";
        return out + "</Relationships>";
    }
    static QByteArray workbook(const std::vector<BookSheet> &sheets, const QByteArray &before = {})
    {
        QByteArray out = "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + before + "<sheets>";
        for (const BookSheet &s : sheets)
            out += QByteArray("<sheet name=\"") + s.name + "\" " + s.more + " r:id=\"" + s.relation + "\"/>";
        return out + "</sheets></workbook>";
    }
    static QByteArray sheet(const QByteArray &rows, const QByteArray &behind = {})
    {
        return "<worksheet><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>";
    }
    /// One cell in A1 of the first sheet.
    static HandMadeBook withCell(const QByteArray &cell)
    {
        HandMadeBook book;
        book.parts[QStringLiteral("xl/worksheets/sheet1.xml")] = sheet("<row r=\"1\">" + cell + "</row>");
        return book;
    }

    QByteArray bytes() const
    {
        std::vector<ExportedFile> files;
        for (auto it = parts.begin(); it != parts.end(); ++it)
            files.push_back({it.key(), it.value()});
        const auto zip = zipped(std::move(files));
        if (!zip)
            qFatal("%s", qPrintable(zip.error().message));
        return *zip;
    }
};
