#pragma once
class MainWindow;

/// Opens the help at the card of the page that is shown (F1), or brings it to the front.
void openHelp(MainWindow &window);
