#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "views/look/theme.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/fieldbox.h"
#include "views/widgets/numberedit.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

class TestFields : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyLook(*qApp, Theme::Light); }

    void typedDatesAreReadOrRefusedWithWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("word");
        const QLocale english(QLocale::English, QLocale::UnitedKingdom),
            american(QLocale::English, QLocale::UnitedStates), german(QLocale::German);
        const QDate day(2026, 12, 31);
        QTest::newRow("iso") << "2026-12-31" << english << day << "";
        QTest::newRow("iso in german") << " 2026-12-31 " << german << day << "";
        QTest::newRow("german") << "31.12.2026" << german << day << "";
        QTest::newRow("german short") << "1.2.2026" << german << QDate(2026, 2, 1) << "";
        QTest::newRow("german words") << "31. Dezember 2026" << german << day << "";
        QTest::newRow("english words") << "31 Dec 2026" << english << day << "";
        QTest::newRow("british slashes") << "31/12/2026" << english << day << "";
        QTest::newRow("american slashes") << "12/31/2026" << american << day << "";
        QTest::newRow("two digits") << "31.12.26" << german << QDate() << "four digits";
        QTest::newRow("two digits in words") << "31 Dec 26" << english << QDate() << "four digits";
        QTest::newRow("impossible") << "31.02.2026" << german << QDate() << "not a date";
        QTest::newRow("impossible iso") << "2026-02-30" << english << QDate() << "not a date";
        QTest::newRow("no date") << "soon" << english << QDate() << "not a date";
        QTest::newRow("empty") << "  " << english << QDate() << "";
    }

    void typedDatesAreReadOrRefusedWithWords()
    {
        QFETCH(QString, typed);
        QFETCH(QLocale, locale);
        QFETCH(QDate, date);
        QFETCH(QString, word);
        const TypedDate read = readTypedDate(typed, locale);
        QCOMPARE(read.date, date);
        QCOMPARE(read.problem.isEmpty(), word.isEmpty());
        QVERIFY2(read.problem.contains(word), qPrintable(read.problem));
    }

    void everyMonthThatTheProgramPrintsCanBeTyped()
    {
        for (const char *name : {"en_GB", "en_US", "de_DE", "de_AT", "fr_FR"}) {
            const QLocale locale {QLatin1String(name)};
            for (int month = 1; month <= 12; ++month) {
                const QDate day(2026, month, 1);
                QStringList texts {shownDate(day, locale)};
                for (const Language &language : {Language(), Language(QStringLiteral("de"))})
                    texts += {shortDate(day, language), longDate(day, language)};
                for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat})
                    for (const QString &word :
                         {locale.monthName(month, format), locale.standaloneMonthName(month, format)})
                        texts += {QStringLiteral("1 %1 2026").arg(word), QStringLiteral("1. %1 2026").arg(word)};
                for (const QString &text : texts)
                    QVERIFY2(readTypedDate(text, locale).date == day, qPrintable(QLatin1String(name) + u' ' + text));
            }
        }
        const QLocale english(QStringLiteral("en_GB"));
        for (const char *text : {"1 Sep 2026", "1 Sept 2026", "1. Sept. 2026", "1 sep. 2026"})
            QCOMPARE(readTypedDate(QLatin1String(text), english).date, QDate(2026, 9, 1));
        for (const char *text : {"31 Sep 2026", "1 Septem 2026", "1 Ju 2026"})
            QVERIFY(!readTypedDate(QLatin1String(text), english).date.isValid());
    }

    void aDateFieldKeepsWhatItCannotRead()
    {
        DateEdit edit;
        edit.setLocale(QLocale(QLocale::German));
        edit.setDate(QDate(2026, 9, 30));
        QCOMPARE(edit.text(), QStringLiteral("30.09.2026"));
        QSignalSpy changed(&edit, &DateEdit::dateChanged);
        QSignalSpy problems(&edit, &DateEdit::problemChanged);
        edit.selectAll();
        QTest::keyClicks(&edit, "31.12.26");
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), QStringLiteral("31.12.26"));
        QVERIFY(edit.hasProblem());
        QVERIFY(!problems.takeLast().first().toString().isEmpty());
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QTest::keyClicks(&edit, "2026");
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.date(), QDate(2026, 12, 31));
        QVERIFY(problems.takeLast().first().toString().isEmpty());
        QCOMPARE(changed.takeLast().first().toDate(), QDate(2026, 12, 31));
        edit.clear();
        QTest::keyClick(&edit, Qt::Key_Return);
        QVERIFY(edit.isEmpty());
    }

    void aNumberFieldReadsCommaAndPointAndKeepsTheDigits()
    {
        NumberEdit edit(Language("de"));
        QSignalSpy changed(&edit, &NumberEdit::valueChanged);
        QTest::keyClicks(&edit, "7.40");
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.value().text(), QStringLiteral("7.40"));
        QCOMPARE(edit.text(), QStringLiteral("7,40"));
        edit.selectAll();
        QTest::keyClicks(&edit, "12,5 %");
        QVERIFY(edit.hasProblem());
        edit.setUnit("%");
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.value().text(), QStringLiteral("12.5"));
        QVERIFY(!changed.isEmpty());
    }

    void aNumberFieldRefusesThousandsAndKeepsWhatWasTyped()
    {
        NumberEdit edit(Language("en"));
        QSignalSpy problems(&edit, &NumberEdit::problemChanged);
        QTest::keyClicks(&edit, "1,234.5");
        QTest::keyClick(&edit, Qt::Key_Return);
        QVERIFY(edit.value().isNull());
        QVERIFY(!problems.takeLast().first().toString().isEmpty());
        QCOMPARE(edit.text(), QStringLiteral("1,234.5"));
        edit.setRange(0, 100);
        edit.selectAll();
        QTest::keyClicks(&edit, "101");
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.problem(), QStringLiteral("Write a number from 0 to 100."));
    }

    void aNumberThatTheFieldShowsIsNeverAQuestion()
    {
        NumberEdit edit(Language("de"));
        edit.setValue(Decimal::fromStored("1.234"));
        QCOMPARE(edit.text(), QStringLiteral("1,234"));
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.value().text(), QStringLiteral("1.234"));
        QVERIFY(!edit.hasProblem());
    }

    void aFieldTellsItsProblemToEyesAndScreenReaders()
    {
        auto *edit = new QLineEdit;
        FieldBox field(edit, "The name as in the policy");
        field.setProblem("The title is missing. Write at least one word.");
        QVERIFY(edit->property("problem").toBool());
        QCOMPARE(edit->accessibleDescription(), field.problem());
        field.setProblem({});
        QVERIFY(!edit->property("problem").toBool());
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("The name as in the policy"));
    }
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
