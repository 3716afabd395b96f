#include "views/pages/measurements/roundchanges.h"

#include "views/pages/readingtasks.h"

ChangeSet roundChanges(Session &session, std::vector<DueGridModel::Filled> figures)
{
    ChangeSet set;
    for (DueGridModel::Filled &f : figures) {
        f.row.recordedOn = session.today();
        f.row.recordedBy = personAtMachine(session);
        f.row.evidence = evidenceFor(session, f.evidence, set);
        set.readings.added.push_back(f.row);
    }
    return set;
}
