#include "app/shell/window/helpdoor.h"

#include "app/shell/window/mainwindow.h"
#include "views/pages/sidepanel/helpwindow.h"

void openHelp(MainWindow &window)
{
    auto *help = window.findChild<HelpWindow *>();
    if (!help)
        help = new HelpWindow(window.session().language(), &window);
    help->showFor(window.pageId(), window.session().records());
    help->show();
    help->raise();
    help->activateWindow();
}
