#include "views/forms/formchecks.h"

#include "model/domain/communication.h"
#include "model/domain/finding.h"
#include "model/domain/objective.h"
#include "model/domain/organisation.h"
#include "model/domain/plan.h"
#include "model/domain/risk.h"
#include "model/query/lifecycle/roles.h"
#include "model/query/plantimeline.h"
#include "model/query/settings.h"

#include <QCoreApplication>

namespace {

/// The first must not be after (above) the second; the problem stands at the second.
struct Pair {
    Kind kind;
    const char *from;
    const char *to;
};
constexpr Pair pairs[] = {
    {Kind::Objective, "start_date", "target_date"},
    {Kind::Kpi, "start_date", "target_date"},
    {Kind::Kpi, "lower", "upper"},
    {Kind::Kpi, "valid_min", "valid_max"},
    {Kind::Action, "start_date", "due_date"},
    {Kind::Requirement, "in_force_from", "in_force_to"},
    {Kind::PolicyVersion, "valid_from", "valid_to"},
    {Kind::PolicyCommitment, "valid_from", "valid_to"},
    {Kind::CommunicationPlanItem, "start_date", "end_date"},
    {Kind::AuditSession, "from_date", "to_date"},
    {Kind::Risk, "assessed_on", "next_assessment"},
    {Kind::Review, "date", "next_planned"},
    {Kind::Finding, "date", "closed_on"},
    {Kind::Trigger, "date", "closed_on"},
    {Kind::TrainingRecord, "attended", "invited"},
};

/// Reasons that an auditor will read must say something (2.3, 2.6); only when they are given at all.
struct Shortest {
    Kind kind;
    const char *field;
    int characters;
};
constexpr Shortest shortest[] = {
    {Kind::Objective, "measurability_justification", 30},
    {Kind::Risk, "no_objective_justification", 20},
    {Kind::Requirement, "no_objective_justification", 20},
    {Kind::Acknowledgement, "reason", 15},
    {Kind::ChangeRecord, "rationale", 15},
    {Kind::Evaluation, "conclusion", 20},
};

QString words(const char *text)
{
    return QCoreApplication::translate("FormChecks", text);
}

bool isAfter(const Field &field, const QVariant &a, const QVariant &b)
{
    if (field.type == FieldType::Date)
        return a.toString() > b.toString(); // ISO
    return a.toDouble() > b.toDouble();
}

void checkPairs(const Record &record, std::vector<FieldProblem> &out)
{
    const KindInfo &info = kindInfo(record.kind());
    for (const Pair &pair : pairs) {
        if (pair.kind != record.kind())
            continue;
        const Field &from = *info.field(QLatin1String(pair.from));
        const Field &to = *info.field(QLatin1String(pair.to));
        const QVariant a = record.value(from), b = record.value(to);
        if (!a.isValid() || !b.isValid() || !isAfter(from, a, b))
            continue;
        const QString sentence = from.type == FieldType::Date ? words("“%1” must not be before “%2”.")
                                                              : words("“%1” must not be less than “%2”.");
        out.push_back({QLatin1String(pair.to), sentence.arg(to.displayLabel(), from.displayLabel())});
    }
}

void checkShortest(const Record &record, std::vector<FieldProblem> &out)
{
    for (const Shortest &s : shortest) {
        if (s.kind != record.kind())
            continue;
        const Field &field = *kindInfo(s.kind).field(QLatin1String(s.field));
        const qsizetype size = record.value(field).toString().size();
        if (size > 0 && size < s.characters)
            out.push_back({QLatin1String(s.field),
                           words("Write at least %1 characters: an auditor will read it.").arg(s.characters)});
    }
}

void checkCode(const Record &record, const Register &reg, std::vector<FieldProblem> &out)
{
    const KindInfo &info = kindInfo(record.kind());
    if (!info.hasCode() || record.code().isEmpty())
        return;
    for (const Record &other : reg.records(record.kind()))
        if (other.id() != record.id() && other.code() == record.code()) {
            out.push_back({QStringLiteral("code"),
                           words("%1 is taken by another record. The next free code is %2.")
                               .arg(record.code(), reg.nextCode(record.kind()))});
            return;
        }
}

Kind linkedKind(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Risk:
    case LinkKind::Opportunity:
        return Kind::Risk;
    case LinkKind::Requirement:
        return Kind::Requirement;
    case LinkKind::Commitment:
        return Kind::PolicyCommitment;
    case LinkKind::Control:
        return Kind::Control;
    case LinkKind::BusinessGoal:
        return Kind::BusinessGoal;
    case LinkKind::Unset:
        break;
    }
    return Kind::Count;
}

