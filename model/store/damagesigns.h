#pragma once
#include <QString>

/// Whether a file that is not taken for a workspace was one: its beginning is damaged or it is empty, but the name is
/// that of a workspace and the words of our tables stand in it (RELIABILITY M-07, B). Reads the first MiB at most;
/// never call it for a file that is open.
bool wasWorkspace(const QString &path);
