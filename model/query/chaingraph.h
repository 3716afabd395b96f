#pragma once
#include "model/query/workspacestate.h"

class Language;

enum class ChainLayer : signed char { Sources, Risks, Objectives, Results };
constexpr int chainLayers = 4;
QString chainLayerTitle(ChainLayer layer, bool controls, const Language &language);

/// A box of the graph: commitment, requirement, risk, objective, KPI or control.
struct ChainNode {
    ChainLayer layer = ChainLayer::Sources;
    Kind kind = Kind::Count;
    QUuid id;
    QString code, title;
    QString mark; ///< score of a risk now; empty for others
    ResultState result = ResultState::Unset; ///< objectives and KPIs that are evaluated
    ObjectiveState life = ObjectiveState::Unset; ///< objectives
    bool gap = false;
    std::vector<Id<Objective>> objectives; ///< that it belongs to; an objective belongs to itself
    std::vector<Id<Objective>> linked = {}; ///< those of all links on record, also what contradicts and is not drawn
};
/// A line between two boxes of different layers, and the objectives for whose sake it is drawn.
struct ChainEdge {
    size_t from = 0, to = 0;
    std::vector<Id<Objective>> objectives;
};

/// What the graph shows.
struct ChainFilter {
    Id<OrgUnit> unit;
    Id<Person> owner;
    ObjectiveLevel level = ObjectiveLevel::Unset;
    ResultState state = ResultState::Unset;
    bool controls = false; ///< controls instead of KPIs in the last layer
    bool isSet() const { return unit || owner || level != ObjectiveLevel::Unset || state != ResultState::Unset; }
};

/// The chain as a layered graph (7.2): policy and requirements → risks → objectives → KPIs or controls. Objectives
/// stand in order of urgency, all other boxes so that lines cross little (chainlayout.h); a policy sentence is joined
/// with the risks of the objectives that serve it, and with the objective itself when that has no risk.
struct ChainGraph {
    std::vector<ChainNode> nodes; ///< by layer, inside a layer from top to bottom
    std::vector<ChainEdge> edges;
    std::vector<size_t> layer(ChainLayer which) const;
    /// Boxes and lines on the path of a box: everything that belongs to one of its objectives.
    std::vector<size_t> pathNodes(size_t node) const;
    std::vector<size_t> pathEdges(size_t node) const;
    /// Boxes at the other end of the lines of a box in the layers before (−1) or after (+1), from top to bottom.
    std::vector<size_t> neighbours(size_t node, int direction) const;
    /// A link between the two is on record, whether or not a line is drawn; one of them is an objective.
    bool isLinked(size_t a, size_t b) const;
    /// Pairs of lines between the same two layers that cross: the less, the easier to follow.
    long crossings() const;
    /// For tests: boxes by layer, then lines.
    QString toText() const;
};
ChainGraph chainGraph(const WorkspaceState &ws, const ChainFilter &filter = {});
