#include "model/domain/filecontent.h"

#include "model/domain/language.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

QString sha256Hex(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

FileContent contentOf(QByteArray bytes)
{
    // Never null: an empty file is a content, too.
    if (bytes.isNull())
        bytes = QByteArray("");
    const QString hash = sha256Hex(bytes);
    return {hash, std::move(bytes)};
}

namespace {

class OpenFile
{
public:
    // Not blocking, because opening a pipe would wait for somebody who writes.
    explicit OpenFile(const QString &path)
        : m_fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC))
    {
    }
    ~OpenFile()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    bool isOpen() const { return m_fd >= 0; }
    bool look(struct stat &now) const { return ::fstat(m_fd, &now) == 0; }
    /// Everything up to the end, or one byte more than `limit`.
    bool read(QByteArray &out, qint64 limit) const
    {
        constexpr qsizetype step = 1 << 20;
        while (out.size() <= limit) {
            const qsizetype at = out.size();
            out.resize(at + step);
            const ssize_t n = ::read(m_fd, out.data() + at, size_t(step));
            out.resize(at + std::max<qsizetype>(n, 0));
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0)
                return n == 0;
        }
        return true;
    }

private:
    int m_fd;
};

bool isSame(const struct stat &a, const struct stat &b)
{
    return a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec && a.st_mtim.tv_nsec == b.st_mtim.tv_nsec
        && a.st_ctim.tv_sec == b.st_ctim.tv_sec && a.st_ctim.tv_nsec == b.st_ctim.tv_nsec;
}

} // namespace

Result<FileContent> takeFile(const QString &path, const Language &language, qint64 limit)
{
    const QString name = QFileInfo(path).fileName();
    const auto refused = [&](const char *sentence) { return fail(language.translate("File", sentence).arg(name)); };
    const auto tooLarge = [&] {
        return fail(language
                        .translate("File",
                                   "“%1” is larger than %2 MiB, the most for one copy. Keep it elsewhere and write "
                                   "down where: as a reference.")
                        .arg(name, language.locale().toString(limit >> 20)));
    };
    const OpenFile file(path);
    struct stat before {
    }, after {};
    if (!file.isOpen() || !file.look(before))
        return errno == ENOENT || errno == ENOTDIR
            ? refused(QT_TRANSLATE_NOOP("File", "“%1” is not there any more. Nothing was stored."))
            : refused(QT_TRANSLATE_NOOP("File", "“%1” cannot be read: check its permissions. Nothing was stored."));
    if (S_ISDIR(before.st_mode))
        return refused(QT_TRANSLATE_NOOP(
            "File", "“%1” is a folder. Pack it into one file, or choose the files in it. Nothing was stored."));
    if (!S_ISREG(before.st_mode))
        return refused(
            QT_TRANSLATE_NOOP("File", "“%1” is no ordinary file but a device or a pipe. Nothing was stored."));
    if (before.st_size > limit)
        return tooLarge();
    QByteArray bytes;
    bytes.reserve(before.st_size + 1);
    if (!file.read(bytes, limit))
        return refused(QT_TRANSLATE_NOOP(
            "File", "“%1” could not be read to its end: check the disk, then try again. Nothing was stored."));
    if (bytes.size() > limit)
        return tooLarge();
    if (!file.look(after) || !isSame(before, after) || bytes.size() != after.st_size)
        return refused(QT_TRANSLATE_NOOP(
            "File",
            "“%1” changed while it was read. Wait until the other program is done, then try again. Nothing was "
            "stored."));
    bytes.squeeze();
    return contentOf(std::move(bytes));
}
