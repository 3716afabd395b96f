#include "model/domain/plan.h"
#include "model/query/plantimeline.h"
#include "views/forms/recorddialog.h"
#include "views/pages/plan/planpage.h"
#include "views/pages/versionedapply.h"

// What is done to the actions of the plan: made, edited, moved.

bool PlanPage::createNew()
{
    if (session().isReadOnly())
        return false;
    Action a;
    a.id = {session().newId()};
    a.code = session().records().nextCode(Kind::Action);
    if (const PlanRow *row = current())
        a.objective = row->objective;
    a.startDate = session().today();
    edit(Record(a), true);
    return true;
}

bool PlanPage::editCurrent()
{
    const PlanRow *row = current();
    const Action *action = row ? session().records().find(row->action) : nullptr;
    if (!action || session().isReadOnly())
        return false;
    edit(Record(*action), false);
    return true;
}

void PlanPage::edit(const Record &record, bool isNew)
{
    auto *dialog
        = new RecordDialog(record, isNew, session().records(), session().language(), session().settings(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSave([this, record, isNew, dialog](const Record &edited) {
        return applyVersioned(
            session(),
            {changeLabel(edited, isNew, session().language()), {}, {{isNew ? Record() : record, edited}}, {}}, dialog);
    });
    dialog->open();
}

/// A date of an approved plan moves only with a reason; the original date stays visible.
void PlanPage::move(Id<Action> id, QDate start, QDate due)
{
    const Action *action = session().records().find(id);
    if (!action || session().isReadOnly())
        return;
    Action moved = *action;
    moved.startDate = start;
    moved.dueDate = due;
    const auto done
        = applyVersioned(session(), {tr("Moved: %1").arg(action->code), {}, {edited(*action, moved)}, {}}, this);
    if (!done)
        emit failed(done.error());
    refresh();
}
