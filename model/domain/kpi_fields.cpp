#include "model/domain/fieldbuilder.h"
#include "model/domain/kpi.h"

template <> std::span<const Field> fieldsOf<Kpi>()
{
    static const Field fields[] = {
        idField<Kpi>(),
        codeField<Kpi>(),
        field<&Kpi::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective")).csv("objective_id").required(),
        field<&Kpi::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).text(120).required(),
        field<&Kpi::direction>("direction", QT_TRANSLATE_NOOP("Field", "Direction")).required(),
        field<&Kpi::aggregation>("aggregation", QT_TRANSLATE_NOOP("Field", "Aggregation")),
        field<&Kpi::window>("window", QT_TRANSLATE_NOOP("Field", "Window of readings")).text(30),
        field<&Kpi::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")).text(20),
        field<&Kpi::frequency>("frequency", QT_TRANSLATE_NOOP("Field", "Frequency")).required(),
        field<&Kpi::baseline>("baseline", QT_TRANSLATE_NOOP("Field", "Baseline")),
        field<&Kpi::target>("target", QT_TRANSLATE_NOOP("Field", "Target")),
        field<&Kpi::lower>("lower", QT_TRANSLATE_NOOP("Field", "Lower bound")),
        field<&Kpi::upper>("upper", QT_TRANSLATE_NOOP("Field", "Upper bound")),
        field<&Kpi::tolerance>("tolerance", QT_TRANSLATE_NOOP("Field", "Tolerance")),
        field<&Kpi::statusMode>("status_mode", QT_TRANSLATE_NOOP("Field", "State by")),
        field<&Kpi::greenLimit>("green_limit", QT_TRANSLATE_NOOP("Field", "On track limit")),
        field<&Kpi::redLimit>("red_limit", QT_TRANSLATE_NOOP("Field", "Off track limit")),
        field<&Kpi::startDate>("start_date", QT_TRANSLATE_NOOP("Field", "Start date")),
        field<&Kpi::targetDate>("target_date", QT_TRANSLATE_NOOP("Field", "Target date")),
        field<&Kpi::sustainPeriods>("sustain_periods", QT_TRANSLATE_NOOP("Field", "Periods to sustain")).range(1, 12),
        field<&Kpi::deciding>("deciding", QT_TRANSLATE_NOOP("Field", "Deciding")),
        field<&Kpi::weight>("weight", QT_TRANSLATE_NOOP("Field", "Weight")),
        field<&Kpi::leadLag>("lead_lag", QT_TRANSLATE_NOOP("Field", "Leading or lagging")),
        field<&Kpi::measureType>("measure_type", QT_TRANSLATE_NOOP("Field", "Measure type")),
        field<&Kpi::dataSource>("data_source", QT_TRANSLATE_NOOP("Field", "Data source")).text(300),
        field<&Kpi::collector>("collector", QT_TRANSLATE_NOOP("Field", "Collector")).csv("collector_id"),
        field<&Kpi::evaluator>("evaluator", QT_TRANSLATE_NOOP("Field", "Evaluator")).csv("evaluator_id"),
        field<&Kpi::evaluationFrequency>("evaluation_frequency", QT_TRANSLATE_NOOP("Field", "Evaluation frequency")),
        field<&Kpi::formulaText>("formula_text", QT_TRANSLATE_NOOP("Field", "Formula")).text(500).csv("formula"),
        field<&Kpi::validMin>("valid_min", QT_TRANSLATE_NOOP("Field", "Lowest valid value")),
        field<&Kpi::validMax>("valid_max", QT_TRANSLATE_NOOP("Field", "Highest valid value")),
        field<&Kpi::informationNeed>("information_need", QT_TRANSLATE_NOOP("Field", "Information need")).text(300),
        field<&Kpi::customer>("customer", QT_TRANSLATE_NOOP("Field", "Uses the result")).csv("information_customer_id"),
        field<&Kpi::reportingFormat>("reporting_format", QT_TRANSLATE_NOOP("Field", "Reporting format")),
        field<&Kpi::decimals>("decimals", QT_TRANSLATE_NOOP("Field", "Decimals")).range(0, 4),
        field<&Kpi::baselineDate>("baseline_date", QT_TRANSLATE_NOOP("Field", "Baseline date")),
        field<&Kpi::baselineSource>("baseline_source", QT_TRANSLATE_NOOP("Field", "Baseline source")).text(200),
        field<&Kpi::baselineDue>("baseline_due", QT_TRANSLATE_NOOP("Field", "Baseline to be established by")),
        field<&Kpi::scale>("scale", QT_TRANSLATE_NOOP("Field", "Scale")),
        field<&Kpi::zeroDenominator>("zero_denominator", QT_TRANSLATE_NOOP("Field", "Nothing to count")),
        field<&Kpi::graceDays>("grace_days", QT_TRANSLATE_NOOP("Field", "Grace days")).range(0, 60),
        field<&Kpi::maxAgeDays>("max_age_days", QT_TRANSLATE_NOOP("Field", "Oldest valid reading in days"))
            .range(1, 3660),
        field<&Kpi::collectionMethod>("collection_method", QT_TRANSLATE_NOOP("Field", "Collection method")),
        field<&Kpi::validityNote>("validity_note", QT_TRANSLATE_NOOP("Field", "Comparable and reproducible by"))
            .text(500),
        field<&Kpi::evidenceRequired>("evidence_required", QT_TRANSLATE_NOOP("Field", "Evidence required")),
        field<&Kpi::onGap>("on_gap", QT_TRANSLATE_NOOP("Field", "Gap on track")),
        field<&Kpi::atGap>("at_gap", QT_TRANSLATE_NOOP("Field", "Gap at risk")),
        field<&Kpi::hysteresis>("hysteresis", QT_TRANSLATE_NOOP("Field", "Hysteresis")),
        field<&Kpi::interimMode>("interim_mode", QT_TRANSLATE_NOOP("Field", "Interim targets are")),
        field<&Kpi::progressFromPlan>("progress_from_plan", QT_TRANSLATE_NOOP("Field", "Progress from the plan")),
        field<&Kpi::scaleLabels>("scale_labels", QT_TRANSLATE_NOOP("Field", "Words of the scale")).text(60),
        archivedField<Kpi>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<InterimTarget>()
{
    static const Field fields[] = {
        idField<InterimTarget>(),
        field<&InterimTarget::kpi>("kpi", QT_TRANSLATE_NOOP("Field", "Kpi")).csv("kpi_id").required(),
        field<&InterimTarget::dueDate>("due_date", QT_TRANSLATE_NOOP("Field", "Due date")).required(),
        field<&InterimTarget::value>("value", QT_TRANSLATE_NOOP("Field", "Value")).required(),
        field<&InterimTarget::note>("note", QT_TRANSLATE_NOOP("Field", "Note")).text(300),
    };
    return fields;
}

std::span<const KindInfo> kpiKinds()
{
    static const KindInfo kinds[] = {
        kindInfo<Kpi>("kpi", "kpis", QT_TRANSLATE_NOOP("Kind", "KPI"), QT_TRANSLATE_NOOP("Kind", "KPIs"), "KPI-"),
        kindInfo<InterimTarget>("interim_target", "interim_targets", QT_TRANSLATE_NOOP("Kind", "Interim target"),
                                QT_TRANSLATE_NOOP("Kind", "Interim targets"), ""),
    };
    return kinds;
}
