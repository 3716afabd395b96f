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
    QString note; ///< state in words, and what is to say about the link: "to confirm", "contradicts"; may be empty
    bool operator==(const Neighbour &) const = default;
};

/// In the order of the chain: policy, requirements, risks, opportunities, controls, goals, parent, KPIs, actions,
/// children, decisions, findings, evaluations. Closed ones are named with their state.
std::vector<Neighbour> neighboursOf(const WorkspaceState &ws, Id<Objective> objective, const Language &language);
/// The same from the other end: the objectives of a risk, requirement, commitment, control or goal; of a risk also its
/// controls, of a control also its risks. Empty for other kinds.
std::vector<Neighbour> neighboursOf(const WorkspaceState &ws, Kind kind, const QUuid &record, const Language &language);
