#include "model/query/lifecycle/proposals.h"

#include "model/domain/canonicaljson.h"
#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/lifecycle/acknowledged.h"
#include "model/query/workspacestate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr auto proposalKey = QLatin1String("proposal");

QJsonArray proposedParts(const ObjectiveVersion &proposal)
{
    return QJsonDocument::fromJson(proposal.snapshot.toUtf8())[proposalKey].toArray();
}

/// A change as what differs, so that it can be laid upon records that changed meanwhile.
QJsonObject part(const Change &change)
{
    QJsonObject out {{QStringLiteral("table"), QLatin1String(kindInfo(change.kind()).table)},
                     {QStringLiteral("id"), change.id().toString(QUuid::WithoutBraces)}};
    if (!change.after) {
        out.insert(QStringLiteral("removed"), true);
    } else if (!change.before) {
        out.insert(QStringLiteral("created"), fieldsToJson(change.after));
    } else {
        const QJsonObject all = fieldsToJson(change.after);
        QJsonObject fields;
        for (const Field *field : differences(change.before, change.after))
            fields.insert(QLatin1String(field->name), all.value(QLatin1String(field->name)));
        out.insert(QStringLiteral("fields"), fields);
    }
    return out;
}

Change laidUpon(const Register &reg, const QJsonObject &part)
{
    const KindInfo *info = kindByTable(part[QLatin1String("table")].toString());
    if (!info)
        return {};
    const Record now = reg.record(info->kind, QUuid(part[QLatin1String("id")].toString()));
    if (part[QLatin1String("removed")].toBool())
        return {now, {}};
    if (part.contains(QLatin1String("created")))
        return {now, recordFromJson(info->kind, part[QLatin1String("created")].toObject())};
    if (!now)
        return {};
    QJsonObject fields = fieldsToJson(now);
    const QJsonObject changed = part[QLatin1String("fields")].toObject();
    for (auto it = changed.begin(); it != changed.end(); ++it)
        fields.insert(it.key(), it.value());
    return {now, recordFromJson(info->kind, fields)};
}

/// One change record for each part that matters.
void writeChangeRecords(StepWriter &w, const StepWorld &world, const Objective &objective, const VersionNeed &need,
                        const ChangeReason &reason, const QString &to, Id<Person> approver)
{
    for (const ChangedPart &part : need.parts) {
        if (part.level == VersionLevel::None)
            continue;
        ChangeRecord change;
        change.date = world.day;
        change.objective = objective.id;
        change.field = part.what.left(80);
        change.oldValue = part.before;
        change.newValue = part.after;
        change.rationale = reason.rationale;
        change.trigger = reason.trigger;
        change.requestedBy = reason.requestedBy;
        change.consideration = reason.consideration;
        change.approvedBy = approver;
        change.versionFrom = objective.version;
        change.versionTo = to;
        w.create(change);
    }
}

/// The same changes with the objective's own row at the new version.
std::vector<Change> withVersion(const Register &reg, const Objective &objective, std::vector<Change> changes,
                                const QString &version)
{
    for (Change &change : changes)
        if (const auto *o = change.after.as<Objective>(); o && o->id == objective.id) {
            Objective next = *o;
            next.version = version;
            change.after = Record(next);
            return changes;
        }
    Objective next = *reg.find(objective.id);
    next.version = version;
    changes.push_back(edited(*reg.find(objective.id), next));
    return changes;
}

Register proposedRegister(const Register &reg, Id<Objective> objective)
{
    Register out = reg;
    if (const ObjectiveVersion *proposal = openProposal(reg, objective))
        out.apply(proposedChanges(reg, *proposal));
    return out;
}

} // namespace

bool isProposal(const ObjectiveVersion &version)
{
    return version.approvedBy.isNull() && version.snapshot.contains(QLatin1String("\"proposal\":"));
}

