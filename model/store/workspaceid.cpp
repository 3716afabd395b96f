#include "model/store/workspaceid.h"

#include "model/store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace {

constexpr int kMostSteps = 2'000'000; ///< a schema that was made to keep us busy ends here

/// One text, empty when it cannot be read.
QString looked(sqlite3 *handle, const char *sql)
{
    Statement look(handle, sql);
    return look.isValid() && look.step() == SQLITE_ROW ? look.text(0) : QString();
}

} // namespace

QString workspaceIdIn(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return {};
    sqlite3 *handle = nullptr;
    QString id;
    if (sqlite3_open_v2(QFile::encodeName(file.canonicalFilePath()).constData(), &handle, SQLITE_OPEN_READONLY, nullptr)
        == SQLITE_OK) {
        for (const int option :
             {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW})
            sqlite3_db_config(handle, option, 0, nullptr);
        sqlite3_progress_handler(
            handle, kMostSteps, [](void *) { return 1; }, nullptr);
        id = looked(handle, "SELECT \"value\" FROM \"meta\" WHERE \"key\"='workspace'");
        if (id.isEmpty())
            id = QJsonDocument::fromJson(looked(handle, "SELECT \"body\" FROM \"history\" WHERE \"seq\"=1").toUtf8())
                     .object()
                     .value(QStringLiteral("workspace"))
                     .toString();
    }
    sqlite3_close(handle);
    return QUuid(id).isNull() ? QString() : id;
}
