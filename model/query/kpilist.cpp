#include "model/query/kpilist.h"

#include "model/domain/language.h"
#include "model/query/kpichart.h"
#include "model/query/trendtext.h"

#include <algorithm>

std::vector<KpiLine> kpiLines(const WorkspaceState &ws, const Language &language)
{
    std::vector<KpiLine> out;
    for (const KpiRow &row : ws.kpis) {
        const Kpi *kpi = ws.reg.find(row.id);
        const Objective *objective = ws.reg.find(row.objective);
        if (!kpi || !objective || !isLive(objective->state))
            continue;
        KpiLine line;
        line.id = row.id;
        line.code = row.code;
        line.name = row.name;
        line.objective = row.objective;
        line.objectiveCode = objective->code;
        line.objectiveTitle = objective->title;
        line.state = row.headline;
        line.deciding = row.deciding;
        line.goal = goalShort(*kpi, row.definition, language);
        line.now = nowShort(*kpi, row, language);
        line.trend = trendText(row, language, false);
        line.value = row.result.value;
        line.progress = row.result.progress;
        line.expected = row.headline == ResultState::Paused ? std::nullopt
            : keepsLevel(row)                               ? std::optional(row.definition.thresholds.rangeGreenPercent)
                                                            : row.result.expected;
        line.forecast = forecastShort(row.forecast, language);
        line.last = row.result.value ? row.result.referenceDate : QDate();
        line.spark = kpiSpark(ws, row.id);
        line.spark.state = row.headline;
        out.push_back(std::move(line));
    }
    std::stable_sort(out.begin(), out.end(), [](const KpiLine &a, const KpiLine &b) {
        return std::pair(urgency(a.state), a.code) < std::pair(urgency(b.state), b.code);
    });
    return out;
}
