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
         {{"", {"code", "review", "objective", "text", "responsible", "due_date"}},
          {QT_TRANSLATE_NOOP("Form", "Progress"), {"status", "closed_on", "evidence"}}}},
    };
    return all;
}

/// Written by the program, or edited on a screen of its own.
struct Elsewhere {
    Kind kind;
    const char *field;
};
constexpr Elsewhere elsewhere[] = {
    {Kind::Objective, "state"},         {Kind::Objective, "version"},     {Kind::Objective, "closed_on"},
    {Kind::Objective, "superseded_by"}, {Kind::Review, "snapshot"},       {Kind::ObjectiveVersion, "snapshot"},
    {Kind::Evaluation, "snapshot"},     {Kind::AuditSession, "snapshot"}, {Kind::Organisation, "logo"},
};

struct Help {
    Kind kind;
    const char *field;
    const char *text;
};
constexpr Help helps[] = {
    {Kind::Objective, "statement",
     QT_TRANSLATE_NOOP("Form", "One sentence with a number and a date: from what to what, until when.")},
    {Kind::Objective, "rationale",
     QT_TRANSLATE_NOOP("Form", "Why this objective? Name the risk or the requirement (6.2 c).")},
    {Kind::Objective, "evaluation_method",
     QT_TRANSLATE_NOOP("Form", "How the result will be evaluated at the end (6.2 l).")},
    {Kind::Objective, "evaluator", QT_TRANSLATE_NOOP("Form", "Somebody other than the owner.")},
    {Kind::Kpi, "window",
     QT_TRANSLATE_NOOP("Form", "last_1 to last_99, fiscal_year_to_date or since_start; empty for the usual one.")},
    {Kind::Kpi, "deciding", QT_TRANSLATE_NOOP("Form", "Supporting KPIs are shown but do not decide the result.")},
    {Kind::Kpi, "grace_days", QT_TRANSLATE_NOOP("Form", "Days after the end of the period; empty for the usual ones.")},
    {Kind::Kpi, "green_limit", QT_TRANSLATE_NOOP("Form", "Only when the state is judged by limits.")},
    {Kind::Requirement, "no_objective_justification",
     QT_TRANSLATE_NOOP("Form", "At least 20 characters: an auditor will read it.")},
    {Kind::Risk, "no_objective_justification",
     QT_TRANSLATE_NOOP("Form", "At least 20 characters: an auditor will read it.")},
    {Kind::Action, "original_due_date",
     QT_TRANSLATE_NOOP("Form", "The date of the first approved plan; re-planning does not move it.")},
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

QString fieldHelp(Kind kind, const Field &field)
{
    for (const Help &h : helps)
        if (h.kind == kind && qstrcmp(h.field, field.name) == 0)
            return QCoreApplication::translate("Form", h.text);
    return {};
}
