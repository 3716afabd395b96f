#pragma once
#include "model/query/chartspec.h"

/// Thins runs for a plot that is `columns` pixels wide from `from` to `to`: of each pixel column only the lowest and
/// the highest point stay (at most two), in order of date, so that no extreme is lost. Points of different runs are
/// never joined. Runs that are already thin enough come back unchanged.
std::vector<std::vector<ChartPoint>> reduceRuns(const std::vector<std::vector<ChartPoint>> &runs, QDate from, QDate to,
                                                int columns);

/// The pixel column of a day, 0 to columns − 1.
int pixelColumn(QDate day, QDate from, QDate to, int columns);
