#include "model/domain/dates.h"
#include "model/domain/kpi.h"
#include "model/domain/language.h"
#include "model/query/chartwords.h"
#include "model/query/explainparts.h"

#include <algorithm>
#include <cmath>

double Explanation::Scale::placeOf(double number) const
{
    // Two thirds of the line are the limits and what is near them.
    const double span = onFrom - offTo;
    if (span == 0)
        return number < onFrom ? 0 : 1;
    const double least = offTo - span * 4 / 3, most = onFrom + span;
    return std::clamp((number - least) / (most - least), 0.0, 1.0);
}

QString Explanation::text(const char *key) const
{
    for (const Step &s : steps)
        if (s.key == QLatin1String(key))
            return s.text;
    return {};
}

namespace {

using Fact = Explanation::Fact;

bool isAtLimits(const KpiRow &k)
{
    return k.definition.statusMode == StatusMode::Threshold && k.definition.greenLimit && k.definition.redLimit
        && (judgeOf(k.definition) == Judge::Directional || judgeOf(k.definition) == Judge::Qualitative);
}

/// "(11.5−21)/(7−21)": the sum behind a progress, when it is one.
QString sumText(const KpiRow &k, const Kpi &kpi, const ChartWords &figures)
{
    const KpiDefinition &d = k.definition;
    const auto plain
        = [&](double v) { return figures.number(v, std::abs(v - std::round(v)) < 1e-9 ? 0 : kpi.decimals); };
    const QString value = plain(*k.result.value);
    const QString target = plain(targetOf(d));
    switch (k.result.basis.value_or(Basis::Unset)) {
    case Basis::Baseline:
        return QStringLiteral("(%1−%2)/(%3−%2)").arg(value, plain(*d.baseline), target);
    case Basis::Attainment:
        return d.direction == Direction::Increase ? QStringLiteral("%1/%2").arg(value, target)
                                                  : QStringLiteral("%1/%2").arg(target, value);
    default:
        return {};
    }
}

class Facts
{
public:
    Facts(const KpiRow &k, const Kpi &kpi, const ExplainWords &w)
        : m_k(k)
        , m_kpi(kpi)
        , m_w(w)
        , m_figures(kpi, k.definition, w.language())
    {
    }

    std::vector<Fact> all()
    {
        goals();
        if (!m_k.result.value)
            return std::move(m_out);
        add(QT_TRANSLATE_NOOP("Explain", "current value"), m_figures.value(*m_k.result.value),
            m_w.date(m_k.result.referenceDate));
        if (const auto planned = trajectoryValue(m_k.definition, m_k.result.referenceDate))
            add(QT_TRANSLATE_NOOP("Explain", "expected value"), m_figures.value(*planned),
                m_w(QT_TRANSLATE_NOOP("Explain", "trajectory, %1"))
                    .arg(dayAndMonth(m_k.result.referenceDate, m_w.language())));
        results();
        return std::move(m_out);
    }

private:
    void goals()
    {
        const KpiDefinition &d = m_k.definition;
        if (!m_kpi.baseline.isNull() && judgeOf(d) != Judge::KeepZero)
            add(QT_TRANSLATE_NOOP("Explain", "baseline"), m_figures.goal(m_kpi.baseline), m_w.date(d.start));
        const QString until = m_w.date(d.targetDate);
        if (d.direction == Direction::Range) {
            if (!m_kpi.lower.isNull())
                add(QT_TRANSLATE_NOOP("Explain", "at least"), m_figures.goal(m_kpi.lower), until);
            if (!m_kpi.upper.isNull())
                add(QT_TRANSLATE_NOOP("Explain", "at most"), m_figures.goal(m_kpi.upper), until);
            if (!m_kpi.tolerance.isNull())
                add(QT_TRANSLATE_NOOP("Explain", "tolerance"), m_figures.goal(m_kpi.tolerance), {});
        } else if (d.direction == Direction::Zero) {
            add(QT_TRANSLATE_NOOP("Explain", "target"), QStringLiteral("0"), until);
        } else if (d.direction == Direction::Binary) {
            add(QT_TRANSLATE_NOOP("Explain", "target"), m_figures.value(1), until);
        } else if (!m_kpi.target.isNull()) {
            add(QT_TRANSLATE_NOOP("Explain", "target"), m_figures.goal(m_kpi.target), until);
        }
    }

