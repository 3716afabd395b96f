#pragma once
#include "model/query/coveragegrid.h"

/// Rows that ask for an objective against live objectives, a dot where they are linked. Rows are never cut; they
/// stand closer, down to what can be read, when the picture then fits the room of one page (PRINT.md: 7 pt is the
/// floor). Where they do not, they stand in two columns side by side, each with the head, and only what is too much for
/// that goes on over pages, with the head on each. Objectives that find no room stand in a second grid below (6.2 a,
/// c).
struct CoverageFigure {
    CoverageGrid grid;
    double nameMm = 92;
    double aboveMm = 0; ///< what stands above it on its first page
};
