#include "model/query/traceability.h"

#include "model/domain/kpi.h"
#include "model/domain/language.h"
#include "model/domain/risk.h"
#include "model/query/coverage.h"
#include "model/query/evidencelinks.h"
#include "model/query/figures.h"
#include "model/query/links.h"
#include "model/query/settings.h"

#include <algorithm>
#include <tuple>

namespace {

/// A code is never elided, so only as many as find room.
constexpr int kCodesShown = 2;

/// The last valid reading up to the day of the workspace has evidence.
bool hasEvidence(const WorkspaceState &ws, Id<Kpi> kpi, QDate period)
{
    const auto readings = ws.reg.readings.of(kpi);
    return std::any_of(readings.begin(), readings.end(), [&](const Reading &r) {
        return !r.isVoid() && r.periodEnd() == period && r.has(Reading::HasEvidence);
    });
}

void takeObjective(TraceLine &line, const ObjectiveRow &row, const Objective &o, const EvidenceLinks &evidence)
{
    line.objective = o.id;
    line.objectiveCode = o.code;
    line.objectiveTitle = o.title;
    line.life = o.state;
    line.result = row.result == ResultState::NotEvaluated ? ResultState::Unset : row.result;
    line.plan = row.plan.state;
    line.planDone = row.plan.actual;
    line.overdueActions = row.plan.overdue;
    line.evidence = evidence.codes(o.id);
}

void takeKpi(TraceLine &line, const WorkspaceState &ws, const KpiRow &row, const Language &language)
{
    line.kpi = row.id;
    line.kpiCode = row.code;
    line.kpiName = row.name;
    line.kpiState = row.headline;
    const Kpi *kpi = ws.reg.find(row.id);
    if (!kpi || !row.result.value)
        return;
    line.last = nowShort(*kpi, row, language);
    line.lastPeriod = row.result.referenceDate;
    line.lastHasEvidence = hasEvidence(ws, row.id, line.lastPeriod);
}

} // namespace

QUuid TraceLine::key() const
{
    // The same three always give the same key, so that the selection stays where it was.
    const QByteArray ends = objective.value.toRfc4122() + kpi.value.toRfc4122();
    return QUuid::createUuidV5(risk.value, ends);
}

std::vector<TraceLine> traceLines(const WorkspaceState &ws, const Language &language)
{
    const LinkIndex links(ws.reg);
    const EvidenceLinks evidence(ws.reg);
    std::vector<TraceLine> out;
    for (const Risk &risk : ws.reg.all<Risk>()) {
        if (risk.archivedAt.isValid())
            continue;
        TraceLine start;
        start.risk = risk.id;
        start.riskCode = risk.code;
        start.riskTitle = risk.title;
        start.score = currentScore(risk);
        start.level = start.score ? riskLevel(ws.reg, *start.score) : RiskLevel::Unset;
        start.gap = asksForObjective(ws.reg, risk) && !isJustified(risk) && !isCovered(links, risk);
        const size_t before = out.size();
        for (const Objective *o : links.objectives(risk.id.value)) {
            const ObjectiveRow *row = ws.objective(o->id);
            if (!row || o->state == ObjectiveState::Withdrawn || o->state == ObjectiveState::Superseded)
                continue;
            TraceLine line = start;
            takeObjective(line, *row, *o, evidence);
            if (row->kpis.empty())
                out.push_back(line);
            for (const size_t at : row->kpis) {
                out.push_back(line);
                takeKpi(out.back(), ws, ws.kpis[at], language);
            }
        }
        if (out.size() == before)
            out.push_back(std::move(start));
    }
    std::stable_sort(out.begin(), out.end(), [](const TraceLine &a, const TraceLine &b) {
        return std::tuple(-a.score.value_or(0), a.riskCode, a.objectiveCode)
            < std::tuple(-b.score.value_or(0), b.riskCode, b.objectiveCode);
    });
    return out;
}

QString tracePlan(const TraceLine &line, const Language &language)
{
    if (line.plan == PlanState::Unset)
        return {};
    if (!line.planDone || line.plan == PlanState::NoPlan || line.plan == PlanState::Done)
        return labelOf(line.plan, language);
    const QString done = percentText(*line.planDone, language);
    return line.overdueActions
        ? language.translate("Traceability", "%1, %n overdue", "plan, actions", line.overdueActions).arg(done)
        : done;
}

QString traceEvidence(const TraceLine &line, const Language &language)
{
    const auto count = line.evidence.size();
    if (line.lastHasEvidence) {
        const QString figure = language.translate("Traceability", "figure", "has evidence");
        return count ? QStringLiteral("%1 +%2").arg(figure).arg(count) : figure;
    }
    if (!count)
        return QStringLiteral("–");
    const QString codes = line.evidence.mid(0, kCodesShown).join(QStringLiteral(", "));
    return count > kCodesShown ? QStringLiteral("%1 +%2").arg(codes, QString::number(count - kCodesShown)) : codes;
}
