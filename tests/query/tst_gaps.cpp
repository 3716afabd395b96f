#include "model/domain/language.h"
#include "model/query/coverage.h"
#include "model/query/gaps.h"
#include "tests/query/linkedfirm.h"
#include "tests/query/sampleorganisation.h"

#include <QTest>

// Records without their links (DOMAIN.md 4.4 LX-04 to LX-06, 2.9 "covered", "open", "live").

namespace {

const QDate today(2026, 7, 15);
const QString reason = QStringLiteral("Handled in a project of its own");

QStringList codes(const std::vector<GapLine> &lines, GapGroup group)
{
    QStringList out;
    for (const GapLine &line : lines)
        if (line.group == group)
            out += line.code;
    return out;
}

} // namespace

class TestGaps : public QObject
{
    Q_OBJECT

private slots:
    void onlyALiveObjectiveCoversARisk_data()
    {
        QTest::addColumn<ObjectiveState>("state");
        QTest::addColumn<bool>("covers");
        for (int s = 0; s < int(enumTable<ObjectiveState>().size()); ++s) {
            const auto state = ObjectiveState(s);
            QTest::newRow(qPrintable(keyOf(state)))
                << state
                << (state == ObjectiveState::Approved || state == ObjectiveState::Active
                    || state == ObjectiveState::OnHold);
        }
    }
    void onlyALiveObjectiveCoversARisk()
    {
        QFETCH(ObjectiveState, state);
        QFETCH(bool, covers);
        LinkedFirm firm;
        firm.link(firm.objective("O1", state, today), firm.risk("R1", 4, 4));
        QCOMPARE(gapsOf(evaluateWorkspace(firm.reg, today)).risks,
                 covers ? QStringList() : QStringList {QStringLiteral("R1")});
    }

    void riskThatAsksForAnObjective_data()
    {
        QTest::addColumn<int>("likelihood");
        QTest::addColumn<int>("impact");
        QTest::addColumn<RiskStatus>("status");
        QTest::addColumn<bool>("justified");
        QTest::addColumn<bool>("gap");
        QTest::newRow("high from 10") << 2 << 5 << RiskStatus::Open << false << true;
        QTest::newRow("9 is medium") << 3 << 3 << RiskStatus::Open << false << false;
        QTest::newRow("treated is still open") << 4 << 4 << RiskStatus::Treated << false << true;
        QTest::newRow("accepted") << 4 << 4 << RiskStatus::Accepted << false << false;
        QTest::newRow("closed") << 4 << 4 << RiskStatus::Closed << false << false;
        QTest::newRow("justified") << 4 << 4 << RiskStatus::Open << true << false;
    }
    void riskThatAsksForAnObjective()
    {
        QFETCH(int, likelihood);
        QFETCH(int, impact);
        QFETCH(RiskStatus, status);
        QFETCH(bool, justified);
        QFETCH(bool, gap);
        LinkedFirm firm;
        Risk risk = firm.risk("R1", likelihood, impact, status);
        if (justified)
            risk.noObjectiveJustification = reason;
        firm.reg.put(risk);
        const WorkspaceState ws = evaluateWorkspace(firm.reg, today);
        QCOMPARE(!gapsOf(ws).risks.isEmpty(), gap);
        QCOMPARE(codes(gapLines(ws, Language()), GapGroup::Justified).size(), justified ? 1 : 0);
    }

    void chancesAndArchivedRisksAskForNothing()
    {
        LinkedFirm firm;
        Risk chance = firm.risk("R1", 5, 5), old = firm.risk("R2", 5, 5);
        chance.isOpportunity = true;
        old.archivedAt = QDateTime(today, QTime(0, 0), Qt::UTC);
        firm.reg.put(chance);
        firm.reg.put(old);
        QVERIFY(gapsOf(evaluateWorkspace(firm.reg, today)).isEmpty());
    }

    void levelThatAsksIsASetting()
    {
        LinkedFirm firm;
        firm.risk("R1", 3, 4);
        Setting setting;
        setting.id = {firm.context.newId()};
        setting.key = QStringLiteral("risk.objective_expected_from");
        setting.value = QStringLiteral("critical");
        firm.reg.put(setting);
        QVERIFY(gapsOf(evaluateWorkspace(firm.reg, today)).risks.isEmpty());
        setting.value = QStringLiteral("medium");
        firm.reg.put(setting);
        firm.risk("R2", 2, 3);
        QCOMPARE(gapsOf(evaluateWorkspace(firm.reg, today)).risks,
                 QStringList({QStringLiteral("R1"), QStringLiteral("R2")}));
    }

    void worstRiskStandsFirst()
    {
        LinkedFirm firm;
        firm.risk("R1", 2, 5);
        firm.risk("R3", 4, 4);
        firm.risk("R2", 4, 4);
        QCOMPARE(gapsOf(evaluateWorkspace(firm.reg, today)).risks,
                 QStringList({QStringLiteral("R2"), QStringLiteral("R3"), QStringLiteral("R1")}));
    }

