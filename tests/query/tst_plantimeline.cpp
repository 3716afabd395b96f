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

    void aPhaseIsAHeadingOverItsActionsAndNeverLateByItself()
    {
        Register reg = m_reg;
        const Action late = withCode<Action>(reg, "ACT-019");
        Action phase = late;
        phase.id = {QUuid::createUuid()};
        phase.code = QStringLiteral("PH-1");
        phase.type = ActionKind::Phase;
        phase.startDate = sampleDay.addDays(-400); // its own dates do not count
        phase.dueDate = sampleDay.addDays(-300);
        phase.originalDueDate = sampleDay.addDays(-350);
        reg.put(Record(phase));
        Action next = late;
        next.id = {QUuid::createUuid()};
        next.code = QStringLiteral("PH-1-2");
        next.status = ActionStatus::Planned;
        next.percentComplete = 0;
        next.startDate = sampleDay.addDays(10);
        next.dueDate = next.originalDueDate = sampleDay.addDays(40);
        next.phase = phase.id;
        reg.put(Record(next));
        const auto rows
            = [&](const PlanFilter &filter) { return planRows(evaluateWorkspace(reg, sampleDay), filter, Language()); };
        PlanFilter own;
        own.objective = late.objective;
        const auto at = [&](const std::vector<PlanRow> &in, const QString &code) {
            return std::find_if(in.begin(), in.end(), [&](const PlanRow &r) { return r.code == code; });
        };
        Action first = late;
        first.phase = phase.id;
        reg.put(Record(first));
        auto all = rows(own);
        const auto heading = at(all, phase.code);
        QVERIFY(heading != all.end());
        QVERIFY(heading->phase && heading->start == late.startDate && heading->due == next.dueDate);
        QCOMPARE(heading->overdue, 0);
        QVERIFY(planWords(*heading, Language()).isEmpty() && !heading->originalDue.isValid());
        QCOMPARE(heading->percent, late.percentComplete / 2);
        QCOMPARE((heading + 1)->code, late.code);
        QCOMPARE((heading + 2)->code, next.code);
        QCOMPARE((heading + 1)->under, phase.id);
        QVERIFY((heading + 1)->isCritical());
        // On demand only what is late, under its phase; a phase of which nothing is late is gone.
        PlanFilter overdue = own;
        overdue.overdueOnly = true;
        all = rows(overdue);
        QVERIFY(at(all, phase.code) != all.end() && at(all, next.code) == all.end());
        first.phase = {};
        reg.put(Record(first));
        all = rows(overdue);
        QVERIFY(at(all, phase.code) == all.end());
        // Without actions it is an action like others, as in the progress of the plan.
        next.phase = {};
        reg.put(Record(next));
        all = rows(own);
        QVERIFY(!at(all, phase.code)->phase && at(all, phase.code)->overdue == 300);
    }

    void whatIsOptionalIsLateButNotCritical()
    {
        Register reg = m_reg;
        Action optional = withCode<Action>(reg, "ACT-019");
        optional.mandatory = false;
        reg.put(Record(optional));
        for (const PlanRow &row : planRows(evaluateWorkspace(reg, sampleDay), {}, Language()))
            if (row.code == optional.code) {
                QVERIFY(!row.isCritical() && !row.mandatory);
                QCOMPARE(planWords(row, Language()), QStringLiteral("106 days overdue, optional, moved 59"));
            }
        QVERIFY(action("ACT-019").isCritical());
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
