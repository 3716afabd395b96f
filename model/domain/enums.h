#pragma once
#include "model/domain/enumtable.h"

// The enumerations of DOMAIN.md section 2 and 3. The key is what files, history and JSON hold; the
// label is what people read. `Unset` is an empty value. Order is part of the meaning where a list
// is sorted by it.

enum class Classification : signed char { Unset = -1, Public, Internal, Confidential, StrictlyConfidential };
enum class UnitKind : signed char { Unset = -1, Organisation, Function, Site, Process, Service, Project, Team };
enum class PartyKind : signed char {
    Unset = -1,
    Customer,
    DataSubject,
    Authority,
    Employees,
    Owner,
    Supplier,
    Partner,
    Insurer,
    Community,
    Other
};
enum class RequirementKind : signed char {
    Unset = -1,
    Legal,
    Regulatory,
    Contractual,
    Customer,
    InterestedParty,
    Standard,
    Internal
};
enum class RequirementStatus : signed char { Unset = -1, Applicable, NotApplicable, Upcoming, Withdrawn };
enum class RiskLevel : signed char { Unset = -1, Low, Medium, High, Critical };
enum class Treatment : signed char { Unset = -1, Modify, Retain, Avoid, Share };
enum class RiskStatus : signed char { Unset = -1, Open, Treated, Accepted, Closed };
enum class TreatmentItemStatus : signed char { Unset = -1, Planned, InProgress, Done, Cancelled };
enum class Implementation : signed char { Unset = -1, None, Planned, Partly, Implemented };
enum class ObjectiveKind : signed char { Unset = -1, Improve, Maintain, AchieveOnce };
enum class ObjectiveLevel : signed char { Unset = -1, Strategic, Tactical, Operational };
enum class Priority : signed char { Unset = -1, Low, Medium, High };
enum class Protection : signed char { Unset = -1, Confidentiality, Integrity, Availability };
enum class Measurability : signed char { Unset = -1, Measurable, NotPracticable };
enum class Interval : signed char { Unset = -1, Monthly, Quarterly, HalfYearly, Yearly };
enum class ObjectiveState : signed char {
    Unset = -1,
    Draft,
    Proposed,
    Approved,
    Active,
    OnHold,
    Achieved,
    Missed,
    Withdrawn,
    Superseded
};
enum class LinkKind : signed char { Unset = -1, Risk, Requirement, Commitment, Control, BusinessGoal, Opportunity };
enum class LinkEffect : signed char { Unset = -1, ReducesLikelihood, ReducesImpact, ImprovesDetection, AssuresControl };
enum class LinkStrength : signed char { Unset = -1, Primary, Secondary };
enum class LinkState : signed char { Unset = -1, Valid, ToConfirm, Contradicts };
enum class MeasureType : signed char { Unset = -1, Implementation, Effectiveness, Efficiency, Impact };
enum class LeadLag : signed char { Unset = -1, Leading, Lagging };
enum class Direction : signed char { Unset = -1, Increase, Decrease, Range, Zero, Binary, Qualitative };
enum class Aggregation : signed char { Unset = -1, Latest, Average, Sum, Cumulative, Ratio, Max, Min };
enum class RatioScale : signed char { Unset = -1, Percent, PerThousand, Plain };
enum class ZeroDenominator : signed char { Unset = -1, NoData, AsTarget };
enum class Frequency : signed char { Unset = -1, Continuous, Weekly, Monthly, Quarterly, HalfYearly, Yearly, OnEvent };
enum class CollectionMethod : signed char { Unset = -1, Manual, Import, Survey, Judgement, Audit, Test };
enum class StatusMode : signed char { Unset = -1, Trajectory, Threshold };
enum class InterimMode : signed char { Unset = -1, Linear, Stepped };
enum class ReportingFormat : signed char { Unset = -1, Line, Bar, Bullet, Table, Text };
enum class ReadingSource : signed char { Unset = -1, Manual, Import };
enum class ActionKind : signed char { Unset = -1, Task, Phase, Milestone };
enum class ActionStatus : signed char { Unset = -1, Planned, InProgress, Blocked, Done, Cancelled };
enum class ResourceKind : signed char { Unset = -1, People, Technology, Training, Financial, Time, External };
enum class RaciRole : signed char { Unset = -1, Responsible, Accountable, Consulted, Informed };
enum class EvaluationResult : signed char { Unset = -1, Achieved, PartlyAchieved, NotAchieved, NotEvaluable };
enum class ReviewKind : signed char { Unset = -1, ManagementReview, ObjectiveReview, TriggeredReview };
enum class ReviewState : signed char { Unset = -1, Planned, Open, Closed };
enum class ReviewOutcome : signed char { Unset = -1, Continue, Adjust, Hold, Withdraw, Close, NewObjective, Postponed };
enum class DecisionStatus : signed char { Unset = -1, Open, Done, Dropped };
enum class TriggerKind : signed char {
    Unset = -1,
    Scheduled,
    MergerAcquisition,
    ProcessChange,
    TechnologyChange,
    Incident,
    RiskChange,
    TechnologyRisk,
    LegalChange,
    ContractChange,
    Feedback,
    Performance,
    AuditInternal,
    AuditExternal,
    StrategyChange,
    PolicyChange,
    ResourceChange,
    ManagementDecision,
    Other
};
enum class TriggerResult : signed char { Unset = -1, Open, NoChange, Changed, NewObjective, Withdrawn };
enum class ApprovalSubject : signed char {
    Unset = -1,
    ObjectiveVersion,
    Plan,
    StateChange,
    PolicyVersion,
    Procedure,
    Report
};
enum class ApprovalDecision : signed char { Unset = -1, Approved, ApprovedWithConditions, Rejected, Returned };
enum class ApprovalMedium : signed char { Unset = -1, BoardMinutes, SignedSheet, EMail, Meeting, Electronic };
enum class Audience : signed char {
    Unset = -1,
    TopManagement,
    AllStaff,
    Managers,
    It,
    Developers,
    Production,
    NewStaff,
    Contractors,
    Suppliers,
    Customers,
    Authorities,
    WorksCouncil,
    Other
};
enum class CommunicationPurpose : signed char {
    Unset = -1,
    Awareness,
    Behaviour,
    Coordination,
    Competence,
    Requirement,
    Steering,
    Trust
};
enum class Channel : signed char {
    Unset = -1,
    Policy,
    EMail,
    Intranet,
    TownHall,
    TeamMeeting,
    TrainingSession,
    Workshop,
    Poster,
    Onboarding,
    ManagementReport,
    CustomerReport,
    SupplierLetter,
    Chat,
    Other
};
enum class CommunicationFrequency : signed char {
    Unset = -1,
    Once,
    Weekly,
    Monthly,
    Quarterly,
    HalfYearly,
    Yearly,
    OnEvent
};
enum class FeedbackResult : signed char {
    Unset = -1,
    Open,
    NoChange,
    ObjectiveChanged,
    PlanChanged,
    CommunicationChanged,
    ReportingChanged
};
enum class FindingSource : signed char {
    Unset = -1,
    CertificationAudit,
    SurveillanceAudit,
    InternalAudit,
    ManagementReview,
    Monitoring,
    Incident,
    SelfCheck
};
enum class FindingGrade : signed char { Unset = -1, Major, Minor, Observation, Internal };
enum class FindingStatus : signed char { Unset = -1, Open, InProgress, Implemented, Closed };
enum class Effectiveness : signed char { Unset = -1, Pending, Effective, NotEffective };
enum class EvidenceKind : signed char {
    Unset = -1,
    MeasurementRecord,
    Minutes,
    Report,
    Certificate,
    Screenshot,
    TicketExport,
    TrainingRecord,
    CommunicationRecord,
    Contract,
    Other
};
enum class EvidenceStorage : signed char { Unset = -1, FileCopy, Reference };
enum class EvidenceTarget : signed char {
    Unset = -1,
    Measurement,
    Action,
    Evaluation,
    Review,
    Approval,
    Communication,
    Finding,
    AuditCheck,
    Objective
};
enum class AuditKind : signed char { Unset = -1, Internal, External, SelfCheck };
enum class AuditLabel : signed char { Unset = -1, Conform, Observation, Minor, Major, NotApplicable, NotAssessed };
/// Performance, headline and result of KPIs and objectives (DOMAIN.md 3.7, 3.10).
enum class ResultState : signed char {
    Unset = -1,
    Achieved,
    Missed,
    OnTrack,
    AtRisk,
    OffTrack,
    Stale,
    NoData,
    NotStarted,
    Paused,
    Invalid,
    NotEvaluated
};
/// How current the figures of a KPI are (DOMAIN.md 3.3).
enum class DataState : signed char { Unset = -1, None, Fresh, Due, Overdue, Stale };
/// State of the plan (DOMAIN.md 3.11); never mixed with the result.
enum class PlanState : signed char { Unset = -1, NoPlan, Done, OnTrack, AtRisk, OffTrack };
/// What the progress of a KPI is measured against (DOMAIN.md 3.5).
enum class Basis : signed char {
    Unset = -1,
    Baseline,
    Attainment,
    MetOnly,
    KeepZero,
    Hold,
    Range,
    Binary,
    Plan,
    Scale
};

