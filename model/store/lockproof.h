#pragma once
#include <QString>

/// What locks do on the file system of a file.
enum class LockProof {
    Work, ///< or nothing speaks against it
    Ignored, ///< everybody gets every lock
    Missing, ///< nobody gets one
};

/// Locks of whole files, by which we tell who has a workspace. `path` names a file that nobody needs kept open: never a
/// workspace, whose locks of SQLite would be dropped.
LockProof wholeFileLocksAt(const QString &path);
/// Locks of ranges, by which SQLite guards a transaction.
LockProof rangeLocksAt(const QString &path);
