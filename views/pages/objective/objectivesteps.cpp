#include "model/domain/records.h"
#include "model/query/lifecycle/versions.h"
#include "model/query/override.h"
#include "views/forms/findingslist.h"
#include "views/forms/linkdialog.h"
#include "views/pages/objective/evidencetab.h"
#include "views/pages/objective/factsline.h"
#include "views/pages/objective/historytable.h"
#include "views/pages/objective/lifeactions.h"
#include "views/pages/objective/lifebanner.h"
#include "views/pages/objective/objectivepage.h"
#include "views/pages/objective/overviewtab.h"
#include "views/pages/objective/tablestab.h"
#include "views/pages/objective/versionstab.h"
#include "views/pages/versionedapply.h"
#include "views/widgets/buttons.h"
#include "views/widgets/filedrop.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/pagetabs.h"
#include "views/widgets/statebadge.h"

#include <QTableView>

// Where the page leads to: findings, neighbours, dialogs, and what the side panel explains.

/// A finding leads to its record, or to the field of the objective.
void ObjectivePage::follow(const LintFinding &finding)
{
    if (const int tab = tabOf(finding.kind); tab >= 0) {
        showTab(tab);
        tables(tab)->select(finding.kind, finding.record);
    } else {
        editCurrent();
    }
}

/// Alt+↑/↓: the objective before or after, in order of code.
void ObjectivePage::step(int direction)
{
    const auto &rows = session().state().objectives;
    for (size_t i = 0; i < rows.size(); ++i)
        if (rows[i].id == m_id) {
            const auto next = qsizetype(i) + direction;
            if (next >= 0 && next < qsizetype(rows.size()))
                emit goTo({PageId::Objective, Kind::Objective, rows[size_t(next)].id.value});
            return;
        }
}

bool ObjectivePage::createNew()
{
    TablesTab *tab = tables(m_tabs->current());
    if (tab && tab->current()->info().kind == Kind::ObjectiveLink && !session().isReadOnly()) {
        auto *dialog = new LinkDialog(session().records().record(Kind::Objective, m_id.value),
                                      versionedServices(session(), this), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return true;
    }
    return tab && tab->current()->createNew();
}

bool ObjectivePage::editCurrent()
{
    if (TablesTab *tab = tables(m_tabs->current()); tab && tab->current()->table()->hasFocus())
        return tab->current()->editCurrent();
    return m_life->edit();
}

bool ObjectivePage::pasteHere()
{
    return m_tabs->current() == int(Where::Evidence) && m_evidence->paste();
}

/// The head stands for the objective, whatever was asked about its measures before.
void ObjectivePage::explainObjective()
{
    m_overview->explainObjective();
    emit whyWanted();
}

/// The measure that is selected on its tab or was asked about on the sheet, else the objective.
Target ObjectivePage::subject() const
{
    if (m_tabs->current() == int(Where::Measures))
        if (const QUuid kpi = tables(int(Where::Measures))->panel(Kind::Kpi)->selected(); !kpi.isNull())
            return {PageId::Objective, Kind::Kpi, kpi};
    if (m_tabs->current() == int(Where::Overview) && m_overview->explained())
        return {PageId::Objective, Kind::Kpi, m_overview->explained().value};
    return {PageId::Objective, Kind::Objective, m_id.value};
}

bool ObjectivePage::goBack()
{
    emit goTo({PageId::Objectives, Kind::Objective, m_id.value});
    return true;
}
