#pragma once
#include "app/shell/backing.h"
#include "views/pages/session.h"

#include <QFutureWatcher>
#include <QTimer>

class MainWindow;

QString backupFolderOf(const Session &session);
/// A backup of the open file as it is now, made here and now. For steps that change much.
Result<BackupDone> backUpNow(const Session &session, BackupReason reason);

/// Backs up the open file after the first change of a session, then at most every half hour, and before a step that
/// removes or changes much; says the age of the newest backup in the status line, and warns once when none can be made.
/// Blocks the work before such a step only.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(MainWindow &window);
    /// Waits for a backup that is being made, and makes one that is due.
    ~BackupKeeper() override;

private:
    void beforeChange(const ChangeSet &set, const QString &kind);
    void noteChange();
    void start();
    void finished();
    void showAge();

    MainWindow &m_window;
    Session &m_session;
    QTimer m_due;
    QFutureWatcher<Result<BackupDone>> m_running;
    QDateTime m_last; ///< when this session made its last one
    bool m_changed = false; ///< since then
    bool m_warned = false;
};