void checkLink(const Record &record, const Register &reg, std::vector<FieldProblem> &out)
{
    const auto *link = record.as<ObjectiveLink>();
    if (!link || link->targetKind == LinkKind::Unset || link->target.isNull())
        return;
    if (const Kind wanted = linkedKind(link->targetKind); reg.kindOf(link->target) != wanted)
        out.push_back({QStringLiteral("target"),
                       words("Choose a record of the kind “%1”, or change “%2”.")
                           .arg(labelOf(link->targetKind), fieldOf<ObjectiveLink>("target_kind").displayLabel())});
}

/// The status of an action asks for its reason or its day (2.5).
void checkAction(const Record &record, const Register &reg, QDate today, std::vector<FieldProblem> &out)
{
    const auto *a = record.as<Action>();
    if (!a)
        return;
    const auto problem = [&out](const char *field, const char *sentence) {
        out.push_back({QLatin1String(field), words(sentence)});
    };
    const bool done = a->status == ActionStatus::Done;
    if (a->status == ActionStatus::Blocked && a->blockedReason.isEmpty())
        problem("blocked_reason", QT_TRANSLATE_NOOP("FormChecks", "Say why it is blocked."));
    if (a->status == ActionStatus::Cancelled && a->cancelledReason.isEmpty())
        problem("cancelled_reason", QT_TRANSLATE_NOOP("FormChecks", "Say why it is cancelled."));
    if (done && !a->completedOn.isValid())
        problem("completed_on", QT_TRANSLATE_NOOP("FormChecks", "Say when it was done."));
    if (done && a->completedOn > today)
        problem("completed_on", QT_TRANSLATE_NOOP("FormChecks", "What is done was not done in the future."));
    if (!done && a->completedOn.isValid())
        problem("completed_on", QT_TRANSLATE_NOOP("FormChecks", "Leave this empty until it is done."));
    if (a->status == ActionStatus::InProgress && a->responsible.isNull())
        problem("responsible", QT_TRANSLATE_NOOP("FormChecks", "Name who does it before the work begins."));
    if (a->type == ActionKind::Milestone && a->startDate.isValid() && a->dueDate.isValid()
        && a->startDate != a->dueDate)
        problem("start_date", QT_TRANSLATE_NOOP("FormChecks", "A milestone is one day: it starts when it is due."));
    const Action *before = reg.find(a->id);
    if (before && before->status == ActionStatus::Done && !done && a->status != ActionStatus::InProgress)
        problem("status",
                QT_TRANSLATE_NOOP("FormChecks", "What was done can only be taken up again: choose “in progress”."));
}

/// Approved money has somebody who approved it, on a day (2.5).
void checkResource(const Record &record, QDate today, std::vector<FieldProblem> &out)
{
    const auto *r = record.as<Resource>();
    if (!r || r->approved.minor.value_or(0) <= 0)
        return;
    if (r->approvedBy.isNull())
        out.push_back({QStringLiteral("approved_by"), words(QT_TRANSLATE_NOOP("FormChecks", "Say who approved it."))});
    if (!r->approvedOn.isValid())
        out.push_back(
            {QStringLiteral("approved_on"), words(QT_TRANSLATE_NOOP("FormChecks", "Say when it was approved."))});
    else if (r->approvedOn > today)
        out.push_back({QStringLiteral("approved_on"),
                       words(QT_TRANSLATE_NOOP("FormChecks", "An approval does not lie in the future."))});
}

