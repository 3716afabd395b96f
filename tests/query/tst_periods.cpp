#include "model/domain/language.h"
#include "model/query/periods.h"
#include "tests/query/referencedue.h"

#include <QTest>

// Calendar borders (DOMAIN.md 3.2): month ends, leap days, odd fiscal years, ISO years. Days are civil dates, so the
// hour that a summer time takes away moves nothing.

class tst_Periods : public QObject
{
    Q_OBJECT
private slots:
    void everyBorderBelongsToItsPeriod_data();
    void everyBorderBelongsToItsPeriod();
    void periodsFollowEachOtherWithoutGapForEveryFiscalYear();
    void periodsHaveTheirNames_data();
    void periodsHaveTheirNames();
    void windowsAreReadFromText();
};

void tst_Periods::everyBorderBelongsToItsPeriod_data()
{
    QTest::addColumn<Frequency>("frequency");
    QTest::addColumn<int>("fiscalStart");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const auto row = [](const char *name, Frequency f, int m, QDate day, QDate first, QDate last) {
        QTest::newRow(name) << f << m << day << first << last;
    };
    using F = Frequency;
    row("leap day ends its month", F::Monthly, 1, {2024, 2, 29}, {2024, 2, 1}, {2024, 2, 29});
    row("no leap day in 2100", F::Monthly, 1, {2100, 2, 28}, {2100, 2, 1}, {2100, 2, 28});
    row("leap day in 2000", F::Monthly, 1, {2000, 2, 10}, {2000, 2, 1}, {2000, 2, 29});
    row("continuous is like monthly", F::Continuous, 1, {2026, 4, 30}, {2026, 4, 1}, {2026, 4, 30});
    row("month of summer time", F::Monthly, 1, {2026, 3, 29}, {2026, 3, 1}, {2026, 3, 31});
    row("months ignore the fiscal year", F::Monthly, 7, {2026, 1, 31}, {2026, 1, 1}, {2026, 1, 31});
    row("quarter with a leap day", F::Quarterly, 1, {2024, 1, 31}, {2024, 1, 1}, {2024, 3, 31});
    row("quarter from February over the leap day", F::Quarterly, 12, {2023, 12, 31}, {2023, 12, 1}, {2024, 2, 29});
    row("quarter over new year", F::Quarterly, 11, {2026, 1, 1}, {2025, 11, 1}, {2026, 1, 31});
    row("quarter from May", F::Quarterly, 5, {2026, 4, 30}, {2026, 2, 1}, {2026, 4, 30});
    row("half-year from April", F::HalfYearly, 4, {2026, 3, 31}, {2025, 10, 1}, {2026, 3, 31});
    row("half-year from September over the leap day", F::HalfYearly, 9, {2024, 2, 29}, {2023, 9, 1}, {2024, 2, 29});
    row("year from July, last day", F::Yearly, 7, {2026, 6, 30}, {2025, 7, 1}, {2026, 6, 30});
    row("year from July, first day", F::Yearly, 7, {2026, 7, 1}, {2026, 7, 1}, {2027, 6, 30});
    row("year from March ends on the leap day", F::Yearly, 3, {2023, 3, 1}, {2023, 3, 1}, {2024, 2, 29});
    row("year from December", F::Yearly, 12, {2026, 12, 1}, {2026, 12, 1}, {2027, 11, 30});
    row("week over new year", F::Weekly, 1, {2027, 1, 1}, {2026, 12, 28}, {2027, 1, 3});
    row("Sunday ends its week", F::Weekly, 1, {2026, 7, 12}, {2026, 7, 6}, {2026, 7, 12});
    row("Monday begins its week", F::Weekly, 1, {2026, 7, 13}, {2026, 7, 13}, {2026, 7, 19});
    row("week of summer time", F::Weekly, 1, {2026, 3, 29}, {2026, 3, 23}, {2026, 3, 29});
    row("weeks ignore the fiscal year", F::Weekly, 4, {2026, 4, 1}, {2026, 3, 30}, {2026, 4, 5});
    row("an event is its own day", F::OnEvent, 4, {2024, 2, 29}, {2024, 2, 29}, {2024, 2, 29});
}

void tst_Periods::everyBorderBelongsToItsPeriod()
{
    QFETCH(Frequency, frequency);
    QFETCH(int, fiscalStart);
    QFETCH(QDate, day);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const Period p = periodOf(frequency, day, fiscalStart);
    QCOMPARE(p.first, first);
    QCOMPARE(p.last, last);
}

void tst_Periods::periodsFollowEachOtherWithoutGapForEveryFiscalYear()
{
    for (const Frequency f :
         {Frequency::Weekly, Frequency::Monthly, Frequency::Quarterly, Frequency::HalfYearly, Frequency::Yearly})
        for (int month = 1; month <= 12; ++month) {
            Period p = periodOf(f, QDate(2019, 5, 17), month);
            while (p.last < QDate(2032, 1, 1)) {
                const qint64 number = referencePeriod(f, p.first, month);
                QCOMPARE(referencePeriod(f, p.last, month), number);
                QVERIFY(referencePeriod(f, p.first.addDays(-1), month) != number);
                QVERIFY(periodOf(f, p.last, month) == p);
                const Period next = nextPeriod(f, p, month);
                QCOMPARE(next.first, p.last.addDays(1));
                p = next;
            }
        }
}

void tst_Periods::periodsHaveTheirNames_data()
{
    QTest::addColumn<Frequency>("frequency");
    QTest::addColumn<int>("fiscalStart");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QString>("name");
    using F = Frequency;
    QTest::newRow("month") << F::Monthly << 1 << QDate(2026, 6, 30) << QStringLiteral("Jun 2026");
    QTest::newRow("quarter") << F::Quarterly << 1 << QDate(2026, 6, 30) << QStringLiteral("Q2 2026");
    QTest::newRow("fiscal quarter") << F::Quarterly << 4 << QDate(2026, 3, 31) << QStringLiteral("Q4 2026");
    QTest::newRow("half-year") << F::HalfYearly << 7 << QDate(2025, 12, 31) << QStringLiteral("H1 2026");
    QTest::newRow("week 53 of the year before")
        << F::Weekly << 1 << QDate(2027, 1, 3) << QStringLiteral("week 53 2026");
    QTest::newRow("week 1 that begins in December")
        << F::Weekly << 1 << QDate(2026, 1, 4) << QStringLiteral("week 1 2026");
    QTest::newRow("year is named by its end") << F::Yearly << 7 << QDate(2027, 6, 30) << QStringLiteral("2027");
}

void tst_Periods::periodsHaveTheirNames()
{
    QFETCH(Frequency, frequency);
    QFETCH(int, fiscalStart);
    QFETCH(QDate, end);
    QFETCH(QString, name);
    QCOMPARE(periodName(frequency, end, fiscalStart, Language()), name);
}

void tst_Periods::windowsAreReadFromText()
{
    QVERIFY(Window::fromText(QString()) == Window {});
    QVERIFY(Window::fromText(QStringLiteral("last_99")) == (Window {Window::Type::Last, 99}));
    QVERIFY(Window::fromText(QStringLiteral("since_start")) == (Window {Window::Type::SinceStart, 0}));
    for (const char *wrong : {"last_0", "last_100", "last_", "Last_3", "last_3 ", "year"})
        QVERIFY2(!Window::fromText(QLatin1String(wrong)), wrong);
}

QTEST_GUILESS_MAIN(tst_Periods)
#include "tst_periods.moc"
