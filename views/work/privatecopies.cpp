#include "views/work/privatecopies.h"

#include "model/domain/language.h"
#include "model/domain/safefile.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

Result<QString> PrivateCopies::put(const QString &name, const QByteArray &bytes, const Language &language)
{
    if (!m_folder) {
        // The folder of the session is in memory and emptied by the system even after a crash.
        QString where = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
        if (where.isEmpty())
            where = QDir::tempPath();
        m_folder = std::make_unique<QTemporaryDir>(where + QStringLiteral("/waymark-XXXXXX"));
    }
    // One folder for each: two files may have the same name.
    const QString own = m_folder->filePath(QString::number(++m_count));
    const QString path = own + u'/' + name;
    if (!m_folder->isValid() || !QDir().mkdir(own))
        return fail(language.translate("File", "There is no private folder to open the copy in. Save a copy instead."));
    if (const auto done = writeFileSafely(path, bytes, language); !done)
        return tl::unexpected(done.error());
    QFile::setPermissions(path, QFile::ReadOwner);
    return path;
}
