#pragma once
#include "model/domain/kind.h"
#include "model/query/workspacestate.h"

class Language;

/// A record beside an objective, one click away (0.4): policy sentence, requirement, risk, control, KPI, action,
/// parent, child, decision, finding.
struct Neighbour {
    QString group; ///< "Risks", "Actions" …
    Kind kind = Kind::Count;
    QUuid id;
    QString code, title;
    QString note; ///< state or date in words; may be empty
    bool operator==(const Neighbour &) const = default;
};

/// In the order of the chain: policy, requirements, risks, controls, goals, parent, KPIs, actions, children, decisions,
/// findings, evaluations. Closed ones are named with their state.
std::vector<Neighbour> neighboursOf(const WorkspaceState &ws, Id<Objective> objective, const Language &language);
