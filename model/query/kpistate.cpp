#include "model/query/kpistate.h"

#include "model/query/kpisteps.h"

#include <algorithm>
#include <cmath>

std::optional<double> KpiResult::gap() const
{
    return progress && expected ? std::optional<double>(*progress - *expected) : std::nullopt;
}

QString KpiResult::noteText(int sustainPeriods) const
{
    switch (note) {
    case KpiNote::FinalStretch:
        return QStringLiteral("final_stretch");
    case KpiNote::Sustaining:
        return QStringLiteral("sustaining %1/%2").arg(sustained).arg(sustainPeriods);
    case KpiNote::ReachedLate:
        return QStringLiteral("reached_late %1").arg(reachedLateOn.toString(Qt::ISODate));
    case KpiNote::None:
        break;
    }
    return {};
}

namespace {

class StateEvaluation
{
public:
    StateEvaluation(const KpiDefinition &kpi, std::span<const SeriesReading> ordered, QDate asOf)
        : m_kpi(kpi)
        , m_ordered(ordered)
        , m_asOf(asOf)
        , m_judge(judgeOf(kpi))
    {
    }

    KpiResult run()
    {
        m_result.due = dueState(m_kpi, m_ordered, m_asOf);
        m_result.data = m_result.due.state;
        m_result.points = pointsOf(m_kpi, m_ordered);
        if (m_result.points.empty())
            withoutReading();
        else
            withReadings();
        m_result.headline = m_result.performance;
        const bool keepsName
            = m_result.performance == ResultState::NotStarted || m_result.performance == ResultState::NoData;
        if (!keepsName && m_result.due.state == DataState::Stale && m_asOf <= m_kpi.targetDate)
            m_result.headline = ResultState::Stale;
        return std::move(m_result);
    }

private:
    bool isBinaryEvent() const { return m_judge == Judge::Binary && m_kpi.frequency == Frequency::OnEvent; }

    /// Last day whose readings count for the judgement at the end of the term (3.7).
    QDate lastCountedDay() const
    {
        return m_kpi.frequency == Frequency::OnEvent
            ? m_kpi.targetDate
            : periodOf(m_kpi.frequency, m_kpi.targetDate, m_kpi.fiscalYearStartMonth).last;
    }
    bool termIsOver() const
    {
        return m_asOf > m_kpi.targetDate.addDays(m_kpi.graceDays.value_or(defaultGrace(m_kpi.frequency)));
    }
    bool inFinalStretch() const
    {
        const auto duration = m_kpi.start.daysTo(m_kpi.targetDate);
        return m_asOf > m_kpi.targetDate.addDays(-std::min<qint64>(m_kpi.thresholds.finalStretchDays, duration / 10));
    }

    void withoutReading()
    {
        if (m_asOf < m_kpi.start) {
            m_result.performance = ResultState::NotStarted;
            return;
        }
        if (!isBinaryEvent()) {
            m_result.performance = ResultState::NoData;
            return;
        }
        // Nothing recorded is "not done" for an event (3.5.5).
        m_result.value = 0;
        m_result.basis = basisOf(m_kpi);
        m_result.progress = binaryProgress(m_kpi, false);
        m_result.expected = binaryExpected(m_kpi, m_asOf);
        m_result.referenceDate = m_asOf;
        m_result.performance = binaryState();
        if (m_result.performance == ResultState::Unset)
            m_result.performance = running(foldPoint(m_asOf));
    }

    KpiPoint foldPoint(QDate day) const
    {
        KpiPoint p;
        p.date = day;
        p.progress = m_result.progress.value_or(0);
        p.expected = m_result.expected.value_or(0);
        return p;
    }

    /// The states of binary that depend on the day alone; Unset when the plan decides.
    ResultState binaryState() const
    {
        if (termIsOver())
            return ResultState::Missed;
        if (m_kpi.progressFromPlan)
            return ResultState::Unset;
        if (m_asOf > m_kpi.targetDate)
            return ResultState::OffTrack;
        return m_asOf >= m_kpi.targetDate.addDays(-30) ? ResultState::AtRisk : ResultState::OnTrack;
    }

    ResultState running(const KpiPoint &point)
    {
        ResultState state
            = point.state == ResultState::Unset ? foldStep(m_kpi, point, ResultState::Unset) : point.state;
        const bool applies = m_judge == Judge::Directional || m_judge == Judge::Qualitative
            || (m_judge == Judge::Binary && m_kpi.progressFromPlan);
        if (applies && inFinalStretch() && state == ResultState::OnTrack) {
            state = ResultState::AtRisk;
            m_result.note = KpiNote::FinalStretch;
        }
        return state;
    }

