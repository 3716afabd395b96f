#include "model/query/lifecycle/stepwrites.h"

#include "model/domain/communication.h"
#include "model/domain/language.h"
#include "model/domain/plan.h"
#include "model/domain/records.h"
#include "model/query/lifecycle/acknowledged.h"
#include "model/query/lifecycle/roles.h"
#include "model/query/lifecycle/versionrules.h"
#include "model/query/lifecycle/versions.h"
#include "model/query/retention.h"
#include "model/query/workspacestate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr int reminderDays = 14, followUpDays = 30;

Approval approvalOf(const StepCase &c, ApprovalSubject subject, const QString &version)
{
    Approval a = c.input.approval;
    a.code.clear();
    a.subjectKind = subject;
    a.subject = c.objective.id.value;
    a.version = version;
    if (a.decision == ApprovalDecision::Unset)
        a.decision = a.conditions.isEmpty() ? ApprovalDecision::Approved : ApprovalDecision::ApprovedWithConditions;
    return a;
}

/// Every step after the first approval leaves a change record of the state: looking back at a day needs it (2.13).
void writeStateChange(const StepCase &c, StepWriter &w, const Objective &after, const QString &rationale)
{
    ChangeRecord change;
    change.date = c.world.day;
    change.objective = c.objective.id;
    change.field = QStringLiteral("state");
    change.oldValue = keyOf(c.objective.state);
    change.newValue = keyOf(after.state);
    change.rationale = rationale;
    change.trigger = c.input.trigger;
    change.requestedBy = c.input.requestedBy;
    change.consideration = c.input.consideration;
    change.approvedBy = c.input.approval.approver;
    change.versionFrom = c.objective.version;
    change.versionTo = after.version;
    w.create(change);
}

