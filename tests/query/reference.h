#pragma once
#include "model/query/kpistate.h"
#include "tests/query/referencevalue.h"

#include <cmath>

// DOMAIN.md 3.1 and 3.4 to 3.7 a second time, read from the page again: every value from scratch, every rule written
// out for its direction. Slow on purpose. Readings must have different days.

struct ReferencePoint {
    QDate day;
    double v = 0, p = 0, e = 0;
    bool met = false, near = false;
    ResultState state = ResultState::Unset;
};

struct ReferenceResult {
    std::optional<double> v, p, e;
    ResultState performance = ResultState::Unset, headline = ResultState::Unset;
    std::optional<DataState> data;
    QString note;
    bool relapsed = false;
};

class Reference
{
public:
    Reference(const KpiDefinition &kpi, std::span<const SeriesReading> series, QDate asOf)
        : k(kpi)
        , today(asOf)
        , T(k.direction == Direction::Zero         ? 0
                : k.direction == Direction::Binary ? 1
                                                   : k.target.value_or(0))
    {
        for (const SeriesReading &r : series)
            if (r.periodEnd <= today)
                rows.push_back(r);
        std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.periodEnd < b.periodEnd; });
        const bool line = k.direction == Direction::Increase || k.direction == Direction::Decrease;
        hold = line && k.baseline && k.target && *k.baseline == *k.target;
        range = k.direction == Direction::Range || hold;
        const bool adds = k.aggregation == Aggregation::Sum || k.aggregation == Aggregation::Cumulative;
        keepZero = k.direction == Direction::Zero && (adds || k.baseline.value_or(0) <= 0);
    }

    ReferenceResult run()
    {
        ReferenceResult r;
        if (invalid()) {
            r.performance = r.headline = ResultState::Invalid;
            return r;
        }
        r.data = referenceDue(k, rows, today).state;
        makePoints();
        judge(r);
        r.headline = r.performance;
        if (*r.data == DataState::Stale && today <= k.targetDate && r.performance != ResultState::NoData
            && r.performance != ResultState::NotStarted)
            r.headline = ResultState::Stale;
        return r;
    }

    std::vector<ReferencePoint> points;

