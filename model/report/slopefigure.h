#pragma once
#include "model/query/riskslope.h"

/// Scores of risks before treatment, now and wanted as two fans of lines, true to scale (PRINT.md 5 "Risk slope").
struct SlopeFigure {
    RiskSlope slope;
    double heightMm = 66;
};
