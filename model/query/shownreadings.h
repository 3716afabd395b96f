#pragma once
#include "model/domain/register.h"

/// The readings of a KPI as they may be shown and counted. A figure about fewer persons than the smallest group speaks
/// about single persons (0.11): entry and import refuse it, but an older file may hold it, or the organisation raised
/// the limit afterwards. It stands here as not available, so that no value, chart, mean or report gives it away; the
/// file keeps what it says.
class ShownReadings
{
public:
    ShownReadings(const Register &reg, Id<Kpi> kpi);
    ShownReadings(const ShownReadings &) = delete;
    ShownReadings &operator=(const ShownReadings &) = delete;
    // A range beside each other, so that a span can be made of it.
    auto begin() const { return m_readings.begin(); }
    auto end() const { return m_readings.end(); }

private:
    std::vector<Reading> m_own; ///< only when one is hidden
    std::span<const Reading> m_readings;
};

/// Whether the figure of a shown reading is withheld.
bool isSmallGroup(const Reading &shown);
/// The same, of one reading.
Reading shownReading(const Register &reg, Id<Kpi> kpi, const Reading &reading);
/// Whether two registers hide the same figures of this KPI, their readings being the same.
bool hidesAlike(const Register &a, const Register &b, Id<Kpi> kpi);