    void requirementIsCoveredByALiveOrAnAchievedObjective()
    {
        LinkedFirm firm;
        const QDate longAgo(2020, 1, 1);
        firm.link(firm.objective("O1", ObjectiveState::Active), firm.requirement("Q1"));
        firm.link(firm.objective("O2", ObjectiveState::Achieved, longAgo), firm.requirement("Q2"));
        firm.link(firm.objective("O3", ObjectiveState::Missed, longAgo), firm.requirement("Q3"));
        firm.requirement("Q4");
        firm.requirement("Q5", RequirementStatus::NotApplicable);
        Requirement excused = firm.requirement("Q6");
        excused.noObjectiveJustification = reason;
        firm.reg.put(excused);
        QCOMPARE(gapsOf(evaluateWorkspace(firm.reg, today)).requirements,
                 QStringList({QStringLiteral("Q3"), QStringLiteral("Q4")}));
    }

    void achievedObjectiveBacksACommitmentForAYear()
    {
        LinkedFirm firm;
        firm.link(firm.objective("O1", ObjectiveState::Achieved, today.addDays(-365)), firm.commitment("C1"));
        firm.link(firm.objective("O2", ObjectiveState::Achieved, today.addDays(-366)), firm.commitment("C2"));
        firm.link(firm.objective("O3", ObjectiveState::OnHold), firm.commitment("C3"));
        firm.commitment("C4", today.addDays(1));
        firm.commitment("C5", {}, today.addDays(-1));
        QCOMPARE(gapsOf(evaluateWorkspace(firm.reg, today)).commitments, QStringList {QStringLiteral("C2")});
    }

    /// The column of the registers and the gap list are one opinion (2.9, 2.13).
    void columnSaysWhatTheGapListSays()
    {
        LinkedFirm firm;
        const auto active = firm.objective("O1", ObjectiveState::Active);
        const auto reached = firm.objective("O9", ObjectiveState::Achieved, QDate(2026, 1, 1));
        const auto says = [&](const auto &record) {
            return coverageText(firm.reg, firm.reg.record(record.kind, record.id.value), today, Language());
        };
        const auto isGap = [&](const auto &record) {
            const QStringList open = gapsOf(evaluateWorkspace(firm.reg, today)).requirements
                + gapsOf(evaluateWorkspace(firm.reg, today)).commitments;
            const bool column = isCoverageGap(firm.reg, firm.reg.record(record.kind, record.id.value), today);
            return column == open.contains(record.code) ? (column ? "gap" : "no gap") : "they disagree";
        };
        Requirement live = firm.requirement("Q1"), none = firm.requirement("Q2"), closed = firm.requirement("Q3"),
                    justified = firm.requirement("Q4"), later = firm.requirement("Q5"), over = firm.requirement("Q6"),
                    other = firm.requirement("Q7", RequirementStatus::NotApplicable);
        for (const char *code : {"O1", "O2", "O3"})
            firm.link(QLatin1String(code) == QLatin1String("O1") ? active
                                                                 : firm.objective(code, ObjectiveState::Active),
                      live);
        firm.link(reached, closed);
        justified.noObjectiveJustification = QStringLiteral("The framework contract settles it");
        later.inForceFrom = today.addDays(1);
        over.inForceTo = today.addDays(-1);
        for (const Requirement &r : {justified, later, over})
            firm.reg.put(r);
        const PolicyCommitment served = firm.commitment("P1"), bare = firm.commitment("P2"),
                               past = firm.commitment("P3", {}, today.addDays(-1)), lately = firm.commitment("P4"),
                               against = firm.commitment("P5");
        firm.link(active, served);
        firm.link(reached, lately);
        firm.link(active, against, LinkState::Contradicts);
        QCOMPARE(says(live), QStringLiteral("O1, O2 +1"));
        QCOMPARE(says(none), QStringLiteral("none"));
        QCOMPARE(says(closed), QStringLiteral("O9 achieved"));
        QCOMPARE(says(justified), QStringLiteral("justified"));
        QCOMPARE(says(later), QStringLiteral("not in force"));
        QCOMPARE(says(over), QStringLiteral("not in force"));
        QCOMPARE(says(other), QString());
        QCOMPARE(says(served), QStringLiteral("O1"));
        QCOMPARE(says(bare), QStringLiteral("none"));
        QCOMPARE(says(past), QStringLiteral("removed, in force until 14 Jul 2026"));
        // A link of a removed commitment is still shown, and that it is removed, too.
        firm.link(active, past);
        QCOMPARE(says(past), QStringLiteral("O1, removed, in force until 14 Jul 2026"));
        QCOMPARE(says(lately), QStringLiteral("O9 achieved"));
        QCOMPARE(says(against), QStringLiteral("none"));
        for (const Requirement &r : {live, closed, justified, later, over, other})
            QCOMPARE(isGap(r), "no gap");
        QCOMPARE(isGap(none), "gap");
        for (const PolicyCommitment &c : {served, past, lately})
            QCOMPARE(isGap(c), "no gap");
        QCOMPARE(isGap(bare), "gap");
        QCOMPARE(isGap(against), "gap");
    }

