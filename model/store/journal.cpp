#include "model/store/journal.h"

#include "model/store/pagecopy.h"
#include "model/store/statement.h"

#include <QFile>
#include <QtEndian>

#include <optional>

namespace {

const QByteArray journalMagic = QByteArray::fromHex("d9d505f920a163d7");
constexpr int headerBytes = 28;
const QString suffix = QStringLiteral("-journal");

quint32 number(const QByteArray &bytes, int at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// Header of a part of a journal (file format of SQLite, 3).
struct Part {
    quint32 records = 0, nonce = 0, pages = 0, sector = 0, pageSize = 0;
};

std::optional<Part> partAt(QFile &file, qint64 at)
{
    if (!file.seek(at))
        return std::nullopt;
    const QByteArray bytes = file.read(headerBytes);
    if (bytes.size() < headerBytes || !bytes.startsWith(journalMagic))
        return std::nullopt;
    return Part {number(bytes, 8), number(bytes, 12), number(bytes, 16), number(bytes, 20), number(bytes, 24)};
}

bool isPowerOfTwo(quint32 n, quint32 least)
{
    return n >= least && n <= 65536 && (n & (n - 1)) == 0;
}

/// Sum over every 200th byte from the end, as SQLite makes it: tells a whole record from one that was cut off.
bool isWhole(const QByteArray &page, quint32 nonce, quint32 sum)
{
    for (qsizetype i = page.size() - 200; i > 0; i -= 200)
        nonce += quint8(page[i]);
    return nonce == sum;
}

/// The change counter of the first page as it was before the write; nothing when the write had not come to that page.
std::optional<quint32> counterBefore(QFile &file, const Part &first)
{
    const qint64 record = 4 + qint64(first.pageSize) + 4;
    qint64 at = 0;
    while (const auto part = partAt(file, at)) {
        at += first.sector;
        const auto fits = quint32(std::max<qint64>(0, (file.size() - at) / record));
        for (quint32 i = 0; i < std::min(part->records, fits); ++i, at += record) {
            file.seek(at);
            if (number(file.read(4).leftJustified(4, '\0'), 0) != 1)
                continue;
            const QByteArray page = file.read(first.pageSize);
            const QByteArray sum = file.read(4);
            if (page.size() == qsizetype(first.pageSize) && sum.size() == 4
                && isWhole(page, part->nonce, number(sum, 0)))
                return number(page, 24);
            return std::nullopt;
        }
        at = (at + first.sector - 1) / first.sector * first.sector;
    }
    return std::nullopt;
}

} // namespace

Journal journalBeside(const QString &canonicalPath, const FileHeader &header)
{
    QFile file(canonicalPath + suffix);
    if (!file.exists() || file.size() == 0 || header.isBeingWritten)
        return Journal::None;
    if (!file.open(QIODevice::ReadOnly))
        return Journal::Hot; // SQLite says what is wrong with it
    const auto first = partAt(file, 0);
    if (!first)
        return Journal::Hot; // it had not begun to write: nothing is played
    if (!isPowerOfTwo(first->sector, 32) || first->pageSize != quint32(header.pageSize))
        return Journal::Foreign;
    if (const auto before = counterBefore(file, *first))
        return header.changes == *before || header.changes == *before + 1 ? Journal::Hot : Journal::Foreign;
    return first->pages == header.pages ? Journal::Hot : Journal::Foreign;
}

RecoveredCopy::RecoveredCopy(const QString &canonicalPath)
{
    if (!m_folder.isValid() || !copyAsItIs(canonicalPath, path()))
        return;
    if (QFile::exists(canonicalPath + suffix) && !copyWhereThereIsRoom(canonicalPath + suffix, path() + suffix))
        return;
    QFile::setPermissions(path() + suffix, QFile::ReadOwner | QFile::WriteOwner);
    sqlite3 *handle = nullptr;
    if (sqlite3_open_v2(QFile::encodeName(path()).constData(), &handle, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK) {
        sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        Statement look(handle, "SELECT count(*) FROM sqlite_master");
        m_isMade = look.isValid() && look.step() == SQLITE_ROW;
    }
    sqlite3_close(handle);
}

std::unique_ptr<RecoveredCopy> recoveredCopyOf(const QString &canonicalPath)
{
    const auto isHot = [&](quint32 *changes) {
        const auto header = readFileHeader(canonicalPath);
        *changes = header ? header->changes : 0;
        return header && journalBeside(canonicalPath, *header) == Journal::Hot;
    };
    quint32 before = 0, after = 0;
    if (!isHot(&before))
        return nullptr;
    auto copy = std::make_unique<RecoveredCopy>(canonicalPath);
    return isHot(&after) && before == after ? std::move(copy) : nullptr;
}