QString figuresNow(const StepCase &c)
{
    const WorkspaceState ws = evaluateWorkspace(c.world.reg, c.world.day);
    const ObjectiveRow *row = ws.objective(c.objective.id);
    if (!row)
        return {};
    const auto number = [](const std::optional<double> &v) { return v ? QJsonValue(*v) : QJsonValue(); };
    QJsonArray kpis;
    for (const size_t i : row->kpis) {
        const KpiRow &k = ws.kpis[i];
        kpis.append(QJsonObject {{QStringLiteral("code"), k.code},
                                 {QStringLiteral("value"), number(k.result.value)},
                                 {QStringLiteral("progress"), number(k.result.progress)},
                                 {QStringLiteral("headline"), keyOf(k.headline)}});
    }
    const QJsonObject all {{QStringLiteral("asOf"), c.world.day.toString(Qt::ISODate)},
                           {QStringLiteral("result"), keyOf(row->result)},
                           {QStringLiteral("progress"), number(row->progress)},
                           {QStringLiteral("plan"), number(row->plan.actual)},
                           {QStringLiteral("kpis"), kpis}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void writeReaction(const StepCase &c, StepWriter &w)
{
    const StepInput &in = c.input;
    if (in.reaction == Reaction::Finding) {
        Finding f;
        f.source = FindingSource::Monitoring;
        f.date = c.world.day;
        f.grade = FindingGrade::Internal;
        f.clause = QStringLiteral("6.2");
        f.objective = c.objective.id;
        f.description = in.reactionText;
        f.responsible = in.reactionBy;
        f.dueDate = in.reactionDue;
        w.create(f);
    } else if (in.reaction == Reaction::Decision) {
        Review review;
        review.type = ReviewKind::ObjectiveReview;
        review.date = c.world.day;
        review.scope = c.objective.code;
        review.state = ReviewState::Closed;
        review = w.create(review);
        ReviewItem item;
        item.review = review.id;
        item.objective = c.objective.id;
        item.outcome = ReviewOutcome::Close;
        item.discussion = in.evaluation.conclusion;
        w.create(item);
        Decision d;
        d.review = review.id;
        d.objective = c.objective.id;
        d.text = in.reactionText;
        d.responsible = in.reactionBy;
        d.dueDate = in.reactionDue;
        w.create(d);
    } else if (in.reaction == Reaction::NewObjective) {
        Objective next;
        next.title = in.reactionText;
        next.owner = c.objective.owner;
        next.unit = c.objective.unit;
        next.level = c.objective.level;
        next.parent = c.objective.parent;
        next.businessGoal = c.objective.businessGoal;
        next.protects = c.objective.protects;
        next.rationale = c.words(QT_TRANSLATE_NOOP("LifeStep", "Follows %1, which was missed.")).arg(c.objective.code);
        next = w.create(next);
        for (const Change &role : withAccountable(w.after(), {created(next)}, c.world.newId))
            if (role.kind() == Kind::Raci)
                w.take(role);
        for (const ObjectiveLink &link : c.world.reg.all<ObjectiveLink>())
            if (link.objective == c.objective.id) {
                ObjectiveLink copy = link;
                copy.objective = next.id;
                w.create(copy);
            }
    }
}

} // namespace

void writeVersionRecords(const StepCase &c, StepWriter &w, const Objective &after, const QString &summary)
{
    const StepInput &in = c.input;
    w.create(approvalOf(c, ApprovalSubject::ObjectiveVersion, after.version));
    writeAcknowledgements(c, w, after);
    if (in.ownerAccepts && after.owner) {
        OwnerAcceptance a;
        a.objective = after.id;
        a.version = after.version;
        a.person = after.owner;
        a.acceptedOn = in.approval.decidedOn;
        w.create(a);
    }
    for (const Action &action : c.world.reg.all<Action>())
        if (action.objective == after.id && !action.originalDueDate.isValid() && action.dueDate.isValid()) {
            const Action *now = w.after().find(action.id);
            Action planned = now ? *now : action;
            planned.originalDueDate = planned.dueDate;
            w.edit(action, planned);
        }
    Register content = w.after();
    content.put(Record(after));
    ObjectiveVersion version;
    version.objective = after.id;
    version.version = after.version;
    version.date = in.approval.decidedOn;
    version.summary = summary;
    version.approvedBy = in.approval.approver;
    version.snapshot = objectiveSnapshot(content, after.id);
    w.create(version);
}

void writeReturnNote(const StepCase &c, StepWriter &w, Objective &after)
{
    Approval note = approvalOf(c, ApprovalSubject::ObjectiveVersion, after.version);
    note.decision = ApprovalDecision::Returned;
    note.decidedOn = c.world.day;
    note.conditions = c.input.reason;
    w.create(note);
}

void writeRejection(const StepCase &c, StepWriter &w, Objective &after)
{
    w.create(approvalOf(c, ApprovalSubject::ObjectiveVersion, after.version));
}

void writeApprovedVersion(const StepCase &c, StepWriter &w, Objective &after)
{
    after.version = nextMajor(c.objective.version);
    if (!after.nextReview.isValid()) {
        static constexpr int months[] = {1, 3, 6, 12};
        const int interval = std::max(0, int(after.reviewInterval));
        after.nextReview = std::max(c.world.day, after.startDate).addMonths(months[interval]);
    }
    const bool first = after.version == QLatin1String("1.0");
    writeVersionRecords(c, w, after, first ? c.words(QT_TRANSLATE_NOOP("LifeStep", "initial")) : c.input.reason);
}

void writeStart(const StepCase &c, StepWriter &w, Objective &after)
{
    writeStateChange(c, w, after, c.words(QT_TRANSLATE_NOOP("LifeStep", "Work towards the objective started.")));
}

void writeDecidedState(const StepCase &c, StepWriter &w, Objective &after)
{
    after.nextReview = c.input.reviewDay;
    Approval a = approvalOf(c, ApprovalSubject::StateChange, after.version);
    if (a.conditions.isEmpty())
        a.conditions = c.input.reason;
    a.decision = ApprovalDecision::Approved;
    w.create(a);
    writeStateChange(c, w, after, c.input.reason);
}

void writeClosed(const StepCase &c, StepWriter &w, Objective &after)
{
    Evaluation e = c.input.evaluation;
    e.code.clear();
    e.objective = c.objective.id;
    e.version = c.objective.version;
    e.snapshot = figuresNow(c);
    if (!c.input.overrideReason.isEmpty())
        e.conclusion += QStringLiteral("\n")
            + c.words(QT_TRANSLATE_NOOP("LifeStep", "Counts as achieved because: %1")).arg(c.input.overrideReason);
    w.create(e);
    writeStateChange(c, w, after, e.conclusion.left(500));
    if (after.state == ObjectiveState::Missed)
        writeReaction(c, w);
}

void writeWithdrawn(const StepCase &c, StepWriter &w, Objective &after)
{
    if (c.input.approval.approver) {
        Approval a = approvalOf(c, ApprovalSubject::StateChange, after.version);
        a.decision = ApprovalDecision::Approved;
        a.conditions = c.input.reason;
        w.create(a);
    }
    writeStateChange(c, w, after, c.input.reason);
    if (!isLive(c.objective.state))
        return;
    // People who were told of it are told that it is gone.
    CommunicationPlanItem reminder;
    reminder.objective = c.objective.id;
    reminder.audience = keyOf(Audience::AllStaff);
    reminder.message = c.words(QT_TRANSLATE_NOOP("LifeStep", "%1 was withdrawn: %2"))
                           .arg(c.objective.title, c.input.reason)
                           .left(500);
    reminder.purpose = CommunicationPurpose::Coordination;
    reminder.channel = Channel::TeamMeeting;
    reminder.frequency = CommunicationFrequency::Once;
    reminder.responsible = c.objective.owner;
    reminder.nextDue = c.world.day.addDays(reminderDays);
    w.create(reminder);
}

void writeSuperseded(const StepCase &c, StepWriter &w, Objective &after)
{
    after.supersededBy = c.input.successor;
    writeStateChange(c, w, after, c.input.reason);
}

void writeReopened(const StepCase &c, StepWriter &w, Objective &after)
{
    after.version = nextMinor(c.objective.version);
    after.closedOn = {};
    after.nextReview = c.world.day.addDays(followUpDays);
    Approval a = approvalOf(c, ApprovalSubject::StateChange, after.version);
    a.decision = ApprovalDecision::Approved;
    w.create(a);
    writeStateChange(c, w, after, c.input.reason);
    Register content = w.after();
    content.put(Record(after));
    ObjectiveVersion version;
    version.objective = after.id;
    version.version = after.version;
    version.date = c.world.day;
    version.summary = c.input.reason.left(500);
    version.snapshot = objectiveSnapshot(content, after.id);
    w.create(version);
}

void writeArchived(const StepCase &c, StepWriter &, Objective &after)
{
    after.archivedAt = c.world.day.startOfDay(Qt::UTC);
}

void writeBroughtBack(const StepCase &, StepWriter &, Objective &after)
{
    after.archivedAt = {};
}

void writeDisposed(const StepCase &c, StepWriter &w, Objective &after)
{
    for (const Record &record : disposable(c.world.reg, c.objective.id)) {
        const KindInfo &info = kindInfo(record.kind());
        const auto copy = info.copy(record.data());
        info.field(u"archived_at")->set(copy.get(), after.archivedAt.toUTC().toString(Qt::ISODate));
        w.take({record, Record(record.kind(), copy)});
    }
    Approval a = approvalOf(c, ApprovalSubject::StateChange, after.version);
    a.decision = ApprovalDecision::Approved;
    w.create(a);
    ChangeRecord change;
    change.date = c.world.day;
    change.objective = after.id;
    change.field = disposalField;
    change.oldValue = keptUntil(c.world.reg, c.objective).toString(Qt::ISODate);
    change.newValue = c.world.day.toString(Qt::ISODate);
    change.rationale = c.input.reason;
    change.approvedBy = c.input.approval.approver;
    change.versionFrom = change.versionTo = after.version;
    w.create(change);
}

void removeDraft(const StepCase &c, StepWriter &w)
{
    auto content = approvedContent(c.world.reg, c.objective.id);
    const auto own = [&](Kind kind) {
        for (const Record &record : c.world.reg.records(kind)) {
            const Field *field = kindInfo(kind).field(u"objective");
            if (field && QUuid(record.value(*field).toString()) == c.objective.id.value
                && std::none_of(content.begin(), content.end(),
                                [&](const Record &r) { return r.kind() == kind && r.id() == record.id(); }))
                content.push_back(record);
        }
    };
    for (const Kind kind : {Kind::Kpi, Kind::Action, Kind::Resource, Kind::Acknowledgement, Kind::BriefText,
                            Kind::CommunicationPlanItem, Kind::TriggerObjective, Kind::ObjectiveVersion})
        own(kind);
    // What refers to something goes before it.
    std::stable_sort(content.begin(), content.end(),
                     [](const Record &a, const Record &b) { return a.kind() > b.kind(); });
    for (const Record &record : content)
        w.take({record, {}});
}
