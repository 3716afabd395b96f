#include "model/report/paperlayout.h"
#include "model/report/pdf.h"
#include "model/report/reporttext.h"
#include "tests/report/specimen.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <sys/resource.h>

namespace {

/// Output of a tool of poppler-utils or qpdf, both stated as needed for the tests.
QString run(const QString &program, const QStringList &arguments, int *exitCode = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60000))
        return QStringLiteral("%1 did not run").arg(program);
    if (exitCode)
        *exitCode = process.exitCode();
    return QString::fromUtf8(process.readAll()).replace(QChar(0xa0), QLatin1Char(' '));
}

struct Sheet {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("report.pdf"));
    explicit Sheet(const ReportDoc &doc)
    {
        error = writePdf(doc, path).map_error([](const Error &e) { return e.message; });
    }
    tl::expected<void, QString> error;
    QString text(int page = 0) const
    {
        QStringList arguments {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8")};
        if (page)
            arguments << QStringLiteral("-f") << QString::number(page) << QStringLiteral("-l") << QString::number(page);
        return run(QStringLiteral("pdftotext"), arguments << path << QStringLiteral("-"));
    }
    /// Text in the order in which it was painted.
    QString raw() const
    {
        return run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    }
    QString info() const { return run(QStringLiteral("pdfinfo"), {path}); }
};

ReportDoc longRegister(int perGroup, bool landscape = true)
{
    ReportDoc doc = emptySpecimen();
    doc.landscape = landscape;
    doc.add(PageTitle {QStringLiteral("Register of information security objectives")});
    doc.add(registerTable(doc.language, perGroup));
    return doc;
}

} // namespace

class TestPaper : public QObject
{
    Q_OBJECT

private slots:
    void everyBlockComesOut_data();
    void everyBlockComesOut();
    void a4AndLetterBreakAlike();
    void theFileIsSound();
    void outlineNestsAndNamesEveryHeading();
    void footNamesDataCutChainAndPage();
    void withoutPrintTimeEqualReportsGiveEqualBytes();
    void headsRepeatAndGroupsContinue();
    void rowsAreNeverBroken();
    void aRowHigherThanAPageLosesNothing();
    void noHeadingEndsAPage();
    void pagesCanBeCountedBeforehand();
    void hostileTextIsDrawnAsText();
    void digitsStandUnderOneAnother();
    void germanReportSpeaksGerman();
    void picturesShowTheSamePages();
    void aWorkerThreadCanPrint();
    void aFullDiskIsASentenceAndLeavesNothing();
    void aMissingFolderIsASentence();
    void textHoldsWhatThePagesHold();
};

void TestPaper::everyBlockComesOut_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<bool>("landscape");
    QTest::addColumn<QString>("size");
    QTest::newRow("a4") << int(PaperSize::A4) << false << QStringLiteral("595");
    QTest::newRow("letter") << int(PaperSize::Letter) << false << QStringLiteral("612");
    QTest::newRow("a4-landscape") << int(PaperSize::A4) << true << QStringLiteral("842");
    QTest::newRow("letter-landscape") << int(PaperSize::Letter) << true << QStringLiteral("792");
}