    void contradictingLinkServesNothing()
    {
        LinkedFirm firm;
        const auto o = firm.objective("O1", ObjectiveState::Active);
        firm.link(o, firm.risk("R1", 4, 4), LinkState::Contradicts);
        firm.link(o, firm.commitment("C1"), LinkState::ToConfirm);
        const Gaps gaps = gapsOf(evaluateWorkspace(firm.reg, today));
        QCOMPARE(gaps.risks, QStringList {QStringLiteral("R1")});
        QCOMPARE(gaps.objectives, QStringList {QStringLiteral("O1")});
        QVERIFY(gaps.commitments.isEmpty());
    }

    void liveObjectiveWithoutRiskIsAGap()
    {
        LinkedFirm firm;
        firm.objective("O2", ObjectiveState::Active);
        firm.objective("O1", ObjectiveState::Approved);
        firm.objective("O3", ObjectiveState::Draft);
        firm.link(firm.objective("O4", ObjectiveState::OnHold), firm.risk("R1", 1, 1));
        const WorkspaceState ws = evaluateWorkspace(firm.reg, today);
        QCOMPARE(gapsOf(ws).objectives, QStringList({QStringLiteral("O1"), QStringLiteral("O2")}));
        QCOMPARE(codes(gapLines(ws, Language()), GapGroup::Objectives),
                 QStringList({QStringLiteral("O1"), QStringLiteral("O2"), QStringLiteral("O3")}));
    }

    void knownGapsOfTheSample()
    {
        const WorkspaceState ws = evaluateWorkspace(sampleRegister(), sampleDay);
        const Gaps gaps = gapsOf(ws);
        QCOMPARE(gaps.risks, QStringList({QStringLiteral("RSK24"), QStringLiteral("RSK19")}));
        QVERIFY(gaps.objectives.isEmpty());
        QCOMPARE(gaps.requirements, QStringList {QStringLiteral("REQ10")});
        QCOMPARE(gaps.commitments, QStringList {QStringLiteral("PC8")});
        const Coverage coverage = coverageOf(ws.reg, ws.asOf);
        QCOMPARE(coverage.gaps(), 4);
        QCOMPARE(coverage.commitments, (CoverageCount {7, 0, 8}));
        QCOMPARE(coverage.requirements, (CoverageCount {13, 1, 15}));
        QCOMPARE(coverage.risks.justified, 1);
        QCOMPARE(coverage.objectives.gaps(), 0);
    }

    void linesOfTheSampleSayWhoAndWhatIsThere()
    {
        const WorkspaceState ws = evaluateWorkspace(sampleRegister(), sampleDay);
        QStringList lines;
        for (const GapLine &line : gapLines(ws, Language()))
            lines += QStringLiteral("%1 | %2 | %3").arg(line.code, line.level, line.context);
        const QStringList wanted {
            QStringLiteral("RSK24 | 16 critical | Lena Hofstätter"),
            QStringLiteral("RSK19 | 12 high | Oliver Brandt · OBJ-019 proposed"),
            QStringLiteral(
                "REQ10 | customer | Lena Hofstätter · Penetration test every year, critical findings fixed in 14 "
                "days"),
            QStringLiteral("PC8 | policy 2.1 | § 3.8 · OBJ-006 achieved"),
            QStringLiteral("OBJ-017 |  | no owner · perhaps for RSK24"),
            QStringLiteral("A.5.22 |  | OBJ-009 Critical suppliers under review"),
            QStringLiteral("A.8.24 |  | OBJ-005 Sensitive data encrypted"),
            QStringLiteral(
                "RSK27 | 10 high | Handled in project CLD-2026-04 until 2026-10; no separate objective (COO, "
                "2026-05-19)"),
            QStringLiteral(
                "REQ14 | legal | Fulfilled by the archive process, tested yearly by internal audit; no separate "
                "objective needed (CISO, 2026-02-12)")};
        QCOMPARE(lines.join(QLatin1Char('\n')), wanted.join(QLatin1Char('\n')));
    }

    void commitmentsAreSeenFromTheDay()
    {
        // In June 2025 OBJ-006 was achieved less than a year ago, and NIS2 did not apply yet.
        const WorkspaceState ws = evaluateWorkspace(sampleRegister(), QDate(2025, 6, 30));
        QVERIFY(!gapsOf(ws).commitments.contains(QStringLiteral("PC8")));
        QVERIFY(!gapsOf(ws).requirements.contains(QStringLiteral("REQ03")));
    }
};

QTEST_APPLESS_MAIN(TestGaps)
#include "tst_gaps.moc"
