#include "model/query/explain.h"

#include "model/domain/language.h"
#include "model/domain/records.h"

#include <algorithm>
#include <cmath>

namespace {

/// Numbers of an explanation keep two decimals at most, so that people can follow the sum with a pocket calculator.
class Words
{
public:
    explicit Words(const Language &language)
        : m_language(language)
    {
    }
    QString operator()(const char *text) const { return m_language.translate("Explain", text); }
    QString number(double value) const
    {
        QString text = m_language.locale().toString(value, 'f', 2);
        const QString point = m_language.locale().decimalPoint();
        while (text.contains(point) && (text.endsWith(QLatin1Char('0')) || text.endsWith(point)))
            text.chop(1);
        return text.replace(QLatin1Char('-'), QChar(0x2212));
    }
    QString number(const std::optional<double> &value) const { return value ? number(*value) : QStringLiteral("–"); }
    QString date(QDate day) const { return m_language.locale().toString(day, QStringLiteral("d MMM yyyy")); }
    const Language &language() const { return m_language; }

private:
    const Language &m_language;
};

QString readingText(const Reading &r, const Words &w, const QString &unit)
{
    if (r.has(Reading::IsRatio))
        return w(QT_TRANSLATE_NOOP("Explain", "%1 / %2")).arg(r.firstText(), r.secondText());
    if (r.has(Reading::HasValue))
        return unit.isEmpty() ? w.number(r.first)
                              : w(QT_TRANSLATE_NOOP("Explain", "%1 %2")).arg(w.number(r.first), unit);
    return w(QT_TRANSLATE_NOOP("Explain", "not available"));
}

QString goalText(const KpiRow &k, const Words &w)
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

QString progressText(const KpiRow &k, const Words &w)
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
        return w(QT_TRANSLATE_NOOP("Explain", "%1 of %2 readings inside the bounds = %3 %"))
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

QString aggregationText(const KpiRow &k, const Words &w, const QString &unit)
{
    const int used = k.result.points.empty() ? 0 : k.result.points.back().readingsUsed;
    const QString value = w(QT_TRANSLATE_NOOP("Explain", "%1 %2")).arg(w.number(k.result.value), unit).trimmed();
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

QString thresholdText(const KpiRow &k, const Words &w)
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

QString hysteresisText(const KpiRow &k, const Words &w)
{
    if (k.result.points.size() < 2)
        return w(QT_TRANSLATE_NOOP("Explain", "no earlier reading that counts"));
    const KpiPoint &before = k.result.points[k.result.points.size() - 2];
    return w(QT_TRANSLATE_NOOP("Explain", "the state at the reading before, of %1, was: %2"))
        .arg(w.date(before.date), labelOf(before.state, w.language()));
}

QString noteText(const KpiRow &k, const Words &w)
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

QString problemText(DefinitionProblem problem, const Words &w)
{
    switch (problem) {
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
        return w(QT_TRANSLATE_NOOP("Explain", "The target date is not after the start."));
    case DefinitionProblem::None:
        break;
    }
    return {};
}

QString kpiSentence(const KpiRow &k, const Words &w, const QString &unit)
{
    const KpiResult &r = k.result;
    const QString state = labelOf(r.headline, w.language());
    if (r.problem != DefinitionProblem::None)
        return problemText(r.problem, w) + QLatin1Char(' ')
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

} // namespace

std::optional<Explanation> explainKpi(const WorkspaceState &ws, Id<Kpi> kpi, const Language &language)
{
    const KpiRow *row = ws.kpi(kpi);
    const Kpi *record = ws.reg.find(kpi);
    if (!row || !record)
        return std::nullopt;
    const Words w(language);
    const KpiResult &r = row->result;
    Explanation e;
    e.code = row->code;
    e.title = row->name;
    e.state = row->headline;
    e.sentence = kpiSentence(*row, w, record->unit);
    const auto step = [&](const char *key, const char *label, const QString &text) {
        if (!text.isEmpty())
            e.steps.push_back({QLatin1String(key), w(label), text});
    };
    step("goal", QT_TRANSLATE_NOOP("Explain", "Goal"), goalText(*row, w));
    if (r.problem != DefinitionProblem::None) {
        step("problem", QT_TRANSLATE_NOOP("Explain", "Definition"), problemText(r.problem, w));
        return e;
    }
    if (r.value) {
        step("value", QT_TRANSLATE_NOOP("Explain", "Value"), aggregationText(*row, w, record->unit));
        step("reference", QT_TRANSLATE_NOOP("Explain", "Day of the figure"), w.date(r.referenceDate));
        step("progress", QT_TRANSLATE_NOOP("Explain", "Progress"), progressText(*row, w));
        if (const auto planned = trajectoryValue(row->definition, r.referenceDate))
            step("trajectory", QT_TRANSLATE_NOOP("Explain", "Planned value on that day"),
                 w(QT_TRANSLATE_NOOP("Explain", "%1 %2")).arg(w.number(*planned), record->unit).trimmed());
        if (r.expected)
            step("expected", QT_TRANSLATE_NOOP("Explain", "Expected progress"),
                 w(QT_TRANSLATE_NOOP("Explain", "%1 %")).arg(w.number(r.expected)));
        if (r.gap())
            step("gap", QT_TRANSLATE_NOOP("Explain", "Gap"),
                 w(QT_TRANSLATE_NOOP("Explain", "%1 − %2 = %3 points"))
                     .arg(w.number(r.progress), w.number(r.expected), w.number(r.gap())));
        step("thresholds", QT_TRANSLATE_NOOP("Explain", "Limits"), thresholdText(*row, w));
        step("hysteresis", QT_TRANSLATE_NOOP("Explain", "Before"), hysteresisText(*row, w));
    }
    step("note", QT_TRANSLATE_NOOP("Explain", "Rule"), noteText(*row, w));
    if (r.relapsed)
        step("relapse", QT_TRANSLATE_NOOP("Explain", "Relapse"),
             w(QT_TRANSLATE_NOOP("Explain", "The target was met before and is lost again.")));
    step("performance", QT_TRANSLATE_NOOP("Explain", "State of the figures"), labelOf(r.performance, language));
    if (r.data)
        step("data", QT_TRANSLATE_NOOP("Explain", "Data"),
             r.due.nextDue.isValid() ? w(QT_TRANSLATE_NOOP("Explain", "%1; next figure due on %2"))
                                           .arg(labelOf(*r.data, language), w.date(r.due.nextDue))
                                     : labelOf(*r.data, language));
    step("headline", QT_TRANSLATE_NOOP("Explain", "Result"), labelOf(row->headline, language));

    const int window = r.points.empty() ? 0 : r.points.back().readingsUsed;
    for (const Reading &reading : ws.reg.readings.of(kpi)) {
        if (reading.isVoid() || reading.periodEnd() > row->evaluatedAt)
            continue;
        Explanation::Used used;
        used.periodEnd = reading.periodEnd();
        used.text = readingText(reading, w, record->unit);
        const auto point = std::find_if(r.points.begin(), r.points.end(),
                                        [&](const KpiPoint &p) { return p.date == used.periodEnd; });
        if (point != r.points.end()) {
            used.value = point->value;
            used.progress = point->progress;
            used.expected = point->expected;
            used.state = point->state;
        }
        e.readings.push_back(used);
    }
    int left = window;
    for (auto it = e.readings.rbegin(); it != e.readings.rend() && left > 0; ++it)
        if (it->periodEnd <= r.referenceDate && it->state != ResultState::Unset) {
            it->inWindow = true;
            --left;
        }
    return e;
}

std::optional<Explanation> explainObjective(const WorkspaceState &ws, Id<Objective> objective, const Language &language)
{
    const ObjectiveRow *row = ws.objective(objective);
    if (!row)
        return std::nullopt;
    const Words w(language);
    Explanation e;
    e.code = row->code;
    e.title = row->title;
    e.state = row->result;
    const auto step = [&](const char *key, const char *label, const QString &text) {
        e.steps.push_back({QLatin1String(key), w(label), text});
    };
    step("state", QT_TRANSLATE_NOOP("Explain", "Life cycle"), labelOf(row->state, language));
    if (row->result == ResultState::NotEvaluated) {
        e.sentence = w(QT_TRANSLATE_NOOP(
            "Explain", "Objectives that are draft, proposed, withdrawn or superseded are not evaluated."));
    } else if (row->result == ResultState::Paused) {
        e.sentence = w(
            QT_TRANSLATE_NOOP("Explain", "The objective is on hold: nothing is asked, the figures are shown in grey."));
    } else if (row->leading) {
        e.sentence = kpiSentence(ws.kpis[*row->leading], w, ws.reg.find(ws.kpis[*row->leading].id)->unit);
    } else {
        e.sentence = w(QT_TRANSLATE_NOOP("Explain", "There is no deciding KPI."));
    }
    for (const size_t i : row->kpis) {
        const KpiRow &k = ws.kpis[i];
        e.parts.push_back(k.code);
        const QString text = w(k.deciding ? QT_TRANSLATE_NOOP("Explain", "%1, deciding: %2")
                                          : QT_TRANSLATE_NOOP("Explain", "%1, supporting, does not decide: %2"))
                                 .arg(labelOf(k.headline, language), kpiSentence(k, w, ws.reg.find(k.id)->unit));
        e.steps.push_back({k.code, k.code, text});
    }
    if (row->progress)
        step("progress", QT_TRANSLATE_NOOP("Explain", "Progress"),
             w(QT_TRANSLATE_NOOP("Explain", "%1 %, weighted over the deciding KPIs")).arg(w.number(row->progress)));
    if (row->coverage)
        step("coverage", QT_TRANSLATE_NOOP("Explain", "Coverage"),
             w(QT_TRANSLATE_NOOP("Explain", "%1 % of the weight has a value")).arg(w.number(row->coverage)));
    QString plan = labelOf(row->plan.state, language);
    if (row->plan.variance)
        plan = w(QT_TRANSLATE_NOOP("Explain", "%1; %2 % done, %3 % planned, %4 points"))
                   .arg(plan, w.number(row->plan.actual), w.number(row->plan.planned), w.number(row->plan.variance));
    if (row->plan.overdue)
        plan += w(QT_TRANSLATE_NOOP("Explain", "; overdue actions: %1")).arg(row->plan.overdue);
    step("plan", QT_TRANSLATE_NOOP("Explain", "Plan (does not decide the result)"), plan);
    step("result", QT_TRANSLATE_NOOP("Explain", "Result"), labelOf(row->result, language));
    return e;
}
