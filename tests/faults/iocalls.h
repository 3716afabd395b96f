#pragma once
#include <QByteArray>
#include <QString>

#include <vector>

// The calls by which files come about, change and go are taken over for the whole process: SQLite, Qt and our own code
// alike go through here, because the program's own symbols come before those of the libraries.

/// What shall happen to calls that touch files below one folder.
struct FaultPlan {
    QString folder; ///< only here
    int at = 0; ///< the number of the call that fails, from 1; 0: none
    int error = 0; ///< errno of the failure
    bool always = false; ///< and all after it
    bool isShort = false; ///< the failing write writes half of it first
    bool kill = false; ///< the process ends instead, as by SIGKILL
    enum Calls { All, Syncs, Renames } only = All; ///< which calls are counted and fail
};

/// One call that went well, for replaying.
struct IoEvent {
    enum Type { Write, Truncate, Create, Unlink, Rename, Sync, SyncFolder };
    Type type;
    QByteArray path, to; ///< `to`: the new name
    qint64 offset = 0; ///< where it wrote; the new length
    QByteArray bytes;
};

/// From here on calls are counted and fail as planned.
void armFaults(const FaultPlan &plan);
/// Ends it; returns how many calls there were.
int disarmFaults();
/// From here on calls below the folder are written down.
void recordCalls(const QString &folder);
std::vector<IoEvent> takeRecordedCalls();
/// How many were recorded so far.
size_t recordedCalls();
