#include "model/domain/fieldbuilder.h"
#include "model/domain/objective.h"

template <> std::span<const Field> fieldsOf<Objective>()
{
    static const Field fields[] = {
        idField<Objective>(),
        codeField<Objective>(),
        field<&Objective::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).text(120).required(),
        field<&Objective::statement>("statement", QT_TRANSLATE_NOOP("Field", "Statement")).text(600),
        field<&Objective::level>("level", QT_TRANSLATE_NOOP("Field", "Level")),
        field<&Objective::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")).csv("unit_id"),
        field<&Objective::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner")).csv("owner_id"),
        field<&Objective::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
        field<&Objective::version>("version", QT_TRANSLATE_NOOP("Field", "Version")).text(20),
        field<&Objective::startDate>("start_date", QT_TRANSLATE_NOOP("Field", "Start date")),
        field<&Objective::targetDate>("target_date", QT_TRANSLATE_NOOP("Field", "Target date")),
        field<&Objective::priority>("priority", QT_TRANSLATE_NOOP("Field", "Priority")),
        field<&Objective::measurability>("measurability", QT_TRANSLATE_NOOP("Field", "Measurability")),
        field<&Objective::measurabilityJustification>("measurability_justification",
                                                      QT_TRANSLATE_NOOP("Field", "Why measuring is not practicable"))
            .text(1000),
        field<&Objective::rationale>("rationale", QT_TRANSLATE_NOOP("Field", "Rationale")).text(2000),
        field<&Objective::evaluationMethod>("evaluation_method", QT_TRANSLATE_NOOP("Field", "Evaluation method"))
            .text(1000),
        field<&Objective::evaluator>("evaluator", QT_TRANSLATE_NOOP("Field", "Evaluator")).csv("evaluator_id"),
        field<&Objective::reviewInterval>("review_interval", QT_TRANSLATE_NOOP("Field", "Review interval")),
        field<&Objective::nextReview>("next_review", QT_TRANSLATE_NOOP("Field", "Next review")),
        field<&Objective::businessGoal>("business_goal", QT_TRANSLATE_NOOP("Field", "Business goal"))
            .csv("business_goal_id"),
        field<&Objective::supersededBy>("superseded_by", QT_TRANSLATE_NOOP("Field", "Superseded by")),
        field<&Objective::closedOn>("closed_on", QT_TRANSLATE_NOOP("Field", "Closed on")),
        field<&Objective::tags>("tags", QT_TRANSLATE_NOOP("Field", "Tags")).text(30),
        field<&Objective::type>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        field<&Objective::parent>("parent", QT_TRANSLATE_NOOP("Field", "Supports objective")).csv("parent_id"),
        field<&Objective::protects>("protects", QT_TRANSLATE_NOOP("Field", "Protects")),
        field<&Objective::successCriteria>("success_criteria", QT_TRANSLATE_NOOP("Field", "Success criteria"))
            .text(1000),
        field<&Objective::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).text(4000),
        archivedField<Objective>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<ObjectiveLink>()
{
    static const Field fields[] = {
        idField<ObjectiveLink>(),
        field<&ObjectiveLink::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective"))
            .csv("objective_id")
            .required(),
        field<&ObjectiveLink::targetKind>("target_kind", QT_TRANSLATE_NOOP("Field", "Linked to"))
            .csv("link_kind")
            .required(),
        field<&ObjectiveLink::target>("target", QT_TRANSLATE_NOOP("Field", "Linked record"))
            .csv("target_id")
            .required(),
        field<&ObjectiveLink::note>("note", QT_TRANSLATE_NOOP("Field", "Note")).text(500),
        field<&ObjectiveLink::effect>("effect", QT_TRANSLATE_NOOP("Field", "Effect")),
        field<&ObjectiveLink::strength>("strength", QT_TRANSLATE_NOOP("Field", "Strength")),
        field<&ObjectiveLink::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
        field<&ObjectiveLink::confirmedBy>("confirmed_by", QT_TRANSLATE_NOOP("Field", "Confirmed by")),
        field<&ObjectiveLink::confirmedOn>("confirmed_on", QT_TRANSLATE_NOOP("Field", "Confirmed on")),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<ObjectiveVersion>()
{
    static const Field fields[] = {
        idField<ObjectiveVersion>(),
        field<&ObjectiveVersion::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective"))
            .csv("objective_id")
            .required(),
        field<&ObjectiveVersion::version>("version", QT_TRANSLATE_NOOP("Field", "Version")).text(20).required(),
        field<&ObjectiveVersion::date>("date", QT_TRANSLATE_NOOP("Field", "Date")).required(),
        field<&ObjectiveVersion::summary>("summary", QT_TRANSLATE_NOOP("Field", "Summary")).text(500),
        field<&ObjectiveVersion::approvedBy>("approved_by", QT_TRANSLATE_NOOP("Field", "Approved by")),
        field<&ObjectiveVersion::snapshot>("snapshot", QT_TRANSLATE_NOOP("Field", "Snapshot")).json(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<Acknowledgement>()
{
    static const Field fields[] = {
        idField<Acknowledgement>(),
        field<&Acknowledgement::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective"))
            .csv("objective_id")
            .required(),
        field<&Acknowledgement::version>("version", QT_TRANSLATE_NOOP("Field", "Version")).text(20).required(),
        field<&Acknowledgement::rule>("rule", QT_TRANSLATE_NOOP("Field", "Rule")).text(20).required(),
        field<&Acknowledgement::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")).text(500).required(),
        field<&Acknowledgement::acknowledgedBy>("acknowledged_by", QT_TRANSLATE_NOOP("Field", "Acknowledged by")),
        field<&Acknowledgement::acknowledgedOn>("acknowledged_on", QT_TRANSLATE_NOOP("Field", "Acknowledged on")),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<StatusOverride>()
{
    static const Field fields[] = {
        idField<StatusOverride>(),
        field<&StatusOverride::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective"))
            .csv("objective_id")
            .required(),
        field<&StatusOverride::computedState>("computed_state", QT_TRANSLATE_NOOP("Field", "Computed state"))
            .required(),
        field<&StatusOverride::shownState>("shown_state", QT_TRANSLATE_NOOP("Field", "Shown state")).required(),
        field<&StatusOverride::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")).text(500).required(),
        field<&StatusOverride::validUntil>("valid_until", QT_TRANSLATE_NOOP("Field", "Valid until")).required(),
        field<&StatusOverride::setBy>("set_by", QT_TRANSLATE_NOOP("Field", "Set by")),
        field<&StatusOverride::setOn>("set_on", QT_TRANSLATE_NOOP("Field", "Set on")),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<OwnerAcceptance>()
{
    static const Field fields[] = {
        idField<OwnerAcceptance>(),
        field<&OwnerAcceptance::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective"))
            .csv("objective_id")
            .required(),
        field<&OwnerAcceptance::version>("version", QT_TRANSLATE_NOOP("Field", "Version")).text(20).required(),
        field<&OwnerAcceptance::person>("person", QT_TRANSLATE_NOOP("Field", "Person")).csv("person_id").required(),
        field<&OwnerAcceptance::acceptedOn>("accepted_on", QT_TRANSLATE_NOOP("Field", "Accepted on")).required(),
        field<&OwnerAcceptance::note>("note", QT_TRANSLATE_NOOP("Field", "Note")).text(500),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<Approval>()
{
    static const Field fields[] = {
        idField<Approval>(),
        codeField<Approval>(),
        field<&Approval::subjectKind>("subject_kind", QT_TRANSLATE_NOOP("Field", "Subject kind")).required(),
        field<&Approval::subject>("subject", QT_TRANSLATE_NOOP("Field", "Approved record")).csv("subject_id"),
        field<&Approval::version>("version", QT_TRANSLATE_NOOP("Field", "Version")).text(20),
        field<&Approval::decision>("decision", QT_TRANSLATE_NOOP("Field", "Decision")).required(),
        field<&Approval::approver>("approver", QT_TRANSLATE_NOOP("Field", "Approver")).csv("approver_id"),
        field<&Approval::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Decided on")).required(),
        field<&Approval::medium>("medium", QT_TRANSLATE_NOOP("Field", "Medium")),
        field<&Approval::recordReference>("record_reference", QT_TRANSLATE_NOOP("Field", "Record reference")).text(200),
        field<&Approval::conditions>("conditions", QT_TRANSLATE_NOOP("Field", "Conditions")).text(500),
        archivedField<Approval>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<ChangeRecord>()
{
    static const Field fields[] = {
        idField<ChangeRecord>(),
        codeField<ChangeRecord>(),
        field<&ChangeRecord::date>("date", QT_TRANSLATE_NOOP("Field", "Date")).required(),
        field<&ChangeRecord::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective"))
            .csv("objective_id")
            .required(),
        field<&ChangeRecord::field>("field", QT_TRANSLATE_NOOP("Field", "Field")).text(80).required(),
        field<&ChangeRecord::oldValue>("old_value", QT_TRANSLATE_NOOP("Field", "Old value")).text(1000),
        field<&ChangeRecord::newValue>("new_value", QT_TRANSLATE_NOOP("Field", "New value")).text(1000),
        field<&ChangeRecord::rationale>("rationale", QT_TRANSLATE_NOOP("Field", "Rationale")).text(1000),
        field<&ChangeRecord::trigger>("trigger", QT_TRANSLATE_NOOP("Field", "Trigger")).csv("trigger_id"),
        field<&ChangeRecord::requestedBy>("requested_by", QT_TRANSLATE_NOOP("Field", "Requested by")),
        field<&ChangeRecord::approvedBy>("approved_by", QT_TRANSLATE_NOOP("Field", "Approved by")),
        field<&ChangeRecord::versionFrom>("version_from", QT_TRANSLATE_NOOP("Field", "Version from")).text(20),
        field<&ChangeRecord::versionTo>("version_to", QT_TRANSLATE_NOOP("Field", "Version to")).text(20),
        field<&ChangeRecord::consideration>("consideration",
                                            QT_TRANSLATE_NOOP("Field", "Risk and compliance considered"))
            .text(1000),
        archivedField<ChangeRecord>(),
    };
    return fields;
}

std::span<const KindInfo> objectiveKinds()
{
    static const KindInfo kinds[] = {
        kindInfo<Objective>("objective", "objectives", QT_TRANSLATE_NOOP("Kind", "Objective"),
                            QT_TRANSLATE_NOOP("Kind", "Objectives"), "OBJ-"),
        kindInfo<ObjectiveLink>("objective_link", "objective_links", QT_TRANSLATE_NOOP("Kind", "Link"),
                                QT_TRANSLATE_NOOP("Kind", "Links"), ""),
        kindInfo<ObjectiveVersion>("objective_version", "objective_versions", QT_TRANSLATE_NOOP("Kind", "Version"),
                                   QT_TRANSLATE_NOOP("Kind", "Versions"), ""),
        kindInfo<Acknowledgement>("acknowledgement", "acknowledgements",
                                  QT_TRANSLATE_NOOP("Kind", "Acknowledged finding"),
                                  QT_TRANSLATE_NOOP("Kind", "Acknowledged findings"), ""),
        kindInfo<StatusOverride>("status_override", "status_overrides", QT_TRANSLATE_NOOP("Kind", "Set state"),
                                 QT_TRANSLATE_NOOP("Kind", "Set states"), ""),
        kindInfo<OwnerAcceptance>("owner_acceptance", "owner_acceptances",
                                  QT_TRANSLATE_NOOP("Kind", "Owner's acceptance"),
                                  QT_TRANSLATE_NOOP("Kind", "Owners' acceptances"), ""),
        kindInfo<Approval>("approval", "approvals", QT_TRANSLATE_NOOP("Kind", "Approval"),
                           QT_TRANSLATE_NOOP("Kind", "Approvals"), "APR-"),
        kindInfo<ChangeRecord>("change_record", "changes", QT_TRANSLATE_NOOP("Kind", "Change record"),
                               QT_TRANSLATE_NOOP("Kind", "Change records"), "CHG-"),
    };
    return kinds;
}
