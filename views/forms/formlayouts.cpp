#include "views/forms/formlayouts.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Layout {
    Kind kind;
    std::vector<FormGroup> groups;
};

const std::vector<Layout> &layouts()
{
    static const std::vector<Layout> all = {
        {Kind::Objective,
         {{"", {"code", "title", "statement", "rationale"}},
          {QT_TRANSLATE_NOOP("Form", "Where and who"),
           {"level", "unit", "parent", "owner", "priority", "protects", "business_goal", "kind"}},
          {QT_TRANSLATE_NOOP("Form", "When"), {"start_date", "target_date", "review_interval", "next_review"}},
          {QT_TRANSLATE_NOOP("Form", "How it is judged"),
           {"evaluation_method", "evaluator", "measurability", "measurability_justification", "success_criteria"}},
          {QT_TRANSLATE_NOOP("Form", "Notes"), {"tags", "notes"}}}},
        {Kind::Kpi,
         {{QT_TRANSLATE_NOOP("Form", "Question"),
           {"code", "objective", "name", "information_need", "measure_type", "lead_lag", "deciding", "weight",
            "customer"}},
          {QT_TRANSLATE_NOOP("Form", "Definition"),
           {"direction", "aggregation", "window", "scale", "zero_denominator", "unit", "decimals", "formula_text",
            "valid_min", "valid_max", "scale_labels", "validity_note"}},
          {QT_TRANSLATE_NOOP("Form", "Target"),
           {"baseline", "baseline_date", "baseline_source", "baseline_due", "target", "lower", "upper", "tolerance",
            "interim_mode", "sustain_periods", "start_date", "target_date"}},
          {QT_TRANSLATE_NOOP("Form", "Routine"),
           {"frequency", "grace_days", "max_age_days", "collector", "data_source", "collection_method",
            "evidence_required", "evaluation_frequency", "evaluator"}},
          {QT_TRANSLATE_NOOP("Form", "State"),
           {"status_mode", "green_limit", "red_limit", "on_gap", "at_gap", "hysteresis", "progress_from_plan",
            "reporting_format"}}}},
        {Kind::Action,
         {{"", {"code", "objective", "kind", "title", "description", "completion_criterion", "phase"}},
          {QT_TRANSLATE_NOOP("Form", "Who and when"),
           {"responsible", "unit", "start_date", "due_date", "original_due_date", "effort_days", "mandatory"}},
          {QT_TRANSLATE_NOOP("Form", "Progress"),
           {"status", "percent_complete", "completed_on", "blocked_reason", "cancelled_reason", "control"}}}},
        {Kind::Risk,
         {{"",
           {"code", "title", "scenario", "threat", "vulnerability", "asset_or_process", "affects", "owner",
            "is_opportunity"}},
          {QT_TRANSLATE_NOOP("Form", "Before treatment"), {"inherent_likelihood", "inherent_impact"}},
          {QT_TRANSLATE_NOOP("Form", "Now"),
           {"current_likelihood", "current_impact", "assessed_on", "next_assessment", "identified_on"}},
          {QT_TRANSLATE_NOOP("Form", "Wanted"),
           {"target_likelihood", "target_impact", "treatment", "status", "accepted_by", "accepted_on"}},
          {QT_TRANSLATE_NOOP("Form", "No objective"),
           {"no_objective_justification", "no_objective_by", "no_objective_on"}}}},
        {Kind::RiskAssessment, {{"", {"risk", "assessed_on", "likelihood", "impact", "assessed_by", "note"}}}},
        {Kind::TreatmentItem,
         {{"", {"code", "risk", "description", "due_date", "status"}},
          {QT_TRANSLATE_NOOP("Form", "By which means"), {"control", "action"}}}},
        {Kind::Control,
         {{"", {"code", "annex_a", "title", "owner"}},
          {QT_TRANSLATE_NOOP("Form", "Statement of applicability"),
           {"applicable", "justification", "implementation"}}}},
        {Kind::Requirement,
         {{"", {"code", "reference", "kind", "summary", "interested_party", "owner", "source"}},
          {QT_TRANSLATE_NOOP("Form", "Validity"),
           {"status", "in_force_from", "in_force_to", "legal_checked_by", "legal_checked_on"}},
          {QT_TRANSLATE_NOOP("Form", "No objective"),
           {"no_objective_justification", "no_objective_by", "no_objective_on"}}}},
        {Kind::Person,
         {{"", {"code", "name", "role", "unit", "email"}},
          {QT_TRANSLATE_NOOP("Form", "Rights"), {"top_management", "active", "is_role"}}}},
        {Kind::PolicyCommitment,
         {{"", {"code", "document", "section", "text", "policy_version", "valid_from", "valid_to"}}}},
        {Kind::Decision,
         {{"", {"code", "review", "objective", "text"}},
          {QT_TRANSLATE_NOOP("Form", "Who and when"), {"responsible", "due_date"}},
          {QT_TRANSLATE_NOOP("Form", "Progress"), {"status", "closed_on", "evidence"}}}},
        {Kind::OrgUnit, {{"", {"code", "name", "kind", "parent", "head"}}}},
        {Kind::BusinessGoal, {{"", {"code", "title", "description", "owner", "horizon"}}}},
        {Kind::InterestedParty, {{"", {"code", "name", "kind", "expectation", "addressed_by_isms"}}}},
        {Kind::Organisation,
         {{"", {"name", "short_name", "sector", "employees", "sites"}},
          {QT_TRANSLATE_NOOP("Form", "Management system"),
           {"isms_scope", "certificate", "classification", "objective_lead_text"}},
          {QT_TRANSLATE_NOOP("Form", "Language and currency"), {"reporting_language", "second_language", "currency"}},
          {QT_TRANSLATE_NOOP("Form", "Calendar"), {"fiscal_year_start_month", "as_of"}}}},
        {Kind::Resource,
         {{"", {"code", "objective", "kind", "description", "none_needed"}},
          {QT_TRANSLATE_NOOP("Form", "Amount"), {"amount", "unit", "planned", "approved", "spent"}},
          {QT_TRANSLATE_NOOP("Form", "Approval"), {"approved_by", "approved_on"}}}},
        {Kind::Review,
         {{"", {"code", "kind", "date", "chair", "participants", "scope"}},
          {QT_TRANSLATE_NOOP("Form", "Record"), {"minutes_reference", "next_planned"}}}},
        {Kind::Evaluation,
         {{"", {"code", "objective", "evaluated_on", "evaluator", "version"}},
          {QT_TRANSLATE_NOOP("Form", "Result"), {"result", "conclusion", "lessons_learned", "evidence"}}}},
        {Kind::CommunicationPlanItem,
         {{QT_TRANSLATE_NOOP("Form", "What"), {"code", "objective", "message", "purpose"}},
          {QT_TRANSLATE_NOOP("Form", "To whom and how"), {"audience", "channel", "language", "feedback_channel"}},
          {QT_TRANSLATE_NOOP("Form", "Who and when"),
           {"responsible", "endorsed_by", "frequency", "next_due", "start_date", "end_date"}}}},
        {Kind::Communication,
         {{"", {"code", "date", "objective", "version", "plan_item"}},
          {QT_TRANSLATE_NOOP("Form", "To whom and how"),
           {"audience", "channel", "language", "sender", "reached", "evidence"}}}},
        {Kind::Finding,
         {{"", {"code", "date", "source", "grade", "clause", "objective", "description"}},
          {QT_TRANSLATE_NOOP("Form", "Correction"),
           {"root_cause", "correction", "corrective_action", "responsible", "due_date", "status", "closed_on"}},
          {QT_TRANSLATE_NOOP("Form", "Effectiveness check"),
           {"effectiveness_due", "effectiveness_on", "effectiveness_by", "effectiveness_result",
            "effectiveness_note"}}}},
        {Kind::Evidence,
         {{"", {"code", "title", "kind", "date", "file_name", "location"}},
          {QT_TRANSLATE_NOOP("Form", "Validity"), {"valid_until", "classification"}}}},
        {Kind::StatusOverride,
         {{"", {"objective", "computed_state", "shown_state", "reason", "valid_until"}},
          {QT_TRANSLATE_NOOP("Form", "Record"), {"set_by", "set_on"}}}},
        {Kind::TrainingRecord,
         {{"", {"code", "date", "topic", "objective", "audience"}},
          {QT_TRANSLATE_NOOP("Form", "Figures"), {"invited", "attended", "quiz_mean", "evidence"}}}},
    };
    return all;
}

