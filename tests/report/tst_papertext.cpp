#include "model/report/reporttext.h"
#include "model/report/typesetter.h"
#include "tests/report/sheet.h"

#include <QRegularExpression>
#include <QTest>

class TestPaperText : public QObject
{
    Q_OBJECT

private slots:
    void hostileTextIsDrawnAsText();
    void digitsStandUnderOneAnother();
    void germanReportSpeaksGerman();
    void textHoldsWhatThePagesHold();
};

void TestPaperText::hostileTextIsDrawnAsText()
{
    ReportDoc doc = emptySpecimen();
    const QString word(500, QLatin1Char('x'));
    const QString arabic = QStringLiteral("مرحبا بالعالم");
    doc.organisation = QStringLiteral("<b>Org</b> & Söhne");
    doc.add(PageTitle {QStringLiteral("<img src=/etc/passwd> ß Š ı € ≥")});
    doc.add(
        Paragraph {{Run::plain(QStringLiteral("before ")), Run::plain(word), Run::plain(QStringLiteral(" after"))}});
    doc.add(Paragraph {{Run::plain(
        QStringLiteral("a\u0007b\u202ec\td\ufffc\u0000e").append(QChar(0)).append(QStringLiteral("end of line")))}});
    doc.add(Paragraph {{Run::plain(arabic)}});
    Table table;
    table.columns = {Column::fit(QStringLiteral("Fit")), Column::flex(QStringLiteral("Flex"))};
    table.row({word, QStringLiteral("<script>alert(1)</script>")});
    table.row({Run::framed(word), Run::state(Sign::OnTrack, word)});
    table.row({QString(), QString()});
    table.row({});
    doc.add(table);
    doc.add(Paragraph {{}});
    doc.add(Columns {});
    doc.add(CountStrip {});
    doc.add(Table {});
    doc.add(Figure {});
    doc.add(HistoryFigure {});
    const PrintedSheet sheet(doc);
    QVERIFY(sheet.error);
    const QString text = sheet.text();
    QVERIFY2(text.contains(QStringLiteral("<img src=/etc/passwd> ß Š ı € ≥")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("<b>Org</b> & Söhne")));
    QVERIFY(text.contains(QStringLiteral("<script>alert(1)</script>")));
    QVERIFY(text.contains(QStringLiteral("end of line")));
    QVERIFY(!text.contains(QChar(0x202e)));
    QVERIFY2(text.contains(QStringLiteral("‹U+202E›")), qPrintable(text));
    QVERIFY(text.count(QLatin1Char('x')) >= 4 * 500);
    QVERIFY(!text.contains(QStringLiteral("root:")));
    const QString fonts = run(QStringLiteral("pdffonts"), {sheet.path});
    QVERIFY2(fonts.contains(QStringLiteral("Noto")), qPrintable(fonts));
}

void TestPaperText::digitsStandUnderOneAnother()
{
    Typesetter type;
    const auto width = [&](const char *text) {
        return TextBlock(type, {Run::plain(QLatin1String(text))}, {8, 10.5}, 0).naturalWidth();
    };
    // All but neighbouring ones fill the cell of the widest digit, to a fiftieth of a mm.
    QVERIFY(std::abs(width("8272") - width("8000")) < 0.02);
    QVERIFY(std::abs(width("9,382") - width("7,445")) < 0.08);
    // An alternate glyph or a wide gap would tear figures apart for everyone who copies or searches.
    ReportDoc doc = emptySpecimen();
    const QString figures = QStringLiteral("OBJ-111 2025-01-15 1,111,111 EUR 11.1 → 1.1 % 10x10 (1/11) 15. Juli ≥ 1:1");
    doc.add(Paragraph {{Run::plain(figures)}});
    const QString text = PrintedSheet(doc).text();
    QVERIFY2(text.contains(figures), qPrintable(text));
}

void TestPaperText::germanReportSpeaksGerman()
{
    ReportDoc doc = specimen();
    doc.language = Language(QStringLiteral("de"));
    const PrintedSheet sheet(doc);
    QVERIFY(sheet.text(1).contains(QRegularExpression(QStringLiteral("15\\.? Juli 2026"))));
    QVERIFY(run(QStringLiteral("qpdf"), {QStringLiteral("--json"), sheet.path})
                .contains(QRegularExpression(QStringLiteral("\"/Lang\": \"(u:)?de\""))));
}

void TestPaperText::textHoldsWhatThePagesHold()
{
    const QString text = toText(specimen());
    for (const char *line :
         {"# Management review of information security objectives", "## Decisions wanted – five, overdue ones first",
          "on track: 5 (as in May)", "### (b) Measured by",
          "[chart Median days to patch critical vulnerabilities, days: 18 readings, last 11.5 days, target 7 days]",
          "2025-01-15 on_track 4, at_risk 3, off_track 0, not_started 3",
          "Leaver accounts closed within 24 hours [overdue since 10 Jul 2026]", "[    ] leavers"})
        QVERIFY2(text.contains(QString::fromUtf8(line)),
                 qPrintable(QString::fromUtf8(line) + QStringLiteral("\n\n") + text));
}

QTEST_MAIN(TestPaperText)
#include "tst_papertext.moc"
