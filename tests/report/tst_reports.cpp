#include "model/domain/organisation.h"
#include "model/domain/records.h"
#include "model/query/reviewmeeting.h"
#include "model/query/workspacestate.h"
#include "model/report/paperlayout.h"
#include "tests/report/golden.h"
#include "tests/report/sheet.h"
#include "tests/support/csvrows.h"

#include <QRegularExpression>
#include <QTest>

/// The reports of the sample organisation, as text and as pages.
class TestReports : public QObject
{
    Q_OBJECT

private slots:
    void everyReportReadsAsItStandsInItsFile_data();
    void everyReportReadsAsItStandsInItsFile();
    void minutesOfAClosedReviewKeepItsFigures_data();
    void minutesOfAClosedReviewKeepItsFigures();
    void everyReportIsASoundFileInBothLanguages_data();
    void everyReportIsASoundFileInBothLanguages();
    void theReviewHasItsPagesInOrder_data();
    void theReviewHasItsPagesInOrder();
    void theReviewNamesItsPartsInTheOutline();
    void theReviewSaysWhoReactedAndWhatTheMoneyDid();
    void theFirstPageCountsTheActiveObjectivesAsExpected();
    void pageOneStaysOnePageForFifteenLongNames_data();
    void pageOneStaysOnePageForFifteenLongNames();
    void everyObjectiveSheetIsTwoPagesWithTheLetters_data();
    void everyObjectiveSheetIsTwoPagesWithTheLetters();
    void theStaffBriefIsShortAndNamesNothingLate();
    void theTimelineFitsOnFewerPagesOfA3();
    void everyReportOfAnEmptyFileSaysThatThereIsNothing();
    void lettersOfManyLanguagesArriveOnPaper();

private:
    const Register m_sample = sampleRegister();
};

namespace {

void addReportsAndLanguages()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    for (const ReportInfo &info : allReports())
        for (const char *language : {"en", "de"})
            QTest::addRow("%s %s", info.id, language) << QString::fromLatin1(info.id) << QString::fromLatin1(language);
}

/// The sample with more than fifteen live objectives, each with a name of two lines.
Register longNames()
{
    Register reg = sampleRegister();
    int number = 0;
    const std::vector<Objective> all(reg.all<Objective>().begin(), reg.all<Objective>().end());
    std::vector<Change> changes;
    for (const Objective &before : all) {
        Objective after = before;
        after.title = QStringLiteral("Objective %1 whose name takes two lines of this list").arg(++number);
        if (!isLive(after.state) && number <= 18 && after.state != ObjectiveState::Draft) {
            after.state = ObjectiveState::Active;
            after.closedOn = {};
        }
        changes.push_back(edited(before, after));
    }
    reg.apply(changes);
    return reg;
}

/// The sample with a management review that was held and closed on its day.
Register withClosedReview()
{
    Register reg = sampleRegister();
    const auto id = [](const QString &name) { return QUuid::createUuidV5(QUuid(), name); };
    Review review;
    review.id = {id(QStringLiteral("review"))};
    review.code = QStringLiteral("REV-10");
    review.type = ReviewKind::ManagementReview;
    review.date = sampleDay;
    review.chair = withCode<Person>(reg, "P01").id;
    review.participants = QStringLiteral("P01 P03");
    review.state = ReviewState::Open;
    reg.put(review);
    for (const QChar letter : QStringLiteral("abcdefg")) {
        ReviewInput input;
        input.id = {id(letter)};
        input.review = review.id;
        input.letter = letter;
        if (letter == QLatin1Char('e'))
            input.nothingReason = QStringLiteral("nobody wrote");
        else
            input.text = QStringLiteral("presented");
        reg.put(input);
    }
    const std::pair<const char *, ReviewOutcome> outcomes[]
        = {{"OBJ-005", ReviewOutcome::Adjust}, {"OBJ-002", ReviewOutcome::Continue}};
    for (const auto &[code, outcome] : outcomes) {
        ReviewItem item;
        item.id = {id(QLatin1String(code))};
        item.review = review.id;
        item.objective = withCode<Objective>(reg, code).id;
        item.outcome = outcome;
        item.discussion = QStringLiteral("discussed");
        reg.put(item);
    }
    Decision decision;
    decision.id = {id(QStringLiteral("decision"))};
    decision.code = QStringLiteral("DEC-12");
    decision.review = review.id;
    decision.objective = withCode<Objective>(reg, "OBJ-005").id;
    decision.text = QStringLiteral("Release the money");
    decision.responsible = review.chair;
    decision.dueDate = sampleDay.addDays(30);
    reg.put(decision);
    const auto closed = closeReview(reg, evaluateWorkspace(reg, sampleDay), review.id, Language(QStringLiteral("en")));
    if (!closed)
        qFatal("%s", qPrintable(closed.error().message));
    reg.apply(closed->changes);
    return reg;
}

} // namespace

