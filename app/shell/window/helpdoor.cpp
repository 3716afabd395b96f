#include "app/shell/window/helpdoor.h"

#include "app/shell/window/mainwindow.h"
#include "views/pages/sidepanel/helpwindow.h"

void openHelp(MainWindow &window)
{
    auto *help = window.findChild<HelpWindow *>();
    if (!help)
        help = new HelpWindow(window.session().language(), &window);
    // Whatever stands for a letter of clause 6.2 says so: a line of the overview, a question of the audit.
    QString letter;
    for (const QWidget *at = window.focusWidget(); at && letter.isEmpty(); at = at->parentWidget())
        letter = at->property("helpClause").toString();
    help->showFor(window.pageId(), window.session().records(), letter);
    help->show();
    help->raise();
    help->activateWindow();
}
