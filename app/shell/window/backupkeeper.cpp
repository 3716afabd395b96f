#include "app/shell/window/backupkeeper.h"

#include "app/shell/window/filetasks.h"
#include "app/shell/window/mainwindow.h"
#include "app/shell/window/statusline.h"
#include "model/domain/dates.h"

#include <QSettings>
#include <QtConcurrentRun>

namespace {

constexpr int kSettleMs = 2000; ///< one backup for a burst of edits
constexpr int kEveryMs = 30 * 60 * 1000;
constexpr int kOldDays = 7;
constexpr qsizetype kManyRemoved = 5, kManyChanged = 50; ///< records in one step

} // namespace

QString backupFolderOf(const Session &session)
{
    const Document &document = session.document();
    return backupFolder(backupPlace(session.settings()), document.workspaceId(), document.path());
}

Result<BackupDone> backUpNow(const Session &session, BackupReason reason)
{
    auto taken = takeBackup(session.document(), backupPlace(session.settings()), reason);
    return taken ? taken->carryOut() : tl::unexpected(taken.error());
}

BackupKeeper::BackupKeeper(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_session(window.session())
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &BackupKeeper::start);
    connect(&m_running, &QFutureWatcherBase::finished, this, &BackupKeeper::finished);
    connect(&m_session.document(), &Document::aboutToChange, this, &BackupKeeper::beforeChange);
    connect(&m_session.document(), &Document::changed, this, &BackupKeeper::noteChange);
    connect(&window.fileTasks(), &FileTasks::backedUp, this, &BackupKeeper::showAge);
    showAge();
}

BackupKeeper::~BackupKeeper()
{
    m_running.disconnect(this);
    m_running.waitForFinished();
    if (m_changed && !m_last.isValid())
        (void)backUpNow(m_session, BackupReason::Session);
}

/// RELIABILITY I02: an import has made its own before it began.
void BackupKeeper::beforeChange(const ChangeSet &set, const QString &kind)
{
    const auto removed
        = std::count_if(set.changes.begin(), set.changes.end(), [](const Change &c) { return !c.after; });
    if (kind == QLatin1String("import") || (removed < kManyRemoved && qsizetype(set.changes.size()) < kManyChanged))
        return;
    m_running.waitForFinished(); // two at once would thin the same folder
    if (const auto done = backUpNow(m_session, BackupReason::Bulk); !done && !std::exchange(m_warned, true))
        m_window.showFailure(done.error());
    showAge();
}

void BackupKeeper::noteChange()
{
    m_changed = true;
    if (m_due.isActive() || m_running.isRunning())
        return;
    const qint64 since = m_last.isValid() ? m_last.msecsTo(m_session.document().context().now()) : kEveryMs;
    m_due.start(int(std::clamp<qint64>(kEveryMs - since, kSettleMs, kEveryMs)));
}

void BackupKeeper::start()
{
    auto taken = takeBackup(m_session.document(), backupPlace(m_session.settings()), BackupReason::Session);
    if (!taken)
        return; // what cannot be read is said where it is read
    m_changed = false;
    m_last = m_session.document().context().now();
    m_running.setFuture(QtConcurrent::run([taken = std::move(*taken)]() mutable { return taken.carryOut(); }));
}

void BackupKeeper::finished()
{
    const Result<BackupDone> done = m_running.result();
    showAge();
    if (done && !done->shrank)
        m_warned = false;
    else if (!std::exchange(m_warned, true))
        m_window.showFailure(
            done ? Error {tr("The file holds less than half of what its last backup held. All older backups are kept. "
                             "If that is not what you did, compare with File, Backups."),
                          {}}
                 : done.error());
    if (m_changed)
        noteChange();
}

void BackupKeeper::showAge()
{
    std::vector<Backup> all = backupsIn(backupFolderOf(m_session));
    std::erase_if(all, [](const Backup &b) { return b.isDamaged; });
    const Language &language = m_session.language();
    if (all.empty()) {
        m_window.statusLine().setBackup(tr("No backup yet"), false);
        return;
    }
    const QDateTime at = all.front().at.toLocalTime(), now = m_session.document().context().now().toLocalTime();
    const int days = int(at.date().daysTo(now.date()));
    const bool old = days > kOldDays && all.front().entries < m_session.document().entries();
    m_window.statusLine().setBackup(
        days <= 0 ? tr("Backup %1").arg(language.locale().toString(at.time(), QStringLiteral("HH:mm")))
                  : tr("Backup of %1").arg(shortDate(at.date(), language)),
        old);
}
