#include "model/domain/enums.h"

#include <QtGlobal>

namespace {

constexpr EnumEntry kAudience[] = {
    {"top_management", QT_TRANSLATE_NOOP("Enum", "top management")},
    {"all_staff", QT_TRANSLATE_NOOP("Enum", "all staff")},
    {"managers", QT_TRANSLATE_NOOP("Enum", "managers")},
    {"it", QT_TRANSLATE_NOOP("Enum", "IT")},
    {"developers", QT_TRANSLATE_NOOP("Enum", "developers")},
    {"production", QT_TRANSLATE_NOOP("Enum", "production")},
    {"new_staff", QT_TRANSLATE_NOOP("Enum", "new staff")},
    {"contractors", QT_TRANSLATE_NOOP("Enum", "contractors")},
    {"suppliers", QT_TRANSLATE_NOOP("Enum", "suppliers")},
    {"customers", QT_TRANSLATE_NOOP("Enum", "customers")},
    {"authorities", QT_TRANSLATE_NOOP("Enum", "authorities")},
    {"works_council", QT_TRANSLATE_NOOP("Enum", "works council")},
    {"other", QT_TRANSLATE_NOOP("Enum", "other")},
};

constexpr EnumEntry kCommunicationPurpose[] = {
    {"awareness", QT_TRANSLATE_NOOP("Enum", "awareness")},
    {"behaviour", QT_TRANSLATE_NOOP("Enum", "behaviour")},
    {"coordination", QT_TRANSLATE_NOOP("Enum", "coordination")},
    {"competence", QT_TRANSLATE_NOOP("Enum", "competence")},
    {"requirement", QT_TRANSLATE_NOOP("Enum", "requirement")},
    {"steering", QT_TRANSLATE_NOOP("Enum", "steering")},
    {"trust", QT_TRANSLATE_NOOP("Enum", "trust")},
};

constexpr EnumEntry kChannel[] = {
    {"policy", QT_TRANSLATE_NOOP("Enum", "policy")},
    {"e_mail", QT_TRANSLATE_NOOP("Enum", "e-mail")},
    {"intranet", QT_TRANSLATE_NOOP("Enum", "intranet")},
    {"town_hall", QT_TRANSLATE_NOOP("Enum", "town hall")},
    {"team_meeting", QT_TRANSLATE_NOOP("Enum", "team meeting")},
    {"training_session", QT_TRANSLATE_NOOP("Enum", "training session")},
    {"workshop", QT_TRANSLATE_NOOP("Enum", "workshop")},
    {"poster", QT_TRANSLATE_NOOP("Enum", "poster")},
    {"onboarding", QT_TRANSLATE_NOOP("Enum", "onboarding")},
    {"management_report", QT_TRANSLATE_NOOP("Enum", "management report")},
    {"customer_report", QT_TRANSLATE_NOOP("Enum", "customer report")},
    {"supplier_letter", QT_TRANSLATE_NOOP("Enum", "supplier letter")},
    {"chat", QT_TRANSLATE_NOOP("Enum", "chat")},
    {"other", QT_TRANSLATE_NOOP("Enum", "other")},
};

constexpr EnumEntry kCommunicationFrequency[] = {
    {"once", QT_TRANSLATE_NOOP("Enum", "once")},
    {"weekly", QT_TRANSLATE_NOOP("Enum", "weekly")},
    {"monthly", QT_TRANSLATE_NOOP("Enum", "monthly")},
    {"quarterly", QT_TRANSLATE_NOOP("Enum", "quarterly")},
    {"half_yearly", QT_TRANSLATE_NOOP("Enum", "half-yearly")},
    {"yearly", QT_TRANSLATE_NOOP("Enum", "yearly")},
    {"on_event", QT_TRANSLATE_NOOP("Enum", "per event")},
};

constexpr EnumEntry kFeedbackResult[] = {
    {"open", QT_TRANSLATE_NOOP("Enum", "open")},
    {"no_change", QT_TRANSLATE_NOOP("Enum", "no change")},
    {"objective_changed", QT_TRANSLATE_NOOP("Enum", "objective changed")},
    {"plan_changed", QT_TRANSLATE_NOOP("Enum", "plan changed")},
    {"communication_changed", QT_TRANSLATE_NOOP("Enum", "communication changed")},
    {"reporting_changed", QT_TRANSLATE_NOOP("Enum", "reporting changed")},
};

constexpr EnumEntry kFindingSource[] = {
    {"certification_audit", QT_TRANSLATE_NOOP("Enum", "certification audit")},
    {"surveillance_audit", QT_TRANSLATE_NOOP("Enum", "surveillance audit")},
    {"internal_audit", QT_TRANSLATE_NOOP("Enum", "internal audit")},
    {"management_review", QT_TRANSLATE_NOOP("Enum", "management review")},
    {"monitoring", QT_TRANSLATE_NOOP("Enum", "monitoring")},
    {"incident", QT_TRANSLATE_NOOP("Enum", "incident")},
    {"self_check", QT_TRANSLATE_NOOP("Enum", "self check")},
};

constexpr EnumEntry kFindingGrade[] = {
    {"major", QT_TRANSLATE_NOOP("Enum", "major")},
    {"minor", QT_TRANSLATE_NOOP("Enum", "minor")},
    {"observation", QT_TRANSLATE_NOOP("Enum", "observation")},
    {"internal", QT_TRANSLATE_NOOP("Enum", "internal")},
};

constexpr EnumEntry kFindingStatus[] = {
    {"open", QT_TRANSLATE_NOOP("Enum", "open")},
    {"in_progress", QT_TRANSLATE_NOOP("Enum", "in progress")},
    {"implemented", QT_TRANSLATE_NOOP("Enum", "implemented")},
    {"closed", QT_TRANSLATE_NOOP("Enum", "closed")},
};

constexpr EnumEntry kEffectiveness[] = {
    {"pending", QT_TRANSLATE_NOOP("Enum", "pending")},
    {"effective", QT_TRANSLATE_NOOP("Enum", "effective")},
    {"not_effective", QT_TRANSLATE_NOOP("Enum", "not effective")},
};

constexpr EnumEntry kEvidenceKind[] = {
    {"measurement_record", QT_TRANSLATE_NOOP("Enum", "measurement record")},
    {"minutes", QT_TRANSLATE_NOOP("Enum", "minutes")},
    {"report", QT_TRANSLATE_NOOP("Enum", "report")},
    {"certificate", QT_TRANSLATE_NOOP("Enum", "certificate")},
    {"screenshot", QT_TRANSLATE_NOOP("Enum", "screenshot")},
    {"ticket_export", QT_TRANSLATE_NOOP("Enum", "ticket export")},
    {"training_record", QT_TRANSLATE_NOOP("Enum", "training record")},
    {"communication_record", QT_TRANSLATE_NOOP("Enum", "communication record")},
    {"contract", QT_TRANSLATE_NOOP("Enum", "contract")},
    {"other", QT_TRANSLATE_NOOP("Enum", "other")},
};

constexpr EnumEntry kEvidenceStorage[] = {
    {"file_copy", QT_TRANSLATE_NOOP("Enum", "file copy")},
    {"reference", QT_TRANSLATE_NOOP("Enum", "reference")},
};

constexpr EnumEntry kEvidenceTarget[] = {
    {"measurement", QT_TRANSLATE_NOOP("Enum", "measurement")},
    {"action", QT_TRANSLATE_NOOP("Enum", "action")},
    {"evaluation", QT_TRANSLATE_NOOP("Enum", "evaluation")},
    {"review", QT_TRANSLATE_NOOP("Enum", "review")},
    {"approval", QT_TRANSLATE_NOOP("Enum", "approval")},
    {"communication", QT_TRANSLATE_NOOP("Enum", "communication")},
    {"finding", QT_TRANSLATE_NOOP("Enum", "finding")},
    {"audit_check", QT_TRANSLATE_NOOP("Enum", "audit check")},
    {"objective", QT_TRANSLATE_NOOP("Enum", "objective")},
};

constexpr EnumEntry kAuditKind[] = {
    {"internal", QT_TRANSLATE_NOOP("Enum", "internal")},
    {"external", QT_TRANSLATE_NOOP("Enum", "external")},
    {"self_check", QT_TRANSLATE_NOOP("Enum", "self check")},
};

constexpr EnumEntry kAuditLabel[] = {
    {"conform", QT_TRANSLATE_NOOP("Enum", "conform")},
    {"observation", QT_TRANSLATE_NOOP("Enum", "observation")},
    {"minor", QT_TRANSLATE_NOOP("Enum", "minor")},
    {"major", QT_TRANSLATE_NOOP("Enum", "major")},
    {"not_applicable", QT_TRANSLATE_NOOP("Enum", "not applicable")},
    {"not_assessed", QT_TRANSLATE_NOOP("Enum", "not assessed")},
};

constexpr EnumEntry kResultState[] = {
    {"achieved", QT_TRANSLATE_NOOP("Enum", "achieved")},
    {"missed", QT_TRANSLATE_NOOP("Enum", "missed")},
    {"on_track", QT_TRANSLATE_NOOP("Enum", "on track")},
    {"at_risk", QT_TRANSLATE_NOOP("Enum", "at risk")},
    {"off_track", QT_TRANSLATE_NOOP("Enum", "off track")},
    {"stale", QT_TRANSLATE_NOOP("Enum", "stale")},
    {"no_data", QT_TRANSLATE_NOOP("Enum", "no data")},
    {"not_started", QT_TRANSLATE_NOOP("Enum", "not started")},
    {"paused", QT_TRANSLATE_NOOP("Enum", "paused")},
    {"invalid", QT_TRANSLATE_NOOP("Enum", "invalid")},
    {"not_evaluated", QT_TRANSLATE_NOOP("Enum", "not evaluated")},
};

constexpr EnumEntry kDataState[] = {
    {"none", QT_TRANSLATE_NOOP("Enum", "nothing due yet")},
    {"fresh", QT_TRANSLATE_NOOP("Enum", "current")},
    {"due", QT_TRANSLATE_NOOP("Enum", "due")},
    {"overdue", QT_TRANSLATE_NOOP("Enum", "overdue")},
    {"stale", QT_TRANSLATE_NOOP("Enum", "stale")},
};

constexpr EnumEntry kPlanState[] = {
    {"no_plan", QT_TRANSLATE_NOOP("Enum", "no plan")},     {"done", QT_TRANSLATE_NOOP("Enum", "done")},
    {"on_track", QT_TRANSLATE_NOOP("Enum", "on track")},   {"at_risk", QT_TRANSLATE_NOOP("Enum", "at risk")},
    {"off_track", QT_TRANSLATE_NOOP("Enum", "off track")},
};

constexpr EnumEntry kBasis[] = {
    {"baseline", QT_TRANSLATE_NOOP("Enum", "baseline")}, {"attainment", QT_TRANSLATE_NOOP("Enum", "attainment")},
    {"met_only", QT_TRANSLATE_NOOP("Enum", "met only")}, {"keep_zero", QT_TRANSLATE_NOOP("Enum", "keep zero")},
    {"hold", QT_TRANSLATE_NOOP("Enum", "hold")},         {"range", QT_TRANSLATE_NOOP("Enum", "range")},
    {"binary", QT_TRANSLATE_NOOP("Enum", "binary")},     {"plan", QT_TRANSLATE_NOOP("Enum", "plan")},
    {"scale", QT_TRANSLATE_NOOP("Enum", "scale")},
};

constexpr EnumEntry kForecastState[] = {
    {"insufficient", QT_TRANSLATE_NOOP("Enum", "too few readings")},
    {"reached", QT_TRANSLATE_NOOP("Enum", "reached")},
    {"away", QT_TRANSLATE_NOOP("Enum", "not reached")},
    {"unclear", QT_TRANSLATE_NOOP("Enum", "unclear")},
    {"on_time", QT_TRANSLATE_NOOP("Enum", "on time")},
    {"late", QT_TRANSLATE_NOOP("Enum", "late")},
};

constexpr EnumEntry kConfidence[] = {
    {"high", QT_TRANSLATE_NOOP("Enum", "high confidence")},
    {"medium", QT_TRANSLATE_NOOP("Enum", "medium confidence")},
    {"low", QT_TRANSLATE_NOOP("Enum", "low confidence")},
};

constexpr EnumEntry kTrendWord[] = {
    {"improving", QT_TRANSLATE_NOOP("Enum", "better")},
    {"worsening", QT_TRANSLATE_NOOP("Enum", "worse")},
    {"no_clear_trend", QT_TRANSLATE_NOOP("Enum", "no clear trend")},
};

} // namespace

