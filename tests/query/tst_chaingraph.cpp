#include "model/query/chaingraph.h"
#include "tests/query/linkedfirm.h"
#include "tests/query/sampleorganisation.h"

#include <QFile>
#include <QTest>

// The chain as a layered graph (DOMAIN.md 7.2, LOOK.md 7.6).

namespace {

const QDate today(2026, 7, 15);

QStringList codes(const ChainGraph &graph, const std::vector<size_t> &nodes)
{
    QStringList out;
    for (const size_t node : nodes)
        out += graph.nodes[node].code;
    return out;
}

size_t nodeOf(const ChainGraph &graph, const char *code)
{
    for (size_t i = 0; i < graph.nodes.size(); ++i)
        if (graph.nodes[i].code == QLatin1String(code))
            return i;
    qFatal("there is no %s", code);
}

} // namespace

class TestChainGraph : public QObject
{
    Q_OBJECT

private slots:
    /// UPDATE_GOLDEN=1 writes the files anew; look at the difference before you commit them.
    void graphOfTheSample_data()
    {
        QTest::addColumn<bool>("controls");
        QTest::newRow("kpis") << false;
        QTest::newRow("controls") << true;
    }
    void graphOfTheSample()
    {
        QFETCH(bool, controls);
        ChainFilter filter;
        filter.controls = controls;
        const QString text = chainGraph(evaluateWorkspace(sampleRegister(), sampleDay), filter).toText();
        QFile file(QStringLiteral(WAYMARK_SOURCE_DIR "/tests/data/golden/chain-%1.txt")
                       .arg(QLatin1String(QTest::currentDataTag())));
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QCOMPARE(text, QString::fromUtf8(file.readAll()));
    }

    void pathOfAnObjectiveIsWhatItServesAndWhatMeasuresIt()
    {
        const ChainGraph graph = chainGraph(evaluateWorkspace(sampleRegister(), sampleDay));
        const QStringList path = codes(graph, graph.pathNodes(nodeOf(graph, "OBJ-005")));
        QCOMPARE(path,
                 QStringList({QStringLiteral("PC2"), QStringLiteral("PC6"), QStringLiteral("REQ01"),
                              QStringLiteral("RSK06"), QStringLiteral("RSK07"), QStringLiteral("RSK25"),
                              QStringLiteral("OBJ-005"), QStringLiteral("KPI-010"), QStringLiteral("KPI-011")}));
        for (const size_t edge : graph.pathEdges(nodeOf(graph, "OBJ-005"))) {
            QVERIFY(path.contains(graph.nodes[graph.edges[edge].from].code));
            QVERIFY(path.contains(graph.nodes[graph.edges[edge].to].code));
        }
    }

    void keysWalkAlongTheLinks()
    {
        const ChainGraph graph = chainGraph(evaluateWorkspace(sampleRegister(), sampleDay));
        QCOMPARE(codes(graph, graph.neighbours(nodeOf(graph, "RSK04"), 1)),
                 QStringList({QStringLiteral("OBJ-003"), QStringLiteral("OBJ-010")}));
        QCOMPARE(codes(graph, graph.neighbours(nodeOf(graph, "OBJ-005"), -1)),
                 QStringList({QStringLiteral("RSK06"), QStringLiteral("RSK07"), QStringLiteral("RSK25")}));
    }

    void objectiveWithoutRiskHangsOnItsPolicySentence()
    {
        LinkedFirm firm;
        firm.link(firm.objective("O1", ObjectiveState::Active), firm.commitment("C1"));
        const ChainGraph graph = chainGraph(evaluateWorkspace(firm.reg, today));
        QCOMPARE(graph.edges.size(), size_t(1));
        QCOMPARE(codes(graph, graph.neighbours(nodeOf(graph, "C1"), 1)), QStringList {QStringLiteral("O1")});
        QVERIFY(graph.nodes[nodeOf(graph, "O1")].gap);
        QVERIFY(!graph.nodes[nodeOf(graph, "C1")].gap);
    }

    void filterLeavesOnlyWhatBelongsToItsObjectives()
    {
        const WorkspaceState ws = evaluateWorkspace(sampleRegister(), sampleDay);
        ChainFilter filter;
        filter.state = ResultState::OffTrack;
        const ChainGraph graph = chainGraph(ws, filter);
        QCOMPARE(codes(graph, graph.layer(ChainLayer::Objectives)), QStringList {QStringLiteral("OBJ-005")});
        QCOMPARE(graph.layer(ChainLayer::Risks).size(), size_t(3));
        filter = {};
        filter.owner = withCode<Objective>(ws.reg, "OBJ-003").owner;
        for (const size_t node : chainGraph(ws, filter).layer(ChainLayer::Objectives))
            QCOMPARE(ws.reg.find(Id<Objective> {chainGraph(ws, filter).nodes[node].id})->owner, filter.owner);
    }

