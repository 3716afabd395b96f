#pragma once
#include "model/domain/readings.h"
#include "model/query/workspacestate.h"

class Language;

/// The links of the chain that an auditor follows, from the sentence of the policy to the evidence (conviction 4).
enum class TrailStage : signed char { Purpose, Risks, Versions, Plan, Figures, Proof, Following, Told, Closing };
constexpr int trailStages = 9;
QString trailStageTitle(TrailStage stage, const Language &language);

/// One record of the trail of an objective.
struct TrailLine {
    TrailStage stage = TrailStage::Purpose;
    QDate date; ///< invalid: the record has none
    QString record; ///< what it is: "Decision"
    QString code;
    QString what;
    QString who;
    QString reference; ///< result, state or where the original is
    Kind kind = Kind::Count; ///< of `id`: what is opened
    QUuid id;
    bool operator==(const TrailLine &) const = default;
};

/// Everything that tells of an objective, in the order of the chain, inside a stage the newest first; figures are the
/// last three of each KPI. `readings` are the full rows of its KPIs: they name who entered them and their evidence.
std::vector<TrailLine> auditTrail(const WorkspaceState &ws, Id<Objective> objective,
                                  const std::vector<ReadingRow> &readings, const Language &language);
/// The stages of which an objective has nothing: gaps in its chain.
std::vector<TrailStage> missingStages(const std::vector<TrailLine> &trail);
