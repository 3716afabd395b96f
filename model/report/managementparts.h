#pragma once
#include "model/query/statehistory.h"
#include "model/report/reportdoc.h"

struct Review;

// Parts of the management review.

/// Started, proposed, achieved, missed, changed, withdrawn since the last review, and who changed state (6 a 5);
/// `brief` counts them in one line.
Runs sinceLastReview(const WorkspaceState &ws, const WorkspaceState *before, const Review *last,
                     const Language &language, bool brief);
/// Page 2: fulfilment and trends.
std::vector<Block> trendBlocks(const WorkspaceState &ws, const StateHistory &history, const Language &language);
/// Page 3: earlier decisions, how late objectives were reacted to, overdue actions, findings (9.3.2 a, d).
std::vector<Block> reactionBlocks(const WorkspaceState &ws, const StateHistory &history, const Language &language);
/// Page 4: risks before, now and wanted with their objectives, gaps, changes around us (9.3.2 b, c, e, f).
std::vector<Block> relationBlocks(const WorkspaceState &ws, const Review *last, const Language &language);
/// Page 5: planned, approved and spent; funding gaps with their decisions.
std::vector<Block> resourceBlocks(const WorkspaceState &ws, const Language &language);
/// Page 6: what is laid before the meeting (9.3.2 g), and the fields to sign.
std::vector<Block> proposalBlocks(const WorkspaceState &ws, const Review *last, const Language &language);
/// Annex: half a page for each live objective.
std::vector<Block> annexBlocks(const WorkspaceState &ws, const Language &language);
