#include "model/domain/enums.h"

#include <QtGlobal>

namespace {

constexpr EnumEntry kActionKind[] = {
    {"task", QT_TRANSLATE_NOOP("Enum", "task")},
    {"phase", QT_TRANSLATE_NOOP("Enum", "phase")},
    {"milestone", QT_TRANSLATE_NOOP("Enum", "milestone")},
};

constexpr EnumEntry kActionStatus[] = {
    {"planned", QT_TRANSLATE_NOOP("Enum", "planned")},     {"in_progress", QT_TRANSLATE_NOOP("Enum", "in progress")},
    {"blocked", QT_TRANSLATE_NOOP("Enum", "blocked")},     {"done", QT_TRANSLATE_NOOP("Enum", "done")},
    {"cancelled", QT_TRANSLATE_NOOP("Enum", "cancelled")},
};

constexpr EnumEntry kResourceKind[] = {
    {"people", QT_TRANSLATE_NOOP("Enum", "people")},     {"technology", QT_TRANSLATE_NOOP("Enum", "technology")},
    {"training", QT_TRANSLATE_NOOP("Enum", "training")}, {"financial", QT_TRANSLATE_NOOP("Enum", "financial")},
    {"time", QT_TRANSLATE_NOOP("Enum", "time")},         {"external", QT_TRANSLATE_NOOP("Enum", "external")},
};

constexpr EnumEntry kRaciRole[] = {
    {"R", QT_TRANSLATE_NOOP("Enum", "responsible")},
    {"A", QT_TRANSLATE_NOOP("Enum", "accountable")},
    {"C", QT_TRANSLATE_NOOP("Enum", "consulted")},
    {"I", QT_TRANSLATE_NOOP("Enum", "informed")},
};

constexpr EnumEntry kEvaluationResult[] = {
    {"achieved", QT_TRANSLATE_NOOP("Enum", "achieved")},
    {"partly_achieved", QT_TRANSLATE_NOOP("Enum", "partly achieved")},
    {"not_achieved", QT_TRANSLATE_NOOP("Enum", "not achieved")},
    {"not_evaluable", QT_TRANSLATE_NOOP("Enum", "not evaluable")},
};

constexpr EnumEntry kReviewKind[] = {
    {"management_review", QT_TRANSLATE_NOOP("Enum", "management review")},
    {"objective_review", QT_TRANSLATE_NOOP("Enum", "objective review")},
    {"triggered_review", QT_TRANSLATE_NOOP("Enum", "triggered review")},
};

constexpr EnumEntry kReviewState[] = {
    {"planned", QT_TRANSLATE_NOOP("Enum", "planned")},
    {"open", QT_TRANSLATE_NOOP("Enum", "open")},
    {"closed", QT_TRANSLATE_NOOP("Enum", "closed")},
};

constexpr EnumEntry kReviewOutcome[] = {
    {"continue", QT_TRANSLATE_NOOP("Enum", "continue")},
    {"adjust", QT_TRANSLATE_NOOP("Enum", "adjust")},
    {"hold", QT_TRANSLATE_NOOP("Enum", "hold")},
    {"withdraw", QT_TRANSLATE_NOOP("Enum", "withdraw")},
    {"close", QT_TRANSLATE_NOOP("Enum", "close")},
    {"new_objective", QT_TRANSLATE_NOOP("Enum", "new objective")},
    {"postponed", QT_TRANSLATE_NOOP("Enum", "postponed")},
};

constexpr EnumEntry kDecisionStatus[] = {
    {"open", QT_TRANSLATE_NOOP("Enum", "open")},
    {"done", QT_TRANSLATE_NOOP("Enum", "done")},
    {"dropped", QT_TRANSLATE_NOOP("Enum", "dropped")},
};

constexpr EnumEntry kTriggerKind[] = {
    {"scheduled", QT_TRANSLATE_NOOP("Enum", "scheduled")},
    {"merger_acquisition", QT_TRANSLATE_NOOP("Enum", "merger acquisition")},
    {"process_change", QT_TRANSLATE_NOOP("Enum", "process change")},
    {"technology_change", QT_TRANSLATE_NOOP("Enum", "technology change")},
    {"incident", QT_TRANSLATE_NOOP("Enum", "incident")},
    {"risk_change", QT_TRANSLATE_NOOP("Enum", "risk change")},
    {"technology_risk", QT_TRANSLATE_NOOP("Enum", "technology risk")},
    {"legal_change", QT_TRANSLATE_NOOP("Enum", "legal change")},
    {"contract_change", QT_TRANSLATE_NOOP("Enum", "contract change")},
    {"feedback", QT_TRANSLATE_NOOP("Enum", "feedback")},
    {"performance", QT_TRANSLATE_NOOP("Enum", "performance")},
    {"audit_internal", QT_TRANSLATE_NOOP("Enum", "internal audit")},
    {"audit_external", QT_TRANSLATE_NOOP("Enum", "external audit")},
    {"strategy_change", QT_TRANSLATE_NOOP("Enum", "strategy change")},
    {"policy_change", QT_TRANSLATE_NOOP("Enum", "policy change")},
    {"resource_change", QT_TRANSLATE_NOOP("Enum", "resource change")},
    {"management_decision", QT_TRANSLATE_NOOP("Enum", "management decision")},
    {"other", QT_TRANSLATE_NOOP("Enum", "other")},
};

constexpr EnumEntry kTriggerResult[] = {
    {"open", QT_TRANSLATE_NOOP("Enum", "open")},
    {"no_change", QT_TRANSLATE_NOOP("Enum", "no change")},
    {"changed", QT_TRANSLATE_NOOP("Enum", "changed")},
    {"new_objective", QT_TRANSLATE_NOOP("Enum", "new objective")},
    {"withdrawn", QT_TRANSLATE_NOOP("Enum", "withdrawn")},
};

constexpr EnumEntry kApprovalSubject[] = {
    {"objective_version", QT_TRANSLATE_NOOP("Enum", "objective")},
    {"plan", QT_TRANSLATE_NOOP("Enum", "plan")},
    {"state_change", QT_TRANSLATE_NOOP("Enum", "state change")},
    {"policy_version", QT_TRANSLATE_NOOP("Enum", "policy version")},
    {"procedure", QT_TRANSLATE_NOOP("Enum", "procedure")},
    {"report", QT_TRANSLATE_NOOP("Enum", "report")},
};

constexpr EnumEntry kApprovalDecision[] = {
    {"approved", QT_TRANSLATE_NOOP("Enum", "approved")},
    {"approved_with_conditions", QT_TRANSLATE_NOOP("Enum", "approved with conditions")},
    {"rejected", QT_TRANSLATE_NOOP("Enum", "rejected")},
    {"returned", QT_TRANSLATE_NOOP("Enum", "returned")},
};

constexpr EnumEntry kApprovalMedium[] = {
    {"board_minutes", QT_TRANSLATE_NOOP("Enum", "board minutes")},
    {"signed_sheet", QT_TRANSLATE_NOOP("Enum", "signed sheet")},
    {"e_mail", QT_TRANSLATE_NOOP("Enum", "e-mail")},
    {"meeting", QT_TRANSLATE_NOOP("Enum", "meeting")},
    {"electronic", QT_TRANSLATE_NOOP("Enum", "electronic")},
};

} // namespace

