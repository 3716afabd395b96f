#include "tests/journeys/terminal.h"

#include <QGuiApplication>
#include <QHashFunctions>
#include <QProcess>
#include <QTest>

// `waymark report`: what is asked for by an option stands on the pages (CLI.md).

class TestReportCommand : public QObject
{
    Q_OBJECT

private:
    Terminal m_terminal;

    /// The text of the pages of a report that is made with these options.
    QString pages(const QString &line, const QStringList &more = {})
    {
        const Said said = m_terminal.run(QStringLiteral("report {s.waymark} %1 --out {r.pdf}").arg(line), more);
        if (said.status != Done)
            return QStringLiteral("status %1: %2").arg(said.status).arg(said.err);
        QProcess process;
        process.start(QStringLiteral("pdftotext"),
                      {QStringLiteral("-layout"), m_terminal.path(QStringLiteral("r.pdf")), QStringLiteral("-")});
        return process.waitForFinished(60000) ? QString::fromUtf8(process.readAllStandardOutput()).simplified()
                                              : QString();
    }

private slots:
    void initTestCase() { QCOMPARE(m_terminal.run(QStringLiteral("new {s.waymark} --sample")).status, int(Done)); }

    void theReviewOfTheMinutesIsChosenByItsCode()
    {
        const QString last = pages(QStringLiteral("review-minutes --lang en"));
        QVERIFY2(last.contains(QStringLiteral("MR-2026")), qPrintable(last.left(400)));
        const QString other = pages(QStringLiteral("review-minutes --review REV-04 --lang en"));
        QVERIFY2(other.contains(QStringLiteral("MR-2025")) && !other.contains(QStringLiteral("MR-2026")),
                 qPrintable(other.left(400)));
        QVERIFY(other.contains(QStringLiteral("22 May 2025")));
    }

    void theCollectorOfASheetIsChosenByCode()
    {
        const QString everybody = pages(QStringLiteral("collection-sheet --lang en"));
        const QString one = pages(QStringLiteral("collection-sheet --collector P04 --lang en"));
        QVERIFY2(!one.isEmpty() && one.size() < everybody.size(), qPrintable(one.left(400)));
        QVERIFY(pages(QStringLiteral("collection-sheet --collector P14 --lang en")) != one);
    }

    void theHeadlineOfAReviewIsWhatIsGivenAndTheCountsStayBelow()
    {
        const QString counted = QStringLiteral("10 active objectives: 5 on track");
        QVERIFY(pages(QStringLiteral("management-review --lang en")).contains(counted));
        const QString own = pages(QStringLiteral("management-review --lang en"),
                                  {QStringLiteral("--headline"), QStringLiteral("Brno needs a decision today.")});
        QVERIFY2(own.indexOf(QStringLiteral("Brno needs a decision today.")) > 0
                     && own.indexOf(counted) > own.indexOf(QStringLiteral("Brno needs a decision today.")),
                 qPrintable(own.left(600)));
    }

    void dayAndPaperAreThoseThatWereGiven()
    {
        const QString then = pages(QStringLiteral("register --as-of 2025-06-30 --lang en --paper letter"));
        QVERIFY2(then.contains(QStringLiteral("As of 30 June 2025")), qPrintable(then.right(400)));
        QProcess process;
        process.start(QStringLiteral("pdfinfo"), {m_terminal.path(QStringLiteral("r.pdf"))});
        QVERIFY(process.waitForFinished());
        QVERIFY(process.readAllStandardOutput().contains("792 x 612"));
    }

    void whatIsNotThereIsASentence_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("review") << QStringLiteral("review-minutes --review REV-99")
                                << QStringLiteral("There is no review “REV-99”");
        QTest::newRow("collector") << QStringLiteral("collection-sheet --collector P99")
                                   << QStringLiteral("There is no person “P99”");
        QTest::newRow("objective") << QStringLiteral("objective-sheet --objective OBJ-99")
                                   << QStringLiteral("There is no objective “OBJ-99”");
        QTest::newRow("no objective") << QStringLiteral("objective-sheet") << QStringLiteral("--objective");
        QTest::newRow("paper") << QStringLiteral("register --paper b5") << QStringLiteral("--paper is");
    }
    void whatIsNotThereIsASentence()
    {
        QFETCH(QString, line);
        QFETCH(QString, words);
        const Said said = m_terminal.run(QStringLiteral("report {s.waymark} %1 --out {none.pdf}").arg(line));
        QCOMPARE(said.status, int(WrongUse));
        QVERIFY2(said.err.contains(words), qPrintable(said.err));
        QVERIFY(!QFile::exists(m_terminal.path(QStringLiteral("none.pdf"))));
    }

    /// RELIABILITY.md F16: neither the workspace nor a backup of it is overwritten by a slip of the hand.
    void aWorkspaceIsNeverOverwrittenByAnExport()
    {
        QCOMPARE(m_terminal.run(QStringLiteral("backup {s.waymark} --out {copy.waymark}")).status, int(Done));
        for (const char *target : {"s.waymark", "copy.waymark"}) {
            const QByteArray before = m_terminal.bytes(QLatin1String(target));
            for (const char *line :
                 {"report {s.waymark} gap-list --out {%1}", "pack {s.waymark} --out {%1} --objectives OBJ-003"}) {
                const Said said = m_terminal.run(QString::fromLatin1(line).arg(QLatin1String(target)));
                QCOMPARE(said.status, int(NotWritten));
                QVERIFY2(said.err.contains(QStringLiteral("is not overwritten")), qPrintable(said.err));
                QCOMPARE(m_terminal.bytes(QLatin1String(target)), before);
            }
        }
    }

    void aCalendarOfTasksIsAskedForByAnOption()
    {
        QCOMPARE(m_terminal.run(QStringLiteral("export {s.waymark} {ics} --format ics")).status, int(Done));
        QVERIFY(!m_terminal.bytes(QStringLiteral("ics/calendar.ics")).contains("BEGIN:VTODO"));
        QCOMPARE(m_terminal.run(QStringLiteral("export {s.waymark} {ics} --format ics --tasks")).status, int(Done));
        const QByteArray calendar = m_terminal.bytes(QStringLiteral("ics/calendar.ics"));
        QVERIFY(calendar.contains("BEGIN:VTODO") && calendar.contains("BEGIN:VEVENT"));
        const Said said = m_terminal.run(QStringLiteral("export {s.waymark} {csv} --tasks"));
        QCOMPARE(said.status, int(WrongUse));
        QVERIFY(said.err.contains(QStringLiteral("--format ics")));
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication app(argc, argv);
    TestReportCommand test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_reportcommand.moc"
