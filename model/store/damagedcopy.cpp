#include "model/store/damagedcopy.h"

#include "model/store/pagecopy.h"
#include "model/store/statement.h"

#include <QFile>
#include <QList>
#include <QtEndian>

namespace {

constexpr qsizetype pageSize = 4096, headerSize = 100;
const QByteArray magic("SQLite format 3\0", 16);

quint32 number(const QByteArray &bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

/// The pages of the list of tables: page 1 and what it points to (fileformat of SQLite, 1.6).
void addSchemaPages(const QByteArray &bytes, quint32 page, QList<quint32> &out)
{
    const qsizetype start = qsizetype(page - 1) * pageSize, at = start + (page == 1 ? headerSize : 0);
    if (page == 0 || start + pageSize > bytes.size() || out.contains(page))
        return;
    out += page;
    constexpr char interior = 5;
    if (bytes[at] != interior)
        return;
    const int cells = qFromBigEndian<quint16>(bytes.constData() + at + 3);
    for (int i = 0; i < cells && at + 14 + 2 * i <= start + pageSize; ++i)
        addSchemaPages(bytes, number(bytes, start + qFromBigEndian<quint16>(bytes.constData() + at + 12 + 2 * i)), out);
    addSchemaPages(bytes, number(bytes, at + 8), out);
}

/// The header says that committed pages may stand in a write-ahead log (fileformat of SQLite, 1.3.3).
bool usesLog(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(20).mid(18) == QByteArray("\2\2", 2);
}

} // namespace

void DamagedCopy::repairHeader(const QString &path, const QByteArray &fresh) const
{
    QFile copy(path);
    if (!copy.open(QIODevice::ReadWrite))
        return;
    const QByteArray head = copy.read(headerSize);
    const auto put = [&copy](qint64 at, const QByteArray &bytes) {
        copy.seek(at);
        copy.write(bytes);
    };
    if (!fresh.isEmpty()) {
        QList<quint32> pages;
        addSchemaPages(fresh, 1, pages);
        for (const quint32 page : pages)
            put(qint64(page - 1) * pageSize, fresh.mid(qsizetype(page - 1) * pageSize, pageSize));
        // How many pages there are, says the length; none is free.
        QByteArray count(4, '\0');
        qToBigEndian(quint32(copy.size() / pageSize), count.data());
        put(28, count + QByteArray(8, '\0'));
        put(92, fresh.mid(24, 4)); // else the count is not believed
    } else if (!head.startsWith(magic) && copy.size() > pageSize) {
        put(0, magic);
    }
    if (!m_hasLog)
        put(18, QByteArray("\1\1", 2)); // no write-ahead log
}

DamagedCopy::DamagedCopy(const QString &damaged, const QByteArray &fresh)
{
    const QString path = m_folder.filePath(QStringLiteral("copy"));
    m_isMade = m_folder.isValid() && copyWhereThereIsRoom(damaged, path);
    if (!m_isMade)
        return;
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    // Another program may have turned the log on: what was committed into it is in no other place. Beside a file
    // without one it belongs to something else.
    m_hasLog = fresh.isEmpty() && usesLog(path);
    for (const QString &side : {QStringLiteral("-journal"), m_hasLog ? QStringLiteral("-wal") : QString()})
        if (!side.isEmpty() && QFile::exists(damaged + side) && !copyWhereThereIsRoom(damaged + side, path + side)) {
            m_isMade = false; // half of an edit is worse than none
            return;
        }
    repairHeader(path, fresh);
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK) {
        // A schema that contradicts itself may be read, but nothing in it may be run.
        for (const int off : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER,
                              SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION})
            sqlite3_db_config(m_handle, off, 0, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
        sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 256 << 20);
        Statement look(m_handle, "SELECT count(*) FROM sqlite_master");
        if (look.isValid() && look.step() == SQLITE_ROW && look.number(0) > 0)
            return;
    }
    sqlite3_close(m_handle);
    m_handle = nullptr;
}

DamagedCopy::~DamagedCopy()
{
    sqlite3_close(m_handle);
}