template <> std::span<const EnumEntry> enumTable<ActionKind>()
{
    return kActionKind;
}
template <> std::span<const EnumEntry> enumTable<ActionStatus>()
{
    return kActionStatus;
}
template <> std::span<const EnumEntry> enumTable<ResourceKind>()
{
    return kResourceKind;
}
template <> std::span<const EnumEntry> enumTable<RaciRole>()
{
    return kRaciRole;
}
template <> std::span<const EnumEntry> enumTable<EvaluationResult>()
{
    return kEvaluationResult;
}
template <> std::span<const EnumEntry> enumTable<ReviewKind>()
{
    return kReviewKind;
}
template <> std::span<const EnumEntry> enumTable<ReviewState>()
{
    return kReviewState;
}
template <> std::span<const EnumEntry> enumTable<ReviewOutcome>()
{
    return kReviewOutcome;
}
template <> std::span<const EnumEntry> enumTable<DecisionStatus>()
{
    return kDecisionStatus;
}
template <> std::span<const EnumEntry> enumTable<TriggerKind>()
{
    return kTriggerKind;
}
template <> std::span<const EnumEntry> enumTable<TriggerResult>()
{
    return kTriggerResult;
}
template <> std::span<const EnumEntry> enumTable<ApprovalSubject>()
{
    return kApprovalSubject;
}
template <> std::span<const EnumEntry> enumTable<ApprovalDecision>()
{
    return kApprovalDecision;
}
template <> std::span<const EnumEntry> enumTable<ApprovalMedium>()
{
    return kApprovalMedium;
}
