#pragma once
#include <QStringList>

/// Runs a command without a window, with the application object that it needs: none of them needs a display.
int runCommandLine(int &argc, char **argv, const QStringList &arguments);
/// Opens the window on the named file, the last file, or the start screen.
int runWindow(int &argc, char **argv, const QStringList &files);
