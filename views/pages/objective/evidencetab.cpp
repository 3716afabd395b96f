#include "views/pages/objective/evidencetab.h"

#include "model/domain/kpi.h"
#include "model/query/evidencelinks.h"
#include "views/pages/session.h"

void showOnlyEvidenceOf(EvidencePanel &panel, Session &session, Id<Objective> objective)
{
    const Register &reg = session.records();
    QSet<Id<Evidence>> evidence = EvidenceLinks(reg).ids(objective);
    for (const Kpi &kpi : reg.all<Kpi>()) {
        if (kpi.objective != objective)
            continue;
        if (const auto rows = session.document().readingRows(kpi.id))
            for (const ReadingRow &row : *rows)
                evidence += row.evidence;
    }
    panel.setPlace({EvidenceTarget::Objective, objective.value});
    panel.restrictTo([evidence](const Record &r) { return evidence.contains(Id<Evidence> {r.id()}); });
}
