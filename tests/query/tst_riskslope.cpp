#include "model/domain/language.h"
#include "model/query/coveragegrid.h"
#include "model/query/riskslope.h"
#include "tests/query/linkedfirm.h"
#include "tests/query/sampleorganisation.h"

#include <QTest>

// Slope chart of the risks and coverage both ways (PRINT.md 5 "Risk slope", DOMAIN.md 6 a page 4, 7.2).

namespace {

const QDate today(2026, 7, 15);

Risk withBefore(LinkedFirm &firm, const char *code, int likelihood, int impact, int before)
{
    Risk risk = firm.risk(code, likelihood, impact);
    risk.inherentLikelihood = before;
    risk.inherentImpact = impact;
    risk.targetLikelihood = 1;
    risk.targetImpact = impact;
    firm.reg.put(risk);
    return risk;
}

RiskSlope slopeOf(const LinkedFirm &firm)
{
    return riskSlope(evaluateWorkspace(firm.reg, today), Language());
}

QStringList lines(const QString &text, const char *start)
{
    QStringList out;
    for (const QString &line : text.split(QLatin1Char('\n')))
        if (line.startsWith(QLatin1String(start)))
            out += line;
    return out;
}

} // namespace

class TestRiskSlope : public QObject
{
    Q_OBJECT

private slots:
    void risksWithTheSamePathShareALine()
    {
        LinkedFirm firm;
        withBefore(firm, "R1", 3, 4, 5);
        withBefore(firm, "R2", 3, 4, 5);
        withBefore(firm, "R3", 4, 4, 4);
        const RiskSlope slope = slopeOf(firm);
        QCOMPARE(slope.before, (std::vector<SlopePath> {{20, 12, 2}, {16, 16, 1}}));
        QCOMPARE(slope.after, (std::vector<SlopePath> {{16, 4, 1}, {12, 4, 2}}));
        QCOMPARE(slope.unmoved(), 1);
        QCOMPARE(slopeNote(slope, Language()),
                 QStringLiteral("Red and underlined: not moved since the first assessment (1 risk)"));
        QCOMPARE(slope.risks.front().code, QStringLiteral("R3"));
    }

    void onlyOpenHighRisksStandInIt()
    {
        LinkedFirm firm;
        firm.risk("R1", 3, 3); // 9 is medium
        firm.risk("R2", 4, 4, RiskStatus::Accepted);
        firm.risk("R3", 4, 4, RiskStatus::Closed);
        Risk chance = firm.risk("R4", 5, 5);
        chance.isOpportunity = true;
        firm.reg.put(chance);
        QVERIFY(slopeOf(firm).risks.empty());
        QCOMPARE(slopeHeadline(slopeOf(firm), Language()), QStringLiteral("No open risk is high or critical."));
    }

    void aRiskThatWasJudgedOnceHasNoLine()
    {
        LinkedFirm firm;
        firm.risk("R1", 4, 4);
        const RiskSlope slope = slopeOf(firm);
        QCOMPARE(slope.risks.size(), size_t(1));
        QVERIFY(slope.before.empty() && slope.after.empty());
        QVERIFY(!slope.risks.front().isUnmoved());
    }

    void whatWasNotJudgedIsNotSaidToBeNone()
    {
        LinkedFirm firm;
        Risk one = firm.risk("R1", 4, 4);
        QCOMPARE(slopeHeadline(slopeOf(firm), Language()),
                 QStringLiteral("One high or critical risk: before treatment not assessed, now critical, "
                                "wanted not assessed"));
        one.inherentLikelihood = 5;
        one.inherentImpact = 4;
        one.targetLikelihood = one.targetImpact = 1;
        firm.reg.put(one);
        QCOMPARE(slopeHeadline(slopeOf(firm), Language()),
                 QStringLiteral("One high or critical risk: before treatment critical, now critical, wanted low"));
        firm.risk("R2", 3, 4);
        QCOMPARE(slopeHeadline(slopeOf(firm), Language()),
                 QStringLiteral("Critical among 2 high or critical risks: before treatment 1 (1 not assessed), now 1, "
                                "wanted none (1 not assessed)"));
        firm.reg.remove(Kind::Risk, one.id.value);
        firm.risk("R3", 3, 4);
        QCOMPARE(slopeHeadline(slopeOf(firm), Language()),
                 QStringLiteral("Critical among 2 high or critical risks: before treatment not assessed, now none, "
                                "wanted not assessed"));
    }

