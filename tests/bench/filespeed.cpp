#include "model/document/document.h"
#include "model/domain/objective.h"
#include "model/query/evidenceadding.h"
#include "model/store/verify.h"
#include "tests/bench/generated.h"
#include "tests/bench/speeds.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace {

constexpr GeneratedSize ordinarySize {20, 30, 24, Frequency::Monthly};
constexpr int kCommits = 200;

/// Milliseconds that 95 of 100 edits take at most, each with its entry in the history and on the disk.
Result<double> commitTime(Document &document)
{
    std::vector<double> times;
    for (int i = 0; i < kCommits; ++i) {
        const Objective before = document.records().all<Objective>().front();
        Objective after = before;
        after.title = QStringLiteral("Title %1").arg(i);
        ChangeSet set;
        set.label = after.title;
        set.changes = {edited(before, after)};
        Result<> done;
        times.push_back(timed([&] { done = document.apply(std::move(set)); }));
        if (!done)
            return tl::unexpected(done.error());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() * 95 / 100];
}

} // namespace

Result<> addCopies(Document &document, int copies, int mebibytes)
{
    QRandomGenerator random(1);
    for (int i = 0; i < copies; ++i) {
        QByteArray bytes(qsizetype(mebibytes) << 20, Qt::Uninitialized);
        random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / qsizetype(sizeof(quint32)));
        ChangeSet set;
        set.label = QStringLiteral("Evidence added");
        const auto added = addEvidence(
            document.records(), {QStringLiteral("scan %1.pdf").arg(i), contentOf(bytes), {}, {}, generatedDay()},
            Language(), [&document] { return document.context().newId(); }, set);
        if (!added)
            return tl::unexpected(added.error());
        if (auto done = document.apply(std::move(set)); !done)
            return done;
    }
    return {};
}

Result<> measureFile(const QString &folder, std::vector<SpeedFigure> &out)
{
    const QString path = folder + QStringLiteral("/large.waymark");
    {
        const auto document = Document::create(path, Context::real());
        if (!document)
            return tl::unexpected(document.error());
        ChangeSet records = generatedRecords(ordinarySize);
        records.readings = generatedReadings(ordinarySize, records);
        if (auto done = (*document)->apply(std::move(records)); !done)
            return done;
        const auto small = commitTime(**document);
        if (!small)
            return tl::unexpected(small.error());
        out.push_back({QStringLiteral("an edit is on the disk, 95 of 100 of them"), *small, QStringLiteral("ms"),
                       QStringLiteral("50 ms"), 50});
        if (auto done = addCopies(**document, 3, 83); !done)
            return done;
        const auto large = commitTime(**document);
        if (!large)
            return tl::unexpected(large.error());
        out.push_back({QStringLiteral("the same in a file of %1 MiB").arg(QFileInfo(path).size() >> 20), *large,
                       QStringLiteral("ms"), QStringLiteral("3 × that (%1 ms)").arg(*small, 0, 'f', 1), 3 * *small});
    }
    const auto opened = windowTime(path);
    if (!opened)
        return tl::unexpected(opened.error());
    out.push_back({QStringLiteral("that file: opened, first page painted"), *opened, QStringLiteral("ms"),
                   QStringLiteral("2 s"), 2000});
    bool ok = false;
    const double verified = timed([&] { ok = verifyFile(path).ok(); });
    if (!ok)
        return fail(QStringLiteral("the large file is not sound"));
    out.push_back({QStringLiteral("that file: every byte verified, in the background"), verified / 1000,
                   QStringLiteral("s"), QStringLiteral("10 s"), 10});
    return {};
}
