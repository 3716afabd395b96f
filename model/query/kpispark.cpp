#include "model/query/chartseries.h"
#include "model/query/kpichart.h"
#include "model/query/kpisteps.h"
#include "model/query/shownreadings.h"

#include <algorithm>

namespace {

struct Extent {
    double least, most;
    void take(double value)
    {
        least = std::min(least, value);
        most = std::max(most, value);
    }
};

/// Runs and blanks from `spec.from` on, bounds and target; returns what the readings span.
std::optional<Extent> fill(SparkSpec &spec, const WorkspaceState &ws, const KpiRow &row)
{
    const ShownReadings readings(ws.reg, row.id);
    std::optional<Extent> extent;
    for (const auto &run : chartRuns(row, readings, nullptr)) {
        std::vector<ChartPoint> kept;
        for (const ChartPoint &p : run) {
            if (p.date < spec.from || p.date > spec.to)
                continue;
            kept.push_back(p);
            if (!extent)
                extent = Extent {p.value, p.value};
            extent->take(p.value);
        }
        if (!kept.empty())
            spec.runs.push_back(std::move(kept));
    }
    for (const ChartBlank &b : chartBlanks(row, readings, nullptr))
        if (b.date >= spec.from && b.date <= spec.to)
            spec.blanks.push_back(b.date);
    spec.state = row.headline;
    if (judgeOf(row.definition) == Judge::Range) {
        const Bounds bounds = boundsOf(row.definition);
        spec.lower = bounds.lower;
        spec.upper = bounds.upper;
    } else if (row.result.problem == DefinitionProblem::None) {
        spec.target = targetOf(row.definition);
    }
    return extent;
}

void setScale(SparkSpec &spec, Extent extent)
{
    if (extent.most - extent.least < 1e-9) // one value: in the middle
        extent = {extent.least - 1, extent.most + 1};
    spec.yMin = extent.least;
    spec.yMax = extent.most;
}

/// Near enough that the line of the row still shows its shape: within two and a half heights of the readings.
bool isNear(const Extent &extent, double goal)
{
    const double height = std::max(extent.most - extent.least, 1e-6);
    const double distance = goal < extent.least ? extent.least - goal : goal - extent.most;
    return distance < 2.5 * height;
}

} // namespace

SparkSpec kpiSpark(const WorkspaceState &ws, Id<Kpi> id, int periods)
{
    SparkSpec spec;
    const KpiRow *row = ws.kpi(id);
    if (!row || periods < 1)
        return spec;
    const KpiDefinition &d = row->definition;
    const auto &points = row->result.points;
    spec.to = row->evaluatedAt;
    if (d.frequency == Frequency::OnEvent || d.frequency == Frequency::Unset) {
        const size_t first = points.size() > size_t(periods) ? points.size() - size_t(periods) : 0;
        spec.from = points.empty() ? spec.to : points[first].date;
    } else {
        // The running period has no figure yet, unless somebody was early.
        Period last = periodOf(d.frequency, row->evaluatedAt, d.fiscalYearStartMonth);
        if (last.last > row->evaluatedAt && (points.empty() || points.back().date < last.first))
            last = periodOf(d.frequency, last.first.addDays(-1), d.fiscalYearStartMonth);
        spec.to = last.last;
        for (int i = 1; i < periods; ++i)
            last = periodOf(d.frequency, last.first.addDays(-1), d.fiscalYearStartMonth);
        spec.from = last.first;
    }
    const auto extent = fill(spec, ws, *row);
    if (!extent)
        return spec;
    Extent scale = *extent;
    for (const auto &goal : {spec.target, spec.lower, spec.upper})
        if (goal && isNear(*extent, *goal))
            scale.take(*goal);
    setScale(spec, scale);
    return spec;
}

SparkSpec kpiSparkSince(const WorkspaceState &ws, Id<Kpi> id, QDate from)
{
    SparkSpec spec;
    const KpiRow *row = ws.kpi(id);
    if (!row)
        return spec;
    spec.from = from;
    spec.to = row->evaluatedAt;
    const auto extent = fill(spec, ws, *row);
    if (!extent)
        return spec;
    Extent scale = *extent;
    for (const auto &goal : {spec.target, spec.lower, spec.upper, row->definition.baseline})
        if (goal)
            scale.take(*goal);
    setScale(spec, scale);
    return spec;
}
