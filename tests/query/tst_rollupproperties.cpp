#include "model/query/planstate.h"
#include "model/query/rollup.h"
#include "tests/query/kpigenerator.h"

#include <QTest>

#include <cmath>

// What must hold for every roll-up and plan (DOMAIN.md 3.10, 3.11), on 10,000 at random.

namespace {

constexpr quint32 cases = 10'000;

bool near(const std::optional<double> &a, const std::optional<double> &b)
{
    return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) <= 1e-6 * std::max(1.0, std::abs(*a)));
}

} // namespace

class tst_RollupProperties : public QObject
{
    Q_OBJECT
private slots:
    void rollupAndPlanIgnoreTheOrder();
    void weightedRuleFollowsTheMeanGapAndIsCappedByTheWorst_data();
    void weightedRuleFollowsTheMeanGapAndIsCappedByTheWorst();
};

void tst_RollupProperties::rollupAndPlanIgnoreTheOrder()
{
    for (quint32 seed = 1; seed <= cases; ++seed) {
        KpiGenerator g(seed);
        const QDate today(2026, 7, 15);
        std::vector<RollupInput> kpis(size_t(g.between(0, 6)));
        for (RollupInput &k : kpis) {
            k.weight = g.between(1, 4);
            k.deciding = g.chance(80);
            k.headline = g.oneOf({ResultState::Achieved, ResultState::OnTrack, ResultState::AtRisk,
                                  ResultState::OffTrack, ResultState::Stale, ResultState::Missed, ResultState::NoData,
                                  ResultState::NotStarted, ResultState::Invalid});
            k.overdue = k.headline == ResultState::Invalid || g.chance(30);
            if (g.chance(80))
                k.progress = g.figure(-20, 130);
        }
        std::vector<PlanStep> steps(size_t(g.between(0, 6)));
        for (PlanStep &s : steps) {
            s.weight = g.between(0, 3);
            s.start = today.addDays(g.between(-100, 50));
            s.due = s.start.addDays(g.between(0, 100));
            s.status = g.oneOf({ActionStatus::Planned, ActionStatus::InProgress, ActionStatus::Blocked,
                                ActionStatus::Done, ActionStatus::Cancelled});
            s.percent = g.between(0, 100);
            s.mandatory = g.chance(50);
        }
        const RollupResult r = rollUp(kpis, today, today.addDays(g.between(-30, 30)));
        const PlanResult p = evaluatePlan(steps, today);
        // A supporting KPI never decides, an objective is never better than the worst of those that count.
        std::vector<RollupInput> deciding = kpis;
        std::erase_if(deciding, [](const RollupInput &k) { return !k.deciding; });
        QCOMPARE(rollUp(deciding, today, today).coverage, r.coverage);
        for (const RollupInput &k : deciding)
            if (k.headline == ResultState::OffTrack)
                QVERIFY(r.result == ResultState::OffTrack || r.result == ResultState::Missed);
        QVERIFY(!r.progress || (*r.progress >= 0 && *r.progress <= 100));
        QVERIFY(!p.actual || (*p.actual >= 0 && *p.actual <= 100 && *p.planned >= 0 && *p.planned <= 100));
        KpiGenerator again(seed);
        std::shuffle(steps.begin(), steps.end(), again.random());
        const PlanResult q = evaluatePlan(steps, today);
        QVERIFY(near(p.actual, q.actual) && near(p.planned, q.planned) && p.state == q.state && p.overdue == q.overdue
                && p.maxSlipDays == q.maxSlipDays);
        const RollupResult forward = rollUp(kpis, today, today);
        std::shuffle(kpis.begin(), kpis.end(), again.random());
        const RollupResult mixed = rollUp(kpis, today, today);
        QVERIFY(near(forward.progress, mixed.progress) && near(forward.coverage, mixed.coverage)
                && forward.result == mixed.result);
    }
}

void tst_RollupProperties::weightedRuleFollowsTheMeanGapAndIsCappedByTheWorst_data()
{
    using Inputs = std::vector<RollupInput>;
    QTest::addColumn<Inputs>("kpis");
    QTest::addColumn<int>("result");
    const auto k = [](double weight, double progress, double expected, ResultState headline) {
        return RollupInput {weight, true, progress, headline, false, expected};
    };
    const ResultState on = ResultState::OnTrack, at = ResultState::AtRisk, off = ResultState::OffTrack;
    QTest::newRow("worst would say at risk") << Inputs {k(3, 80, 80, on), k(1, 60, 80, at)} << int(on);
    QTest::newRow("one off track caps") << Inputs {k(9, 100, 80, on), k(1, 10, 80, off)} << int(at);
    QTest::newRow("a silent one caps") << Inputs {k(9, 100, 80, on), k(1, 79, 80, ResultState::Stale)} << int(at);
    QTest::newRow("exactly ten points behind") << Inputs {k(1, 70, 80, on), k(1, 70, 80, on)} << int(on);
    QTest::newRow("just more than ten") << Inputs {k(1, 69.9, 80, at), k(1, 70, 80, on)} << int(at);
    QTest::newRow("more than twenty-five") << Inputs {k(1, 50, 80, off), k(1, 55, 80, off)} << int(off);
    QTest::newRow("all achieved") << Inputs {k(1, 100, 80, ResultState::Achieved)} << int(ResultState::Achieved);
    QTest::newRow("no way, only levels") << Inputs {{1, true, 90, at, false, {}}, {1, true, 99, on, false, {}}}
                                         << int(at);
    QTest::newRow("half without value") << Inputs {k(1, 80, 80, on), {2, true, {}, ResultState::NoData, true, {}}}
                                        << int(ResultState::NoData);
    QTest::newRow("more than the way counts as the way") << Inputs {k(1, 400, 80, on), k(1, 50, 80, off)} << int(at);
}

void tst_RollupProperties::weightedRuleFollowsTheMeanGapAndIsCappedByTheWorst()
{
    QFETCH(std::vector<RollupInput>, kpis);
    QFETCH(int, result);
    const QDate today(2026, 7, 15);
    QCOMPARE(int(rollUp(kpis, today, today.addDays(100), {RollupRule::Weighted, -10, -25}).result), result);
}

QTEST_GUILESS_MAIN(tst_RollupProperties)
#include "tst_rollupproperties.moc"
