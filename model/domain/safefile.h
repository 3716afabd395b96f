#pragma once
#include "model/domain/result.h"

#include <QByteArray>

class Language;

/// What SQLite calls application_id, in every workspace: "WYMK".
constexpr quint32 workspaceApplicationId = 0x57594D4B;

/// Writes a file that is not the workspace: into a temporary file of the same folder, every write checked, synced,
/// then renamed and the folder synced. On failure nothing is left and an older file of that name stays (DESIGN.md 5);
/// only when the folder cannot be synced the new file is there, and the error says that it is not certain. A workspace
/// or a backup of one is never written over (RELIABILITY F16).
Result<> writeFileSafely(const QString &path, const QByteArray &bytes, const Language &language);
/// Makes the names in a folder survive a power cut. 0, or the error number; a file system that cannot sync folders is
/// no error.
int syncFolder(const QString &folder);
/// Reads a whole file, at most `limit` bytes.
Result<QByteArray> readFile(const QString &path, qint64 limit, const Language &language);