    void whatContradictsStandsAtNoLine()
    {
        LinkedFirm firm;
        const Risk risk = withBefore(firm, "R1", 3, 4, 5);
        firm.link(firm.objective("O1", ObjectiveState::Active), risk, LinkState::Contradicts);
        QCOMPARE(lines(slopeOf(firm).toText(), "R1"), QStringList {QStringLiteral("R1 20 > 12 > 4")});
        QVERIFY(slopeOf(firm).risks.front().gap);
        firm.link(firm.objective("O2", ObjectiveState::Active), risk);
        QCOMPARE(lines(slopeOf(firm).toText(), "R1"), QStringList {QStringLiteral("R1 20 > 12 > 4 O2")});
    }

    void beyondThirtyOnlyTheCriticalOnesAreShown()
    {
        LinkedFirm firm;
        for (int i = 0; i < 28; ++i)
            firm.risk(qPrintable(QStringLiteral("R%1").arg(i)), 3, 4);
        firm.risk("C1", 4, 4);
        firm.risk("C2", 5, 5);
        QCOMPARE(slopeOf(firm).risks.size(), size_t(30));
        firm.risk("R99", 3, 4);
        const RiskSlope slope = slopeOf(firm);
        QVERIFY(slope.criticalOnly);
        QCOMPARE(slope.risks.size(), size_t(2));
        QCOMPARE(slope.leftOut, 29);
    }

    void theSampleReadsAsInTheSpecimen()
    {
        const RiskSlope slope = riskSlope(evaluateWorkspace(sampleRegister(), sampleDay), Language());
        QCOMPARE(slopeHeadline(slope, Language()),
                 QStringLiteral("Of 19 high or critical risks, 18 were critical before treatment, 8 are now, none "
                                "shall be"));
        QCOMPARE(slope.unmoved(), 4);
        const QString text = slope.toText();
        QCOMPARE(lines(text, "RSK12"), QStringList {QStringLiteral("RSK12 16 > 16 > 8 unmoved OBJ-009")});
        QCOMPARE(lines(text, "RSK04"), QStringList {QStringLiteral("RSK04 25 > 15 > 10 OBJ-003 OBJ-010")});
        QCOMPARE(lines(text, "band"),
                 (QStringList {QStringLiteral("band 1-4 low"), QStringLiteral("band 5-9 medium"),
                               QStringLiteral("band 10-14 high"), QStringLiteral("band 15-25 critical")}));
    }

    void labelsKeepTheirDistance()
    {
        const auto places = spreadLabels({10, 11, 12, 40}, 4, 0, 42);
        QCOMPARE(places, (std::vector<double> {10, 14, 18, 40}));
        const auto low = spreadLabels({38, 39, 41}, 4, 0, 42);
        QCOMPARE(low, (std::vector<double> {34, 38, 42}));
    }

    void coverageShowsBothWays()
    {
        LinkedFirm firm;
        const auto live = firm.objective("O1", ObjectiveState::Active);
        const auto idle = firm.objective("O2", ObjectiveState::Approved);
        const auto reached = firm.objective("O3", ObjectiveState::Achieved, today);
        firm.link(live, firm.risk("R1", 3, 4));
        firm.risk("R2", 4, 4);
        firm.link(reached, firm.requirement("Q1"));
        firm.link(idle, firm.requirement("Q2"), LinkState::Contradicts);
        firm.link(idle, firm.commitment("P1"));
        const CoverageGrid grid = coverageGrid(evaluateWorkspace(firm.reg, today), Language());
        QCOMPARE(grid.toText(),
                 QStringLiteral("R2 (no live objective)\nR1 O1\nQ1 (O3 achieved)\nQ2 O2! (no live objective)\nP1 O2\n"
                                "O2 without a risk\n"));
        QCOMPARE(grid.gaps(), 3);
    }

    void coverageOfTheSampleNamesItsKnownGaps()
    {
        const CoverageGrid grid = coverageGrid(evaluateWorkspace(sampleRegister(), sampleDay), Language());
        QStringList gaps;
        for (const CoverageGrid::Row &row : grid.rows)
            if (row.coverage == CoverageGrid::Coverage::Gap)
                gaps += row.code;
        QCOMPARE(gaps,
                 (QStringList {QStringLiteral("RSK24"), QStringLiteral("RSK19"), QStringLiteral("REQ10"),
                               QStringLiteral("PC8")}));
    }
};

QTEST_GUILESS_MAIN(TestRiskSlope)
#include "tst_riskslope.moc"
