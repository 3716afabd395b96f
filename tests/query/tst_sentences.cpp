#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/sentences.h"
#include "tests/query/sampleorganisation.h"

#include <QTest>

// Sentences made from data (PRINT.md 7), word for word.

namespace {

/// So many objectives in a state of their life and one of their result; decisions by the month of their review.
WorkspaceState made(const std::vector<std::pair<ObjectiveState, ResultState>> &objectives,
                    const std::vector<QDate> &overdueOf = {})
{
    WorkspaceState ws;
    ws.asOf = sampleDay;
    const Context context = testContext(9);
    for (const auto &[state, result] : objectives) {
        ObjectiveRow row;
        row.id = {context.newId()};
        row.state = state;
        row.result = result;
        ws.objectives.push_back(row);
    }
    for (const QDate date : overdueOf) {
        Review review;
        review.id = {context.newId()};
        review.date = date;
        Decision decision;
        decision.id = {context.newId()};
        decision.review = review.id;
        decision.dueDate = sampleDay.addDays(-1);
        decision.status = DecisionStatus::Open;
        ws.reg.put(Record(review));
        ws.reg.put(Record(decision));
    }
    return ws;
}

std::vector<std::pair<ObjectiveState, ResultState>> active(int n, ResultState result)
{
    return std::vector(size_t(n), std::pair(ObjectiveState::Active, result));
}

} // namespace

class TestSentences : public QObject
{
    Q_OBJECT
private slots:
    void theHeadlineOfTheSample_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("expected");
        QTest::newRow("15 July 2026") << QDate(2026, 7, 15)
                                      << "10 active objectives: 5 on track, 2 at risk, 1 off track, 1 without current "
                                         "figures, 1 not measured yet. Three decisions are overdue: two of May 2026, "
                                         "one of October 2025.";
        QTest::newRow("21 May 2026") << QDate(2026, 5, 21)
                                     << "9 active objectives: 5 on track, 2 at risk, 1 off track, 1 without current "
                                        "figures. One decision of October 2025 is overdue.";
        QTest::newRow("15 January 2026") << QDate(2026, 1, 15)
                                         << "12 active objectives: 1 achieved, 5 on track, 3 at risk, 2 off track, 1 "
                                            "not measured yet.";
    }
    void theHeadlineOfTheSample()
    {
        QFETCH(QDate, day);
        QFETCH(QString, expected);
        QCOMPARE(headline(evaluateWorkspace(m_sample, day), m_english), expected);
    }

    void theHeadlineOfOtherOrganisations_data()
    {
        QTest::addColumn<WorkspaceState>("ws");
        QTest::addColumn<QString>("expected");
        const auto approved = std::vector(2, std::pair(ObjectiveState::Approved, ResultState::NotStarted));
        QTest::newRow("one") << made(active(1, ResultState::AtRisk)) << "The one active objective is at risk.";
        QTest::newRow("all alike, one review of this year")
            << made(active(6, ResultState::OnTrack), {QDate(2026, 3, 12), QDate(2026, 3, 12)})
            << "All 6 active objectives are on track. Two decisions of March are overdue.";
        QTest::newRow("none, two later") << made(approved)
                                         << "There is no active objective. 2 approved objectives start later.";
        QTest::newRow("none, one later") << made({approved.front()})
                                         << "There is no active objective. One approved objective starts later.";
        QTest::newRow("nothing at all") << made({}) << "There is no active objective.";
        QTest::newRow("only drafts") << made({{ObjectiveState::Draft, ResultState::NotEvaluated}})
                                     << "There is no active objective.";
        QTest::newRow("no data, invalid and not started are one thing")
            << made({{ObjectiveState::Active, ResultState::NoData},
                     {ObjectiveState::Active, ResultState::NotStarted},
                     {ObjectiveState::Active, ResultState::Invalid},
                     {ObjectiveState::Active, ResultState::Missed}})
            << "4 active objectives: 1 missed, 3 not measured yet.";
        QTest::newRow("many decisions of one review")
            << made(active(1, ResultState::OnTrack), std::vector(13, QDate(2025, 12, 1)))
            << "The one active objective is on track. 13 decisions of December 2025 are overdue.";
        QTest::newRow("newest review first, without years")
            << made(active(1, ResultState::OnTrack), {QDate(2026, 2, 1), QDate(2026, 5, 1), QDate(2026, 5, 1)})
            << "The one active objective is on track. Three decisions are overdue: two of May, one of February.";
    }
    void theHeadlineOfOtherOrganisations()
    {
        QFETCH(WorkspaceState, ws);
        QFETCH(QString, expected);
        QCOMPARE(headline(ws, m_english), expected);
    }

    void theDataLineCountsTheFiguresInUse()
    {
        QCOMPARE(dataLine(evaluateWorkspace(m_sample, sampleDay), m_english),
                 QStringLiteral("18 figures in use: 14 current, 2 due, 1 overdue, 1 silent since September 2025."));
        QCOMPARE(dataLine(made({}), m_english), QStringLiteral("No figures are in use."));
    }
    void whatIsNotCountedIsSaid()
    {
        QCOMPARE(notCountedLine(evaluateWorkspace(m_sample, sampleDay), m_english),
                 QStringLiteral("Not counted: 1 paused, 1 not started, 1 proposed, 1 draft"));
        QVERIFY(notCountedLine(made(active(3, ResultState::OnTrack)), m_english).isEmpty());
    }

    void numbersUpToTwelveAreWords()
    {
        QCOMPARE(numberWord(1, m_english, true), QStringLiteral("One"));
        QCOMPARE(numberWord(12, m_english, false), QStringLiteral("twelve"));
        QCOMPARE(numberWord(13, m_english, true), QStringLiteral("13"));
        QCOMPARE(numberWord(0, m_english, true), QStringLiteral("0"));
        QCOMPARE(monthText(QDate(2026, 5, 1), true, m_english), QStringLiteral("May 2026"));
        QCOMPARE(monthText(QDate(2026, 5, 1), false, m_english), QStringLiteral("May"));
    }

    /// Whatever the catalogue says, numbers and the order of the parts stay.
    void theGermanSentenceHoldsTheSameNumbers()
    {
        const QString german = headline(evaluateWorkspace(m_sample, sampleDay), Language(QStringLiteral("de")));
        for (const char *part : {"10", "5", "2", "1"})
            QVERIFY2(german.contains(QLatin1String(part)), qPrintable(german));
        QVERIFY2(!german.contains(QLatin1Char('%')), qPrintable(german));
        QCOMPARE(german.count(QLatin1Char('.')), 2);
    }

private:
    Register m_sample = sampleRegister();
    Language m_english;
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
