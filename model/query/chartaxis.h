#pragma once
#include "model/query/chartspec.h"

class Language;

// The axes of a chart, decided once for screen and paper (PRINT.md 5 "Axes", LOOK.md 6). An axis starts at zero; only
// a percent axis may be cut, and then it says so.

/// What the value axis has to hold.
struct AxisRequest {
    double least = 0, most = 0;
    bool percent = false;
    bool maintain = false; ///< range and hold: a percent axis may be cut near the bound
    bool wholeSteps = false; ///< counts
};

struct ValueAxis {
    double from = 0, to = 1, step = 1;
    bool cut = false; ///< does not start at zero
    int decimals() const;
    std::vector<double> positions() const;
};

/// Two to five round steps of 1, 2 or 5; when all values are equal still at least two steps high.
ValueAxis valueAxis(const AxisRequest &request);

/// Quarters with the year at the first one and at each January; months when the time is short. Ticks at the first day.
std::vector<ChartTick> timeTicks(QDate from, QDate to, ChartUse use, const Language &language);
/// First day of the quarter.
QDate quarterStart(QDate day);
