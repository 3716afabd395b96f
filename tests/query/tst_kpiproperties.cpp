#include "model/query/forecast.h"
#include "model/query/kpisource.h"
#include "tests/query/kpigenerator.h"
#include "tests/support/howmany.h"

#include <QTest>

#include <cmath>

// What must hold for every definition and series (DOMAIN.md 3.13), on 10,000 at random.

namespace {

/// With the sanitizers fewer: they look for other faults.
const quint32 cases = quint32(howMany("WAYMARK_CASES", 10'000));

struct Case {
    explicit Case(quint32 number)
        : seed(number)
        , g(number)
        , k(g.definition())
        , series(g.series(k))
        , today(g.asOf(k))
    {
    }
    KpiResult result() const { return evaluateKpi(k, series, today); }
    QString text() const { return QLatin1Char('\n') + caseText(seed, k, series, today); }

    quint32 seed;
    KpiGenerator g;
    KpiDefinition k;
    std::vector<SeriesReading> series;
    QDate today;
};

#define VERIFY_CASE(condition, c, more) QVERIFY2(condition, qPrintable((c).text() + QLatin1Char('\n') + more))

bool lowerIsBetter(const KpiDefinition &k)
{
    return k.direction == Direction::Decrease || k.direction == Direction::Zero;
}

/// The larger, the worse; for KPIs whose term may be over.
int rank(ResultState state)
{
    switch (state) {
    case ResultState::Achieved:
        return 0;
    case ResultState::OnTrack:
        return 1;
    case ResultState::AtRisk:
        return 2;
    case ResultState::OffTrack:
        return 3;
    default:
        return 4;
    }
}

/// The same definition and series in another unit: v ↦ a·v + b. A negative a turns "more is better" round.
void changeUnit(Case &c, double a, double b)
{
    const auto change = [&](std::optional<double> &v) {
        if (v)
            v = a * *v + b;
    };
    KpiDefinition &k = c.k;
    for (auto *v : {&k.baseline, &k.target, &k.lower, &k.upper, &k.greenLimit, &k.redLimit})
        change(*v);
    for (InterimPoint &i : k.interims)
        i.value = a * i.value + b;
    k.tolerance *= std::abs(a);
    for (SeriesReading &r : c.series)
        r.value = a * r.value + b;
    if (a > 0)
        return;
    std::swap(k.lower, k.upper);
    if (k.direction != Direction::Range)
        k.direction = k.direction == Direction::Increase ? Direction::Decrease : Direction::Increase;
    if (k.aggregation == Aggregation::Max || k.aggregation == Aggregation::Min)
        k.aggregation = k.aggregation == Aggregation::Max ? Aggregation::Min : Aggregation::Max;
}

bool near(const std::optional<double> &a, const std::optional<double> &b)
{
    return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) <= 1e-6 * std::max(1.0, std::abs(*a)));
}

/// DOMAIN.md 3.1 does not call a scale invalid whose target lies below its start, and rule 6 of 3.5 then counts
/// backwards: for such a definition a better figure has less progress.
bool countsBackwards(const KpiDefinition &k)
{
    return k.direction == Direction::Qualitative && k.target && *k.target < k.baseline.value_or(k.lowestScale);
}

/// A figure that is better in the sense of the direction.
void improve(Case &c, SeriesReading &r)
{
    const double by = c.g.figure(0, 20);
    if (c.k.direction == Direction::Range)
        r.value = c.k.lower ? *c.k.lower : *c.k.upper;
    else if (r.type == SeriesReading::Type::Ratio)
        r.numerator = lowerIsBetter(c.k) ? std::max(0.0, r.numerator - by) : std::min(r.denominator, r.numerator + by);
    else if (c.k.direction == Direction::Zero)
        r.value = std::max(0.0, r.value - by);
    else
        r.value += lowerIsBetter(c.k) ? -by : by;
    // What counts for hold is the share of readings inside: one more outside lowers it, however near it is (3.5 rule
    // 4).
    const bool hold = c.k.baseline && c.k.target && *c.k.baseline == *c.k.target;
    if (hold && c.k.direction == Direction::Increase)
        r.value = std::max(r.value, *c.k.target);
    if (hold && c.k.direction == Direction::Decrease)
        r.value = std::min(r.value, *c.k.target);
}

} // namespace

