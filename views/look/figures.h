#pragma once
#include <QFontMetricsF>
#include <QString>

class QPainter;
class QRectF;

/// Numbers whose digits stand in columns. Inter's digits are proportional and Qt before 6.7 cannot ask a font for
/// tabular ones, so each digit is painted in a cell as wide as the widest digit (LOOK 3).

/// Width of `text` as drawFigures draws it.
double figuresWidth(const QFontMetricsF &metrics, const QString &text);

/// Draws one line with the painter's font and pen inside `rect`. Text that is too wide is elided at the right end.
void drawFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);
