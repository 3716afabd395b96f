#pragma once
#include "model/domain/chainline.h"
#include "model/domain/context.h"
#include "model/domain/filevalues.h"
#include "model/domain/register.h"
#include "model/domain/result.h"
#include "model/store/historyentry.h"
#include "model/store/upgrade.h"

#include <functional>
#include <memory>

class QSqlDatabase;
class QSqlQuery;
class RecoveredCopy;
class WorkspaceLock;

enum class OpenMode : signed char { ReadWrite, ReadOnly };

/// What a commit made.
struct CommitInfo {
    int entry = 0; ///< number of the history entry
    QString head; ///< its hash
    std::vector<ReadingRow> added; ///< the readings as written, with keys and entry
    std::vector<ReadingMark> marks; ///< readings that became void or valid again
    bool isDoubtful = false; ///< saved, but the medium could not confirm that it will last
};

/// One open workspace file. The only code that speaks SQL. Not thread-safe: one thread, one store.
class Store
{
public:
    /// Makes a new file with the newest schema and its first history entry; refuses to overwrite.
    static Result<std::unique_ptr<Store>> create(const QString &path, const Context &context);
    /// The open sequence of DESIGN.md 5. Never creates; a file that fails a check is not touched. An older format is
    /// upgraded; for reading only, in a private copy, as an unfinished write is taken back there (RELIABILITY B13).
    static Result<std::unique_ptr<Store>> open(const QString &path, OpenMode mode, const Upgrading &upgrading = {});
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    Result<Register> load() const;
    /// Writes the changes and their history entry in one transaction, or nothing. `kind` is "change", "import",
    /// "undo" or "redo".
    Result<CommitInfo> commit(ChangeSet set, const QString &kind, const Context &context);

    /// Who has the file open for writing; empty when nobody does.
    static std::optional<LockOwner> lockOwner(const QString &path);

    const QString &path() const { return m_path; }
    /// Whether this path is another name of the file that is open here for writing.
    bool holds(const QString &path) const;
    OpenMode mode() const { return m_mode; }
    /// The copy of the older format when opening upgraded the file, else empty.
    const QString &upgradeCopy() const { return m_upgradeCopy; }
    /// The program that wrote last did not come to its end: a lock or half a write was left.
    bool endedBadly() const { return m_endedBadly; }
    /// What people should know about how the file was opened; mostly empty.
    const QString &remark() const { return m_remark; }
    const QString &head() const { return m_head; }
    int entries() const { return m_entries; }
    Result<std::vector<HistoryEntry>> history(const HistoryFilter &filter) const;
    /// The entry that made a record: number, when, who and label; empty when there is none.
    Result<std::optional<HistoryEntry>> firstEntryOf(const QUuid &record) const;
    /// When the newest entry was made (UTC); an invalid time when it cannot be read.
    QDateTime newestEntryAt() const;
    /// The whole chain, in order.
    Result<std::vector<ChainLine>> ledger() const;
    /// The register as the file said it at the end of a day (UTC): the history played up to then (DOMAIN.md 2.13). An
    /// error with words when the file is younger than the day.
    Result<Register> recordedOn(QDate day) const;
    /// Full rows of all readings of a KPI, or of all KPIs for a null id; in order of key.
    Result<std::vector<ReadingRow>> readingRows(Id<Kpi> kpi) const;
    /// Full rows of the readings that name a piece of evidence, void ones too; in order of key.
    Result<std::vector<ReadingRow>> readingsNaming(Id<Evidence> evidence) const;
    /// Reasons of readings that were made void later, by key.
    Result<QHash<qint32, QString>> voidReasons() const;
    QString workspaceId() const;
    /// The bytes of a copy that is kept as evidence (2.8), proved by its hash; an error with words when it is not in
    /// the file or was changed there.
    Result<QByteArray> content(const QString &sha256) const;

    Result<> putDraft(const Draft &draft);
    Result<std::vector<Draft>> drafts() const;
    Result<> removeDraft(const QString &form, const QString &record);

    /// Copies through the open connection, so that it works when the file was moved, replaced or deleted since then
    /// (DESIGN.md 5, RELIABILITY C09); verified before it takes its name, refuses to overwrite. An error with the
    /// detail "otherhead" when what the connection reads does not hold the last entry that this store has seen.
    Result<> copyTo(const QString &to) const;
    /// A look at the file between writes: an error as a write would give it when the file was moved or another program
    /// has written it ("moved", "conflict"). What cannot be read just now is no news.
    Result<> checkUntouched() const;
    /// Closes the connection and goes on with what stands in the file now, whoever wrote it (RELIABILITY M-04).
    Result<> reread();

private:
    Result<CommitInfo> write(ChangeSet &set, const QString &kind, const Context &context);
    Result<> change(const std::function<bool(QSqlQuery &)> &run, const QString &doing);
    Store(QString path, OpenMode mode);
    Result<> connect(bool create);
    Result<> checkAndHarden();
    Result<> lock();
    Result<> checkJournal();
    void noteInterruption(const QString &copy);
    Result<> upgrade(int version, const Upgrading &upgrading);
    /// After a failure of the medium: closes the connection, opens the file anew and checks it (DESIGN.md 5).
    Result<> reconnectIfNeeded();
    void noteFailure() const;
    Result<> readHead();
    QSqlDatabase database() const;

    QString m_path, m_connection, m_head, m_upgradeCopy;
    OpenMode m_mode;
    int m_entries = 0;
    bool m_endedBadly = false;
    mutable bool m_mustReconnect = false;
    std::unique_ptr<WorkspaceLock> m_lock;
    std::unique_ptr<RecoveredCopy> m_copy; ///< what is read instead of the file
    QString m_remark;
};
