#include "model/query/quality.h"

#include "model/query/shownreadings.h"

#include <algorithm>

namespace {

bool sameFigure(const Reading &a, const Reading &b)
{
    constexpr quint16 numbers = Reading::HasValue | Reading::IsRatio | Reading::NotAvailable;
    return a.first == b.first && a.second == b.second && (a.flags & numbers) == (b.flags & numbers);
}

/// The first answer counts: a later correction does not make a figure late.
QDate firstRecorded(std::span<const Reading> readings, const Period &period)
{
    QDate first;
    for (const Reading &r : readings)
        if (r.periodEnd() >= period.first && r.periodEnd() <= period.last && r.recordedOn().isValid()
            && (!first.isValid() || r.recordedOn() < first))
            first = r.recordedOn();
    return first;
}

std::vector<Period> periodsOf(const WorkspaceState &ws, const KpiRow &kpi, std::span<const Reading> readings)
{
    std::vector<Period> periods;
    if (kpi.definition.frequency == Frequency::OnEvent) {
        for (const Reading &r : readings)
            if (!r.isVoid() && r.periodEnd() <= ws.asOf)
                periods.push_back({r.periodEnd(), r.periodEnd()});
        return periods;
    }
    periods = askedPeriods(kpi.definition, ws.asOf);
    std::erase_if(periods, [&](const Period &p) { return p.last > ws.asOf; });
    return periods;
}

} // namespace

bool isCorrection(std::span<const Reading> readingsOfKpi, const Reading &reading)
{
    if (!reading.has(Reading::Supersedes))
        return false;
    bool replacedAny = false;
    for (const Reading &r : readingsOfKpi)
        if (r.isVoid() && r.periodDay == reading.periodDay && r.key != reading.key) {
            replacedAny = true;
            if (!sameFigure(r, reading))
                return true;
        }
    return !replacedAny;
}

DataQuality dataQuality(const WorkspaceState &ws, const KpiRow &kpi)
{
    const ShownReadings readings(ws.reg, kpi.id);
    const int grace = kpi.definition.graceDays.value_or(defaultGrace(kpi.definition.frequency));
    DataQuality out;
    for (const Period &period : periodsOf(ws, kpi, readings)) {
        FigurePlace place;
        place.period = period;
        const QDate due = period.last.addDays(grace);
        for (const Reading &r : readings)
            if (!r.isVoid() && r.periodEnd() >= period.first && r.periodEnd() <= period.last)
                place.reading = r;
        if (place.reading) {
            const QDate recorded = firstRecorded(readings, period);
            const bool late = kpi.definition.frequency != Frequency::OnEvent && recorded.isValid() && recorded > due;
            place.mark = late ? FigurePlace::Mark::Late : FigurePlace::Mark::OnTime;
            place.daysLate = late ? int(due.daysTo(recorded)) : 0;
            if (!place.reading->has(Reading::HasValue))
                place.mark = FigurePlace::Mark::NotAvailable;
            place.corrected = isCorrection(readings, *place.reading);
            place.verified = place.reading->has(Reading::Verified);
        } else if (ws.asOf > due) {
            place.mark = FigurePlace::Mark::Overdue;
            place.daysLate = int(due.daysTo(ws.asOf));
        }
        out.places.push_back(std::move(place));
    }
    // What an answered period follows will not come any more.
    bool answered = false;
    for (auto it = out.places.rbegin(); it != out.places.rend(); ++it) {
        if (answered && !it->reading)
            it->mark = FigurePlace::Mark::Gap;
        answered = answered || it->reading;
    }
    for (const FigurePlace &p : out.places) {
        out.asked += p.mark == FigurePlace::Mark::Due ? 0 : 1;
        out.onTime += p.mark == FigurePlace::Mark::OnTime ? 1 : 0;
    }
    for (const Reading &r : readings)
        if (!r.isVoid() && r.has(Reading::HasValue) && r.periodEnd() <= kpi.evaluatedAt)
            out.ageDays = int(r.periodEnd().daysTo(ws.asOf));
    return out;
}
