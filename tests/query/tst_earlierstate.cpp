#include "model/domain/records.h"
#include "model/query/workspacestate.h"
#include "tests/query/sampleorganisation.h"

#include <QTest>

namespace {

/// What a person may do between two states, on a register of which the earlier state still holds a copy.
struct Deed {
    const char *what;
    void (*change)(Register &);
};

Kpi kpiOf(const Register &reg)
{
    return withCode<Kpi>(reg, "KPI-006");
}

void addReading(Register &reg, QDate periodEnd, double value)
{
    Reading r;
    r.key = 900000;
    r.periodDay = qint32(periodEnd.toJulianDay());
    r.first = value;
    r.flags = Reading::HasValue;
    reg.readings.add(kpiOf(reg).id, r);
}

const Deed deeds[] = {
    {"a reading is added", [](Register &reg) { addReading(reg, sampleDay.addDays(-1), 3); }},
    {"a reading is made void",
     [](Register &reg) {
         const auto list = reg.readings.of(kpiOf(reg).id);
         const ReadingMark mark {list.back().key, kpiOf(reg).id, 7};
         reg.readings.mark({&mark, 1});
     }},
    {"the first readings of a KPI go",
     [](Register &reg) {
         const Id<Kpi> id = kpiOf(reg).id;
         reg.readings.edit(id, [](Reading &r) { r.voidedBy = 3; });
     }},
    {"a target is changed",
     [](Register &reg) {
         Kpi kpi = kpiOf(reg);
         kpi.target = Decimal::fromInt(1);
         reg.put(kpi);
     }},
    {"the thresholds of all KPIs are changed",
     [](Register &reg) {
         for (Setting setting : std::vector<Setting>(reg.all<Setting>()))
             if (setting.key == QLatin1String("status.on_gap_points")) {
                 setting.value = QStringLiteral("-2");
                 reg.put(setting);
             }
     }},
    {"an objective is put on hold",
     [](Register &reg) {
         Objective objective = *reg.find(kpiOf(reg).objective);
         objective.state = ObjectiveState::OnHold;
         reg.put(objective);
     }},
    {"an objective is closed earlier than today",
     [](Register &reg) {
         Objective objective = *reg.find(kpiOf(reg).objective);
         objective.state = ObjectiveState::Missed;
         objective.closedOn = sampleDay.addDays(-80);
         reg.put(objective);
     }},
    {"the target date of an objective moves",
     [](Register &reg) {
         for (Objective objective : std::vector<Objective>(reg.all<Objective>())) {
             objective.targetDate = objective.targetDate.addDays(90);
             reg.put(objective);
         }
     }},
    {"an action goes on",
     [](Register &reg) {
         for (Action action : std::vector<Action>(reg.all<Action>())) {
             action.percentComplete = (action.percentComplete + 25) % 100;
             reg.put(action);
         }
     }},
    {"an interim target goes",
     [](Register &reg) {
         for (const InterimTarget &target : std::vector<InterimTarget>(reg.all<InterimTarget>()))
             reg.remove(Kind::InterimTarget, target.id.value);
     }},
    {"a KPI goes", [](Register &reg) { reg.remove(Kind::Kpi, kpiOf(reg).id.value); }},
};

void compare(const WorkspaceState &actual, const WorkspaceState &expected)
{
    QCOMPARE(actual.kpis.size(), expected.kpis.size());
    for (size_t i = 0; i < actual.kpis.size(); ++i)
        QVERIFY2(actual.kpis[i] == expected.kpis[i], qPrintable(expected.kpis[i].code));
    QCOMPARE(actual.objectives.size(), expected.objectives.size());
    for (size_t i = 0; i < actual.objectives.size(); ++i)
        QVERIFY2(actual.objectives[i] == expected.objectives[i], qPrintable(expected.objectives[i].code));
}

} // namespace

/// A state may be computed from the one before it; nobody may be able to tell.
class tst_EarlierState : public QObject
{
    Q_OBJECT
private slots:
    void aStateMadeFromAnEarlierOneIsTheSameAsOneMadeAfresh_data()
    {
        QTest::addColumn<int>("step");
        for (size_t i = 0; i < std::size(deeds); ++i)
            QTest::newRow(deeds[i].what) << int(i);
    }
    void aStateMadeFromAnEarlierOneIsTheSameAsOneMadeAfresh()
    {
        QFETCH(int, step);
        Register reg = m_sample;
        const WorkspaceState earlier = evaluateWorkspace(reg, sampleDay);
        deeds[step].change(reg);
        const WorkspaceState fresh = evaluateWorkspace(reg, sampleDay);
        // Without a difference the step would prove nothing.
        QVERIFY(fresh.kpis != earlier.kpis || fresh.objectives != earlier.objectives);
        compare(evaluateWorkspace(reg, sampleDay, {}, &earlier), fresh);
    }

    void allStepsInARowEachFromTheOneBeforeGiveTheSameState()
    {
        Register reg = m_sample;
        auto state = std::make_unique<WorkspaceState>(evaluateWorkspace(reg, sampleDay));
        for (const Deed &deed : deeds) {
            deed.change(reg);
            state = std::make_unique<WorkspaceState>(evaluateWorkspace(reg, sampleDay, {}, state.get()));
        }
        compare(*state, evaluateWorkspace(reg, sampleDay));
    }

    void anotherDayIsJudgedByItself()
    {
        const WorkspaceState earlier = evaluateWorkspace(m_sample, sampleDay);
        const QDate before = sampleDay.addMonths(-5);
        const WorkspaceState fresh = evaluateWorkspace(m_sample, before);
        QVERIFY(fresh.kpis != earlier.kpis);
        compare(evaluateWorkspace(m_sample, before, {}, &earlier), fresh);
    }

    void whatWasKnownThenTakesNothingFromWhatIsKnownNow()
    {
        // Recorded today for the last period: known now, but not at the end of last year.
        Register reg = m_sample;
        reg.readings.edit(kpiOf(reg).id, [](Reading &r) { r.recordedDay = qint32(sampleDay.toJulianDay()); });
        const QDate then = sampleDay.addDays(-1);
        const WorkspaceState earlier = evaluateWorkspace(reg, then);
        const WorkspaceState fresh = evaluateWorkspace(reg, then, then);
        QVERIFY(fresh.kpis != earlier.kpis);
        compare(evaluateWorkspace(reg, then, then, &earlier), fresh);
        compare(evaluateWorkspace(reg, then, {}, &fresh), earlier);
    }

private:
    const Register m_sample = sampleRegister();
};

QTEST_GUILESS_MAIN(tst_EarlierState)
#include "tst_earlierstate.moc"
