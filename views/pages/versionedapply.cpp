#include "views/pages/versionedapply.h"

#include "model/domain/dictionary.h"
#include "model/domain/organisation.h"
#include "model/domain/plan.h"
#include "model/query/lifecycle/proposals.h"
#include "model/query/lifecycle/roles.h"
#include "model/query/triggerchange.h"
#include "views/pages/session.h"
#include "views/work/prompt.h"

#include <QApplication>

namespace {

constexpr int leastRationale = 15; // 2.6

QString versionWords(const char *text)
{
    return QCoreApplication::translate("Versions", text);
}

/// "Statement, Target of KPI-003"
QString partsOf(const VersionNeed &need, const Language &language)
{
    QStringList out;
    for (const ChangedPart &part : need.parts) {
        if (part.level != need.level)
            continue;
        const QString name = part.what.section(QLatin1Char(' '), -1);
        const Field *field = kindInfo(part.kind).field(name);
        out += field ? field->displayLabel(language) : kindInfo(part.kind).displayLabel(language);
    }
    out.removeDuplicates();
    return out.join(QStringLiteral(", "));
}

/// What may have set the change off, and who may have asked for it.
ReasonChoices choicesFor(const Register &reg, Id<Objective> objective)
{
    ReasonChoices out;
    out.asksConsideration = true;
    for (const Trigger *t : triggersOfChange(reg, objective)) {
        if (out.triggers.empty() && t->result == TriggerResult::Open
            && objectivesOf(reg, t->id).contains(objective.value))
            out.likelyTrigger = t->id.value;
        out.triggers.push_back({QStringLiteral("%1 %2").arg(t->code, t->description), t->id.value});
    }
    for (const Person &p : reg.all<Person>())
        if (p.active && !p.archivedAt.isValid())
            out.people.push_back({p.name, p.id.value});
    return out;
}

const Action *takenUpAgain(const std::vector<Change> &changes)
{
    for (const Change &change : changes) {
        const auto *before = change.before.as<Action>(), *after = change.after.as<Action>();
        if (before && after && before->status == ActionStatus::Done && after->status == ActionStatus::InProgress)
            return after;
    }
    return nullptr;
}

/// Without a version; an action that was done is taken up again with a reason only (2.5).
Result<> applyPlain(Session &session, ChangeSet set, QWidget *parent)
{
    if (const Action *action = takenUpAgain(set.changes)) {
        const auto reason = session.prompt().reason(
            parent, versionWords(QT_TRANSLATE_NOOP("Versions", "Why is %1 taken up again?")).arg(action->code),
            versionWords(QT_TRANSLATE_NOOP("Versions", "It was reported as done. The reason stands in the history.")),
            versionWords(QT_TRANSLATE_NOOP("Versions", "Take up again")), leastRationale);
        if (!reason)
            return tl::unexpected(Error {
                versionWords(QT_TRANSLATE_NOOP("Versions", "Nothing was saved: the change needs a reason.")), {}});
        set.reason = *reason;
    }
    return session.apply(set);
}

bool mayBeTyping(const std::vector<Change> &changes, const VersionNeed &need)
{
    for (const ChangedPart &part : need.parts)
        if (part.level != VersionLevel::None
            && (!(part.what == QLatin1String("statement") || part.what == QLatin1String("title")
                  || part.what == QLatin1String("rationale"))
                || !looksLikeTypingError(part.before, part.after)))
            return false;
    return changes.size() == 1;
}

} // namespace

Result<> applyVersioned(Session &session, const ChangeSet &wanted, QWidget *parent)
{
    const Register &reg = session.records();
    ChangeSet set = wanted;
    set.changes = withAccountable(reg, std::move(set.changes), [&session] { return session.newId(); });
    Id<Objective> id;
    for (const Change &change : set.changes)
        if (const Id<Objective> own = objectiveOf(reg, change.after ? change.after : change.before))
            id = own;
    const Objective *o = reg.find(id);
    ChangeSet present = set;
    present.changes = uponPresent(reg, set.changes);
    if (!o || !isVersioned(*o))
        return applyPlain(session, std::move(present), parent);
    const VersionNeed need = versionNeed(reg, id, set.changes);
    if (need.level == VersionLevel::None)
        return applyPlain(session, std::move(present), parent);
    if (mayBeTyping(set.changes, need)
        && session.prompt().confirm(parent, versionWords(QT_TRANSLATE_NOOP("Versions", "Is this only a typing error?")),
                                    versionWords(QT_TRANSLATE_NOOP("Versions",
                                                                   "Then it is written without a new version. "
                                                                   "Otherwise cancel, and say why it changes.")),
                                    versionWords(QT_TRANSLATE_NOOP("Versions", "Typing error"))))
        return session.apply(present);
    const bool major = need.level == VersionLevel::Major;
    const QString parts = partsOf(need, session.language());
    QString details = major
        ? versionWords(QT_TRANSLATE_NOOP("Versions",
                                         "%1 belongs to what was approved. Version %2 is proposed; version %3 "
                                         "stays valid until it is approved."))
              .arg(parts, nextMajor(o->version), o->version)
        : versionWords(
              QT_TRANSLATE_NOOP("Versions", "%1 makes version %2, with a change record. No approval is needed."))
              .arg(parts, nextMinor(o->version));
    if (need.resourceApproval)
        details += QLatin1Char(' ')
            + versionWords(QT_TRANSLATE_NOOP("Versions",
                                             "More is planned than was approved: the resource needs its approval."));
    const auto reason = session.prompt().namedReason(
        parent, versionWords(QT_TRANSLATE_NOOP("Versions", "Why does %1 change?")).arg(o->code), details,
        major ? versionWords(QT_TRANSLATE_NOOP("Versions", "Propose version"))
              : versionWords(QT_TRANSLATE_NOOP("Versions", "Save")),
        leastRationale, choicesFor(reg, id));
    if (!reason)
        return tl::unexpected(
            Error {versionWords(QT_TRANSLATE_NOOP("Versions", "Nothing was saved: the change needs a reason.")), {}});
    const StepWorld world {reg, session.today(), session.language(), [&session] { return session.newId(); }};
    const ChangeReason why {reason->text, {reason->trigger}, {reason->person}, reason->consideration};
    return session.apply(major ? proposeChange(world, id, set.changes, why, set.label)
                               : minorChange(world, id, present.changes, why, set.label));
}

RecordServices versionedServices(Session &session, QWidget *parent)
{
    RecordServices services = servicesOf(session);
    services.apply = [&session, parent](const ChangeSet &set) {
        QWidget *dialog = QApplication::activeModalWidget();
        return applyVersioned(session, set, dialog ? dialog : parent);
    };
    return services;
}