void TestReports::everyReportReadsAsItStandsInItsFile_data()
{
    addReportsAndLanguages();
}

void TestReports::everyReportReadsAsItStandsInItsFile()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    const QString difference
        = differsFromGolden(findReport(id)->make(m_sample, sampleOptions(language)), QStringLiteral("report-") + id);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestReports::minutesOfAClosedReviewKeepItsFigures_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QStringLiteral("en");
    QTest::newRow("de") << QStringLiteral("de");
}

/// Printed again after corrections, they read as on the day (0.8); only what became of the decisions is of today.
void TestReports::minutesOfAClosedReviewKeepItsFigures()
{
    QFETCH(QString, language);
    Register reg = withClosedReview();
    ReportOptions options = sampleOptions(language);
    options.review = withCode<Review>(reg, "REV-10").id;
    const QString name = QStringLiteral("report-review-minutes-frozen");
    const QString difference = differsFromGolden(reviewMinutes(reg, options), name);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    // Figures that go and a target that moves turn the state of OBJ-005 and OBJ-002 round.
    for (const Kpi &kpi : std::vector<Kpi>(reg.all<Kpi>())) {
        reg.readings.edit(kpi.id, [](Reading &r) { r.voidedBy = 1; });
        Kpi moved = kpi;
        moved.target = Decimal::fromInt(1);
        reg.put(moved);
    }
    const WorkspaceState after = evaluateWorkspace(reg, sampleDay);
    QVERIFY(after.objective(withCode<Objective>(reg, "OBJ-005").id)->result != ResultState::OffTrack);
    const QString later = differsFromGolden(reviewMinutes(reg, options), name);
    QVERIFY2(later.isEmpty(), qPrintable(later));
}

void TestReports::everyReportIsASoundFileInBothLanguages_data()
{
    addReportsAndLanguages();
}

void TestReports::everyReportIsASoundFileInBothLanguages()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    const ReportDoc doc = findReport(id)->make(m_sample, sampleOptions(language));
    const PrintedSheet sheet(doc);
    QVERIFY(sheet.error);
    int code = -1;
    const QString check = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), sheet.path}, &code);
    QVERIFY2(code == 0 && !check.contains(QStringLiteral("WARNING")), qPrintable(check));
    const QStringList fonts
        = run(QStringLiteral("pdffonts"), {sheet.path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(font.contains(QRegularExpression(QStringLiteral("yes (yes|no) +yes"))), qPrintable(font));
    const QString info = sheet.info();
    QVERIFY2(info.contains(doc.title) && info.contains(QStringLiteral("Lindental")), qPrintable(info));
    const int pages = pagesNeeded(doc);
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Pages: +%1\n").arg(pages))));
    for (int page = 1; page <= pages; ++page) {
        const QString text = sheet.text(page).simplified();
        const QString number
            = language == QLatin1String("de") ? QStringLiteral("Seite %1 von %2") : QStringLiteral("page %1 of %2");
        QVERIFY2(text.contains(number.arg(page).arg(pages)), qPrintable(text.right(200)));
        QVERIFY2(text.contains(QStringLiteral("eaf1 7e43 91eb 0749")), qPrintable(text.right(200)));
        QVERIFY2(text.contains(QStringLiteral("2026, 09:12")), qPrintable(text.right(200)));
    }
}

void TestReports::theReviewHasItsPagesInOrder_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("paper");
    for (const char *language : {"en", "de"})
        for (const PaperSize paper : {PaperSize::A4, PaperSize::Letter})
            QTest::addRow("%s %s", language, paper == PaperSize::A4 ? "A4" : "Letter")
                << QString::fromLatin1(language) << int(paper);
}

void TestReports::theReviewHasItsPagesInOrder()
{
    QFETCH(QString, language);
    QFETCH(int, paper);
    ReportOptions options = sampleOptions(language);
    options.paper = PaperSize(paper);
    const ReportDoc doc = managementReview(m_sample, options);
    const PaperLayout layout(doc);
    // One page each for summary, trends, reactions, relations, resources and proposals, then two objectives on a page.
    std::vector<int> chapters;
    for (const PdfBookmark &entry : layout.outline())
        if (entry.level == 1)
            chapters.push_back(entry.page);
    QCOMPARE(chapters, (std::vector<int> {0, 1, 2, 3, 4, 5, 6}));
    QCOMPARE(pagesNeeded(doc), 6 + 12 / 2);
    // All live objectives and all measures stand there.
    const QString text = toText(doc);
    for (const char *name : {"Sensitive data encrypted", "Security is part of product design", "Attacks are seen",
                             "Restore tests that succeed", "Builds with dependency scan"})
        QVERIFY2(text.contains(QLatin1String(name)), name);
}

