#include "model/domain/readings.h"

#include <algorithm>

static bool earlier(const Reading &a, const Reading &b)
{
    return a.periodDay != b.periodDay ? a.periodDay < b.periodDay : a.key < b.key;
}

static qint8 decimalsOf(const Decimal &number)
{
    const qsizetype point = number.text().indexOf(QLatin1Char('.'));
    return point < 0 ? qint8(0) : qint8(number.text().size() - point - 1);
}

QString ReadingRow::displayCode() const
{
    return code.isEmpty() ? QStringLiteral("M%1").arg(key, 4, 10, QLatin1Char('0')) : code;
}

Reading ReadingRow::compact() const
{
    Reading r;
    r.key = key;
    r.periodDay = qint32(periodEnd.toJulianDay());
    r.recordedDay = recordedOn.isValid() ? qint32(recordedOn.toJulianDay()) : 0;
    r.entry = entry;
    r.voidedBy = voidedBy;
    const bool ratio = !numerator.isNull() && !denominator.isNull();
    r.first = ratio ? numerator.number() : value.number();
    r.second = denominator.number();
    r.firstDecimals = decimalsOf(ratio ? numerator : value);
    r.secondDecimals = decimalsOf(denominator);
    const auto flag = [&r](bool on, Reading::Flag f) { r.flags = quint16(r.flags | (on ? f : 0)); };
    flag(ratio || !value.isNull(), Reading::HasValue);
    flag(ratio, Reading::IsRatio);
    flag(!notAvailableReason.isEmpty(), Reading::NotAvailable);
    flag(!evidence.isNull(), Reading::HasEvidence);
    flag(!comment.isEmpty(), Reading::HasComment);
    flag(!verifiedBy.isNull(), Reading::Verified);
    flag(supersedes != 0, Reading::Supersedes);
    flag(source == ReadingSource::Import, Reading::Imported);
    return r;
}

std::span<const Reading> ReadingStore::of(Id<Kpi> kpi) const
{
    const auto it = m_lists.constFind(kpi);
    return it == m_lists.constEnd() ? std::span<const Reading>() : std::span<const Reading>(**it);
}

qsizetype ReadingStore::count() const
{
    qsizetype n = 0;
    for (const auto &list : m_lists)
        n += qsizetype(list->size());
    return n;
}

ReadingStore::List &ReadingStore::detached(Id<Kpi> kpi)
{
    std::shared_ptr<List> &list = m_lists[kpi];
    if (!list)
        list = std::make_shared<List>();
    else if (list.use_count() > 1)
        list = std::make_shared<List>(*list);
    return *list;
}

void ReadingStore::add(Id<Kpi> kpi, const Reading &reading)
{
    List &list = detached(kpi);
    list.insert(std::upper_bound(list.begin(), list.end(), reading, earlier), reading);
}

void ReadingStore::addAll(Id<Kpi> kpi, std::vector<Reading> readings)
{
    List &list = detached(kpi);
    if (list.empty())
        list = std::move(readings);
    else
        list.insert(list.end(), readings.begin(), readings.end());
    if (!std::is_sorted(list.begin(), list.end(), earlier))
        std::sort(list.begin(), list.end(), earlier);
}

void ReadingStore::mark(std::span<const ReadingMark> marks)
{
    QHash<Id<Kpi>, QHash<qint32, qint32>> byKpi;
    for (const ReadingMark &m : marks)
        byKpi[m.kpi].insert(m.key, m.voidedBy);
    for (auto it = byKpi.cbegin(); it != byKpi.cend(); ++it)
        edit(it.key(), [&marks = *it](Reading &r) {
            if (const auto found = marks.constFind(r.key); found != marks.cend())
                r.voidedBy = *found;
        });
}

std::optional<Reading> ReadingStore::find(qint32 key) const
{
    for (const auto &list : m_lists)
        for (const Reading &r : *list)
            if (r.key == key)
                return r;
    return std::nullopt;
}

std::optional<Id<Kpi>> ReadingStore::kpiOf(qint32 key) const
{
    for (auto it = m_lists.cbegin(); it != m_lists.cend(); ++it)
        for (const Reading &r : **it)
            if (r.key == key)
                return it.key();
    return std::nullopt;
}
