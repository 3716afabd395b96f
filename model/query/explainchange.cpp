#include "model/domain/kpi.h"
#include "model/domain/language.h"
#include "model/query/chartwords.h"
#include "model/query/explainparts.h"
#include "model/query/valuefor.h"

#include <cmath>

// What would change a state: the answer to "and what now?" (picture 14).

namespace {

class Changes
{
public:
    Changes(const KpiRow &k, const Kpi &kpi, const ExplainWords &w)
        : m_k(k)
        , m_d(k.definition)
        , m_w(w)
        , m_figures(kpi, k.definition, w.language())
        , m_kpi(kpi)
    {
    }

    QString text()
    {
        const KpiResult &r = m_k.result;
        if (m_k.headline == ResultState::Paused)
            add(m_w(QT_TRANSLATE_NOOP("Explain", "It counts again when the objective is resumed.")));
        else if (r.headline == ResultState::NotStarted)
            add(m_w(QT_TRANSLATE_NOOP("Explain", "It counts from its start, %1.")).arg(m_w.date(m_d.start)));
        else if (r.headline == ResultState::NoData)
            add(missing(QT_TRANSLATE_NOOP("Explain", "The first figure, of %1, gives it a state."),
                        QT_TRANSLATE_NOOP("Explain", "The first figure gives it a state.")));
        else if (r.headline == ResultState::Stale)
            add(missing(QT_TRANSLATE_NOOP("Explain", "Enter the missing figures; the oldest is of %1."),
                        QT_TRANSLATE_NOOP("Explain", "Enter a newer figure.")));
        else if (r.performance == ResultState::Missed)
            add(m_w(QT_TRANSLATE_NOOP("Explain",
                                      "The term is over. Only an evaluation closes the objective; a later figure is "
                                      "noted as reached late.")));
        else if (r.value)
            byJudge();
        return m_out.join(QLatin1Char(' '));
    }

private:
    void byJudge()
    {
        switch (judgeOf(m_d)) {
        case Judge::Range:
            return range();
        case Judge::KeepZero:
            return add(
                m_k.result.performance == ResultState::OffTrack
                    ? m_w(QT_TRANSLATE_NOOP("Explain", "Nothing within this term: one event breaks it."))
                    : m_w(QT_TRANSLATE_NOOP("Explain", "One event until %1 breaks it.")).arg(m_w.date(m_d.targetDate)));
        case Judge::Binary:
            if (m_k.result.performance != ResultState::Achieved)
                add(m_w(QT_TRANSLATE_NOOP("Explain", "It is achieved when it is attested as done, with evidence.")));
            return;
        default:
            break;
        }
        if (m_k.result.performance == ResultState::Achieved)
            return add(m_w(QT_TRANSLATE_NOOP("Explain", "A later figure that misses the target takes this back.")));
        if (m_k.result.note == KpiNote::FinalStretch)
            return add(m_w(QT_TRANSLATE_NOOP("Explain", "Now only the target itself counts: %1."))
                           .arg(m_figures.value(targetOf(m_d))));
        if (m_k.result.performance == ResultState::OnTrack)
            falling();
        else
            rising();
        next();
    }

    void range()
    {
        int inside = 0, counted = 0;
        for (const KpiPoint &p : m_k.result.points)
            if (p.date >= m_d.start && p.date <= m_k.result.referenceDate) {
                ++counted;
                inside += p.inside ? 1 : 0;
            }
        const double wanted = m_d.thresholds.rangeGreenPercent / 100;
        if (m_k.result.performance == ResultState::OnTrack || wanted >= 1)
            return add(m_w(QT_TRANSLATE_NOOP("Explain", "A figure outside the bounds changes it.")));
        int more = m_k.result.points.back().inside ? 0 : 1;
        while ((inside + more) < wanted * (counted + more) - 1e-9)
            ++more;
        add(m_w(more == 1 ? QT_TRANSLATE_NOOP("Explain", "On track again after %1 more figure inside the bounds.")
                          : QT_TRANSLATE_NOOP("Explain", "On track again after %1 more figures inside the bounds."))
                .arg(more));
    }

