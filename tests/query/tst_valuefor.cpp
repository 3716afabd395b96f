#include "model/query/valuefor.h"
#include "model/query/workspacestate.h"
#include "tests/query/sampleorganisation.h"

#include <QTest>

#include <cmath>

// "What would change it": the value that is named gives the state, a little less does not.

class TestValueFor : public QObject
{
    Q_OBJECT
private slots:
    void theNamedValueIsJustEnough_data()
    {
        QTest::addColumn<int>("kpi");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("memory");
        m_ws = evaluateWorkspace(sampleRegister(), sampleDay);
        for (int i = 0; i < int(m_ws.kpis.size()); ++i)
            for (const ResultState wanted : {ResultState::OnTrack, ResultState::AtRisk})
                for (const ResultState memory :
                     {ResultState::Unset, ResultState::OnTrack, ResultState::AtRisk, ResultState::OffTrack})
                    QTest::addRow("%s, %d after %d", qPrintable(m_ws.kpis[size_t(i)].code), int(wanted), int(memory))
                        << i << int(wanted) << int(memory);
    }
    void theNamedValueIsJustEnough()
    {
        QFETCH(int, kpi);
        QFETCH(int, wanted);
        QFETCH(int, memory);
        const KpiDefinition &d = m_ws.kpis[size_t(kpi)].definition;
        const QDate day = d.start.addDays(d.start.daysTo(d.targetDate) / 2);
        const auto value = valueFor(d, ResultState(wanted), ResultState(memory), day);
        const Judge judge = judgeOf(d);
        QCOMPARE(value.has_value(), judge == Judge::Directional || judge == Judge::Qualitative);
        if (!value)
            return;
        QVERIFY(severity(d, *value, day, ResultState(memory)) <= (wanted == int(ResultState::OnTrack) ? 0 : 1));
        const double step = 1e-5 * std::max(1.0, std::abs(*value));
        const double worse = higherIsBetter(d) ? *value - step : *value + step;
        if (!meetsTarget(d, *value))
            QVERIFY(severity(d, worse, day, ResultState(memory)) > (wanted == int(ResultState::OnTrack) ? 0 : 1));
    }

private:
    static int severity(const KpiDefinition &d, double value, QDate day, ResultState memory)
    {
        if (meetsTarget(d, value))
            return 0;
        KpiPoint point;
        point.date = day;
        point.value = value;
        point.progress = progressOf(d, value);
        point.expected = expectedAt(d, day);
        const ResultState state = foldStep(d, point, memory);
        return state == ResultState::OnTrack ? 0 : state == ResultState::AtRisk ? 1 : 2;
    }
    WorkspaceState m_ws;
};

QTEST_GUILESS_MAIN(TestValueFor)
#include "tst_valuefor.moc"
