#pragma once
#include "model/query/chaingraph.h"

/// Puts the boxes of each layer into an order in which the lines cross little: sweeps by barycentre to and fro, then
/// neighbours change places, and the best order seen is kept. Objectives of different urgency keep their order (LOOK.md
/// 7.6), commitments stay above requirements, and boxes without a line stay at the end of their part. The same graph
/// always gets the same order; the lines are sorted anew.
void arrangeChain(ChainGraph &graph);
