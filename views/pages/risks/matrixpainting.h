#pragma once
#include "model/query/riskmatrix.h"
#include "views/look/tokens.h"

#include <QRectF>

class QPainter;

/// Colour of a risk level on the slate scale, and the text that can be read on it.
QColor riskColour(RiskLevel level, const Tokens &tokens);
QColor onRiskColour(RiskLevel level, const Tokens &tokens);
/// Where the chips of a cell stand; those that find no room are counted.
struct CellLayout {
    QRectF head; ///< score at the left, count at the right
    std::vector<std::pair<MatrixRisk, QRectF>> chips;
    int unshown = 0;
    QRectF more; ///< of "+4"
};
CellLayout cellLayout(const QRectF &rect, const MatrixCell &cell, const QFont &font);
/// One cell with score, count and chips; what finds no room is counted: "+4".
void paintMatrixCell(QPainter &painter, const QRectF &rect, const MatrixCell &cell, const QPalette &palette,
                     const Tokens &tokens);
/// The chip alone, for cells and for the legend. Returns its width.
double paintRiskChip(QPainter &painter, const QPointF &at, const QString &number, int live, bool gap,
                     const QPalette &palette, const Tokens &tokens);
double riskChipWidth(const QFont &font, const QString &number, int live);
