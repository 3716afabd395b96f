#pragma once
#include "model/query/forecast.h"

#include <cmath>
#include <set>

// DOMAIN.md 3.9 a second time: the day on which a line meets the target is found by walking from day to day.

struct ReferenceForecast {
    ForecastState state = ForecastState::Insufficient;
    std::optional<double> slopePer30Days, tau, atTargetDate;
    ForecastDate date, earliest, latest;
    std::optional<int> daysLate;
    Confidence confidence = Confidence::Unset;
    TrendWord trend = TrendWord::Unset;
};

inline double referenceMedian(std::multiset<double> values)
{
    while (values.size() > 2) {
        values.erase(values.begin());
        values.erase(std::prev(values.end()));
    }
    return (*values.begin() + *std::prev(values.end())) / 2;
}

inline int referenceSign(double x)
{
    return x > 0 ? 1 : x < 0 ? -1 : 0;
}

/// `better` is +1 where more is better and −1 where less is.
inline ForecastDate referenceMeeting(double slope, double through, QDate day, double target, int better)
{
    const auto reached = [&](int days) { return better * (through + slope * days - target) >= -1e-10; };
    if (!reached(0) && better * slope <= 0)
        return {};
    for (int days = 0; days <= 5 * 365 + 1; ++days)
        if (reached(days))
            return {day.addDays(days), false};
    return {{}, true};
}

/// For increase, decrease and reach zero with a baseline; points have different days.
inline ReferenceForecast referenceForecast(const KpiDefinition &k, std::span<const KpiPoint> all)
{
    ReferenceForecast out;
    std::vector<KpiPoint> points(all.begin(), all.end());
    while (points.size() > 12)
        points.erase(points.begin());
    const int n = int(points.size());
    if (n < 4)
        return out;
    const double target = k.direction == Direction::Zero ? 0 : *k.target;
    const int better = k.direction == Direction::Increase ? 1 : -1;
    const QDate newest = points.back().date;
    std::multiset<double> slopes, intercepts; // days are counted from the newest point
    int kendall = 0;
    for (const KpiPoint &a : points)
        for (const KpiPoint &b : points)
            if (a.date < b.date) {
                slopes.insert((b.value - a.value) / double(a.date.daysTo(b.date)));
                kendall += referenceSign(b.value - a.value);
            }
    const double slope = referenceMedian(slopes);
    for (const KpiPoint &a : points)
        intercepts.insert(a.value + slope * double(a.date.daysTo(newest)));
    const double now = referenceMedian(intercepts), tau = 2.0 * kendall / double(n * (n - 1)), size = std::fabs(tau);
    out.slopePer30Days = 30 * slope;
    out.tau = tau;
    out.confidence = n >= 8 && size > 0.6 - 1e-9 ? Confidence::High
        : n >= 5 && size > 0.4 - 1e-9            ? Confidence::Medium
                                                 : Confidence::Low;
    const bool clear = size > 0.4 - 1e-9;
    out.trend = !clear                    ? TrendWord::NoClearTrend
        : referenceSign(tau) * better > 0 ? TrendWord::Improving
                                          : TrendWord::Worsening;
    double end = now + slope * double(newest.daysTo(k.targetDate));
    if (k.validMax && end > *k.validMax)
        end = *k.validMax;
    if (k.validMin && end < *k.validMin)
        end = *k.validMin;
    out.atTargetDate = end;
    if (better * (points.back().value - target) >= -1e-9 * std::fmax(1.0, std::fabs(target))) {
        out.state = ForecastState::Reached;
        return out;
    }
    if (slope != 0 && !clear) {
        out.state = ForecastState::Unclear;
        return out;
    }
    if (better * slope <= 0) {
        out.state = ForecastState::Away;
        return out;
    }
    const double c = 1.2816 * std::sqrt(n * (n - 1) * (2 * n + 5) / 18.0), count = double(slopes.size());
    const auto sorted = [&](double index) {
        index = std::fmin(std::fmax(index, 0), count - 1);
        return *std::next(slopes.begin(), std::ptrdiff_t(index));
    };
    const double lower = sorted(std::floor((count - c) / 2) - 1), upper = sorted(std::ceil((count + c) / 2));
    out.date = referenceMeeting(slope, now, newest, target, better);
    out.earliest = referenceMeeting(better > 0 ? upper : lower, now, newest, target, better);
    out.latest = referenceMeeting(better > 0 ? lower : upper, now, newest, target, better);
    out.state = ForecastState::Late;
    if (out.date.beyond)
        return out;
    const auto late = k.targetDate.daysTo(out.date.date);
    out.state = late > 0 ? ForecastState::Late : ForecastState::OnTime;
    out.daysLate = late > 0 ? int(late) : 0;
    return out;
}
