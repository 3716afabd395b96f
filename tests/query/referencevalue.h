#pragma once
#include "tests/query/referencedue.h"

#include <algorithm>

// DOMAIN.md 3.4 a second time: the value at the i-th reading alone, its window picked out anew from all readings.

inline std::optional<double> referenceValue(const KpiDefinition &k, const std::vector<SeriesReading> &rows, size_t i,
                                            double target)
{
    std::vector<SeriesReading> window;
    QString type = QStringLiteral("last");
    int n = 1;
    if (k.window.type == Window::Type::Last) {
        n = k.window.count;
    } else if (k.window.type == Window::Type::SinceStart
               || (k.window.type == Window::Type::Default && k.aggregation == Aggregation::Cumulative)) {
        type = QStringLiteral("start");
    } else if (k.window.type == Window::Type::FiscalYearToDate
               || (k.window.type == Window::Type::Default && k.aggregation == Aggregation::Sum)) {
        type = QStringLiteral("year");
    } else if (k.aggregation == Aggregation::Average) {
        n = 3;
    } else if (k.aggregation == Aggregation::Max || k.aggregation == Aggregation::Min) {
        n = 12;
    }
    for (size_t j = 0; j <= i; ++j) {
        const SeriesReading &r = rows[j];
        if (r.type == SeriesReading::Type::NotAvailable)
            continue;
        if (type == QLatin1String("start") && r.periodEnd < k.start)
            continue;
        if (type == QLatin1String("year")
            && referencePeriod(Frequency::Yearly, r.periodEnd, k.fiscalYearStartMonth)
                != referencePeriod(Frequency::Yearly, rows[i].periodEnd, k.fiscalYearStartMonth))
            continue;
        window.push_back(r);
    }
    if (type == QLatin1String("last"))
        while (int(window.size()) > n)
            window.erase(window.begin());
    if (window.empty())
        return std::nullopt;
    double a = 0, b = 0;
    std::vector<double> values;
    for (const SeriesReading &r : window) {
        const bool ratio = r.type == SeriesReading::Type::Ratio;
        a += ratio ? r.numerator : r.value / k.scaleFactor;
        b += ratio ? r.denominator : 1;
        if (!ratio)
            values.push_back(r.value);
    }
    switch (k.aggregation) {
    case Aggregation::Ratio:
        if (b == 0 && k.zeroDenominator == ZeroDenominator::NoData)
            return std::nullopt;
        if (b == 0)
            return k.direction != Direction::Range ? target : k.lower ? *k.lower : *k.upper;
        return a / b * k.scaleFactor;
    case Aggregation::Max:
        return *std::max_element(values.begin(), values.end());
    case Aggregation::Min:
        return *std::min_element(values.begin(), values.end());
    case Aggregation::Average:
    case Aggregation::Sum:
    case Aggregation::Cumulative: {
        double sum = 0;
        for (const double v : values)
            sum += v;
        return k.aggregation == Aggregation::Average ? sum / double(values.size()) : sum;
    }
    default:
        return values.back();
    }
}
