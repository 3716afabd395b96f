#include "app/shell/backing.h"

#include "model/domain/language.h"
#include "model/domain/safefile.h"
#include "model/exchange/exporter.h"
#include "model/store/upgrade.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

static QString words(const char *text)
{
    return QCoreApplication::translate("Backing", text);
}

static qint64 rowsOf(const Register &reg)
{
    qint64 rows = reg.readings.count();
    for (int kind = 0; kind < kindCount; ++kind)
        rows += reg.count(Kind(kind));
    return rows;
}

static const QString kPlace = QStringLiteral("backups/folder");

static QString usualPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/backups");
}

QString backupPlace(const QSettings &settings)
{
    const QString chosen = settings.value(kPlace).toString();
    return chosen.isEmpty() ? usualPlace() : chosen;
}

void setBackupPlace(QSettings &settings, const QString &folder)
{
    if (QDir(folder) == QDir(usualPlace()))
        settings.remove(kPlace);
    else
        settings.setValue(kPlace, folder);
}

Result<BackupDone> TakenBackup::carryOut()
{
    order.exported = exportJson(reg, readings, reasons, order.now);
    return makeBackup(order);
}

Result<TakenBackup> takeBackup(const Document &document, const QString &place, BackupReason reason)
{
    const auto readings = document.readingRows();
    const auto reasons = document.voidReasons();
    if (!readings || !reasons)
        return tl::unexpected(readings ? reasons.error() : readings.error());
    return TakenBackup {{document.path(),
                         backupFolder(place, document.workspaceId(), document.path()),
                         reason,
                         document.context().now().toUTC(),
                         document.entries(),
                         rowsOf(document.records()),
                         document.headHash(),
                         {}},
                        document.records(),
                        *readings,
                        *reasons};
}

Result<QString> upgradeFirst(const QString &path, const QString &place, const Context &context)
{
    const auto ready = makeReady(path, {context, place});
    if (!ready)
        return tl::unexpected(ready.error());
    if (ready->copy.isEmpty())
        return ready->remark;
    // The replay proved that nothing was lost, so the export of today tells what the copy holds.
    const auto document = Document::open(path, Document::Mode::ReadOnly, context);
    if (!document)
        return tl::unexpected(document.error());
    const auto taken = takeBackup(**document, place, BackupReason::Migration);
    const auto written = taken
        ? writeFileSafely(exportBeside(ready->copy),
                          exportJson(taken->reg, taken->readings, taken->reasons, taken->order.now), Language())
        : Result<>(tl::unexpected(taken.error()));
    const QString upgraded
        = words(QT_TRANSLATE_NOOP("Backing",
                                  "“%1” was upgraded to the format of this version. A copy as it was "
                                  "before is kept among the backups."))
              .arg(QFileInfo(path).fileName());
    const QStringList remarks {ready->remark, upgraded, written ? QString() : written.error().message};
    return remarks.join(QLatin1Char(' ')).trimmed();
}