void TestPaper::everyBlockComesOut()
{
    QFETCH(int, paper);
    QFETCH(bool, landscape);
    QFETCH(QString, size);
    ReportDoc doc = specimen();
    doc.paper = PaperSize(paper);
    doc.landscape = landscape;
    const Sheet sheet(doc);
    QVERIFY2(sheet.error, qPrintable(sheet.error ? QString() : sheet.error.error()));
    // For people who want to look: the build folder keeps the pages.
    const QString kept
        = QStringLiteral(WAYMARK_BINARY_DIR "/pictures/paper-%1.pdf").arg(QString::fromLatin1(QTest::currentDataTag()));
    QDir().mkpath(QStringLiteral(WAYMARK_BINARY_DIR "/pictures"));
    QVERIFY(writePdf(doc, kept));
    QVERIFY2(sheet.info().contains(QRegularExpression(QStringLiteral("Page size: +%1").arg(size))),
             qPrintable(sheet.info()));

    const QString text = sheet.text().simplified();
    for (const char *words : {"10 active objectives: 5 on track",
                              "no current figures",
                              "Decisions wanted",
                              "Release 120,000 EUR for laboratory devices?",
                              "15 days overdue",
                              "not measured yet",
                              "Since the last review",
                              "Brno site acquired",
                              "budget freeze",
                              "OBJ-006",
                              "no reading yet",
                              "overdue since 10 Jul 2026",
                              "Managing director",
                              "target 7 days",
                              "15 by 31 Dec 2025",
                              "target reached 17 Oct 2026",
                              "13 replaced",
                              "figure missing",
                              "0/0",
                              "n/a",
                              "on hold",
                              "tolerance 96 %",
                              "Axis starts at 75 %, not at zero",
                              "No reading yet. First figure",
                              "leavers"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
}

void TestPaper::a4AndLetterBreakAlike()
{
    ReportDoc doc = specimen();
    const Sheet a4(doc);
    doc.paper = PaperSize::Letter;
    const Sheet letter(doc);
    QCOMPARE(letter.raw(), a4.raw());
}

void TestPaper::theFileIsSound()
{
    const Sheet sheet(specimen());
    int code = -1;
    const QString check = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), sheet.path}, &code);
    QVERIFY2(code == 0 && !check.contains(QStringLiteral("WARNING")), qPrintable(check));

    const QStringList images = run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), sheet.path})
                                   .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY2(images.size() == 2, qPrintable(images.join(QLatin1Char('\n')))); // two lines of head, no picture

    const QStringList fonts
        = run(QStringLiteral("pdffonts"), {sheet.path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    QVERIFY(fonts.size() >= 3);
    for (const QString &font : fonts)
        QVERIFY2(font.contains(QStringLiteral("Inter"))
                     && font.contains(QRegularExpression(QStringLiteral("yes yes yes"))),
                 qPrintable(font));

    const QString info = sheet.info();
    for (const char *line : {"Title: +Management review of information security objectives", "Author: +Lindental",
                             "Creator: +Waymark 0.1", "CreationDate: +Thu Jul 16"})
        QVERIFY2(info.contains(QRegularExpression(QLatin1String(line))), qPrintable(info));
    const QString json = run(QStringLiteral("qpdf"), {QStringLiteral("--json"), sheet.path});
    QVERIFY(json.contains(QRegularExpression(QStringLiteral("\"/Lang\": \"(u:)?en\""))));
    QVERIFY(json.contains(QStringLiteral("\"/DisplayDocTitle\": true")));
}

void TestPaper::outlineNestsAndNamesEveryHeading()
{
    const PaperLayout layout(specimen());
    QStringList levels;
    for (const PaperLayout::OutlineEntry &entry : layout.outline())
        levels << QStringLiteral("%1 p%2 %3").arg(entry.level).arg(entry.page + 1).arg(entry.title);
    QCOMPARE(levels.value(0), QStringLiteral("1 p1 Management review of information security objectives"));
    QVERIFY(levels.contains(QStringLiteral("2 p1 Since the last review")));
    QVERIFY(levels.contains(QStringLiteral("2 p2 Measures of the active objectives")));
    QVERIFY(levels.contains(QStringLiteral("3 p3 Leaver accounts closed within 24 hours")));

    const Sheet sheet(specimen());
    const QString json
        = run(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), sheet.path});
    QVERIFY(json.contains(QStringLiteral("\"title\": \"Leaver accounts closed within 24 hours\"")));
    QVERIFY(json.contains(QStringLiteral("\"destpageposfrom1\": 3")));
}