class tst_KpiProperties : public QObject
{
    Q_OBJECT
private slots:
    void anotherUnitGivesTheSameResult();
    void theOrderOfEntryDoesNotMatter();
    void voidedReadingsNeverCount();
    void laterReadingsDoNotCountYet();
    void foldingTwiceGivesTheSame();
    void laterReadingsNeverChangeEarlierPoints();
    void betterLastReadingNeverWorsensTheResult();
    void onlyAddingABetterReadingNeverWorsensProgress();
    void waitingNeverMakesTheDataFresher();
    void answeringThePeriodAskedForHelps();
    void notAvailableNeverChangesTheFigures();
    void forecastNeverChangesWithTheUnit();
};

void tst_KpiProperties::anotherUnitGivesTheSameResult()
{
    int compared = 0;
    for (quint32 seed = 1; seed <= 2 * cases; ++seed) {
        const Case c(seed);
        const bool line
            = (c.k.direction == Direction::Increase || c.k.direction == Direction::Decrease) && c.k.baseline;
        const bool adds = c.k.aggregation == Aggregation::Sum || c.k.aggregation == Aggregation::Cumulative;
        if ((!line && c.k.direction != Direction::Range) || c.k.aggregation == Aggregation::Ratio || c.series.empty())
            continue;
        Case other = c;
        const double a = other.g.oneOf({0.25, 0.5, 2.0, 8.0, -0.5, -1.0, -4.0}),
                     b = adds ? 0 : other.g.between(-50, 50);
        changeUnit(other, a, b);
        const KpiResult r = c.result(), x = other.result();
        ++compared;
        const QString both = resultText(r) + QLatin1Char('\n') + resultText(x);
        VERIFY_CASE(near(r.progress, x.progress) && near(r.expected, x.expected), c, both);
        VERIFY_CASE(!r.value || near(a * *r.value + b, x.value), c, both);
        QCOMPARE(x.points.size(), r.points.size());
        for (size_t i = 0; i < r.points.size(); ++i)
            VERIFY_CASE(r.points[i].state == x.points[i].state, c, both);
        VERIFY_CASE(r.performance == x.performance && r.headline == x.headline && r.note == x.note, c, both);
        const Step before = lastStep(c.k, r), after = lastStep(other.k, x);
        if (c.k.direction != Direction::Range || (c.k.lower && c.k.upper)) // one bound is its own measure of "a little"
            VERIFY_CASE(before == after || r.points.size() < 2 || c.k.baseline == c.k.target, c, both);
    }
    QVERIFY(compared >= int(cases) / 2);
}

void tst_KpiProperties::theOrderOfEntryDoesNotMatter()
{
    for (quint32 seed = 1; seed <= cases; ++seed) {
        Case c(seed);
        // Two readings of one day as well: a person may read a file that a newer program wrote.
        if (c.series.size() > 1 && c.g.chance(20))
            c.series[1].periodEnd = c.series[0].periodEnd;
        const QString before = resultText(c.result());
        for (int i = 0; i < 3; ++i) {
            std::shuffle(c.series.begin(), c.series.end(), c.g.random());
            const QString after = resultText(c.result());
            VERIFY_CASE(after == before, c, before + QLatin1Char('\n') + after);
        }
    }
}

