#pragma once
#include "model/domain/chainline.h"
#include "model/domain/context.h"
#include "model/domain/filevalues.h"
#include "model/domain/register.h"
#include "model/domain/result.h"
#include "model/store/historyentry.h"

#include <QObject>
#include <QUndoStack>

#include <map>
#include <memory>
#include <optional>

class Store;

/// What the verification of an audit pack found.
struct PackVerdict {
    int exit = 0; ///< CLI.md: 0 is sound
    QStringList lines; ///< what was counted, or what differs and where; the fault first
};

/// What a copy under a new name holds.
enum class CopyMade : signed char {
    Whole, ///< page by page, with the whole history
    FromMemory ///< the file is out of reach: records and figures, without history, comments and files of evidence
};

/// The open workspace as the rest of the program sees it: read the records, apply changes, undo them, hear about them.
class Document : public QObject
{
    Q_OBJECT
public:
    enum class Mode : signed char { ReadWrite, ReadOnly };
    /// Makes a new file; refuses to overwrite.
    static Result<std::unique_ptr<Document>> create(const QString &path, const Context &context);
    static Result<std::unique_ptr<Document>> open(const QString &path, Mode mode, const Context &context);
    ~Document() override;

    const Register &records() const { return m_register; }
    /// All or nothing: checks that each `before` is what is there now, writes file and history, then memory, then
    /// `changed`, then one entry on the undo stack. An empty set does nothing at all. `kind` is "change" or "import".
    Result<> apply(ChangeSet set, const QString &kind = QStringLiteral("change"));
    QUndoStack *undoStack() { return &m_undo; }

    QString path() const;
    /// Whether this path is another name of the file that is open here for writing (hard link, or renamed meanwhile).
    bool holds(const QString &path) const;
    bool isReadOnly() const;
    /// Hash of the last history entry, for report footers and packs.
    QString headHash() const;
    int entries() const;
    QString workspaceId() const;
    Result<std::vector<HistoryEntry>> history(const HistoryFilter &filter = {}) const;
    /// The entry that made a record: when and who, without its changes; empty when there is none.
    Result<std::optional<HistoryEntry>> firstEntryOf(const QUuid &record) const;
    /// When the newest entry was made (UTC), by the clock of whoever made it; invalid when it cannot be read.
    QDateTime newestEntryAt() const;
    /// The whole chain as it stands in the file, for audit packs.
    Result<std::vector<ChainLine>> ledger() const;
    /// What the file said at the end of a day (UTC), by its history (2.13); a sentence when it is younger than that.
    Result<Register> recordedOn(QDate day) const;
    /// Readings with all their columns: of one KPI, or of all for a null id.
    Result<std::vector<ReadingRow>> readingRows(Id<Kpi> kpi = {}) const;
    /// Readings that name a piece of evidence, void ones too.
    Result<std::vector<ReadingRow>> readingsNaming(Id<Evidence> evidence) const;
    Result<QHash<qint32, QString>> voidReasons() const;
    /// The bytes of a copy that is kept as evidence (2.8), by its hash; a sentence when they are missing or changed.
    Result<QByteArray> content(const QString &sha256) const;
    /// Who has a workspace open for writing; empty when nobody does.
    static std::optional<LockOwner> lockOwner(const QString &path);
    /// Reads a file from its beginning and proves its chain, replay and digests; in words where it breaks, empty when
    /// it is sound. Takes a while for a large file: run it in the background.
    static QString breakIn(const QString &path);
    /// Whether an audit pack is sound (8.6), as “waymark verify” says it: its files by name, and what the reader found
    /// wrong with the tree itself.
    static PackVerdict verdictOn(const std::map<QString, QByteArray> &files, const QStringList &faults);
    /// Drafts stand outside history, undo and exports (2.8): one for each form and record, the last one counts.
    Result<> putDraft(const Draft &draft);
    Result<std::vector<Draft>> drafts() const;
    Result<> removeDraft(const QString &form, const QString &record);

    /// Saves what this window holds under a new name, also when the file was moved, replaced or deleted or its medium
    /// is gone (RELIABILITY M-04, C09, A17): through the open connection, else from memory.
    Result<CopyMade> copyTo(const QString &to) const;
    /// Whether the file is still where and what it was when it was last read or written here; else the error that the
    /// next change would give ("moved", "conflict"). Quick enough for each time that the window is looked at again.
    Result<> checkUntouched() const;
    /// What stands in the file now, whoever wrote it; nothing changes here.
    Result<Register> inFile() const;
    /// Takes over what stands in the file now: records, history, an empty undo stack, then `changed`. When that fails,
    /// nothing can be written any more, because what would be written over is not known; copyTo() still works.
    Result<> reload();
    const Context &context() const { return m_context; }
    QUuid newId() const { return m_context.newId(); }

signals:
    /// Before a change is written; "import" as its kind has been kept by who imports.
    void aboutToChange(const ChangeSet &set, const QString &kind);
    /// After each change, undo and redo. Readings that were added carry their keys and the number of the entry; undo
    /// and redo of readings name the entries (ReadingChanges).
    void changed(const ChangeSet &set);
    /// Only from undo and redo; apply() returns its error.
    void failed(const Error &error);
    /// Saved, but the medium is not to be trusted: a sentence that says so.
    void warned(const Error &error);

private:
    friend class ApplyCommand;
    Document(std::unique_ptr<Store> store, Register reg, Context context);
    Result<> checkCurrent(const ChangeSet &set) const;
    Result<int> perform(ChangeSet &set, const QString &kind);

    std::unique_ptr<Store> m_store;
    Register m_register;
    Context m_context;
    QUndoStack m_undo;
    QString m_workspaceId; ///< as it was opened: the file may be another one by now
    bool m_isLost = false; ///< reload() failed
};