void TestReports::theReviewNamesItsPartsInTheOutline()
{
    const PaperLayout layout(managementReview(m_sample, sampleOptions(QStringLiteral("en"))));
    QStringList entries;
    for (const PdfBookmark &entry : layout.outline())
        entries << QStringLiteral("%1 p%2 %3").arg(entry.level).arg(entry.page + 1).arg(entry.title);
    QCOMPARE(entries.mid(0, 8),
             (QStringList {QStringLiteral("1 p1 Management review of information security objectives"),
                           QStringLiteral("2 p1 Decisions wanted"), QStringLiteral("2 p1 Objectives"),
                           QStringLiteral("2 p1 Since the last review"), QStringLiteral("2 p1 Data behind this page"),
                           QStringLiteral("1 p2 Fulfilment and trends"),
                           QStringLiteral("2 p2 States of the live objectives on day 15 of each month"),
                           QStringLiteral("2 p2 Measures of the active objectives")}));
    for (const char *part :
         {"1 p3 Reactions", "2 p3 How we reacted", "2 p3 Overdue actions", "1 p4 Relation to risks and requirements",
          "2 p4 Without an objective", "1 p5 Resources", "2 p5 Funding gaps", "1 p6 Proposals and approval",
          "2 p6 Decided by", "1 p7 Annex: half a page for each objective", "2 p7 Sensitive data encrypted"})
        QVERIFY2(entries.contains(QLatin1String(part)), part);
}

/// The story of the sample: what was late, and whether somebody reacted (9.3.2 a, d).
void TestReports::theReviewSaysWhoReactedAndWhatTheMoneyDid()
{
    const QString text = toText(managementReview(m_sample, sampleOptions(QStringLiteral("en")))).simplified();
    for (const char *words :
         {"Critical weaknesses closed within a week | October 2025 | no reaction recorded", "5 of 20 open actions",
          "The 8 critical risks and their objectives",
          "Of 648,000 EUR planned for the live objectives, 417,000 EUR are approved and 284,500 EUR spent.",
          "291,000 EUR in 4 objectives", "120,000 EUR", "DEC-07, due 30 Jun 2026", "New triggers: none."})
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
}

/// J8: the counts of the first sentence are those of the expected results, which this program did not make.
void TestReports::theFirstPageCountsTheActiveObjectivesAsExpected()
{
    QMap<QString, int> counts;
    int active = 0;
    for (const CsvRow &row : csvRows(QStringLiteral("data/expected/expected_objective_status.csv")))
        if (row[QStringLiteral("state")] == QLatin1String("active")) {
            ++active;
            ++counts[row[QStringLiteral("result")]];
        }
    QVERIFY(active > 0);
    QStringList parts;
    for (const auto &[state, words] :
         {std::pair("on_track", "on track"), std::pair("at_risk", "at risk"), std::pair("off_track", "off track"),
          std::pair("stale", "without current figures"), std::pair("no_data", "not measured yet")})
        if (const int count = counts.take(QLatin1String(state)))
            parts << QStringLiteral("%1 %2").arg(count).arg(QLatin1String(words));
    QVERIFY(counts.isEmpty()); // every expected state has words here
    const QString expected
        = QStringLiteral("%1 active objectives: %2.").arg(active).arg(parts.join(QLatin1String(", ")));
    const PrintedSheet sheet(managementReview(m_sample, sampleOptions(QStringLiteral("en"))));
    const QString first = sheet.text(1).simplified();
    QVERIFY2(first.contains(expected), qPrintable(expected + QLatin1Char('\n') + first.left(600)));
}

void TestReports::pageOneStaysOnePageForFifteenLongNames_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("headline");
    const QString own
        = QStringLiteral("Two offices and the new plant need money before autumn, ").repeated(3).left(160);
    for (const char *language : {"en", "de"}) {
        QTest::addRow("%s", language) << QString::fromLatin1(language) << QString();
        QTest::addRow("%s, own headline", language) << QString::fromLatin1(language) << own;
    }
}

