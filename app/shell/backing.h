#pragma once
#include "model/document/document.h"
#include "model/store/backups.h"

class QSettings;

// Backups as window and command line make them alike: verified, among those of the workspace, with their export.

/// Where the backups of all workspaces lie: the choice of the settings, else the data folder of the user.
QString backupPlace(const QSettings &settings);
/// Chooses it; the usual place needs no setting.
void setBackupPlace(QSettings &settings, const QString &folder);

/// What a backup needs, taken now; the export is made by whoever carries the order out, in any thread.
struct TakenBackup {
    BackupOrder order;
    Register reg;
    std::vector<ReadingRow> readings;
    QHash<qint32, QString> reasons;

    Result<BackupDone> carryOut();
};
Result<TakenBackup> takeBackup(const Document &document, const QString &place, BackupReason reason);

/// Brings a file of an older format to today's before it is opened for writing, after a verified backup with its
/// export (DESIGN.md 5). Gives a remark for the user, empty when the format is today's.
Result<QString> upgradeFirst(const QString &path, const QString &place, const Context &context);
