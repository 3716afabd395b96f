#include "model/store/fileplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sys/stat.h>
#include <sys/vfs.h>

namespace {

struct FileSystem {
    quint32 type; ///< f_type of statfs(2)
    const char *name;
};
constexpr FileSystem kNetworks[]
    = {{0x6969, "NFS"},      {0xff534d42, "SMB"},  {0xfe534d42, "SMB"},  {0x517b, "SMB"},
       {0x5346414f, "AFS"},  {0x6b414653, "AFS"},  {0x01021997, "9p"},   {0x564c, "NetWare"},
       {0x00c36400, "Ceph"}, {0x65735546, "FUSE"}, {0x7461636f, "OCFS"}, {0x01161970, "GFS2"}};

/// A folder that is the root of one, by its own name or by what lies in it.
struct SyncMark {
    const char *name;
    const char *folder; ///< the folder is called so, or begins so before a blank or hyphen
    const char *mark; ///< such an entry lies in it
};
constexpr SyncMark kSyncs[] = {{"Dropbox", "Dropbox", ".dropbox"},
                               {"Dropbox", "Dropbox", ".dropbox.cache"},
                               {"OneDrive", "OneDrive", nullptr},
                               {"Google Drive", "Google Drive", nullptr},
                               {"Google Drive", "GoogleDrive", nullptr},
                               {"Nextcloud", "Nextcloud", ".nextcloudsync.log"},
                               {"ownCloud", "ownCloud", ".owncloudsync.log"},
                               {"Syncthing", "Syncthing", ".stfolder"},
                               {"MEGA", "MEGA", ".megaignore"},
                               {"pCloud", "pCloudDrive", nullptr},
                               {"iCloud", "iCloud Drive", nullptr},
                               {"iCloud", "iCloudDrive", nullptr},
                               {"Seafile", "Seafile", ".seafile-data"},
                               {"Box", "Box Sync", nullptr}};

/// "Dropbox", "OneDrive - Acme Ltd", "Nextcloud (work)".
bool isCalled(const QString &folder, QLatin1String name)
{
    return folder == name
        || (folder.startsWith(name) && folder.size() > name.size()
            && QStringLiteral(" -(_").contains(folder.at(name.size())));
}

/// Disks of other systems come through FUSE too; those are local.
bool isLocalFuse(const QString &folder)
{
    QFile mounts(QStringLiteral("/proc/self/mounts"));
    if (!mounts.open(QIODevice::ReadOnly))
        return false;
    QByteArray best, type;
    const QByteArray path = QFile::encodeName(folder) + '/';
    for (const QByteArray &line : mounts.readAll().split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() < 3)
            continue;
        QByteArray mount = parts[1];
        mount.replace("\\040", " ");
        const QByteArray prefix = mount.endsWith('/') ? mount : mount + '/';
        if (path.startsWith(prefix) && mount.size() >= best.size()) {
            best = mount;
            type = parts[2];
        }
    }
    return type == "fuseblk" || type == "fuse.gocryptfs" || type == "fuse.encfs" || type == "fuse.cryfs";
}

} // namespace

FilePlace placeOf(const QString &path)
{
    const QDir folder = QFileInfo(QFileInfo(path).absoluteFilePath()).absoluteDir();
    struct statfs system = {};
    if (::statfs(QFile::encodeName(folder.path()).constData(), &system) == 0)
        for (const FileSystem &network : kNetworks)
            if (quint32(system.f_type) == network.type
                && !(qstrcmp(network.name, "FUSE") == 0 && isLocalFuse(folder.path())))
                return {FilePlace::Kind::Network, QLatin1String(network.name)};
    QDir at = folder;
    do {
        for (const SyncMark &sync : kSyncs)
            if (isCalled(at.dirName(), QLatin1String(sync.folder))
                || (sync.mark && QFileInfo::exists(at.filePath(QLatin1String(sync.mark)))))
                return {FilePlace::Kind::SyncFolder, QLatin1String(sync.name)};
    } while (at.cdUp());
    return {};
}

int namesOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? int(info.st_nlink) : 0;
}

QStringList conflictCopies(const QString &path)
{
    const QFileInfo file(path);
    const QString base = QRegularExpression::escape(file.completeBaseName());
    const QString suffix = QRegularExpression::escape(file.suffix());
    // Dropbox "x (Ada's conflicted copy 2026-07-15).waymark", Nextcloud "x (conflicted copy 2026-07-15
    // 083000).waymark", ours "x (conflict 2026-07-15 HOST).waymark", German "x (In Konflikt stehende Kopie …)",
    // OneDrive "x-HOST.waymark" cannot be told from other names; Syncthing
    // "x.sync-conflict-20260715-083000-ABCDEFG.waymark", Seafile "x (SFConflict ada@example
    // 2026-07-15-08-30-00).waymark".
    const QRegularExpression form(
        QStringLiteral("^%1(?: \\([^)]*(?:conflict|konflikt)[^)]*\\)|\\.sync-conflict-[0-9]{8}-[0-9]{6}(?:-[A-Z0-9]+)?)"
                       "(?:\\.%2)?$")
            .arg(base, suffix),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (const QString &name : file.absoluteDir().entryList(QDir::Files | QDir::Hidden, QDir::Name))
        if (form.match(name).hasMatch())
            found += name;
    return found;
}
