#include "model/store/backups.h"
#include "model/store/workspaceid.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

// Whose backups a folder holds: "workspace.txt" in it names the file. A trial copy has the id of the file that it was
// made from, and must neither take the places of its backups nor hide them.

namespace {

constexpr qint64 kLongestPath = 8192;
constexpr int kHashLetters = 8;

/// One file under both names, also through a link or another mount.
bool isSameFile(const QString &a, const QString &b)
{
    struct stat x = {}, y = {};
    return a == b
        || (::stat(QFile::encodeName(a).constData(), &x) == 0 && ::stat(QFile::encodeName(b).constData(), &y) == 0
            && x.st_dev == y.st_dev && x.st_ino == y.st_ino);
}

enum class Claim { Ours, Free, Taken };

Claim claimOn(const QString &folder, const QString &workspaceId, const QString &path)
{
    const QString owner = backupOwner(folder);
    if (owner.isEmpty())
        return Claim::Free;
    if (isSameFile(owner, path))
        return Claim::Ours;
    if (!QFileInfo::exists(owner))
        return Claim::Free; // it was moved, and here it is
    const QString there = workspaceIdIn(owner);
    return there.isEmpty() || there == workspaceId ? Claim::Taken : Claim::Free;
}

QString hashOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(kHashLetters));
}

} // namespace

QString backupOwner(const QString &folder)
{
    QFile file(folder + QStringLiteral("/workspace.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(kLongestPath)) : QString();
}

bool ownsBackups(const QString &folder, const QString &path)
{
    const QString owner = backupOwner(folder);
    return !owner.isEmpty() && isSameFile(owner, path);
}

bool mayTakeBackups(const QString &folder, const QString &workspaceId, const QString &path)
{
    return claimOn(folder, workspaceId, path) != Claim::Taken;
}

QStringList backupFoldersOf(const QString &place, const QString &workspaceId)
{
    QStringList out {place + QLatin1Char('/') + workspaceId};
    const QString others = workspaceId + QLatin1Char('-') + QString(kHashLetters, QLatin1Char('?'));
    for (const QString &name : QDir(place).entryList({others}, QDir::Dirs))
        out += place + QLatin1Char('/') + name;
    return out;
}

QString backupFolder(const QString &place, const QString &workspaceId, const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString file = canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
    const QStringList folders = backupFoldersOf(place, workspaceId);
    QString free;
    for (const QString &folder : folders) {
        const Claim claim = claimOn(folder, workspaceId, file);
        if (claim == Claim::Ours)
            return folder;
        if (claim == Claim::Free && free.isEmpty())
            free = folder;
    }
    if (!free.isEmpty())
        return free;
    QString fresh = folders.front() + QLatin1Char('-') + hashOf(file);
    for (int number = 2; folders.contains(fresh); ++number) // of a file that was moved away from here
        fresh = folders.front() + QLatin1Char('-') + hashOf(file + QString::number(number));
    return fresh;
}
