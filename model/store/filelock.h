#pragma once
#include "model/domain/filevalues.h"
#include "model/domain/result.h"

#include <QLockFile>

#include <memory>
#include <optional>

// One program writes to a workspace at a time: "NAME.lock" beside it says which (DESIGN.md 5).

/// Takes the lock. `detail` of the error tells the causes apart: "locked" (somebody has it; the sentence says who and
/// since when), "readonly" (the folder may not be written to), "medium" (the lock could not be written).
Result<std::unique_ptr<QLockFile>> lockWorkspace(const QString &canonicalPath);
/// Who holds the lock now; empty when nobody does. A lock of a program that died counts for nothing.
std::optional<LockOwner> lockOwnerOf(const QString &canonicalPath);
