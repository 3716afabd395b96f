#include "model/store/backup.h"

#include "model/domain/safefile.h"
#include "model/store/fileheader.h"
#include "model/store/journal.h"
#include "model/store/pagecopy.h"
#include "model/store/sqlite.h"
#include "model/store/store.h"
#include "model/store/storewords.h"
#include "model/store/verify.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QUuid>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <sqlite3.h>
#include <thread>
#include <unistd.h>

namespace {

/// The source is opened for the copy: it is ours or read-locked for the moment.
bool copyPagesOf(const QByteArray &from, const QByteArray &to)
{
    sqlite3 *source = nullptr;
    const bool opened = sqlite3_open_v2(from.constData(), &source, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK;
    const bool copied = opened && copyPages(source, to);
    sqlite3_close(source);
    return copied;
}

/// A slice at a time and out of the way between two, where who writes comes in. What was written begins the copy anew;
/// when that happens again and again, the rest is copied at one go. Ends with SQLITE_DONE when all went well.
int copyInSlices(sqlite3 *source, sqlite3_backup *backup)
{
    constexpr int slice = 1000, mostRestarts = 5, mostBusy = 10; // pages, times
    constexpr std::chrono::milliseconds pause(1);
    for (int copied = 0, restarts = 0, busy = 0;;) {
        sqlite3_busy_timeout(source, busyMs); // anew: what one step waited counts for the next ones as well
        const int state = sqlite3_backup_step(backup, restarts < mostRestarts ? slice : -1);
        const bool isBusy = state == SQLITE_BUSY || state == SQLITE_LOCKED;
        if ((state != SQLITE_OK && !isBusy) || (isBusy && ++busy == mostBusy))
            return state;
        const int now = sqlite3_backup_pagecount(backup) - sqlite3_backup_remaining(backup);
        restarts += isBusy || now <= copied;
        copied = now;
        std::this_thread::sleep_for(pause);
    }
}

bool hasRoomFor(const QString &file, const QString &folder)
{
    const qint64 room = QStorageInfo(folder).bytesAvailable();
    return room < 0 || QFileInfo(file).size() <= room;
}

/// Gives a file its name unless that is taken, also by somebody who was faster. Where the file system cannot do that
/// in one step, looking first must do.
bool renameToFreeName(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    return ::access(to.constData(), F_OK) != 0 && std::rename(from.constData(), to.constData()) == 0;
}

/// A file of ours in the folder of the target, private from its first moment, gone unless it was renamed.
class PartialCopy
{
public:
    explicit PartialCopy(const QString &folder)
        : m_path(folder + QStringLiteral("/.waymark-") + QUuid::createUuid().toString(QUuid::Id128))
    {
        const int fd = ::open(bytes().constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        m_isMade = fd >= 0;
        if (m_isMade)
            ::close(fd);
    }
    ~PartialCopy()
    {
        if (m_isMade)
            ::unlink(bytes().constData());
    }
    PartialCopy(const PartialCopy &) = delete;
    PartialCopy &operator=(const PartialCopy &) = delete;
    bool isMade() const { return m_isMade; }
    const QString &path() const { return m_path; }
    QByteArray bytes() const { return QFile::encodeName(m_path); }
    bool keepAs(const QString &target)
    {
        const bool kept = renameToFreeName(bytes(), QFile::encodeName(target));
        m_isMade = m_isMade && !kept;
        return kept;
    }

private:
    QString m_path;
    bool m_isMade = false;
};

} // namespace

bool syncFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool ok = ::fsync(fd) == 0;
    ::close(fd);
    return ok;
}

bool copyWhereThereIsRoom(const QString &from, const QString &to)
{
    return hasRoomFor(from, QFileInfo(to).absolutePath()) && QFile::copy(from, to);
}

bool copyPages(sqlite3 *source, const QByteArray &to)
{
    constexpr int mostTries = 3;
    sqlite3 *target = nullptr;
    const bool isOpen = sqlite3_open_v2(to.constData(), &target, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK;
    // A journal that goes away just then looks to a reader like one that was left, which only a writer may play back.
    int state = SQLITE_READONLY;
    for (int tries = 0; isOpen && (state & 0xff) == SQLITE_READONLY && tries < mostTries; ++tries) {
        sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main");
        state = backup ? copyInSlices(source, backup) : SQLITE_ERROR;
        if (sqlite3_backup_finish(backup) != SQLITE_OK && state == SQLITE_DONE)
            state = SQLITE_ERROR;
    }
    return sqlite3_close(target) == SQLITE_OK && state == SQLITE_DONE;
}

Result<> copyVerified(const QString &canonicalFrom, const QString &to,
                      const std::function<Result<>(const QString &)> &accept)
{
    return copyPagesVerified(
        [&canonicalFrom](const QByteArray &target) {
            const auto recovered = recoveredCopyOf(canonicalFrom); // a journal that only a writer may take back
            const QString source = recovered && recovered->isMade() ? recovered->path() : canonicalFrom;
            return copyPagesOf(QFile::encodeName(source), target);
        },
        to, accept);
}

Result<> copyPagesVerified(const std::function<bool(const QByteArray &)> &fill, const QString &to,
                           const std::function<Result<>(const QString &)> &accept)
{
    const QFileInfo target(to);
    const auto taken = [&] {
        return fail(
            storeWords(QT_TRANSLATE_NOOP("Store", "“%1” exists already and is not overwritten. Choose another name."))
                .arg(to));
    };
    const auto notWritten = [&] {
        return fail(
            storeWords(QT_TRANSLATE_NOOP("Store", "“%1” was not written: the disk is full or permission is missing."))
                .arg(to));
    };
    if (target.exists())
        return taken();
    if (!target.absoluteDir().exists())
        return fail(
            storeWords(QT_TRANSLATE_NOOP("Store", "The folder of “%1” does not exist. Create it first.")).arg(to));
    PartialCopy copy(target.absolutePath());
    if (!copy.isMade() || !fill(copy.bytes()))
        return notWritten();
    if (!verifyFile(copy.path()).ok())
        return fail(storeWords(QT_TRANSLATE_NOOP(
            "Store", "The copy was not kept: the file does not pass its own check. Run “verify” to see where.")));
    if (accept)
        if (auto accepted = accept(copy.path()); !accepted)
            return accepted;
    if (!syncFile(copy.path()))
        return notWritten();
    if (!copy.keepAs(target.absoluteFilePath()))
        return target.exists() ? taken() : notWritten();
    if (syncFolder(target.absolutePath()) != 0)
        return fail(
            storeWords(QT_TRANSLATE_NOOP("Store",
                                         "“%1” was written, but the disk did not confirm it. After a power cut it "
                                         "may be missing: check the disk and make another copy elsewhere."))
                .arg(to));
    return {};
}

Result<> backupFile(const QString &from, const QString &to)
{
    if (const auto source = Store::open(from, OpenMode::ReadOnly); !source)
        return tl::unexpected(source.error());
    return copyVerified(QFileInfo(from).canonicalFilePath(), to);
}

VerifyReport verifyApart(const QString &path, const QString &anchor)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.waymark"));
    QFile fresh(copy);
    const auto header = checkFile(path);
    if (!header || !folder.isValid() || !hasRoomFor(path, folder.path())
        || !fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return verifyFile(path, anchor);
    fresh.close();
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return verifyFile(copyPagesOf(QFile::encodeName(canonical), QFile::encodeName(copy)) ? copy : path, anchor);
}

bool holdsEntry(const QString &path, const QString &head)
{
    const auto store = Store::open(path, OpenMode::ReadOnly);
    if (!store)
        return false;
    if ((*store)->head() == head)
        return true;
    const auto chain = (*store)->ledger();
    return chain && std::any_of(chain->begin(), chain->end(), [&](const ChainLine &line) { return line.hash == head; });
}
