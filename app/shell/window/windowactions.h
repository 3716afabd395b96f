#pragma once

class MainWindow;
class QAction;

/// The menus of the window, from one table of actions (DOMAIN 7.4); pages come from their own table.
void buildMenus(MainWindow &window, QAction *undo, QAction *redo);
