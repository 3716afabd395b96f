#pragma once
#include "model/report/table.h"

class Canvas;

/// Draws the bar in the given rectangle (4 mm high): ground, way covered, tick of the expected way (PRINT.md 5).
void paintProgress(Canvas &canvas, const QRectF &rect, const ProgressBar &bar);
/// The small chart of 29 × 6.3 mm, or of another width.
void paintSpark(Canvas &canvas, const QRectF &rect, const Spark &spark);
/// The bar of amounts, 2.6 mm high in a line of 3.8 mm; its words in the type of the table.
void paintAmounts(Canvas &canvas, const QRectF &rect, const AmountBar &bar);
/// Frames of 9 mm height with their words below.
void paintWriteBoxes(Canvas &canvas, QPointF topLeft, const WriteBoxes &boxes);
