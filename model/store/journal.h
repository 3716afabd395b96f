#pragma once
#include "model/store/fileheader.h"

#include <QTemporaryDir>

#include <memory>

// A journal beside a file holds what an unfinished write replaced. SQLite plays it back at the next look, whatever file
// lies there: over a restored copy it would undo the restore in part, without a word (RELIABILITY B12, B15).

enum class Journal : signed char {
    None, ///< there is none, or somebody is writing at this moment
    Hot, ///< of this file: the next look takes an unfinished write back
    Foreign ///< of another file or another state of it: must not be played
};
/// Told apart by the page size, the number of pages and the change counter that the journal remembers.
Journal journalBeside(const QString &canonicalPath, const FileHeader &header);

/// A private copy of a file and its journal, in which the unfinished write was taken back. For media that cannot be
/// written to, and to see what the journal would make of the file before it may.
class RecoveredCopy
{
public:
    /// Also of a file without a journal: then it is a copy that may be changed.
    explicit RecoveredCopy(const QString &canonicalPath);
    /// False when there was no room, or the copy cannot be read at all.
    bool isMade() const { return m_isMade; }
    QString path() const { return m_folder.filePath(QStringLiteral("copy.waymark")); }

private:
    QTemporaryDir m_folder;
    bool m_isMade = false;
};
/// The copy when a hot journal lies beside the file; null when none does, or a writer finished it meanwhile.
std::unique_ptr<RecoveredCopy> recoveredCopyOf(const QString &canonicalPath);
