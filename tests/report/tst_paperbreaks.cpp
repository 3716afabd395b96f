#include "model/report/paperlayout.h"
#include "tests/report/sheet.h"

#include <QRegularExpression>
#include <QTest>

class TestPaperBreaks : public QObject
{
    Q_OBJECT

private slots:
    void headsRepeatAndGroupsContinue();
    void rowsAreNeverBroken();
    void aRowHigherThanAPageLosesNothing();
    void noHeadingEndsAPage();
    void pagesCanBeCountedBeforehand();
};

void TestPaperBreaks::headsRepeatAndGroupsContinue()
{
    const PrintedSheet sheet(longRegister(20));
    const int pages = pagesNeeded(longRegister(20));
    QVERIFY(pages >= 4);
    for (int page = 1; page <= pages; ++page) {
        const QString text = sheet.text(page);
        QVERIFY2(text.contains(QStringLiteral("Objective and statement")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Strategic objectives"))
                || text.contains(QStringLiteral("Tactical objectives")));
    }
    QVERIFY(sheet.text(2).contains(QStringLiteral("Strategic objectives (continued)")));
    QVERIFY(!sheet.text(1).contains(QStringLiteral("(continued)")));
}

void TestPaperBreaks::rowsAreNeverBroken()
{
    const PrintedSheet sheet(longRegister(40, false));
    for (int page = 1; page <= pagesNeeded(longRegister(40, false)); ++page) {
        const QString text = sheet.text(page);
        static const QRegularExpression code(QStringLiteral("OBJ-0*(\\d+)")), end(QStringLiteral("row\\s+(\\d+)"));
        QStringList begun, ended;
        for (auto it = code.globalMatch(text); it.hasNext();)
            begun << it.next().captured(1);
        for (auto it = end.globalMatch(text); it.hasNext();)
            ended << it.next().captured(1);
        QVERIFY(!begun.isEmpty());
        QCOMPARE(ended, begun);
    }
}

void TestPaperBreaks::aRowHigherThanAPageLosesNothing()
{
    ReportDoc doc = emptySpecimen();
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words << QStringLiteral("w%1").arg(i);
    Table table;
    table.columns = {Column::fixed(QStringLiteral("Code"), 20), Column::flex(QStringLiteral("Comment"))};
    table.row({QStringLiteral("A"), words.join(QLatin1Char(' '))});
    table.row({QStringLiteral("B"), QStringLiteral("short")});
    doc.add(table);
    const QString text = PrintedSheet(doc).raw();
    for (const QString &word : words)
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(word))), qPrintable(word));
    QVERIFY(pagesNeeded(doc) > 1);
}

void TestPaperBreaks::noHeadingEndsAPage()
{
    // The heading is pushed along the page: wherever it falls, it has the first two rows with it.
    for (int mm = 200; mm < 245; mm += 3) {
        ReportDoc doc = emptySpecimen();
        doc.add(Space {double(mm)});
        doc.add(Paragraph {{Run::plain(QStringLiteral("before"))}});
        doc.add(Space {double(mm)});
        doc.add(Paragraph {{Run::plain(QStringLiteral("before"))}});
        doc.add(Heading {QStringLiteral("The heading")});
        Table table;
        table.columns = {Column::flex(QStringLiteral("Head"))};
        table.row({QStringLiteral("first row")}).row({QStringLiteral("second row")}).row({QStringLiteral("third row")});
        table.note = QStringLiteral("the note");
        doc.add(table);
        const PrintedSheet sheet(doc);
        for (int page = 1; page <= pagesNeeded(doc); ++page) {
            const QString text = sheet.text(page);
            QCOMPARE(text.contains(QStringLiteral("The heading")), text.contains(QStringLiteral("second row")));
            QCOMPARE(text.contains(QStringLiteral("third row")), text.contains(QStringLiteral("the note")));
        }
    }
}

void TestPaperBreaks::pagesCanBeCountedBeforehand()
{
    const PrintedSheet sheet(longRegister(30));
    QVERIFY(
        sheet.info().contains(QRegularExpression(QStringLiteral("Pages: +%1\\b").arg(pagesNeeded(longRegister(30))))));
    const Language language;
    const std::vector<Block> one {Paragraph {{Run::plain(QStringLiteral("One line."))}}};
    QVERIFY(std::abs(heightOf(one, 174, language) - 12 * 25.4 / 72) < 0.01);
    const std::vector<Block> wrapped {Paragraph {{Run::plain(QStringLiteral("One line. ").repeated(40))}}};
    QVERIFY(heightOf(wrapped, 80, language) > heightOf(wrapped, 174, language));
}

QTEST_MAIN(TestPaperBreaks)
#include "tst_paperbreaks.moc"
