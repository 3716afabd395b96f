#include "model/store/readingtable.h"

#include "model/domain/kpi.h"
#include "model/domain/text.h"
#include "model/store/images.h"
#include "model/store/plainbytes.h"
#include "model/store/rows.h"
#include "model/store/sqlite.h"
#include "model/store/statement.h"
#include "model/store/storewords.h"

#include <algorithm>
#include <future>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace {

constexpr const char *columns = "\"key\", \"code\", \"kpi\", \"period_end\", \"value\", \"numerator\", "
                                "\"denominator\", \"not_available_reason\", "
                                "\"recorded_on\", \"recorded_by\", \"verified_by\", \"verified_on\", \"supersedes\", "
                                "\"correction_reason\", \"comment\", "
                                "\"evidence\", \"source\", \"entry\", \"voided_by\"";

QDate dateOf(const QString &text)
{
    return text.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate);
}
Decimal decimalOf(const QString &text)
{
    return text.isEmpty() ? Decimal() : Decimal::fromStored(text);
}
QString textOf(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}
ReadingRow rowOf(const Statement &s)
{
    ReadingRow r;
    r.key = s.number(0);
    r.code = s.text(1);
    r.kpi.value = QUuid(s.text(2));
    r.periodEnd = dateOf(s.text(3));
    r.value = decimalOf(s.text(4));
    r.numerator = decimalOf(s.text(5));
    r.denominator = decimalOf(s.text(6));
    r.notAvailableReason = s.text(7);
    r.recordedOn = dateOf(s.text(8));
    r.recordedBy.value = QUuid(s.text(9));
    r.verifiedBy.value = QUuid(s.text(10));
    r.verifiedOn = dateOf(s.text(11));
    r.supersedes = s.number(12);
    r.correctionReason = s.text(13);
    r.comment = s.text(14);
    r.evidence.value = QUuid(s.text(15));
    r.source = fromKey<ReadingSource>(s.text(16)).value_or(ReadingSource::Manual);
    r.entry = s.number(17);
    r.voidedBy = s.number(18);
    r.isVoid = r.voidedBy == r.entry && r.voidedBy != 0;
    return r;
}

} // namespace

QByteArray readingColumns()
{
    return columns;
}

ReadingRow readingOf(const Statement &row)
{
    return rowOf(row);
}