/// Exactly one person is accountable for an objective, and that is its owner (2.5).
void checkRole(const Record &record, const Register &reg, std::vector<FieldProblem> &out)
{
    const auto *r = record.as<Raci>();
    if (!r || r->role != RaciRole::Accountable || !r->action.isNull())
        return;
    for (const Raci *other : accountableRoles(reg, r->objective))
        if (other->id != r->id) {
            const Person *person = reg.find(other->person);
            out.push_back(
                {QStringLiteral("role"),
                 words(QT_TRANSLATE_NOOP("FormChecks", "%1 is accountable already, and only one person can be."))
                     .arg(person ? person->name : QStringLiteral("–"))});
            break;
        }
    const Objective *o = reg.find(r->objective);
    const Person *owner = o ? reg.find(o->owner) : nullptr;
    if (owner && r->person && r->person != owner->id)
        out.push_back({QStringLiteral("person"),
                       words(QT_TRANSLATE_NOOP("FormChecks",
                                               "Accountable is the owner, %1. Give the objective another owner "
                                               "instead."))
                           .arg(owner->name)});
}

void checkDependency(const Record &record, const Register &reg, std::vector<FieldProblem> &out)
{
    const auto *d = record.as<ActionDependency>();
    if (d && d->predecessor && d->successor && wouldCircle(reg, d->predecessor, d->successor))
        out.push_back(
            {QStringLiteral("successor"),
             words(QT_TRANSLATE_NOOP("FormChecks", "This would close a circle: %1 waits for %2 already."))
                 .arg(reg.codeOf(Kind::Action, d->predecessor.value), reg.codeOf(Kind::Action, d->successor.value))});
}

/// Observations may be closed without (2.8).
void checkFinding(const Record &record, std::vector<FieldProblem> &out)
{
    const auto *f = record.as<Finding>();
    if (!f || f->status != FindingStatus::Closed || f->grade == FindingGrade::Observation)
        return;
    if (f->rootCause.isEmpty())
        out.push_back({QStringLiteral("root_cause"),
                       words(QT_TRANSLATE_NOOP("FormChecks", "Say why it happened before you close it (10.2)."))});
    if (f->correctiveAction.isEmpty())
        out.push_back({QStringLiteral("corrective_action"),
                       words(QT_TRANSLATE_NOOP("FormChecks", "Say what removes the cause before you close it."))});
    if (!f->effectivenessDue.isValid() && !f->effectivenessOn.isValid())
        out.push_back({QStringLiteral("effectiveness_due"),
                       words(QT_TRANSLATE_NOOP("FormChecks", "Plan the day on which you check whether it worked."))});
}

/// A row of dashes is no record: something says what it is about.
void checkContent(const Record &record, std::vector<FieldProblem> &out)
{
    const auto ask = [&out](bool isMissing, const char *field, const char *sentence) {
        if (isMissing)
            out.push_back({QLatin1String(field), words(sentence)});
    };
    if (const auto *f = record.as<Finding>())
        ask(f->description.isEmpty(), "description", QT_TRANSLATE_NOOP("FormChecks", "Say what was found."));
    if (const auto *e = record.as<Evidence>())
        ask(e->title.isEmpty() && e->fileName.isEmpty() && e->location.isEmpty(), "title",
            QT_TRANSLATE_NOOP("FormChecks",
                              "Say what it is: a title, the name of a file, or the place where it lies."));
    if (const auto *c = record.as<Communication>())
        ask(c->audience.isEmpty(), "audience", QT_TRANSLATE_NOOP("FormChecks", "Say who was told."));
    if (const auto *f = record.as<Feedback>())
        ask(f->text.isEmpty(), "text", QT_TRANSLATE_NOOP("FormChecks", "Say what came back."));
    if (const auto *b = record.as<BriefText>())
        ask(b->title.isEmpty() && b->sentence.isEmpty() && b->whatYouCanDo.isEmpty(), "sentence",
            QT_TRANSLATE_NOOP("FormChecks", "Write the sentence that the staff will read."));
}

/// Steps of the scale of this file; an import may hold others, a person who fills the form may not (2.2).
void checkScale(const Record &record, const Register &reg, std::vector<FieldProblem> &out)
{
    if (record.kind() != Kind::Risk && record.kind() != Kind::RiskAssessment)
        return;
    for (const Field &field : kindInfo(record.kind()).fields())
        if (const auto scale = scaleOf(field, reg)) {
            const QVariant step = record.value(field);
            if (step.isValid() && (step.toInt() < 1 || step.toInt() > *scale))
                out.push_back({QLatin1String(field.name), stepSentence(*scale)});
        }
}

