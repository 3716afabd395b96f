#pragma once
#include <QDate>
#include <QPointF>
#include <QRectF>

/// Where a day and a value stand in the plot; one mapping for the series of Qt Charts and for what is painted over
/// them.
struct ChartGeometry {
    QRectF plot;
    double dayFrom = 0, dayTo = 1; ///< Julian days
    double yMin = 0, yMax = 1;

    double x(double julianDay) const { return plot.left() + plot.width() * (julianDay - dayFrom) / (dayTo - dayFrom); }
    double x(QDate day) const { return x(double(day.toJulianDay())); }
    double y(double value) const { return plot.bottom() - plot.height() * (value - yMin) / (yMax - yMin); }
    QPointF at(QDate day, double value) const { return {x(day), y(value)}; }
    /// A day that the time axis shows at present (zoom).
    bool shows(QDate day) const
    {
        const auto julian = double(day.toJulianDay());
        return day.isValid() && julian >= dayFrom - 0.01 && julian <= dayTo + 0.01;
    }
    double dayAt(double xPixel) const { return dayFrom + (xPixel - plot.left()) / plot.width() * (dayTo - dayFrom); }
};