    void results()
    {
        const Thresholds &t = m_k.definition.thresholds;
        const Judge judge = judgeOf(m_k.definition);
        if (judge == Judge::KeepZero || !m_k.result.progress || !m_k.result.expected)
            return;
        if (judge == Judge::Range) {
            int inside = 0, counted = 0;
            for (const KpiPoint &p : m_k.result.points)
                if (p.date >= m_k.definition.start && p.date <= m_k.result.referenceDate) {
                    ++counted;
                    inside += p.inside ? 1 : 0;
                }
            add(QT_TRANSLATE_NOOP("Explain", "readings inside"),
                m_w(QT_TRANSLATE_NOOP("Explain", "%1 of %2")).arg(inside).arg(counted),
                m_w(QT_TRANSLATE_NOOP("Explain", "since the start")), true);
            add(QT_TRANSLATE_NOOP("Explain", "share"),
                percent(*m_k.result.progress, {t.rangeGreenPercent, t.rangeRedPercent}),
                m_w(QT_TRANSLATE_NOOP("Explain", "needed: %1 %")).arg(m_w.number(t.rangeGreenPercent)), false, true);
            return;
        }
        if (judge == Judge::Binary && !m_k.definition.progressFromPlan)
            return;
        add(QT_TRANSLATE_NOOP("Explain", "progress"), percent(*m_k.result.progress, {100}),
            sumText(m_k, m_kpi, m_figures), true);
        add(QT_TRANSLATE_NOOP("Explain", "expected"), percent(*m_k.result.expected, {}),
            judge == Judge::Binary ? m_w(QT_TRANSLATE_NOOP("Explain", "by the plan"))
                : trajectoryValue(m_k.definition, m_k.result.referenceDate)
                ? m_w(QT_TRANSLATE_NOOP("Explain", "on the trajectory"))
                : m_w(QT_TRANSLATE_NOOP("Explain", "share of the time")));
        add(QT_TRANSLATE_NOOP("Explain", "gap"), m_w.tenths(*m_k.result.gap(), {t.onGap, t.atGap}),
            m_w(QT_TRANSLATE_NOOP("Explain", "points")), false, !isAtLimits(m_k));
    }

    QString percent(double value, std::initializer_list<double> limits) const
    {
        return m_w.tenths(value, limits) + kThinSpace + QLatin1Char('%');
    }
    void add(const char *label, const QString &value, const QString &note, bool sumLine = false, bool strong = false)
    {
        m_out.push_back({m_w(label), value, note, sumLine, strong});
    }

    const KpiRow &m_k;
    const Kpi &m_kpi;
    const ExplainWords &m_w;
    ChartWords m_figures;
    std::vector<Fact> m_out;
};

} // namespace

std::vector<Fact> kpiFacts(const KpiRow &k, const Kpi &kpi, const ExplainWords &w)
{
    return Facts(k, kpi, w).all();
}

std::optional<Explanation::Scale> kpiScale(const KpiRow &k, const Kpi &kpi, const ExplainWords &w)
{
    const KpiDefinition &d = k.definition;
    if (!k.result.value || !k.result.gap())
        return std::nullopt;
    Explanation::Scale scale;
    if (isAtLimits(k)) {
        const ChartWords figures(kpi, d, w.language());
        scale = {*k.result.value,
                 *d.redLimit,
                 *d.greenLimit,
                 figures.value(*k.result.value),
                 figures.goal(kpi.redLimit),
                 figures.goal(kpi.greenLimit)};
        return scale;
    }
    const Judge judge = judgeOf(d);
    const Thresholds &t = d.thresholds;
    if (judge == Judge::Range)
        return Explanation::Scale {
            *k.result.progress,          t.rangeRedPercent,
            t.rangeGreenPercent,         w.tenths(*k.result.progress, {t.rangeRedPercent, t.rangeGreenPercent}),
            w.number(t.rangeRedPercent), w.number(t.rangeGreenPercent)};
    if (judge == Judge::KeepZero || (judge == Judge::Binary && !d.progressFromPlan))
        return std::nullopt;
    return Explanation::Scale {*k.result.gap(),   t.atGap,
                               t.onGap,           w.tenths(*k.result.gap(), {t.atGap, t.onGap}),
                               w.number(t.atGap), w.number(t.onGap)};
}
