#include "model/store/goodcopies.h"

#include "model/store/backups.h"
#include "model/store/store.h"
#include "model/store/verify.h"

#include <QDir>
#include <QFileInfo>

namespace {

constexpr int kMost = 10;

/// Copies with the name of the file beside it, and its backups, written last first.
QFileInfoList candidates(const QString &path, const QString &backupPlace)
{
    const QFileInfo file(path);
    QFileInfoList out;
    for (const QFileInfo &beside : QDir(file.absolutePath()).entryInfoList({QStringLiteral("*.waymark")}, QDir::Files))
        if (beside.fileName().startsWith(file.completeBaseName() + QLatin1Char('-')))
            out += beside;
    // The id of a damaged file cannot be read: the folders say whose they are.
    if (!backupPlace.isEmpty())
        for (const QFileInfo &folder : QDir(backupPlace).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            if (backupOwner(folder.absoluteFilePath()) == file.absoluteFilePath())
                for (const Backup &backup : backupsIn(folder.absoluteFilePath()))
                    out += QFileInfo(backup.path);
    std::sort(out.begin(), out.end(),
              [](const QFileInfo &a, const QFileInfo &b) { return a.lastModified() > b.lastModified(); });
    return out.mid(0, kMost);
}

} // namespace

std::vector<GoodCopy> goodCopiesOf(const QString &path, const QString &backupPlace)
{
    std::vector<GoodCopy> out;
    for (const QFileInfo &candidate : candidates(path, backupPlace)) {
        if (!verifyFile(candidate.filePath()).ok())
            continue;
        const auto store = Store::open(candidate.filePath(), OpenMode::ReadOnly);
        const auto reg = store ? (*store)->load() : Result<Register>(tl::unexpected(store.error()));
        const auto history = store ? (*store)->history({}) : Result<std::vector<HistoryEntry>>();
        if (reg && history && !history->empty())
            out.push_back({candidate.filePath(), candidate.absolutePath() != QFileInfo(path).absolutePath(),
                           history->back().at, (*store)->entries(), int(reg->count(Kind::Objective)),
                           int(reg->readings.count())});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const GoodCopy &a, const GoodCopy &b) { return a.savedAt > b.savedAt; });
    return out;
}
