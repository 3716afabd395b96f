#pragma once
#include "model/query/workspacestate.h"
#include "model/report/reportdoc.h"

struct Review;

// Parts of the management review.

/// Started, proposed, achieved, missed, changed, withdrawn since the last review, and who changed state (6 a 5);
/// `brief` counts them in one line.
Runs sinceLastReview(const WorkspaceState &ws, const WorkspaceState *before, const Review *last,
                     const Language &language, bool brief);
/// Page 2: fulfilment and trends.
std::vector<Block> trendBlocks(const WorkspaceState &ws, const Register &present, const Language &language);
