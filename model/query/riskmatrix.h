#pragma once
#include "model/query/workspacestate.h"

class Language;

enum class RiskTime : signed char { Inherent, Current, Target };
constexpr int riskTimes = 3;
/// "inherent", "current", "target"
QString riskTimeLabel(RiskTime time, const Language &language);

/// One risk in a cell of the matrix.
struct MatrixRisk {
    Id<Risk> id;
    QString code;
    QString chip; ///< "24" when the numbers tell the risks apart, else the whole code
    int liveObjectives = 0;
    bool gap = false; ///< asks for an objective and has neither one nor a justification (LX-05)
    bool operator==(const MatrixRisk &) const = default;
};

struct MatrixCell {
    int likelihood = 0, impact = 0, score = 0;
    RiskLevel level = RiskLevel::Unset;
    std::vector<MatrixRisk> risks; ///< by code
};

/// Where a risk comes from or goes to, drawn as an arrow: inherent → current → target.
struct RiskMove {
    Id<Risk> risk;
    int fromLikelihood = 0, fromImpact = 0, toLikelihood = 0, toImpact = 0;
    bool operator==(const RiskMove &) const = default;
};

/// A level and the scores that belong to it.
struct RiskBand {
    RiskLevel level = RiskLevel::Unset;
    int from = 0, to = 0;
};

/// The heat map of the risks at one of their three times (7.2). Opportunities, closed and archived risks are left out.
struct RiskMatrix {
    RiskTime time = RiskTime::Current;
    int scale = 5; ///< 3 to 6: the setting, or more when a risk needs it
    QStringList likelihoods, impacts; ///< words from 1 upwards
    std::vector<MatrixCell> cells; ///< by likelihood, then impact, from 1
    std::vector<RiskBand> bands; ///< levels that occur on this scale
    std::vector<RiskMove> moves; ///< of every risk that changed its cell: to this time, or from the current one on
    int unplaced = 0; ///< risks without likelihood or impact
    const MatrixCell &cell(int likelihood, int impact) const;
    /// One line for each cell with risks; for tests and as a table.
    QString toText(const Language &language) const;
};
RiskMatrix riskMatrix(const WorkspaceState &ws, RiskTime time, const Language &language);

/// Likelihood and impact of a risk at one of its times.
struct RiskPlace {
    std::optional<int> likelihood, impact;
    bool isKnown() const { return likelihood && impact; }
};
RiskPlace riskPlace(const Risk &risk, RiskTime time);