void TestPaper::footNamesDataCutChainAndPage()
{
    const Sheet sheet(specimen());
    const int pages = pagesNeeded(specimen());
    for (int page = 1; page <= pages; ++page) {
        const QString text = sheet.text(page).simplified();
        QVERIFY(text.contains(QStringLiteral("As of 15 July 2026 · printed 16 July 2026, 09:12 · Waymark 0.1")));
        QVERIFY2(text.contains(QStringLiteral("chain eaf1 7e43 91eb 0749 · page %1 of %2").arg(page).arg(pages)),
                 qPrintable(text.right(200)));
        QVERIFY(text.startsWith(QStringLiteral("Lindental Medical Devices GmbH")));
        // Page 1 carries the title itself; the others name it in the head.
        QCOMPARE(text.count(QStringLiteral("Management review of information security objectives")), 1);
    }
}

void TestPaper::withoutPrintTimeEqualReportsGiveEqualBytes()
{
    ReportDoc doc = specimen();
    doc.printed = {};
    doc.dataTime = QDateTime(day("2026-07-14"), QTime(8, 0), Qt::UTC);
    const Result<QByteArray> first = pdfBytes(doc);
    QTest::qWait(1100); // past a second, in which a clock would show
    QVERIFY(first);
    QCOMPARE(*pdfBytes(doc), *first);
    QVERIFY(!Sheet(doc).text().contains(QStringLiteral("printed")));
}

void TestPaper::headsRepeatAndGroupsContinue()
{
    const Sheet sheet(longRegister(20));
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

void TestPaper::rowsAreNeverBroken()
{
    const Sheet sheet(longRegister(40, false));
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

void TestPaper::aRowHigherThanAPageLosesNothing()
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
    const QString text = Sheet(doc).raw();
    for (const QString &word : words)
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(word))), qPrintable(word));
    QVERIFY(pagesNeeded(doc) > 1);
}

void TestPaper::noHeadingEndsAPage()
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
        const Sheet sheet(doc);
        for (int page = 1; page <= pagesNeeded(doc); ++page) {
            const QString text = sheet.text(page);
            QCOMPARE(text.contains(QStringLiteral("The heading")), text.contains(QStringLiteral("second row")));
            QCOMPARE(text.contains(QStringLiteral("third row")), text.contains(QStringLiteral("the note")));
        }
    }
}

void TestPaper::pagesCanBeCountedBeforehand()
{
    const Sheet sheet(longRegister(30));
    QVERIFY(
        sheet.info().contains(QRegularExpression(QStringLiteral("Pages: +%1\\b").arg(pagesNeeded(longRegister(30))))));
    const Language language;
    const std::vector<Block> one {Paragraph {{Run::plain(QStringLiteral("One line."))}}};
    QVERIFY(std::abs(heightOf(one, 174, language) - 12 * 25.4 / 72) < 0.01);
    const std::vector<Block> wrapped {Paragraph {{Run::plain(QStringLiteral("One line. ").repeated(40))}}};
    QVERIFY(heightOf(wrapped, 80, language) > heightOf(wrapped, 174, language));
}

void TestPaper::hostileTextIsDrawnAsText()
{
    ReportDoc doc = emptySpecimen();
    const QString word(500, QLatin1Char('x'));
    const QString arabic = QStringLiteral("مرحبا بالعالم");
    doc.organisation = QStringLiteral("<b>Org</b> & Söhne");
    doc.add(PageTitle {QStringLiteral("<img src=/etc/passwd> ß Š ı € ≥")});
    doc.add(
        Paragraph {{Run::plain(QStringLiteral("before ")), Run::plain(word), Run::plain(QStringLiteral(" after"))}});
    doc.add(Paragraph {{Run::plain(
        QStringLiteral("a\u0007b\u202ec\td\u0000e").append(QChar(0)).append(QStringLiteral("end of line")))}});
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
    const Sheet sheet(doc);
    QVERIFY(sheet.error);
    const QString text = sheet.text();
    QVERIFY2(text.contains(QStringLiteral("<img src=/etc/passwd> ß Š ı € ≥")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("<b>Org</b> & Söhne")));
    QVERIFY(text.contains(QStringLiteral("<script>alert(1)</script>")));
    QVERIFY(text.contains(QStringLiteral("end of line")));
    QVERIFY(!text.contains(QChar(0x202e)));
    QVERIFY(text.count(QLatin1Char('x')) >= 4 * 500);
    QVERIFY(!text.contains(QStringLiteral("root:")));
    QVERIFY(run(QStringLiteral("pdffonts"), {sheet.path}).contains(QStringLiteral("Noto")));
}

