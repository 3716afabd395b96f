#include "model/query/periods.h"

#include <algorithm>

namespace {

/// Periods without a value, past their due date, after which a KPI counts as stale (3.3).
int staleAfter(const KpiDefinition &kpi)
{
    return kpi.thresholds.staleAfter[size_t(kpi.frequency)];
}

bool hasValue(const SeriesReading &r)
{
    return r.type != SeriesReading::Type::NotAvailable;
}

struct AskedPeriod {
    Period period;
    QDate due;
    bool answered = false;
    bool value = false;
};

DueState eventState(const KpiDefinition &kpi, std::span<const SeriesReading> readings, QDate asOf)
{
    DueState s;
    s.state = DataState::Fresh;
    QDate last;
    for (const SeriesReading &r : readings)
        if (r.periodEnd <= asOf && hasValue(r))
            last = std::max(last, r.periodEnd);
    if (kpi.maxAgeDays && last.isValid() && last.daysTo(asOf) > *kpi.maxAgeDays)
        s.state = DataState::Stale;
    return s;
}

} // namespace

DueState dueState(const KpiDefinition &kpi, std::span<const SeriesReading> readings, QDate asOf)
{
    if (kpi.frequency == Frequency::OnEvent || kpi.frequency == Frequency::Unset)
        return eventState(kpi, readings, asOf);
    const int grace = kpi.graceDays.value_or(defaultGrace(kpi.frequency));
    std::vector<AskedPeriod> asked;
    for (const Period &p : askedPeriods(kpi, asOf))
        asked.push_back({p, p.last.addDays(grace)});
    for (const SeriesReading &r : readings) {
        // A reading that ends after D may still answer the running period only when it is counted: it is not (3.4).
        if (r.periodEnd > asOf)
            continue;
        const auto it = std::upper_bound(asked.begin(), asked.end(), r.periodEnd,
                                         [](QDate day, const AskedPeriod &p) { return day < p.period.first; });
        if (it == asked.begin())
            continue;
        AskedPeriod &p = *std::prev(it);
        if (r.periodEnd > p.period.last)
            continue;
        p.answered = true;
        p.value = p.value || hasValue(r);
    }

    DueState s;
    const auto lastAnswered
        = std::find_if(asked.rbegin(), asked.rend(), [](const AskedPeriod &p) { return p.answered; });
    const size_t after = size_t(std::distance(lastAnswered, asked.rend())); // first period after the last answered one
    bool due = false;
    for (size_t i = 0; i < asked.size(); ++i) {
        const AskedPeriod &p = asked[i];
        if (i < after) {
            s.gaps += p.answered ? 0 : 1;
            continue;
        }
        if (asOf > p.due)
            ++s.overdue;
        else if (p.period.last < asOf)
            due = true;
        if (p.period.last <= asOf)
            s.open.push_back(p.period);
    }
    const auto lastValue = std::find_if(asked.rbegin(), asked.rend(), [](const AskedPeriod &p) { return p.value; });
    for (auto it = asked.rbegin(); it != lastValue; ++it)
        s.trailing += asOf > it->due ? 1 : 0;

    if (lastValue != asked.rend() && s.trailing >= staleAfter(kpi))
        s.state = DataState::Stale;
    else if (s.overdue > 0)
        s.state = DataState::Overdue;
    else if (due)
        s.state = DataState::Due;
    else if (after > 0)
        s.state = DataState::Fresh;

    if (after < asked.size()) {
        s.nextDue = asked[after].due;
    } else {
        const Period next = asked.empty() ? periodOf(kpi.frequency, kpi.start, kpi.fiscalYearStartMonth)
                                          : nextPeriod(kpi.frequency, asked.back().period, kpi.fiscalYearStartMonth);
        if (!kpi.targetDate.isValid() || next.first <= kpi.targetDate)
            s.nextDue = next.last.addDays(grace);
    }
    return s;
}
