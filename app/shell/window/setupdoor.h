#pragma once

class MainWindow;

/// Opens the guided set-up over the window; its steps lead to the pages and to the wizard.
void openSetup(MainWindow &window);