/// What the trend says about the target (DOMAIN.md 3.9); never changes the state.
enum class ForecastState : signed char { Unset = -1, Insufficient, Reached, Away, Unclear, OnTime, Late };
enum class Confidence : signed char { Unset = -1, High, Medium, Low };
enum class TrendWord : signed char { Unset = -1, Improving, Worsening, NoClearTrend };

template <> std::span<const EnumEntry> enumTable<ForecastState>();
template <> std::span<const EnumEntry> enumTable<Confidence>();
template <> std::span<const EnumEntry> enumTable<TrendWord>();
template <> std::span<const EnumEntry> enumTable<Classification>();
template <> std::span<const EnumEntry> enumTable<UnitKind>();
template <> std::span<const EnumEntry> enumTable<PartyKind>();
template <> std::span<const EnumEntry> enumTable<RequirementKind>();
template <> std::span<const EnumEntry> enumTable<RequirementStatus>();
template <> std::span<const EnumEntry> enumTable<RiskLevel>();
template <> std::span<const EnumEntry> enumTable<Treatment>();
template <> std::span<const EnumEntry> enumTable<RiskStatus>();
template <> std::span<const EnumEntry> enumTable<TreatmentItemStatus>();
template <> std::span<const EnumEntry> enumTable<Implementation>();
template <> std::span<const EnumEntry> enumTable<ObjectiveKind>();
template <> std::span<const EnumEntry> enumTable<ObjectiveLevel>();
template <> std::span<const EnumEntry> enumTable<Priority>();
template <> std::span<const EnumEntry> enumTable<Protection>();
template <> std::span<const EnumEntry> enumTable<Measurability>();
template <> std::span<const EnumEntry> enumTable<Interval>();
template <> std::span<const EnumEntry> enumTable<ObjectiveState>();
template <> std::span<const EnumEntry> enumTable<LinkKind>();
template <> std::span<const EnumEntry> enumTable<LinkEffect>();
template <> std::span<const EnumEntry> enumTable<LinkStrength>();
template <> std::span<const EnumEntry> enumTable<LinkState>();
template <> std::span<const EnumEntry> enumTable<MeasureType>();
template <> std::span<const EnumEntry> enumTable<LeadLag>();
template <> std::span<const EnumEntry> enumTable<Direction>();
template <> std::span<const EnumEntry> enumTable<Aggregation>();
template <> std::span<const EnumEntry> enumTable<RatioScale>();
template <> std::span<const EnumEntry> enumTable<ZeroDenominator>();
template <> std::span<const EnumEntry> enumTable<Frequency>();
template <> std::span<const EnumEntry> enumTable<CollectionMethod>();
template <> std::span<const EnumEntry> enumTable<StatusMode>();
template <> std::span<const EnumEntry> enumTable<InterimMode>();
template <> std::span<const EnumEntry> enumTable<ReportingFormat>();
template <> std::span<const EnumEntry> enumTable<ReadingSource>();
template <> std::span<const EnumEntry> enumTable<ActionKind>();
template <> std::span<const EnumEntry> enumTable<ActionStatus>();
template <> std::span<const EnumEntry> enumTable<ResourceKind>();
template <> std::span<const EnumEntry> enumTable<RaciRole>();
template <> std::span<const EnumEntry> enumTable<EvaluationResult>();
template <> std::span<const EnumEntry> enumTable<ReviewKind>();
template <> std::span<const EnumEntry> enumTable<ReviewState>();
template <> std::span<const EnumEntry> enumTable<ReviewOutcome>();
template <> std::span<const EnumEntry> enumTable<DecisionStatus>();
template <> std::span<const EnumEntry> enumTable<TriggerKind>();
template <> std::span<const EnumEntry> enumTable<TriggerResult>();
template <> std::span<const EnumEntry> enumTable<ApprovalSubject>();
template <> std::span<const EnumEntry> enumTable<ApprovalDecision>();
template <> std::span<const EnumEntry> enumTable<ApprovalMedium>();
template <> std::span<const EnumEntry> enumTable<Audience>();
template <> std::span<const EnumEntry> enumTable<CommunicationPurpose>();
template <> std::span<const EnumEntry> enumTable<Channel>();
template <> std::span<const EnumEntry> enumTable<CommunicationFrequency>();
template <> std::span<const EnumEntry> enumTable<FeedbackResult>();
template <> std::span<const EnumEntry> enumTable<FindingSource>();
template <> std::span<const EnumEntry> enumTable<FindingGrade>();
template <> std::span<const EnumEntry> enumTable<FindingStatus>();
template <> std::span<const EnumEntry> enumTable<Effectiveness>();
template <> std::span<const EnumEntry> enumTable<EvidenceKind>();
template <> std::span<const EnumEntry> enumTable<EvidenceStorage>();
template <> std::span<const EnumEntry> enumTable<EvidenceTarget>();
template <> std::span<const EnumEntry> enumTable<AuditKind>();
template <> std::span<const EnumEntry> enumTable<AuditLabel>();
template <> std::span<const EnumEntry> enumTable<ResultState>();
template <> std::span<const EnumEntry> enumTable<DataState>();
template <> std::span<const EnumEntry> enumTable<PlanState>();
template <> std::span<const EnumEntry> enumTable<Basis>();
