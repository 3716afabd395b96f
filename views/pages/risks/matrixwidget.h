#pragma once
#include "model/domain/language.h"
#include "model/query/riskmatrix.h"

#include <QWidget>

/// The painted heat map (LOOK 7.5): cells on a slate scale, a chip for each risk with its live objectives, red frame
/// where a high risk has none, arrows of the chosen cell. One Tab stop; arrow keys choose a cell, Enter goes to its
/// risks.
class MatrixWidget : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixWidget(Language language, QWidget *parent = nullptr);
    /// Keeps the chosen cell where it exists; at first the worst cell with risks is chosen.
    void setMatrix(RiskMatrix matrix);
    const RiskMatrix &matrix() const { return m_matrix; }
    /// Likelihood and impact of the chosen cell.
    QPoint chosen() const { return m_chosen; }
    void choose(int likelihood, int impact);
    /// Where a cell is painted, for tests and tool tips.
    QRect cellRect(int likelihood, int impact) const;
    QSize sizeHint() const override { return {684, 560}; }
    QSize minimumSizeHint() const override { return {420, 360}; }

signals:
    void cellChosen();
    /// Enter or Space: the list of the cell should take the focus.
    void listWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    double axisWidth() const; ///< of the words of the likelihoods
    QRectF gridRect() const;
    void paintAxes(QPainter &painter) const;
    void paintMoves(QPainter &painter) const;
    void speak();

    Language m_language;
    RiskMatrix m_matrix;
    QPoint m_chosen; ///< x impact, y likelihood; null before the first matrix
};
