#include "model/query/statehistory.h"
#include "tests/support/chartsamples.h"

#include <QTest>

namespace {

using Counts = QMap<ResultState, int>;

QStringList columnTexts(const StateHistory &history)
{
    QStringList out;
    for (const auto &column : history.columns) {
        QStringList parts {column.day.toString(Qt::ISODate)};
        for (auto it = column.counts.begin(); it != column.counts.end(); ++it)
            parts += QStringLiteral("%1 %2").arg(it.value()).arg(keyOf(it.key()));
        out += parts.join(QStringLiteral(", "));
    }
    return out;
}

} // namespace

class tst_StateHistory : public QObject
{
    Q_OBJECT
private slots:
    void theLastColumnEqualsTheCountsOfToday()
    {
        const ChartSample sample = patchDays();
        const StateHistory history = stateHistory(sample.reg, sample.asOf);
        QCOMPARE(history.columns.back().day, sample.asOf);
        QCOMPARE(history.columns.back().counts, evaluateWorkspace(sample.reg, sample.asOf).counts());
        QCOMPARE(history.highest(), 1);
    }

    void monthsBeforeTheFirstObjectiveAreLeftOutButThreeStay()
    {
        // Listed from the date of its first version, 12 December 2024.
        const ChartSample sample = patchDays();
        QCOMPARE(stateHistory(sample.reg, sample.asOf).columns.front().day, QDate(2024, 12, 15));
        const StateHistory empty = stateHistory(Register(), sample.asOf);
        QCOMPARE(empty.columns.size(), size_t(3));
        QCOMPARE(empty.columns.front().total(), 0);
    }

    void eachMonthIsJudgedAsItWasKnownThen()
    {
        ChartSample sample(Direction::Decrease, QStringLiteral("Days"), QStringLiteral("days"));
        sample.kpi.baseline = ChartSample::decimal("20");
        sample.kpi.target = ChartSample::decimal("8");
        // Recorded five days after the end of the month: on the first of February nobody knew it.
        sample.read("2026-01-31=19 2026-02-28=18 2026-03-31=19.5").done();
        QCOMPARE(columnTexts(stateHistory(sample.reg, QDate(2026, 4, 4), 4)),
                 (QStringList {QStringLiteral("2026-01-04, 1 no_data"), QStringLiteral("2026-02-04, 1 no_data"),
                               QStringLiteral("2026-03-04, 1 on_track"), QStringLiteral("2026-04-04, 1 on_track")}));
        QCOMPARE(columnTexts(stateHistory(sample.reg, QDate(2026, 4, 5), 1)),
                 (QStringList {QStringLiteral("2026-02-05, 1 on_track"), QStringLiteral("2026-03-05, 1 on_track"),
                               QStringLiteral("2026-04-05, 1 at_risk")})
                     .mid(2));
    }

    void theTargetDateThatWasInForceThenCounts()
    {
        // Until 10 July 2025 the target date was 31 March 2026: 19 days at the end of June were further behind.
        const ChartSample sample = patchDays();
        const StateHistory history = stateHistory(sample.reg, sample.asOf);
        for (const auto &column : history.columns) {
            const WorkspaceState then = evaluateWorkspace(sample.reg, column.day, column.day);
            QCOMPARE(then.kpis.front().definition.targetDate,
                     column.day < QDate(2025, 7, 10) ? QDate(2026, 3, 31) : QDate(2026, 9, 30));
        }
    }

    void anObjectiveThatWasClosedLaterIsStillLiveWithoutAChangeRecord()
    {
        ChartSample sample(Direction::Decrease, QStringLiteral("Days"), QStringLiteral("days"));
        sample.kpi.baseline = ChartSample::decimal("20");
        sample.kpi.target = ChartSample::decimal("8");
        sample.objective.state = ObjectiveState::Achieved;
        sample.objective.closedOn = QDate(2026, 4, 20);
        sample.read("2026-01-31=14 2026-02-28=8 2026-03-31=7").done();
        const StateHistory history = stateHistory(sample.reg, QDate(2026, 5, 10), 4);
        QCOMPARE(columnTexts(history),
                 (QStringList {QStringLiteral("2026-02-10, 1 on_track"), QStringLiteral("2026-03-10, 1 achieved"),
                               QStringLiteral("2026-04-10, 1 achieved"), QStringLiteral("2026-05-10")}));
        QCOMPARE(history.columns[1].stacked(), (Counts {{ResultState::OnTrack, 1}}));
    }

    void theLastDayOfAMonthStaysTheLastDay()
    {
        const StateHistory history = stateHistory(patchDays().reg, QDate(2026, 5, 31), 4);
        QCOMPARE(history.columns.front().day, QDate(2026, 2, 28));
        QCOMPARE(history.columns.back().day, QDate(2026, 5, 31));
    }

    void closedObjectivesReviewsAndTriggersStandAbove()
    {
        ChartSample sample = patchDays();
        Objective closed = sample.objective;
        closed.id.value = ChartSample::uuid(600);
        closed.code = QStringLiteral("OBJ-002");
        closed.state = ObjectiveState::Missed;
        closed.closedOn = QDate(2026, 4, 21);
        sample.reg.put(closed);
        closed.id.value = ChartSample::uuid(601);
        closed.code = QStringLiteral("OBJ-003");
        closed.state = ObjectiveState::Withdrawn;
        sample.reg.put(closed);
        Review review;
        review.id.value = ChartSample::uuid(610);
        review.type = ReviewKind::ManagementReview;
        review.state = ReviewState::Closed;
        review.date = QDate(2026, 5, 21);
        sample.reg.put(review);
        review.id.value = ChartSample::uuid(611);
        review.type = ReviewKind::ObjectiveReview;
        sample.reg.put(review);
        review.id.value = ChartSample::uuid(612);
        review.type = ReviewKind::ManagementReview;
        review.date = QDate(2026, 11, 1);
        sample.reg.put(review);
        for (const char *day : {"2025-08-01", "2025-09-01", "2025-10-01"})
            sample.trigger(day, day);

        const StateHistory history = stateHistory(sample.reg, sample.asOf);
        QCOMPARE(history.closed,
                 (std::vector<StateHistory::Closed> {
                     {QStringLiteral("OBJ-002"), ObjectiveState::Missed, QDate(2026, 4, 21)}}));
        QCOMPARE(history.managementReviews, (std::vector<QDate> {QDate(2026, 5, 21)}));
        QCOMPARE(history.triggers.size(), size_t(3));
        QCOMPARE(history.triggers.front().words, QStringLiteral("2025-08-01"));
    }
};

QTEST_GUILESS_MAIN(tst_StateHistory)
#include "tst_statehistory.moc"
