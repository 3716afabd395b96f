#pragma once
#include "model/domain/result.h"

/// A copy of the workspace made page by page through the database, verified before it takes its name; refuses to
/// overwrite (DESIGN.md 5).
Result<> backupFile(const QString &from, const QString &to);
/// The same for a file whose header was checked already, of any format that this program knows.
Result<> copyVerified(const QString &canonicalFrom, const QString &to);
