#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/query/periods.h"
#include "model/query/planstate.h"
#include "tests/support/howmany.h"

#include <QTest>
#include <QTimeZone>

#include <ctime>

// Due dates are civil days: no zone, no summer time and no skipped day moves them (RELIABILITY.md H03–H09, T16). In
// every zone the machine knows, every day of 2020 to 2040 gets the answers that it gets in UTC.

namespace {

constexpr int firstYear = 2020, lastYear = 2040;

/// As if the machine stood elsewhere from now on: for Qt and the C library alike.
class InZone
{
public:
    explicit InZone(const QByteArray &id)
        : m_before(qgetenv("TZ"))
    {
        go(id);
    }
    ~InZone() { go(m_before); }
    InZone(const InZone &) = delete;
    InZone &operator=(const InZone &) = delete;

private:
    static void go(const QByteArray &id)
    {
        qputenv("TZ", id);
        ::tzset();
    }
    QByteArray m_before;
};

struct Rule {
    Frequency frequency;
    int fiscalStart, grace;
};
constexpr Rule rules[] = {
    {Frequency::Weekly, 1, 3},      {Frequency::Monthly, 1, 10}, {Frequency::Quarterly, 2, 15},
    {Frequency::HalfYearly, 4, 20}, {Frequency::Yearly, 3, 30},  {Frequency::Continuous, 1, 0},
    {Frequency::OnEvent, 1, 0},
};

/// All that is asked about one day, mixed into a number.
size_t answersOf(QDate day)
{
    size_t sum = 0;
    const auto mix = [&sum](qint64 value) { sum = qHash(value, sum); };
    for (const Rule &rule : rules) {
        const Period period = periodOf(rule.frequency, day, rule.fiscalStart);
        mix(period.first.toJulianDay());
        mix(period.last.toJulianDay());
        mix(period.last.addDays(rule.grace) < day);
        mix(nextPeriod(rule.frequency, period, rule.fiscalStart).last.toJulianDay());
    }
    PlanStep step;
    step.due = day.addDays(-1);
    mix(slipDays(step, day));
    return sum;
}

/// The whole due rule for a KPI: slower, so on the days where calendars have their corners.
size_t dueAnswers(QDate day)
{
    size_t sum = 0;
    for (const Rule &rule : rules) {
        KpiDefinition kpi;
        kpi.frequency = rule.frequency;
        kpi.fiscalYearStartMonth = rule.fiscalStart;
        kpi.graceDays = rule.grace;
        kpi.start = day.addYears(-2);
        kpi.targetDate = day.addYears(1);
        const DueState state = dueState(kpi, {}, day);
        sum = qHash(state.nextDue.toJulianDay(), sum);
        sum = qHash(state.overdue, sum);
        sum = qHash(int(state.state), sum);
        for (const Period &open : state.open)
            sum = qHash(open.last.toJulianDay(), sum);
    }
    return sum;
}

QList<size_t> allAnswers(int *checks)
{
    static const int step = howMany("WAYMARK_DAY_STEP", 1);
    QList<size_t> out;
    for (QDate day(firstYear, 1, 1); day.year() <= lastYear; day = day.addDays(step)) {
        out += answersOf(day);
        *checks += int(std::size(rules));
    }
    return out;
}

} // namespace

class TestZones : public QObject
{
    Q_OBJECT
private slots:
    void everyZoneHasTheSameDueDates()
    {
        int checks = 0;
        QList<size_t> expected, expectedDue;
        QList<QDate> corners;
        {
            const InZone utc("UTC");
            expected = allAnswers(&checks);
            for (QDate day(firstYear, 1, 1); day.year() <= lastYear; day = day.addMonths(5).addDays(11))
                corners += {day, QDate(day.year(), day.month(), day.daysInMonth())};
            for (const QDate &day : std::as_const(corners))
                expectedDue += dueAnswers(day);
        }
        const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
        QVERIFY(zones.size() > 300);
        for (const QByteArray &zone : zones) {
            const InZone there(zone);
            QVERIFY2(allAnswers(&checks) == expected, zone.constData());
            QList<size_t> due;
            for (const QDate &day : std::as_const(corners))
                due += dueAnswers(day);
            QVERIFY2(due == expectedDue, zone.constData());
        }
        qInfo("%lld zones, %d checks of a day", qint64(zones.size()), checks);
    }

    /// A day on which midnight does not exist, one that never was, and the nights of summer time (H05, H06).
    void aDayWithoutMidnightIsADay_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::newRow("Santiago, no midnight") << QByteArray("America/Santiago") << QDate(2025, 9, 7);
        QTest::newRow("Beirut, no midnight") << QByteArray("Asia/Beirut") << QDate(2026, 3, 29);
        QTest::newRow("Samoa, a day that never was") << QByteArray("Pacific/Apia") << QDate(2011, 12, 30);
        QTest::newRow("Kiritimati, a day that never was") << QByteArray("Pacific/Kiritimati") << QDate(1995, 1, 1);
        QTest::newRow("Berlin, an hour is missing") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29);
        QTest::newRow("Berlin, an hour comes twice") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25);
        QTest::newRow("Lord Howe, half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5);
        QTest::newRow("Casablanca, summer time ends for Ramadan")
            << QByteArray("Africa/Casablanca") << QDate(2026, 2, 15);
        QTest::newRow("2038") << QByteArray("Europe/Berlin") << QDate(2038, 1, 19);
        QTest::newRow("1970") << QByteArray("America/New_York") << QDate(1970, 1, 1);
        QTest::newRow("the last day of the century") << QByteArray("Asia/Tokyo") << QDate(2099, 12, 31);
    }
    void aDayWithoutMidnightIsADay()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        const auto text = [&] { return longDate(day, Language()) + shortDate(day, Language(QStringLiteral("de"))); };
        QString words;
        size_t answers = 0, due = 0;
        {
            const InZone utc("UTC");
            words = text();
            answers = answersOf(day);
            due = dueAnswers(day);
        }
        const InZone there(zone);
        QCOMPARE(answersOf(day), answers);
        QCOMPARE(dueAnswers(day), due);
        QCOMPARE(text(), words);
        const auto read = parseDate(day.toString(Qt::ISODate), Language());
        QVERIFY(read);
        QCOMPARE(*read, day);
        QCOMPARE(periodOf(Frequency::OnEvent, day, 1).last, day);
        QCOMPARE(day.addDays(1).addDays(-1), day);
        PlanStep step;
        step.due = day;
        QCOMPARE(slipDays(step, day), 0);
        QCOMPARE(slipDays(step, day.addDays(1)), 1);
    }

    /// The machine moves while the program runs (H03): what was due before is due after.
    void aMachineThatTravelsMovesNoDueDate()
    {
        const QDate today(2026, 3, 29);
        size_t before = 0;
        {
            const InZone there("Pacific/Kiritimati");
            before = dueAnswers(today);
        }
        const InZone here("Pacific/Midway");
        QCOMPARE(dueAnswers(today), before);
    }
};

QTEST_GUILESS_MAIN(TestZones)
#include "tst_zones.moc"
