#include "app/shell/window/settingsfile.h"

#include "model/domain/language.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace {

/// Ours has a few kilobytes. QSettings would read any length into memory.
constexpr qint64 kMostBytes = 1024 * 1024;

/// What QSettings writes is UTF-8 text of groups and keys, whose control characters are escaped. Anything else is not
/// from us, and the parser takes more than it should: a line without a key is no error to it.
bool isText(const QByteArray &bytes)
{
    for (const char c : bytes)
        if ((uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0x7f)
            return false;
    for (const QByteArray &line : bytes.split('\n')) {
        const QByteArray words = line.trimmed();
        const bool isGroup = words.startsWith('[') && words.endsWith(']');
        if (!words.isEmpty() && !isGroup && !words.contains('=') && words[0] != ';' && words[0] != '#')
            return false;
    }
    return QString::fromUtf8(bytes).toUtf8() == bytes;
}

/// Only a regular file is opened at all: a pipe would hold up the start for ever.
bool isSound(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || info.size() > kMostBytes)
        return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.read(kMostBytes + 1);
    if (file.error() != QFile::NoError || bytes.size() > kMostBytes || !isText(bytes))
        return false;
    const QSettings parsed(path, QSettings::IniFormat);
    return parsed.status() == QSettings::NoError;
}

/// The new name; empty when it cannot be renamed. An earlier damaged file stays.
QString setAside(const QString &path, QDate today)
{
    const QString wanted = path + QStringLiteral(".damaged-") + today.toString(Qt::ISODate);
    for (int number = 1; number < 1000; ++number) {
        const QString name = number == 1 ? wanted : QStringLiteral("%1-%2").arg(wanted).arg(number);
        if (!QFileInfo::exists(name) && std::rename(QFile::encodeName(path), QFile::encodeName(name)) == 0)
            return name;
    }
    return {};
}

} // namespace

SettingsFile::SettingsFile(const QString &path, QDate today, const Language &language)
{
    const QString used = path.isEmpty() ? QSettings().fileName() : path;
    const QFileInfo info(used);
    if ((info.exists() || info.isSymLink()) && !isSound(used)) {
        if (const QString aside = setAside(used, today); !aside.isEmpty()) {
            m_notice = language
                           .translate("Settings",
                                      "The settings of the window could not be read. They were set aside "
                                      "as “%1”, and the usual settings are used. Your workspaces are not "
                                      "touched by this.")
                           .arg(QFileInfo(aside).fileName());
        } else {
            m_notice = language
                           .translate("Settings",
                                      "The settings of the window cannot be read: check “%1”. Until then "
                                      "the usual settings are used, and changes of them are not kept.")
                           .arg(used);
            m_elsewhere = std::make_unique<QTemporaryDir>();
        }
    }
    const QString file = m_elsewhere ? m_elsewhere->filePath(QStringLiteral("settings.ini")) : used;
    m_settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
}
