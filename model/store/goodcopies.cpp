#include "model/store/goodcopies.h"

#include "model/store/store.h"
#include "model/store/verify.h"

#include <QDir>
#include <QFileInfo>

std::vector<GoodCopy> goodCopiesBeside(const QString &path)
{
    constexpr int most = 10;
    const QFileInfo file(path);
    const QFileInfoList beside
        = QDir(file.absolutePath()).entryInfoList({QStringLiteral("*.waymark")}, QDir::Files, QDir::Time);
    std::vector<GoodCopy> out;
    int seen = 0;
    for (const QFileInfo &candidate : beside) {
        if (!candidate.fileName().startsWith(file.completeBaseName() + QLatin1Char('-')) || ++seen > most
            || !verifyFile(candidate.filePath()).ok())
            continue;
        const auto store = Store::open(candidate.filePath(), OpenMode::ReadOnly);
        const auto reg = store ? (*store)->load() : Result<Register>(tl::unexpected(store.error()));
        const auto history = store ? (*store)->history({}) : Result<std::vector<HistoryEntry>>();
        if (reg && history && !history->empty())
            out.push_back({candidate.filePath(), history->back().at, (*store)->entries(),
                           int(reg->count(Kind::Objective)), int(reg->readings.count())});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const GoodCopy &a, const GoodCopy &b) { return a.savedAt > b.savedAt; });
    return out;
}