void TestReports::pageOneStaysOnePageForFifteenLongNames()
{
    QFETCH(QString, language);
    QFETCH(QString, headline);
    ReportOptions options = sampleOptions(language);
    options.headline = headline;
    const Register reg = longNames();
    QVERIFY(std::count_if(reg.all<Objective>().begin(), reg.all<Objective>().end(),
                          [](const Objective &o) { return isLive(o.state); })
            >= 15);
    const PaperLayout layout(managementReview(reg, options));
    const auto second = std::find_if(layout.outline().begin() + 1, layout.outline().end(),
                                     [](const auto &entry) { return entry.level == 1; });
    // The late ones are never left out.
    const QString text = toText(managementReview(reg, options));
    for (const int late : {3, 4, 5, 8, 9, 15, 16})
        QVERIFY2(text.contains(QStringLiteral("Objective %1 whose").arg(late)), qPrintable(text.left(5000)));
    QCOMPARE(second->page, 1);
}

void TestReports::everyObjectiveSheetIsTwoPagesWithTheLetters_data()
{
    QTest::addColumn<QString>("code");
    for (const Objective &o : m_sample.all<Objective>())
        QTest::newRow(qPrintable(o.code)) << o.code;
}

void TestReports::everyObjectiveSheetIsTwoPagesWithTheLetters()
{
    QFETCH(QString, code);
    for (const char *language : {"en", "de"}) {
        ReportOptions options = sampleOptions(QString::fromLatin1(language));
        options.objective = m_sample.byCode<Objective>(code)->id;
        const ReportDoc doc = objectiveSheet(m_sample, options);
        QCOMPARE(pagesNeeded(doc), 2);
        const QString text = toText(doc);
        for (const char letter : {'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'})
            QCOMPARE(text.count(QStringLiteral("### (%1) ").arg(QLatin1Char(letter))), 1);
        QVERIFY(!text.contains(QStringLiteral("all_staff")));
    }
}

void TestReports::theStaffBriefIsShortAndNamesNothingLate()
{
    for (const char *language : {"en", "de"}) {
        const ReportDoc doc = staffBrief(m_sample, sampleOptions(QString::fromLatin1(language)));
        QCOMPARE(pagesNeeded(doc), 1);
        // The first lines are head and date, the arrows and shares belong to the text form alone.
        const QString text
            = toText(doc).section(QLatin1Char('\n'), 3).remove(QRegularExpression(QStringLiteral("→|\\(\\d+ %\\)")));
        const auto words = text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts).size();
        QVERIFY2(words > 30 && words <= 150, qPrintable(QString::number(words)));
        for (const Objective &o : m_sample.all<Objective>())
            if (const Person *owner = m_sample.find(o.owner); owner && !owner->topManagement)
                QVERIFY2(!text.contains(owner->name), qPrintable(owner->name));
        for (const char *late : {"Sensitive data encrypted", "Critical suppliers", "overdue", "RSK"})
            QVERIFY2(!text.contains(QLatin1String(late)), late);
    }
}

void TestReports::theTimelineFitsOnFewerPagesOfA3()
{
    ReportOptions options = sampleOptions(QStringLiteral("en"));
    const int a4 = pagesNeeded(timeline(m_sample, options));
    options.paper = PaperSize::A3;
    const ReportDoc doc = timeline(m_sample, options);
    QVERIFY(pagesNeeded(doc) < a4);
    QVERIFY(
        PrintedSheet(doc).info().contains(QRegularExpression(QStringLiteral("Page size: +119[01][.0-9]* x 84[12]"))));
    const QString text = toText(doc);
    for (const Action &action : m_sample.all<Action>())
        if (const Objective *o = m_sample.find(action.objective);
            o && isLive(o->state) && action.status != ActionStatus::Cancelled)
            QVERIFY2(text.contains(action.title), qPrintable(action.title));
}

void TestReports::everyReportOfAnEmptyFileSaysThatThereIsNothing()
{
    const Register empty;
    for (const ReportInfo &info : allReports()) {
        const ReportDoc doc = info.make(empty, sampleOptions(QStringLiteral("en")));
        QVERIFY2(pagesNeeded(doc) >= 1, info.id);
        const QString text = toText(doc);
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("(There is no|No |no )"))), qPrintable(text));
    }
}

void TestReports::lettersOfManyLanguagesArriveOnPaper()
{
    Register reg = sampleRegister();
    const Objective &before = withCode<Objective>(reg, "OBJ-005");
    Objective after = before;
    after.title = QStringLiteral("Maße ≥ 5 € für Štěpán Yıldız");
    reg.apply(std::vector<Change> {edited(before, after)});
    const QString text = PrintedSheet(managementReview(reg, sampleOptions(QStringLiteral("en")))).text(1);
    QVERIFY2(text.contains(after.title), qPrintable(text));
}

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
