#pragma once
#include "views/look/tokens.h"

#include <QPointF>

class QPainter;
class QRectF;

// The single marks of LOOK 6, for the plot and for the row of marks below it.

/// r 3.2 filled, or corrected: hollow r 3.6, pen 1.75.
void paintReading(QPainter &painter, QPointF at, bool corrected, const Tokens &tokens, const QColor &base);
/// r 4.5 in state colour with a ring of 1.5 px in the colour of the page.
void paintLastReading(QPainter &painter, QPointF at, const QColor &state, const QColor &base);
/// Ring r 3, struck through.
void paintVoid(QPainter &painter, QPointF at, const Tokens &tokens);
/// Interim target: diamond r 5.
void paintDiamond(QPainter &painter, QPointF at, const Tokens &tokens, const QColor &base);
/// Flag above the plot; `foot` is where its pole meets the top of the plot.
void paintFlag(QPainter &painter, QPointF foot, const Tokens &tokens);
