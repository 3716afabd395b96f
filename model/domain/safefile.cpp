#include "model/domain/safefile.h"

#include "model/domain/language.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace {

QString why(int error, const Language &language)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return language.translate("File", "the disk is full");
    case EACCES:
    case EPERM:
        return language.translate("File", "permission is missing");
    case EROFS:
        return language.translate("File", "the medium is read-only");
    case ENOENT:
        return language.translate("File", "the folder does not exist");
    case EFBIG:
        return language.translate("File", "the file would be too large");
    case EISDIR:
        return language.translate("File", "it is a folder");
    case EIO:
    case ENODEV:
    case ENXIO:
        return language.translate("File", "the medium does not answer");
    case ENAMETOOLONG:
        return language.translate("File", "its name is too long");
    case EMFILE:
    case ENFILE:
        return language.translate("File", "too many files are open");
    default: // the system's own words are in its language, not in ours
        return language.translate("File", "the system reports error %1").arg(error);
    }
}

/// Closes and removes the temporary file unless it was kept.
class TemporaryFile
{
public:
    explicit TemporaryFile(const QByteArray &path)
        : m_path(path)
        , m_fd(::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600))
    {
    }
    ~TemporaryFile()
    {
        if (m_fd >= 0)
            ::close(m_fd);
        if (m_fd >= 0 || m_made)
            ::unlink(m_path.constData());
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    bool isOpen() const { return m_fd >= 0; }
    bool write(const QByteArray &bytes)
    {
        for (qsizetype done = 0; done < bytes.size();) {
            const ssize_t n = ::write(m_fd, bytes.constData() + done, size_t(bytes.size() - done));
            if (n < 0 && errno == EINTR)
                continue;
            if (n == 0)
                errno = ENOSPC; // a write that takes nothing says no reason
            if (n <= 0)
                return false;
            done += n;
        }
        return true;
    }
    /// Synced, closed and renamed.
    bool keepAs(const QByteArray &path)
    {
        if (::fsync(m_fd) != 0)
            return false;
        const int fd = std::exchange(m_fd, -1);
        m_made = true;
        if (::close(fd) != 0 || std::rename(m_path.constData(), path.constData()) != 0)
            return false;
        m_made = false;
        return true;
    }

private:
    QByteArray m_path;
    int m_fd;
    bool m_made = false;
};

} // namespace

int syncFolder(const QString &folder)
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return errno;
    // Some file systems (network, FAT through FUSE) cannot sync folders and say so: nothing more can be done there. Any
    // other answer means that the new name may be gone after a power cut.
    const int error = ::fsync(fd) == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno;
    ::close(fd);
    return error;
}

namespace {

/// Whether an existing file is a workspace: by its name, also when its beginning is damaged, because what can be read
/// of it may be all there is; else by its first bytes. 0, or the error number when it cannot be told.
int lookAt(const QFileInfo &info, bool &isWorkspace)
{
    isWorkspace = info.isFile() && info.suffix().compare(QLatin1String("waymark"), Qt::CaseInsensitive) == 0;
    if (isWorkspace || !info.isFile())
        return 0;
    char head[72] = {};
    const int fd = ::open(QFile::encodeName(info.absoluteFilePath()).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return errno;
    const ssize_t n = ::read(fd, head, sizeof head);
    const int error = n < 0 ? errno : 0;
    isWorkspace = n == ssize_t(sizeof head) && std::memcmp(head, "SQLite format 3", 16) == 0
        && qFromBigEndian<quint32>(head + 68) == workspaceApplicationId;
    // Closing a descriptor drops all locks that this process holds on the file (POSIX), and a workspace may be the one
    // that is open: its descriptor stays until the program ends. Rare, since most are known by their name.
    if (!isWorkspace)
        ::close(fd);
    return error;
}

} // namespace

Result<> writeFileSafely(const QString &path, const QByteArray &bytes, const Language &language)
{
    const QFileInfo info(path);
    const auto failed = [&](int error) {
        return fail(
            language.translate("File", "“%1” was not written: %2. Choose another place or make room, then try again.")
                .arg(info.fileName(), why(error, language)));
    };
    if (info.isDir())
        return failed(EISDIR);
    bool isWorkspace = false;
    if (const int error = lookAt(info, isWorkspace))
        return failed(error);
    if (isWorkspace)
        return fail(
            language
                .translate("File",
                           "“%1” is a workspace with records of its own and is not overwritten. Choose another name.")
                .arg(info.fileName()),
            QStringLiteral("workspace"));
    const QString folder = info.absolutePath();
    const QByteArray target = QFile::encodeName(info.absoluteFilePath());
    TemporaryFile file(
        QFile::encodeName(folder + QStringLiteral("/.waymark-") + QUuid::createUuid().toString(QUuid::Id128)));
    if (!file.isOpen() || !file.write(bytes) || !file.keepAs(target))
        return failed(errno);
    if (const int error = syncFolder(folder))
        return fail(language
                        .translate("File",
                                   "“%1” was written, but the disk did not confirm it: %2. After a power cut it may be "
                                   "missing. Check the disk, then write it again.")
                        .arg(info.fileName(), why(error, language)));
    return {};
}

Result<QByteArray> readFile(const QString &path, qint64 limit, const Language &language)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(language.translate("File", "The file “%1” does not exist.").arg(path));
    if (!info.isFile())
        return fail(language.translate("File", "“%1” is not a file.").arg(path));
    const auto tooLarge = [&] {
        return fail(language.translate("File", "“%1” is larger than %2 MiB.")
                        .arg(info.fileName(), QString::number(limit / (1024 * 1024))));
    };
    if (info.size() > limit)
        return tooLarge();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(language.translate("File", "“%1” cannot be read: permission is missing.").arg(path));
    // In steps: QFile sets aside as much as it is asked for, and limits are far beyond what most files have.
    const qint64 step = std::clamp<qint64>(info.size() + 1, 1 << 12, 1 << 20);
    QByteArray bytes;
    for (QByteArray piece; bytes.size() <= limit && !(piece = file.read(step)).isEmpty();)
        bytes += piece;
    if (file.error() != QFile::NoError)
        return fail(language.translate("File", "“%1” cannot be read: %2.").arg(path, why(EIO, language)));
    if (bytes.size() > limit) // it grew, or its size is a lie
        return tooLarge();
    return bytes;
}