    void show(const KpiPoint &point)
    {
        m_result.value = point.value;
        m_result.progress = point.progress;
        m_result.expected = point.expected;
        m_result.referenceDate = point.date;
        m_result.basis = basisOf(m_kpi);
    }

    void withReadings()
    {
        const KpiPoint *last = &m_result.points.back();
        const bool over = termIsOver();
        if (over) {
            // Only readings up to the end of the period that contains E count.
            const QDate until = lastCountedDay();
            const auto after = std::find_if(m_result.points.begin(), m_result.points.end(),
                                            [&](const KpiPoint &p) { return p.date > until; });
            if (after == m_result.points.begin()) {
                show(*last);
                m_result.performance = ResultState::Missed;
                noteReachedLate(until);
                return;
            }
            last = &*std::prev(after);
        }
        show(*last);
        const int met = metInARow(*last);
        m_result.sustained = met;
        if (canBeAchievedEarly(m_judge) && met >= sustainOf(m_kpi)) {
            m_result.performance = ResultState::Achieved;
            return;
        }
        m_result.relapsed
            = std::any_of(m_result.points.cbegin(), m_result.points.cbegin() + (last - m_result.points.data()),
                          [](const KpiPoint &p) { return p.state == ResultState::Achieved; });
        if (over) {
            atTheEnd(*last);
            return;
        }
        if (m_judge == Judge::Binary && !m_kpi.progressFromPlan) {
            m_result.performance = binaryState();
        } else {
            m_result.performance = running(*last);
        }
        if (m_result.note == KpiNote::None)
            noteProgress(met);
    }

    int metInARow(const KpiPoint &last) const
    {
        int met = 0;
        for (const KpiPoint *p = &last; p >= m_result.points.data() && p->met; --p)
            ++met;
        return met;
    }

    void noteProgress(int met)
    {
        if (met > 0 && canBeAchievedEarly(m_judge) && sustainOf(m_kpi) > 1)
            m_result.note = KpiNote::Sustaining;
    }

    void atTheEnd(const KpiPoint &last)
    {
        bool achieved = false;
        if (m_judge == Judge::Range)
            achieved = last.inside && last.progress >= m_kpi.thresholds.rangeGreenPercent - 1e-9;
        else if (m_judge == Judge::KeepZero)
            achieved = std::abs(last.value) <= 1e-9;
        m_result.performance = achieved ? ResultState::Achieved : ResultState::Missed;
        if (!achieved)
            noteReachedLate(lastCountedDay());
    }

    void noteReachedLate(QDate until)
    {
        if (!canBeAchievedEarly(m_judge))
            return; // a range or a zero that was not kept cannot be made good later
        for (const KpiPoint &p : m_result.points)
            if (p.date > until && p.met) {
                m_result.note = KpiNote::ReachedLate;
                m_result.reachedLateOn = p.date;
                return;
            }
    }

    const KpiDefinition &m_kpi;
    std::span<const SeriesReading> m_ordered;
    QDate m_asOf;
    Judge m_judge;
    KpiResult m_result;
};

bool orderedBefore(const SeriesReading &a, const SeriesReading &b)
{
    if (a.periodEnd != b.periodEnd)
        return a.periodEnd < b.periodEnd;
    // Several readings of one day: a fixed order, so that the order of entry does not matter.
    return std::tuple(a.type, a.value, a.numerator, a.denominator)
        < std::tuple(b.type, b.value, b.numerator, b.denominator);
}

} // namespace

KpiResult evaluateKpi(const KpiDefinition &kpi, std::span<const SeriesReading> readings, QDate asOf)
{
    if (const DefinitionProblem problem = definitionProblem(kpi); problem != DefinitionProblem::None) {
        KpiResult invalid;
        invalid.problem = problem;
        invalid.performance = invalid.headline = ResultState::Invalid;
        return invalid;
    }
    std::vector<SeriesReading> ordered;
    ordered.reserve(readings.size());
    for (const SeriesReading &r : readings)
        if (r.periodEnd <= asOf)
            ordered.push_back(r);
    if (!std::is_sorted(ordered.begin(), ordered.end(), orderedBefore)) // the register keeps them in order
        std::sort(ordered.begin(), ordered.end(), orderedBefore);
    return StateEvaluation(kpi, ordered, asOf).run();
}
