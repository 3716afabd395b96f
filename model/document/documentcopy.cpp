#include "model/document/document.h"
#include "model/document/documentwords.h"
#include "model/domain/finding.h"
#include "model/domain/kpi.h"
#include "model/store/store.h"

#include <QFile>
#include <QFileInfo>

// What becomes of an open workspace whose file was moved, replaced, deleted or written by others (RELIABILITY M-04).

/// A figure as memory knows it: without comment, reasons and persons, which stand in the file only.
static ReadingRow rowFromMemory(Id<Kpi> kpi, const Reading &reading)
{
    ReadingRow row;
    row.key = reading.key;
    row.code = row.displayCode(); // so it keeps its number
    row.key = 0;
    row.kpi = kpi;
    row.periodEnd = reading.periodEnd();
    row.recordedOn = reading.recordedOn();
    row.isVoid = reading.isVoid();
    if (reading.has(Reading::NotAvailable)) {
        row.notAvailableReason
            = documentWords(QT_TRANSLATE_NOOP("Document", "The reason stood in the file, which was out of reach."));
    } else if (reading.has(Reading::IsRatio)) {
        row.numerator = Decimal::fromStored(reading.firstText());
        row.denominator = Decimal::fromStored(reading.secondText());
    } else {
        row.value = Decimal::fromStored(reading.firstText());
    }
    return row;
}

Result<CopyMade> Document::copyTo(const QString &to) const
{
    const auto copied = m_store->copyTo(to);
    if (copied)
        return CopyMade::Whole;
    if (QFileInfo::exists(to))
        return tl::unexpected(copied.error());
    auto store = Store::create(to, m_context);
    if (!store)
        return tl::unexpected(copied.error());
    ChangeSet set;
    set.label = documentWords(QT_TRANSLATE_NOOP("Document", "Saved from memory: %1")).arg(QFileInfo(path()).fileName());
    set.reason = documentWords(QT_TRANSLATE_NOOP("Document", "The file was out of reach."));
    for (int kind = 0; kind < kindCount; ++kind)
        for (const Record &record : m_register.records(Kind(kind))) {
            const auto *evidence = record.as<Evidence>();
            if (!evidence || evidence->storage != EvidenceStorage::FileCopy) {
                set.changes.push_back({{}, record});
                continue;
            }
            Evidence reference = *evidence; // its bytes stood in the file
            reference.storage = EvidenceStorage::Reference;
            set.changes.push_back(created(reference));
        }
    for (const Id<Kpi> kpi : m_register.readings.kpis())
        for (const Reading &reading : m_register.readings.of(kpi))
            set.readings.added.push_back(rowFromMemory(kpi, reading));
    if (const auto done = (*store)->commit(std::move(set), QStringLiteral("import"), m_context); !done) {
        store->reset();
        QFile::remove(to); // made by us just now
        return tl::unexpected(done.error());
    }
    return CopyMade::FromMemory;
}

bool Document::holds(const QString &path) const
{
    return m_store->holds(path);
}

Result<> Document::checkUntouched() const
{
    return m_store->checkUntouched();
}

Result<Register> Document::inFile() const
{
    // With all checks, and without a lock: another program may be at work there.
    const auto now = Store::open(path(), OpenMode::ReadOnly);
    if (!now)
        return tl::unexpected(now.error());
    if ((*now)->workspaceId() != workspaceId())
        return fail(
            documentWords(QT_TRANSLATE_NOOP("Document",
                                            "“%1” is another workspace now. Save a copy of this one under a new name, "
                                            "then open the other with File, Open."))
                .arg(QFileInfo(path()).fileName()),
            QStringLiteral("moved"));
    return (*now)->load();
}

Result<> Document::reload()
{
    // The connection is given up only for a file that was read: a copy from it may be all that is left.
    const auto read = [this]() -> Result<Register> {
        if (const auto now = inFile(); !now)
            return now;
        if (auto done = m_store->reread(); !done)
            return tl::unexpected(done.error());
        return m_store->load();
    };
    auto fresh = read();
    m_isLost = !fresh;
    if (fresh) {
        m_register = std::move(*fresh);
        m_undo.clear(); // what it would take back may not be there any more
    }
    emit changed({});
    return fresh ? Result<>() : tl::unexpected(fresh.error());
}
