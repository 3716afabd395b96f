#include "model/domain/enums.h"

#include <QtGlobal>

namespace {

constexpr EnumEntry kClassification[] = {
    {"public", QT_TRANSLATE_NOOP("Enum", "public")},
    {"internal", QT_TRANSLATE_NOOP("Enum", "internal")},
    {"confidential", QT_TRANSLATE_NOOP("Enum", "confidential")},
    {"strictly_confidential", QT_TRANSLATE_NOOP("Enum", "strictly confidential")},
};

constexpr EnumEntry kUnitKind[] = {
    {"organisation", QT_TRANSLATE_NOOP("Enum", "organisation")},
    {"function", QT_TRANSLATE_NOOP("Enum", "function")},
    {"site", QT_TRANSLATE_NOOP("Enum", "site")},
    {"process", QT_TRANSLATE_NOOP("Enum", "process")},
    {"service", QT_TRANSLATE_NOOP("Enum", "service")},
    {"project", QT_TRANSLATE_NOOP("Enum", "project")},
    {"team", QT_TRANSLATE_NOOP("Enum", "team")},
};

constexpr EnumEntry kPartyKind[] = {
    {"customer", QT_TRANSLATE_NOOP("Enum", "customer")},   {"data_subject", QT_TRANSLATE_NOOP("Enum", "data subject")},
    {"authority", QT_TRANSLATE_NOOP("Enum", "authority")}, {"employees", QT_TRANSLATE_NOOP("Enum", "employees")},
    {"owner", QT_TRANSLATE_NOOP("Enum", "owner")},         {"supplier", QT_TRANSLATE_NOOP("Enum", "supplier")},
    {"partner", QT_TRANSLATE_NOOP("Enum", "partner")},     {"insurer", QT_TRANSLATE_NOOP("Enum", "insurer")},
    {"community", QT_TRANSLATE_NOOP("Enum", "community")}, {"other", QT_TRANSLATE_NOOP("Enum", "other")},
};

constexpr EnumEntry kRequirementKind[] = {
    {"legal", QT_TRANSLATE_NOOP("Enum", "legal")},
    {"regulatory", QT_TRANSLATE_NOOP("Enum", "regulatory")},
    {"contractual", QT_TRANSLATE_NOOP("Enum", "contractual")},
    {"customer", QT_TRANSLATE_NOOP("Enum", "customer")},
    {"interested_party", QT_TRANSLATE_NOOP("Enum", "interested party")},
    {"standard", QT_TRANSLATE_NOOP("Enum", "standard")},
    {"internal", QT_TRANSLATE_NOOP("Enum", "internal")},
};

constexpr EnumEntry kRequirementStatus[] = {
    {"applicable", QT_TRANSLATE_NOOP("Enum", "applicable")},
    {"not_applicable", QT_TRANSLATE_NOOP("Enum", "not applicable")},
    {"upcoming", QT_TRANSLATE_NOOP("Enum", "upcoming")},
    {"withdrawn", QT_TRANSLATE_NOOP("Enum", "withdrawn")},
};

constexpr EnumEntry kRiskLevel[] = {
    {"low", QT_TRANSLATE_NOOP("Enum", "low")},
    {"medium", QT_TRANSLATE_NOOP("Enum", "medium")},
    {"high", QT_TRANSLATE_NOOP("Enum", "high")},
    {"critical", QT_TRANSLATE_NOOP("Enum", "critical")},
};

constexpr EnumEntry kTreatment[] = {
    {"modify", QT_TRANSLATE_NOOP("Enum", "reduce")},
    {"retain", QT_TRANSLATE_NOOP("Enum", "accept")},
    {"avoid", QT_TRANSLATE_NOOP("Enum", "avoid")},
    {"share", QT_TRANSLATE_NOOP("Enum", "transfer")},
};

constexpr EnumEntry kRiskStatus[] = {
    {"open", QT_TRANSLATE_NOOP("Enum", "open")},
    {"treated", QT_TRANSLATE_NOOP("Enum", "treated")},
    {"accepted", QT_TRANSLATE_NOOP("Enum", "accepted")},
    {"closed", QT_TRANSLATE_NOOP("Enum", "closed")},
};

constexpr EnumEntry kTreatmentItemStatus[] = {
    {"planned", QT_TRANSLATE_NOOP("Enum", "planned")},
    {"in_progress", QT_TRANSLATE_NOOP("Enum", "in progress")},
    {"done", QT_TRANSLATE_NOOP("Enum", "done")},
    {"cancelled", QT_TRANSLATE_NOOP("Enum", "cancelled")},
};

constexpr EnumEntry kImplementation[] = {
    {"none", QT_TRANSLATE_NOOP("Enum", "not implemented")},
    {"planned", QT_TRANSLATE_NOOP("Enum", "planned")},
    {"partly", QT_TRANSLATE_NOOP("Enum", "partly implemented")},
    {"implemented", QT_TRANSLATE_NOOP("Enum", "implemented")},
};

constexpr EnumEntry kObjectiveKind[] = {
    {"improve", QT_TRANSLATE_NOOP("Enum", "improve")},
    {"maintain", QT_TRANSLATE_NOOP("Enum", "maintain")},
    {"achieve_once", QT_TRANSLATE_NOOP("Enum", "achieve once")},
};

constexpr EnumEntry kObjectiveLevel[] = {
    {"strategic", QT_TRANSLATE_NOOP("Enum", "strategic")},
    {"tactical", QT_TRANSLATE_NOOP("Enum", "tactical")},
    {"operational", QT_TRANSLATE_NOOP("Enum", "operational")},
};

constexpr EnumEntry kPriority[] = {
    {"low", QT_TRANSLATE_NOOP("Enum", "low")},
    {"medium", QT_TRANSLATE_NOOP("Enum", "medium")},
    {"high", QT_TRANSLATE_NOOP("Enum", "high")},
};

constexpr EnumEntry kProtection[] = {
    {"confidentiality", QT_TRANSLATE_NOOP("Enum", "confidentiality")},
    {"integrity", QT_TRANSLATE_NOOP("Enum", "integrity")},
    {"availability", QT_TRANSLATE_NOOP("Enum", "availability")},
};

constexpr EnumEntry kMeasurability[] = {
    {"measurable", QT_TRANSLATE_NOOP("Enum", "measurable")},
    {"not_practicable", QT_TRANSLATE_NOOP("Enum", "not practicable")},
};

constexpr EnumEntry kInterval[] = {
    {"monthly", QT_TRANSLATE_NOOP("Enum", "monthly")},
    {"quarterly", QT_TRANSLATE_NOOP("Enum", "quarterly")},
    {"half_yearly", QT_TRANSLATE_NOOP("Enum", "half-yearly")},
    {"yearly", QT_TRANSLATE_NOOP("Enum", "yearly")},
};

constexpr EnumEntry kObjectiveState[] = {
    {"draft", QT_TRANSLATE_NOOP("Enum", "draft")},           {"proposed", QT_TRANSLATE_NOOP("Enum", "proposed")},
    {"approved", QT_TRANSLATE_NOOP("Enum", "approved")},     {"active", QT_TRANSLATE_NOOP("Enum", "active")},
    {"on_hold", QT_TRANSLATE_NOOP("Enum", "on hold")},       {"achieved", QT_TRANSLATE_NOOP("Enum", "achieved")},
    {"missed", QT_TRANSLATE_NOOP("Enum", "missed")},         {"withdrawn", QT_TRANSLATE_NOOP("Enum", "withdrawn")},
    {"superseded", QT_TRANSLATE_NOOP("Enum", "superseded")},
};

constexpr EnumEntry kLinkKind[] = {
    {"risk", QT_TRANSLATE_NOOP("Enum", "risk")},
    {"requirement", QT_TRANSLATE_NOOP("Enum", "requirement")},
    {"commitment", QT_TRANSLATE_NOOP("Enum", "commitment")},
    {"control", QT_TRANSLATE_NOOP("Enum", "control")},
    {"business_goal", QT_TRANSLATE_NOOP("Enum", "business goal")},
    {"opportunity", QT_TRANSLATE_NOOP("Enum", "opportunity")},
};

constexpr EnumEntry kLinkEffect[] = {
    {"reduces_likelihood", QT_TRANSLATE_NOOP("Enum", "reduces likelihood")},
    {"reduces_impact", QT_TRANSLATE_NOOP("Enum", "reduces impact")},
    {"improves_detection", QT_TRANSLATE_NOOP("Enum", "improves detection")},
    {"assures_control", QT_TRANSLATE_NOOP("Enum", "assures control")},
};

constexpr EnumEntry kLinkStrength[] = {
    {"primary", QT_TRANSLATE_NOOP("Enum", "primary")},
    {"secondary", QT_TRANSLATE_NOOP("Enum", "secondary")},
};

constexpr EnumEntry kLinkState[] = {
    {"valid", QT_TRANSLATE_NOOP("Enum", "valid")},
    {"to_confirm", QT_TRANSLATE_NOOP("Enum", "to confirm")},
    {"contradicts", QT_TRANSLATE_NOOP("Enum", "contradicts")},
};

constexpr EnumEntry kMeasureType[] = {
    {"implementation", QT_TRANSLATE_NOOP("Enum", "implementation")},
    {"effectiveness", QT_TRANSLATE_NOOP("Enum", "effectiveness")},
    {"efficiency", QT_TRANSLATE_NOOP("Enum", "efficiency")},
    {"impact", QT_TRANSLATE_NOOP("Enum", "impact")},
};

constexpr EnumEntry kLeadLag[] = {
    {"leading", QT_TRANSLATE_NOOP("Enum", "leading")},
    {"lagging", QT_TRANSLATE_NOOP("Enum", "lagging")},
};

constexpr EnumEntry kDirection[] = {
    {"increase", QT_TRANSLATE_NOOP("Enum", "increase")}, {"decrease", QT_TRANSLATE_NOOP("Enum", "decrease")},
    {"range", QT_TRANSLATE_NOOP("Enum", "range")},       {"zero", QT_TRANSLATE_NOOP("Enum", "zero")},
    {"binary", QT_TRANSLATE_NOOP("Enum", "yes/no")},     {"qualitative", QT_TRANSLATE_NOOP("Enum", "judged")},
};

constexpr EnumEntry kAggregation[] = {
    {"latest", QT_TRANSLATE_NOOP("Enum", "latest")}, {"average", QT_TRANSLATE_NOOP("Enum", "average")},
    {"sum", QT_TRANSLATE_NOOP("Enum", "sum")},       {"cumulative", QT_TRANSLATE_NOOP("Enum", "cumulative")},
    {"ratio", QT_TRANSLATE_NOOP("Enum", "ratio")},   {"max", QT_TRANSLATE_NOOP("Enum", "maximum")},
    {"min", QT_TRANSLATE_NOOP("Enum", "minimum")},
};

constexpr EnumEntry kRatioScale[] = {
    {"percent", QT_TRANSLATE_NOOP("Enum", "percent")},
    {"per_thousand", QT_TRANSLATE_NOOP("Enum", "per thousand")},
    {"plain", QT_TRANSLATE_NOOP("Enum", "plain")},
};

constexpr EnumEntry kZeroDenominator[] = {
    {"no_data", QT_TRANSLATE_NOOP("Enum", "no data")},
    {"as_target", QT_TRANSLATE_NOOP("Enum", "counts as target")},
};

constexpr EnumEntry kFrequency[] = {
    {"continuous", QT_TRANSLATE_NOOP("Enum", "continuous")},   {"weekly", QT_TRANSLATE_NOOP("Enum", "weekly")},
    {"monthly", QT_TRANSLATE_NOOP("Enum", "monthly")},         {"quarterly", QT_TRANSLATE_NOOP("Enum", "quarterly")},
    {"half_yearly", QT_TRANSLATE_NOOP("Enum", "half-yearly")}, {"yearly", QT_TRANSLATE_NOOP("Enum", "yearly")},
    {"on_event", QT_TRANSLATE_NOOP("Enum", "per event")},
};

constexpr EnumEntry kCollectionMethod[] = {
    {"manual", QT_TRANSLATE_NOOP("Enum", "manual")}, {"import", QT_TRANSLATE_NOOP("Enum", "import")},
    {"survey", QT_TRANSLATE_NOOP("Enum", "survey")}, {"judgement", QT_TRANSLATE_NOOP("Enum", "judgement")},
    {"audit", QT_TRANSLATE_NOOP("Enum", "audit")},   {"test", QT_TRANSLATE_NOOP("Enum", "test")},
};

constexpr EnumEntry kStatusMode[] = {
    {"trajectory", QT_TRANSLATE_NOOP("Enum", "trajectory")},
    {"threshold", QT_TRANSLATE_NOOP("Enum", "threshold")},
};

constexpr EnumEntry kInterimMode[] = {
    {"linear", QT_TRANSLATE_NOOP("Enum", "linear")},
    {"stepped", QT_TRANSLATE_NOOP("Enum", "stepped")},
};

constexpr EnumEntry kReportingFormat[] = {
    {"line", QT_TRANSLATE_NOOP("Enum", "line")},     {"bar", QT_TRANSLATE_NOOP("Enum", "bar")},
    {"bullet", QT_TRANSLATE_NOOP("Enum", "bullet")}, {"table", QT_TRANSLATE_NOOP("Enum", "table")},
    {"text", QT_TRANSLATE_NOOP("Enum", "text")},
};

constexpr EnumEntry kReadingSource[] = {
    {"manual", QT_TRANSLATE_NOOP("Enum", "manual")},
    {"import", QT_TRANSLATE_NOOP("Enum", "import")},
};

} // namespace