    ResultState memory() const
    {
        const auto &points = m_k.result.points;
        for (size_t i = points.size(); i-- > 1;)
            if (points[i].date == m_k.result.referenceDate)
                return points[i - 1].state;
        return ResultState::Unset;
    }

    void rising()
    {
        const QDate day = m_k.result.referenceDate;
        const auto value = valueFor(m_d, ResultState::OnTrack, memory(), day);
        if (!value)
            return;
        const double extra = hysteresisFor(m_d, ResultState::OnTrack, memory());
        if (isAtLimits())
            add(m_w(QT_TRANSLATE_NOOP("Explain", "Back to on track: %1 on %2.")).arg(bound(*value), m_w.date(day)));
        else
            add(m_w(QT_TRANSLATE_NOOP("Explain", "Back to on track from a gap of %1: %2 on %3."))
                    .arg(m_w.number(m_d.thresholds.onGap + extra), bound(*value), m_w.date(day)));
        if (extra > 0)
            add(isAtLimits() ? m_w(QT_TRANSLATE_NOOP("Explain", "Hysteresis %1."))
                                   .arg(m_figures.number(extra, m_kpi.decimals + 1))
                             : m_w(QT_TRANSLATE_NOOP("Explain", "Hysteresis %1 points.")).arg(m_w.number(extra)));
    }

    void falling()
    {
        if (const auto value = valueFor(m_d, ResultState::OnTrack, ResultState::OnTrack, m_k.result.referenceDate))
            add(m_w(QT_TRANSLATE_NOOP("Explain", "On track needs %1 on %2."))
                    .arg(bound(*value), m_w.date(m_k.result.referenceDate)));
    }

    /// The figure that is asked next.
    void next()
    {
        if (m_d.frequency == Frequency::OnEvent || !m_k.result.due.nextDue.isValid())
            return;
        const Period period
            = nextPeriod(m_d.frequency, periodOf(m_d.frequency, m_k.result.referenceDate, m_d.fiscalYearStartMonth),
                         m_d.fiscalYearStartMonth);
        if (period.last > m_d.targetDate)
            return;
        if (const auto value = valueFor(m_d, ResultState::OnTrack, m_k.result.performance, period.last))
            add(m_w(QT_TRANSLATE_NOOP("Explain", "For %1: %2.")).arg(name(period.last), bound(*value)));
    }

    /// "10.4 days or less", rounded to the side that is enough.
    QString bound(double value) const
    {
        const bool higher = higherIsBetter(m_d);
        const double scale = std::pow(10.0, m_d.direction == Direction::Qualitative ? 0 : m_kpi.decimals);
        const double kept = higher ? std::ceil(value * scale - 1e-6) / scale : std::floor(value * scale + 1e-6) / scale;
        const bool whole = m_d.direction == Direction::Qualitative; // nobody is judged 2.8
        const double shown = !whole && meetsTarget(m_d, kept) && !meetsTarget(m_d, value) ? value : kept;
        return m_w(higher ? QT_TRANSLATE_NOOP("Explain", "%1 or more") : QT_TRANSLATE_NOOP("Explain", "%1 or less"))
            .arg(m_figures.value(shown));
    }

    bool isAtLimits() const { return m_d.statusMode == StatusMode::Threshold && m_d.greenLimit && m_d.redLimit; }
    QString name(QDate end) const { return periodName(m_d.frequency, end, m_d.fiscalYearStartMonth, m_w.language()); }
    QString missing(const char *withPeriod, const char *without) const
    {
        const auto &open = m_k.result.due.open;
        return open.empty() || m_d.frequency == Frequency::OnEvent ? m_w(without)
                                                                   : m_w(withPeriod).arg(name(open.front().last));
    }
    void add(const QString &sentence) { m_out += sentence; }

    const KpiRow &m_k;
    const KpiDefinition &m_d;
    const ExplainWords &m_w;
    ChartWords m_figures;
    const Kpi &m_kpi;
    QStringList m_out;
};

} // namespace

QString changeText(const KpiRow &k, const Kpi &kpi, const ExplainWords &w)
{
    return Changes(k, kpi, w).text();
}
