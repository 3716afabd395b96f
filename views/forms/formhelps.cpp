#include "views/forms/formlayouts.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace {

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
     QT_TRANSLATE_NOOP("Form", "The readings from which the value is computed; not given: the usual ones.")},
    {Kind::Kpi, "deciding", QT_TRANSLATE_NOOP("Form", "Supporting KPIs are shown but do not decide the result.")},
    {Kind::Kpi, "grace_days", QT_TRANSLATE_NOOP("Form", "Days after the end of the period; empty for the usual ones.")},
    {Kind::Kpi, "green_limit", QT_TRANSLATE_NOOP("Form", "Only when the state is judged by limits.")},
    {Kind::Requirement, "no_objective_justification",
     QT_TRANSLATE_NOOP("Form", "At least 20 characters: an auditor will read it.")},
    {Kind::Risk, "no_objective_justification",
     QT_TRANSLATE_NOOP("Form", "At least 20 characters: an auditor will read it.")},
    {Kind::Objective, "next_review", QT_TRANSLATE_NOOP("Form", "Empty: last review and interval give it.")},
    {Kind::Kpi, "zero_denominator",
     QT_TRANSLATE_NOOP("Form", "What a period counts for in which there was nothing to measure (0 of 0).")},
    {Kind::Kpi, "valid_min",
     QT_TRANSLATE_NOOP("Form", "Figures outside of the valid range are refused, so that a slip cannot enter.")},
    {Kind::Kpi, "validity_note",
     QT_TRANSLATE_NOOP("Form", "What makes the figures comparable and reproducible (9.1 b).")},
    {Kind::Kpi, "scale_labels", QT_TRANSLATE_NOOP("Form", "Words for 0, 1, 2, 3; only for qualitative measures.")},
    {Kind::Kpi, "sustain_periods", QT_TRANSLATE_NOOP("Form", "So many periods in a row must reach the target.")},
    {Kind::Action, "completion_criterion", QT_TRANSLATE_NOOP("Form", "How anybody can see that it is done.")},
    {Kind::Resource, "none_needed",
     QT_TRANSLATE_NOOP("Form", "An explicit statement; without it the plan has a gap (6.2 i).")},
    {Kind::Person, "is_role", QT_TRANSLATE_NOOP("Form", "For a function whose holder is not named in this file.")},
    {Kind::Control, "justification",
     QT_TRANSLATE_NOOP("Form", "Why it applies or does not (6.1.3 d); required in the statement.")},
    {Kind::Organisation, "as_of",
     QT_TRANSLATE_NOOP("Form", "The file is looked at as on this day; empty means today.")},
    {Kind::Organisation, "objective_lead_text",
     QT_TRANSLATE_NOOP("Form", "The sentence of the policy that objectives are set within (5.2 b).")},
    {Kind::Evaluation, "conclusion", QT_TRANSLATE_NOOP("Form", "At least 20 characters: an auditor will read it.")},
    {Kind::Finding, "effectiveness_due",
     QT_TRANSLATE_NOOP("Form", "When somebody looks whether the cause is really gone (10.2 d).")},
    {Kind::Feedback, "from_group", QT_TRANSLATE_NOOP("Form", "A group, not the name of a person.")},
    {Kind::Action, "original_due_date",
     QT_TRANSLATE_NOOP("Form", "The date of the first approved plan; re-planning does not move it.")},
};

} // namespace

QString fieldHelp(Kind kind, const Field &field)
{
    for (const Help &h : helps)
        if (h.kind == kind && qstrcmp(h.field, field.name) == 0)
            return QCoreApplication::translate("Form", h.text);
    return {};
}

bool isOptional(Kind kind, const Field &field)
{
    static constexpr const char *ofObjective[] = {"next_review", "success_criteria", "tags", "notes"};
    static constexpr const char *ofKpi[]
        = {"customer",  "validity_note", "scale_labels", "formula_text", "reporting_format",
           "valid_min", "valid_max",     "grace_days",   "max_age_days", "sustain_periods"};
    const auto holds = [&field](std::span<const char *const> names) {
        return std::any_of(names.begin(), names.end(),
                           [&field](const char *name) { return qstrcmp(name, field.name) == 0; });
    };
    return kind == Kind::Objective ? holds(ofObjective) : kind == Kind::Kpi ? holds(ofKpi) : true;
}
