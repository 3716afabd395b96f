#include "model/query/kpistate.h"

#include "model/query/kpisteps.h"

#include <algorithm>
#include <cmath>

DefinitionProblem definitionProblem(const KpiDefinition &kpi)
{
    if (!kpi.start.isValid() || !kpi.targetDate.isValid() || kpi.targetDate <= kpi.start)
        return DefinitionProblem::TargetDateNotAfterStart;
    switch (kpi.direction) {
    case Direction::Increase:
    case Direction::Decrease:
        if (!kpi.target)
            return DefinitionProblem::NoTarget;
        if (kpi.baseline && kpi.direction == Direction::Increase && *kpi.target < *kpi.baseline)
            return DefinitionProblem::TargetBelowBaseline;
        if (kpi.baseline && kpi.direction == Direction::Decrease && *kpi.target > *kpi.baseline)
            return DefinitionProblem::TargetAboveBaseline;
        break;
    case Direction::Qualitative:
    case Direction::Unset:
        if (!kpi.target)
            return DefinitionProblem::NoTarget;
        break;
    case Direction::Range:
        if (!kpi.lower && !kpi.upper)
            return DefinitionProblem::NoBound;
        if (kpi.lower && kpi.upper && *kpi.lower > *kpi.upper)
            return DefinitionProblem::LowerAboveUpper;
        break;
    case Direction::Zero:
    case Direction::Binary:
        break;
    }
    return DefinitionProblem::None;
}

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
    case KpiNote::Relapse:
        return QStringLiteral("relapse");
    case KpiNote::None:
        break;
    }
    return {};
}

namespace {

class Evaluation
{
public:
    Evaluation(const KpiDefinition &kpi, std::span<const SeriesReading> ordered, QDate asOf)
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
        makePoints();
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
    int sustain() const
    {
        return m_judge == Judge::Range || m_judge == Judge::KeepZero ? 1 : std::max(1, m_kpi.sustainPeriods);
    }
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
        const double days = std::floor(std::min(double(m_kpi.thresholds.finalStretchDays), 0.1 * double(duration)));
        return m_asOf > m_kpi.targetDate.addDays(-qint64(days));
    }

    double binaryProgress(bool done) const
    {
        if (done)
            return 100;
        return m_kpi.progressFromPlan ? std::min(m_kpi.planProgress.value_or(0), 99.0) : 0;
    }
    double binaryExpected(QDate day) const
    {
        if (m_kpi.progressFromPlan)
            return std::clamp(m_kpi.planExpected.value_or(0), 0.0, 100.0);
        return day > m_kpi.targetDate ? 100 : 0;
    }

    void makePoints()
    {
        std::vector<KpiPoint> points;
        const Bounds bounds = boundsOf(m_kpi);
        int inside = 0, counted = 0, met = 0;
        ResultState memory = ResultState::Unset;
        for (const AggregatedValue &v : aggregate(m_kpi, m_ordered)) {
            KpiPoint p;
            p.date = v.date;
            p.value = v.value;
            p.readingsUsed = v.readingsUsed;
            if (m_judge == Judge::Range) {
                const double low = bounds.lower ? *bounds.lower - v.value : 0,
                             high = bounds.upper ? v.value - *bounds.upper : 0;
                const double outside = std::max(low, high);
                p.inside = outside <= epsilon(bounds.lower.value_or(bounds.upper.value_or(0)));
                p.near = !p.inside && m_kpi.tolerance > 0 && outside <= m_kpi.tolerance + epsilon(outside);
                p.met = p.inside;
                // The share counts the term: readings before the start are history (2.4).
                if (v.date >= m_kpi.start) {
                    ++counted;
                    inside += p.inside ? 1 : 0;
                }
                p.progress = counted ? 100.0 * inside / counted : (p.inside ? 100 : 0);
                p.expected = 100;
            } else if (m_judge == Judge::Binary) {
                p.met = v.value >= 1 - epsilon(1);
                p.progress = binaryProgress(p.met);
                p.expected = binaryExpected(v.date);
            } else {
                p.met = m_judge == Judge::KeepZero ? std::abs(v.value) <= 1e-9 : meetsTarget(m_kpi, v.value);
                p.progress = progressOf(m_kpi, v.value);
                p.expected = expectedAt(m_kpi, v.date);
            }
            met = p.met ? met + 1 : 0;
            const bool achieved = canBeAchievedEarly() && met >= sustain();
            p.state = achieved ? ResultState::Achieved : foldStep(m_kpi, p, memory);
            memory = achieved ? ResultState::OnTrack : p.state;
            points.push_back(p);
        }
        m_result.points = std::move(points);
    }

    bool canBeAchievedEarly() const
    {
        return m_judge == Judge::Directional || m_judge == Judge::Binary || m_judge == Judge::Qualitative;
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
        m_result.progress = binaryProgress(false);
        m_result.expected = binaryExpected(m_asOf);
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
        if (m_judge == Judge::Binary && !last->met && m_kpi.frequency != Frequency::OnEvent && !over)
            m_result.expected = binaryExpected(last->date);
        const int met = metInARow(*last);
        m_result.sustained = met;
        if (canBeAchievedEarly() && met >= sustain()) {
            m_result.performance = ResultState::Achieved;
            return;
        }
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
        if (met > 0 && canBeAchievedEarly() && sustain() > 1)
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
        if (!achieved && canBeAchievedEarly())
            noteReachedLate(lastCountedDay());
    }

    void noteReachedLate(QDate until)
    {
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
    std::sort(ordered.begin(), ordered.end(), orderedBefore);
    return Evaluation(kpi, ordered, asOf).run();
}

Step lastStep(const KpiDefinition &kpi, const KpiResult &result)
{
    if (result.points.size() < 2)
        return Step::None;
    const double now = result.points.back().value, before = result.points[result.points.size() - 2].value;
    const double target = targetOf(kpi);
    double span = kpi.baseline ? std::abs(target - *kpi.baseline) : std::abs(target);
    if (kpi.direction == Direction::Range)
        span = kpi.lower && kpi.upper ? *kpi.upper - *kpi.lower : std::abs(kpi.lower.value_or(kpi.upper.value_or(0)));
    if (std::abs(now - before) <= 0.01 * span)
        return Step::Same;
    if (kpi.direction == Direction::Range) {
        // Better is nearer to the allowed range; inside both times is the same.
        const auto outside = [&](double v) {
            return std::max({kpi.lower ? *kpi.lower - v : 0.0, kpi.upper ? v - *kpi.upper : 0.0, 0.0});
        };
        const double a = outside(before), b = outside(now);
        return a == b ? Step::Same : b < a ? Step::Better : Step::Worse;
    }
    const bool lowerIsBetter = kpi.direction == Direction::Decrease || kpi.direction == Direction::Zero;
    return (now < before) == lowerIsBetter ? Step::Better : Step::Worse;
}
