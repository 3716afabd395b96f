#include "views/pages/objective/objectivetables.h"

#include "model/domain/kpi.h"
#include "model/domain/language.h"
#include "model/domain/objective.h"
#include "model/domain/organisation.h"
#include "model/domain/policy.h"
#include "model/domain/risk.h"
#include "model/query/lifecycle/versions.h"

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

RecordTableInfo table(Kind kind, const char *title, std::vector<const char *> fields, std::vector<int> widths,
                      const char *empty, const char *reason)
{
    return {kind, title, std::move(fields), std::move(widths), empty, reason};
}

/// What a record says about its place: directly, by its KPI or by its action.
Id<Objective> placeOf(const Register &reg, const Record &record)
{
    if (const Id<Objective> own = objectiveOf(reg, record))
        return own;
    const Field *field = kindInfo(record.kind()).field(u"objective");
    return field ? Id<Objective> {QUuid(record.value(*field).toString())} : Id<Objective>();
}

} // namespace

std::vector<TabInfo> objectiveTabs()
{
    using Where = LedgerRow::Where;
    return {
        {Where::Measures,
         QT_TRANSLATE_NOOP("ObjectivePage", "Measures"),
         {{measuresTable()},
          {table(Kind::InterimTarget, QT_TRANSLATE_NOOP("RecordTable", "Interim targets"),
                 {"kpi", "due_date", "value", "note"}, {200, 120, 120, 0},
                 QT_TRANSLATE_NOOP("RecordTable", "No interim target"),
                 QT_TRANSLATE_NOOP("RecordTable", "For long ways: where it has to stand in between (6.2 k).")),
           false}}},
        {Where::Plan,
         QT_TRANSLATE_NOOP("ObjectivePage", "Plan"),
         {{actionsTable()},
          {table(Kind::ActionDependency, QT_TRANSLATE_NOOP("RecordTable", "Dependencies"),
                 {"predecessor", "successor", "lag_days"}, {300, 300, 0},
                 QT_TRANSLATE_NOOP("RecordTable", "No dependency"),
                 QT_TRANSLATE_NOOP("RecordTable", "Which action has to end before another begins?")),
           false}}},
        {Where::Resources,
         QT_TRANSLATE_NOOP("ObjectivePage", "Resources & roles"),
         {{table(Kind::Resource, QT_TRANSLATE_NOOP("RecordTable", "Resources"),
                 {"code", "kind", "description", "planned", "approved", "spent", "approved_by", "none_needed"},
                 {80, 110, 0, 110, 110, 110, 150, 110},
                 QT_TRANSLATE_NOOP("RecordTable", "Nothing said about resources"),
                 QT_TRANSLATE_NOOP("RecordTable",
                                   "People, technology, training, money: what is needed, or “none needed” (6.2 i).")),
           false},
          {table(Kind::Raci, QT_TRANSLATE_NOOP("RecordTable", "Roles"), {"person", "role", "action"}, {260, 160, 0},
                 QT_TRANSLATE_NOOP("RecordTable", "No roles yet"),
                 QT_TRANSLATE_NOOP("RecordTable", "Exactly one person answers, at least one does the work (6.2 j).")),
           false},
          {table(
               Kind::OwnerAcceptance, QT_TRANSLATE_NOOP("RecordTable", "Acceptance by the owner"),
               {"version", "person", "accepted_on", "note"}, {90, 220, 130, 0},
               QT_TRANSLATE_NOOP("RecordTable", "Not accepted yet"),
               QT_TRANSLATE_NOOP("RecordTable",
                                 "The owner accepts a version with its approval: authority and resources are there.")),
           true}}},
        {Where::Links, QT_TRANSLATE_NOOP("ObjectivePage", "Links"), {{linksTable()}}},
        {Where::Communication,
         QT_TRANSLATE_NOOP("ObjectivePage", "Communication"),
         {{table(
               Kind::CommunicationPlanItem, QT_TRANSLATE_NOOP("RecordTable", "Planned communication"),
               {"code", "message", "audience", "channel", "frequency", "next_due", "responsible"},
               {80, 0, 120, 130, 110, 110, 150}, QT_TRANSLATE_NOOP("RecordTable", "No communication planned"),
               QT_TRANSLATE_NOOP("RecordTable", "Who needs to know it to help, and how do they learn of it (6.2 e)?")),
           false},
          {table(Kind::Communication, QT_TRANSLATE_NOOP("RecordTable", "Log"),
                 {"code", "date", "channel", "audience", "reached", "version"}, {80, 110, 180, 0, 90, 90},
                 QT_TRANSLATE_NOOP("RecordTable", "Nothing told yet"),
                 QT_TRANSLATE_NOOP("RecordTable", "What was told to whom and when.")),
           false},
          {table(Kind::Feedback, QT_TRANSLATE_NOOP("RecordTable", "Feedback"),
                 {"date", "from_group", "text", "answer", "result"}, {110, 160, 0, 260, 130},
                 QT_TRANSLATE_NOOP("RecordTable", "No feedback"),
                 QT_TRANSLATE_NOOP("RecordTable", "What people said about it, and what came of it.")),
           false},
          {table(Kind::TrainingRecord, QT_TRANSLATE_NOOP("RecordTable", "Training"),
                 {"date", "topic", "audience", "invited", "attended"}, {110, 0, 160, 90, 90},
                 QT_TRANSLATE_NOOP("RecordTable", "No training"),
                 QT_TRANSLATE_NOOP("RecordTable", "Training as figures of groups, never of persons.")),
           false}}},
        {Where::Reviews,
         QT_TRANSLATE_NOOP("ObjectivePage", "Reviews & evaluation"),
         {{table(Kind::ReviewItem, QT_TRANSLATE_NOOP("RecordTable", "Reviews"), {"review", "outcome", "discussion"},
                 {140, 160, 0}, QT_TRANSLATE_NOOP("RecordTable", "Never reviewed"),
                 QT_TRANSLATE_NOOP("RecordTable", "Objectives are reviewed and updated as appropriate (6.2 f).")),
           true},
          {table(Kind::Decision, QT_TRANSLATE_NOOP("RecordTable", "Decisions"),
                 {"code", "text", "responsible", "due_date", "status"}, {80, 0, 170, 110, 100},
                 QT_TRANSLATE_NOOP("RecordTable", "No decision"),
                 QT_TRANSLATE_NOOP("RecordTable", "What was decided about it, by whom it is done and until when.")),
           false},
          {table(Kind::Evaluation, QT_TRANSLATE_NOOP("RecordTable", "Evaluation"),
                 {"code", "evaluated_on", "evaluator", "result", "conclusion"}, {80, 120, 170, 140, 0},
                 QT_TRANSLATE_NOOP("RecordTable", "Not evaluated yet"),
                 QT_TRANSLATE_NOOP("RecordTable",
                                   "At the end somebody says whether it was reached, and what was learned (6.2 l).")),
           true},
          {table(Kind::Finding, QT_TRANSLATE_NOOP("RecordTable", "Findings of audits and monitoring"),
                 {"code", "date", "grade", "description", "status", "due_date"}, {80, 110, 100, 0, 110, 110},
                 QT_TRANSLATE_NOOP("RecordTable", "No finding"),
                 QT_TRANSLATE_NOOP("RecordTable", "Nonconformities and observations about it (10.2).")),
           false}}},
    };
}

bool belongsTo(const Register &reg, const Record &record, Id<Objective> objective)
{
    return placeOf(reg, record) == objective;
}

void prepareFor(const Register &reg, Kind kind, void *fresh, Id<Objective> objective)
{
    const KindInfo &info = kindInfo(kind);
    if (const Field *field = info.field(u"objective"))
        field->set(fresh, objective.value.toString(QUuid::WithoutBraces));
    if (kind == Kind::InterimTarget)
        for (const Kpi &kpi : reg.all<Kpi>())
            if (kpi.objective == objective && !kpi.archivedAt.isValid()) {
                static_cast<InterimTarget *>(fresh)->kpi = kpi.id;
                return;
            }
}
