#pragma once
#include "model/domain/filevalues.h"
#include "model/domain/result.h"

#include <QLockFile>

#include <memory>
#include <optional>

// One program writes to a workspace at a time: "NAME.lock" beside it says which (DESIGN.md 5).

QString lockPathOf(const QString &canonicalPath);

/// The right to write to a workspace, until it is destroyed: "NAME.lock", which says who to people and other computers,
/// and the file itself, which stays the same under a second name (hard link) or a new one (RELIABILITY B07).
class WorkspaceLock
{
public:
    explicit WorkspaceLock(std::unique_ptr<QLockFile> named);
    ~WorkspaceLock();
    WorkspaceLock(const WorkspaceLock &) = delete;
    WorkspaceLock &operator=(const WorkspaceLock &) = delete;

    /// Holds the file that stands at this path now, and lets go of another one. An error with the detail "locked" when
    /// somebody holds it under another name; a file system that knows no such locks is no error.
    Result<> holdFile(const QString &path);
    /// Whether what stands at this path is the file that is held.
    bool holds(const QString &path) const;

private:
    std::unique_ptr<QLockFile> m_named;
    int m_file = -1;
};

/// Takes the lock. `detail` of the error tells the causes apart: "locked" (somebody has it; the sentence says who and
/// since when), "readonly" (the folder may not be written to), "medium" (the lock could not be written), "nolocks" (on
/// this file system locks keep nobody out, or there are none).
Result<std::unique_ptr<WorkspaceLock>> lockWorkspace(const QString &canonicalPath);
/// Who holds the lock now; empty when nobody does. A lock of a program that died counts for nothing, nor one whose
/// number another program has by now.
std::optional<LockOwner> lockOwnerOf(const QString &canonicalPath);
/// Whether that is another computer: only people can know whether the file is still open there.
bool isElsewhere(const LockOwner &owner);
/// Removes the lock of another computer that people know to be no longer there (RELIABILITY C02), so that
/// lockWorkspace() may succeed; ask before. An error with words for a lock of this computer, or when it cannot be
/// removed. A lock that changed since `owner` was looked up stays.
Result<> takeOverLock(const QString &canonicalPath, const LockOwner &owner);
