#include "model/exchange/importer.h"
#include "model/exchange/sample.h"
#include "model/query/kpichart.h"
#include "model/query/statehistory.h"

#include <QTest>

#include <algorithm>
#include <numeric>

// The sample organisation as a history of states, against the columns of the printed review (PRINT.md, review-02).

namespace {

const QDate day(2026, 7, 15); // the day of the sample

Register sampleRegister()
{
    ImportOptions options;
    options.today = day;
    options.latestPeriodEnd = day;
    const auto plan = planImport(Register(), sampleFiles(), options, Context::real());
    Register reg;
    if (!plan)
        return reg;
    reg.apply(plan->changes.changes);
    qint32 key = 0;
    for (ReadingRow row : plan->changes.readings.added) {
        row.key = ++key;
        row.voidedBy = row.isVoid ? 1 : 0;
        reg.readings.add(row.kpi, row.compact());
    }
    return reg;
}

} // namespace

class TestSampleHistory : public QObject
{
    Q_OBJECT
private slots:
    void everyMonthStacksTheStatesOfThePrintedReview_data()
    {
        QTest::addColumn<QDate>("month");
        QTest::addColumn<QString>("expected");
        // on track, at risk, off track, stale, no data, not started, paused
        static constexpr const char *columns[] = {
            "3 0 0 0 1 0 0", "3 0 0 0 1 0 0", "3 1 0 0 0 0 0", "2 2 0 0 0 0 0", "1 2 0 0 0 6 0", "1 1 0 0 7 0 0",
            "6 1 0 0 3 0 0", "7 0 1 0 2 0 0", "4 3 2 0 2 0 0", "5 4 1 0 1 0 0", "4 5 1 0 1 0 0", "2 4 4 0 1 0 0",
            "3 4 4 0 0 0 0", "1 4 6 0 1 0 0", "4 3 5 0 0 0 0", "5 3 3 0 0 0 0", "4 5 2 0 0 1 0", "6 3 2 0 1 0 0",
            "6 2 3 0 0 0 0", "5 3 2 0 0 0 1", "5 3 2 0 0 0 1", "5 2 1 1 0 0 1", "5 2 1 1 1 1 1", "5 2 1 1 1 1 1",
        };
        QDate first(2024, 8, 15);
        for (const char *column : columns) {
            QTest::newRow(qPrintable(first.toString(QStringLiteral("yyyy-MM"))))
                << first << QString::fromLatin1(column);
            first = first.addMonths(1);
        }
    }
    void everyMonthStacksTheStatesOfThePrintedReview()
    {
        QFETCH(QDate, month);
        QFETCH(QString, expected);
        const auto column = std::find_if(m_history.columns.begin(), m_history.columns.end(),
                                         [&](const auto &c) { return c.day == month; });
        QVERIFY(column != m_history.columns.end());
        const auto stack = column->stacked();
        QStringList parts;
        for (const ResultState state :
             {ResultState::OnTrack, ResultState::AtRisk, ResultState::OffTrack, ResultState::Stale, ResultState::NoData,
              ResultState::NotStarted, ResultState::Paused})
            parts += QString::number(stack.value(state));
        QCOMPARE(parts.join(QLatin1Char(' ')), expected);
        QCOMPARE(column->total(), std::accumulate(stack.begin(), stack.end(), 0));
    }

    void endsReviewsAndTriggersStandAboveTheColumns()
    {
        QCOMPARE(m_history.columns.size(), size_t(24));
        QCOMPARE(m_history.closed,
                 (std::vector<StateHistory::Closed> {
                     {QStringLiteral("OBJ-006"), ObjectiveState::Achieved, QDate(2024, 12, 5)},
                     {QStringLiteral("OBJ-001"), ObjectiveState::Achieved, QDate(2026, 1, 20)},
                     {QStringLiteral("OBJ-004"), ObjectiveState::Missed, QDate(2026, 4, 21)}}));
        QCOMPARE(m_history.managementReviews,
                 (std::vector<QDate> {QDate(2024, 9, 26), QDate(2025, 5, 22), QDate(2026, 5, 21)}));
        QCOMPARE(m_history.triggers.size(), size_t(3));
        QCOMPARE(m_history.triggers[1].words, QStringLiteral("Brno site acquired"));
    }

    void theChartOfThePatchDaysShowsTheCorrection()
    {
        const WorkspaceState ws = evaluateWorkspace(m_register, day);
        const ChartSpec spec = kpiChart(ws, m_register.byCode<Kpi>(QStringLiteral("KPI-006"))->id, Language());
        QCOMPARE(spec.actual.size(), size_t(1));
        QCOMPARE(spec.actual.front().size(), size_t(18));
        QVERIFY(spec.actual.front()[9].corrected);
        QCOMPARE(spec.voided.size(), size_t(1));
        QCOMPARE(spec.voided.front().text, QStringLiteral("13 days"));
        QCOMPARE(spec.events.size(), size_t(2));
        QCOMPARE(spec.events.back().words, QStringLiteral("version 2.0, new target date"));
    }

    void everyChartOfTheSampleHoldsItsPoints()
    {
        const WorkspaceState ws = evaluateWorkspace(m_register, day);
        for (const KpiRow &row : ws.kpis) {
            const ChartSpec spec = kpiChart(ws, row.id, Language());
            QCOMPARE(spec.actual.empty(), !spec.emptyText.isEmpty());
            for (const auto &run : spec.actual)
                for (const ChartPoint &p : run)
                    QVERIFY2(p.value >= spec.yMin - 1e-9 && p.value <= spec.yMax + 1e-9 && p.date >= spec.from
                                 && p.date <= spec.to,
                             qPrintable(row.code));
            if (spec.emptyText.isEmpty())
                QVERIFY2(spec.yTicks.size() >= 2 && spec.yTicks.size() <= 6, qPrintable(row.code));
        }
    }

private:
    Register m_register = sampleRegister();
    StateHistory m_history = stateHistory(m_register, day);
};

QTEST_GUILESS_MAIN(TestSampleHistory)
#include "tst_samplehistory.moc"
