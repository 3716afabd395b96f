#pragma once
#include <QString>
#include <QTemporaryDir>

struct sqlite3;

/// A private copy of a damaged file, opened as far as that goes. Half a write that lies beside the file is taken back
/// in the copy; a header that is not one is replaced there. The file itself is only read.
class DamagedCopy
{
public:
    /// `fresh` may hold a new workspace: its list of tables is laid over that of the damaged file, which works because
    /// new workspaces of one format put their tables into the same pages.
    explicit DamagedCopy(const QString &damaged, const QByteArray &fresh = {});
    ~DamagedCopy();
    DamagedCopy(const DamagedCopy &) = delete;
    DamagedCopy &operator=(const DamagedCopy &) = delete;
    /// Null when nothing can be read at all.
    sqlite3 *handle() const { return m_handle; }
    /// False when the copy could not be written.
    bool isMade() const { return m_isMade; }

private:
    void repairHeader(const QString &path, const QByteArray &fresh) const;
    QTemporaryDir m_folder;
    sqlite3 *m_handle = nullptr;
    bool m_isMade = false, m_hasLog = false;
};
