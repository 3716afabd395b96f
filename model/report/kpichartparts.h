#pragma once
#include "model/query/chartspec.h"
#include "model/report/canvas.h"

/// Where values and days lie in the field of one KPI chart.
struct KpiPlot {
    KpiPlot(const ChartSpec &chart, QSizeF size);
    double x(double julianDay) const;
    double x(QDate date) const { return x(double(date.toJulianDay())); }
    double y(double value) const;
    QPointF at(const ChartPoint &point) const { return {x(point.date), y(point.value)}; }
    bool inside(QDate date) const { return date >= spec.from && date <= spec.to; }

    const ChartSpec &spec;
    QRectF field; ///< mm
    double days, range;
};

/// Interim targets, replaced readings, blanks, missing figures, events.
void paintKpiMarks(Canvas &canvas, const KpiPlot &plot);
/// The last value, the words at the right edge, the forecast's words: they give way to one another.
void paintKpiLabels(Canvas &canvas, const KpiPlot &plot);
