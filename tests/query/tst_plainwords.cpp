#include "model/domain/kpi.h"
#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/attention.h"
#include "model/query/explain.h"
#include "model/query/ledger.h"
#include "model/query/reviewmeeting.h"
#include "model/query/windowwords.h"
#include "tests/query/linkedfirm.h"
#include "tests/query/sampleorganisation.h"

#include <QTest>

#include <algorithm>

// What is said of an objective is true and says of what: resources, the way of one KPI, what is missing in a
// definition.

class TestPlainWords : public QObject
{
    Q_OBJECT

private slots:
    void resourcesAreNoneOnlyWhenSoDecided_data()
    {
        QTest::addColumn<QList<int>>("needed"); // kinds with a row
        QTest::addColumn<QList<int>>("none"); // kinds that were said to need nothing
        QTest::addColumn<QString>("text");
        QTest::addColumn<LedgerRow::Mark>("mark");
        const int people = int(ResourceKind::People), technology = int(ResourceKind::Technology),
                  training = int(ResourceKind::Training), money = int(ResourceKind::Financial);
        using enum LedgerRow::Mark;
        QTest::newRow("nothing entered") << QList<int> {} << QList<int> {} << "not considered yet" << Missing;
        QTest::newRow("people without an amount")
            << QList {people} << QList<int> {} << "people (no amount given)" << Open;
        QTest::newRow("two kinds decided")
            << QList<int> {} << QList {technology, training} << "none needed: technology, training" << Open;
        QTest::newRow("all four decided")
            << QList<int> {} << QList {people, technology, training, money} << "none needed" << Answered;
        QTest::newRow("people, else nothing")
            << QList {people} << QList {technology, training, money}
            << "people (no amount given); none needed: technology, training, financial" << Answered;
    }
    void resourcesAreNoneOnlyWhenSoDecided()
    {
        QFETCH(QList<int>, needed);
        QFETCH(QList<int>, none);
        QFETCH(QString, text);
        QFETCH(LedgerRow::Mark, mark);
        LinkedFirm firm;
        const Id<Objective> objective = firm.objective("O1", ObjectiveState::Active);
        const auto add = [&](int kind, bool isNone) {
            Resource r;
            r.id = {firm.context.newId()};
            r.objective = objective;
            r.type = ResourceKind(kind);
            r.noneNeeded = isNone;
            firm.reg.put(r);
        };
        for (const int kind : needed)
            add(kind, false);
        for (const int kind : none)
            add(kind, true);
        const auto rows = objectiveLedger(evaluateWorkspace(firm.reg, sampleDay), objective, Language());
        const auto row = std::find_if(rows.begin(), rows.end(), [](const LedgerRow &r) { return r.letter == 'i'; });
        QVERIFY(row != rows.end());
        QCOMPARE(row->text, text);
        QCOMPARE(row->mark, mark);
    }

    void theWayOfOneKpiIsNotTakenForThatOfTheObjective()
    {
        const WorkspaceState ws = evaluateWorkspace(sampleRegister(), sampleDay);
        const auto plain = [](QString text) { return text.replace(QChar(0x202F), QLatin1Char(' ')); };
        QStringList words;
        for (const AttentionCard &card : attentionCards(ws, Language()))
            words += plain(card.code + QStringLiteral(" ") + card.words);
        QCOMPARE(words,
                 QStringList({QStringLiteral("OBJ-005 KPI-010: 24 %, 74 expected"),
                              QStringLiteral("OBJ-009 KPI-017: 35 % in Sep 2025"),
                              QStringLiteral("OBJ-003 KPI-006: 68 %, 82 expected"),
                              QStringLiteral("OBJ-008 83 % kept, 90 needed")}));
        const auto sentence = [&](const char *code) {
            return plain(figureSentence(ws, ws.reg.byCode<Objective>(QLatin1String(code))->id, Language()));
        };
        QVERIFY2(sentence("OBJ-005").startsWith(QStringLiteral("OBJ-005: 37 % of the way, 74 % expected.")),
                 qPrintable(sentence("OBJ-005")));
        QVERIFY2(sentence("OBJ-010").startsWith(QStringLiteral("73 % of the way, 75 % expected.")),
                 qPrintable(sentence("OBJ-010")));
    }

    void aMissingDateIsNoWrongOrderOfDates()
    {
        KpiDefinition d;
        d.target = 10;
        const auto sentence = [&] { return definitionSentence(d, Language()); };
        QCOMPARE(sentence(), QStringLiteral("There is no start date."));
        d.start = QDate(2026, 1, 1);
        QCOMPARE(sentence(), QStringLiteral("There is no target date."));
        d.targetDate = d.start;
        QCOMPARE(sentence(), QStringLiteral("The target date is not after the start."));
        d.targetDate = d.start.addDays(1);
        QCOMPARE(sentence(), QString());
    }

    void aWindowIsSaidInWords()
    {
        const Language english;
        QCOMPARE(windowWords(QStringLiteral("last_1"), english), QStringLiteral("the last reading"));
        QCOMPARE(windowWords(QStringLiteral("last_12"), english), QStringLiteral("the last 12 readings"));
        QCOMPARE(windowWords(QStringLiteral("since_start"), english), QStringLiteral("since the start of the measure"));
        QCOMPARE(windowWords(QStringLiteral("fiscal_year_to_date"), english),
                 QStringLiteral("since the fiscal year began"));
        QCOMPARE(windowWords(QStringLiteral("last_100"), english), QStringLiteral("last_100"));
        QCOMPARE(windowWords(QString(), english), QString());
    }
};

QTEST_GUILESS_MAIN(TestPlainWords)
#include "tst_plainwords.moc"
