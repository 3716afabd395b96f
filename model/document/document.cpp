#include "model/document/document.h"

#include "model/document/documentwords.h"
#include "model/domain/finding.h"
#include "model/domain/kpi.h"
#include "model/store/packverify.h"
#include "model/store/store.h"
#include "model/store/verify.h"

#include <QSet>
#include <QUndoCommand>

#include <algorithm>

/// The program's only undo command: a change set and its mirror image. Undo and redo are new history entries.
class ApplyCommand : public QUndoCommand
{
public:
    ApplyCommand(Document &document, ChangeSet set, int entry)
        : QUndoCommand(set.label)
        , m_document(document)
        , m_set(std::move(set))
        , m_entry(entry)
    {
        // What is needed to redo readings stands in the file under the number of the entry.
        m_hasReadings = !m_set.readings.isEmpty();
        m_set.readings = {};
        m_set.contents = {}; // in the file, and not taken out by undo
    }
    void redo() override
    {
        if (std::exchange(m_alreadyDone, false))
            return; // push() calls redo(), but apply() did the work so that it could return its error
        ChangeSet set = m_set;
        set.label = documentWords(QT_TRANSLATE_NOOP("Document", "Redo: %1")).arg(m_set.label);
        if (m_hasReadings) {
            set.readings.liftEntry = m_undoEntry;
            set.readings.ofEntry = m_entry;
        }
        run(set, QStringLiteral("redo"));
    }
    void undo() override
    {
        ChangeSet set {
            documentWords(QT_TRANSLATE_NOOP("Document", "Undo: %1")).arg(m_set.label), {}, inverse(m_set.changes), {}};
        if (m_hasReadings)
            set.readings.retractEntry = m_entry;
        m_undoEntry = run(set, QStringLiteral("undo"));
    }

private:
    int run(ChangeSet set, const QString &kind)
    {
        const auto done = m_document.perform(set, kind);
        if (done)
            return *done;
        setObsolete(true); // QUndoStack drops it
        emit m_document.failed(done.error());
        return 0;
    }
    Document &m_document;
    ChangeSet m_set;
    int m_entry;
    int m_undoEntry = 0;
    bool m_hasReadings = false;
    bool m_alreadyDone = true;
};

Document::Document(std::unique_ptr<Store> store, Register reg, Context context)
    : m_store(std::move(store))
    , m_register(std::move(reg))
    , m_context(std::move(context))
    , m_workspaceId(m_store->workspaceId())
{
}

Document::~Document() = default;

Result<std::unique_ptr<Document>> Document::create(const QString &path, const Context &context)
{
    auto store = Store::create(path, context);
    if (!store)
        return tl::unexpected(store.error());
    return std::unique_ptr<Document>(new Document(std::move(*store), {}, context));
}

Result<std::unique_ptr<Document>> Document::open(const QString &path, Mode mode, const Context &context)
{
    auto store = Store::open(path, mode == Mode::ReadOnly ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!store)
        return tl::unexpected(store.error());
    auto reg = (*store)->load();
    if (!reg)
        return tl::unexpected(reg.error());
    return std::unique_ptr<Document>(new Document(std::move(*store), std::move(*reg), context));
}

QString Document::path() const
{
    return m_store->path();
}
bool Document::isReadOnly() const
{
    return m_isLost || m_store->mode() == OpenMode::ReadOnly;
}
QString Document::headHash() const
{
    return m_store->head();
}
QString Document::workspaceId() const
{
    return m_workspaceId;
}

int Document::entries() const
{
    return m_store->entries();
}
Result<Register> Document::recordedOn(QDate day) const
{
    return m_store->recordedOn(day);
}

Result<std::vector<HistoryEntry>> Document::history(const HistoryFilter &filter) const
{
    return m_store->history(filter);
}
Result<std::vector<ChainLine>> Document::ledger() const
{
    return m_store->ledger();
}
Result<std::vector<ReadingRow>> Document::readingRows(Id<Kpi> kpi) const
{
    return m_store->readingRows(kpi);
}
Result<std::vector<ReadingRow>> Document::readingsNaming(Id<Evidence> evidence) const
{
    return m_store->readingsNaming(evidence);
}
Result<QHash<qint32, QString>> Document::voidReasons() const
{
    return m_store->voidReasons();
}
Result<QByteArray> Document::content(const QString &sha256) const
{
    return m_store->content(sha256);
}
Result<std::optional<HistoryEntry>> Document::firstEntryOf(const QUuid &record) const
{
    return m_store->firstEntryOf(record);
}
QDateTime Document::newestEntryAt() const
{
    return m_store->newestEntryAt();
}
std::optional<LockOwner> Document::lockOwner(const QString &path)
{
    return Store::lockOwner(path);
}
QString Document::breakIn(const QString &path)
{
    for (const VerifyReport report = verifyApart(path); const VerifyCheck &check : report.checks)
        if (!check.ok)
            return check.detail;
    return {};
}
PackVerdict Document::verdictOn(const std::map<QString, QByteArray> &files, const QStringList &faults)
{
    const VerifyReport report = verifyPack(files, faults);
    PackVerdict verdict {report.exit, {}};
    for (const VerifyCheck &check : report.checks)
        check.ok ? verdict.lines.append(check.detail) : verdict.lines.prepend(check.detail);
    return verdict;
}
Result<> Document::putDraft(const Draft &draft)
{
    return m_store->putDraft(draft);
}
Result<std::vector<Draft>> Document::drafts() const
{
    return m_store->drafts();
}
Result<> Document::removeDraft(const QString &form, const QString &record)
{
    return m_store->removeDraft(form, record);
}

