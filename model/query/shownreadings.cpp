#include "model/query/shownreadings.h"

#include "model/domain/kpi.h"
#include "model/query/readingcheck.h"
#include "model/query/settings.h"

#include <algorithm>

namespace {

/// A mark of what is shown only: never written, so it is none of the flags of a stored reading.
constexpr quint16 kSmallGroup = 1 << 15;

bool isSmall(const Reading &r, int smallest)
{
    return r.has(Reading::IsRatio) && r.second > 0 && r.second < smallest;
}

Reading withheld(Reading r)
{
    r.first = r.second = 0;
    r.firstDecimals = r.secondDecimals = 0;
    r.flags = quint16((r.flags & ~(Reading::HasValue | Reading::IsRatio)) | Reading::NotAvailable | kSmallGroup);
    return r;
}

} // namespace

bool isSmallGroup(const Reading &shown)
{
    return shown.flags & kSmallGroup;
}

ShownReadings::ShownReadings(const Register &reg, Id<Kpi> kpi)
    : m_readings(reg.readings.of(kpi))
{
    // The denominators are asked first: they are at hand, the words of a KPI have to be searched.
    const int smallest = smallestGroup(reg);
    const auto small = [smallest](const Reading &r) { return isSmall(r, smallest); };
    if (std::none_of(m_readings.begin(), m_readings.end(), small))
        return;
    const Kpi *record = reg.find(kpi);
    if (!record || !isPeopleFigure(*record))
        return;
    m_own.reserve(m_readings.size());
    for (const Reading &r : m_readings)
        m_own.push_back(small(r) ? withheld(r) : r);
    m_readings = m_own;
}

Reading shownReading(const Register &reg, Id<Kpi> kpi, const Reading &reading)
{
    const Kpi *record = isSmall(reading, smallestGroup(reg)) ? reg.find(kpi) : nullptr;
    return record && isPeopleFigure(*record) ? withheld(reading) : reading;
}

bool hidesAlike(const Register &a, const Register &b, Id<Kpi> kpi)
{
    const Kpi *left = a.find(kpi), *right = b.find(kpi);
    return left && right
        && (left == right
            || (left->collectionMethod == right->collectionMethod && left->name == right->name
                && left->dataSource == right->dataSource && left->formulaText == right->formulaText));
}
