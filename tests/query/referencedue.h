#pragma once
#include "model/query/periods.h"

#include <map>
#include <set>

// DOMAIN.md 3.2 and 3.3 a second time, slow and naive: every day of the term is looked at, and days belong to the
// same period if they have the same number. Shares nothing with the product but the input types.

/// The number of the period a day lies in; days of one period share it.
inline qint64 referencePeriod(Frequency f, QDate day, int fiscalStart)
{
    const auto blocks = [&](int length) { // months since year 0, counted from the fiscal start
        return (qint64(day.year()) * 12 + day.month() - 1 - (fiscalStart - 1) + 1200) / length;
    };
    switch (f) {
    case Frequency::Weekly:
        return day.toJulianDay() / 7; // day 0 of the Julian calendar was a Monday
    case Frequency::Quarterly:
        return blocks(3);
    case Frequency::HalfYearly:
        return blocks(6);
    case Frequency::Yearly:
        return blocks(12);
    case Frequency::OnEvent:
        return day.toJulianDay();
    default:
        return blocks(1);
    }
}

inline Period referencePeriodDays(Frequency f, QDate day, int fiscalStart)
{
    const qint64 number = referencePeriod(f, day, fiscalStart);
    Period p {day, day};
    while (referencePeriod(f, p.first.addDays(-1), fiscalStart) == number)
        p.first = p.first.addDays(-1);
    while (referencePeriod(f, p.last.addDays(1), fiscalStart) == number)
        p.last = p.last.addDays(1);
    return p;
}

inline int referenceGrace(const KpiDefinition &k)
{
    static const std::map<Frequency, int> table {
        {Frequency::Weekly, 3},      {Frequency::Monthly, 10}, {Frequency::Continuous, 10}, {Frequency::Quarterly, 15},
        {Frequency::HalfYearly, 20}, {Frequency::Yearly, 30},  {Frequency::OnEvent, 0},
    };
    return k.graceDays ? *k.graceDays : table.at(k.frequency);
}

struct ReferenceDue {
    DataState state = DataState::None;
    QDate nextDue;
    int overdue = 0, trailing = 0, gaps = 0, open = 0;
};

inline ReferenceDue referenceDue(const KpiDefinition &k, std::span<const SeriesReading> readings, QDate today)
{
    ReferenceDue out;
    std::set<qint64> answered, valued;
    QDate newest;
    for (const SeriesReading &r : readings) {
        if (r.periodEnd > today)
            continue;
        const qint64 number = referencePeriod(k.frequency, r.periodEnd, k.fiscalYearStartMonth);
        answered.insert(number);
        if (r.type != SeriesReading::Type::NotAvailable) {
            valued.insert(number);
            newest = newest.isNull() || r.periodEnd > newest ? r.periodEnd : newest;
        }
    }
    if (k.frequency == Frequency::OnEvent) {
        const bool old = k.maxAgeDays && !newest.isNull() && newest.addDays(*k.maxAgeDays) < today;
        out.state = old ? DataState::Stale : DataState::Fresh;
        return out;
    }
    // All asked periods, begun or not, by looking at every day from S to E.
    std::vector<Period> asked;
    for (QDate day = k.start; day <= k.targetDate; day = asked.back().last.addDays(1))
        asked.push_back(referencePeriodDays(k.frequency, day, k.fiscalYearStartMonth));
    const auto number = [&](const Period &p) { return referencePeriod(k.frequency, p.first, k.fiscalYearStartMonth); };
    const auto dueOf = [&](const Period &p) { return p.last.addDays(referenceGrace(k)); };
    int lastAnswered = -1, lastValued = -1, begun = 0;
    for (int i = 0; i < int(asked.size()); ++i) {
        if (asked[i].first > today)
            continue;
        ++begun;
        if (answered.count(number(asked[i])))
            lastAnswered = i;
        if (valued.count(number(asked[i])))
            lastValued = i;
    }
    bool due = false;
    for (int i = 0; i < begun; ++i) {
        if (i < lastAnswered && !answered.count(number(asked[i])))
            ++out.gaps;
        if (i > lastAnswered && today > dueOf(asked[i]))
            ++out.overdue;
        if (i > lastAnswered && asked[i].last < today && today <= dueOf(asked[i]))
            due = true;
        if (i > lastAnswered && asked[i].last <= today)
            ++out.open;
        if (i > lastValued && today > dueOf(asked[i]))
            ++out.trailing;
    }
    static const std::map<Frequency, int> staleAfter {
        {Frequency::Weekly, 4},    {Frequency::Monthly, 2},    {Frequency::Continuous, 2},
        {Frequency::Quarterly, 2}, {Frequency::HalfYearly, 1}, {Frequency::Yearly, 1},
    };
    if (lastValued >= 0 && out.trailing >= staleAfter.at(k.frequency))
        out.state = DataState::Stale;
    else if (out.overdue >= 1)
        out.state = DataState::Overdue;
    else if (due)
        out.state = DataState::Due;
    else if (lastAnswered >= 0)
        out.state = DataState::Fresh;
    if (lastAnswered + 1 < int(asked.size()))
        out.nextDue = dueOf(asked[lastAnswered + 1]);
    return out;
}
