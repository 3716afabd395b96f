#include "views/pages/objective/evidencetab.h"

#include "model/domain/records.h"
#include "views/pages/session.h"

#include <QSet>

void showOnlyEvidenceOf(EvidencePanel &panel, Session &session, Id<Objective> objective)
{
    const Register &reg = session.records();
    QSet<QUuid> evidence, holders {objective.value};
    const auto take = [&](const auto &records) {
        for (const auto &record : records)
            if (record.objective == objective) {
                holders += record.id.value;
                if constexpr (requires { record.evidence; })
                    evidence += record.evidence.value;
            }
    };
    take(reg.all<Action>());
    take(reg.all<Evaluation>());
    take(reg.all<Decision>());
    take(reg.all<Communication>());
    take(reg.all<TrainingRecord>());
    take(reg.all<Finding>());
    for (const Approval &a : reg.all<Approval>())
        if (a.subject == objective.value)
            holders += a.id.value;
    for (const EvidenceLink &link : reg.all<EvidenceLink>())
        if (holders.contains(link.target))
            evidence += link.evidence.value;
    for (const Kpi &kpi : reg.all<Kpi>()) {
        if (kpi.objective != objective)
            continue;
        if (const auto rows = session.document().readingRows(kpi.id))
            for (const ReadingRow &row : *rows)
                evidence += row.evidence.value;
    }
    panel.setPlace({EvidenceTarget::Objective, objective.value});
    panel.restrictTo([evidence](const Record &r) { return evidence.contains(r.id()); });
}
