#include "tests/journeys/terminal.h"

#include <QTest>

// `waymark check` (CLI.md): the self-assessment of the sample.

class TestCheckCommand : public QObject
{
    Q_OBJECT

private:
    Terminal m_terminal;

private slots:
    void initTestCase() { QCOMPARE(m_terminal.run(QStringLiteral("new {s.waymark} --sample")).status, int(Done)); }

    void jsonHoldsEveryRowWithItsReason()
    {
        const Said said = m_terminal.run(QStringLiteral("check {s.waymark} --json"));
        QCOMPARE(said.status, int(Done)); // no major
        const QJsonObject json = said.json();
        QCOMPARE(json[QLatin1String("asOf")].toString(), QStringLiteral("2026-07-15"));
        QCOMPARE(json[QLatin1String("overall")].toString(), QStringLiteral("ready_with_actions"));
        QJsonObject counted;
        bool chain = false;
        for (const QJsonValue &row : json[QLatin1String("findings")].toArray()) {
            const QString label = row[QLatin1String("label")].toString();
            counted[label] = counted[label].toInt() + 1;
            QVERIFY(!row[QLatin1String("reason")].toString().isEmpty());
            if (row[QLatin1String("check")] == QLatin1String("X-13")) {
                chain = true;
                QCOMPARE(label, QStringLiteral("conform"));
                QVERIFY(row[QLatin1String("objective")].isNull());
            }
        }
        QVERIFY(chain);
        const QJsonObject counts = json[QLatin1String("counts")].toObject();
        QCOMPARE(counts.keys().size(), 4);
        for (const QString &label : counts.keys())
            QCOMPARE(counts[label].toInt(), counted[label].toInt());
        QVERIFY(counts[QLatin1String("conform")].toInt() > 150);
    }

    void textLeavesOutWhatIsInOrderAndSaysWhoDecides()
    {
        const Said said = m_terminal.run(QStringLiteral("check {s.waymark}"));
        QVERIFY(said.out.contains(QStringLiteral("Self-assessment: ready with actions. The auditor decides.")));
        QVERIFY(said.out.contains(QStringLiteral("ACT-019 is overdue by 106 days.")));
        QVERIFY(!said.out.contains(QStringLiteral("Method and evaluator are named.")));
        const Said german = m_terminal.run(QStringLiteral("check {s.waymark} --lang de"));
        QVERIFY2(german.out.contains(QStringLiteral("ACT-019 ist seit 106 Tagen überfällig.")), qPrintable(german.out));
    }

    void aFileWithoutObjectivesIsNotReady()
    {
        QCOMPARE(m_terminal.run(QStringLiteral("new {e.waymark} --name Empty")).status, int(Done));
        const Said said = m_terminal.run(QStringLiteral("check {e.waymark} --json"));
        QCOMPARE(said.status, int(Found));
        QCOMPARE(said.json()[QLatin1String("overall")].toString(), QStringLiteral("not_ready"));
    }
};

QTEST_MAIN(TestCheckCommand)
#include "tst_checkcommand.moc"