const ObjectiveVersion *openProposal(const Register &reg, Id<Objective> objective)
{
    for (const ObjectiveVersion &v : reg.all<ObjectiveVersion>())
        if (v.objective == objective && isProposal(v))
            return &v;
    return nullptr;
}

QString proposalRationale(const ObjectiveVersion &proposal)
{
    return QJsonDocument::fromJson(proposal.snapshot.toUtf8())[QLatin1String("rationale")].toString();
}

ChangeReason proposalReason(const ObjectiveVersion &proposal)
{
    const QJsonDocument all = QJsonDocument::fromJson(proposal.snapshot.toUtf8());
    return {proposalRationale(proposal),
            {QUuid(all[QLatin1String("trigger")].toString())},
            {QUuid(all[QLatin1String("requested_by")].toString())},
            all[QLatin1String("consideration")].toString()};
}

std::vector<Change> proposedChanges(const Register &reg, const ObjectiveVersion &proposal)
{
    std::vector<Change> out;
    for (const QJsonValue &value : proposedParts(proposal))
        if (const Change change = laidUpon(reg, value.toObject()); change.before || change.after)
            out.push_back(change);
    return out;
}

Record asProposed(const Register &reg, Id<Objective> objective, const Record &record)
{
    const Record proposed = proposedRegister(reg, objective).record(record.kind(), record.id());
    return proposed ? proposed : record;
}

std::vector<Change> uponPresent(const Register &reg, const std::vector<Change> &changes)
{
    std::vector<Change> out;
    for (const Change &change : changes) {
        const Record now = reg.record(change.kind(), change.id());
        if (!change.before || !change.after || !now) {
            out.push_back(change);
            continue;
        }
        const auto copy = kindInfo(change.kind()).copy(now.data());
        for (const Field *field : differences(change.before, change.after))
            field->set(copy.get(), change.after.value(*field));
        out.push_back({now, Record(change.kind(), copy)});
    }
    return out;
}

bool isVersioned(const Objective &objective)
{
    return isLive(objective.state);
}

ChangeSet minorChange(const StepWorld &world, Id<Objective> id, const std::vector<Change> &changes,
                      const ChangeReason &reason, const QString &label)
{
    const Objective &o = *world.reg.find(id);
    const QString version = nextMinor(o.version);
    StepWriter w(world.reg, world.newId);
    writeChangeRecords(w, world, o, versionNeed(world.reg, id, changes), reason, version, {});
    for (const Change &change : withVersion(world.reg, o, changes, version))
        w.take(change);
    ObjectiveVersion row;
    row.objective = id;
    row.version = version;
    row.date = world.day;
    row.summary = reason.rationale.left(500);
    row.snapshot = objectiveSnapshot(w.after(), id);
    w.create(row);
    return {label, reason.rationale, w.changes(), {}};
}

ChangeSet proposeChange(const StepWorld &world, Id<Objective> id, const std::vector<Change> &changes,
                        const ChangeReason &reason, const QString &label)
{
    const Objective &o = *world.reg.find(id);
    const ObjectiveVersion *open = openProposal(world.reg, id);
    // Both are changes against the records as they are now: later ones win, field by field.
    Register reg = world.reg;
    std::vector<Change> all = open ? proposedChanges(world.reg, *open) : std::vector<Change>();
    reg.apply(all);
    reg.apply(uponPresent(reg, changes));
    for (const Change &change : changes)
        if (std::none_of(all.begin(), all.end(),
                         [&](const Change &c) { return c.kind() == change.kind() && c.id() == change.id(); }))
            all.push_back(change);
    QJsonArray parts;
    for (const Change &change : all) {
        const Change whole {world.reg.record(change.kind(), change.id()), reg.record(change.kind(), change.id())};
        if (!(whole.before == whole.after))
            parts.append(part(whole));
    }
    const ChangeReason before = open ? proposalReason(*open) : ChangeReason(QString());
    QString why = before.rationale;
    if (!why.contains(reason.rationale))
        why = why.isEmpty() ? reason.rationale : why + QLatin1Char('\n') + reason.rationale;
    ObjectiveVersion row = open ? *open : ObjectiveVersion();
    row.objective = id;
    row.version = nextMajor(o.version);
    row.date = world.day;
    row.summary = why.left(500);
    QJsonObject body {{QStringLiteral("proposal"), parts}, {QStringLiteral("rationale"), why}};
    const QUuid trigger = reason.trigger ? reason.trigger.value : before.trigger.value;
    const QUuid person = reason.requestedBy ? reason.requestedBy.value : before.requestedBy.value;
    for (const auto &[key, value] : {std::pair {"trigger", trigger}, std::pair {"requested_by", person}})
        if (!value.isNull())
            body.insert(QLatin1String(key), value.toString(QUuid::WithoutBraces));
    const QString considered = reason.consideration.isEmpty() ? before.consideration : reason.consideration;
    if (!considered.isEmpty())
        body.insert(QStringLiteral("consideration"), considered);
    row.snapshot = QString::fromUtf8(canonicalJson(body));
    StepWriter w(world.reg, world.newId);
    open ? w.edit(*open, row) : void(w.create(row));
    return {label, reason.rationale, w.changes(), {}};
}

