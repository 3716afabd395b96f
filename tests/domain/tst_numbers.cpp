#include "model/domain/language.h"
#include "model/domain/numbers.h"

#include <QTest>

// Numbers as people type them (DOMAIN.md 2.0, 7.4, IMP-03): what leaves a doubt is asked, never guessed.

class TestNumbers : public QObject
{
    Q_OBJECT
private slots:
    void aNumberKeepsItsDigits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        const auto row = [](const char *text, const char *stored) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(stored);
        };
        row("12", "12");
        row("12.50", "12.50");
        row("12,50", "12.50");
        row("-3", "-3");
        row("−3", "-3");
        row("  7  ", "7");
        row("\u00A07\u202F", "7");
        row(".5", "0.5");
        row("-,5", "-0.5");
        row("5.", "5");
        row("0.125", "0.125");
        row("0,125", "0.125");
        row("1.2345", "1.2345");
        row("1234.567", "1234.567");
        row("-0", "0");
        row("-0.00", "0.00");
        row("007", "007");
        row("123456789012345", "123456789012345");
        row("0.000000000000001", "0.000000000000001");
    }
    void aNumberKeepsItsDigits()
    {
        QFETCH(QString, text);
        QFETCH(QString, stored);
        const auto number = parseNumber(text, DecimalMark::Either, m_language);
        QVERIFY2(number, number ? "" : qPrintable(number.error().message));
        QCOMPARE(number->text(), stored);
        QCOMPARE(number->number(), stored.toDouble());
    }

    void whatLeavesADoubtIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *text, const char *words) {
            QTest::newRow(qstrlen(text) ? text : "nothing") << QString::fromUtf8(text) << QString::fromUtf8(words);
        };
        row("", "is not a number");
        row("-", "is not a number");
        row(".", "is not a number");
        row("twelve", "“twelve” is not a number");
        row("12 %", "is not a number");
        row("1 2", "is not a number");
        row("+5", "is not a number");
        row("--5", "is not a number");
        row("0x10", "is not a number");
        row("inf", "is not a number");
        row("nan", "is not a number");
        row("١٢", "is not a number");
        row("1e3", "has an exponent");
        row("1,5E-3", "has an exponent");
        row("1.234", "Write 1234 for the large one or 1.2340 for the small one");
        row("-12,345", "Write -12345 for the large one or -12,3450 for the small one");
        row("1.234,5", "thousands separators");
        row("1,234.5", "thousands separators");
        row("1.234.567", "thousands separators");
        row("1 234", "thousands separators");
        row("1'234", "thousands separators");
        row("1’234", "thousands separators");
        row("1234567890123456", "more than 15 digits");
        row("0.1234567890123456", "more than 15 digits");
    }
    void whatLeavesADoubtIsRefusedInWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const auto number = parseNumber(text, DecimalMark::Either, m_language);
        QVERIFY(!number);
        QVERIFY2(number.error().message.contains(words), qPrintable(number.error().message));
    }

    void adviceNeverMakesAnotherNumberOfIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DecimalMark>("mark");
        QTest::addColumn<QString>("words");
        QTest::newRow("2.500 beside 82,5")
            << "2.500" << DecimalMark::Comma << "Write 2500 for the large one or 2,5000 for the small one";
        QTest::newRow("2,500 beside 82.5")
            << "2,500" << DecimalMark::Point << "Write 2500 for the large one or 2.5000 for the small one";
        QTest::newRow("2.5 beside 82,5") << "2.5" << DecimalMark::Comma << "Write 2,5.";
        QTest::newRow("0.125 beside 82,5") << "0.125" << DecimalMark::Comma << "Write 0,125.";
    }
    void adviceNeverMakesAnotherNumberOfIt()
    {
        QFETCH(QString, text);
        QFETCH(DecimalMark, mark);
        QFETCH(QString, words);
        const auto number = parseNumber(text, mark, m_language);
        QVERIFY(!number);
        QVERIFY2(number.error().message.contains(words), qPrintable(number.error().message));
    }

    void aKnownMarkAnswersTheQuestion()
    {
        QCOMPARE(parseNumber(QStringLiteral("1.234"), DecimalMark::Point, m_language)->text(), QStringLiteral("1.234"));
        QCOMPARE(parseNumber(QStringLiteral("1,234"), DecimalMark::Comma, m_language)->text(), QStringLiteral("1.234"));
        const auto other = parseNumber(QStringLiteral("1,5"), DecimalMark::Point, m_language);
        QVERIFY(!other);
        QVERIFY2(other.error().message.contains(QStringLiteral("Write 1.5")), qPrintable(other.error().message));
    }

    void theUnitMayStandBehind()
    {
        const auto read = [&](const char *text, const char *unit) {
            return parseNumberWithUnit(QString::fromUtf8(text), QString::fromUtf8(unit), DecimalMark::Either,
                                       m_language);
        };
        QCOMPARE(read("12 %", "%")->text(), QStringLiteral("12"));
        QCOMPARE(read("12%", "%")->text(), QStringLiteral("12"));
        QCOMPARE(read("12\u00A0%", "%")->text(), QStringLiteral("12"));
        QCOMPARE(read("3,5 days", "days")->text(), QStringLiteral("3.5"));
        QVERIFY(!read("12 %", "days"));
        QVERIFY(!read("%", "%"));
    }

    void theMarkOfAColumnIsFoundFromWhatLeavesNoDoubt_data()
    {
        QTest::addColumn<QStringList>("column");
        QTest::addColumn<int>("mark");
        const auto row = [](const char *name, const QStringList &column, DecimalMark mark) {
            QTest::newRow(name) << column << int(mark);
        };
        row("nothing", {}, DecimalMark::Either);
        row("whole numbers", {"1", "22", "-3"}, DecimalMark::Either);
        row("only doubtful", {"1.234", "12.345"}, DecimalMark::Either);
        row("one clear point", {"1.234", "12.5"}, DecimalMark::Point);
        row("one clear comma", {"1,234", "12,5"}, DecimalMark::Comma);
        row("zero before", {"0.125"}, DecimalMark::Point);
        row("four decimals", {"1.2345"}, DecimalMark::Point);
        row("both marks", {"1.234,5"}, DecimalMark::Comma);
        row("both marks, English", {"1,234.5"}, DecimalMark::Point);
        row("grouped twice", {"1.234.567"}, DecimalMark::Comma);
        row("they disagree", {"12.5", "12,5"}, DecimalMark::Either);
    }
    void theMarkOfAColumnIsFoundFromWhatLeavesNoDoubt()
    {
        QFETCH(QStringList, column);
        QFETCH(int, mark);
        QCOMPARE(int(detectMark(column)), mark);
    }

    void theGridUnderstandsFiguresRatiosAndReasons_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char *text, const char *meaning) {
            QTest::newRow(qstrlen(text) ? text : "nothing") << QString::fromUtf8(text) << QString::fromUtf8(meaning);
        };
        row("", "nothing");
        row("  ", "nothing");
        row("=", "nothing");
        row("12,5", "12.5");
        row("=12.5", "12.5");
        row("9/12", "9 of 12");
        row("=9/12", "9 of 12");
        row(" 9 / 12 ", "9 of 12");
        row("0/0", "0 of 0");
        row("6.5/10", "6.5 of 10");
        row("n/a", "none:");
        row("N/A", "none:");
        row("k.A.", "none:");
        row("n/a: buyer left", "none:buyer left");
        row("n/a – buyer left", "none:buyer left");
        row("k. A.: Käufer weg", "none:Käufer weg");
        row("9/", "wrong");
        row("/12", "wrong");
        row("9/12/3", "wrong");
        row("1.234", "wrong");
        row("nine", "wrong");
    }
    void theGridUnderstandsFiguresRatiosAndReasons()
    {
        QFETCH(QString, text);
        QFETCH(QString, meaning);
        const Entry entry = parseEntry(text, m_language);
        QString actual;
        if (std::holds_alternative<EnteredNothing>(entry))
            actual = QStringLiteral("nothing");
        else if (const auto *d = std::get_if<Decimal>(&entry))
            actual = d->text();
        else if (const auto *r = std::get_if<EnteredRatio>(&entry))
            actual = r->numerator.text() + QStringLiteral(" of ") + r->denominator.text();
        else if (const auto *n = std::get_if<EnteredNotAvailable>(&entry))
            actual = QStringLiteral("none:") + n->reason;
        else if (const auto *e = std::get_if<Error>(&entry))
            actual = e->message.isEmpty() ? QStringLiteral("wrong without words") : QStringLiteral("wrong");
        QCOMPARE(actual, meaning);
    }

private:
    Language m_language;
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
