#include "model/domain/kpi.h"
#include "model/domain/language.h"
#include "model/query/explainparts.h"
#include "model/query/shownreadings.h"

// The steps of an explanation, each as the words after its label.

QString readingText(const Reading &r, const ExplainWords &w, const QString &unit, const QString &reason)
{
    if (r.has(Reading::IsRatio))
        return w(QT_TRANSLATE_NOOP("Explain", "%1 / %2")).arg(r.firstText(), r.secondText());
    if (r.has(Reading::HasValue))
        return unit.isEmpty() ? w.number(r.first)
                              : w(QT_TRANSLATE_NOOP("Explain", "%1 %2")).arg(w.number(r.first), unit);
    if (isSmallGroup(r))
        return w(QT_TRANSLATE_NOOP("Explain", "not available: group too small"));
    return reason.isEmpty() ? w(QT_TRANSLATE_NOOP("Explain", "not available"))
                            : w(QT_TRANSLATE_NOOP("Explain", "not available: %1")).arg(reason);
}

QString goalText(const KpiRow &k, const ExplainWords &w)
{
    const KpiDefinition &d = k.definition;
    switch (d.direction) {
    case Direction::Range:
        if (d.lower && d.upper)
            return w(QT_TRANSLATE_NOOP("Explain", "Stay between %1 and %2."))
                .arg(w.number(*d.lower), w.number(*d.upper));
        return d.lower ? w(QT_TRANSLATE_NOOP("Explain", "Stay at %1 or above.")).arg(w.number(*d.lower))
                       : w(QT_TRANSLATE_NOOP("Explain", "Stay at %1 or below.")).arg(w.number(d.upper));
    case Direction::Zero:
        return d.baseline
            ? w(QT_TRANSLATE_NOOP("Explain", "From %1 to zero by %2.")).arg(w.number(*d.baseline), w.date(d.targetDate))
            : w(QT_TRANSLATE_NOOP("Explain", "Keep zero until %1.")).arg(w.date(d.targetDate));
    case Direction::Binary:
        return w(QT_TRANSLATE_NOOP("Explain", "Done by %1.")).arg(w.date(d.targetDate));
    default:
        return d.baseline ? w(QT_TRANSLATE_NOOP("Explain", "From %1 to %2 by %3."))
                                .arg(w.number(*d.baseline), w.number(d.target), w.date(d.targetDate))
                          : w(QT_TRANSLATE_NOOP("Explain", "To %1 by %2, without a baseline."))
                                .arg(w.number(d.target), w.date(d.targetDate));
    }
}

QString progressText(const KpiRow &k, const ExplainWords &w)
{
    const KpiDefinition &d = k.definition;
    const QString v = w.number(k.result.value), p = w.number(k.result.progress);
    switch (k.result.basis.value_or(Basis::Unset)) {
    case Basis::Baseline: {
        const double target = d.direction == Direction::Zero ? 0 : d.target.value_or(0);
        return w(QT_TRANSLATE_NOOP("Explain", "(%1 − %2) ÷ (%3 − %2) = %4 % of the way"))
            .arg(v, w.number(d.baseline), w.number(target), p);
    }
    case Basis::Attainment:
        return w(QT_TRANSLATE_NOOP("Explain", "%1 measured against the target %2 = %3 %, because there is no baseline"))
            .arg(v, w.number(d.target), p);
    case Basis::Scale:
        return w(QT_TRANSLATE_NOOP("Explain", "from the lowest word of the scale to %1: %2 % of the way"))
            .arg(w.number(d.target), p);
    case Basis::MetOnly:
        return w(QT_TRANSLATE_NOOP("Explain",
                                   "met or not met, because there is neither a baseline nor a usable target: %1 %"))
            .arg(p);
    case Basis::KeepZero:
        return w(QT_TRANSLATE_NOOP("Explain", "zero was kept or not: %1 %")).arg(p);
    case Basis::Hold:
    case Basis::Range: {
        int inside = 0, counted = 0; // since the start (3.5 rule 4), up to the reading that decides
        for (const KpiPoint &point : k.result.points)
            if (point.date >= d.start && point.date <= k.result.referenceDate) {
                ++counted;
                inside += point.inside ? 1 : 0;
            }
        return w(counted == 1 ? QT_TRANSLATE_NOOP("Explain", "%1 of %2 reading inside the bounds = %3 %")
                              : QT_TRANSLATE_NOOP("Explain", "%1 of %2 readings inside the bounds = %3 %"))
            .arg(inside)
            .arg(counted)
            .arg(p);
    }
    case Basis::Plan:
        return w(QT_TRANSLATE_NOOP("Explain", "progress of the plan, at most 99 % until it is attested: %1 %")).arg(p);
    case Basis::Binary:
        return w(QT_TRANSLATE_NOOP("Explain", "attested or not: %1 %")).arg(p);
    case Basis::Unset:
        break;
    }
    return {};
}

