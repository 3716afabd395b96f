#include "model/query/quality.h"
#include "tests/query/sampleorganisation.h"

#include <QTest>

// The quality calendar: what came in time, late, corrected, not available or never.

class TestQuality : public QObject
{
    Q_OBJECT
private slots:
    void everyAskedPeriodHasItsPlace()
    {
        for (const KpiRow &k : m_now.kpis) {
            const DataQuality q = dataQuality(m_now, k);
            int open = 0, gaps = 0;
            for (const FigurePlace &p : q.places) {
                QVERIFY(p.period.last <= sampleDay);
                open += p.mark == FigurePlace::Mark::Overdue;
                gaps += p.mark == FigurePlace::Mark::Gap;
                QCOMPARE(p.reading.has_value(),
                         p.mark == FigurePlace::Mark::OnTime || p.mark == FigurePlace::Mark::Late
                             || p.mark == FigurePlace::Mark::NotAvailable);
            }
            if (k.evaluatedAt == sampleDay) { // a closed objective is asked no more
                QCOMPARE(open, k.result.due.overdue);
                QCOMPARE(gaps, k.result.due.gaps);
            }
        }
    }

    void aSilentKpiIsOverdueAndOld()
    {
        const DataQuality q = quality("KPI-017");
        QCOMPARE(q.ageDays, std::optional<int>(int(QDate(2025, 9, 30).daysTo(sampleDay))));
        QCOMPARE(place(q, QDate(2025, 12, 31)).mark, FigurePlace::Mark::Overdue);
        QCOMPARE(place(q, QDate(2025, 12, 31)).daysLate, 181);
        QCOMPARE(place(q, QDate(2026, 6, 30)).mark, FigurePlace::Mark::Due); // its last day of grace
        QCOMPARE(place(q, QDate(2025, 9, 30)).mark, FigurePlace::Mark::OnTime);
    }

    void aCorrectedFigureIsMarkedAndStaysInTime()
    {
        Register reg = m_sample;
        const Kpi &kpi = withCode<Kpi>(reg, "KPI-014");
        put(reg, kpi.id, QDate(2026, 6, 30), 5, QDate(2026, 7, 3), 0, false);
        const FigurePlace plain = place(dataQuality(evaluated(reg), row(evaluated(reg), kpi.id)), QDate(2026, 6, 30));
        QCOMPARE(plain.mark, FigurePlace::Mark::OnTime);
        QVERIFY(!plain.corrected);
        put(reg, kpi.id, QDate(2026, 6, 30), 6, QDate(2026, 7, 14), 1, false);
        const FigurePlace corrected
            = place(dataQuality(evaluated(reg), row(evaluated(reg), kpi.id)), QDate(2026, 6, 30));
        QVERIFY(corrected.corrected);
        QCOMPARE(corrected.mark, FigurePlace::Mark::OnTime); // though it was corrected after the due date
        put(reg, kpi.id, QDate(2026, 6, 30), 6, QDate(2026, 7, 14), 2, true);
        const FigurePlace verified
            = place(dataQuality(evaluated(reg), row(evaluated(reg), kpi.id)), QDate(2026, 6, 30));
        QVERIFY(verified.corrected); // 5 became 6
        QVERIFY(verified.verified);
    }

    void aVerifiedFigureIsNoCorrection()
    {
        Register reg = m_sample;
        const Kpi &kpi = withCode<Kpi>(reg, "KPI-014");
        put(reg, kpi.id, QDate(2026, 6, 30), 6, QDate(2026, 7, 3), 0, false);
        put(reg, kpi.id, QDate(2026, 6, 30), 6, QDate(2026, 7, 3), 1, true);
        const FigurePlace p = place(dataQuality(evaluated(reg), row(evaluated(reg), kpi.id)), QDate(2026, 6, 30));
        QVERIFY(!p.corrected);
        QVERIFY(p.verified);
    }

    void aFigureAfterItsDueDateIsLate()
    {
        Register reg = m_sample;
        const Kpi &kpi = withCode<Kpi>(reg, "KPI-014");
        put(reg, kpi.id, QDate(2026, 6, 30), 6, QDate(2026, 7, 14), 0, false);
        const FigurePlace p = place(dataQuality(evaluated(reg), row(evaluated(reg), kpi.id)), QDate(2026, 6, 30));
        QCOMPARE(p.mark, FigurePlace::Mark::Late);
        QCOMPARE(p.daysLate, 4);
    }

    void beforeTheFirstPeriodEndsNothingIsAsked()
    {
        const WorkspaceState early = evaluateWorkspace(m_sample, QDate(2023, 1, 1));
        for (const KpiRow &k : early.kpis) {
            const DataQuality q = dataQuality(early, k);
            QCOMPARE(q.asked, 0);
            QVERIFY(!q.ageDays);
        }
    }

private:
    /// Adds 6/6-like readings of June; `replaces` counts how many of them are void before it.
    static void put(Register &reg, Id<Kpi> kpi, QDate end, int numerator, QDate recorded, int replaces, bool verified)
    {
        reg.readings.edit(kpi, [&](Reading &r) {
            if (r.periodEnd() == end && replaces && !r.voidedBy)
                r.voidedBy = 100 + replaces;
        });
        ReadingRow row;
        row.kpi = kpi;
        row.key = 5000 + replaces;
        row.periodEnd = end;
        row.numerator = Decimal::fromInt(numerator);
        row.denominator = Decimal::fromInt(6);
        row.recordedOn = recorded;
        row.supersedes = replaces ? 5000 + replaces - 1 : 0;
        if (verified)
            row.verifiedBy.value = QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        reg.readings.add(kpi, row.compact());
    }
    static WorkspaceState evaluated(const Register &reg) { return evaluateWorkspace(reg, sampleDay); }
    static KpiRow row(const WorkspaceState &ws, Id<Kpi> kpi) { return *ws.kpi(kpi); }
    DataQuality quality(const char *code) const
    {
        return dataQuality(m_now, *m_now.kpi(withCode<Kpi>(m_sample, code).id));
    }
    static FigurePlace place(const DataQuality &q, QDate end)
    {
        for (const FigurePlace &p : q.places)
            if (p.period.last == end)
                return p;
        qFatal("no such period");
    }
    Register m_sample = sampleRegister();
    WorkspaceState m_now = evaluateWorkspace(m_sample, sampleDay);
};

QTEST_GUILESS_MAIN(TestQuality)
#include "tst_quality.moc"
