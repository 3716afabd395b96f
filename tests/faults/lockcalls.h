#pragma once
#include <QString>

// The calls that lock files, taken over like those of iocalls.h: what a share does on which locks do not work.

/// How locks below a folder behave.
enum class Locks {
    Real,
    OwnComputer, ///< each process is alone on its computer: its own locks exclude each other, those of others are
                 ///< unseen
    AlwaysSucceed, ///< nobody is ever kept out
    Missing, ///< ENOLCK
};

/// `whole`: flock, which QLockFile and our own lock on the file use. `ranges`: fcntl, which SQLite uses. For this
/// process and those that it starts from here on.
void pretendLocks(const QString &folder, Locks whole, Locks ranges);
