#pragma once
#include "model/domain/result.h"

#include <functional>

/// A copy of the workspace made page by page through the database, verified before it takes its name; refuses to
/// overwrite (DESIGN.md 5).
Result<> backupFile(const QString &from, const QString &to);
/// The same for a file whose header was checked already, of any format that this program knows. `accept` may refuse
/// what was copied.
Result<> copyVerified(const QString &canonicalFrom, const QString &to,
                      const std::function<Result<>(const QString &copy)> &accept = {});
/// Whether the history of a verified file ends with the entry of this hash, or goes on from it.
bool holdsEntry(const QString &path, const QString &head);
