#include "model/query/riskcards.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/organisation.h"
#include "model/domain/risk.h"
#include "model/query/coverage.h"
#include "model/query/settings.h"

std::vector<LinkedObjective> linkedObjectives(const WorkspaceState &ws, const QUuid &target)
{
    std::vector<LinkedObjective> out;
    QStringList codes;
    for (const ObjectiveLink &link : ws.reg.all<ObjectiveLink>()) {
        // What contradicts serves nothing, as in the chip of the matrix and in the gap list (2.3).
        if (link.target != target || link.state == LinkState::Contradicts)
            continue;
        const ObjectiveRow *row = ws.objective(link.objective);
        if (!row || row->state == ObjectiveState::Withdrawn || row->state == ObjectiveState::Superseded
            || codes.contains(row->code))
            continue;
        codes += row->code;
        out.push_back({row->id, row->code, row->title, row->state, row->result});
    }
    std::sort(out.begin(), out.end(),
              [](const LinkedObjective &a, const LinkedObjective &b) { return a.code < b.code; });
    return out;
}

RiskCard riskCard(const WorkspaceState &ws, const Risk &risk, const Language &language)
{
    RiskCard card {risk.id, risk.code, risk.title};
    QStringList facts;
    if (const Person *owner = ws.reg.find(risk.owner))
        facts += owner->name;
    if (risk.treatment != Treatment::Unset)
        facts += labelOf(risk.treatment, language);
    if (risk.assessedOn.isValid())
        facts += language.translate("RiskCards", "assessed %1").arg(shortDate(risk.assessedOn, language));
    card.facts = facts.join(QStringLiteral(", "));
    for (int t = 0; t < riskTimes; ++t) {
        const RiskPlace place = riskPlace(risk, RiskTime(t));
        card.scores[size_t(t)] = riskScore(place.likelihood, place.impact);
        if (card.scores[size_t(t)])
            card.levels[size_t(t)] = riskLevel(ws.reg, *card.scores[size_t(t)]);
    }
    card.objectives = linkedObjectives(ws, risk.id.value);
    const bool live = std::any_of(card.objectives.begin(), card.objectives.end(),
                                  [](const LinkedObjective &o) { return isLive(o.life); });
    card.justification = risk.noObjectiveJustification;
    card.gap = !live && asksForObjective(ws.reg, risk) && !isJustified(risk);
    return card;
}

QString cellTitle(const RiskMatrix &matrix, const MatrixCell &cell, const Language &language)
{
    return language.translate("RiskCards", "%1 × %2", "likelihood, impact")
        .arg(language.standingAlone(matrix.likelihoods[cell.likelihood - 1]), matrix.impacts[cell.impact - 1]);
}

QString cellFacts(const MatrixCell &cell, const Language &language)
{
    const int count = int(cell.risks.size());
    return language.translate("RiskCards", "score %1, %2, %n risks", nullptr, count)
        .arg(cell.score)
        .arg(labelOf(cell.level, language));
}
