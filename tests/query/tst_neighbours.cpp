#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/neighbours.h"
#include "tests/query/linkedfirm.h"
#include "tests/query/sampleorganisation.h"

#include <QTest>

// What stands beside a record, one click away (DOMAIN.md 0.4, 2.3).

namespace {

const QDate today(2026, 7, 15);

/// "Risks: RSK1 (low), RSK2"; one line a group.
QStringList words(const std::vector<Neighbour> &neighbours)
{
    QStringList out;
    QString group;
    for (const Neighbour &n : neighbours) {
        const QString text = n.note.isEmpty() ? n.code : QStringLiteral("%1 (%2)").arg(n.code, n.note);
        if (std::exchange(group, n.group) == n.group)
            out.back() += QStringLiteral(", ") + text;
        else
            out += QStringLiteral("%1: %2").arg(n.group, text);
    }
    return out;
}

} // namespace

class TestNeighbours : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotPlainlyValidSaysSo()
    {
        LinkedFirm firm;
        const auto o = firm.objective("O1", ObjectiveState::Active);
        firm.link(o, firm.commitment("P1"), LinkState::ToConfirm);
        firm.link(o, firm.risk("R1", 4, 4));
        firm.link(o, firm.risk("R2", 1, 1), LinkState::Contradicts);
        Risk chance = firm.risk("R3", 5, 5);
        chance.isOpportunity = true;
        firm.reg.put(chance);
        firm.link(o, chance);
        ObjectiveLink last = firm.reg.all<ObjectiveLink>().back();
        last.targetKind = LinkKind::Opportunity;
        firm.reg.put(last);
        QCOMPARE(words(neighboursOf(evaluateWorkspace(firm.reg, today), o, Language())),
                 (QStringList {QStringLiteral("Policy: P1 (to confirm)"),
                               QStringLiteral("Risks: R1 (critical), R2 (low, contradicts)"),
                               QStringLiteral("Opportunities: R3")}));
    }

    void withoutAnObjectiveThereIsNothingBesideIt()
    {
        LinkedFirm firm;
        Finding finding; // of no objective
        finding.id = {firm.context.newId()};
        finding.code = QStringLiteral("F1");
        firm.reg.put(finding);
        const WorkspaceState ws = evaluateWorkspace(firm.reg, today);
        QVERIFY(neighboursOf(ws, Id<Objective>(), Language()).empty());
        QVERIFY(neighboursOf(ws, Kind::Objective, {}, Language()).empty());
        QVERIFY(neighboursOf(ws, Kind::Risk, {}, Language()).empty());
        QVERIFY(neighboursOf(ws, Kind::Person, firm.context.newId(), Language()).empty());
    }

    void theOtherEndShowsItsObjectives()
    {
        LinkedFirm firm;
        const auto o1 = firm.objective("O1", ObjectiveState::Draft), o2 = firm.objective("O2", ObjectiveState::Draft);
        const Risk risk = firm.risk("R1", 4, 4);
        const Control control = firm.control("A.8.8", Implementation::Partly);
        firm.link(o2, risk);
        firm.link(o1, risk, LinkState::Contradicts);
        firm.link(o1, control);
        RiskControl treats;
        treats.id = {firm.context.newId()};
        treats.risk = risk.id;
        treats.control = control.id;
        firm.reg.put(treats);
        const WorkspaceState ws = evaluateWorkspace(firm.reg, today);
        QCOMPARE(words(neighboursOf(ws, Kind::Risk, risk.id.value, Language())),
                 (QStringList {QStringLiteral("Objectives: O1 (draft, contradicts), O2 (draft)"),
                               QStringLiteral("Controls: A.8.8 (partly implemented)")}));
        QCOMPARE(words(neighboursOf(ws, Kind::Control, control.id.value, Language())),
                 (QStringList {QStringLiteral("Objectives: O1 (draft)"), QStringLiteral("Risks: R1 (critical)")}));
    }

    void requirementAndCommitmentOfTheSample()
    {
        const WorkspaceState ws = evaluateWorkspace(sampleRegister(), sampleDay);
        const auto of
            = [&](const auto &record) { return words(neighboursOf(ws, record.kind, record.id.value, Language())); };
        QVERIFY(of(withCode<Requirement>(ws.reg, "REQ10")).isEmpty());
        QVERIFY(of(withCode<Requirement>(ws.reg, "REQ01")).join(u' ').contains(QStringLiteral("OBJ-005 (off track)")));
        QVERIFY(of(withCode<PolicyCommitment>(ws.reg, "PC2")).join(u' ').contains(QStringLiteral("OBJ-005")));
    }
};

QTEST_APPLESS_MAIN(TestNeighbours)
#include "tst_neighbours.moc"