StepResult approveProposal(const StepWorld &world, Id<Objective> id, const StepInput &input)
{
    StepResult result;
    const ObjectiveVersion *proposal = openProposal(world.reg, id);
    const Objective *o = world.reg.find(id);
    if (!proposal || !o) {
        result.problems.push_back({QStringLiteral("state"),
                                   world.language.translate("LifeStep", "There is no proposed version to approve.")});
        return result;
    }
    const Register proposed = proposedRegister(world.reg, id);
    const StepWorld next {proposed, world.day, world.language, world.newId};
    const StepCase c {next, *proposed.find(id), input, result.problems};
    if (!isRejection(input)) {
        guardNoBlocker(c);
        refuseUnacknowledged(c, warningsOfChange(world, next, id));
    }
    guardApproval(c);
    guardVerdict(c);
    if (!result.problems.empty())
        return result;
    if (isRejection(input)) {
        StepWriter w(world.reg, world.newId);
        Objective refused = *o;
        refused.version = proposal->version;
        writeRejection(c, w, refused);
        w.take({Record(*proposal), {}});
        result.changes
            = {world.language.translate("LifeStep", "Version %1 rejected: %2").arg(proposal->version, o->code),
               input.approval.conditions,
               w.changes(),
               {}};
        return result;
    }
    const std::vector<Change> changes = proposedChanges(world.reg, *proposal);
    const QString why = proposalRationale(*proposal);
    StepWriter w(world.reg, world.newId);
    writeChangeRecords(w, world, *o, versionNeed(world.reg, id, changes), proposalReason(*proposal), proposal->version,
                       input.approval.approver);
    w.take({Record(*proposal), {}});
    for (const Change &change : withVersion(world.reg, *o, changes, proposal->version))
        w.take(change);
    writeVersionRecords(c, w, *w.after().find(id), why.left(500));
    result.changes = {world.language.translate("LifeStep", "Version %1 approved: %2").arg(proposal->version, o->code),
                      why,
                      w.changes(),
                      {}};
    return result;
}

ChangeSet discardProposal(const StepWorld &world, Id<Objective> id, const QString &reason)
{
    const ObjectiveVersion *proposal = openProposal(world.reg, id);
    if (!proposal)
        return {};
    return {world.language.translate("LifeStep", "Proposed version %1 given up: %2")
                .arg(proposal->version, world.reg.codeOf(Kind::Objective, id.value)),
            reason,
            {removed(*proposal)},
            {}};
}

std::vector<LintFinding> proposalWarnings(const StepWorld &world, Id<Objective> objective)
{
    const Register proposed = proposedRegister(world.reg, objective);
    return warningsOfChange(world, {proposed, world.day, world.language, world.newId}, objective);
}