void TestPaper::digitsStandUnderOneAnother()
{
    Typesetter type;
    const auto width = [&](const char *text) {
        return TextBlock(type, {Run::plain(QLatin1String(text))}, {8, 10.5}, 0).naturalWidth();
    };
    // Only the first digit cannot be moved; its cell is completed to the right.
    QVERIFY(std::abs((width("8111") - width("8000"))) < 0.02);
    QVERIFY(std::abs((width("8111") - width("8")) - 3 * (width("88") - width("8"))) < 0.02);
}

void TestPaper::germanReportSpeaksGerman()
{
    ReportDoc doc = specimen();
    doc.language = Language(QStringLiteral("de"));
    const Sheet sheet(doc);
    QVERIFY(sheet.text(1).contains(QStringLiteral("15. Juli 2026")));
    QVERIFY(run(QStringLiteral("qpdf"), {QStringLiteral("--json"), sheet.path})
                .contains(QRegularExpression(QStringLiteral("\"/Lang\": \"(u:)?de\""))));
}

void TestPaper::picturesShowTheSamePages()
{
    const QList<QImage> pages = pagesAsImages(specimen(), 80);
    QCOMPARE(int(pages.size()), pagesNeeded(specimen()));
    QCOMPARE(pages.first().size(), QSize(661, 935));
    int inked = 0;
    for (int y = 0; y < pages.first().height(); ++y) {
        for (int x = 0; x < pages.first().width(); ++x)
            inked += pages.first().pixelColor(x, y).lightness() < 128;
    }
    QVERIFY2(inked > 5000 && inked < 100000, qPrintable(QString::number(inked)));
    for (qsizetype i = 0; i < pages.size(); ++i)
        pages.at(i).save(QStringLiteral(WAYMARK_BINARY_DIR "/pictures/paper-preview-%1.png").arg(i + 1));
}

void TestPaper::aWorkerThreadCanPrint()
{
    Result<QByteArray> made = fail({});
    const std::unique_ptr<QThread> worker(QThread::create([&made] { made = pdfBytes(specimen()); }));
    worker->start();
    QVERIFY(worker->wait(60000));
    QVERIFY(made);
    QVERIFY(made->startsWith("%PDF-"));
}

void TestPaper::aFullDiskIsASentenceAndLeavesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    // A limit on the file size fails in write() like a full disk does, for every user and without a mount.
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small {4096, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    const Result<> written = writePdf(specimen(), path);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(QStringLiteral("report.pdf")), qPrintable(written.error().message));
    QVERIFY(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

void TestPaper::aMissingFolderIsASentence()
{
    QTemporaryDir folder;
    const Result<> written = writePdf(specimen(), folder.filePath(QStringLiteral("gone/report.pdf")));
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(QStringLiteral("folder does not exist")),
             qPrintable(written.error().message));
}

void TestPaper::textHoldsWhatThePagesHold()
{
    const QString text = toText(specimen());
    for (const char *line :
         {"# Management review of information security objectives", "## Decisions wanted – five, overdue ones first",
          "on track: 5 (as in May)", "### (b) Measured by",
          "[chart Median days to patch critical vulnerabilities, days: 18 readings, last 11.5 days, target 7 days]",
          "2025-01-15 at_risk 3, not_started 3", "Leaver accounts closed within 24 hours [overdue since 10 Jul 2026]",
          "[    ] leavers"})
        QVERIFY2(text.contains(QString::fromUtf8(line)),
                 qPrintable(QString::fromUtf8(line) + QStringLiteral("\n\n") + text));
}

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
