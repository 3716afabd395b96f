#pragma once
#include "model/domain/register.h"
#include "model/domain/result.h"

#include <QDateTime>

#include <span>
#include <vector>

/// Why a backup was made; stands in its name.
enum class BackupReason : signed char { Session, Import, Restore, Manual, Migration, Bulk };

/// A backup as its name tells it: it got that name only after it had passed every check (DESIGN.md 5).
struct Backup {
    QString path;
    QDateTime at; ///< UTC
    BackupReason reason = BackupReason::Session;
    int entries = 0; ///< history entries
    qint64 rows = 0; ///< records and readings
    bool isDamaged = false; ///< found out later (provenBackup)
};

/// The folder for the backups of a file below the place for all: that of its workspace, "PLACE/ID", unless the file
/// that is backed up there is another one which still exists, as with a trial copy; then "PLACE/ID-12345678". Follows a
/// file that was moved.
QString backupFolder(const QString &place, const QString &workspaceId, const QString &path);

/// The backups of a folder, the newest first. Other files are not looked at.
std::vector<Backup> backupsIn(const QString &folder);

/// The name of the export that lies beside a backup.
QString exportBeside(const QString &backup);

/// The path of the workspace that was backed up here last; empty when the folder does not say.
QString backupOwner(const QString &folder);

/// Whether that is the file at `path`, under whatever name.
bool ownsBackups(const QString &folder, const QString &path);

/// The same, or that nobody is there whose backups would be mixed with those of this file.
bool mayTakeBackups(const QString &folder, const QString &workspaceId, const QString &path);

/// The folders for all files with this id, whether they exist or not.
QStringList backupFoldersOf(const QString &place, const QString &workspaceId);

/// Which of them stay, in their order: the newest ten, the newest of each of twelve days, ten weeks and nine months on
/// which there are any; for a year those before a migration, and the last one before the file shrank to less than half
/// with the first one after that. Days are those of UTC. The newest always stays. One that is known to be damaged takes
/// no place of a sound one.
std::vector<bool> backupsToKeep(std::span<const Backup> newestFirst, const QDateTime &now);

/// What is to be backed up, and what is known of it.
struct BackupOrder {
    QString file, folder;
    BackupReason reason = BackupReason::Session;
    QDateTime now;
    int entries = 0;
    qint64 rows = 0;
    QString head; ///< hash of the entry that must be in it; empty when any will do
    QByteArray exported; ///< the same contents as JSON, written beside; readable without this program
};
struct BackupDone {
    Backup made;
    int removed = 0; ///< older ones that were thinned out
    bool shrank = false; ///< less than half of the rows of the one before: nothing was thinned out
};
/// Makes a verified copy and then thins out older ones. A damaged file gives an error, and no older backup is touched.
Result<BackupDone> makeBackup(const BackupOrder &order);

/// What a backup holds, after it was proved from beginning to end as an open file is; takes as long. A damaged one
/// gives an error with the detail "damaged" and is remembered as such ("NAME.damaged" beside it) until it is found
/// sound again.
Result<Register> provenBackup(const QString &path);