private:
    bool invalid() const
    {
        if (k.targetDate <= k.start)
            return true;
        if (k.direction == Direction::Increase)
            return !k.target || (k.baseline && *k.target < *k.baseline);
        if (k.direction == Direction::Decrease)
            return !k.target || (k.baseline && *k.target > *k.baseline);
        if (k.direction == Direction::Qualitative)
            return !k.target;
        if (k.direction == Direction::Range)
            return (!k.lower && !k.upper) || (k.lower && k.upper && *k.lower > *k.upper);
        return false;
    }

    bool meets(double v) const
    {
        const double eps = 1e-9 * std::max(1.0, std::fabs(T));
        if (keepZero)
            return std::fabs(v) <= 1e-9;
        if (k.direction == Direction::Decrease)
            return v - T <= eps;
        if (k.direction == Direction::Zero)
            return v <= 1e-9;
        return T - v <= eps;
    }

    // 3.5 rules 1, 2, 3, 6
    double progress(double v) const
    {
        if (keepZero)
            return meets(v) ? 100 : 0;
        if (k.direction == Direction::Qualitative) {
            const double b = k.baseline ? *k.baseline : k.lowestScale;
            return b == T ? (meets(v) ? 100 : 0) : (v - b) / (T - b) * 100;
        }
        if (k.baseline)
            return (v - *k.baseline) / (T - *k.baseline) * 100;
        if (T <= 0)
            return meets(v) ? 100 : 0;
        if (k.direction == Direction::Increase)
            return v / T * 100;
        return meets(v) ? 100 : T / v * 100;
    }

    // 3.6
    double expected(QDate d) const
    {
        if (keepZero)
            return 100;
        std::vector<std::pair<QDate, double>> corner;
        if (k.direction == Direction::Qualitative)
            corner.push_back({k.start, k.baseline ? *k.baseline : k.lowestScale});
        else if (k.baseline)
            corner.push_back({k.start, *k.baseline});
        for (const InterimPoint &i : k.interims)
            corner.push_back({i.date, i.value});
        if (corner.empty()) {
            const double share = double(k.start.daysTo(d)) / double(k.start.daysTo(k.targetDate)) * 100;
            return share < 0 ? 0 : share > 100 ? 100 : share;
        }
        if (corner.back().first < k.targetDate)
            corner.push_back({k.targetDate, T});
        double y = corner.front().second;
        for (size_t i = 0; i < corner.size(); ++i) {
            if (corner[i].first > d)
                break;
            y = corner[i].second;
            if (k.interimMode == InterimMode::Linear && i + 1 < corner.size() && corner[i + 1].first > d) {
                const double all = double(corner[i].first.daysTo(corner[i + 1].first));
                const double gone = double(corner[i].first.daysTo(d));
                y = (corner[i].second * (all - gone) + corner[i + 1].second * gone) / all;
            }
        }
        const double p = progress(y);
        return p < 0 ? 0 : p > 100 ? 100 : p;
    }

    double planExpected(QDate d) const
    {
        if (k.progressFromPlan)
            return *k.planExpected;
        return d > k.targetDate ? 100 : 0;
    }

    int sustain() const { return range || keepZero ? 1 : k.sustainPeriods; }
    bool final() const { return !range && !keepZero; } ///< achieved at any date

    bool metAt(size_t i) const
    {
        for (int back = 0; back < sustain(); ++back)
            if (int(i) - back < 0 || !points[i - size_t(back)].met)
                return false;
        return true;
    }

    // 3.7 for figures and plans: "getting better needs 3 more"
    ResultState folded(const ReferencePoint &x, ResultState before) const
    {
        double green, red, extra, measure;
        if (k.statusMode == StatusMode::Threshold && k.greenLimit && k.redLimit) {
            const double sign = *k.greenLimit > *k.redLimit ? 1 : -1;
            green = sign * *k.greenLimit;
            red = sign * *k.redLimit;
            extra = (green - red) / 20;
            measure = sign * x.v;
        } else {
            green = k.thresholds.onGap;
            red = k.thresholds.atGap;
            extra = k.thresholds.hysteresis;
            measure = x.p - x.e;
        }
        measure += 1e-9;
        const bool wasAtRisk = before == ResultState::AtRisk, wasOff = before == ResultState::OffTrack;
        if (measure >= green + (wasAtRisk || wasOff ? extra : 0))
            return ResultState::OnTrack;
        if (measure >= red + (wasOff ? extra : 0))
            return ResultState::AtRisk;
        return ResultState::OffTrack;
    }

    ResultState stateOf(const ReferencePoint &x, ResultState before) const
    {
        if (range) {
            if ((!x.met && !x.near) || x.p < k.thresholds.rangeRedPercent)
                return ResultState::OffTrack;
            return x.near || x.p < k.thresholds.rangeGreenPercent ? ResultState::AtRisk : ResultState::OnTrack;
        }
        if (keepZero)
            return x.met ? ResultState::OnTrack : ResultState::OffTrack;
        if (k.direction == Direction::Binary && !k.progressFromPlan)
            return ResultState::OnTrack;
        return folded(x, before);
    }

    void makePoints()
    {
        std::optional<double> low = k.lower, high = k.upper;
        if (hold) {
            low = k.direction == Direction::Increase ? k.target : std::nullopt;
            high = k.direction == Direction::Decrease ? k.target : std::nullopt;
        }
        for (size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].type == SeriesReading::Type::NotAvailable)
                continue;
            const auto v = referenceValue(k, rows, i, T);
            if (!v)
                continue;
            ReferencePoint x;
            x.day = rows[i].periodEnd;
            x.v = *v;
            if (range) {
                const double below = low ? *low - *v : -1e300, above = high ? *v - *high : -1e300;
                const double outside = std::fmax(below, above);
                x.met = outside <= 1e-9 * std::fmax(1.0, std::fabs(low ? *low : *high));
                x.near = !x.met && k.tolerance > 0 && outside - k.tolerance <= 1e-9 * std::fmax(1.0, outside);
                points.push_back(x);
                int all = 0, good = 0;
                for (const ReferencePoint &q : points)
                    if (q.day >= k.start) {
                        ++all;
                        good += q.met;
                    }
                points.back().p = all == 0 ? (x.met ? 100 : 0) : 100.0 * good / all;
                points.back().e = 100;
            } else if (k.direction == Direction::Binary) {
                x.met = *v >= 1;
                x.p = x.met ? 100 : k.progressFromPlan ? std::fmin(*k.planProgress, 99) : 0;
                x.e = planExpected(x.day);
                points.push_back(x);
            } else {
                x.met = meets(*v);
                x.p = progress(*v);
                x.e = expected(x.day);
                points.push_back(x);
            }
        }
        for (size_t i = 0; i < points.size(); ++i) {
            ResultState before = ResultState::OnTrack;
            if (i > 0 && points[i - 1].state != ResultState::Achieved)
                before = points[i - 1].state;
            points[i].state = final() && metAt(i) ? ResultState::Achieved : stateOf(points[i], before);
        }
    }

    ResultState byDay() const // binary without plan
    {
        if (today > k.targetDate)
            return ResultState::OffTrack;
        return today >= k.targetDate.addDays(-30) ? ResultState::AtRisk : ResultState::OnTrack;
    }

    bool finalStretch() const
    {
        const int tenth = int(k.start.daysTo(k.targetDate)) / 10;
        return today > k.targetDate.addDays(-(tenth < 30 ? tenth : 30));
    }

    void softened(ReferenceResult &r) const
    {
        const bool judgedByGap = final() && (k.direction != Direction::Binary || k.progressFromPlan);
        if (judgedByGap && finalStretch() && r.performance == ResultState::OnTrack) {
            r.performance = ResultState::AtRisk;
            r.note = QStringLiteral("final_stretch");
        }
    }

    void judge(ReferenceResult &r) const
    {
        const bool over = today > k.targetDate.addDays(referenceGrace(k));
        if (points.empty()) {
            r.performance = today < k.start ? ResultState::NotStarted : ResultState::NoData;
            if (today < k.start || k.direction != Direction::Binary || k.frequency != Frequency::OnEvent)
                return;
            ReferencePoint nothing;
            nothing.p = k.progressFromPlan ? std::fmin(*k.planProgress, 99) : 0;
            nothing.e = planExpected(today);
            r.v = 0;
            r.p = nothing.p;
            r.e = nothing.e;
            r.performance = over     ? ResultState::Missed
                : k.progressFromPlan ? folded(nothing, ResultState::OnTrack)
                                     : byDay();
            softened(r);
            return;
        }
        const QDate until = k.frequency == Frequency::OnEvent
            ? k.targetDate
            : referencePeriodDays(k.frequency, k.targetDate, k.fiscalYearStartMonth).last;
        int last = -1;
        QDate late;
        for (size_t i = 0; i < points.size(); ++i) {
            if (!over || points[i].day <= until)
                last = int(i);
            else if (points[i].met && late.isNull() && final())
                late = points[i].day;
        }
        const ReferencePoint &x = last < 0 ? points.back() : points[size_t(last)];
        r.v = x.v;
        r.p = x.p;
        r.e = x.e;
        if (last >= 0 && final() && metAt(size_t(last))) {
            r.performance = ResultState::Achieved;
            return;
        }
        for (int i = 0; i < last; ++i)
            r.relapsed = r.relapsed || points[size_t(i)].state == ResultState::Achieved;
        if (over) {
            const bool kept = last >= 0 && x.met && (keepZero || (range && x.p >= k.thresholds.rangeGreenPercent));
            r.performance = kept && !final() ? ResultState::Achieved : ResultState::Missed;
            if (!late.isNull())
                r.note = QStringLiteral("reached_late ") + late.toString(Qt::ISODate);
            return;
        }
        r.performance = k.direction == Direction::Binary && !k.progressFromPlan ? byDay() : x.state;
        softened(r);
        int inARow = 0;
        while (inARow <= last && points[size_t(last - inARow)].met)
            ++inARow;
        if (r.note.isEmpty() && final() && sustain() > 1 && inARow > 0)
            r.note = QStringLiteral("sustaining %1/%2").arg(inARow).arg(k.sustainPeriods);
    }

    const KpiDefinition &k;
    QDate today;
    double T;
    bool hold = false, range = false, keepZero = false;
    std::vector<SeriesReading> rows;
};
