#include "model/query/dueround.h"

#include "model/domain/organisation.h"
#include "model/query/settings.h"
#include "model/query/shownreadings.h"

#include <algorithm>

namespace {

RoundRow rowOf(const WorkspaceState &ws, const KpiRow &k, const Period &period)
{
    RoundRow row;
    row.kpi = k.id;
    row.period = period;
    row.due = period.last.addDays(k.definition.graceDays.value_or(defaultGrace(k.definition.frequency)));
    row.daysLate = int(row.due.daysTo(ws.asOf));
    row.isRatio = k.definition.aggregation == Aggregation::Ratio;
    for (const KpiPoint &p : k.result.points)
        if (p.date < period.first)
            row.lastThree.push_back(p);
    if (row.lastThree.size() > 3)
        row.lastThree.erase(row.lastThree.begin(), row.lastThree.end() - 3);
    return row;
}

std::vector<SeriesReading> withTyped(const WorkspaceState &ws, Id<Kpi> kpi, std::span<const TypedReading> typed)
{
    std::vector<SeriesReading> series = seriesOf(ShownReadings(ws.reg, kpi));
    for (const TypedReading &t : typed)
        if (t.kpi == kpi)
            series.push_back(t.reading);
    return series;
}

} // namespace

std::vector<RoundRow> openRows(const WorkspaceState &ws)
{
    std::vector<RoundRow> rows;
    for (const DueFigure &f : dueFigures(ws))
        rows.push_back(rowOf(ws, *ws.kpi(f.kpi), f.period));
    return rows;
}

QDate roundMonth(QDate asOf)
{
    const QDate first(asOf.year(), asOf.month(), 1);
    return asOf.day() == asOf.daysInMonth() ? first : first.addMonths(-1);
}

bool endsIn(const Period &period, QDate month)
{
    return period.last.year() == month.year() && period.last.month() == month.month();
}

std::vector<RoundRow> recordedRows(const WorkspaceState &ws, QDate month)
{
    std::vector<RoundRow> rows;
    for (const KpiRow &k : ws.kpis) {
        const ObjectiveRow *objective = ws.objective(k.objective);
        if (!objective || objective->state != ObjectiveState::Active || k.definition.frequency == Frequency::OnEvent)
            continue;
        const int start = k.definition.fiscalYearStartMonth;
        const Period running = periodOf(k.definition.frequency, ws.asOf, start);
        const Period last
            = running.last <= ws.asOf ? running : periodOf(k.definition.frequency, running.first.addDays(-1), start);
        // No period is longer than a year. The dates are compared first: of a hundred thousand readings few are left.
        const qint64 from = (month.isValid() ? month.addDays(-366) : last.first).toJulianDay();
        const qint64 to = (month.isValid() ? month.addMonths(1) : last.last).toJulianDay();
        for (const Reading &r : ws.reg.readings.of(k.id)) {
            if (r.isVoid() || r.periodDay < from || r.periodDay > to)
                continue;
            const Period period = periodOf(k.definition.frequency, r.periodEnd(), start);
            if (!(month.isValid() ? endsIn(period, month) : period == last))
                continue;
            RoundRow row = rowOf(ws, k, period);
            row.recorded = shownReading(ws.reg, k.id, r);
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

StateChange previewKpi(const WorkspaceState &ws, Id<Kpi> kpi, std::span<const TypedReading> typed)
{
    const KpiRow *row = ws.kpi(kpi);
    if (!row)
        return {};
    return {row->result.headline, evaluateKpi(row->definition, withTyped(ws, kpi, typed), row->evaluatedAt).headline};
}

StateChange previewReplaced(const WorkspaceState &ws, Id<Kpi> kpi, qint32 key, const std::optional<ReadingRow> &by)
{
    const KpiRow *row = ws.kpi(kpi);
    if (!row)
        return {};
    const ShownReadings shown(ws.reg, kpi);
    std::vector<Reading> readings(shown.begin(), shown.end());
    for (Reading &r : readings)
        if (r.key == key) {
            const qint32 day = r.periodDay;
            if (by)
                r = by->compact();
            r.periodDay = day;
            r.voidedBy = by ? 0 : 1;
        }
    return {row->result.headline, evaluateKpi(row->definition, seriesOf(readings), row->evaluatedAt).headline};
}

std::optional<double> previewValue(const WorkspaceState &ws, Id<Kpi> kpi, QDate periodEnd,
                                   std::span<const TypedReading> typed)
{
    const KpiRow *row = ws.kpi(kpi);
    if (!row)
        return std::nullopt;
    const KpiResult result
        = evaluateKpi(row->definition, withTyped(ws, kpi, typed), std::max(row->evaluatedAt, periodEnd));
    for (const KpiPoint &p : result.points)
        if (p.date == periodEnd)
            return p.value;
    return std::nullopt;
}

std::vector<ObjectiveChange> previewObjectives(const WorkspaceState &ws, std::span<const TypedReading> typed)
{
    std::vector<ObjectiveChange> out;
    for (const ObjectiveRow &o : ws.objectives) {
        const bool touched = std::any_of(typed.begin(), typed.end(), [&](const TypedReading &t) {
            return std::any_of(o.kpis.begin(), o.kpis.end(), [&](size_t i) { return ws.kpis[i].id == t.kpi; });
        });
        const Objective *record = ws.reg.find(o.id);
        if (!touched || !record)
            continue;
        std::vector<RollupInput> inputs;
        for (const size_t i : o.kpis) {
            const KpiRow &k = ws.kpis[i];
            const KpiResult r = evaluateKpi(k.definition, withTyped(ws, k.id, typed), k.evaluatedAt);
            const Kpi *kpi = ws.reg.find(k.id);
            inputs.push_back({kpi && kpi->weight.number() > 0 ? kpi->weight.number() : 1, k.deciding, r.progress,
                              r.headline, r.due.overdue > 0 || r.performance == ResultState::Invalid, r.expected});
        }
        const ResultState then = rollUp(inputs, ws.asOf, record->targetDate, rollupTermsOf(ws.reg)).result;
        if (then != o.result)
            out.push_back({o.id, {o.result, then}});
    }
    return out;
}
