#pragma once
#include "model/report/runs.h"

#include <QColor>
#include <QPointF>
#include <QRectF>

class QPainter;

/// Draws a sign as a path around its centre; at scale 1 it fills a box of 2.5 mm (PRINT.md 4).
void paintSign(QPainter &painter, QPointF centre, Sign sign, double scale = 1);
/// Fills a rectangle with 45° lines `stepMm` apart and a thin outline: old figures, overdue parts.
void paintHatch(QPainter &painter, const QRectF &rect, QRgb colour, double stepMm, double lineMm);
