#include "views/pages/objective/objectivetables.h"

#include "model/domain/language.h"
#include "model/domain/objective.h"
#include "model/domain/organisation.h"
#include "model/domain/policy.h"
#include "model/domain/risk.h"

#include <QtGlobal>

namespace {

/// The words of what is linked: title of the risk, reference of the requirement, sentence of the policy.
QString targetWords(const Register &reg, const Record &record)
{
    const auto *link = record.as<ObjectiveLink>();
    if (const Risk *risk = reg.find(Id<Risk> {link->target}))
        return risk->title;
    if (const Requirement *requirement = reg.find(Id<Requirement> {link->target}))
        return requirement->reference + QStringLiteral(": ") + requirement->summary;
    if (const PolicyCommitment *commitment = reg.find(Id<PolicyCommitment> {link->target}))
        return commitment->text;
    if (const Control *control = reg.find(Id<Control> {link->target}))
        return control->title;
    if (const BusinessGoal *goal = reg.find(Id<BusinessGoal> {link->target}))
        return goal->title;
    return {};
}

std::vector<RecordList::Extra> linkExtras(const Language &language)
{
    return {{language.translate("RecordTable", "What it says"), &targetWords}};
}

} // namespace

RecordTableInfo measuresTable()
{
    return {
        Kind::Kpi,
        QT_TRANSLATE_NOOP("RecordTable", "Measures"),
        {"code", "name", "direction", "frequency", "baseline", "target", "lower", "upper", "unit", "collector",
         "deciding"},
        {76, 0, 84, 92, 72, 72, 96, 96, 84, 130, 76},
        QT_TRANSLATE_NOOP("RecordTable", "No measure yet"),
        QT_TRANSLATE_NOOP("RecordTable", "A measure says how you will know that the objective is reached (6.2 b).")};
}

RecordTableInfo actionsTable()
{
    return {Kind::Action,
            QT_TRANSLATE_NOOP("RecordTable", "Plan"),
            {"code", "title", "responsible", "start_date", "due_date", "original_due_date", "status",
             "percent_complete", "effort_days"},
            {80, 0, 150, 104, 104, 124, 96, 110, 84},
            QT_TRANSLATE_NOOP("RecordTable", "No action yet"),
            QT_TRANSLATE_NOOP("RecordTable", "What will be done, by whom and until when (6.2 h, j, k)?")};
}

RecordTableInfo linksTable()
{
    return {Kind::ObjectiveLink,
            QT_TRANSLATE_NOOP("RecordTable", "Links"),
            {"target_kind", "target", "effect", "strength", "state", "note"},
            {110, 104, 150, 84, 96, 140, 0},
            QT_TRANSLATE_NOOP("RecordTable", "No link yet"),
            QT_TRANSLATE_NOOP("RecordTable",
                              "Which sentence of the policy, which risk, which requirement does it serve (6.2 a, c)?"),
            &linkExtras};
}