/// Somebody answers for a risk, it endangers something, and whoever accepts it is named (2.2).
void checkRisk(const Record &record, std::vector<FieldProblem> &out)
{
    const auto *r = record.as<Risk>();
    if (!r)
        return;
    if (r->affects.isEmpty())
        out.push_back({QStringLiteral("affects"),
                       words(QT_TRANSLATE_NOOP("FormChecks", "Choose confidentiality, integrity or availability."))});
    if (r->owner.isNull())
        out.push_back({QStringLiteral("owner"),
                       words(QT_TRANSLATE_NOOP("FormChecks", "Name the person who answers for the risk."))});
    if (r->status != RiskStatus::Accepted)
        return;
    if (r->acceptedBy.isNull())
        out.push_back(
            {QStringLiteral("accepted_by"), words(QT_TRANSLATE_NOOP("FormChecks", "Say who accepted the risk."))});
    if (!r->acceptedOn.isValid())
        out.push_back(
            {QStringLiteral("accepted_on"), words(QT_TRANSLATE_NOOP("FormChecks", "Say when it was accepted."))});
}

/// The statement of applicability says why a control is left out (2.2; 6.1.3 d).
void checkControl(const Record &record, std::vector<FieldProblem> &out)
{
    const auto *c = record.as<Control>();
    if (c && !c->applicable && c->justification.isEmpty())
        out.push_back({QStringLiteral("justification"),
                       words(QT_TRANSLATE_NOOP("FormChecks", "Say why the control does not apply (6.1.3 d)."))});
}

/// Only top management can endorse an objective before the staff (2.7).
void checkEndorsement(const Record &record, const Register &reg, std::vector<FieldProblem> &out)
{
    const auto *item = record.as<CommunicationPlanItem>();
    const Person *person = item ? reg.find(item->endorsedBy) : nullptr;
    if (person && !person->topManagement)
        out.push_back({QStringLiteral("endorsed_by"),
                       words(QT_TRANSLATE_NOOP("FormChecks", "%1 does not belong to top management: choose who does."))
                           .arg(person->name)});
}

} // namespace

std::optional<int> scaleOf(const Field &field, const Register &reg)
{
    static constexpr const char *ofRisk[] = {"inherent_likelihood", "inherent_impact",   "current_likelihood",
                                             "current_impact",      "target_likelihood", "target_impact"};
    static constexpr const char *ofAssessment[] = {"likelihood", "impact"};
    const auto isOne = [&](Kind kind, std::span<const char *const> names) {
        return std::any_of(names.begin(), names.end(),
                           [&](const char *name) { return kindInfo(kind).field(QLatin1String(name)) == &field; });
    };
    if (!isOne(Kind::Risk, ofRisk) && !isOne(Kind::RiskAssessment, ofAssessment))
        return {};
    return int(settingNumber(reg, "risk.scale"));
}

QString stepSentence(int scale)
{
    return words(QT_TRANSLATE_NOOP("FormChecks", "Choose a step from 1 to %1.")).arg(scale);
}

std::vector<FieldProblem> recordProblems(const Record &record, const Register &reg, QDate today)
{
    std::vector<FieldProblem> out;
    checkCode(record, reg, out);
    checkPairs(record, out);
    checkShortest(record, out);
    checkLink(record, reg, out);
    checkAction(record, reg, today, out);
    checkResource(record, today, out);
    checkFinding(record, out);
    checkContent(record, out);
    checkRole(record, reg, out);
    checkDependency(record, reg, out);
    checkScale(record, reg, out);
    checkRisk(record, out);
    checkControl(record, out);
    checkEndorsement(record, reg, out);
    return out;
}

bool canBeEmpty(Kind kind, const Field &field)
{
    const auto fresh = kindInfo(kind).make();
    field.set(fresh.get(), {});
    return !field.get(fresh.get()).isValid();
}
