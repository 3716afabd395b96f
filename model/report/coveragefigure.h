#pragma once
#include "model/query/coveragegrid.h"

/// Rows that ask for an objective against live objectives, a dot where they are linked. Rows are never cut, the head
/// repeats on each page; objectives that find no room stand in a second grid below (6.2 a, c).
struct CoverageFigure {
    CoverageGrid grid;
    double nameMm = 92;
};
