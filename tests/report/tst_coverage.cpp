#include "model/domain/records.h"
#include "model/report/paperlayout.h"
#include "tests/report/golden.h"
#include "tests/report/sheet.h"

#include <QDir>
#include <QTest>

// Coverage both ways is one picture where the paper allows it (DOMAIN.md 6 a, PRINT.md: 7 pt is the floor).

namespace {

/// Pages from the heading of the picture to the end of the report.
int coveragePages(const Register &reg, PaperSize paper, const QString &language)
{
    ReportOptions options;
    options.language = Language(language);
    options.asOf = sampleDay;
    options.paper = paper;
    const ReportDoc doc = findReport("coverage")->make(reg, options);
    const PrintedSheet sheet(doc);
    QDir().mkpath(QStringLiteral(WAYMARK_BINARY_DIR "/pictures"));
    const QString kept = QStringLiteral(WAYMARK_BINARY_DIR "/pictures/coverage-%1-%2-%3.pdf")
                             .arg(QLatin1String(QTest::currentTestFunction()))
                             .arg(int(paper))
                             .arg(language);
    if (!writePdf(doc, kept))
        qFatal("not written");
    const QString heading = options.language.translate("Report", "Coverage both ways");
    const int pages = pagesNeeded(doc);
    for (int page = 1; page <= pages; ++page)
        if (sheet.text(page).contains(heading))
            return pages - page + 1;
    return 0;
}

/// The sample with many more requirements that ask for an objective.
Register manyRequirements()
{
    Register reg = sampleRegister();
    const Context context = testContext(9);
    for (int i = 100; i < 200; ++i) {
        Requirement r;
        r.id = {context.newId()};
        r.code = QStringLiteral("REQ%1").arg(i);
        r.reference = QStringLiteral("Contract number %1").arg(i);
        reg.put(r);
    }
    return reg;
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT

private slots:
    void theSampleIsOnePictureOnA3AndOnA4_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("de") << QStringLiteral("de");
    }
    void theSampleIsOnePictureOnA3AndOnA4()
    {
        QFETCH(QString, language);
        QCOMPARE(coveragePages(sampleRegister(), PaperSize::A3, language), 1);
        // Forty-two rows of 7 pt do not fit a lying A4 one below the other: two columns with a head each.
        QCOMPARE(coveragePages(sampleRegister(), PaperSize::A4, language), 1);
    }

    void whatFitsOnePageOfA4StandsOnOne()
    {
        Register reg = sampleRegister();
        const std::vector<Risk> risks(reg.all<Risk>().begin(), reg.all<Risk>().end());
        for (const Risk &risk : risks)
            reg.remove(Kind::Risk, risk.id.value);
        QCOMPARE(coveragePages(reg, PaperSize::A4, QStringLiteral("en")), 1);
    }

    void moreThanAPageIsSetComfortably()
    {
        const Register reg = manyRequirements();
        QVERIFY(coveragePages(reg, PaperSize::A3, QStringLiteral("en")) >= 3);
    }
};

QTEST_MAIN(TestCoverage)
#include "tst_coverage.moc"
