#include "model/domain/language.h"
#include "model/query/riskcards.h"
#include "tests/query/linkedfirm.h"
#include "tests/query/sampleorganisation.h"

#include <QFile>
#include <QTest>

// The risk matrix (DOMAIN.md 2.2, 7.2; LOOK.md 7.5).

namespace {

const QDate today(2026, 7, 15);

void setting(LinkedFirm &firm, const char *key, const char *value)
{
    Setting setting;
    setting.id = {firm.context.newId()};
    setting.key = QLatin1String(key);
    setting.value = QLatin1String(value);
    firm.reg.put(setting);
}

} // namespace

class TestRiskMatrix : public QObject
{
    Q_OBJECT

private slots:
    /// UPDATE_GOLDEN=1 writes the files anew; look at the difference before you commit them.
    void matrixOfTheSample_data()
    {
        QTest::addColumn<int>("time");
        QTest::newRow("inherent") << int(RiskTime::Inherent);
        QTest::newRow("current") << int(RiskTime::Current);
        QTest::newRow("target") << int(RiskTime::Target);
    }
    void matrixOfTheSample()
    {
        QFETCH(int, time);
        const WorkspaceState ws = evaluateWorkspace(sampleRegister(), sampleDay);
        const QString text = riskMatrix(ws, RiskTime(time), Language()).toText(Language());
        QFile file(QStringLiteral(WAYMARK_SOURCE_DIR "/tests/data/golden/matrix-%1.txt")
                       .arg(QLatin1String(QTest::currentDataTag())));
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QCOMPARE(text, QString::fromUtf8(file.readAll()));
    }

    void cellCountsLiveObjectivesAndMarksGaps()
    {
        LinkedFirm firm;
        const auto live = firm.objective("O1", ObjectiveState::Active);
        const auto draft = firm.objective("O2", ObjectiveState::Draft);
        const Risk covered = firm.risk("RSK1", 4, 4), open = firm.risk("RSK2", 4, 4);
        firm.link(live, covered);
        firm.link(draft, covered);
        firm.link(draft, open);
        const RiskMatrix matrix = riskMatrix(evaluateWorkspace(firm.reg, today), RiskTime::Current, Language());
        const MatrixCell &cell = matrix.cell(4, 4);
        QCOMPARE(cell.score, 16);
        QCOMPARE(cell.level, RiskLevel::Critical);
        QCOMPARE(cell.risks.size(), size_t(2));
        QCOMPARE(cell.risks[0].liveObjectives, 1);
        QVERIFY(!cell.risks[0].gap && cell.risks[1].gap);
        QCOMPARE(cellTitle(matrix, cell, Language()), QStringLiteral("Likely × major"));
        QCOMPARE(cellFacts(cell, Language()), QStringLiteral("score 16, critical, 2 risks"));
    }

    void whatContradictsCoversNeitherTheChipNorTheCard()
    {
        LinkedFirm firm;
        const Risk risk = firm.risk("RSK1", 4, 4);
        firm.link(firm.objective("O1", ObjectiveState::Active), risk, LinkState::Contradicts);
        const WorkspaceState ws = evaluateWorkspace(firm.reg, today);
        const RiskMatrix matrix = riskMatrix(ws, RiskTime::Current, Language());
        QVERIFY(matrix.cell(4, 4).risks.front().gap);
        const RiskCard card = riskCard(ws, risk, Language());
        QVERIFY(card.objectives.empty());
        QVERIFY(card.gap);
        // A second link that serves the risk counts, whatever the first one says.
        firm.link(firm.objective("O2", ObjectiveState::Active), risk, LinkState::ToConfirm);
        const RiskCard covered = riskCard(evaluateWorkspace(firm.reg, today), risk, Language());
        QCOMPARE(covered.objectives.size(), size_t(1));
        QCOMPARE(covered.objectives.front().code, QStringLiteral("O2"));
        QVERIFY(!covered.gap);
    }

    void scaleAndThresholdsComeFromTheSettings()
    {
        LinkedFirm firm;
        setting(firm, "risk.scale", "3");
        setting(firm, "risk.level.medium_from", "3");
        setting(firm, "risk.level.high_from", "6");
        setting(firm, "risk.level.critical_from", "9");
        firm.risk("RSK1", 3, 3);
        RiskMatrix matrix = riskMatrix(evaluateWorkspace(firm.reg, today), RiskTime::Current, Language());
        QCOMPARE(matrix.scale, 3);
        QCOMPARE(matrix.cells.size(), size_t(9));
        QCOMPARE(matrix.cell(3, 3).level, RiskLevel::Critical);
        QCOMPARE(matrix.cell(2, 3).level, RiskLevel::High);
        QCOMPARE(matrix.likelihoods.size(), 3);
        QCOMPARE(matrix.bands.size(), size_t(4));
        QCOMPARE(matrix.bands.back().from, 9);
        // A risk beyond the scale makes the scale longer instead of falling out of the picture.
        firm.risk("RSK2", 6, 2);
        matrix = riskMatrix(evaluateWorkspace(firm.reg, today), RiskTime::Current, Language());
        QCOMPARE(matrix.scale, 6);
        QCOMPARE(matrix.cell(6, 2).risks.size(), size_t(1));
    }

    void whatIsNoThreatOfTodayIsLeftOut()
    {
        LinkedFirm firm;
        firm.risk("RSK1", 4, 4, RiskStatus::Closed);
        Risk chance = firm.risk("RSK2", 4, 4), unknown = firm.risk("RSK3", 4, 4);
        chance.isOpportunity = true;
        unknown.currentImpact = {};
        firm.reg.put(chance);
        firm.reg.put(unknown);
        const RiskMatrix matrix = riskMatrix(evaluateWorkspace(firm.reg, today), RiskTime::Current, Language());
        QVERIFY(
            std::all_of(matrix.cells.begin(), matrix.cells.end(), [](const MatrixCell &c) { return c.risks.empty(); }));
        QCOMPARE(matrix.unplaced, 1);
    }

    void numbersThatRepeatAreShownAsWholeCodes()
    {
        LinkedFirm firm;
        firm.risk("A1", 1, 1);
        firm.risk("B1", 1, 1);
        const RiskMatrix matrix = riskMatrix(evaluateWorkspace(firm.reg, today), RiskTime::Current, Language());
        QCOMPARE(matrix.cell(1, 1).risks[1].chip, QStringLiteral("B1"));
    }

    void cardSaysWhoWhatAndHowBad()
    {
        const WorkspaceState ws = evaluateWorkspace(sampleRegister(), sampleDay);
        const RiskCard card = riskCard(ws, withCode<Risk>(ws.reg, "RSK12"), Language());
        QCOMPARE(card.facts, QStringLiteral("Markus Thaler, reduce, assessed 5 May 2026"));
        QCOMPARE(card.scores[0], std::optional(16));
        QCOMPARE(card.scores[2], std::optional(8));
        QCOMPARE(card.levels[1], RiskLevel::Critical);
        QCOMPARE(card.objectives.size(), size_t(1));
        QCOMPARE(card.objectives[0].code, QStringLiteral("OBJ-009"));
        QCOMPARE(card.objectives[0].result, ResultState::Stale);
        QVERIFY(!card.gap);
        QVERIFY(riskCard(ws, withCode<Risk>(ws.reg, "RSK24"), Language()).gap);
        QVERIFY(!riskCard(ws, withCode<Risk>(ws.reg, "RSK27"), Language()).gap);
    }
};

QTEST_APPLESS_MAIN(TestRiskMatrix)
#include "tst_riskmatrix.moc"
