#include "model/store/filelock.h"

#include "model/store/lockproof.h"
#include "model/store/storewords.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

QString lockPathOf(const QString &canonicalPath)
{
    return canonicalPath + QStringLiteral(".lock");
}

/// Whether nobody holds the lock of this file at the moment. False where everybody gets every lock: there it says
/// nothing.
static bool isFree(const QString &lock)
{
    const QByteArray path = QFile::encodeName(lock);
    const int fd = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    const int other = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    const bool free
        = fd >= 0 && other >= 0 && ::flock(fd, LOCK_EX | LOCK_NB) == 0 && ::flock(other, LOCK_EX | LOCK_NB) != 0;
    for (const int opened : {fd, other})
        if (opened >= 0)
            ::close(opened);
    return free;
}

/// The system gives numbers of processes again, so that a process with the number proves nothing. Who holds the lock
/// keeps its file locked as long as it lives (QLockFile does); where the file system cannot say, the number counts.
static bool isRunning(const LockOwner &owner, const QString &lock)
{
    if (::kill(pid_t(owner.process), 0) != 0 && errno == ESRCH)
        return false;
    return !isFree(lock);
}

static std::optional<LockOwner> writtenIn(const QString &lock)
{
    const QFileInfo file(lock);
    LockOwner owner;
    if (!file.exists() || !QLockFile(lock).getLockInfo(&owner.process, &owner.host, &owner.program))
        return std::nullopt;
    owner.since = file.lastModified().toUTC();
    return owner;
}

bool isElsewhere(const LockOwner &owner)
{
    return !owner.host.isEmpty() && owner.host != QSysInfo::machineHostName();
}

std::optional<LockOwner> lockOwnerOf(const QString &canonicalPath)
{
    const auto owner = writtenIn(lockPathOf(canonicalPath));
    return owner && (isElsewhere(*owner) || isRunning(*owner, lockPathOf(canonicalPath))) ? owner : std::nullopt;
}

Result<> takeOverLock(const QString &canonicalPath, const LockOwner &owner)
{
    const QString name = QFileInfo(canonicalPath).fileName();
    const auto now = writtenIn(lockPathOf(canonicalPath));
    if (!now)
        return {}; // it went away by itself
    if (!isElsewhere(*now) || now->process != owner.process || now->host != owner.host || now->since != owner.since)
        return fail(
            storeWords(QT_TRANSLATE_NOOP("Store",
                                         "“%1” was opened anew in the meantime and cannot be taken over. Close it "
                                         "there, or open it read-only."))
                .arg(name),
            QStringLiteral("locked"));
    if (!QFile::remove(lockPathOf(canonicalPath)))
        return fail(storeWords(QT_TRANSLATE_NOOP("Store",
                                                 "“%1” cannot be taken over: its folder may not be written to. Open it "
                                                 "read-only."))
                        .arg(name),
                    QStringLiteral("readonly"));
    return {};
}

static QString lockSentence(const QString &path)
{
    const LockOwner owner = lockOwnerOf(path).value_or(LockOwner {});
    const QString program = owner.program.isEmpty() ? storeWords(QT_TRANSLATE_NOOP("Store", "another program"))
                                                    : QFileInfo(owner.program).fileName();
    const QString since = QLocale().toString(owner.since.toLocalTime(), QLocale::ShortFormat);
    if (isElsewhere(owner))
        return storeWords(QT_TRANSLATE_NOOP(
                              "Store",
                              "“%1” is open on another computer, in %2 (process %3 on %4) since %5. Close it there, or "
                              "open it read-only. Only if it is certainly no longer open there, remove the file “%6” "
                              "beside it and open again."))
            .arg(QFileInfo(path).fileName(), program, QString::number(owner.process), owner.host, since,
                 QFileInfo(lockPathOf(path)).fileName());
    return storeWords(
               QT_TRANSLATE_NOOP(
                   "Store",
                   "“%1” is already open in %2 (process %3 on %4) since %5. Close it there, or open it read-only."))
        .arg(QFileInfo(path).fileName(), program, QString::number(owner.process),
             owner.host.isEmpty() ? storeWords(QT_TRANSLATE_NOOP("Store", "this computer")) : owner.host, since);
}

WorkspaceLock::WorkspaceLock(std::unique_ptr<QLockFile> named)
    : m_named(std::move(named))
{
}

