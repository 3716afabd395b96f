#include "model/report/paperlayout.h"
#include "tests/report/sheet.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <csignal>
#include <sys/resource.h>

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
    void picturesShowTheSamePages();
    void aWorkerThreadCanPrint();
    void aFullDiskIsASentenceAndLeavesNothing();
    void aMissingFolderIsASentence();
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
    const PrintedSheet sheet(doc);
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
    const PrintedSheet a4(doc);
    doc.paper = PaperSize::Letter;
    const PrintedSheet letter(doc);
    QCOMPARE(letter.raw(), a4.raw());
}

void TestPaper::theFileIsSound()
{
    const PrintedSheet sheet(specimen());
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
                     && font.contains(QRegularExpression(QStringLiteral("yes (yes|no) +yes"))),
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
    for (const PdfBookmark &entry : layout.outline())
        levels << QStringLiteral("%1 p%2 %3").arg(entry.level).arg(entry.page + 1).arg(entry.title);
    QCOMPARE(levels.value(0), QStringLiteral("1 p1 Management review of information security objectives"));
    QVERIFY(levels.contains(QStringLiteral("2 p1 Since the last review")));
    QVERIFY(levels.contains(QStringLiteral("2 p2 Measures of the active objectives")));
    QVERIFY(levels.contains(QStringLiteral("3 p3 Leaver accounts closed within 24 hours")));

    const PrintedSheet sheet(specimen());
    const QString json
        = run(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), sheet.path});
    QVERIFY(json.contains(QStringLiteral("\"title\": \"Leaver accounts closed within 24 hours\"")));
    QVERIFY(json.contains(QStringLiteral("\"destpageposfrom1\": 3")));
}

void TestPaper::footNamesDataCutChainAndPage()
{
    const PrintedSheet sheet(specimen());
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
    // What the file said on an earlier day says so (2.13).
    ReportDoc earlier = specimen();
    earlier.recordedOn = QDate(2026, 5, 12);
    earlier.chainHead.clear();
    const QString foot = PrintedSheet(earlier).text(1).simplified();
    QVERIFY2(foot.contains(QStringLiteral("As of 15 July 2026, recorded on 12 May 2026")), qPrintable(foot.right(200)));
    QVERIFY(!foot.contains(QStringLiteral("chain ")));
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
    QVERIFY(!PrintedSheet(doc).text().contains(QStringLiteral("printed")));
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

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
