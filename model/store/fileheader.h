#pragma once
#include "model/domain/result.h"

#include <QByteArray>

/// What the first 100 bytes of a file say, before anything is interpreted (DESIGN.md 5).
struct FileHeader {
    bool isDatabase = false; ///< SQLite's magic
    quint32 application = 0;
    int version = 0; ///< user_version: number of the schema
    bool usesLog = false; ///< write-ahead log
    quint32 changes = 0; ///< counted up by each transaction
    quint32 pages = 0; ///< as the header says
    int pageSize = 0;
    bool isBeingWritten = false; ///< somebody holds the file for writing at this moment
};

/// Reads the header of an existing regular file. Through the descriptor of SQLite, never through one of our own:
/// closing a second descriptor drops the locks that this process holds on the file (POSIX).
Result<FileHeader> readFileHeader(const QString &canonicalPath);

/// Copies a workspace page by page as it lies there, also one that waits for a journal; through SQLite, as above.
/// `to` must not exist.
bool copyAsItIs(const QString &canonicalPath, const QString &to);

/// The checks that come before SQLite may interpret a file: exists, is a file, ours, not newer, no write-ahead log and
/// none left beside it, no journal of another state beside it (they would be played into the file silently). `detail`
/// is "missing", "foreign", "newer", "log" or "journal".
Result<FileHeader> checkFile(const QString &path);
