#include "model/store/goodcopies.h"

#include "model/store/backups.h"
#include "model/store/store.h"
#include "model/store/verify.h"
#include "model/store/workspaceid.h"

#include <QDir>
#include <QFileInfo>

namespace {

constexpr size_t kMost = 10;

struct CopyCandidate {
    QFileInfo file;
    QString layAt;
};

/// The backups of the folders that satisfy `isWanted`.
template <typename IsWanted>
std::vector<CopyCandidate> backupsOf(const QString &place, const QString &path, IsWanted isWanted)
{
    std::vector<CopyCandidate> out;
    for (const QFileInfo &folder : QDir(place).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString where = folder.absoluteFilePath();
        if (!isWanted(where))
            continue;
        const QString layAt = ownsBackups(where, path) ? QString() : backupOwner(where);
        for (const Backup &backup : backupsIn(where))
            out.push_back({QFileInfo(backup.path), layAt});
    }
    return out;
}

/// The folders say whose they are, by a path; a file that was renamed or lies under another mount is known by its id,
/// if that can still be read.
std::vector<CopyCandidate> backupsFor(const QString &path, const QString &place)
{
    const QString id = workspaceIdIn(path);
    const QStringList ofId = id.isEmpty() ? QStringList() : backupFoldersOf(QDir(place).absolutePath(), id);
    auto out = backupsOf(place, path, [&](const QString &folder) {
        return ownsBackups(folder, path) || (ofId.contains(folder) && mayTakeBackups(folder, id, path));
    });
    if (out.empty() && id.isEmpty())
        out = backupsOf(place, path, [](const QString &folder) {
            const QString owner = backupOwner(folder);
            return !owner.isEmpty() && !QFileInfo::exists(owner);
        });
    return out;
}

/// Copies with the name of the file beside it, and its backups, written last first.
std::vector<CopyCandidate> copyCandidates(const QString &path, const QString &backupPlace)
{
    const QFileInfo file(path);
    std::vector<CopyCandidate> out;
    if (!backupPlace.isEmpty())
        out = backupsFor(file.absoluteFilePath(), backupPlace);
    for (const QFileInfo &beside : QDir(file.absolutePath()).entryInfoList({QStringLiteral("*.waymark")}, QDir::Files))
        if (beside.fileName().startsWith(file.completeBaseName() + QLatin1Char('-')))
            out.push_back({beside, {}});
    std::sort(out.begin(), out.end(), [](const CopyCandidate &a, const CopyCandidate &b) {
        return a.file.lastModified() > b.file.lastModified();
    });
    out.resize(std::min(out.size(), kMost));
    return out;
}

} // namespace

std::vector<GoodCopy> goodCopiesOf(const QString &path, const QString &backupPlace)
{
    std::vector<GoodCopy> out;
    for (const CopyCandidate &candidate : copyCandidates(path, backupPlace)) {
        const QString copy = candidate.file.filePath();
        if (!verifyFile(copy).ok())
            continue;
        const auto store = Store::open(copy, OpenMode::ReadOnly);
        const auto reg = store ? (*store)->load() : Result<Register>(tl::unexpected(store.error()));
        const auto history = store ? (*store)->history({}) : Result<std::vector<HistoryEntry>>();
        if (reg && history && !history->empty())
            out.push_back({copy, candidate.file.absolutePath() != QFileInfo(path).absolutePath(), history->back().at,
                           (*store)->entries(), int(reg->count(Kind::Objective)), int(reg->readings.count()),
                           candidate.layAt});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const GoodCopy &a, const GoodCopy &b) { return a.savedAt > b.savedAt; });
    return out;
}
