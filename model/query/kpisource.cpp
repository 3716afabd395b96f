#include "model/query/kpisource.h"

#include "model/domain/objective.h"
#include "model/domain/organisation.h"
#include "model/domain/plan.h"

#include <algorithm>

static double scaleFactor(RatioScale scale)
{
    return scale == RatioScale::PerThousand ? 1000 : scale == RatioScale::Plain ? 1 : 100;
}

KpiDefinition definitionOf(const Register &reg, const Kpi &kpi, const Thresholds &thresholds)
{
    std::vector<InterimPoint> interims;
    for (const InterimTarget &t : reg.all<InterimTarget>())
        if (t.kpi == kpi.id && t.dueDate.isValid() && !t.value.isNull())
            interims.push_back({t.dueDate, t.value.number()});
    return definitionOf(reg, kpi, thresholds, std::move(interims));
}

KpiDefinition definitionOf(const Register &reg, const Kpi &kpi, const Thresholds &thresholds,
                           std::vector<InterimPoint> interims)
{
    KpiDefinition d;
    d.direction = kpi.direction;
    d.aggregation = kpi.aggregation == Aggregation::Unset ? Aggregation::Latest : kpi.aggregation;
    d.window = Window::fromText(kpi.window).value_or(Window {});
    d.statusMode = kpi.statusMode == StatusMode::Unset ? StatusMode::Trajectory : kpi.statusMode;
    d.baseline = kpi.baseline.optional();
    d.target = kpi.target.optional();
    d.lower = kpi.lower.optional();
    d.upper = kpi.upper.optional();
    d.greenLimit = kpi.greenLimit.optional();
    d.redLimit = kpi.redLimit.optional();
    d.validMin = kpi.validMin.optional();
    d.validMax = kpi.validMax.optional();
    d.tolerance = kpi.tolerance.number();
    d.scaleFactor = scaleFactor(kpi.scale);
    d.zeroDenominator = kpi.zeroDenominator == ZeroDenominator::Unset ? ZeroDenominator::NoData : kpi.zeroDenominator;
    d.frequency = kpi.frequency;
    d.graceDays = kpi.graceDays;
    if (!d.graceDays && kpi.frequency != Frequency::Unset)
        d.graceDays = thresholds.graceDays[size_t(kpi.frequency)];
    d.maxAgeDays = kpi.maxAgeDays;
    const Objective *objective = reg.find(kpi.objective);
    d.start = kpi.startDate.isValid() || !objective ? kpi.startDate : objective->startDate;
    d.targetDate = kpi.targetDate.isValid() || !objective ? kpi.targetDate : objective->targetDate;
    d.interims = std::move(interims);
    std::sort(d.interims.begin(), d.interims.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
    d.interimMode = kpi.interimMode == InterimMode::Unset ? InterimMode::Linear : kpi.interimMode;
    d.sustainPeriods = kpi.sustainPeriods;
    d.fiscalYearStartMonth = reg.organisation().fiscalYearStartMonth;
    d.progressFromPlan = kpi.progressFromPlan;
    d.thresholds = thresholds;
    if (!kpi.onGap.isNull())
        d.thresholds.onGap = kpi.onGap.number();
    if (!kpi.atGap.isNull())
        d.thresholds.atGap = kpi.atGap.number();
    if (!kpi.hysteresis.isNull())
        d.thresholds.hysteresis = kpi.hysteresis.number();
    return d;
}

SeriesReading seriesReading(const Reading &reading)
{
    SeriesReading s;
    s.periodEnd = reading.periodEnd();
    if (reading.has(Reading::IsRatio)) {
        s.type = SeriesReading::Type::Ratio;
        s.numerator = reading.first;
        s.denominator = reading.second;
    } else if (reading.has(Reading::HasValue)) {
        s.value = reading.first;
    } else {
        s.type = SeriesReading::Type::NotAvailable;
    }
    return s;
}

/// A reading without a day of recording was known from the end of its period on.
static QDate knownFrom(const Reading &r)
{
    return r.recordedDay ? r.recordedOn() : r.periodEnd();
}

/// Whether a reading that is void now was still valid on the day: what replaced it came later.
static bool wasValidOn(std::span<const Reading> readings, const Reading &r, QDate day)
{
    const Reading *next = nullptr;
    for (const Reading &other : readings)
        if (other.periodDay == r.periodDay && other.key > r.key && other.has(Reading::Supersedes)
            && (!next || other.key < next->key))
            next = &other;
    return next && knownFrom(*next) > day;
}

std::vector<SeriesReading> seriesOf(std::span<const Reading> readings, QDate knownOn)
{
    std::vector<SeriesReading> series;
    series.reserve(readings.size());
    for (const Reading &r : readings) {
        if (knownOn.isValid() ? knownFrom(r) > knownOn || (r.isVoid() && !wasValidOn(readings, r, knownOn))
                              : r.isVoid())
            continue;
        series.push_back(seriesReading(r));
    }
    return series;
}

PlanStep planStep(const Action &action, QDate asOf)
{
    PlanStep step;
    step.weight = action.effortDays.number();
    step.start = action.startDate;
    step.due = action.dueDate;
    step.status = action.status;
    step.percent = action.percentComplete;
    step.mandatory = action.mandatory;
    step.completedOn = action.completedOn;
    if (action.status == ActionStatus::Done && action.completedOn > asOf) {
        step.status = action.startDate > asOf ? ActionStatus::Planned : ActionStatus::InProgress;
        step.percent = 0;
        step.percentUnknown = true;
        step.completedOn = {};
    }
    return step;
}
