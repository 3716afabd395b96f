#include "model/domain/organisation.h"
#include "model/items/gaptree.h"
#include "model/query/justification.h"
#include "model/query/linkcandidates.h"
#include "views/pages/linkrecord.h"
#include "views/pages/risks/riskspage.h"
#include "views/pages/versionedapply.h"
#include "views/pages/whyreadonly.h"
#include "views/work/prompt.h"

// The next steps that the views of the page offer: link, new objective, justify, reconsider.

void RisksPage::takeStep(GapStep step, const GapLine &line)
{
    const Record record = session().records().record(line.kind, line.record);
    const bool opens = step == GapStep::OpenObjective || step == GapStep::OpenRecord;
    if (!record || (session().isReadOnly() && !opens))
        return;
    switch (step) {
    case GapStep::Link:
        return link(record);
    case GapStep::NewObjective:
        return draftFor(record);
    case GapStep::OpenObjective:
        return openObjective(line.objective.value);
    case GapStep::OpenRecord:
        return open({PageId::Risks, line.kind, line.record});
    case GapStep::Justify:
        return justify(record);
    case GapStep::Reconsider:
        return reconsider(record);
    }
}

void RisksPage::link(const Record &anchor)
{
    linkRecord(*this, anchor);
}

/// Dragged onto each other: one step to undo; effect and strength can be said later in the links of the objective.
void RisksPage::linkBoth(Kind from, const QUuid &fromId, Kind to, const QUuid &toId)
{
    if (session().isReadOnly()) {
        emit failed({whyReadOnly(session()), {}});
        return;
    }
    const bool objectiveFirst = from == Kind::Objective;
    const Record other
        = objectiveFirst ? session().records().record(to, toId) : session().records().record(from, fromId);
    const Id<Objective> objective {objectiveFirst ? fromId : toId};
    const ChangeSet set
        = linkChange(session().records(), session().newId(), objective, other, {}, session().language());
    const QString code = session().records().codeOf(Kind::Objective, objective.value);
    if (set.isEmpty()) {
        emit said(tr("%1 and %2 are linked already.").arg(other.code(), code));
        return;
    }
    if (const auto done = applyVersioned(session(), set, this); !done)
        emit failed(done.error());
    else
        emit said(tr("%1 is linked to %2. Undo takes the link away.").arg(other.code(), code));
}

/// The wizard knows what a risk, requirement or commitment says and begins with it (7.3).
void RisksPage::draftFor(const Record &origin)
{
    emit newObjectiveWanted({PageId::Risks, origin.kind(), origin.id()});
}

void RisksPage::justify(const Record &record)
{
    // Whoever answers for the record usually decides it.
    const Field *owner = kindInfo(record.kind()).field(u"owner");
    ReasonChoices choices;
    choices.personDecides = true;
    choices.likelyPerson = owner ? QUuid(record.value(*owner).toString()) : QUuid();
    for (const Person &person : session().records().all<Person>())
        if (person.active && !person.archivedAt.isValid())
            choices.people.push_back({person.name, person.id.value});
    const auto reason = session().prompt().namedReason(
        this, tr("Why does %1 need no objective?").arg(record.code()),
        tr("An auditor will read the reason. It is shown in the gap list until somebody reconsiders it."),
        tr("Justify"), leastJustification, choices);
    if (reason)
        apply(justificationChange(record, reason->text, session().today(), {reason->person}, session().language()));
}

void RisksPage::reconsider(const Record &record)
{
    if (session().prompt().confirm(this, tr("Withdraw the justification of %1?").arg(record.code()),
                                   tr("%1 is then a gap again until it has an objective.").arg(record.code()),
                                   tr("Withdraw")))
        apply(justificationChange(record, {}, session().today(), {}, session().language()));
}

void RisksPage::apply(const ChangeSet &set)
{
    if (set.isEmpty())
        return;
    if (const auto done = session().apply(set); !done)
        emit failed(done.error());
    else
        emit said(set.label);
}
