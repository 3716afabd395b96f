#include "model/domain/kpi.h"
#include "model/store/readingtable.h"
#include "model/store/sqlite.h"
#include "model/store/statement.h"
#include "model/store/storewords.h"

#include <algorithm>
#include <charconv>

// All readings into memory, straight from the bytes of the database: of a million rows each conversion counts. A test
// compares the result with ReadingRow::compact().

namespace {

enum Column { Key, KpiId, Period, Value, Numerator, Denominator, Source, Supersedes, Recorded, Entry, VoidedBy, Marks };
constexpr const char *query
    = "SELECT \"key\", \"kpi\", \"period_end\", \"value\", \"numerator\", \"denominator\", \"source\", "
      "\"supersedes\", \"recorded_on\", \"entry\", \"voided_by\", (\"not_available_reason\" IS NOT NULL)*4 + "
      "(\"evidence\" IS NOT NULL)*8 + (\"comment\" IS NOT NULL)*16 + (\"verified_by\" IS NOT NULL)*32 "
      "FROM \"measurement\"";
static_assert(Reading::NotAvailable == 4 && Reading::HasEvidence == 8 && Reading::HasComment == 16
              && Reading::Verified == 32);

qint32 julianDay(QByteArrayView text)
{
    int part[3] = {};
    const char *at = text.data(), *const end = at + text.size();
    for (int i = 0; i < 3; ++i) {
        const auto read = std::from_chars(at, end, part[i]);
        at = read.ptr + 1;
        if (read.ec != std::errc() || (i < 2 && (read.ptr == end || *read.ptr != '-')))
            return qint32(QDate::fromString(QString::fromLatin1(text), Qt::ISODate).toJulianDay());
    }
    const QDate date(part[0], part[1], part[2]);
    return date.isValid() ? qint32(date.toJulianDay()) : 0;
}

double number(QByteArrayView text, qint8 &decimals)
{
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    const auto point = std::find(text.begin(), text.end(), '.');
    decimals = point == text.end() ? qint8(0) : qint8(text.end() - point - 1);
    return value;
}

Reading readingOf(const Statement &s, QByteArrayView importKey)
{
    Reading r;
    r.key = s.number(Key);
    r.periodDay = julianDay(s.bytes(Period));
    const QByteArrayView recorded = s.bytes(Recorded), value = s.bytes(Value), numerator = s.bytes(Numerator),
                         denominator = s.bytes(Denominator);
    r.recordedDay = recorded.isEmpty() ? 0 : julianDay(recorded);
    r.entry = s.number(Entry);
    r.voidedBy = s.number(VoidedBy);
    const bool isRatio = !numerator.isEmpty() && !denominator.isEmpty();
    r.first = number(isRatio ? numerator : value, r.firstDecimals);
    r.second = number(denominator, r.secondDecimals);
    r.flags = quint16(s.number(Marks) | (isRatio || !value.isEmpty() ? Reading::HasValue : 0)
                      | (isRatio ? Reading::IsRatio : 0) | (s.number(Supersedes) ? Reading::Supersedes : 0)
                      | (s.bytes(Source) == importKey ? Reading::Imported : 0));
    return r;
}

} // namespace

Result<> loadReadings(const QSqlDatabase &db, ReadingStore &out)
{
    Statement s(rawHandle(db), query);
    const QByteArray importKey = keyOf(ReadingSource::Import).toLatin1();
    QHash<QByteArray, size_t> place;
    std::vector<std::pair<Id<Kpi>, std::vector<Reading>>> lists;
    int state = s.isValid() ? s.step() : SQLITE_ERROR;
    for (; state == SQLITE_ROW; state = s.step()) {
        const QByteArrayView kpi = s.bytes(KpiId);
        auto it = place.constFind(QByteArray::fromRawData(kpi.data(), kpi.size()));
        if (it == place.constEnd()) {
            const QByteArray text = kpi.toByteArray();
            it = place.insert(text, lists.size());
            lists.push_back({{QUuid(QString::fromLatin1(text))}, {}});
        }
        lists[*it].second.push_back(readingOf(s, importKey));
    }
    if (state != SQLITE_DONE)
        return tl::unexpected(databaseError(db, storeWords(QT_TRANSLATE_NOOP("Store", "The readings cannot be read"))));
    for (auto &[kpi, list] : lists)
        out.addAll(kpi, std::move(list));
    return {};
}
