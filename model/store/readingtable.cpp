#include "model/store/readingtable.h"

#include "model/domain/kpi.h"
#include "model/domain/text.h"
#include "model/store/images.h"
#include "model/store/plainbytes.h"
#include "model/store/sqlite.h"
#include "model/store/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <bitset>
#include <future>
#include <limits>
#include <utility>

static QString words(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

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

Result<std::vector<ReadingRow>> select(const QSqlDatabase &db, const QByteArray &where, const QString &text,
                                       qint64 number)
{
    std::vector<ReadingRow> out;
    Statement s(rawHandle(db),
                QByteArray("SELECT ") + columns + " FROM \"measurement\" " + where + " ORDER BY \"key\"");
    if (!s.isValid())
        return tl::unexpected(databaseError(db, words(QT_TRANSLATE_NOOP("Store", "The readings cannot be read"))));
    if (!text.isEmpty())
        s.text(1, text);
    else if (number)
        s.number(1, number);
    int state = s.step();
    for (; state == SQLITE_ROW; state = s.step())
        out.push_back(rowOf(s));
    if (state != SQLITE_DONE)
        return tl::unexpected(databaseError(db, words(QT_TRANSLATE_NOOP("Store", "The readings cannot be read"))));
    return out;
}

Error notSaved(const QSqlDatabase &db)
{
    return databaseError(db, words(QT_TRANSLATE_NOOP("Store", "The readings were not saved")));
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

/// The statement that inserts rows, and the bytes that it binds. What is as in the row before stays bound: each call
/// of the library takes a lock, and most cells of an import are empty or repeated.
class RowInsert
{
public:
    explicit RowInsert(const QSqlDatabase &db)
        : m_insert(rawHandle(db),
                   QByteArray("INSERT INTO \"measurement\" (") + columns
                       + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    {
        m_isNull.set();
    }
    bool isValid() const { return m_insert.isValid(); }
    bool insert(const ReadingRow &r)
    {
        m_insert.number(1, r.key);
        text(2, r.code);
        id(3, r.kpi.value);
        day(4, r.periodEnd);
        text(5, r.value.text());
        text(6, r.numerator.text());
        text(7, r.denominator.text());
        text(8, r.notAvailableReason);
        day(9, r.recordedOn);
        id(10, r.recordedBy.value);
        id(11, r.verifiedBy.value);
        day(12, r.verifiedOn);
        number(13, r.supersedes);
        text(14, r.correctionReason);
        text(15, r.comment);
        id(16, r.evidence.value);
        if (!std::exchange(m_isStarted, true) || r.source != m_source)
            text(17, keyOf(m_source = r.source));
        number(18, r.entry);
        number(19, r.voidedBy);
        const bool done = m_insert.step() == SQLITE_DONE;
        m_insert.reset();
        return done;
    }

private:
    /// True when the cell is empty; then NULL is bound.
    bool isEmpty(int at, bool empty)
    {
        if (empty && !m_isNull[size_t(at)])
            m_insert.bytes(at, {});
        m_isNull[size_t(at)] = empty;
        return empty;
    }
    void text(int at, const QString &value)
    {
        if (!isEmpty(at, value.isEmpty()))
            m_insert.bytes(at, m_texts[size_t(at)] = value.toUtf8());
    }
    void id(int at, const QUuid &value)
    {
        const bool wasNull = m_isNull[size_t(at)];
        if (!isEmpty(at, value.isNull()) && (wasNull || value != m_last[size_t(at)])) {
            m_last[size_t(at)] = value;
            m_insert.bytes(at, m_texts[size_t(at)] = value.toByteArray(QUuid::WithoutBraces));
        }
    }
    void day(int at, QDate value)
    {
        if (!isEmpty(at, !value.isValid()))
            m_insert.bytes(at, m_days[size_t(at)].of(value));
    }
    void number(int at, qint64 value)
    {
        if (!isEmpty(at, !value))
            m_insert.number(at, value);
    }

    static constexpr size_t places = 20; ///< counted from 1
    Statement m_insert;
    std::bitset<places> m_isNull;
    std::array<QByteArray, places> m_texts;
    std::array<QUuid, places> m_last;
    std::array<DayBytes, places> m_days;
    ReadingSource m_source = ReadingSource::Manual;
    bool m_isStarted = false;
};

/// Keys, entry and clean texts: the rows as they will stand in the file.
Result<> prepareRows(const QSqlDatabase &db, std::vector<ReadingRow> &rows, int entry)
{
    qint64 next = scalar(db, QStringLiteral("SELECT max(\"key\") FROM \"measurement\"")).toLongLong() + 1;
    for (const ReadingRow &r : rows)
        next = std::max({next, qint64(r.key) + 1, qint64(numberOfCode(r.code)) + 1});
    if (next + qint64(rows.size()) > std::numeric_limits<qint32>::max())
        return fail(words(QT_TRANSLATE_NOOP(
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
    RowInsert insert(db);
    if (!insert.isValid())
        return tl::unexpected(notSaved(db));
    for (const ReadingRow &r : rows)
        if (!insert.insert(r))
            return tl::unexpected(notSaved(db));
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
            return fail(words(QT_TRANSLATE_NOOP("Store", "The reading is already void or does not exist.")));
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

Result<> forEachReading(const QSqlDatabase &db, const std::function<void(const ReadingRow &)> &visit)
{
    Statement s(rawHandle(db), QByteArray("SELECT ") + columns + " FROM \"measurement\" ORDER BY \"entry\", \"key\"");
    int state = s.isValid() ? s.step() : SQLITE_ERROR;
    for (; state == SQLITE_ROW; state = s.step())
        visit(rowOf(s));
    if (state != SQLITE_DONE)
        return tl::unexpected(databaseError(db, words(QT_TRANSLATE_NOOP("Store", "The readings cannot be read"))));
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
