#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/months.h"

#include <QTest>

// Civil dates in and out (DOMAIN.md 2.0, IMP-04; PRINT.md 7).

class TestDates : public QObject
{
    Q_OBJECT
private slots:
    void aDateIsReadInItsForms_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"2026-03-05", "2026-3-5", "05.03.2026", "5.3.2026", "5. 3. 2026", "5 Mar 2026", "5 March 2026",
              "5. März 2026", "5. Mär 2026", "5 maerz 2026", "05 MAR 2026", " 2026-03-05 "})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void aDateIsReadInItsForms()
    {
        QFETCH(QString, text);
        const auto date = parseDate(text, m_english);
        QVERIFY2(date, date ? "" : qPrintable(date.error().message));
        QCOMPARE(*date, QDate(2026, 3, 5));
    }
    void everyMonthIsKnownInBothLanguages()
    {
        for (const Language *language : {&m_english, &m_german})
            for (int month = 1; month <= 12; ++month) {
                const QDate date(2026, month, 28);
                for (const QString &text : {longDate(date, *language), shortDate(date, *language)})
                    QVERIFY2(parseDate(text, m_english).value_or(QDate()) == date, qPrintable(text));
            }
    }

    void everyWayToWriteAMonthIsKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("month");
        const auto row = [](const char *text, int month) { QTest::newRow(text) << QString::fromUtf8(text) << month; };
        row("1 Sep 2026", 9);
        row("1 Sept 2026", 9);
        row("1. Sept. 2026", 9);
        row("1 SEPTEMBER 2026", 9);
        row("1. Mrz 2026", 3);
        row("1. Mrz. 2026", 3);
        row("1. März 2026", 3);
        row("1. Mär. 2026", 3);
        row("1 Mar. 2026", 3);
        row("1. Mai 2026", 5);
        row("1 May 2026", 5);
        row("1. Jan. 2026", 1);
        row("1. Jänner 2026", 1);
        row("1. Okt. 2026", 10);
        row("1 Oct 2026", 10);
        row("1. Dez. 2026", 12);
        row("1. Juni 2026", 6);
        row("1. Jun. 2026", 6);
        row("1 July 2026", 7);
    }
    void everyWayToWriteAMonthIsKnown()
    {
        QFETCH(QString, text);
        QFETCH(int, month);
        QCOMPARE(parseDate(text, m_english).value_or(QDate()), QDate(2026, month, 1));
    }
    void aNameThatIsNoneIsNotGuessed()
    {
        for (const char *name : {"", "M", "Ma", "J", "Ju", "Septem", "Sepp", "Juno", "Aprill", "May Day"})
            QCOMPARE(monthNamed(QLatin1String(name)), 0);
    }

    void whatIsNoDateIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *text, const char *words) {
            QTest::newRow(qstrlen(text) ? text : "nothing") << QString::fromUtf8(text) << QString::fromUtf8(words);
        };
        row("", "is not a date");
        row("yesterday", "“yesterday” is not a date");
        row("2026", "is not a date");
        row("2026-06", "is not a date");
        row("20260630", "is not a date");
        row("2026-02-30", "not a day of the calendar");
        row("31.02.2026", "not a day of the calendar");
        row("2025-02-29", "not a day of the calendar");
        row("2026-00-10", "not a day of the calendar");
        row("31.12.26", "two digits");
        row("5 Mar 26", "two digits");
        row("12/31/2026", "can mean two days");
        row("1/2/2026", "can mean two days");
        row("2026/12/31", "can mean two days");
        row("1899-12-31", "outside 1900 to 2200");
        row("2201-01-01", "outside 1900 to 2200");
        row("5 Brumaire 2026", "is not a date");
        // Times, among them a leap second and the end of a day (H16): what is due has a day, no hour.
        for (const char *text : {"2026-06-30T12:00:00Z", "2026-06-30T23:59:60", "2026-06-30T24:00",
                                 "2026-06-30 24:00:00", "30.06.2026 23:59:60"})
            row(text, "is not a date");
    }
    void whatIsNoDateIsRefusedInWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const auto date = parseDate(text, m_english);
        QVERIFY(!date);
        QVERIFY2(date.error().message.contains(words), qPrintable(date.error().message));
    }
    void theFirstAndLastDaysOfTheRangeAreTaken()
    {
        QVERIFY(parseDate(QStringLiteral("1900-01-01"), m_english));
        QVERIFY(parseDate(QStringLiteral("2200-12-31"), m_english));
        QVERIFY(parseDate(QStringLiteral("2024-02-29"), m_english));
    }

    void datesAreWrittenAsInPrint()
    {
        const QDate date(2026, 7, 5);
        QCOMPARE(longDate(date, m_english), QStringLiteral("5 July 2026"));
        QCOMPARE(shortDate(date, m_english), QStringLiteral("5 Jul 2026"));
        QCOMPARE(dayAndMonth(date, m_english), QStringLiteral("5 Jul"));
        QCOMPARE(shortMonth(9, m_english), QStringLiteral("Sep"));
        QCOMPARE(shortMonth(3, m_german), QStringLiteral("Mär"));
        QCOMPARE(shortMonth(6, m_german), QStringLiteral("Jun"));
    }
    void noDateIsNoText()
    {
        QVERIFY(longDate({}, m_english).isEmpty());
        QVERIFY(shortDate({}, m_english).isEmpty());
        QVERIFY(dayAndMonth({}, m_english).isEmpty());
    }

private:
    Language m_english, m_german {QStringLiteral("de")};
};

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
