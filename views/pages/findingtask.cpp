#include "views/pages/findingtask.h"

#include "model/domain/finding.h"
#include "model/query/explain.h"
#include "views/forms/recorddialog.h"
#include "views/pages/page.h"
#include "views/pages/recordservices.h"

#include <QCoreApplication>
#include <QMenu>

static QString findingWords(const char *text)
{
    return QCoreApplication::translate("FindingTask", text);
}

static void recordFinding(Page &page, const Objective &objective)
{
    Session &session = page.session();
    Finding finding;
    finding.id = {session.newId()};
    finding.code = session.records().nextCode(Kind::Finding);
    finding.date = session.today();
    finding.source = FindingSource::Monitoring;
    finding.grade = FindingGrade::Internal;
    finding.clause = QStringLiteral("10.2");
    finding.objective = objective.id;
    finding.responsible = objective.owner;
    finding.status = FindingStatus::Open;
    if (const auto why = explainObjective(session.state(), objective.id, session.language()))
        finding.description = why->sentence;
    auto *dialog = new RecordDialog(finding, true, session.records(), session.language(), session.settings(), &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setServices(formServicesOf(session));
    dialog->setSave([&session](const Record &record) {
        ChangeSet set;
        set.label = changeLabel(record, true, session.language());
        set.changes.push_back({{}, record});
        return session.apply(set);
    });
    dialog->open();
}

void addFindingAction(QMenu &menu, Page &page, Id<Objective> id)
{
    const Session &session = page.session();
    const ObjectiveRow *row = session.state().objective(id);
    if (!row || session.isReadOnly())
        return;
    const bool isBad = row->result == ResultState::OffTrack || row->result == ResultState::AtRisk
        || row->result == ResultState::Stale || row->state == ObjectiveState::Missed;
    if (!isBad)
        return;
    QAction *action
        = menu.addAction(findingWords(QT_TRANSLATE_NOOP("FindingTask", "Record a finding…")), &page, [&page, id] {
              if (const Objective *objective = page.session().records().find(id))
                  recordFinding(page, *objective);
          });
    action->setObjectName(QStringLiteral("recordFinding"));
}
