#include "model/document/document.h"
#include "tests/journeys/terminal.h"
#include "tests/support/csvrows.h"

#include <QTest>

#include <cmath>

// The main job by command line: sample → states, against expected values that were computed without this program.

class TestMainJob : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const Said made = m_terminal.run(QStringLiteral("new {s.waymark} --sample"));
        QVERIFY2(made.status == Done, qPrintable(made.err));
        const Said status = m_terminal.run(QStringLiteral("status {s.waymark} --json"));
        QVERIFY2(status.status == Done, qPrintable(status.err));
        m_status = status.json();
    }

    void theSampleHoldsEveryRowOfItsFiles_data()
    {
        QTest::addColumn<int>("rows");
        for (const QString &file : QDir(sampleFolder()).entryList({QStringLiteral("*.csv")}))
            QTest::newRow(qPrintable(file)) << int(csvRows(QStringLiteral("../resources/sample/") + file).size());
        QTest::newRow("measurements.csv as known") << 289;
        QTest::newRow("actions.csv as known") << 51;
        QTest::newRow("objective_links.csv as known") << 102;
    }
    void theSampleHoldsEveryRowOfItsFiles()
    {
        QFETCH(int, rows);
        const QString table = QString::fromLatin1(QTest::currentDataTag()).section(QLatin1Char('.'), 0, 0);
        const auto document
            = Document::open(m_terminal.path(QStringLiteral("s.waymark")), Document::Mode::ReadOnly, testContext());
        QVERIFY(document);
        const Register &reg = (*document)->records();
        if (table == QLatin1String("measurements")) {
            QCOMPARE(int(reg.readings.count()), rows);
        } else if (table == QLatin1String("organisation")) {
            QCOMPARE(int(reg.count(Kind::Organisation)), 1); // one row per field
        } else {
            const KindInfo *info = kindByFile(table);
            QVERIFY2(info, qPrintable(table));
            QCOMPARE(int(reg.count(info->kind)), rows);
        }
    }

    void everyKpiHasItsExpectedState_data() { addRows(QStringLiteral("expected_kpi_status.csv"), "kpi_id"); }
    void everyKpiHasItsExpectedState()
    {
        QFETCH(CsvRow, row);
        const QJsonObject kpi = withCode(m_status[QLatin1String("kpis")], QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!kpi.isEmpty());
        const QJsonObject forecast = kpi[QLatin1String("forecast")].toObject();
        same(kpi[QLatin1String("objective")], row, "objective_id");
        number(kpi[QLatin1String("value")], row, "current");
        number(kpi[QLatin1String("progress")], row, "progress");
        number(kpi[QLatin1String("expected")], row, "expected");
        number(kpi[QLatin1String("gap")], row, "gap");
        same(kpi[QLatin1String("performance")], row, "performance");
        same(kpi[QLatin1String("data")], row, "data_state");
        same(kpi[QLatin1String("headline")], row, "headline");
        same(kpi[QLatin1String("note")], row, "note");
        same(kpi[QLatin1String("nextDue")], row, "next_due");
        same(forecast[QLatin1String("state")], row, "forecast_state");
        same(forecast[QLatin1String("date")], row, "forecast_date");
        same(forecast[QLatin1String("confidence")], row, "forecast_confidence");
        same(forecast[QLatin1String("trend")], row, "trend");
    }
    void noKpiIsListedThatIsNotExpected()
    {
        QCOMPARE(m_status[QLatin1String("kpis")].toArray().size(),
                 csvRows(QStringLiteral("data/expected/expected_kpi_status.csv")).size());
    }

    void everyObjectiveHasItsExpectedState_data()
    {
        addRows(QStringLiteral("expected_objective_status.csv"), "objective_id");
    }
    void everyObjectiveHasItsExpectedState()
    {
        QFETCH(CsvRow, row);
        const QJsonObject objective
            = withCode(m_status[QLatin1String("objectives")], QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!objective.isEmpty());
        same(objective[QLatin1String("state")], row, "state");
        number(objective[QLatin1String("progress")], row, "progress");
        number(objective[QLatin1String("coverage")], row, "coverage");
        same(objective[QLatin1String("result")], row, "result");
        same(objective[QLatin1String("plan")].toObject()[QLatin1String("state")], row, "plan_status");
    }
    void theCountsAreThoseOfTheList()
    {
        const QJsonArray objectives = m_status[QLatin1String("objectives")].toArray();
        QCOMPARE(objectives.size(), 19);
        int total = 0;
        const QJsonObject counts = m_status[QLatin1String("counts")].toObject();
        for (const QJsonValue &count : counts)
            total += count.toInt();
        QCOMPARE(total, objectives.size());
        int onTrack = 0;
        for (const QJsonValue &o : objectives)
            onTrack += o[QLatin1String("result")].toString() == QLatin1String("on_track");
        QCOMPARE(counts[QLatin1String("onTrack")].toInt(), onTrack);
    }

    void theTextSaysWhatTheJsonSays()
    {
        const Said said = m_terminal.run(QStringLiteral("status {s.waymark}"));
        QCOMPARE(said.status, int(Done));
        QVERIFY2(said.out.startsWith(QStringLiteral("As of 15 July 2026\n")), qPrintable(said.out.left(80)));
        for (const char *word : {"OBJ-005", "KPI-014", "off track", "5 on track"})
            QVERIFY2(said.out.contains(QLatin1String(word), Qt::CaseInsensitive), word);
        QVERIFY(said.err.isEmpty());
    }

    void explainNamesTheReasonOfAState()
    {
        const QJsonObject kpi = m_terminal.run(QStringLiteral("explain {s.waymark} KPI-010 --json")).json();
        QCOMPARE(kpi[QLatin1String("state")].toString(), QStringLiteral("off_track"));
        QVERIFY(!kpi[QLatin1String("sentence")].toString().isEmpty());
        QVERIFY(kpi[QLatin1String("steps")].toArray().size() >= 3);
        const QJsonObject objective = m_terminal.run(QStringLiteral("explain {s.waymark} OBJ-005 --json")).json();
        QCOMPARE(objective[QLatin1String("state")].toString(), QStringLiteral("off_track"));
        QCOMPARE(m_terminal.run(QStringLiteral("explain {s.waymark} OBJ-999")).status, int(WrongUse));
    }

    void theDueListOfTheSampleNamesWhatIsLate()
    {
        const QJsonObject due = m_terminal.run(QStringLiteral("due {s.waymark} --json")).json();
        QCOMPARE(due[QLatin1String("asOf")].toString(), QStringLiteral("2026-07-15"));
        const QJsonArray items = due[QLatin1String("items")].toArray();
        QMap<QString, QStringList> late;
        for (const QJsonValue &item : items) {
            const QDate day = QDate::fromString(item[QLatin1String("due")].toString(), Qt::ISODate);
            QVERIFY(day.isValid());
            QCOMPARE(item[QLatin1String("overdue")].toBool(), day < QDate(2026, 7, 15));
            if (item[QLatin1String("overdue")].toBool())
                late[item[QLatin1String("kind")].toString()] += item[QLatin1String("code")].toString();
        }
        QVERIFY(late[QStringLiteral("figure")].contains(QStringLiteral("KPI-014")));
        QVERIFY(late[QStringLiteral("figure")].contains(QStringLiteral("KPI-017")));
        QVERIFY(!late[QStringLiteral("figure")].contains(QStringLiteral("KPI-027"))); // its objective is on hold
        QCOMPARE(late[QStringLiteral("decision")].size(), 3); // "Three decisions are overdue" of the printed review
    }

private:
    void addRows(const QString &file, const char *key)
    {
        QTest::addColumn<CsvRow>("row");
        for (const CsvRow &row : csvRows(QStringLiteral("data/expected/") + file))
            QTest::newRow(qPrintable(row[QLatin1String(key)])) << row;
    }
    static void same(const QJsonValue &actual, const CsvRow &row, const char *column)
    {
        QVERIFY2(actual.toString() == row[QLatin1String(column)],
                 qPrintable(QStringLiteral("%1: %2, expected %3")
                                .arg(QLatin1String(column), actual.toString(), row[QLatin1String(column)])));
    }
    static void number(const QJsonValue &actual, const CsvRow &row, const char *column)
    {
        const QString expected = row[QLatin1String(column)];
        const bool fits = expected.isEmpty()
            ? actual.isNull()
            : actual.isDouble() && std::abs(actual.toDouble() - expected.toDouble()) <= 0.005 + 1e-9;
        QVERIFY2(
            fits,
            qPrintable(
                QStringLiteral("%1: %2, expected %3").arg(QLatin1String(column)).arg(actual.toDouble()).arg(expected)));
    }

    Terminal m_terminal;
    QJsonObject m_status;
};

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_main_job.moc"