WorkspaceLock::~WorkspaceLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<> WorkspaceLock::holdFile(const QString &path)
{
    if (holds(path))
        return {};
    // Of another kind than the locks of SQLite, which do not see it.
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {}; // what cannot be read is said by who reads it
    if (::flock(file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        ::close(file);
        return fail(storeWords(QT_TRANSLATE_NOOP("Store",
                                                 "“%1” is already open under another name: the file has a second name "
                                                 "(hard link), or was renamed while it was open. Close it there, or "
                                                 "open it read-only."))
                        .arg(QFileInfo(path).fileName()),
                    QStringLiteral("locked"));
    }
    if (const int before = std::exchange(m_file, file); before >= 0)
        ::close(before);
    return {};
}

bool WorkspaceLock::holds(const QString &path) const
{
    struct stat ours {
    }, theirs {};
    return m_file >= 0 && ::fstat(m_file, &ours) == 0 && ::stat(QFile::encodeName(path).constData(), &theirs) == 0
        && ours.st_dev == theirs.st_dev && ours.st_ino == theirs.st_ino;
}

/// The lock beside the file.
static Result<std::unique_ptr<QLockFile>> lockBeside(const QString &canonicalPath)
{
    auto lock = std::make_unique<QLockFile>(lockPathOf(canonicalPath));
    lock->setStaleLockTime(0); // never stale by age: a workspace may be open for weeks
    if (lock->tryLock(0))
        return lock;
    // Who was killed between making the file and writing a name into it left one that names nobody.
    const QString path = lockPathOf(canonicalPath);
    if (QFileInfo(path).exists() && QFileInfo(path).size() == 0 && isFree(path) && QFile::remove(path)
        && lock->tryLock(0))
        return lock;
    // Qt cannot see the name of a process of somebody else and takes its number for proof (RELIABILITY C04).
    if (const auto owner = writtenIn(lockPathOf(canonicalPath)); owner && !isElsewhere(*owner)
        && !isRunning(*owner, lockPathOf(canonicalPath)) && QFile::remove(lockPathOf(canonicalPath))
        && lock->tryLock(0))
        return lock;
    const QString name = QFileInfo(canonicalPath).fileName();
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        return fail(lockSentence(canonicalPath), QStringLiteral("locked"));
    case QLockFile::PermissionError:
        return fail(
            storeWords(QT_TRANSLATE_NOOP(
                           "Store",
                           "The folder of “%1” is read-only. Open the file read-only, or copy it to a folder that may "
                           "be written to."))
                .arg(name),
            QStringLiteral("readonly"));
    default:
        return fail(
            storeWords(QT_TRANSLATE_NOOP(
                           "Store",
                           "“%1” cannot be opened for writing: the disk is full or the medium is write-protected. Make "
                           "room, or open the file read-only."))
                .arg(name),
            QStringLiteral("medium"));
    }
}

/// Where locks keep nobody out, two programs would write at once and SQLite could not hinder it (RELIABILITY C13).
/// Tried on the lock file, which lies on the same file system. That only ours are missing is borne: its number tells
/// who has it.
static Result<> refuseDeadLocks(const QString &canonicalPath)
{
    const QString lock = lockPathOf(canonicalPath), name = QFileInfo(canonicalPath).fileName();
    const LockProof ranges = rangeLocksAt(lock);
    if (ranges == LockProof::Missing)
        return fail(storeWords(QT_TRANSLATE_NOOP(
                                   "Store",
                                   "“%1” lies on a file system that has no locks, so it cannot be used safely there. "
                                   "Copy it to a disk of this computer and open the copy."))
                        .arg(name),
                    QStringLiteral("nolocks"));
    if (ranges == LockProof::Ignored || wholeFileLocksAt(lock) == LockProof::Ignored)
        return fail(
            storeWords(
                QT_TRANSLATE_NOOP("Store",
                                  "“%1” lies on a file system that ignores locks, so two programs could write to it at "
                                  "once. Open it read-only, or work on a copy on a disk of this computer."))
                .arg(name),
            QStringLiteral("nolocks"));
    return {};
}

Result<std::unique_ptr<WorkspaceLock>> lockWorkspace(const QString &canonicalPath)
{
    auto beside = lockBeside(canonicalPath);
    if (!beside)
        return tl::unexpected(beside.error());
    if (auto done = refuseDeadLocks(canonicalPath); !done)
        return tl::unexpected(done.error());
    auto lock = std::make_unique<WorkspaceLock>(std::move(*beside));
    if (auto done = lock->holdFile(canonicalPath); !done)
        return tl::unexpected(done.error());
    return lock;
}
