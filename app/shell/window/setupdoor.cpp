#include "app/shell/window/setupdoor.h"

#include "app/shell/window/mainwindow.h"
#include "views/pages/setup/setupdialog.h"

void openSetup(MainWindow &window)
{
    auto *dialog = new SetupDialog(window.session(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &SetupDialog::wanted, &window, &MainWindow::goTo);
    QObject::connect(dialog, &SetupDialog::objectiveWanted, &window, &MainWindow::createObjective);
    dialog->open();
}
