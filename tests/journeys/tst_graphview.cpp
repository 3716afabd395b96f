#include "model/domain/records.h"
#include "tests/journeys/chainwindow.h"
#include "views/pages/risks/chainview.h"
#include "views/widgets/chip.h"
#include "views/widgets/choicebutton.h"

#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QWheelEvent>

// The graph with its filters, its size and the table that says the same, with real clicks (DOMAIN.md 7.2, LOOK 7.6).

class TestGraphView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ChainWindow> m_s;

    ChainView &view() { return m_s->find<ChainView>("chain"); }
    /// Opens the menu of a chip with the mouse and clicks on one of its words.
    void choose(QToolButton &chip, const QString &word)
    {
        bool found = false;
        QTimer::singleShot(0, &chip, [&] {
            for (QAction *action : chip.menu()->actions())
                if (action->text() == word) {
                    found = true;
                    QTest::mouseClick(chip.menu(), Qt::LeftButton, {}, chip.menu()->actionGeometry(action).center());
                }
            chip.menu()->close();
        });
        QTest::mouseClick(&chip, Qt::LeftButton);
        QApplication::processEvents();
        QVERIFY2(found, qPrintable(word));
    }
    QStringList codes(ChainLayer layer)
    {
        QStringList out;
        for (const size_t node : view().graph().layer(layer))
            out += view().graph().nodes[node].code;
        out.sort();
        return out;
    }
    /// Codes of the objectives that are not closed and for which `wanted` holds.
    template <typename F> QStringList objectives(F wanted)
    {
        QStringList out;
        for (const Objective &o : m_s->records().all<Objective>())
            if (!isTerminal(o.state) && wanted(o))
                out += o.code;
        out.sort();
        return out;
    }
    void wheel(int notches, Qt::KeyboardModifiers modifiers)
    {
        QWidget *area = view().viewport();
        const QPointF at(200, 200);
        QWheelEvent event(at, area->mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(area, &event);
    }

private slots:
    void init()
    {
        m_s = std::make_unique<ChainWindow>();
        m_s->goTo(PageId::Risks, QStringLiteral("graph"));
    }
    void cleanup() { m_s.reset(); }

    void everyChipNarrowsTheGraphToItsObjectives()
    {
        const QStringList all = codes(ChainLayer::Objectives);
        auto &state = m_s->find<Chip>("chainState");
        choose(state, QStringLiteral("off track"));
        QCOMPARE(codes(ChainLayer::Objectives), QStringList {QStringLiteral("OBJ-005")});
        QCOMPARE(codes(ChainLayer::Risks),
                 (QStringList {QStringLiteral("RSK06"), QStringLiteral("RSK07"), QStringLiteral("RSK25")}));
        choose(state, QStringLiteral("All states"));
        QCOMPARE(codes(ChainLayer::Objectives), all);

        const Objective some = m_s->record<Objective>("OBJ-005");
        auto &owner = m_s->find<Chip>("chainOwner");
        choose(owner, m_s->records().find(some.owner)->name);
        QCOMPARE(codes(ChainLayer::Objectives), objectives([&](const Objective &o) { return o.owner == some.owner; }));
        choose(owner, QStringLiteral("All owners"));

        auto &unit = m_s->find<Chip>("chainUnit");
        choose(unit, m_s->records().find(some.unit)->name);
        QCOMPARE(codes(ChainLayer::Objectives), objectives([&](const Objective &o) { return o.unit == some.unit; }));
        choose(unit, QStringLiteral("All units"));

        auto &level = m_s->find<Chip>("chainLevel");
        choose(level, QStringLiteral("strategic"));
        const QStringList strategic
            = objectives([](const Objective &o) { return o.level == ObjectiveLevel::Strategic; });
        QVERIFY(!strategic.isEmpty() && strategic.size() < all.size());
        QCOMPARE(codes(ChainLayer::Objectives), strategic);
        QVERIFY(level.text().contains(QStringLiteral("strategic")));
    }

    void levelAndUnitTogetherMayMatchNothingAndAreClearedTogether()
    {
        auto &level = m_s->find<Chip>("chainLevel");
        auto &unit = m_s->find<Chip>("chainUnit");
        choose(level, QStringLiteral("operational"));
        // A unit without an operational objective.
        QString name;
        for (const OrgUnit &u : m_s->records().all<OrgUnit>())
            if (!objectives([&](const Objective &o) { return o.unit == u.id; }).isEmpty()
                && objectives([&](const Objective &o) {
                       return o.unit == u.id && o.level == ObjectiveLevel::Operational;
                   }).isEmpty())
                name = u.name;
        QVERIFY(!name.isEmpty());
        choose(unit, name);
        QVERIFY(view().graph().nodes.empty());
        QVERIFY(!view().isVisible());
        for (auto *button : m_s->find<QWidget>("chainEmpty").findChildren<QPushButton *>())
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!level.isSet() && !unit.isSet());
        QVERIFY(view().isVisible());
    }

    void controlsTakeThePlaceOfTheKpis()
    {
        QVERIFY(codes(ChainLayer::Results).contains(QStringLiteral("KPI-010")));
        choose(m_s->find<ChoiceButton>("lastColumn"), QStringLiteral("Controls"));
        QVERIFY(!codes(ChainLayer::Results).isEmpty());
        for (const size_t node : view().graph().layer(ChainLayer::Results))
            QCOMPARE(view().graph().nodes[node].kind, Kind::Control);
    }

    void theTableSaysTheSameAsTheGraph()
    {
        QTest::mouseClick(&m_s->find<QPushButton>("asTable"), Qt::LeftButton);
        const QAbstractItemModel &rows = *m_s->find<QTableView>("chainTable").model();
        const ChainGraph &graph = view().graph();
        QCOMPARE(size_t(rows.rowCount()), graph.nodes.size());
        const auto row = [&](const char *code) {
            QStringList cells;
            for (int r = 0; r < rows.rowCount(); ++r)
                if (rows.index(r, 1).data().toString() == QLatin1String(code))
                    for (int c = 0; c < rows.columnCount(); ++c)
                        cells += rows.index(r, c).data().toString();
            return cells.join(u'|');
        };
        QCOMPARE(row("RSK24"),
                 QStringLiteral("Risks, current score|RSK24|Source code or patient data typed into public AI tools|"
                                "16, gap|–"));
        QCOMPARE(row("REQ10"),
                 QStringLiteral("Policy and requirements|REQ10|Contract Alpina clinics, clause 14|gap|–"));
        QCOMPARE(row("RSK12"),
                 QStringLiteral("Risks, current score|RSK12|Weak security at a critical supplier reaches us|16|"
                                "PC6, PC7, REQ04, REQ15, OBJ-009"));
        // Every box with what it says and every line, in the order of the graph.
        for (size_t i = 0; i < graph.nodes.size(); ++i) {
            const ChainNode &node = graph.nodes[i];
            const auto cell = [&](int column) { return rows.index(int(i), column).data().toString(); };
            QCOMPARE(cell(1), node.code);
            QCOMPARE(cell(2), node.title);
            QCOMPARE(cell(3).contains(QStringLiteral("gap")), node.gap);
            if (node.result != ResultState::Unset)
                QVERIFY2(cell(3).startsWith(labelOf(node.result, Language())), qPrintable(cell(3)));
            QStringList ends;
            for (const ChainEdge &edge : graph.edges)
                if (edge.from == i || edge.to == i)
                    ends += graph.nodes[edge.from == i ? edge.to : edge.from].code;
            ends.sort();
            QStringList told = cell(4) == QStringLiteral("–") || cell(4).isEmpty()
                ? QStringList()
                : cell(4).split(QStringLiteral(", "));
            told.sort();
            QCOMPARE(told, ends);
        }
        choose(m_s->find<Chip>("chainState"), QStringLiteral("off track"));
        QCOMPARE(rows.rowCount(), 9);
        QVERIFY(row("RSK24").isEmpty());
        QVERIFY(!m_s->find<QPushButton>("fitGraph").isEnabled());
    }

    void ctrlAndTheWheelZoomWithinLimits()
    {
        const double before = view().zoomed();
        wheel(1, Qt::NoModifier);
        QCOMPARE(view().zoomed(), before);
        wheel(2, Qt::ControlModifier);
        QVERIFY(qFuzzyCompare(view().zoomed(), before * 1.44));
        wheel(-2, Qt::ControlModifier);
        QVERIFY(qFuzzyCompare(view().zoomed(), before));
        wheel(40, Qt::ControlModifier);
        QCOMPARE(view().zoomed(), 4);
        wheel(-80, Qt::ControlModifier);
        QVERIFY(qFuzzyCompare(view().zoomed(), 0.2));
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(qFuzzyCompare(view().zoomed(), 0.24));
    }

    void fitShowsTheWholeGraph()
    {
        const auto seesAll = [this] {
            const QRectF seen = view().mapToScene(view().viewport()->rect()).boundingRect();
            return seen.adjusted(-1, -1, 1, 1).contains(view().sceneRect());
        };
        wheel(3, Qt::ControlModifier);
        QVERIFY(!seesAll());
        QTest::mouseClick(&m_s->find<QPushButton>("fitGraph"), Qt::LeftButton);
        QApplication::processEvents();
        QVERIFY(seesAll());
        wheel(3, Qt::ControlModifier);
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_0, Qt::ControlModifier);
        QApplication::processEvents();
        QVERIFY(seesAll());
        QVERIFY(view().zoomed() <= 1);
    }
};

QTEST_MAIN(TestGraphView)
#include "tst_graphview.moc"