void tst_KpiProperties::voidedReadingsNeverCount()
{
    for (quint32 seed = 1; seed <= cases; ++seed) {
        Case c(seed);
        std::vector<Reading> all, valid;
        for (const SeriesReading &s : c.series) {
            Reading r;
            r.key = qint32(all.size() + 1);
            r.periodDay = qint32(s.periodEnd.toJulianDay());
            r.first = s.type == SeriesReading::Type::Ratio ? s.numerator : s.value;
            r.second = s.denominator;
            r.flags = s.type == SeriesReading::Type::Ratio ? Reading::IsRatio
                : s.type == SeriesReading::Type::Value     ? Reading::HasValue
                                                           : Reading::NotAvailable;
            if (c.g.chance(30))
                r.voidedBy = 7;
            else
                valid.push_back(r);
            all.push_back(r);
        }
        const QString with = resultText(evaluateKpi(c.k, seriesOf(all), c.today)),
                      without = resultText(evaluateKpi(c.k, seriesOf(valid), c.today));
        VERIFY_CASE(with == without, c, with + QLatin1Char('\n') + without);
    }
}

void tst_KpiProperties::laterReadingsDoNotCountYet()
{
    for (quint32 seed = 1; seed <= cases; ++seed) {
        Case c(seed);
        const QString with = resultText(c.result());
        std::erase_if(c.series, [&](const SeriesReading &r) { return r.periodEnd > c.today; });
        VERIFY_CASE(resultText(c.result()) == with, c, with);
    }
}

void tst_KpiProperties::foldingTwiceGivesTheSame()
{
    for (quint32 seed = 1; seed <= cases; ++seed) {
        const Case c(seed);
        VERIFY_CASE(resultText(c.result()) == resultText(c.result()), c, QString());
    }
}

void tst_KpiProperties::laterReadingsNeverChangeEarlierPoints()
{
    for (quint32 seed = 1; seed <= cases; ++seed) {
        Case c(seed);
        c.today = c.k.targetDate.addDays(1000);
        const auto all = c.result().points;
        if (!c.series.empty())
            c.series.resize(c.series.size() / 2);
        const auto half = c.result().points;
        VERIFY_CASE(half.size() <= all.size(), c, QString());
        for (size_t i = 0; i < half.size(); ++i)
            VERIFY_CASE(half[i].date == all[i].date && half[i].value == all[i].value && half[i].state == all[i].state
                            && half[i].progress == all[i].progress,
                        c, QString());
    }
}

void tst_KpiProperties::betterLastReadingNeverWorsensTheResult()
{
    int compared = 0;
    for (quint32 seed = 1; seed <= 2 * cases; ++seed) {
        const Case c(seed);
        // Only the latest value of a range is sure to be inside when the reading is.
        if (countsBackwards(c.k) || c.series.empty() || c.series.back().type == SeriesReading::Type::NotAvailable
            || (c.k.direction == Direction::Range && c.k.aggregation != Aggregation::Latest))
            continue;
        Case better = c;
        improve(better, better.series.back());
        const KpiResult r = c.result(), x = better.result();
        if (!r.progress)
            continue;
        ++compared;
        const QString both = resultText(r) + QLatin1Char('\n') + resultText(x);
        VERIFY_CASE(x.progress && *x.progress >= *r.progress - 1e-9, c, both);
        VERIFY_CASE(rank(x.performance) <= rank(r.performance), c, both);
    }
    QVERIFY(compared >= int(cases) / 2);
}

void tst_KpiProperties::onlyAddingABetterReadingNeverWorsensProgress()
{
    int compared = 0;
    for (quint32 seed = 1; seed <= 2 * cases; ++seed) {
        Case c(seed);
        if (c.k.aggregation != Aggregation::Latest || c.k.direction == Direction::Binary || countsBackwards(c.k))
            continue;
        const KpiResult r = c.result();
        if (!r.progress || r.referenceDate >= c.today || c.today > c.k.targetDate)
            continue;
        SeriesReading added {SeriesReading::Type::Value, c.today, *r.value, 0, 0};
        improve(c, added);
        c.series.push_back(added);
        const KpiResult x = c.result();
        ++compared;
        VERIFY_CASE(*x.progress >= *r.progress - 1e-9, c, resultText(r) + QLatin1Char('\n') + resultText(x));
    }
    QVERIFY(compared >= int(cases) / 10);
}

