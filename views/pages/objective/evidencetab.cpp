#include "views/pages/objective/evidencetab.h"

#include "model/domain/records.h"
#include "views/pages/page.h"
#include "views/pages/recordservices.h"

#include <QSet>

RecordPanel *makeEvidenceTab(Page &page)
{
    RecordServices services = servicesOf(page.session());
    auto *panel = new RecordPanel(
        services,
        {Kind::Evidence,
         QT_TRANSLATE_NOOP("RecordTable", "Evidence"),
         {"code", "title", "kind", "date", "file_name", "location"},
         {90, 0, 150, 110, 220, 220},
         QT_TRANSLATE_NOOP("RecordTable", "No evidence yet"),
         QT_TRANSLATE_NOOP("RecordTable",
                           "Attach it where it belongs: at a figure, a decision, an evaluation (9.1).")});
    QObject::connect(panel, &RecordPanel::failed, &page, &Page::failed);
    QObject::connect(panel, &RecordPanel::said, &page, &Page::said);
    return panel;
}

void showOnlyEvidenceOf(RecordPanel &panel, Session &session, Id<Objective> objective)
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
    panel.restrictTo([evidence](const Record &r) { return evidence.contains(r.id()); }, {});
}
