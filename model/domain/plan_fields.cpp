#include "model/domain/fieldbuilder.h"
#include "model/domain/plan.h"

template <> std::span<const Field> fieldsOf<Action>()
{
    static const Field fields[] = {
        idField<Action>(),
        codeField<Action>(),
        field<&Action::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective")).csv("objective_id").required(),
        field<&Action::type>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        field<&Action::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).text(200).required(),
        field<&Action::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")).csv("unit_id"),
        field<&Action::responsible>("responsible", QT_TRANSLATE_NOOP("Field", "Responsible")).csv("responsible_id"),
        field<&Action::startDate>("start_date", QT_TRANSLATE_NOOP("Field", "Start date")),
        field<&Action::dueDate>("due_date", QT_TRANSLATE_NOOP("Field", "Due date")),
        field<&Action::originalDueDate>("original_due_date", QT_TRANSLATE_NOOP("Field", "Original due date")),
        field<&Action::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
        field<&Action::percentComplete>("percent_complete", QT_TRANSLATE_NOOP("Field", "Percent complete"))
            .range(0, 100),
        field<&Action::effortDays>("effort_days", QT_TRANSLATE_NOOP("Field", "Effort days")),
        field<&Action::completedOn>("completed_on", QT_TRANSLATE_NOOP("Field", "Completed on")),
        field<&Action::mandatory>("mandatory", QT_TRANSLATE_NOOP("Field", "Mandatory")),
        field<&Action::completionCriterion>("completion_criterion", QT_TRANSLATE_NOOP("Field", "Completion criterion"))
            .text(300),
        field<&Action::phase>("phase", QT_TRANSLATE_NOOP("Field", "Phase")).csv("phase_id"),
        field<&Action::description>("description", QT_TRANSLATE_NOOP("Field", "Description")).text(1000),
        field<&Action::blockedReason>("blocked_reason", QT_TRANSLATE_NOOP("Field", "Blocked reason")).text(300),
        field<&Action::cancelledReason>("cancelled_reason", QT_TRANSLATE_NOOP("Field", "Cancelled reason")).text(300),
        field<&Action::control>("control", QT_TRANSLATE_NOOP("Field", "Control")).csv("control_id"),
        archivedField<Action>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<ActionDependency>()
{
    static const Field fields[] = {
        idField<ActionDependency>(),
        field<&ActionDependency::predecessor>("predecessor", QT_TRANSLATE_NOOP("Field", "Predecessor"))
            .csv("predecessor_id")
            .required(),
        field<&ActionDependency::successor>("successor", QT_TRANSLATE_NOOP("Field", "Successor"))
            .csv("successor_id")
            .required(),
        field<&ActionDependency::lagDays>("lag_days", QT_TRANSLATE_NOOP("Field", "Lag days")).range(-365, 365),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<Resource>()
{
    static const Field fields[] = {
        idField<Resource>(),
        codeField<Resource>(),
        field<&Resource::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective"))
            .csv("objective_id")
            .required(),
        field<&Resource::type>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).required(),
        field<&Resource::description>("description", QT_TRANSLATE_NOOP("Field", "Description")).text(300),
        field<&Resource::amount>("amount", QT_TRANSLATE_NOOP("Field", "Amount")),
        field<&Resource::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")).text(30),
        field<&Resource::planned>("planned", QT_TRANSLATE_NOOP("Field", "Planned")).csv("planned_eur"),
        field<&Resource::approved>("approved", QT_TRANSLATE_NOOP("Field", "Approved")).csv("approved_eur"),
        field<&Resource::spent>("spent", QT_TRANSLATE_NOOP("Field", "Spent")),
        field<&Resource::approvedBy>("approved_by", QT_TRANSLATE_NOOP("Field", "Approved by")),
        field<&Resource::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Field", "Approved on")),
        field<&Resource::noneNeeded>("none_needed", QT_TRANSLATE_NOOP("Field", "None needed")),
        archivedField<Resource>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<Raci>()
{
    static const Field fields[] = {
        idField<Raci>(),
        field<&Raci::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective")).csv("objective_id"),
        field<&Raci::person>("person", QT_TRANSLATE_NOOP("Field", "Person")).csv("person_id").required(),
        field<&Raci::role>("role", QT_TRANSLATE_NOOP("Field", "Role")).required(),
        field<&Raci::action>("action", QT_TRANSLATE_NOOP("Field", "Action")).csv("action_id"),
    };
    return fields;
}

std::span<const KindInfo> planKinds()
{
    static const KindInfo kinds[] = {
        kindInfo<Action>("action", "actions", QT_TRANSLATE_NOOP("Kind", "Action"), QT_TRANSLATE_NOOP("Kind", "Actions"),
                         "ACT-"),
        kindInfo<ActionDependency>("action_dependency", "action_dependencies", QT_TRANSLATE_NOOP("Kind", "Dependency"),
                                   QT_TRANSLATE_NOOP("Kind", "Dependencies"), ""),
        kindInfo<Resource>("resource", "resources", QT_TRANSLATE_NOOP("Kind", "Resource"),
                           QT_TRANSLATE_NOOP("Kind", "Resources"), "RES-"),
        kindInfo<Raci>("raci", "raci", QT_TRANSLATE_NOOP("Kind", "Role"), QT_TRANSLATE_NOOP("Kind", "Roles"), ""),
    };
    return kinds;
}
