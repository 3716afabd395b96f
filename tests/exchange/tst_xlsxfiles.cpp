#include "model/domain/language.h"
#include "model/exchange/xlsxreader.h"
#include "tests/exchange/importing.h"
#include "tests/exchange/workbooks.h"

#include <QTest>
#include <QtEndian>

#include <random>

// Workbooks as a whole (DOMAIN.md 8.1, IMP-15 to IMP-19; RELIABILITY.md E): what is read of them, and what is refused.

class TestXlsxFiles : public QObject
{
    Q_OBJECT
    static QString refusal(const QByteArray &bytes, const XlsxLimits &limits = {})
    {
        const auto book = readXlsx(bytes, Language(), limits);
        return book ? QStringLiteral("it was read") : book.error().message;
    }
    static HandMadeBook with(const char *part, const QByteArray &bytes)
    {
        HandMadeBook book;
        book.parts[QString::fromLatin1(part)] = bytes;
        return book;
    }

private slots:
    /// Other programs leave out what follows from the order.
    void rowsAndCellsWithoutNumbersFollowEachOther()
    {
        HandMadeBook book;
        book.parts[QStringLiteral("xl/worksheets/sheet1.xml")] = HandMadeBook::sheet(
            "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row r=\"5\"><c r=\"B5\"><v>4</v></c>"
            "<c><v>5</v></c></row><row><c><v>6</v></c></row>");
        const auto read = readXlsx(book.bytes(), Language());
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QStringList cells;
        for (const SheetRow &row : read->sheets[0].rows)
            for (int c = 0; c < int(row.cells.size()); ++c)
                if (!row.cell(c).text.isEmpty())
                    cells += QStringLiteral("%1.%2=%3").arg(row.line).arg(c).arg(row.cell(c).text);
        QCOMPARE(cells.join(u' '), QStringLiteral("1.0=1 1.1=2 2.0=3 5.1=4 5.2=5 6.0=6"));
    }

