#include "tests/faults/faultworld.h"

#include "model/domain/finding.h"
#include "model/store/verify.h"
#include "tests/store/rawdatabase.h"

#include <QDir>
#include <QFileInfo>

namespace {

QString placeInMemory()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath())
        + QStringLiteral("/waymark-faults-XXXXXX");
}

QByteArray asText(const QVariant &value)
{
    return value.metaType().id() == QMetaType::QByteArray ? value.toByteArray().toHex() : value.toString().toUtf8();
}

} // namespace

FastFolder::FastFolder()
    : m_folder(placeInMemory())
{
    if (!m_folder.isValid())
        qFatal("no folder can be made for the test");
}

QByteArray bytesOf(const QString &path)
{
    return fileBytes(path);
}

void putBytes(const QString &path, const QByteArray &bytes)
{
    writeBytes(path, bytes);
}

void emptyFolder(const QString &path)
{
    QDir folder(path);
    for (const QFileInfo &entry :
         folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        entry.isDir() ? QDir(entry.filePath()).removeRecursively() : QFile::remove(entry.filePath());
}

QByteArray filledWorkspace(bool smallPages)
{
    const FastFolder folder;
    const QString path = folder.filePath(QStringLiteral("a.waymark"));
    const Samples samples;
    {
        auto store = Store::create(path, testContext());
        if (!store || !(*store)->commit(samples.creation(), QStringLiteral("change"), testContext(2)))
            qFatal("the workspace of the test cannot be made");
        ChangeSet readings {QStringLiteral("Figures"), {}, {}, {}};
        for (int month = 1; month <= 6; ++month)
            readings.readings.added.push_back(sampleReading(samples, QDate(2026, month, 28), QString::number(month)));
        readings.readings.added.push_back(fullReading(samples, QDate(2025, 12, 31)));
        readings.contents = {contentOf(QByteArray("%PDF-1.4\n") + QByteArray(900, 'p'))};
        Evidence kept;
        kept.id.value = QUuid(3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3);
        kept.code = QStringLiteral("EV-K01");
        kept.storage = EvidenceStorage::FileCopy;
        kept.sha256 = readings.contents.front().sha256;
        kept.size = int(readings.contents.front().bytes.size());
        readings.changes.push_back(created(kept));
        if (!(*store)->commit(readings, QStringLiteral("change"), testContext(3)))
            qFatal("the figures of the test cannot be written");
        ChangeSet correction {QStringLiteral("Correction"), QStringLiteral("typed wrongly"), {}, {}};
        correction.readings.voided = {{1, QStringLiteral("typed wrongly")}};
        const QDateTime at(QDate(2026, 7, 15), QTime(8, 30), Qt::UTC);
        if (!(*store)->commit(correction, QStringLiteral("change"), testContext(4))
            || !(*store)->putDraft({QStringLiteral("risk"), {}, QStringLiteral("{\"title\":\"half a sen\"}"), at}))
            qFatal("the correction of the test cannot be written");
    }
    if (smallPages) {
        RawDatabase db(path);
        db.run(QStringLiteral("PRAGMA page_size=512"));
        if (db.run(QStringLiteral("VACUUM")) < 0)
            qFatal("the workspace of the test cannot be made small");
    }
    return fileBytes(path);
}

QByteArray everythingIn(const Register &reg)
{
    QList<QByteArray> lines;
    for (int k = 0; k < kindCount; ++k)
        for (const Record &record : reg.records(Kind(k))) {
            QByteArray line = kindInfo(Kind(k)).table;
            for (const Field &f : kindInfo(Kind(k)).fields())
                line += '\t' + asText(record.value(f));
            lines += line;
        }
    for (const Id<Kpi> &kpi : reg.readings.kpis())
        for (const Reading &r : reg.readings.of(kpi))
            lines += kpi.value.toByteArray() + '\t' + r.firstText().toUtf8() + '\t' + r.secondText().toUtf8() + '\t'
                + QByteArray::number(r.key) + '\t' + QByteArray::number(r.periodDay) + '\t'
                + QByteArray::number(r.recordedDay) + '\t' + QByteArray::number(r.entry) + '\t'
                + QByteArray::number(r.voidedBy) + '\t' + QByteArray::number(r.flags);
    std::sort(lines.begin(), lines.end());
    return lines.join('\n');
}

QByteArray everythingIn(const Store &store)
{
    const auto reg = store.load();
    const auto rows = store.readingRows({});
    const auto reasons = store.voidReasons();
    const auto history = store.history({});
    const auto drafts = store.drafts();
    if (!reg || !rows || !reasons || !history || !drafts)
        return {};
    QByteArray out = everythingIn(*reg) + '\n' + store.workspaceId().toUtf8() + '\n' + store.head().toUtf8();
    for (const Evidence &e : reg->all<Evidence>())
        if (e.storage == EvidenceStorage::FileCopy) {
            const auto bytes = store.content(e.sha256);
            if (!bytes)
                return {};
            out += '\n' + e.sha256.toUtf8() + '\t' + *bytes;
        }
    for (const ReadingRow &r : *rows)
        out += '\n' + r.displayCode().toUtf8() + '\t' + r.comment.toUtf8() + '\t' + r.correctionReason.toUtf8() + '\t'
            + r.notAvailableReason.toUtf8() + '\t' + r.evidence.value.toByteArray() + '\t'
            + r.recordedBy.value.toByteArray() + '\t' + r.verifiedBy.value.toByteArray() + '\t'
            + r.verifiedOn.toString(Qt::ISODate).toUtf8() + '\t' + QByteArray::number(r.supersedes) + '\t'
            + QByteArray::number(int(r.source)) + '\t' + reasons->value(r.key).toUtf8();
    for (const HistoryEntry &e : *history) {
        out += '\n' + QByteArray::number(e.seq) + e.at.toString(Qt::ISODate).toUtf8() + '\t' + e.actor.toUtf8() + '\t'
            + e.kind.toUtf8() + '\t' + e.label.toUtf8() + '\t' + e.reason.toUtf8() + '\t' + e.hash.toUtf8();
        for (const HistoryChange &c : e.changes)
            out += '\t' + (c.table + c.code + c.field + c.before + c.after).toUtf8();
    }
    for (const Draft &d : *drafts)
        out += '\n' + d.form.toUtf8() + '\t' + d.record.toUtf8() + '\t' + d.body.toUtf8() + '\t'
            + d.at.toString(Qt::ISODate).toUtf8();
    return out;
}

QString verifyFaults(const QString &path)
{
    for (const VerifyCheck &check : verifyFile(path).checks)
        if (!check.ok)
            return check.name + QStringLiteral(": ") + check.detail;
    return {};
}

QString soundness(const QString &path)
{
    {
        const auto store = Store::open(path, OpenMode::ReadWrite); // as the next start does: takes half writes back
        if (!store)
            return store.error().message + QStringLiteral(" [%1]").arg(store.error().detail);
    }
    return verifyFaults(path);
}
