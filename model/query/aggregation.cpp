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

/// The number that a window adds up or compares; a ratio that is asked for as value keeps its quotient.
double singleValue(const KpiDefinition &kpi, const SeriesReading &r)
{
    if (r.type == SeriesReading::Type::Ratio)
        return r.denominator != 0 ? kpi.scaleFactor * r.numerator / r.denominator : 0;
    return r.value;
}

/// The value of zero denominators under "counts as target": T, or the bound for range (3.4).
double targetAsValue(const KpiDefinition &kpi)
{
    if (kpi.direction == Direction::Range)
        return kpi.lower ? *kpi.lower : kpi.upper.value_or(0);
    return targetOf(kpi);
}

std::optional<double> ratioOver(const KpiDefinition &kpi, std::span<const SeriesReading *const> window)
{
    double numerators = 0, denominators = 0;
    for (const SeriesReading *r : window) {
        if (r->type == SeriesReading::Type::Ratio) {
            numerators += r->numerator;
            denominators += r->denominator;
        } else { // a percentage typed as a value: the denominator is not known, so it can only stand alone
            numerators += r->value / kpi.scaleFactor;
            denominators += 1;
        }
    }
    if (denominators == 0)
        return kpi.zeroDenominator == ZeroDenominator::AsTarget ? std::optional<double>(targetAsValue(kpi))
                                                                : std::nullopt;
    return kpi.scaleFactor * numerators / denominators;
}

std::optional<double> aggregateWindow(const KpiDefinition &kpi, std::span<const SeriesReading *const> window)
{
    if (kpi.aggregation == Aggregation::Ratio)
        return ratioOver(kpi, window);
    // 0/0 has no quotient: outside of ratios it is no number.
    double sum = 0, most = 0, least = 0;
    int n = 0;
    for (const SeriesReading *r : window) {
        if (r->type == SeriesReading::Type::Ratio && r->denominator == 0)
            continue;
        const double v = singleValue(kpi, *r);
        sum += v;
        most = n ? std::max(most, v) : v;
        least = n ? std::min(least, v) : v;
        ++n;
    }
    if (n == 0)
        return std::nullopt;
    switch (kpi.aggregation) {
    case Aggregation::Average:
        return sum / n;
    case Aggregation::Sum:
    case Aggregation::Cumulative:
        return sum;
    case Aggregation::Max:
        return most;
    case Aggregation::Min:
        return least;
    default: {
        const SeriesReading &last = *window.back();
        if (last.type == SeriesReading::Type::Ratio && last.denominator == 0)
            return std::nullopt;
        return singleValue(kpi, last);
    }
    }
}

} // namespace

std::vector<AggregatedValue> aggregate(const KpiDefinition &kpi, std::span<const SeriesReading> ordered)
{
    const Window window = windowOf(kpi);
    std::vector<const SeriesReading *> counted; // "not available" is skipped; 0/0 is a reading with a value
    std::vector<AggregatedValue> out;
    size_t begin = 0; // of the fiscal year or of the term; moves forward only
    for (const SeriesReading &r : ordered) {
        if (r.type == SeriesReading::Type::NotAvailable)
            continue;
        counted.push_back(&r);
        size_t from = 0;
        if (window.type == Window::Type::Last) {
            from = counted.size() > size_t(window.count) ? counted.size() - size_t(window.count) : 0;
        } else {
            const QDate first = window.type == Window::Type::SinceStart
                ? kpi.start
                : periodOf(Frequency::Yearly, r.periodEnd, kpi.fiscalYearStartMonth).first;
            while (begin < counted.size() && counted[begin]->periodEnd < first)
                ++begin;
            from = begin;
        }
        const std::span<const SeriesReading *const> used(counted.data() + from, counted.size() - from);
        if (used.empty())
            continue;
        if (const auto value = aggregateWindow(kpi, used))
            out.push_back({r.periodEnd, *value, int(used.size())});
    }
    return out;
}