    void sheetsAreListedInTheirOrderHiddenOnesToo()
    {
        HandMadeBook book;
        book.parts[QStringLiteral("xl/workbook.xml")] = HandMadeBook::workbook(
            {{"Zwei &amp; drei", "rId2"}, {"One", "rId1", "state=\"veryHidden\""}, {"Chart", "rId3"}});
        book.parts[QStringLiteral("xl/_rels/workbook.xml.rels")]
            = HandMadeBook::relations({{"rId1", "worksheet", "worksheets/sheet1.xml"},
                                       {"rId2", "worksheet", "/xl/worksheets/other.xml"},
                                       {"rId3", "chartsheet", "chartsheets/sheet1.xml"},
                                       {"rId8", "sharedStrings", "sharedStrings.xml"}});
        book.parts[QStringLiteral("xl/worksheets/other.xml")]
            = HandMadeBook::sheet("<row r=\"2\" hidden=\"1\"><c r=\"B2\"><v>1</v></c></row><row r=\"5\"><c r=\"C5\" "
                                  "t=\"s\"><v>1</v></c></row>",
                                  "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"B2:B4\"/></mergeCells>");
        const auto read = readXlsx(book.bytes(), Language());
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->sheets.size(), size_t(2));
        const Sheet &first = read->sheets[0];
        QCOMPARE(first.name, QStringLiteral("Zwei & drei"));
        QVERIFY(!first.isHidden);
        QVERIFY(read->sheets[1].isHidden);
        QCOMPARE(first.rows.size(), size_t(2));
        QCOMPARE(first.rows[0].line, 2);
        QCOMPARE(first.rows[1].line, 5);
        QCOMPARE(first.rows[1].cell(2).text, QStringLiteral("title"));
        QCOMPARE(first.columns(), 3);
        QCOMPARE(first.merged, (QStringList {QStringLiteral("A1:C1"), QStringLiteral("B2:B4")}));
        QCOMPARE(first.remarks.size(), 2);
        QVERIFY2(first.remarks[0].contains(QStringLiteral("A1:C1, B2:B4")), qPrintable(first.remarks[0]));
        QVERIFY2(first.remarks[1].contains(QStringLiteral("Hidden")), qPrintable(first.remarks[1]));
    }

    void macrosAndLinksAreLeftAloneAndNamed()
    {
        HandMadeBook book;
        book.parts[QStringLiteral("xl/_rels/workbook.xml.rels")]
            = HandMadeBook::relations({{"rId1", "worksheet", "worksheets/sheet1.xml"},
                                       {"rId2", "vbaProject", "vbaProject.bin"},
                                       {"rId3", "externalLinkPath", "file:///etc/passwd", true},
                                       {"rId8", "sharedStrings", "sharedStrings.xml"}});
        book.parts[QStringLiteral("xl/vbaProject.bin")] = "not read";
        book.parts[QStringLiteral("../../outside.xml")] = "not read either";
        const auto read = readXlsx(book.bytes(), Language());
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->sheets.front().rows.front().cell(0).text, QStringLiteral("id"));
        QCOMPARE(read->remarks.size(), 2);
        QVERIFY2(read->remarks[0].contains(QStringLiteral("macros")), qPrintable(read->remarks[0]));
        QVERIFY2(read->remarks[1].contains(QStringLiteral("not followed")), qPrintable(read->remarks[1]));
    }

    void aFileThatIsNoWorkbookIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &bytes, const char *words) {
            QTest::newRow(name) << bytes << QString::fromUtf8(words);
        };
        const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
        const QByteArray relations = "xl/_rels/workbook.xml.rels";
        row("empty", {}, "is empty");
        row("CSV", "id,title\nO1,One\n", "If it is a CSV file");
        row("web page", "  <html><table></table></html>", "is a web page");
        row("old Excel", ole + QByteArray(600, 'x'), "old Excel workbook (.xls)");
        row("password", ole + QByteArray(600, 'x') + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32),
            "protected by a password");
        row("cut archive", HandMadeBook().bytes().left(700), "archive cannot be read");
        row(
            "archive of something else",
            [] {
                HandMadeBook book;
                book.parts = {{QStringLiteral("content.xml"), "<office/>"}};
                return book.bytes();
            }(),
            "an archive, but no Excel workbook");
        row("binary workbook",
            with("_rels/.rels", HandMadeBook::relations({{"rId1", "officeDocument", "xl/workbook.bin"}})).bytes(),
            "binary workbook (.xlsb)");
        row("sheet that is missing",
            with(relations, HandMadeBook::relations({{"rId1", "worksheet", "worksheets/none.xml"}})).bytes(),
            "the part “xl/worksheets/none.xml” is missing");
        row("sheet that leads out",
            with(relations, HandMadeBook::relations({{"rId1", "worksheet", "../../../etc/passwd"}})).bytes(),
            "the sheet “One” is not in it");
        row("sheet in another file",
            with(relations, HandMadeBook::relations({{"rId1", "worksheet", "http://example.org/s.xml", true}})).bytes(),
            "the sheet “One” is not in it");
        row("no sheet", with("xl/workbook.xml", HandMadeBook::workbook({})).bytes(), "no sheet with cells");
        row("sheet that is no XML", with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>").bytes(),
            "“xl/worksheets/sheet1.xml” cannot be read");
        row("entity of a file",
            with("xl/worksheets/sheet1.xml",
                 "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row r=\"1\"><c "
                 "r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>")
                .bytes(),
            "document type");
        row("many laughs",
            with("xl/sharedStrings.xml",
                 "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
                 "\"&b;&b;&b;&b;&b;&b;&b;&b;\">]><sst><si><t>&c;</t></si></sst>")
                .bytes(),
            "document type");
        row("nested without end",
            with("xl/worksheets/sheet1.xml",
                 "<worksheet>" + QByteArray("<a>").repeated(100000) + QByteArray("</a>").repeated(100000)
                     + "</worksheet>")
                .bytes(),
            "nested too deep");
        row("bomb", with("xl/worksheets/sheet1.xml", HandMadeBook::sheet(QByteArray(8 << 20, ' '))).bytes(),
            "grows to 8 MiB from next to nothing");
        row("rows out of order",
            with("xl/worksheets/sheet1.xml",
                 HandMadeBook::sheet("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"/>"))
                .bytes(),
            "are not in order");
        row("row beyond the sheet",
            with("xl/worksheets/sheet1.xml", HandMadeBook::sheet("<row r=\"1048577\"/>")).bytes(), "are not in order");
        row("row twice",
            with("xl/worksheets/sheet1.xml",
                 HandMadeBook::sheet("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"2\"/>"))
                .bytes(),
            "are not in order");
        row("cell that cannot be", HandMadeBook::withCell("<c r=\"ZZZ9999999\"><v>1</v></c>").bytes(),
            "a cell “ZZZ9999999”, which cannot be");
        row("column beyond the limit", HandMadeBook::withCell("<c r=\"SG1\"><v>1</v></c>").bytes(),
            "more than 500 columns");
    }
    void aFileThatIsNoWorkbookIsRefusedInWords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const QString said = refusal(bytes);
        QVERIFY2(said.contains(words), qPrintable(said));
        QVERIFY2(said.endsWith(u'.'), qPrintable(said));
    }

    void limitsAreKept()
    {
        const QByteArray bytes
            = with("xl/worksheets/sheet1.xml",
                   HandMadeBook::sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
                                       "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>"))
                  .bytes();
        QCOMPARE(refusal(bytes), QStringLiteral("it was read"));
        const auto limited = [&](auto change) {
            XlsxLimits limits;
            change(limits);
            return refusal(bytes, limits);
        };
        QVERIFY(limited([](XlsxLimits &l) { l.bytes = 900; }).contains(QStringLiteral("when it is unpacked")));
        QVERIFY(limited([](XlsxLimits &l) { l.entries = 6; }).contains(QStringLiteral("7 parts, at most 6")));
        QVERIFY(limited([](XlsxLimits &l) { l.rows = 1; }).contains(QStringLiteral("too many rows")));
        QVERIFY(limited([](XlsxLimits &l) { l.cells = 2; }).contains(QStringLiteral("too many")));
        QVERIFY(limited([](XlsxLimits &l) { l.columns = 1; }).contains(QStringLiteral("more than 1 columns")));
        XlsxLimits small;
        small.fieldBytes = 3;
        QVERIFY(refusal(HandMadeBook::withCell("<c><v>1234</v></c>").bytes(), small)
                    .contains(QStringLiteral("larger than 1 MiB")));
    }

    void aSizeThatLiesIsFound()
    {
        QByteArray bytes = HandMadeBook().bytes();
        // The sheet's size in the directory at the end: 10 bytes less than there are.
        const qsizetype directory = bytes.indexOf("PK\x01\x02");
        qsizetype at = directory;
        while (bytes.mid(at + 46, 24) != "xl/worksheets/sheet1.xml") {
            at = bytes.indexOf("PK\x01\x02", at + 4);
            QVERIFY(at > 0);
        }
        auto *size = reinterpret_cast<uchar *>(bytes.data() + at + 24);
        qToLittleEndian<quint32>(qFromLittleEndian<quint32>(size) - 10, size);
        QVERIFY2(refusal(bytes).contains(QStringLiteral("damaged")), qPrintable(refusal(bytes)));
    }

    void partsThatStandThereTwiceAreRefused()
    {
        HandMadeBook book;
        book.parts[QStringLiteral("XL/workbook.xml")] = "<workbook/>";
        QVERIFY2(refusal(book.bytes()).contains(QStringLiteral("stands twice")), qPrintable(refusal(book.bytes())));
    }

    void noDamagedByteDoesHarm()
    {
        const QByteArray whole = HandMadeBook().bytes();
        int read = 0, refused = 0;
        for (qsizetype cut = 0; cut < whole.size(); cut += 3)
            ++(refusal(whole.left(cut)) == QLatin1String("it was read") ? read : refused);
        QCOMPARE(read, 0);
        std::mt19937 random(6);
        for (int i = 0; i < 1200; ++i) {
            QByteArray bytes = whole;
            bytes[qsizetype(random() % unsigned(bytes.size()))] = char(random());
            const QString said = refusal(bytes);
            ++(said == QLatin1String("it was read") ? read : refused);
            QVERIFY2(said == QLatin1String("it was read") || said.endsWith(u'.'), qPrintable(said));
        }
        QVERIFY(refused > 500);
    }

    void noDamagedXmlDoesHarm()
    {
        const QByteArray sheet = HandMadeBook::sheet(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>46387</v></c></row>"
            "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>x_x0041_</t></is></c><c "
            "r=\"B2\"><f>1</f><v>1</v></c></row>",
            "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>");
        std::mt19937 random(7);
        int read = 0;
        for (int i = 0; i < 900; ++i) {
            QByteArray bytes = sheet;
            for (int n = i % 3; n >= 0; --n)
                bytes[qsizetype(random() % unsigned(bytes.size()))] = "<>&\"/019azACs= \0\xff"[random() % 17];
            const auto book = readXlsx(with("xl/worksheets/sheet1.xml", bytes).bytes(), Language());
            read += book ? 1 : 0;
            if (!book)
                QVERIFY(book.error().message.endsWith(u'.'));
        }
        QVERIFY(read > 20);
    }

    void aSheetImportsLikeACsvFile()
    {
        HandMadeBook book;
        book.parts[QStringLiteral("xl/worksheets/sheet1.xml")] = HandMadeBook::sheet(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" "
            "t=\"inlineStr\"><is><t>target_date</t></is></c></row>"
            "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>O3</t></is></c><c r=\"B2\" "
            "t=\"inlineStr\"><is><t>'=kept</t></is></c><c r=\"C2\" s=\"1\"><v>46387</v></c></row>"
            "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>O4</t></is></c><c r=\"B4\"><f>B9</f></c></row>");
        const auto read = readXlsx(book.bytes(), Language());
        QVERIFY(read);
        SourceFile file {QStringLiteral("objectives"), QStringLiteral("book.xlsx")};
        file.sheet = std::make_shared<Sheet>(read->sheets.front());
        const ImportPlan plan = planned(smallRegister(), {file});
        const TableReport &report = plan.tables.front();
        QCOMPARE(report.fresh, 1);
        QCOMPARE(report.rejected.size(), size_t(1));
        QCOMPARE(report.rejected.front().line, 4);
        QCOMPARE(report.rejected.front().column, QStringLiteral("title"));
        QCOMPARE(report.rejected.front().code, QStringLiteral("IMP-16"));
        QVERIFY(report.rejected.front().message.contains(QStringLiteral("without a saved result")));
        const Register now = applied(smallRegister(), plan);
        const auto &objectives = now.all<Objective>();
        QCOMPARE(objectives.back().title, QStringLiteral("'=kept")); // no guard stands in a typed cell
        QCOMPARE(objectives.back().targetDate, QDate(2026, 12, 31));
    }

    void readingsOfASheetAreJudgedLikeThoseOfAFile()
    {
        Sheet sheet;
        sheet.isTyped = true;
        const auto text = [](const char *t) { return SheetCell {QString::fromUtf8(t), SheetCell::Type::Text}; };
        const auto number = [](const char *t) { return SheetCell {QString::fromUtf8(t), SheetCell::Type::Number}; };
        sheet.rows = {{1, {text("kpi"), text("period"), text("value")}},
                      {2, {text("KQ"), text("2026-06-30"), number("1.234")}},
                      {3, {text("KM"), text("2026-06"), {QStringLiteral("95 %"), SheetCell::Type::Percent}}},
                      {4, {text("KV"), text("2026-06"), {QStringLiteral("#N/A"), SheetCell::Type::ErrorValue}}},
                      {5, {text("KV"), text("2026-06"), number("61")}}};
        SourceFile file {QStringLiteral("measurements"), QStringLiteral("book.xlsx")};
        file.sheet = std::make_shared<Sheet>(sheet);
        ImportOptions options = importOptions();
        options.withOutcomes = true;
        const ImportPlan plan = planned(smallRegister(), {file}, options);
        const TableReport &report = plan.tables.front();
        QCOMPARE(report.fresh, 2);
        // 1.234 is a number of the sheet, nothing that could mean two; a share is one for a KPI in %.
        QCOMPARE(plan.changes.readings.added[0].value.text(), QStringLiteral("1.234"));
        QCOMPARE(plan.changes.readings.added[1].value.text(), QStringLiteral("95"));
        QCOMPARE(report.outcomes.size(), size_t(2));
        QCOMPARE(report.outcomes.back().line, 3);
        QVERIFY(report.outcomes.back().state == RowState::Fresh);
        QCOMPARE(report.rejected.size(), size_t(2));
        QCOMPARE(report.rejected[0].line, 4);
        QCOMPARE(report.rejected[0].code, QStringLiteral("IMP-16"));
        QVERIFY(report.rejected[0].message.contains(QStringLiteral("#N/A")));
        QCOMPARE(report.rejected[1].line, 5);
        QCOMPARE(report.rejected[1].code, QStringLiteral("IMP-07"));
    }
};

QTEST_GUILESS_MAIN(TestXlsxFiles)
#include "tst_xlsxfiles.moc"
