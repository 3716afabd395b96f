#include "tests/journeys/terminal.h"

#include <QTest>

// `waymark gaps` (CLI.md): what the sample leaves open.

class TestGapCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCOMPARE(m_terminal.run(QStringLiteral("new {s.waymark} --sample")).status, int(Done)); }

    void jsonNamesTheKnownGaps()
    {
        const Said said = m_terminal.run(QStringLiteral("gaps {s.waymark} --json"));
        QCOMPARE(said.status, int(Done));
        const QJsonObject json = said.json();
        QCOMPARE(json.keys(),
                 QStringList({QStringLiteral("asOf"), QStringLiteral("commitmentsWithoutObjective"),
                              QStringLiteral("objectivesWithoutRisk"), QStringLiteral("requirementsWithoutObjective"),
                              QStringLiteral("risksWithoutObjective")}));
        QCOMPARE(json[QLatin1String("asOf")].toString(), QStringLiteral("2026-07-15"));
        QCOMPARE(json[QLatin1String("risksWithoutObjective")].toArray(),
                 QJsonArray({QStringLiteral("RSK24"), QStringLiteral("RSK19")}));
        QCOMPARE(json[QLatin1String("requirementsWithoutObjective")].toArray(), QJsonArray {QStringLiteral("REQ10")});
        QCOMPARE(json[QLatin1String("commitmentsWithoutObjective")].toArray(), QJsonArray {QStringLiteral("PC8")});
        QVERIFY(json[QLatin1String("objectivesWithoutRisk")].toArray().isEmpty());
    }

    void textNamesThemWithClauseAndContext()
    {
        const Said said = m_terminal.run(QStringLiteral("gaps {s.waymark}"));
        QCOMPARE(said.status, int(Done));
        QVERIFY(said.out.contains(
            QStringLiteral("High and critical risks without a live objective: 2  [6.2 c, 6.1.2 · LX-05]")));
        QVERIFY(said.out.contains(QStringLiteral("RSK19     12 high         Ransomware")));
        QVERIFY(said.out.contains(QStringLiteral("Justified, no objective needed: 2")));
    }

    void anEarlierDayHasOtherGaps()
    {
        const QJsonObject json = m_terminal.run(QStringLiteral("gaps {s.waymark} --as-of 2025-06-30 --json")).json();
        QCOMPARE(json[QLatin1String("asOf")].toString(), QStringLiteral("2025-06-30"));
        QVERIFY(!json[QLatin1String("commitmentsWithoutObjective")].toArray().contains(QStringLiteral("PC8")));
    }

private:
    Terminal m_terminal;
};

QTEST_GUILESS_MAIN(TestGapCommand)
#include "tst_gapcommand.moc"