template <> std::span<const EnumEntry> enumTable<Classification>()
{
    return kClassification;
}
template <> std::span<const EnumEntry> enumTable<UnitKind>()
{
    return kUnitKind;
}
template <> std::span<const EnumEntry> enumTable<PartyKind>()
{
    return kPartyKind;
}
template <> std::span<const EnumEntry> enumTable<RequirementKind>()
{
    return kRequirementKind;
}
template <> std::span<const EnumEntry> enumTable<RequirementStatus>()
{
    return kRequirementStatus;
}
template <> std::span<const EnumEntry> enumTable<RiskLevel>()
{
    return kRiskLevel;
}
template <> std::span<const EnumEntry> enumTable<Treatment>()
{
    return kTreatment;
}
template <> std::span<const EnumEntry> enumTable<RiskStatus>()
{
    return kRiskStatus;
}
template <> std::span<const EnumEntry> enumTable<TreatmentItemStatus>()
{
    return kTreatmentItemStatus;
}
template <> std::span<const EnumEntry> enumTable<Implementation>()
{
    return kImplementation;
}
template <> std::span<const EnumEntry> enumTable<ObjectiveKind>()
{
    return kObjectiveKind;
}
template <> std::span<const EnumEntry> enumTable<ObjectiveLevel>()
{
    return kObjectiveLevel;
}
template <> std::span<const EnumEntry> enumTable<Priority>()
{
    return kPriority;
}
template <> std::span<const EnumEntry> enumTable<Protection>()
{
    return kProtection;
}
template <> std::span<const EnumEntry> enumTable<Measurability>()
{
    return kMeasurability;
}
template <> std::span<const EnumEntry> enumTable<Interval>()
{
    return kInterval;
}
template <> std::span<const EnumEntry> enumTable<ObjectiveState>()
{
    return kObjectiveState;
}
template <> std::span<const EnumEntry> enumTable<LinkKind>()
{
    return kLinkKind;
}
template <> std::span<const EnumEntry> enumTable<LinkEffect>()
{
    return kLinkEffect;
}
template <> std::span<const EnumEntry> enumTable<LinkStrength>()
{
    return kLinkStrength;
}
template <> std::span<const EnumEntry> enumTable<LinkState>()
{
    return kLinkState;
}
template <> std::span<const EnumEntry> enumTable<MeasureType>()
{
    return kMeasureType;
}
template <> std::span<const EnumEntry> enumTable<LeadLag>()
{
    return kLeadLag;
}
template <> std::span<const EnumEntry> enumTable<Direction>()
{
    return kDirection;
}
template <> std::span<const EnumEntry> enumTable<Aggregation>()
{
    return kAggregation;
}
template <> std::span<const EnumEntry> enumTable<RatioScale>()
{
    return kRatioScale;
}
template <> std::span<const EnumEntry> enumTable<ZeroDenominator>()
{
    return kZeroDenominator;
}
template <> std::span<const EnumEntry> enumTable<Frequency>()
{
    return kFrequency;
}
template <> std::span<const EnumEntry> enumTable<CollectionMethod>()
{
    return kCollectionMethod;
}
template <> std::span<const EnumEntry> enumTable<StatusMode>()
{
    return kStatusMode;
}
template <> std::span<const EnumEntry> enumTable<InterimMode>()
{
    return kInterimMode;
}
template <> std::span<const EnumEntry> enumTable<ReportingFormat>()
{
    return kReportingFormat;
}
template <> std::span<const EnumEntry> enumTable<ReadingSource>()
{
    return kReadingSource;
}
