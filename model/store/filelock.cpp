#include "model/store/filelock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>

#include <cerrno>
#include <csignal>

static QString words(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

static QString lockPath(const QString &canonicalPath)
{
    return canonicalPath + QStringLiteral(".lock");
}

std::optional<LockOwner> lockOwnerOf(const QString &canonicalPath)
{
    const QFileInfo file(lockPath(canonicalPath));
    LockOwner owner;
    if (!file.exists() || !QLockFile(file.filePath()).getLockInfo(&owner.process, &owner.host, &owner.program))
        return std::nullopt;
    const bool isHere = owner.host == QSysInfo::machineHostName();
    if (isHere && ::kill(pid_t(owner.process), 0) != 0 && errno == ESRCH)
        return std::nullopt;
    owner.since = file.lastModified().toUTC();
    return owner;
}

static QString lockSentence(const QString &path)
{
    const LockOwner owner = lockOwnerOf(path).value_or(LockOwner {});
    return words(QT_TRANSLATE_NOOP(
                     "Store",
                     "“%1” is already open in %2 (process %3 on %4) since %5. Close it there, or open it read-only."))
        .arg(QFileInfo(path).fileName(),
             owner.program.isEmpty() ? words(QT_TRANSLATE_NOOP("Store", "another program")) : owner.program)
        .arg(owner.process)
        .arg(owner.host.isEmpty() ? words(QT_TRANSLATE_NOOP("Store", "this computer")) : owner.host,
             QLocale().toString(owner.since.toLocalTime(), QLocale::ShortFormat));
}

Result<std::unique_ptr<QLockFile>> lockWorkspace(const QString &canonicalPath)
{
    auto lock = std::make_unique<QLockFile>(lockPath(canonicalPath));
    lock->setStaleLockTime(0); // never stale by age: a workspace may be open for weeks
    if (lock->tryLock(0))
        return lock;
    const QString name = QFileInfo(canonicalPath).fileName();
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        return fail(lockSentence(canonicalPath), QStringLiteral("locked"));
    case QLockFile::PermissionError:
        return fail(
            words(QT_TRANSLATE_NOOP(
                      "Store",
                      "The folder of “%1” is read-only. Open the file read-only, or copy it to a folder that may "
                      "be written to."))
                .arg(name),
            QStringLiteral("readonly"));
    default:
        return fail(
            words(QT_TRANSLATE_NOOP(
                      "Store",
                      "“%1” cannot be opened for writing: the disk is full or the medium is write-protected. Make "
                      "room, or open the file read-only."))
                .arg(name),
            QStringLiteral("medium"));
    }
}
