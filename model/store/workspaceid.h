#pragma once
#include <QString>

/// The id of the workspace in a file, also in a damaged one as far as that can be read: what its table says, else the
/// first entry of its history. Empty when neither can be read. Changes nothing and plays no journal back.
QString workspaceIdIn(const QString &path);
