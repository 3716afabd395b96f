#include "model/query/forecast.h"
#include "tests/query/vectors.h"

#include <QElapsedTimer>
#include <QTest>

// Rules of DOMAIN.md 3.4 to 3.9 that no vector reaches.

namespace {

KpiDefinition mfa()
{
    KpiDefinition k;
    k.direction = Direction::Increase;
    k.baseline = 0;
    k.target = 100;
    k.start = QDate(2026, 1, 1);
    k.targetDate = QDate(2026, 12, 31);
    return k;
}

std::vector<SeriesReading> everyDay(int days)
{
    std::vector<SeriesReading> out;
    for (int i = 0; i < days; ++i)
        out.push_back({SeriesReading::Type::Value, QDate(1700, 1, 1).addDays(i), 0.1, 0, 0});
    return out;
}

} // namespace

class tst_KpiRules : public QObject
{
    Q_OBJECT
private slots:
    void lostTargetIsARelapseWithoutChangingTheNote();
    void lostTargetIsARelapseBesideAnotherNote();
    void achievingSetsTheMemoryToOnTrack();
    void equalLimitsFollowTheDirection();
    void rangeReadingAfterTheEndIsNotReachedLate();
    void holdMeasuresAStepAgainstTheTarget();
    void twoReadingsOfOneDaySayNothingAboutTheTrend();
    void forecastBeyondFiveYearsGivesNoDate();
    void growingWindowsAreNotComputedAnewForEachReading();
};

void tst_KpiRules::lostTargetIsARelapseWithoutChangingTheNote()
{
    const auto at = [](const char *series) {
        return evaluateKpi(mfa(), vectorReadings(QLatin1String(series)), QDate(2026, 7, 5));
    };
    const KpiResult lost = at("2026-05-31=100;2026-06-30=94");
    QVERIFY(lost.relapsed);
    QCOMPARE(lost.performance, ResultState::OnTrack);
    QCOMPARE(lost.note, KpiNote::None);
    QVERIFY(!at("2026-05-31=100;2026-06-30=100").relapsed);
    QVERIFY(!at("2026-05-31=94;2026-06-30=90").relapsed);
}

void tst_KpiRules::lostTargetIsARelapseBesideAnotherNote()
{
    const KpiResult r
        = evaluateKpi(mfa(), vectorReadings(QStringLiteral("2026-10-31=100;2026-11-30=94")), QDate(2026, 12, 5));
    QVERIFY(r.relapsed);
    QCOMPARE(r.note, KpiNote::FinalStretch);
    QCOMPARE(r.performance, ResultState::AtRisk);
}

void tst_KpiRules::achievingSetsTheMemoryToOnTrack()
{
    // Gap −8.4 on 30 June: on track after an achieved reading, at risk after one that was off track (it needs −7).
    const auto state = [](const char *before) {
        return evaluateKpi(mfa(), vectorReadings(QLatin1String(before) + QStringLiteral("2026-06-30=41")),
                           QDate(2026, 7, 5))
            .performance;
    };
    QCOMPARE(state("2026-04-30=0;"), ResultState::AtRisk);
    QCOMPARE(state("2026-04-30=0;2026-05-31=100;"), ResultState::OnTrack);
}

void tst_KpiRules::equalLimitsFollowTheDirection()
{
    KpiDefinition k = mfa();
    k.statusMode = StatusMode::Threshold;
    k.greenLimit = k.redLimit = 50;
    const auto state = [&](const char *series) {
        return evaluateKpi(k, vectorReadings(QLatin1String(series)), QDate(2026, 7, 5)).performance;
    };
    QCOMPARE(state("2026-06-30=60"), ResultState::OnTrack);
    QCOMPARE(state("2026-06-30=40"), ResultState::OffTrack);
    k.direction = Direction::Decrease;
    std::swap(k.baseline, k.target);
    QCOMPARE(state("2026-06-30=40"), ResultState::OnTrack);
    QCOMPARE(state("2026-06-30=60"), ResultState::OffTrack);
}

void tst_KpiRules::rangeReadingAfterTheEndIsNotReachedLate()
{
    KpiDefinition k = mfa();
    k.direction = Direction::Range;
    k.lower = 99;
    const KpiResult r = evaluateKpi(k, vectorReadings(QStringLiteral("2027-01-31=99.5")), QDate(2027, 3, 1));
    QCOMPARE(r.performance, ResultState::Missed);
    QCOMPARE(r.note, KpiNote::None);
}

void tst_KpiRules::holdMeasuresAStepAgainstTheTarget()
{
    KpiDefinition k = mfa();
    k.baseline = 100;
    const auto step = [&](const char *series) {
        return lastStep(k, evaluateKpi(k, vectorReadings(QLatin1String(series)), QDate(2026, 7, 5)));
    };
    QCOMPARE(step("2026-05-31=100;2026-06-30=99.5"), Step::Same);
    QCOMPARE(step("2026-05-31=100;2026-06-30=98"), Step::Worse);
    QCOMPARE(step("2026-06-30=98"), Step::None);
}

void tst_KpiRules::twoReadingsOfOneDaySayNothingAboutTheTrend()
{
    std::vector<KpiPoint> points;
    for (const SeriesReading &r :
         vectorReadings(QStringLiteral("2026-01-31=10;2026-01-31=20;2026-02-28=10;2026-03-31=10;2026-04-30=10"))) {
        KpiPoint p;
        p.date = r.periodEnd;
        p.value = r.value;
        points.push_back(p);
    }
    const auto f = forecast(mfa(), points);
    QVERIFY(f && f->tau);
    // Of ten pairs three fall (20 before 10), none rises; the pair of one day is no pair in time.
    QCOMPARE(*f->tau, -0.3);
}

void tst_KpiRules::forecastBeyondFiveYearsGivesNoDate()
{
    // Days 0, 10, 20, 30 with a slope of 1 a day; the target is met exactly `days` after the last point.
    const auto meets = [](int days) {
        KpiDefinition k = mfa();
        k.target = 30.0 + days;
        std::vector<KpiPoint> points;
        for (int x : {0, 10, 20, 30}) {
            KpiPoint p;
            p.date = k.start.addDays(x);
            p.value = x;
            points.push_back(p);
        }
        return *forecast(k, points);
    };
    QCOMPARE(meets(1826).date.date, QDate(2026, 1, 31).addDays(1826));
    const ForecastResult beyond = meets(1827);
    QVERIFY(beyond.date.beyond && !beyond.date.date.isValid() && !beyond.daysLate);
    QCOMPARE(beyond.state, ForecastState::Late);
}

void tst_KpiRules::growingWindowsAreNotComputedAnewForEachReading()
{
    KpiDefinition k = mfa();
    k.aggregation = Aggregation::Cumulative;
    k.frequency = Frequency::OnEvent;
    k.start = QDate(1700, 1, 1);
    const auto readings = everyDay(100'000);
    QElapsedTimer clock;
    clock.start();
    const KpiResult r = evaluateKpi(k, readings, k.targetDate);
    const qint64 spent = clock.elapsed();
    QCOMPARE(r.points.size(), readings.size());
    double sum = 0; // in the same order, so to the last bit
    for (const SeriesReading &reading : readings)
        sum += reading.value;
    QCOMPARE(*r.value, sum);
    // Linear takes a tenth of a second in a debug build; quadratic would be five thousand million additions.
    QVERIFY2(spent < 4000, qPrintable(QString::number(spent)));
}

QTEST_GUILESS_MAIN(tst_KpiRules)
#include "tst_kpirules.moc"