void tst_KpiProperties::waitingNeverMakesTheDataFresher()
{
    for (quint32 seed = 1; seed <= cases; ++seed) {
        Case c(seed);
        if (c.k.targetDate <= c.k.start)
            continue;
        std::erase_if(c.series, [&](const SeriesReading &r) { return r.periodEnd > c.today; });
        DueState before = dueState(c.k, c.series, c.today);
        for (int i = 0; i < 4; ++i) {
            const DueState after = dueState(c.k, c.series, c.today.addDays(c.g.between(1, 60) + 60 * i));
            VERIFY_CASE(after.overdue >= before.overdue && after.trailing >= before.trailing
                            && after.gaps == before.gaps && after.open.size() >= before.open.size(),
                        c, QString());
            // "due" is before "overdue" and "stale"; "none" and "fresh" both say that nothing is open.
            const auto late = [](DataState s) { return std::max(0, int(s) - int(DataState::Fresh)); };
            VERIFY_CASE(late(after.state) >= late(before.state), c, QString());
            before = after;
        }
    }
}

void tst_KpiProperties::answeringThePeriodAskedForHelps()
{
    for (quint32 seed = 1; seed <= cases; ++seed) {
        Case c(seed);
        if (c.k.targetDate <= c.k.start || c.k.frequency == Frequency::OnEvent)
            continue;
        const DueState before = dueState(c.k, c.series, c.today);
        QDate last;
        for (const Period &p : before.open) {
            VERIFY_CASE(p.first <= p.last && p.last <= c.today, c, QString());
            VERIFY_CASE(last.isNull() || p.first == last.addDays(1), c, QString());
            last = p.last;
        }
        if (before.open.empty())
            continue;
        c.series.push_back({SeriesReading::Type::Value, before.open.front().last, 1, 0, 0});
        const DueState after = dueState(c.k, c.series, c.today);
        VERIFY_CASE(after.open.size() + 1 == before.open.size() && after.overdue == std::max(0, before.overdue - 1)
                        && after.gaps == before.gaps && after.trailing <= before.trailing,
                    c, QString());
    }
}

void tst_KpiProperties::notAvailableNeverChangesTheFigures()
{
    for (quint32 seed = 1; seed <= cases; ++seed) {
        Case c(seed);
        const KpiResult r = c.result();
        c.series.push_back({SeriesReading::Type::NotAvailable, c.k.start.addDays(c.g.between(0, 500)), 0, 0, 0});
        const KpiResult x = c.result();
        VERIFY_CASE(r.value == x.value && r.progress == x.progress && r.expected == x.expected
                        && r.performance == x.performance && r.note == x.note && r.points.size() == x.points.size(),
                    c, resultText(r) + QLatin1Char('\n') + resultText(x));
    }
}

void tst_KpiProperties::forecastNeverChangesWithTheUnit()
{
    for (quint32 seed = 1; seed <= cases; ++seed) {
        const Case c(seed);
        if ((c.k.direction != Direction::Increase && c.k.direction != Direction::Decrease) || !c.k.baseline
            || c.k.aggregation != Aggregation::Latest)
            continue;
        Case other = c;
        const double a = other.g.oneOf({0.5, 2.0, -1.0, -4.0}), b = other.g.between(-50, 50);
        changeUnit(other, a, b);
        const auto f = forecast(c.k, c.result().points), x = forecast(other.k, other.result().points);
        QCOMPARE(f.has_value(), x.has_value());
        if (!f)
            continue;
        VERIFY_CASE(f->state == x->state && f->date == x->date && f->earliest == x->earliest && f->latest == x->latest
                        && f->confidence == x->confidence && f->trend == x->trend && f->daysLate == x->daysLate,
                    c, QString());
        VERIFY_CASE(!f->valueAtTargetDate || near(a * *f->valueAtTargetDate + b, x->valueAtTargetDate), c, QString());
    }
}

QTEST_GUILESS_MAIN(tst_KpiProperties)
#include "tst_kpiproperties.moc"
