#include "model/domain/language.h"
#include "model/query/lint/structureparts.h"

#include <QtGlobal>

// Measures, evaluation and dates: LS-06 to LS-14, LS-23 to LS-25, LS-27, LS-28, LS-31.

namespace {

constexpr double daysInMonth = 365.25 / 12;

bool isBeforeStart(ObjectiveState state)
{
    return state == ObjectiveState::Draft || state == ObjectiveState::Proposed || state == ObjectiveState::Approved;
}

bool isComplete(const ObjectiveSubject &s, const Kpi &kpi)
{
    const DefinitionProblem problem = definitionProblem(s.definition(kpi));
    return kpi.direction != Direction::Unset
        && !kpi.unit.isEmpty()
        // Missing dates are those of the objective, LS-13 tells them.
        && (problem == DefinitionProblem::None || problem == DefinitionProblem::TargetDateNotAfterStart);
}

QString nameOf(const Kpi &kpi)
{
    return kpi.name.isEmpty() ? kpi.code : kpi.name;
}

bool meets(Direction direction, double value, double target)
{
    return direction == Direction::Decrease ? value <= target : value >= target;
}

} // namespace

void lintDecidingKpi(const ObjectiveSubject &s, const LintRule &rule)
{
    if (s.objective.measurability == Measurability::NotPracticable)
        return;
    const auto deciding = s.deciding();
    if (std::none_of(deciding.begin(), deciding.end(), [&](const Kpi *k) { return isComplete(s, *k); }))
        s.add(rule, "");
}

void lintException(const ObjectiveSubject &s, const LintRule &rule)
{
    if (s.objective.measurability != Measurability::NotPracticable)
        return;
    constexpr int shortest = 30; // 2.3
    const auto kpis = s.kpis();
    const bool judged
        = std::any_of(kpis.begin(), kpis.end(), [](const Kpi *k) { return k->direction == Direction::Qualitative; });
    struct Part {
        bool given;
        const char *field, *words;
    };
    const Part parts[] = {
        {s.objective.measurabilityJustification.size() >= shortest, "measurability_justification",
         QT_TRANSLATE_NOOP("Lint", "justification")},
        {!s.objective.successCriteria.isEmpty(), "success_criteria", QT_TRANSLATE_NOOP("Lint", "success criteria")},
        {judged, "", QT_TRANSLATE_NOOP("Lint", "judged scale")},
        {!s.objective.evaluator.isNull(), "evaluator", QT_TRANSLATE_NOOP("Lint", "evaluator")},
    };
    QStringList missing;
    const char *field = "";
    for (const Part &part : parts)
        if (!part.given) {
            missing += s.language.translate("Lint", part.words);
            if (!qstrlen(field))
                field = part.field;
        }
    if (!missing.isEmpty())
        s.add(rule, field, {missing.join(QStringLiteral(", "))});
}

void lintExceptionInUse(const ObjectiveSubject &s, const LintRule &rule)
{
    if (s.objective.measurability == Measurability::NotPracticable)
        s.add(rule, "measurability");
}

void lintBaseline(const ObjectiveSubject &s, const LintRule &rule)
{
    for (const Kpi *kpi : s.kpis())
        if (isDirectional(kpi->direction) && kpi->baseline.isNull() && !kpi->baselineDue.isValid())
            s.about(*kpi, rule, rule.severity, "baseline", {nameOf(*kpi)});
}

void lintMetAlready(const ObjectiveSubject &s, const LintRule &rule)
{
    // Once it runs, meeting the target is what is wanted.
    if (!isBeforeStart(s.objective.state))
        return;
    for (const Kpi *kpi : s.deciding()) {
        if (kpi->target.isNull() || !(isDirectional(kpi->direction) || kpi->direction == Direction::Qualitative))
            continue;
        const double target = kpi->target.number();
        const KpiResult result = s.result(*kpi);
        if ((!kpi->baseline.isNull() && meets(kpi->direction, kpi->baseline.number(), target))
            || (result.value && meets(kpi->direction, *result.value, target)))
            s.about(*kpi, rule, rule.severity, "target", {nameOf(*kpi)});
    }
}

void lintValidRange(const ObjectiveSubject &s, const LintRule &rule)
{
    for (const Kpi *kpi : s.kpis()) {
        const std::pair<const char *, Decimal> values[]
            = {{"target", kpi->target}, {"lower", kpi->lower}, {"upper", kpi->upper}, {"baseline", kpi->baseline}};
        for (const auto &[field, value] : values) {
            const bool below = !value.isNull() && !kpi->validMin.isNull() && value.number() < kpi->validMin.number();
            const bool above = !value.isNull() && !kpi->validMax.isNull() && value.number() > kpi->validMax.number();
            if (below || above)
                s.about(*kpi, rule, rule.severity, field, {nameOf(*kpi), fieldOf<Kpi>(field).displayLabel(s.language)});
        }
    }
}