namespace {

Result<std::vector<ReadingRow>> select(const QSqlDatabase &db, const QByteArray &where, const QString &text,
                                       qint64 number)
{
    std::vector<ReadingRow> out;
    Statement s(rawHandle(db),
                QByteArray("SELECT ") + columns + " FROM \"measurement\" " + where + " ORDER BY \"key\"");
    if (!s.isValid())
        return tl::unexpected(databaseError(db, storeWords(QT_TRANSLATE_NOOP("Store", "The readings cannot be read"))));
    if (!text.isEmpty())
        s.text(1, text);
    else if (number)
        s.number(1, number);
    int state = s.step();
    for (; state == SQLITE_ROW; state = s.step())
        out.push_back(rowOf(s));
    if (state != SQLITE_DONE)
        return tl::unexpected(databaseError(db, storeWords(QT_TRANSLATE_NOOP("Store", "The readings cannot be read"))));
    return out;
}

Error notSaved(const QSqlDatabase &db)
{
    return databaseError(db, storeWords(QT_TRANSLATE_NOOP("Store", "The readings were not saved")));
}

/// Sets voided_by of the rows that `where` names (0 = valid again) and notes them in `marks`.
Result<> markRows(const QSqlDatabase &db, const QByteArray &where, std::initializer_list<qint64> values,
                  qint32 voidedBy, std::vector<ReadingMark> &marks)
{
    const auto bind = [&](Statement &s, int at) {
        for (const qint64 v : values)
            s.number(at++, v);
    };
    Statement find(rawHandle(db), "SELECT \"key\", \"kpi\" FROM \"measurement\" WHERE " + where);
    Statement mark(rawHandle(db), "UPDATE \"measurement\" SET \"voided_by\"=? WHERE " + where);
    if (!find.isValid() || !mark.isValid())
        return tl::unexpected(notSaved(db));
    bind(find, 1);
    int state = find.step();
    for (; state == SQLITE_ROW; state = find.step())
        marks.push_back({find.number(0), {QUuid(find.text(1))}, voidedBy});
    mark.numberOrNull(1, voidedBy);
    bind(mark, 2);
    return state == SQLITE_DONE && mark.step() == SQLITE_DONE ? Result<>() : tl::unexpected(notSaved(db));
}

/// The number in a code that we would give ourselves ("M0042"), else 0.
qint32 numberOfCode(const QString &code)
{
    if (!code.startsWith(QLatin1Char('M')) || code.size() > 10)
        return 0;
    ReadingRow row;
    row.key = code.mid(1).toInt();
    return row.key > 0 && row.displayCode() == code ? row.key : 0;
}

/// The statement that inserts so many rows at once, and the bytes that it binds. At once, because starting and ending
/// a statement costs more than the row; of a million rows it was a third of the time. What is as in the row that stood
/// in the same place before stays bound, because each call of the library takes a lock.
class RowInsert
{
public:
    RowInsert(const QSqlDatabase &db, int rows)
        // A failure ends the transaction anyway: FAIL saves the library its own undo of a part of the rows.
        : m_insert(rawHandle(db),
                   QByteArray("INSERT OR FAIL INTO \"measurement\" (") + columns + ") VALUES "
                       + QByteArray(",(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)").repeated(rows).sliced(1))
        , m_cells(size_t(rows) * width)
    {
    }
    bool isValid() const { return m_insert.isValid(); }
    /// As many rows as the statement was made for.
    bool insert(std::span<const ReadingRow> rows)
    {
        for (size_t i = 0; i < rows.size(); ++i)
            bind(rows[i], i * width);
        const bool done = m_insert.step() == SQLITE_DONE;
        m_insert.reset();
        return done;
    }

private:
    static constexpr size_t width = 19; ///< columns
    struct Cell {
        bool isNull = true;
        QByteArray bytes;
        QUuid id;
        DayBytes day;
    };
    void bind(const ReadingRow &r, size_t first)
    {
        m_at = first;
        number(r.key);
        text(r.code);
        id(r.kpi.value);
        day(r.periodEnd);
        for (const Decimal *decimal : {&r.value, &r.numerator, &r.denominator})
            text(decimal->text());
        text(r.notAvailableReason);
        day(r.recordedOn);
        id(r.recordedBy.value);
        id(r.verifiedBy.value);
        day(r.verifiedOn);
        number(r.supersedes);
        text(r.correctionReason);
        text(r.comment);
        id(r.evidence.value);
        text(keyOf(r.source));
        number(r.entry);
        number(r.voidedBy);
    }
    /// The next cell, or nullptr when it is empty; then NULL is bound.
    Cell *next(bool empty)
    {
        Cell &cell = m_cells[m_at++];
        if (empty && !cell.isNull)
            m_insert.bytes(int(m_at), {});
        cell.isNull = empty;
        return empty ? nullptr : &cell;
    }
    void text(const QString &value)
    {
        if (Cell *cell = next(value.isEmpty()))
            m_insert.bytes(int(m_at), cell->bytes = value.toUtf8());
    }
    void id(const QUuid &value)
    {
        const bool wasNull = m_cells[m_at].isNull;
        if (Cell *cell = next(value.isNull()); cell && (wasNull || cell->id != value)) {
            cell->id = value;
            m_insert.bytes(int(m_at), cell->bytes = value.toByteArray(QUuid::WithoutBraces));
        }
    }
    void day(QDate value)
    {
        if (Cell *cell = next(!value.isValid()))
            m_insert.bytes(int(m_at), cell->day.of(value));
    }
    void number(qint64 value)
    {
        if (next(value == 0))
            m_insert.number(int(m_at), value);
    }

