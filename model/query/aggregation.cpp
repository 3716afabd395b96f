#include "model/query/kpisteps.h"

#include <algorithm>

namespace {

Window windowOf(const KpiDefinition &kpi)
{
    if (kpi.window.type != Window::Type::Default)
        return kpi.window;
    switch (kpi.aggregation) {
    case Aggregation::Average:
        return {Window::Type::Last, 3};
    case Aggregation::Sum:
        return {Window::Type::FiscalYearToDate, 0};
    case Aggregation::Cumulative:
        return {Window::Type::SinceStart, 0};
    case Aggregation::Max:
    case Aggregation::Min:
        return {Window::Type::Last, 12};
    default:
        return {Window::Type::Last, 1};
    }
}

/// The value of zero denominators under "counts as target": T, or the bound for range (3.4).
double targetAsValue(const KpiDefinition &kpi)
{
    if (kpi.direction == Direction::Range)
        return kpi.lower ? *kpi.lower : kpi.upper.value_or(0);
    return targetOf(kpi);
}

/// The readings of one window. Growing windows are added to, never recomputed: the additions happen in the same order
/// as from scratch, so the result is the same to the last bit.
class WindowSum
{
public:
    void clear() { *this = {}; }
    void add(const KpiDefinition &kpi, const SeriesReading &r)
    {
        ++m_readings;
        const bool ratio = r.type == SeriesReading::Type::Ratio;
        // A percentage typed as a value has no denominator: it counts like one case.
        m_numerators += ratio ? r.numerator : r.value / kpi.scaleFactor;
        m_denominators += ratio ? r.denominator : 1;
        // 0/0 has no quotient: outside of ratios it is no number.
        m_lastIsNumber = !ratio || r.denominator != 0;
        if (!m_lastIsNumber)
            return;
        m_last = ratio ? kpi.scaleFactor * r.numerator / r.denominator : r.value;
        m_sum += m_last;
        m_most = m_numbers ? std::max(m_most, m_last) : m_last;
        m_least = m_numbers ? std::min(m_least, m_last) : m_last;
        ++m_numbers;
    }
    int readings() const { return m_readings; }
    std::optional<double> value(const KpiDefinition &kpi) const
    {
        if (kpi.aggregation == Aggregation::Ratio) {
            if (m_denominators != 0)
                return kpi.scaleFactor * m_numerators / m_denominators;
            if (kpi.zeroDenominator == ZeroDenominator::AsTarget)
                return targetAsValue(kpi);
            return std::nullopt;
        }
        if (m_numbers == 0)
            return std::nullopt;
        switch (kpi.aggregation) {
        case Aggregation::Average:
            return m_sum / m_numbers;
        case Aggregation::Sum:
        case Aggregation::Cumulative:
            return m_sum;
        case Aggregation::Max:
            return m_most;
        case Aggregation::Min:
            return m_least;
        default:
            return m_lastIsNumber ? std::optional<double>(m_last) : std::nullopt;
        }
    }

private:
    int m_readings = 0, m_numbers = 0;
    double m_numerators = 0, m_denominators = 0, m_sum = 0, m_most = 0, m_least = 0, m_last = 0;
    bool m_lastIsNumber = false;
};

} // namespace

std::vector<AggregatedValue> aggregate(const KpiDefinition &kpi, std::span<const SeriesReading> ordered)
{
    const Window window = windowOf(kpi);
    std::vector<const SeriesReading *> counted; // "not available" is skipped; 0/0 is a reading with a value
    std::vector<AggregatedValue> out;
    out.reserve(ordered.size());
    WindowSum sum;
    QDate first = window.type == Window::Type::SinceStart ? kpi.start : QDate();
    for (const SeriesReading &r : ordered) {
        if (r.type == SeriesReading::Type::NotAvailable)
            continue;
        if (window.type == Window::Type::Last) {
            counted.push_back(&r);
            sum.clear();
            for (size_t i = counted.size() - std::min(counted.size(), size_t(window.count)); i < counted.size(); ++i)
                sum.add(kpi, *counted[i]);
        } else {
            if (window.type == Window::Type::FiscalYearToDate) {
                const QDate year = periodOf(Frequency::Yearly, r.periodEnd, kpi.fiscalYearStartMonth).first;
                if (year != first)
                    sum.clear();
                first = year;
            }
            if (r.periodEnd < first)
                continue;
            sum.add(kpi, r);
        }
        if (const auto value = sum.value(kpi))
            out.push_back({r.periodEnd, *value, sum.readings()});
    }
    return out;
}