void lintSpeed(const ObjectiveSubject &s, const LintRule &rule)
{
    constexpr size_t leastReadings = 4, stretch = 3;
    const double factor = s.limit("lint.speed_factor");
    for (const Kpi *kpi : s.deciding()) {
        const KpiDefinition definition = s.definition(*kpi);
        if (!isDirectional(kpi->direction) || !definition.target || isTerminal(s.objective.state))
            continue;
        const KpiResult result = s.result(*kpi);
        const double months = double(s.asOf.daysTo(definition.targetDate)) / daysInMonth;
        if (result.points.size() < leastReadings || !result.value || months <= 0
            || meets(kpi->direction, *result.value, *definition.target))
            continue;
        const double sign = kpi->direction == Direction::Decrease ? -1 : 1;
        double best = 0;
        for (size_t i = 0; i + stretch <= result.points.size(); ++i) {
            const KpiPoint &from = result.points[i], &to = result.points[i + stretch - 1];
            if (const double time = double(from.date.daysTo(to.date)) / daysInMonth; time > 0)
                best = std::max(best, sign * (to.value - from.value) / time);
        }
        if (sign * (*definition.target - *result.value) / months > factor * best)
            s.about(*kpi, rule, rule.severity, "target", {nameOf(*kpi)});
    }
}

void lintTargetDate(const ObjectiveSubject &s, const LintRule &rule)
{
    const Objective &o = s.objective;
    const bool late
        = (o.state == ObjectiveState::Draft || o.state == ObjectiveState::Proposed) && o.targetDate < s.asOf;
    if (!o.targetDate.isValid() || (o.startDate.isValid() && o.targetDate <= o.startDate) || late)
        s.add(rule, "target_date");
}

void lintSpan(const ObjectiveSubject &s, const LintRule &rule)
{
    const Objective &o = s.objective;
    if (!o.startDate.isValid() || !o.targetDate.isValid())
        return;
    const auto kpis = s.kpis();
    if (std::any_of(kpis.begin(), kpis.end(), [&](const Kpi *k) { return s.index.withInterims.contains(k->id); }))
        return;
    const int most = int(s.limit("lint.longest_months")), blocking = int(s.limit("lint.blocking_months"));
    if (o.targetDate > o.startDate.addMonths(blocking))
        s.add(rule, LintSeverity::Blocker, "target_date", {QString::number(blocking)});
    else if (o.targetDate > o.startDate.addMonths(most))
        s.add(rule, LintSeverity::Warning, "target_date", {QString::number(most)});
}

void lintEvaluation(const ObjectiveSubject &s, const LintRule &rule)
{
    if (s.objective.evaluationMethod.isEmpty() || s.objective.evaluator.isNull())
        s.add(rule, s.objective.evaluationMethod.isEmpty() ? "evaluation_method" : "evaluator");
}

void lintIndependence(const ObjectiveSubject &s, const LintRule &rule)
{
    if (!s.objective.owner.isNull() && s.objective.owner == s.objective.evaluator)
        s.add(rule, "evaluator");
}

void lintRoutine(const ObjectiveSubject &s, const LintRule &rule)
{
    for (const Kpi *kpi : s.deciding()) {
        const std::pair<bool, const char *> parts[] = {{kpi->frequency != Frequency::Unset, "frequency"},
                                                       {!kpi->collector.isNull(), "collector"},
                                                       {!kpi->dataSource.isEmpty(), "data_source"}};
        for (const auto &[given, field] : parts)
            if (!given)
                s.about(*kpi, rule, rule.severity, field, {nameOf(*kpi), fieldOf<Kpi>(field).displayLabel(s.language)});
    }
}

void lintEffect(const ObjectiveSubject &s, const LintRule &rule)
{
    const auto kpis = s.kpis();
    if (!kpis.empty() && std::all_of(kpis.begin(), kpis.end(), [](const Kpi *k) {
            return k->measureType == MeasureType::Implementation;
        }))
        s.add(rule, "");
}

void lintTooMany(const ObjectiveSubject &s, const LintRule &rule)
{
    if (const size_t count = s.deciding().size(); double(count) > s.limit("lint.most_deciding"))
        s.add(rule, "", {QString::number(count)});
}

void lintWindow(const ObjectiveSubject &s, const LintRule &rule)
{
    for (const Kpi *kpi : s.kpis()) {
        const KpiDefinition d = s.definition(*kpi);
        if (!d.targetDate.isValid())
            continue;
        const bool fiscal = d.window.type == Window::Type::FiscalYearToDate
            || (d.aggregation == Aggregation::Sum && d.window.type == Window::Type::Default);
        if (d.aggregation == Aggregation::Sum && fiscal
            && (d.targetDate.addDays(1).day() != 1 || d.targetDate.addDays(1).month() != d.fiscalYearStartMonth)) {
            s.about(*kpi, rule, rule.severity, "window", {nameOf(*kpi)});
            continue;
        }
        const QDate from = isBeforeStart(s.objective.state) ? std::max(s.asOf, d.start) : d.start;
        if (d.window.type != Window::Type::Last || !from.isValid() || d.frequency == Frequency::OnEvent
            || d.frequency == Frequency::Unset)
            continue;
        Period period = periodOf(d.frequency, from, d.fiscalYearStartMonth);
        for (int i = 1; i < d.window.count; ++i)
            period = nextPeriod(d.frequency, period, d.fiscalYearStartMonth);
        if (period.first > d.targetDate)
            s.about(*kpi, rule, rule.severity, "window", {nameOf(*kpi)});
    }
}
