#pragma once
#include <QString>
#include <QStringList>

/// Where a workspace lies, as far as that decides how safely it can be written (RELIABILITY 5.4, C11, C12, C14).
struct FilePlace {
    enum class Kind : signed char {
        Local,
        Network, ///< locks and syncs cannot be relied on: never edited in place
        SyncFolder ///< local, but a program carries it to other computers
    } kind = Kind::Local;
    QString name; ///< "NFS", "Dropbox"; for a sentence
    bool operator==(const FilePlace &) const = default;
};

/// Looks at the file system of the folder, then at the names and marks by which programs that keep folders in step are
/// known. Opens nothing, waits for nothing but the file system itself.
FilePlace placeOf(const QString &path);

/// Under how many names the file stands on its disk (hard links): lock and journal lie beside one of them only (B07).
int namesOf(const QString &path);

/// Names of files beside the workspace that such a program made of it when it was changed in two places.
QStringList conflictCopies(const QString &path);
