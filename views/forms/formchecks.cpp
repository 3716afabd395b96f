#include "views/forms/formchecks.h"

#include "model/domain/communication.h"
#include "model/domain/finding.h"
#include "model/domain/objective.h"
#include "model/domain/organisation.h"
#include "model/domain/plan.h"
#include "model/query/plantimeline.h"

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
void checkAction(const Record &record, std::vector<FieldProblem> &out)
{
    const auto *a = record.as<Action>();
    if (!a)
        return;
    if (a->status == ActionStatus::Blocked && a->blockedReason.isEmpty())
        out.push_back(
            {QStringLiteral("blocked_reason"), words(QT_TRANSLATE_NOOP("FormChecks", "Say why it is blocked."))});
    if (a->status == ActionStatus::Cancelled && a->cancelledReason.isEmpty())
        out.push_back(
            {QStringLiteral("cancelled_reason"), words(QT_TRANSLATE_NOOP("FormChecks", "Say why it is cancelled."))});
    if (a->status == ActionStatus::Done && !a->completedOn.isValid())
        out.push_back(
            {QStringLiteral("completed_on"), words(QT_TRANSLATE_NOOP("FormChecks", "Say when it was done."))});
    if (a->status == ActionStatus::InProgress && a->responsible.isNull())
        out.push_back({QStringLiteral("responsible"),
                       words(QT_TRANSLATE_NOOP("FormChecks", "Name who does it before the work begins."))});
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

std::vector<FieldProblem> recordProblems(const Record &record, const Register &reg)
{
    std::vector<FieldProblem> out;
    checkCode(record, reg, out);
    checkPairs(record, out);
    checkShortest(record, out);
    checkLink(record, reg, out);
    checkAction(record, out);
    checkFinding(record, out);
    checkDependency(record, reg, out);
    checkEndorsement(record, reg, out);
    return out;
}

bool canBeEmpty(Kind kind, const Field &field)
{
    const auto fresh = kindInfo(kind).make();
    field.set(fresh.get(), {});
    return !field.get(fresh.get()).isValid();
}