QString aggregationText(const KpiRow &k, const ExplainWords &w, const QString &unit)
{
    const int used = k.result.points.empty() ? 0 : k.result.points.back().readingsUsed;
    const QString value = w(QT_TRANSLATE_NOOP("Explain", "%1 %2")).arg(w.number(k.result.value), unit).trimmed();
    if (used == 1 && k.definition.aggregation != Aggregation::Latest)
        return w(k.definition.aggregation == Aggregation::Ratio
                     ? QT_TRANSLATE_NOOP("Explain", "numerator ÷ denominator of one reading = %1")
                     : QT_TRANSLATE_NOOP("Explain", "one reading = %1"))
            .arg(value);
    switch (k.definition.aggregation) {
    case Aggregation::Ratio:
        return w(QT_TRANSLATE_NOOP("Explain", "sum of numerators ÷ sum of denominators over %1 readings = %2"))
            .arg(used)
            .arg(value);
    case Aggregation::Average:
        return w(QT_TRANSLATE_NOOP("Explain", "mean of %1 readings = %2")).arg(used).arg(value);
    case Aggregation::Sum:
        return w(QT_TRANSLATE_NOOP("Explain", "sum of %1 readings = %2")).arg(used).arg(value);
    case Aggregation::Cumulative:
        return w(QT_TRANSLATE_NOOP("Explain", "sum of %1 readings since the start = %2")).arg(used).arg(value);
    case Aggregation::Max:
        return w(QT_TRANSLATE_NOOP("Explain", "highest of %1 readings = %2")).arg(used).arg(value);
    case Aggregation::Min:
        return w(QT_TRANSLATE_NOOP("Explain", "lowest of %1 readings = %2")).arg(used).arg(value);
    default:
        return w(QT_TRANSLATE_NOOP("Explain", "latest reading = %1")).arg(value);
    }
}

QString thresholdText(const KpiRow &k, const ExplainWords &w)
{
    const KpiDefinition &d = k.definition;
    const Thresholds &t = d.thresholds;
    if (k.result.basis == Basis::Range || k.result.basis == Basis::Hold)
        return w(QT_TRANSLATE_NOOP("Explain",
                                   "on track from %1 % of the readings inside, off track below %2 % or when the last "
                                   "one is outside by "
                                   "more than the tolerance"))
            .arg(w.number(t.rangeGreenPercent), w.number(t.rangeRedPercent));
    if (k.result.basis == Basis::KeepZero)
        return w(QT_TRANSLATE_NOOP("Explain", "one event breaks it"));
    if (d.statusMode == StatusMode::Threshold)
        return w(QT_TRANSLATE_NOOP("Explain", "on track at %1, off track beyond %2"))
            .arg(w.number(d.greenLimit), w.number(d.redLimit));
    return w(QT_TRANSLATE_NOOP("Explain", "on track from %1 points, off track below %2; getting better needs %3 more"))
        .arg(w.number(t.onGap), w.number(t.atGap), w.number(t.hysteresis));
}

