#include "views/pages/measurements/roundchanges.h"

#include "model/domain/finding.h"

namespace {

/// The record that typed evidence means: a known code, or a new reference to where it lies.
Id<Evidence> evidenceFor(Session &session, const QString &text, ChangeSet &set)
{
    if (text.isEmpty())
        return {};
    if (const Evidence *known = session.records().byCode<Evidence>(text))
        return known->id;
    for (const Change &c : set.changes)
        if (const auto *e = c.after.as<Evidence>(); e && e->location == text)
            return e->id;
    Evidence evidence;
    evidence.id = {session.newId()};
    // Several new ones in one set need different codes.
    Register scratch = session.records();
    scratch.apply(set.changes);
    evidence.code = scratch.nextCode(Kind::Evidence);
    evidence.type = EvidenceKind::MeasurementRecord;
    evidence.location = text;
    evidence.date = session.today();
    set.changes.push_back(created(evidence));
    return evidence.id;
}

} // namespace

ChangeSet roundChanges(Session &session, std::vector<DueGridModel::Filled> figures)
{
    ChangeSet set;
    for (DueGridModel::Filled &f : figures) {
        f.row.recordedOn = session.today();
        f.row.evidence = evidenceFor(session, f.evidence, set);
        set.readings.added.push_back(f.row);
    }
    return set;
}