/// What an import calls a copy and brings no bytes for is a reference (8.2), unless the file has them already.
static void settleCopies(ChangeSet &set, const Register &now)
{
    QSet<QString> known;
    for (const FileContent &content : set.contents)
        known.insert(content.sha256);
    for (const Evidence &e : now.all<Evidence>())
        if (e.storage == EvidenceStorage::FileCopy)
            known.insert(e.sha256);
    for (Change &change : set.changes)
        if (const auto *e = change.after.as<Evidence>();
            e && e->storage == EvidenceStorage::FileCopy && !known.contains(e->sha256)) {
            Evidence reference = *e;
            reference.storage = EvidenceStorage::Reference;
            change.after = Record(reference);
        }
}

Result<> Document::apply(ChangeSet set, const QString &kind)
{
    if (kind == QLatin1String("import"))
        settleCopies(set, m_register);
    for (Change &change : set.changes)
        change.after = asStored(change.after);
    std::erase_if(set.changes, [](const Change &c) { return c.before == c.after; });
    if (set.isEmpty())
        return {};
    emit aboutToChange(set, kind);
    auto done = perform(set, kind);
    if (!done)
        return tl::unexpected(done.error());
    m_undo.push(new ApplyCommand(*this, std::move(set), *done));
    return {};
}

/// Whether a period would have two valid figures, within the change or with what is there. By KPI, because an import
/// brings a million.
static bool periodIsTaken(const ReadingChanges &changes, const ReadingStore &now)
{
    QHash<Id<Kpi>, std::vector<qint32>> days;
    Id<Kpi> kpi;
    std::vector<qint32> *ofKpi = nullptr;
    for (const ReadingRow &row : changes.added) {
        if (row.isVoid)
            continue;
        if (!ofKpi || row.kpi != kpi) {
            kpi = row.kpi;
            ofKpi = &days[kpi];
        }
        ofKpi->push_back(qint32(row.periodEnd.toJulianDay()));
    }
    QSet<qint32> voided;
    for (const ReadingVoid &v : changes.voided)
        voided.insert(v.key);
    for (auto it = days.begin(); it != days.end(); ++it) {
        std::sort(it->begin(), it->end());
        if (std::adjacent_find(it->begin(), it->end()) != it->end())
            return true;
        for (const Reading &r : now.of(it.key()))
            if (!r.isVoid() && std::binary_search(it->begin(), it->end(), r.periodDay) && !voided.contains(r.key))
                return true;
    }
    return false;
}

/// A change may only replace what it was made from: a stale form is refused with words.
Result<> Document::checkCurrent(const ChangeSet &set) const
{
    for (const Change &change : set.changes) {
        const Record now = m_register.record(change.kind(), change.id());
        if (now == change.before || (!now && !change.before))
            continue;
        const QString name = (change.before ? change.before : change.after).code();
        if (!now)
            return fail(documentWords(
                            QT_TRANSLATE_NOOP("Document", "%1 was removed in the meantime. Your entry was not saved."))
                            .arg(name),
                        QStringLiteral("stale"));
        if (!change.before)
            return fail(documentWords(QT_TRANSLATE_NOOP("Document", "%1 exists already.")).arg(name),
                        QStringLiteral("stale"));
        QStringList fields;
        for (const Field *f : differences(change.before, now))
            fields += f->displayLabel();
        return fail(
            documentWords(
                QT_TRANSLATE_NOOP(
                    "Document",
                    "%1 was changed in the meantime: %2. Your entry was not saved; open the record again to see "
                    "the new contents."))
                .arg(name, fields.join(QStringLiteral(", "))),
            QStringLiteral("stale"));
    }
    if (periodIsTaken(set.readings, m_register.readings))
        return fail(
            documentWords(QT_TRANSLATE_NOOP(
                "Document", "There is already a figure for this period. Correct it instead of entering it again.")),
            QStringLiteral("period"));
    return {};
}

/// Checks, then the file, then memory, then everybody else. Fills in what the file gave the readings.
Result<int> Document::perform(ChangeSet &set, const QString &kind)
{
    if (m_isLost)
        return fail(
            documentWords(QT_TRANSLATE_NOOP("Document",
                                            "The file could not be read again, so nothing is written to it. Save a "
                                            "copy under a new name and go on there.")),
            QStringLiteral("moved"));
    if (auto current = checkCurrent(set); !current)
        return tl::unexpected(current.error());
    std::vector<ReadingRow> rows = std::move(set.readings.added);
    set.readings.added.clear();
    ChangeSet writing = set;
    writing.readings.added = std::move(rows); // moved: there can be a million
    auto written = m_store->commit(std::move(writing), kind, m_context);
    if (!written)
        return tl::unexpected(written.error());
    set.readings.added = std::move(written->added);
    set.contents.clear(); // stored; who hears of the change needs the records only
    m_register.apply(set.changes);
    m_register.readings.mark(written->marks);
    QHash<Id<Kpi>, std::vector<Reading>> perKpi;
    for (const ReadingRow &row : set.readings.added)
        perKpi[row.kpi].push_back(row.compact());
    for (auto it = perKpi.begin(); it != perKpi.end(); ++it)
        m_register.readings.addAll(it.key(), std::move(it.value()));
    emit changed(set);
    if (written->isDoubtful)
        emit warned({documentWords(QT_TRANSLATE_NOOP(
                         "Document",
                         "Saved, but the disk reported an error afterwards: a power failure could take the last change "
                         "back. Save a copy on another disk.")),
                     QStringLiteral("medium")});
    return written->entry;
}
