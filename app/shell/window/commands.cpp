#include "app/shell/window/filetasks.h"
#include "app/shell/window/focusareas.h"
#include "app/shell/window/mainwindow.h"
#include "app/shell/window/pagetable.h"
#include "app/shell/window/quickfind.h"
#include "app/shell/window/topbar.h"
#include "views/pages/reports/reportspage.h"
#include "views/pages/wizard/objectivewizard.h"
#include "views/widgets/searchline.h"
#include "views/widgets/tablesetup.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>

// What the menus do with the page that is shown.

/// Also from where nothing of the audit is on the screen: audit mode begins on its page.
void MainWindow::toggleAuditMode()
{
    const bool on = !m_session.isAuditMode();
    m_session.setAuditMode(on);
    if (on)
        goTo({PageId::Audit});
}

void MainWindow::focusSearch()
{
    m_topBar->search()->begin();
}

void MainWindow::findOnPage()
{
    for (SearchLine *line : page()->findChildren<SearchLine *>())
        if (line->isVisible()) {
            line->setFocus(Qt::ShortcutFocusReason);
            line->selectAll();
            return;
        }
    focusSearch();
}

void MainWindow::copySelection()
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *line = qobject_cast<QLineEdit *>(focus))
        line->copy();
    else if (auto *text = qobject_cast<QPlainTextEdit *>(focus))
        text->copy();
    else if (const auto *label = qobject_cast<QLabel *>(focus); label && label->hasSelectedText())
        QApplication::clipboard()->setText(label->selectedText());
    else if (const auto *view = qobject_cast<QAbstractItemView *>(focus))
        if (const QString rows = selectionAsText(*view); !rows.isEmpty())
            QApplication::clipboard()->setText(rows);
}

void MainWindow::pasteRows()
{
    const QString text = QApplication::clipboard()->text();
    const QString rows = text.trimmed();
    // A spreadsheet offers its cells as a picture, too: rows go first.
    if (!rows.contains(QLatin1Char('\t')) && !rows.contains(QLatin1Char('\n'))) {
        if (page()->pasteHere())
            return;
        return say(tr("The clipboard holds no rows. Copy them in the spreadsheet, with their headings."));
    }
    m_tasks->importText(text, page()->pastedTable());
}

void MainWindow::nextArea()
{
    m_areas->next(1);
}

void MainWindow::previousArea()
{
    m_areas->next(-1);
}

void MainWindow::createObjective()
{
    startWizard({});
}

void MainWindow::startWizard(const Target &source)
{
    if (m_session.isReadOnly())
        return;
    const Record record = source.record.isNull() ? Record() : m_session.records().record(source.kind, source.record);
    auto *wizard = new ObjectiveWizard(m_session, record, this, source.example);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ObjectiveWizard::failed, this, [this](const QString &sentence) { showFailure({sentence, {}}); });
    connect(wizard, &ObjectiveWizard::created, this, [this](const QUuid &objective) {
        goTo({PageId::Objective, Kind::Objective, objective});
    });
    wizard->open();
}

void MainWindow::createHere()
{
    if (!page()->createNew())
        createObjective();
}

void MainWindow::editHere()
{
    if (!page()->editCurrent())
        say(tr("Select what you want to edit first."));
}

void MainWindow::printHere()
{
    if (auto *reports = qobject_cast<ReportsPage *>(page()))
        return reports->savePdf();
    const Target subject = page()->subject();
    const PageInfo *info = pageInfo(m_shown);
    const bool about = subject.kind == Kind::Objective;
    goTo({PageId::Reports, about ? Kind::Objective : Kind::Count, about ? subject.record : QUuid(), ResultState::Unset,
          QLatin1String(info && info->report ? info->report : "")});
}