    void unitAndLevelNarrowTheGraphToTheirObjectives()
    {
        LinkedFirm firm;
        OrgUnit unit;
        unit.id = {firm.context.newId()};
        unit.code = QStringLiteral("ITO");
        firm.reg.put(unit);
        const auto here = firm.objective("O1", ObjectiveState::Active),
                   there = firm.objective("O2", ObjectiveState::Active);
        Objective mine = *firm.reg.find(here), other = *firm.reg.find(there);
        mine.unit = unit.id;
        mine.level = ObjectiveLevel::Strategic;
        other.level = ObjectiveLevel::Operational;
        firm.reg.put(mine);
        firm.reg.put(other);
        firm.link(here, firm.risk("R1", 4, 4));
        firm.link(there, firm.risk("R2", 4, 4));
        firm.risk("R3", 5, 5); // a gap belongs to nobody
        const WorkspaceState ws = evaluateWorkspace(firm.reg, today);
        const auto shown = [&](const ChainFilter &filter) {
            const ChainGraph graph = chainGraph(ws, filter);
            return (codes(graph, graph.layer(ChainLayer::Risks)) + codes(graph, graph.layer(ChainLayer::Objectives)))
                .join(u' ');
        };
        QCOMPARE(shown({}), QStringLiteral("R1 R2 R3 O1 O2"));
        ChainFilter filter;
        filter.unit = unit.id;
        QCOMPARE(shown(filter), QStringLiteral("R1 O1"));
        filter.level = ObjectiveLevel::Operational;
        QCOMPARE(shown(filter), QString());
        filter.unit = {};
        QCOMPARE(shown(filter), QStringLiteral("R2 O2"));
        QVERIFY(filter.isSet());
        filter.level = ObjectiveLevel::Tactical;
        QCOMPARE(shown(filter), QString());
    }

    void crossingsAreCountedBetweenTheSameLayers()
    {
        ChainGraph graph;
        for (const ChainLayer layer : {ChainLayer::Risks, ChainLayer::Objectives})
            for (int i = 0; i < 3; ++i)
                graph.nodes.push_back({layer});
        graph.edges = {{0, 5, {}}, {1, 4, {}}, {2, 3, {}}};
        QCOMPARE(graph.crossings(), 3);
        graph.edges = {{0, 3, {}}, {0, 4, {}}, {1, 4, {}}, {2, 4, {}}, {2, 5, {}}}; // shared ends do not cross
        QCOMPARE(graph.crossings(), 0);
    }

    /// One pass by barycentre left 459.
    void linesOfTheSampleCrossLittle()
    {
        const WorkspaceState ws = evaluateWorkspace(sampleRegister(), sampleDay);
        const ChainGraph graph = chainGraph(ws);
        QVERIFY2(graph.crossings() <= 410, qPrintable(QString::number(graph.crossings())));
        int least = 0;
        for (const size_t node : graph.layer(ChainLayer::Objectives)) {
            QVERIFY(urgency(graph.nodes[node].result) >= least);
            least = urgency(graph.nodes[node].result);
        }
        bool requirements = false;
        for (const size_t node : graph.layer(ChainLayer::Sources)) {
            QVERIFY(!(requirements && graph.nodes[node].kind == Kind::PolicyCommitment));
            requirements = graph.nodes[node].kind == Kind::Requirement;
        }
        // The same graph gets the same order again.
        QCOMPARE(chainGraph(ws).toText(), graph.toText());
    }

    void noneOfManyRecordsIsLeftOut()
    {
        LinkedFirm firm;
        std::vector<Id<Objective>> objectives;
        for (int i = 0; i < 300; ++i)
            objectives.push_back(firm.objective(qPrintable(QStringLiteral("O%1").arg(i)), ObjectiveState::Active));
        for (int i = 0; i < 1000; ++i) {
            const Risk risk = firm.risk(qPrintable(QStringLiteral("R%1").arg(i)), 1 + i % 5, 1 + i % 4);
            for (int k = 0; k < 3; ++k)
                firm.link(objectives[size_t((i * 7 + k * 101) % 300)], risk);
        }
        const WorkspaceState ws = evaluateWorkspace(firm.reg, today);
        const ChainGraph graph = chainGraph(ws); // how fast, tests/bench measures
        QCOMPARE(graph.edges.size(), size_t(3000));
        QCOMPARE(graph.layer(ChainLayer::Objectives).size(), size_t(300));
        QCOMPARE(graph.layer(ChainLayer::Risks).size(), size_t(1000));
    }
};

QTEST_APPLESS_MAIN(TestChainGraph)
#include "tst_chaingraph.moc"