template <> std::span<const EnumEntry> enumTable<Audience>()
{
    return kAudience;
}
template <> std::span<const EnumEntry> enumTable<CommunicationPurpose>()
{
    return kCommunicationPurpose;
}
template <> std::span<const EnumEntry> enumTable<Channel>()
{
    return kChannel;
}
template <> std::span<const EnumEntry> enumTable<CommunicationFrequency>()
{
    return kCommunicationFrequency;
}
template <> std::span<const EnumEntry> enumTable<FeedbackResult>()
{
    return kFeedbackResult;
}
template <> std::span<const EnumEntry> enumTable<FindingSource>()
{
    return kFindingSource;
}
template <> std::span<const EnumEntry> enumTable<FindingGrade>()
{
    return kFindingGrade;
}
template <> std::span<const EnumEntry> enumTable<FindingStatus>()
{
    return kFindingStatus;
}
template <> std::span<const EnumEntry> enumTable<Effectiveness>()
{
    return kEffectiveness;
}
template <> std::span<const EnumEntry> enumTable<EvidenceKind>()
{
    return kEvidenceKind;
}
template <> std::span<const EnumEntry> enumTable<EvidenceStorage>()
{
    return kEvidenceStorage;
}
template <> std::span<const EnumEntry> enumTable<EvidenceTarget>()
{
    return kEvidenceTarget;
}
template <> std::span<const EnumEntry> enumTable<AuditKind>()
{
    return kAuditKind;
}
template <> std::span<const EnumEntry> enumTable<AuditLabel>()
{
    return kAuditLabel;
}
template <> std::span<const EnumEntry> enumTable<ResultState>()
{
    return kResultState;
}
template <> std::span<const EnumEntry> enumTable<DataState>()
{
    return kDataState;
}
template <> std::span<const EnumEntry> enumTable<PlanState>()
{
    return kPlanState;
}
template <> std::span<const EnumEntry> enumTable<Basis>()
{
    return kBasis;
}
template <> std::span<const EnumEntry> enumTable<ForecastState>()
{
    return kForecastState;
}
template <> std::span<const EnumEntry> enumTable<Confidence>()
{
    return kConfidence;
}
template <> std::span<const EnumEntry> enumTable<TrendWord>()
{
    return kTrendWord;
}
