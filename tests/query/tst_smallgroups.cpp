#include "model/domain/language.h"
#include "model/domain/organisation.h"
#include "model/domain/records.h"
#include "model/query/dueround.h"
#include "model/query/explain.h"
#include "model/query/kpichart.h"
#include "model/query/quality.h"
#include "model/query/shownreadings.h"
#include "tests/query/sampleorganisation.h"

#include <QTest>

namespace {

/// Until May 2025 the sample's simulations had 437 to 441 persons, afterwards 497 to 501.
constexpr int between = 450, above = 1000;

Register withSmallest(const Register &sample, int persons)
{
    Register reg = sample;
    Organisation organisation = reg.organisation();
    organisation.smallGroupMinimum = persons;
    reg.put(organisation);
    for (Setting setting : std::vector<Setting>(reg.all<Setting>())) // it goes before the organisation's own number
        if (setting.key == QLatin1String("small_group_minimum")) {
            setting.value = QString::number(persons);
            reg.put(setting);
        }
    return reg;
}

} // namespace

/// Figures about few persons (DOMAIN.md 0.11) that an older file holds, or that became few when the limit was raised.
class TestSmallGroups : public QObject
{
    Q_OBJECT
private slots:
    void aFigureBelowTheLimitIsNeitherShownNorCounted()
    {
        const WorkspaceState ws = evaluateWorkspace(withSmallest(m_sample, between), sampleDay);
        const KpiRow *row = ws.kpi(id());
        QVERIFY(row->result.value);
        for (const KpiPoint &p : row->result.points)
            QVERIFY(p.date > QDate(2025, 5, 31));
        const ChartSpec chart = kpiChart(ws, id(), Language());
        int blanks = 0;
        for (const ChartBlank &b : chart.blanks)
            blanks += b.reason == QLatin1String("group too small") ? 1 : 0;
        QCOMPARE(blanks, 5);
        for (const auto &run : chart.actual)
            for (const ChartPoint &p : run)
                QVERIFY(p.date > QDate(2025, 5, 31));
        const auto e = explainKpi(ws, id(), Language());
        QCOMPARE(e->readings.front().text, QStringLiteral("not available: group too small"));
        QCOMPARE(e->readings.front().state, ResultState::Unset);
    }

    void allBelowTheLimitLeaveNoFigureAnywhere()
    {
        const WorkspaceState ws = evaluateWorkspace(withSmallest(m_sample, above), sampleDay);
        QVERIFY(!ws.kpi(id())->result.value);
        QVERIFY(kpiChart(ws, id(), Language()).actual.empty());
        for (const FigurePlace &p : dataQuality(ws, *ws.kpi(id())).places)
            QVERIFY(!p.reading || !p.reading->has(Reading::IsRatio));
        for (const RoundRow &r : recordedRows(ws, QDate(2026, 6, 1)))
            if (r.kpi == id()) {
                QVERIFY(isSmallGroup(*r.recorded));
                QCOMPARE(r.recorded->first, 0.0);
            }
    }

    void figuresThatSpeakOfNoPersonsStayWhateverTheirNumber()
    {
        const Id<Kpi> leavers = withCode<Kpi>(m_sample, "KPI-014").id; // 2 to 8 accounts a month
        const WorkspaceState few = evaluateWorkspace(withSmallest(m_sample, above), sampleDay);
        QVERIFY(*few.kpi(leavers) == *evaluateWorkspace(m_sample, sampleDay).kpi(leavers));
    }

    void aStateMadeFromAnEarlierOneHidesWhatItsOwnLimitHides()
    {
        const WorkspaceState earlier = evaluateWorkspace(m_sample, sampleDay);
        const Register raised = withSmallest(m_sample, between);
        const WorkspaceState fresh = evaluateWorkspace(raised, sampleDay);
        QVERIFY(!(*fresh.kpi(id()) == *earlier.kpi(id())));
        QVERIFY(*evaluateWorkspace(raised, sampleDay, {}, &earlier).kpi(id()) == *fresh.kpi(id()));
        // And when the words make it a figure about persons.
        Register renamed = raised;
        Kpi kpi = withCode<Kpi>(raised, "KPI-003");
        kpi.name = QStringLiteral("Share of clicks");
        kpi.dataSource = kpi.formulaText = {};
        kpi.collectionMethod = CollectionMethod::Unset;
        renamed.put(kpi);
        const WorkspaceState plain = evaluateWorkspace(renamed, sampleDay, {}, &fresh);
        QVERIFY(*plain.kpi(id()) == *evaluateWorkspace(renamed, sampleDay).kpi(id()));
        QVERIFY(plain.kpi(id())->result.points.size() > fresh.kpi(id())->result.points.size());
    }

private:
    Id<Kpi> id() const { return withCode<Kpi>(m_sample, "KPI-003").id; }
    const Register m_sample = sampleRegister();
};

QTEST_GUILESS_MAIN(TestSmallGroups)
#include "tst_smallgroups.moc"
