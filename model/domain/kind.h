#pragma once

/// Every kind of record, in an order in which nothing refers to a later kind where that can be
/// avoided: imports and exports follow it.
enum class Kind : unsigned char {
    Organisation,
    Setting,
    OrgUnit,
    Person,
    BusinessGoal,
    InterestedParty,
    GlossaryTerm,
    PolicyDocument,
    PolicyVersion,
    PolicyCommitment,
    Requirement,
    Risk,
    RiskAssessment,
    Control,
    RiskControl,
    TreatmentItem,
    Objective,
    ObjectiveLink,
    ObjectiveVersion,
    Acknowledgement,
    StatusOverride,
    OwnerAcceptance,
    Approval,
    ChangeRecord,
    Kpi,
    InterimTarget,
    Action,
    ActionDependency,
    Resource,
    Raci,
    Review,
    ReviewInput,
    ReviewItem,
    Decision,
    Trigger,
    TriggerObjective,
    Evaluation,
    CommunicationPlanItem,
    Communication,
    BriefText,
    Feedback,
    TrainingRecord,
    Finding,
    Evidence,
    EvidenceLink,
    AuditSession,
    AuditCheck,
    IssuedDocument,
    Count,
};
constexpr int kindCount = int(Kind::Count);

struct Organisation;
struct Setting;
struct OrgUnit;
struct Person;
struct BusinessGoal;
struct InterestedParty;
struct GlossaryTerm;
struct PolicyDocument;
struct PolicyVersion;
struct PolicyCommitment;
struct Requirement;
struct Risk;
struct RiskAssessment;
struct Control;
struct RiskControl;
struct TreatmentItem;
struct Objective;
struct ObjectiveLink;
struct ObjectiveVersion;
struct Acknowledgement;
struct StatusOverride;
struct OwnerAcceptance;
struct Approval;
struct ChangeRecord;
struct Kpi;
struct InterimTarget;
struct Action;
struct ActionDependency;
struct Resource;
struct Raci;
struct Review;
struct ReviewInput;
struct ReviewItem;
struct Decision;
struct Trigger;
struct TriggerObjective;
struct Evaluation;
struct CommunicationPlanItem;
struct Communication;
struct BriefText;
struct Feedback;
struct TrainingRecord;
struct Finding;
struct Evidence;
struct EvidenceLink;
struct AuditSession;
struct AuditCheck;
struct IssuedDocument;

/// The kind of a record type that may be only declared.
template <typename T> constexpr Kind kindFor = Kind::Count;
template <> inline constexpr Kind kindFor<Organisation> = Kind::Organisation;
template <> inline constexpr Kind kindFor<Setting> = Kind::Setting;
template <> inline constexpr Kind kindFor<OrgUnit> = Kind::OrgUnit;
template <> inline constexpr Kind kindFor<Person> = Kind::Person;
template <> inline constexpr Kind kindFor<BusinessGoal> = Kind::BusinessGoal;
template <> inline constexpr Kind kindFor<InterestedParty> = Kind::InterestedParty;
template <> inline constexpr Kind kindFor<GlossaryTerm> = Kind::GlossaryTerm;
template <> inline constexpr Kind kindFor<PolicyDocument> = Kind::PolicyDocument;
template <> inline constexpr Kind kindFor<PolicyVersion> = Kind::PolicyVersion;
template <> inline constexpr Kind kindFor<PolicyCommitment> = Kind::PolicyCommitment;
template <> inline constexpr Kind kindFor<Requirement> = Kind::Requirement;
template <> inline constexpr Kind kindFor<Risk> = Kind::Risk;
template <> inline constexpr Kind kindFor<RiskAssessment> = Kind::RiskAssessment;
template <> inline constexpr Kind kindFor<Control> = Kind::Control;
template <> inline constexpr Kind kindFor<RiskControl> = Kind::RiskControl;
template <> inline constexpr Kind kindFor<TreatmentItem> = Kind::TreatmentItem;
template <> inline constexpr Kind kindFor<Objective> = Kind::Objective;
template <> inline constexpr Kind kindFor<ObjectiveLink> = Kind::ObjectiveLink;
template <> inline constexpr Kind kindFor<ObjectiveVersion> = Kind::ObjectiveVersion;
template <> inline constexpr Kind kindFor<Acknowledgement> = Kind::Acknowledgement;
template <> inline constexpr Kind kindFor<StatusOverride> = Kind::StatusOverride;
template <> inline constexpr Kind kindFor<OwnerAcceptance> = Kind::OwnerAcceptance;
template <> inline constexpr Kind kindFor<Approval> = Kind::Approval;
template <> inline constexpr Kind kindFor<ChangeRecord> = Kind::ChangeRecord;
template <> inline constexpr Kind kindFor<Kpi> = Kind::Kpi;
template <> inline constexpr Kind kindFor<InterimTarget> = Kind::InterimTarget;
template <> inline constexpr Kind kindFor<Action> = Kind::Action;
template <> inline constexpr Kind kindFor<ActionDependency> = Kind::ActionDependency;
template <> inline constexpr Kind kindFor<Resource> = Kind::Resource;
template <> inline constexpr Kind kindFor<Raci> = Kind::Raci;
template <> inline constexpr Kind kindFor<Review> = Kind::Review;
template <> inline constexpr Kind kindFor<ReviewInput> = Kind::ReviewInput;
template <> inline constexpr Kind kindFor<ReviewItem> = Kind::ReviewItem;
template <> inline constexpr Kind kindFor<Decision> = Kind::Decision;
template <> inline constexpr Kind kindFor<Trigger> = Kind::Trigger;
template <> inline constexpr Kind kindFor<TriggerObjective> = Kind::TriggerObjective;
template <> inline constexpr Kind kindFor<Evaluation> = Kind::Evaluation;
template <> inline constexpr Kind kindFor<CommunicationPlanItem> = Kind::CommunicationPlanItem;
template <> inline constexpr Kind kindFor<Communication> = Kind::Communication;
template <> inline constexpr Kind kindFor<BriefText> = Kind::BriefText;
template <> inline constexpr Kind kindFor<Feedback> = Kind::Feedback;
template <> inline constexpr Kind kindFor<TrainingRecord> = Kind::TrainingRecord;
template <> inline constexpr Kind kindFor<Finding> = Kind::Finding;
template <> inline constexpr Kind kindFor<Evidence> = Kind::Evidence;
template <> inline constexpr Kind kindFor<EvidenceLink> = Kind::EvidenceLink;
template <> inline constexpr Kind kindFor<AuditSession> = Kind::AuditSession;
template <> inline constexpr Kind kindFor<AuditCheck> = Kind::AuditCheck;
template <> inline constexpr Kind kindFor<IssuedDocument> = Kind::IssuedDocument;
