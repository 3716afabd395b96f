#include "model/exchange/traceabilitycsv.h"

#include "model/domain/enums.h"
#include "model/exchange/csv.h"

QByteArray traceabilityCsv(const std::vector<TraceLine> &lines)
{
    CsvWriter csv;
    for (const char *header : {"risk", "risk_title", "score", "level", "gap", "objective", "objective_title", "state",
                               "result", "plan", "plan_percent", "overdue_actions", "kpi", "kpi_name", "kpi_state",
                               "last_value", "last_period_end", "last_has_evidence", "evidence"})
        csv.plain(QLatin1String(header));
    csv.endRow();
    const auto yesNo = [](bool yes) { return yes ? QStringLiteral("yes") : QStringLiteral("no"); };
    for (const TraceLine &line : lines) {
        csv.plain(line.riskCode);
        csv.text(line.riskTitle);
        csv.plain(line.score ? QString::number(*line.score) : QString());
        csv.plain(keyOf(line.level));
        csv.plain(yesNo(line.gap));
        csv.plain(line.objectiveCode);
        csv.text(line.objectiveTitle);
        csv.plain(keyOf(line.life));
        csv.plain(keyOf(line.result));
        csv.plain(keyOf(line.plan));
        csv.plain(line.planDone ? QString::number(*line.planDone, 'f', 1) : QString());
        csv.plain(line.plan == PlanState::Unset ? QString() : QString::number(line.overdueActions));
        csv.plain(line.kpiCode);
        csv.text(line.kpiName);
        csv.plain(keyOf(line.kpiState));
        csv.text(line.last);
        csv.plain(line.lastPeriod.toString(Qt::ISODate));
        csv.plain(line.lastPeriod.isValid() ? yesNo(line.lastHasEvidence) : QString());
        csv.plain(line.evidence.join(QLatin1Char(' ')));
        csv.endRow();
    }
    return csv.bytes();
}