    Statement m_insert;
    std::vector<Cell> m_cells;
    size_t m_at = 0; ///< cells bound; the number of a parameter counts from 1
};

/// Keys, entry and clean texts: the rows as they will stand in the file.
Result<> prepareRows(const QSqlDatabase &db, std::vector<ReadingRow> &rows, int entry)
{
    const auto last = firstValue(db, QStringLiteral("SELECT max(\"key\") FROM \"measurement\""),
                                 storeWords(QT_TRANSLATE_NOOP("Store", "The readings were not saved")));
    if (!last)
        return tl::unexpected(last.error());
    qint64 next = last->toLongLong() + 1;
    for (const ReadingRow &r : rows)
        next = std::max({next, qint64(r.key) + 1, qint64(numberOfCode(r.code)) + 1});
    if (next + qint64(rows.size()) > std::numeric_limits<qint32>::max())
        return fail(storeWords(QT_TRANSLATE_NOOP(
            "Store", "The readings were not saved: there are no more numbers for figures in this file.")));
    for (ReadingRow &r : rows) {
        // A code like those that we give is the number itself: else a later reading would be shown with the same one.
        if (const qint32 number = numberOfCode(r.code); number && (r.key <= 0 || r.key == number)) {
            r.key = number;
            r.code.clear();
        }
        if (r.key <= 0)
            r.key = qint32(next++);
        for (QString *text : {&r.code, &r.notAvailableReason, &r.correctionReason, &r.comment})
            if (!text->isEmpty())
                *text = storableText(*text);
        r.entry = entry;
        r.voidedBy = r.isVoid ? entry : 0;
    }
    return {};
}

Result<> insertRows(const QSqlDatabase &db, const std::vector<ReadingRow> &rows)
{
    constexpr size_t atOnce = 32;
    std::span<const ReadingRow> open(rows);
    for (const size_t count : {atOnce, size_t(1)}) {
        if (open.size() < count)
            continue;
        RowInsert insert(db, int(count));
        if (!insert.isValid())
            return tl::unexpected(notSaved(db));
        for (; open.size() >= count; open = open.subspan(count))
            if (!insert.insert(open.first(count)))
                return tl::unexpected(notSaved(db));
    }
    return {};
}

Result<> voidRows(const QSqlDatabase &db, const std::vector<ReadingVoid> &voided, int entry,
                  std::vector<ReadingMark> &marks)
{
    Statement find(rawHandle(db), "SELECT \"kpi\" FROM \"measurement\" WHERE \"key\"=? AND \"voided_by\" IS NULL");
    Statement mark(rawHandle(db), "UPDATE \"measurement\" SET \"voided_by\"=? WHERE \"key\"=?");
    Statement note(rawHandle(db),
                   "INSERT INTO \"measurement_void\" (\"reading\", \"entry\", \"reason\") VALUES (?,?,?)");
    if (!find.isValid() || !mark.isValid() || !note.isValid())
        return tl::unexpected(notSaved(db));
    for (const ReadingVoid &v : voided) {
        find.number(1, v.key);
        const int found = find.step();
        if (found == SQLITE_DONE)
            return fail(storeWords(QT_TRANSLATE_NOOP("Store", "The reading is already void or does not exist.")));
        if (found != SQLITE_ROW)
            return tl::unexpected(notSaved(db));
        marks.push_back({v.key, {QUuid(find.text(0))}, entry});
        find.reset();
        mark.number(1, entry);
        mark.number(2, v.key);
        note.number(1, v.key);
        note.number(2, entry);
        note.text(3, v.reason.isEmpty() ? QStringLiteral("–") : storableText(v.reason));
        if (mark.step() != SQLITE_DONE || note.step() != SQLITE_DONE)
            return tl::unexpected(notSaved(db));
        mark.reset();
        note.reset();
    }
    return {};
}

/// Undo: what the entry wrote becomes void, what it made void is valid again; in this order, because only one valid
/// row may stand in a period.
Result<> retract(const QSqlDatabase &db, qint32 undone, int entry, std::vector<ReadingMark> &marks)
{
    if (auto done = markRows(db, "\"entry\"=? AND \"voided_by\" IS NULL", {undone}, entry, marks); !done)
        return done;
    return markRows(db,
                    "\"key\" IN (SELECT \"reading\" FROM \"measurement_void\" WHERE \"entry\"=?) AND "
                    "\"voided_by\"=?",
                    {undone, undone}, 0, marks);
}

/// Redo: the mirror of retract().
Result<> lift(const QSqlDatabase &db, qint32 retraction, qint32 undone, std::vector<ReadingMark> &marks)
{
    if (auto done = markRows(db,
                             "\"key\" IN (SELECT \"reading\" FROM \"measurement_void\" WHERE \"entry\"=?) AND "
                             "\"voided_by\" IS NULL",
                             {undone}, undone, marks);
        !done)
        return done;
    return markRows(db, "\"entry\"=? AND \"voided_by\"=?", {undone, retraction}, 0, marks);
}

} // namespace

