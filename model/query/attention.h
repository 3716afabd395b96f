#pragma once
#include "model/query/workspacestate.h"

class Language;

/// An active objective that is off track, stale or at risk, with the reason in words (7.2 Today).
struct AttentionCard {
    Id<Objective> objective;
    QString code, title;
    ResultState state = ResultState::Unset;
    std::optional<double> progress, expected; ///< of the KPI that decides; percent of the way
    QString words; ///< beside the bar: "24 % of the way, 74 expected"; "KPI-010: 24 %, 74 expected" beside others
    QString reason; ///< at most four short sentences, the most telling first
    bool operator==(const AttentionCard &) const = default;
};
/// The most urgent first; inside a state by code.
std::vector<AttentionCard> attentionCards(const WorkspaceState &ws, const Language &language);
