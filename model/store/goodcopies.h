#pragma once
#include <QDateTime>
#include <QString>

#include <vector>

/// A copy of a workspace that passed all checks.
struct GoodCopy {
    QString path;
    bool isBackup = false; ///< made by the program: it comes back into a new file and is not opened itself
    QDateTime savedAt; ///< of its last history entry, UTC
    int entries = 0, objectives = 0, readings = 0;
    QString layAt; ///< of a backup: the path of the file that it was made of, when that is another one and gone
};

/// The sound copies beside a workspace ("NAME-2026-07-15.waymark", "NAME-format-1.waymark" and the like), the one with
/// the newest contents first. At most the ten files that were written last are looked at. Nothing is changed.
/// With the place for backups also those of this file there: of its path, else those of a file with its id that is gone
/// (renamed, moved, another mount), and where the id cannot be read any more, those of any file that is gone.
std::vector<GoodCopy> goodCopiesOf(const QString &path, const QString &backupPlace = {});