Result<std::vector<ReadingRow>> selectReadings(const QSqlDatabase &db, Id<Kpi> kpi)
{
    return kpi.isNull() ? select(db, "", {}, 0) : select(db, "WHERE \"kpi\"=?", textOf(kpi.value), 0);
}

Result<std::vector<ReadingRow>> selectReadingsNaming(const QSqlDatabase &db, Id<Evidence> evidence)
{
    return select(db, "WHERE \"evidence\"=?", textOf(evidence.value), 0);
}

Result<> forEachReading(const QSqlDatabase &db, const std::function<void(const ReadingRow &)> &visit)
{
    Statement s(rawHandle(db), QByteArray("SELECT ") + columns + " FROM \"measurement\" ORDER BY \"entry\", \"key\"");
    int state = s.isValid() ? s.step() : SQLITE_ERROR;
    for (; state == SQLITE_ROW; state = s.step())
        visit(rowOf(s));
    if (state != SQLITE_DONE)
        return tl::unexpected(databaseError(db, storeWords(QT_TRANSLATE_NOOP("Store", "The readings cannot be read"))));
    return {};
}

Result<std::vector<ReadingRow>> selectReadingsOfEntry(const QSqlDatabase &db, int entry)
{
    return select(db, "WHERE \"entry\"=?", {}, entry);
}

Result<std::optional<ReadingRow>> selectReading(const QSqlDatabase &db, qint32 key)
{
    const auto rows = select(db, "WHERE \"key\"=?", {}, key);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->empty() ? std::nullopt : std::optional(rows->front());
}

Result<> writeReadings(const QSqlDatabase &db, ReadingChanges &changes, int entry, WrittenReadings &out)
{
    if (changes.retractEntry)
        if (auto done = retract(db, changes.retractEntry, entry, out.marks); !done)
            return done;
    if (changes.liftEntry)
        if (auto done = lift(db, changes.liftEntry, changes.ofEntry, out.marks); !done)
            return done;
    if (auto done = voidRows(db, changes.voided, entry, out.marks); !done)
        return done;
    out.added = std::move(changes.added);
    if (auto done = prepareRows(db, out.added, entry); !done)
        return done;
    // Of many rows the digest is made beside the writing; neither changes them.
    constexpr size_t many = 10'000;
    auto digest = std::async(out.added.size() > many ? std::launch::async : std::launch::deferred,
                             [&rows = std::as_const(out.added)] { return readingDigest(rows); });
    if (auto done = insertRows(db, out.added); !done)
        return done;
    out.digest = digest.get();
    return {};
}
