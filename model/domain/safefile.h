#pragma once
#include "model/domain/result.h"

#include <QByteArray>

class Language;

/// Writes a file that is not the workspace: into a temporary file of the same folder, every write checked, synced,
/// then renamed; on failure nothing is left and an older file of that name stays (DESIGN.md 5).
Result<> writeFileSafely(const QString &path, const QByteArray &bytes, const Language &language);
/// Reads a whole file, at most `limit` bytes.
Result<QByteArray> readFile(const QString &path, qint64 limit, const Language &language);
