#include "model/domain/language.h"
#include "model/query/plantimeline.h"
#include "tests/query/sampleorganisation.h"

#include <QTest>

// The rows of the plan: what is late, what moved, in which order; and dependencies without circles (2.5, 7.2).

class tst_PlanTimeline : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_reg = sampleRegister();
        m_ws = evaluateWorkspace(m_reg, sampleDay);
    }

    void openActionsStandUnderTheirObjectiveTheWorstFirst()
    {
        const auto rows = planRows(m_ws, {}, Language());
        QVERIFY(rows.size() > 20);
        QVERIFY(rows.front().isHeading());
        QCOMPARE(rows.front().state, PlanState::OffTrack);
        PlanState last = PlanState::OffTrack;
        Id<Objective> under;
        for (const PlanRow &row : rows) {
            if (row.isHeading()) {
                QVERIFY(last == PlanState::OffTrack || row.state != PlanState::OffTrack);
                last = row.state;
                under = row.objective;
            } else {
                QCOMPARE(row.objective, under);
            }
        }
    }

    void aLateActionSaysByHowMuchAndHowFarItMoved()
    {
        const PlanRow row = action("ACT-019");
        QCOMPARE(row.overdue, 106);
        QCOMPARE(row.moved, 59);
        QCOMPARE(planWords(row, Language()), QStringLiteral("106 days overdue, moved 59"));
        QCOMPARE(action("ACT-012").overdue, 45);
        QVERIFY(planWords(action("ACT-013"), Language()).isEmpty());
        QCOMPARE(action("ACT-013").before, std::vector<Id<Action>> {withCode<Action>(m_reg, "ACT-012").id});
    }

    void filtersNarrowTheList()
    {
        PlanFilter filter;
        filter.overdueOnly = true;
        for (const PlanRow &row : planRows(m_ws, filter, Language()))
            QVERIFY(row.isHeading() || row.overdue > 0);
        filter = {};
        filter.objective = withCode<Objective>(m_reg, "OBJ-004").id;
        for (const PlanRow &row : planRows(m_ws, filter, Language()))
            QCOMPARE(row.objective, filter.objective);
        QVERIFY(!planRows(m_ws, filter, Language()).empty());
    }

    void aDependencyMustNotCloseACircle()
    {
        const Id<Action> first = withCode<Action>(m_reg, "ACT-012").id, then = withCode<Action>(m_reg, "ACT-013").id;
        QVERIFY(wouldCircle(m_reg, then, first));
        QVERIFY(wouldCircle(m_reg, first, first));
        QVERIFY(!wouldCircle(m_reg, first, then));
    }

private:
    PlanRow action(const char *code) const
    {
        PlanFilter all;
        all.openOnly = false;
        for (const PlanRow &row : planRows(m_ws, all, Language()))
            if (row.code == QLatin1String(code))
                return row;
        qFatal("no %s", code);
    }
    Register m_reg;
    WorkspaceState m_ws;
};

QTEST_GUILESS_MAIN(tst_PlanTimeline)
#include "tst_plantimeline.moc"
