#include "model/store/withoutlog.h"

#include "model/store/backup.h"
#include "model/store/fileheader.h"
#include "model/store/pagecopy.h"
#include "model/store/statement.h"
#include "model/store/storewords.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace {

/// Plays the log into a private copy and turns it off there.
bool turnOff(const QString &copy)
{
    sqlite3 *handle = nullptr;
    bool isOff = false;
    if (sqlite3_open_v2(QFile::encodeName(copy).constData(), &handle, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK) {
        for (const int off : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER})
            sqlite3_db_config(handle, off, 0, nullptr);
        Statement mode(handle, "PRAGMA journal_mode=DELETE");
        isOff = mode.isValid() && mode.step() == SQLITE_ROW && mode.text(0) == QLatin1String("delete");
    }
    return sqlite3_close(handle) == SQLITE_OK && isOff;
}

} // namespace

bool hasLog(const QString &path)
{
    const auto header = readFileHeader(QFileInfo(path).canonicalFilePath());
    return header && header->usesLog;
}

Result<> copyWithoutLog(const QString &path, const QString &to)
{
    const QString canonical = QFileInfo(path).canonicalFilePath(), log = canonical + QStringLiteral("-wal");
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy"));
    const bool isCopied = folder.isValid() && copyWhereThereIsRoom(canonical, copy)
        && (!QFile::exists(log) || copyWhereThereIsRoom(log, copy + QStringLiteral("-wal")));
    for (const QString &side : {QString(), QStringLiteral("-wal")})
        QFile::setPermissions(copy + side, QFile::ReadOwner | QFile::WriteOwner);
    if (!isCopied || !turnOff(copy))
        return fail(storeWords(QT_TRANSLATE_NOOP("Store",
                                                 "“%1” cannot be copied without its log: it is open in another tool, "
                                                 "damaged, or there is no room. Nothing was changed."))
                        .arg(QFileInfo(path).fileName()),
                    QStringLiteral("log"));
    return backupFile(copy, to);
}
