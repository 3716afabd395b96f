#pragma once
#include "model/query/chartspec.h"

#include <QSizeF>

class Canvas;
class Language;

/// Draws a KPI chart from the origin in `size` mm (PRINT.md 5). It decides nothing: ranges, words and points are the
/// spec's; only where labels give way to one another is found here.
void paintKpiChart(Canvas &canvas, const ChartSpec &spec, QSizeF size, const Language &language);
