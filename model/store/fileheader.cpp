#include "model/store/fileheader.h"

#include "model/store/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

static QString words(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

Result<FileHeader> readFileHeader(const QString &canonicalPath)
{
    constexpr int headerSize = 100;
    QByteArray bytes(headerSize, '\0');
    sqlite3 *handle = nullptr;
    sqlite3_file *file = nullptr;
    // Nothing is interpreted: SQLite reads the file at the first statement, and there is none.
    const bool read
        = sqlite3_open_v2(QFile::encodeName(canonicalPath).constData(), &handle, SQLITE_OPEN_READONLY, nullptr)
            == SQLITE_OK
        && sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK && file
        && file->pMethods;
    const int state = read ? file->pMethods->xRead(file, bytes.data(), headerSize, 0) : SQLITE_CANTOPEN;
    sqlite3_close(handle);
    if (state != SQLITE_OK && state != SQLITE_IOERR_SHORT_READ)
        return fail(words(QT_TRANSLATE_NOOP(
                              "Store", "“%1” cannot be read: permission is missing, or the medium does not answer."))
                        .arg(QFileInfo(canonicalPath).fileName()),
                    QStringLiteral("unreadable"));
    const auto number = [&](int at) { return qFromBigEndian<quint32>(bytes.constData() + at); };
    FileHeader header;
    header.isDatabase = state == SQLITE_OK && bytes.startsWith(QByteArray("SQLite format 3\0", 16));
    header.application = number(68);
    header.version = int(number(60));
    header.usesLog = bytes[18] != 1 || bytes[19] != 1;
    return header;
}

Result<FileHeader> checkFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return fail(words(QT_TRANSLATE_NOOP("Store",
                                            "The file “%1” does not exist. Check the name, or create a new workspace."))
                        .arg(path),
                    QStringLiteral("missing"));
    if (info.isDir())
        return fail(words(QT_TRANSLATE_NOOP("Store", "“%1” is a folder, not a workspace file.")).arg(path),
                    QStringLiteral("foreign"));
    if (!info.isFile())
        return fail(words(QT_TRANSLATE_NOOP("Store", "“%1” is a device, not a workspace file.")).arg(path),
                    QStringLiteral("foreign"));
    const QString canonical = info.canonicalFilePath();
    const auto header = readFileHeader(canonical);
    if (!header)
        return header;
    if (!header->isDatabase)
        return fail(
            words(QT_TRANSLATE_NOOP("Store", "“%1” is not a Waymark workspace. The file was not changed.")).arg(name),
            QStringLiteral("foreign"));
    if (header->application != applicationId)
        return fail(
            words(QT_TRANSLATE_NOOP("Store", "“%1” belongs to another program. The file was not changed.")).arg(name),
            QStringLiteral("foreign"));
    if (header->version > schemaVersion())
        return fail(
            words(QT_TRANSLATE_NOOP(
                      "Store",
                      "“%1” was made by a newer version of Waymark (format %2, this version knows %3). Install the "
                      "newer version. The file was not changed."))
                .arg(name)
                .arg(header->version)
                .arg(schemaVersion()),
            QStringLiteral("newer"));
    if (header->usesLog)
        return fail(
            words(QT_TRANSLATE_NOOP(
                      "Store",
                      "“%1” was changed by another tool (write-ahead log). Open a backup copy, or turn the log off "
                      "with that tool. The file was not changed."))
                .arg(name),
            QStringLiteral("log"));
    if (QFileInfo::exists(canonical + QStringLiteral("-wal")))
        return fail(
            words(QT_TRANSLATE_NOOP(
                      "Store",
                      "Beside “%1” lies the file “%1-wal” of another tool; opening would replace contents by it. "
                      "Move it to another folder, then open again. The file was not changed."))
                .arg(name),
            QStringLiteral("log"));
    return header;
}
