#include "model/store/backup.h"

#include "model/store/sqlite.h"
#include "model/store/store.h"
#include "model/store/verify.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

static QString words(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

namespace {

/// Copies all pages in one step: the source is ours or read-locked for the moment.
bool copyPages(const QString &from, const QString &to)
{
    sqlite3 *source = nullptr, *target = nullptr;
    bool ok = sqlite3_open_v2(QFile::encodeName(from).constData(), &source, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK
        && sqlite3_open_v2(QFile::encodeName(to).constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                           nullptr)
            == SQLITE_OK;
    if (ok) {
        sqlite3_busy_timeout(source, 3000);
        sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main");
        ok = backup && sqlite3_backup_step(backup, -1) == SQLITE_DONE;
        ok = backup && sqlite3_backup_finish(backup) == SQLITE_OK && ok;
    }
    sqlite3_close(source);
    return sqlite3_close(target) == SQLITE_OK && ok;
}

bool sync(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool ok = ::fsync(fd) == 0;
    ::close(fd);
    return ok;
}

} // namespace

Result<> backupFile(const QString &from, const QString &to)
{
    if (const auto source = Store::open(from, OpenMode::ReadOnly); !source)
        return tl::unexpected(source.error());
    const QFileInfo target(to);
    if (target.exists())
        return fail(
            words(QT_TRANSLATE_NOOP("Store", "“%1” exists already and is not overwritten. Choose another name."))
                .arg(to));
    if (!target.absoluteDir().exists())
        return fail(words(QT_TRANSLATE_NOOP("Store", "The folder of “%1” does not exist. Create it first.")).arg(to));
    const QString partial = target.absoluteFilePath() + QStringLiteral(".partial");
    QFile::remove(partial);
    const bool copied = copyPages(QFileInfo(from).canonicalFilePath(), partial);
    if (copied)
        QFile::setPermissions(partial, QFile::ReadOwner | QFile::WriteOwner);
    const VerifyReport report = copied ? verifyFile(partial) : VerifyReport {};
    if (!copied || !report.ok() || !sync(partial)
        || std::rename(QFile::encodeName(partial).constData(), QFile::encodeName(target.absoluteFilePath()).constData())
            != 0) {
        QFile::remove(partial);
        if (copied && !report.ok())
            return fail(words(QT_TRANSLATE_NOOP(
                "Store", "The copy was not kept: the file does not pass its own check. Run “verify” to see where.")));
        return fail(
            words(QT_TRANSLATE_NOOP("Store", "“%1” was not written: the disk is full or permission is missing."))
                .arg(to));
    }
    sync(target.absolutePath());
    return {};
}