QString hysteresisText(const KpiRow &k, const ExplainWords &w)
{
    if (k.result.points.size() < 2)
        return w(QT_TRANSLATE_NOOP("Explain", "no earlier reading that counts"));
    const KpiPoint &before = k.result.points[k.result.points.size() - 2];
    return w(QT_TRANSLATE_NOOP("Explain", "the state at the reading before, of %1, was: %2"))
        .arg(w.date(before.date), labelOf(before.state, w.language()));
}

QString noteText(const KpiRow &k, const ExplainWords &w)
{
    switch (k.result.note) {
    case KpiNote::FinalStretch:
        return w(QT_TRANSLATE_NOOP(
            "Explain",
            "In the last days before the target date a figure that does not meet the target is at best at risk."));
    case KpiNote::Sustaining:
        return w(QT_TRANSLATE_NOOP("Explain", "The target is met in %1 of %2 periods in a row."))
            .arg(k.result.sustained)
            .arg(k.definition.sustainPeriods);
    case KpiNote::ReachedLate:
        return w(QT_TRANSLATE_NOOP("Explain", "The target was reached only on %1, after the end of the term."))
            .arg(w.date(k.result.reachedLateOn));
    case KpiNote::None:
        break;
    }
    return {};
}

QString problemText(const KpiDefinition &definition, const ExplainWords &w)
{
    switch (definitionProblem(definition)) {
    case DefinitionProblem::NoTarget:
        return w(QT_TRANSLATE_NOOP("Explain", "There is no target."));
    case DefinitionProblem::TargetBelowBaseline:
        return w(QT_TRANSLATE_NOOP("Explain", "The target lies below the baseline, but higher is better."));
    case DefinitionProblem::TargetAboveBaseline:
        return w(QT_TRANSLATE_NOOP("Explain", "The target lies above the baseline, but lower is better."));
    case DefinitionProblem::NoBound:
        return w(QT_TRANSLATE_NOOP("Explain", "There is neither a lower nor an upper bound."));
    case DefinitionProblem::LowerAboveUpper:
        return w(QT_TRANSLATE_NOOP("Explain", "The lower bound lies above the upper bound."));
    case DefinitionProblem::TargetDateNotAfterStart:
        if (!definition.start.isValid())
            return w(QT_TRANSLATE_NOOP("Explain", "There is no start date."));
        if (!definition.targetDate.isValid())
            return w(QT_TRANSLATE_NOOP("Explain", "There is no target date."));
        return w(QT_TRANSLATE_NOOP("Explain", "The target date is not after the start."));
    case DefinitionProblem::None:
        break;
    }
    return {};
}

QString kpiSentence(const KpiRow &k, const ExplainWords &w, const QString &unit)
{
    const KpiResult &r = k.result;
    const QString state = labelOf(r.headline, w.language());
    if (r.problem != DefinitionProblem::None)
        return problemText(k.definition, w) + QLatin1Char(' ')
            + w(QT_TRANSLATE_NOOP("Explain", "So nothing can be computed."));
    if (!r.value)
        return r.headline == ResultState::NotStarted
            ? w(QT_TRANSLATE_NOOP("Explain", "The term has not begun."))
            : w(QT_TRANSLATE_NOOP("Explain", "There is no usable reading yet."));
    if (r.headline == ResultState::Stale)
        return w(QT_TRANSLATE_NOOP("Explain", "The last figure is of %1; the figures since then are missing."))
            .arg(w.date(r.referenceDate));
    if (r.expected && r.basis == Basis::Baseline)
        return w(QT_TRANSLATE_NOOP("Explain", "%1: %2 %3 is %4 % of the way, %5 % were expected at %6."))
            .arg(state, w.number(r.value), unit, w.number(r.progress), w.number(r.expected), w.date(r.referenceDate));
    return w(QT_TRANSLATE_NOOP("Explain", "%1: %2 %3.")).arg(state, w.number(r.value), unit);
}
