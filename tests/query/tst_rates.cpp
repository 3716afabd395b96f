#include "model/domain/organisation.h"
#include "model/domain/records.h"
#include "model/query/rates.h"
#include "model/query/settings.h"
#include "tests/query/sampleorganisation.h"

#include <QTest>

// Counts by unit, level and programme, rates and cascade (DOMAIN.md 3.10.3 to 3.10.5) on the sample and by hand.

class TestRates : public QObject
{
    Q_OBJECT

private:
    static Objective objective(const char *code, Id<Objective> parent = {})
    {
        Objective o;
        o.id = {QUuid::createUuid()};
        o.code = QLatin1String(code);
        o.state = ObjectiveState::Active;
        o.parent = parent;
        o.startDate = QDate(2026, 1, 1);
        o.targetDate = QDate(2026, 12, 31);
        return o;
    }

private slots:
    void groupsAddUpToTheProgramme()
    {
        const WorkspaceState ws = evaluateWorkspace(sampleRegister(), QDate(2026, 7, 15));
        const auto groups = groupRates(ws, Language());
        QCOMPARE(groups.front().by, GroupRates::By::Programme);
        QCOMPARE(groups.front().live, 12);
        QCOMPARE(groups.front().counts.value(ResultState::OnTrack), 5);
        QCOMPARE(groups.front().onPlan, 5);
        QCOMPARE(groups.front().evaluated, 9);
        for (const GroupRates::By by : {GroupRates::By::Level, GroupRates::By::Unit}) {
            int live = 0, onPlan = 0, evaluated = 0;
            QMap<ResultState, int> counts;
            for (const GroupRates &g : groups) {
                if (g.by != by)
                    continue;
                live += g.live;
                onPlan += g.onPlan;
                evaluated += g.evaluated;
                for (auto it = g.counts.begin(); it != g.counts.end(); ++it)
                    counts[it.key()] += it.value();
                QVERIFY(!g.name.isEmpty());
            }
            QCOMPARE(live, groups.front().live);
            QCOMPARE(onPlan, groups.front().onPlan);
            QCOMPARE(evaluated, groups.front().evaluated);
            QCOMPARE(counts, groups.front().counts);
        }
    }

    void theIndexWeighsByPriority()
    {
        const WorkspaceState ws = evaluateWorkspace(sampleRegister(), QDate(2026, 7, 15));
        double weights = 0, sum = 0;
        for (const ObjectiveRow &row : ws.objectives) {
            if (!isLive(row.state) || !row.progress)
                continue;
            const Priority p = ws.reg.find(row.id)->priority;
            const double weight = p == Priority::Low ? 1 : p == Priority::Medium ? 2 : 3;
            weights += weight;
            sum += weight * *row.progress;
        }
        QVERIFY(std::abs(*groupRates(ws, Language()).front().index - sum / weights) < 1e-9);
    }

    void fulfilmentCountsByTargetDateAndNamesWhatLeft()
    {
        const WorkspaceState ws = evaluateWorkspace(sampleRegister(), QDate(2026, 7, 15));
        const Fulfilment year = fulfilment(ws, QDate(2025, 7, 16), QDate(2026, 7, 15));
        QCOMPARE(year.achieved.size(), size_t(1));
        QCOMPARE(year.missed.size(), size_t(1));
        QCOMPARE(*year.rate(), 50.0);
        QCOMPARE(year.left.size(), size_t(1));
        QVERIFY(!fulfilment(ws, QDate(2020, 1, 1), QDate(2020, 12, 31)).rate());
    }

    void aParentWithoutKpisTakesTheWorstOfItsChildrenThroughAllLevels()
    {
        Register reg = sampleRegister();
        // The grandparent has the smallest code, so that order alone would not do.
        const Objective top = objective("AAA-1");
        const Objective middle = objective("AAA-2", top.id);
        Objective child = *reg.byCode<Objective>(QStringLiteral("OBJ-005"));
        child.parent = middle.id;
        Objective other = *reg.byCode<Objective>(QStringLiteral("OBJ-002"));
        other.parent = top.id;
        for (const Record &r : {Record(top), Record(middle), Record(child), Record(other)})
            reg.put(r);
        const WorkspaceState ws = evaluateWorkspace(reg, QDate(2026, 7, 15));
        QCOMPARE(ws.objective(child.id)->result, ResultState::OffTrack);
        QCOMPARE(ws.objective(middle.id)->result, ResultState::OffTrack);
        QCOMPARE(ws.objective(top.id)->result, ResultState::OffTrack);
    }

    void aParentWhoseTimeHasNotComeIsNotJudgedByItsChildren()
    {
        Register reg = sampleRegister();
        Objective parent = objective("AAA-1");
        parent.state = ObjectiveState::Approved;
        parent.startDate = QDate(2026, 9, 1);
        Objective child = *reg.byCode<Objective>(QStringLiteral("OBJ-005"));
        child.parent = parent.id;
        reg.put(Record(parent));
        reg.put(Record(child));
        QCOMPARE(evaluateWorkspace(reg, QDate(2026, 7, 15)).objective(parent.id)->result, ResultState::NotStarted);
        parent.startDate = QDate(2026, 7, 1);
        reg.put(Record(parent));
        QCOMPARE(evaluateWorkspace(reg, QDate(2026, 7, 15)).objective(parent.id)->result, ResultState::OffTrack);
    }

    void aCircleOfParentsEnds()
    {
        Register reg = sampleRegister();
        Objective a = objective("AAA-1"), b = objective("AAA-2", a.id);
        a.parent = b.id;
        reg.put(Record(a));
        reg.put(Record(b));
        const WorkspaceState ws = evaluateWorkspace(reg, QDate(2026, 7, 15));
        QCOMPARE(ws.objective(a.id)->result, ResultState::NoData);
    }

    void theSettingChangesTheRuleOfTheWholeFile()
    {
        Register reg = sampleRegister();
        const Objective *o = reg.byCode<Objective>(QStringLiteral("OBJ-005"));
        const ResultState worst = evaluateWorkspace(reg, QDate(2026, 7, 15)).objective(o->id)->result;
        QCOMPARE(worst, ResultState::OffTrack);
        for (Setting setting : std::vector<Setting>(reg.all<Setting>()))
            if (setting.key == QLatin1String("rollup.rule")) {
                setting.value = QStringLiteral("weighted");
                reg.put(Record(setting));
            }
        QCOMPARE(rollupTermsOf(reg).rule, RollupRule::Weighted);
        const WorkspaceState ws = evaluateWorkspace(reg, QDate(2026, 7, 15));
        const ObjectiveRow *row = ws.objective(o->id);
        const double gap = *row->progress - *row->expected;
        QCOMPARE(row->result, gap < -25 ? ResultState::OffTrack : ResultState::AtRisk);
    }
};

QTEST_GUILESS_MAIN(TestRates)
#include "tst_rates.moc"
