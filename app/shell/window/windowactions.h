#pragma once

#include "app/shell/window/quickfind.h"

class MainWindow;
class QAction;
class QMenuBar;

/// The menus of the window, from one table of actions (DOMAIN 7.4); pages come from their own table.
void buildMenus(MainWindow &window, QAction *undo, QAction *redo);
/// What can be done from the menus now, also from those within menus.
std::vector<QuickFind::Command> commandsOf(const QMenuBar &menus);
