#pragma once
#include "model/query/riskcards.h"

/// A risk with its three scores: before treatment, now, wanted.
struct SlopeRisk {
    Id<Risk> id;
    QString code, title;
    QString chip; ///< "24" when the numbers tell the risks apart, else the whole code
    std::array<std::optional<int>, riskTimes> scores;
    RiskLevel level = RiskLevel::Unset; ///< now
    bool gap = false;
    std::vector<LinkedObjective> objectives;
    /// Same score as before treatment. False when that is not known.
    bool isUnmoved() const { return scores[0] && scores[0] == scores[1]; }
    QUuid key() const { return id.value; }
    bool operator==(const SlopeRisk &) const = default;
};

/// Risks that share the way from one score to the next.
struct SlopePath {
    int from = 0, to = 0, risks = 0;
    bool isUnmoved() const { return from == to; }
    bool operator==(const SlopePath &) const = default;
};
/// A score at one of the three positions, and the risks that have it.
struct SlopeStop {
    int score = 0;
    std::vector<size_t> risks; ///< rows of RiskSlope::risks
};

/// Slope chart of the open risks that are high or critical now (PRINT.md 5 "Risk slope", 6 a page 4). Risks with the
/// same path share one line. Beyond 30 only the critical ones are shown.
struct RiskSlope {
    std::vector<SlopeRisk> risks; ///< the highest now first, then before treatment, then by code
    std::vector<SlopePath> before; ///< before treatment → now; the highest first
    std::vector<SlopePath> after; ///< now → wanted
    std::array<std::vector<SlopeStop>, riskTimes> stops; ///< scores that occur, from above
    std::vector<RiskBand> bands;
    int most = 25; ///< highest score of the scale
    bool criticalOnly = false;
    int leftOut = 0; ///< high ones that are not shown
    int unmoved() const;
    /// One line for each risk, path and level; for tests and golden texts.
    QString toText() const;
};
RiskSlope riskSlope(const WorkspaceState &ws, const Language &language);

/// "Of 19 high or critical risks, 18 were critical before treatment, 8 are now, none shall be"
QString slopeHeadline(const RiskSlope &slope, const Language &language);
/// "not moved since the first assessment (4 risks)"; empty when all moved.
QString slopeNote(const RiskSlope &slope, const Language &language);

/// Places for labels at the wanted heights (y downwards), in order, at least `gap` apart and inside [top, bottom] where
/// there is room. For the painters of screen and paper.
std::vector<double> spreadLabels(std::vector<double> wanted, double gap, double top, double bottom);
