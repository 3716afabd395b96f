#include "model/store/fileheader.h"

#include "model/store/journal.h"
#include "model/store/schema.h"
#include "model/store/storewords.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace {

/// The file as SQLite holds it. Nothing is interpreted: it reads the file at the first statement, and there is none.
class RawFile
{
public:
    explicit RawFile(const QString &path)
    {
        if (sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK
            || sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &m_file) != SQLITE_OK || !m_file
            || !m_file->pMethods)
            m_file = nullptr;
    }
    ~RawFile() { sqlite3_close(m_handle); }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    int read(QByteArray &bytes, qint64 at)
    {
        return m_file ? m_file->pMethods->xRead(m_file, bytes.data(), int(bytes.size()), at) : SQLITE_CANTOPEN;
    }
    qint64 size()
    {
        sqlite3_int64 size = -1;
        return m_file && m_file->pMethods->xFileSize(m_file, &size) == SQLITE_OK ? size : -1;
    }
    bool isBeingWritten()
    {
        int reserved = 0;
        return m_file && m_file->pMethods->xCheckReservedLock(m_file, &reserved) == SQLITE_OK && reserved;
    }

private:
    sqlite3 *m_handle = nullptr;
    sqlite3_file *m_file = nullptr;
};

} // namespace

Result<FileHeader> readFileHeader(const QString &canonicalPath)
{
    constexpr int headerSize = 100;
    QByteArray bytes(headerSize, '\0');
    RawFile file(canonicalPath);
    const int state = file.read(bytes, 0);
    if (state != SQLITE_OK && state != SQLITE_IOERR_SHORT_READ)
        return fail(
            storeWords(QT_TRANSLATE_NOOP("Store",
                                         "“%1” cannot be read: permission is missing, or the medium does not answer."))
                .arg(QFileInfo(canonicalPath).fileName()),
            QStringLiteral("unreadable"));
    const auto number = [&](int at) { return qFromBigEndian<quint32>(bytes.constData() + at); };
    FileHeader header;
    header.isDatabase = state == SQLITE_OK && bytes.startsWith(QByteArray("SQLite format 3\0", 16));
    header.application = number(68);
    header.version = int(number(60));
    header.usesLog = bytes[18] != 1 || bytes[19] != 1;
    header.changes = number(24);
    header.pages = number(28);
    const int size = qFromBigEndian<quint16>(bytes.constData() + 16);
    header.pageSize = size == 1 ? 65536 : size;
    header.isBeingWritten = file.isBeingWritten();
    return header;
}

bool copyAsItIs(const QString &canonicalPath, const QString &to)
{
    constexpr qint64 block = 1 << 20;
    RawFile file(canonicalPath);
    QFile copy(to);
    const qint64 size = file.size();
    if (size < 0 || !copy.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return false;
    copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    for (qint64 at = 0; at < size; at += block) {
        QByteArray bytes(qsizetype(std::min(block, size - at)), '\0');
        if (file.read(bytes, at) != SQLITE_OK || copy.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

Result<FileHeader> checkFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return fail(storeWords(QT_TRANSLATE_NOOP(
                                   "Store", "The file “%1” does not exist. Check the name, or create a new workspace."))
                        .arg(path),
                    QStringLiteral("missing"));
    if (info.isDir())
        return fail(storeWords(QT_TRANSLATE_NOOP("Store", "“%1” is a folder, not a workspace file.")).arg(path),
                    QStringLiteral("foreign"));
    if (!info.isFile())
        return fail(storeWords(QT_TRANSLATE_NOOP("Store", "“%1” is a device, not a workspace file.")).arg(path),
                    QStringLiteral("foreign"));
    const QString canonical = info.canonicalFilePath();
    const auto header = readFileHeader(canonical);
    if (!header)
        return header;
    if (!header->isDatabase)
        return fail(storeWords(QT_TRANSLATE_NOOP("Store", "“%1” is not a Waymark workspace. The file was not changed."))
                        .arg(name),
                    QStringLiteral("foreign"));
    if (header->application != applicationId)
        return fail(storeWords(QT_TRANSLATE_NOOP("Store", "“%1” belongs to another program. The file was not changed."))
                        .arg(name),
                    QStringLiteral("foreign"));
    if (header->version > schemaVersion())
        return fail(
            storeWords(
                QT_TRANSLATE_NOOP(
                    "Store",
                    "“%1” was made by a newer version of Waymark (format %2, this version knows %3). Install the "
                    "newer version. The file was not changed."))
                .arg(name, QString::number(header->version), QString::number(schemaVersion())),
            QStringLiteral("newer"));
    if (header->usesLog)
        return fail(
            storeWords(
                QT_TRANSLATE_NOOP(
                    "Store",
                    "“%1” was changed by another tool (write-ahead log). Make a copy without the log, open a backup "
                    "copy, or turn the log off with that tool. The file was not changed."))
                .arg(name),
            QStringLiteral("log"));
    if (QFileInfo::exists(canonical + QStringLiteral("-wal")))
        return fail(
            storeWords(QT_TRANSLATE_NOOP(
                           "Store",
                           "Beside “%1” lies the file “%1-wal” of another tool; opening would replace contents by it. "
                           "Move it to another folder, then open again. The file was not changed."))
                .arg(name),
            QStringLiteral("log"));
    if (journalBeside(canonical, *header) == Journal::Foreign)
        return fail(
            storeWords(
                QT_TRANSLATE_NOOP(
                    "Store",
                    "Beside “%1” lies the journal “%1-journal”, which belongs to another state of the file, as after "
                    "a copy was put in its place; opening would mix the two. Move the journal to another folder, "
                    "then open again. The file was not changed."))
                .arg(name),
            QStringLiteral("journal"));
    return header;
}
