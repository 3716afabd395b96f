#include "model/domain/language.h"
#include "model/exchange/traceabilitycsv.h"
#include "model/query/traceability.h"
#include "tests/query/linkedfirm.h"
#include "tests/query/sampleorganisation.h"

#include <QTest>

// The chain risk → objective → plan → KPI → last result → evidence (DOMAIN.md 7.2, S076, S077).

namespace {

const QDate today(2026, 7, 15);

QStringList chains(const std::vector<TraceLine> &lines)
{
    QStringList out;
    for (const TraceLine &l : lines)
        out += QStringList {l.riskCode, l.objectiveCode, l.kpiCode}.join(QLatin1Char(' ')).trimmed();
    return out;
}

const TraceLine &lineOf(const std::vector<TraceLine> &lines, const char *risk, const char *kpi)
{
    for (const TraceLine &l : lines)
        if (l.riskCode == QLatin1String(risk) && l.kpiCode == QLatin1String(kpi))
            return l;
    qFatal("no line %s %s", risk, kpi);
}

} // namespace

class TestTraceability : public QObject
{
    Q_OBJECT

private slots:
    void everyRiskStandsInTheTableTheHighestFirst()
    {
        LinkedFirm firm;
        firm.risk("R1", 1, 2);
        firm.link(firm.objective("O1", ObjectiveState::Active), firm.risk("R2", 4, 4));
        firm.risk("R3", 5, 5);
        QCOMPARE(chains(traceLines(evaluateWorkspace(firm.reg, today), Language())),
                 (QStringList {QStringLiteral("R3"), QStringLiteral("R2 O1"), QStringLiteral("R1")}));
    }

    void oneLineForEachObjectiveAndMeasure()
    {
        LinkedFirm firm;
        const auto first = firm.objective("O1", ObjectiveState::Active);
        const auto second = firm.objective("O2", ObjectiveState::Approved);
        const Risk risk = firm.risk("R1", 4, 4);
        firm.link(first, risk);
        firm.link(second, risk);
        for (const char *code : {"K1", "K2"}) {
            Kpi kpi;
            kpi.id = {firm.context.newId()};
            kpi.code = QLatin1String(code);
            kpi.objective = first;
            firm.reg.put(kpi);
        }
        QCOMPARE(chains(traceLines(evaluateWorkspace(firm.reg, today), Language())),
                 (QStringList {QStringLiteral("R1 O1 K1"), QStringLiteral("R1 O1 K2"), QStringLiteral("R1 O2")}));
    }

    void whatServesNothingIsLeftOut()
    {
        LinkedFirm firm;
        const Risk risk = firm.risk("R1", 4, 4);
        firm.link(firm.objective("O1", ObjectiveState::Withdrawn), risk);
        firm.link(firm.objective("O2", ObjectiveState::Superseded), risk);
        firm.link(firm.objective("O3", ObjectiveState::Active), risk, LinkState::Contradicts);
        Risk old = firm.risk("R2", 4, 4);
        old.archivedAt = QDateTime(today, QTime(0, 0));
        firm.reg.put(old);
        const auto lines = traceLines(evaluateWorkspace(firm.reg, today), Language());
        QCOMPARE(chains(lines), QStringList {QStringLiteral("R1")});
        QVERIFY(lines.front().gap);
    }

    void evidenceOfActionsAndOfTheFigureIsSaid()
    {
        LinkedFirm firm;
        const auto objective = firm.objective("O1", ObjectiveState::Active);
        firm.link(objective, firm.risk("R1", 4, 4));
        Action action;
        action.id = {firm.context.newId()};
        action.objective = objective;
        firm.reg.put(action);
        for (const char *code : {"E3", "E1", "E2"}) {
            Evidence evidence;
            evidence.id = {firm.context.newId()};
            evidence.code = QLatin1String(code);
            firm.reg.put(evidence);
            EvidenceLink link;
            link.id = {firm.context.newId()};
            link.evidence = evidence.id;
            link.targetKind = EvidenceTarget::Action;
            link.target = action.id.value;
            firm.reg.put(link);
        }
        TraceLine line = traceLines(evaluateWorkspace(firm.reg, today), Language()).front();
        QCOMPARE(line.evidence, (QStringList {QStringLiteral("E1"), QStringLiteral("E2"), QStringLiteral("E3")}));
        QCOMPARE(traceEvidence(line, Language()), QStringLiteral("E1, E2 +1"));
        line.lastHasEvidence = true;
        QCOMPARE(traceEvidence(line, Language()), QStringLiteral("figure +3"));
        line.evidence.clear();
        QCOMPARE(traceEvidence(line, Language()), QStringLiteral("figure"));
        line.lastHasEvidence = false;
        QCOMPARE(traceEvidence(line, Language()), QStringLiteral("–"));
    }

    void theSampleShowsTheChainOfAnEncryptionRisk()
    {
        const WorkspaceState ws = evaluateWorkspace(sampleRegister(), sampleDay);
        const auto lines = traceLines(ws, Language());
        const TraceLine &line = lineOf(lines, "RSK06", "KPI-010");
        QCOMPARE(line.objectiveCode, QStringLiteral("OBJ-005"));
        QCOMPARE(line.result, ResultState::OffTrack);
        QCOMPARE(line.last, QStringLiteral("71.1\u202f%"));
        QCOMPARE(line.lastPeriod, QDate(2026, 6, 30));
        QVERIFY(line.lastHasEvidence);
        QVERIFY(line.overdueActions > 0);
        QVERIFY2(tracePlan(line, Language()).contains(QStringLiteral("overdue")),
                 qPrintable(tracePlan(line, Language())));
        // The known gaps have no live objective.
        QStringList gaps;
        for (const TraceLine &l : lines)
            if (l.gap && !gaps.contains(l.riskCode))
                gaps += l.riskCode;
        QCOMPARE(gaps, (QStringList {QStringLiteral("RSK24"), QStringLiteral("RSK19")}));
    }

    void csvHasOneRowForEachLineAndIsGuarded()
    {
        LinkedFirm firm;
        Risk risk = firm.risk("R1", 4, 4);
        risk.title = QStringLiteral("=1+1, or not");
        firm.reg.put(risk);
        const auto lines = traceLines(evaluateWorkspace(firm.reg, today), Language());
        const QList<QByteArray> rows = traceabilityCsv(lines).trimmed().split('\n');
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[0].startsWith("risk,risk_title,score,level,gap,objective,"));
        QCOMPARE(rows[1], QByteArray("R1,\"'=1+1, or not\",16,critical,yes,,,,,,,,,,,,,,"));
    }

    void theKeyOfALineStaysTheSame()
    {
        const WorkspaceState ws = evaluateWorkspace(sampleRegister(), sampleDay);
        const auto lines = traceLines(ws, Language());
        QSet<QUuid> keys;
        for (const TraceLine &l : lines)
            keys += l.key();
        QCOMPARE(size_t(keys.size()), lines.size());
        QCOMPARE(lines.front().key(), traceLines(ws, Language(QStringLiteral("de"))).front().key());
    }
};

QTEST_GUILESS_MAIN(TestTraceability)
#include "tst_traceability.moc"