/// Written by the program, or edited on a screen of its own.
struct Elsewhere {
    Kind kind;
    const char *field;
};
constexpr Elsewhere elsewhere[] = {
    {Kind::Objective, "state"},
    {Kind::Objective, "version"},
    {Kind::Objective, "closed_on"},
    {Kind::Objective, "superseded_by"},
    {Kind::Review, "snapshot"},
    {Kind::ObjectiveVersion, "snapshot"},
    {Kind::Evaluation, "snapshot"},
    {Kind::AuditSession, "snapshot"},
    {Kind::Organisation, "logo"},
    {Kind::RiskAssessment, "score"},
    {Kind::RiskAssessment, "level"},
    {Kind::Review, "state"},
    {Kind::Organisation, "retention_years"},
    {Kind::Organisation, "small_group_minimum"},
    {Kind::Evidence, "storage"},
    {Kind::Evidence, "size"},
    {Kind::Evidence, "sha256"},
};

} // namespace

bool isEditedElsewhere(Kind kind, const Field &field)
{
    if (field.type == FieldType::Id || field.type == FieldType::Timestamp || field.type == FieldType::Json
        || field.type == FieldType::Bytes)
        return true;
    return std::any_of(std::begin(elsewhere), std::end(elsewhere),
                       [&](const Elsewhere &e) { return e.kind == kind && qstrcmp(e.field, field.name) == 0; });
}

std::vector<FormGroup> formGroups(Kind kind)
{
    for (const Layout &layout : layouts())
        if (layout.kind == kind)
            return layout.groups;
    FormGroup all {"", {}};
    for (const Field &field : kindInfo(kind).fields())
        if (!isEditedElsewhere(kind, field))
            all.fields.push_back(field.name);
    return {all};
}
