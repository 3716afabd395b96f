#include "model/store/damagesigns.h"

#include <QFile>
#include <QFileInfo>

bool wasWorkspace(const QString &path)
{
    constexpr qint64 kLooked = 1 << 20;
    const QFileInfo info(path);
    if (!info.isFile() || info.suffix().compare(QLatin1String("waymark"), Qt::CaseInsensitive) != 0)
        return false;
    if (info.size() == 0)
        return true; // what a full disk or a broken copy leaves
    QFile file(info.canonicalFilePath());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.read(kLooked);
    return bytes.contains("\"entry_hash\"") && bytes.contains("\"body_hash\"");
}
