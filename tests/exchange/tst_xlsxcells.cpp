#include "model/domain/language.h"
#include "model/exchange/xlsxreader.h"
#include "model/exchange/xlsxsheet.h"
#include "tests/exchange/workbooks.h"

#include <QTest>

// What the cells of a workbook mean (DOMAIN.md 8.1): texts, numbers, dates of both systems, shares, flags, formulas.

using Type = SheetCell::Type;
Q_DECLARE_METATYPE(SheetCell::Type)

class TestXlsxCells : public QObject
{
    Q_OBJECT
private slots:
    void aCellIsReadAsWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Type>("type");
        const auto row = [](const char *name, const char *xml, const char *text, Type type) {
            QTest::newRow(name) << QByteArray(xml) << QString::fromUtf8(text) << type;
        };
        row("shared text", R"(<c r="A1" t="s"><v>1</v></c>)", "title", Type::Text);
        row("rich shared text without reading aid", R"(<c r="A1" t="s"><v>2</v></c>)", "Rich text", Type::Text);
        row("text in the cell", R"(<c r="A1" t="inlineStr"><is><t>plain</t></is></c>)", "plain", Type::Text);
        row("rich text in the cell",
            R"(<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c>)", "a b",
            Type::Text);
        row("escaped line break", R"(<c r="A1" t="inlineStr"><is><t>a_x000A_b</t></is></c>)", "a\nb", Type::Text);
        row("escaped underscore", R"(<c r="A1" t="inlineStr"><is><t>a_x005F_x000A_</t></is></c>)", "a_x000A_",
            Type::Text);
        row("text that looks like a formula", R"(<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>)", "=1+1",
            Type::Text);
        row("markup is text", R"(<c r="A1" t="inlineStr"><is><t>&lt;b&gt;&amp;amp;</t></is></c>)", "<b>&amp;",
            Type::Text);
        row("number", R"(<c r="A1"><v>12.5</v></c>)", "12.5", Type::Number);
        row("number with three decimals", R"(<c r="A1" t="n"><v>1.234</v></c>)", "1.234", Type::Number);
        row("dust of binary fractions", R"(<c r="A1"><v>0.30000000000000004</v></c>)", "0.3", Type::Number);
        row("exponent", R"(<c r="A1"><v>1.5E-3</v></c>)", "0.0015", Type::Number);
        row("large exponent", R"(<c r="A1"><v>1.2E6</v></c>)", "1200000", Type::Number);
        row("minus", R"(<c r="A1"><v>-3</v></c>)", "-3", Type::Number);
        row("no number", R"(<c r="A1"><v>12x</v></c>)", "12x", Type::Unreadable);
        row("not a number", R"(<c r="A1"><v>NaN</v></c>)", "NaN", Type::Unreadable);
        row("infinite", R"(<c r="A1"><v>1E999</v></c>)", "1E999", Type::Unreadable);
        row("share", R"(<c r="A1" s="2"><v>0.95</v></c>)", "95 %", Type::Percent);
        row("share with decimals", R"(<c r="A1" s="2"><v>0.0725</v></c>)", "7.25 %", Type::Percent);
        row("date by own format", R"(<c r="A1" s="1"><v>46387</v></c>)", "2026-12-31", Type::Date);
        row("date by format number", R"(<c r="A1" s="3"><v>36526</v></c>)", "2000-01-01", Type::Date);
        row("date with time", R"(<c r="A1" s="1"><v>46387.5</v></c>)", "2026-12-31T12:00:00", Type::Date);
        row("first day", R"(<c r="A1" s="1"><v>1</v></c>)", "1900-01-01", Type::Date);
        row("last day before the leap day that never was", R"(<c r="A1" s="1"><v>59</v></c>)", "1900-02-28",
            Type::Date);
        row("leap day that never was", R"(<c r="A1" s="1"><v>60</v></c>)", "60", Type::Unreadable);
        row("first day after it", R"(<c r="A1" s="1"><v>61</v></c>)", "1900-03-01", Type::Date);
        row("last day of all", R"(<c r="A1" s="1"><v>2958465</v></c>)", "9999-12-31", Type::Date);
        row("day after the last", R"(<c r="A1" s="1"><v>2958466</v></c>)", "2958466", Type::Unreadable);
        row("negative day", R"(<c r="A1" s="1"><v>-1</v></c>)", "-1", Type::Unreadable);
        row("ISO date", R"(<c r="A1" t="d"><v>2026-06-30</v></c>)", "2026-06-30", Type::Date);
        row("yes", R"(<c r="A1" t="b"><v>1</v></c>)", "1", Type::Flag);
        row("flag that is none", R"(<c r="A1" t="b"><v>maybe</v></c>)", "maybe", Type::Unreadable);
        row("error", R"(<c r="A1" t="e"><v>#N/A</v></c>)", "#N/A", Type::ErrorValue);
        row("saved result of a formula", R"(<c r="A1"><f>1+1</f><v>2</v></c>)", "2", Type::Number);
        row("saved text of a formula", R"(<c r="A1" t="str"><f>A2</f><v>two</v></c>)", "two", Type::Text);
        row("formula without result", R"(<c r="A1"><f>1+1</f></c>)", "", Type::NoSavedValue);
        row("formula with another file", R"(<c r="A1"><f>[1]Sheet1!A1</f><v>7</v></c>)", "7", Type::Linked);
        row("formula with a file name", R"(<c r="A1"><f>'file:///x/[a.xlsx]S'!A1</f><v>7</v></c>)", "7", Type::Linked);
        row("text that is not there", R"(<c r="A1" t="s"><v>3</v></c>)", "#3", Type::Unreadable);
        row("text with a negative number", R"(<c r="A1" t="s"><v>-1</v></c>)", "#-1", Type::Unreadable);
        row("text with a huge number", R"(<c r="A1" t="s"><v>99999999999999999999</v></c>)", "#99999999999999999999",
            Type::Unreadable);
        row("text with letters for a number", R"(<c r="A1" t="s"><v>a</v></c>)", "#a", Type::Unreadable);
        row("kind that nobody knows", R"(<c r="A1" t="q"><v>1</v></c>)", "1", Type::Unreadable);
        row("null character", R"(<c r="A1" t="inlineStr"><is><t>a_x0000_b</t></is></c>)", nullptr, Type::Unreadable);
        row("style beyond the list", R"(<c r="A1" s="999"><v>5</v></c>)", "5", Type::Number);
        row("cell without a name", "<c><v>5</v></c>", "5", Type::Number);
    }
    void aCellIsReadAsWhatItIs()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, text);
        QFETCH(Type, type);
        const auto book = readXlsx(HandMadeBook::withCell(xml).bytes(), Language());
        QVERIFY2(book, book ? "" : qPrintable(book.error().message));
        const Sheet &sheet = book->sheets.front();
        QCOMPARE(sheet.rows.size(), size_t(1));
        const SheetCell &cell = sheet.rows.front().cell(0);
        QCOMPARE(int(cell.type), int(type));
        if (!text.isNull())
            QCOMPARE(cell.text, text);
        QCOMPARE(faultSentence(cell, Language()).isEmpty(), !cell.isFault());
    }

    void theSystemOf1904CountsFromItsOwnDay()
    {
        HandMadeBook book = HandMadeBook::withCell(R"(<c r="A1" s="1"><v>0</v></c><c r="B1" s="1"><v>44925</v></c>)");
        book.parts[QStringLiteral("xl/workbook.xml")]
            = HandMadeBook::workbook({{"One", "rId1"}}, "<workbookPr date1904=\"1\"/>");
        const auto read = readXlsx(book.bytes(), Language());
        QVERIFY(read);
        QCOMPARE(read->sheets.front().rows.front().cell(0).text, QStringLiteral("1904-01-01"));
        QCOMPARE(read->sheets.front().rows.front().cell(1).text, QStringLiteral("2026-12-31"));
    }

    void aFormatTellsWhatANumberShows_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("look");
        const std::pair<const char *, NumberLook> formats[] = {
            {"yyyy\\-mm\\-dd", NumberLook::Date},
            {"dd.mm.yyyy;@", NumberLook::Date},
            {"[$-407]TT.MM.JJJJ", NumberLook::Date},
            {"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", NumberLook::Date},
            {"h:mm AM/PM", NumberLook::Date},
            {"[h]:mm:ss", NumberLook::Date},
            {"0.0%", NumberLook::Percent},
            {"0\\ %", NumberLook::Percent},
            {"General", NumberLook::Plain},
            {"#,##0.00", NumberLook::Plain},
            {"0.00E+00", NumberLook::Plain},
            {"#,##0\\ \"Days\"", NumberLook::Plain},
            {"[Red]#,##0;[Blue]-#,##0", NumberLook::Plain},
            {"#,##0.00 [$EUR]", NumberLook::Plain},
            {"0;-0;\"yes\"", NumberLook::Plain},
            {"", NumberLook::Plain},
        };
        for (const auto &[format, look] : formats)
            QTest::newRow(*format ? format : "empty") << QString::fromLatin1(format) << int(look);
    }
    void aFormatTellsWhatANumberShows()
    {
        QFETCH(QString, format);
        QFETCH(int, look);
        QCOMPARE(int(lookOfFormat(format)), look);
    }

    void everyDayOfTwoCenturiesComesBackFromItsNumber()
    {
        for (QDate day(1900, 3, 1); day <= QDate(2100, 12, 31); day = day.addDays(1))
            QCOMPARE(dayText(double(daySerial(day)), false), day.toString(Qt::ISODate));
        QCOMPARE(daySerial(QDate(1900, 2, 28)), 0); // such days are written as text
    }

    void aNumberKeepsItsDigits_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        const std::pair<const char *, const char *> numbers[] = {
            {"7.10", "7.10"}, {"0.1", "0.1"}, {"1.1000000000000001", "1.1"}, {"123456789012345", "123456789012345"},
            {"1E+2", "100"},  {"-0", "-0"},   {"2.5E-7", "0.00000025"},      {"71.099999999999994", "71.1"},
            {"x", ""},
        };
        for (const auto &[stored, shown] : numbers)
            QTest::newRow(stored) << QString::fromLatin1(stored) << QString::fromLatin1(shown);
    }
    void aNumberKeepsItsDigits()
    {
        QFETCH(QString, stored);
        QFETCH(QString, shown);
        QCOMPARE(numberText(stored), shown);
    }

    void cellNamesAreBounded_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("row");
        QTest::newRow("A1") << QStringLiteral("A1") << 0 << 1;
        QTest::newRow("AB12") << QStringLiteral("AB12") << 27 << 12;
        QTest::newRow("last") << QStringLiteral("XFD1048576") << 16383 << 1048576;
        for (const char *bad : {"A0", "1", "A", "XFE1", "A1048577", "ZZZ9999999", "a1", "A-1", "A1A", "$A$1",
                                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1", "A99999999999999999999"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << -1 << -1;
    }
    void cellNamesAreBounded()
    {
        QFETCH(QString, name);
        QFETCH(int, column);
        QFETCH(int, row);
        int c = -1, r = -1;
        QCOMPARE(readCellName(name, c, r), column >= 0);
        QCOMPARE(c, column);
        QCOMPARE(r, row);
        if (column >= 0)
            QCOMPARE(columnName(c) + QString::number(r), name);
    }
};

QTEST_GUILESS_MAIN(TestXlsxCells)
#include "tst_xlsxcells.moc"
