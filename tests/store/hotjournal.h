#pragma once
#include "tests/store/rawdatabase.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

/// What a program leaves that dies in the middle of a commit: pages of it are in the file, and the journal.
inline void leaveHotJournal(const QString &path)
{
    const pid_t child = ::fork();
    if (child == 0) {
        RawDatabase db(path);
        db.run(QStringLiteral("PRAGMA cache_size=1")); // pages reach the file before the end of the transaction
        db.run(QStringLiteral("BEGIN IMMEDIATE"));
        db.run(QStringLiteral("UPDATE history SET body=body||hex(randomblob(20000))"));
        ::raise(SIGKILL);
    }
    int status = 0;
    if (::waitpid(child, &status, 0) != child || !QFile::exists(path + QStringLiteral("-journal")))
        qFatal("no journal was left");
}
