#pragma once
#include "model/domain/language.h"
#include "model/query/riskmatrix.h"

#include <QWidget>

/// The painted heat map (LOOK 7.5): cells on a slate scale, a chip for each risk with its live objectives, red frame
/// where a high risk has none, arrows of the chosen cell. One Tab stop; arrow keys choose a cell, Enter goes to its
/// risks. A chip dragged to another cell asks for an assessment, an objective dropped on a chip for a link.
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
    /// Of the chip of a risk; null when it finds no room.
    QRect chipRect(Id<Risk> risk) const;
    /// Whether risks can be dragged, and objectives dropped.
    void setEditable(bool editable);
    QSize sizeHint() const override { return {684, 560}; }
    QSize minimumSizeHint() const override { return {420, 360}; }

signals:
    void cellChosen();
    /// Enter or Space: the list of the cell should take the focus.
    void listWanted();
    /// The risk was dragged to this cell.
    void riskDropped(const QUuid &risk, int likelihood, int impact);
    void objectiveDropped(const QUuid &risk, const QUuid &objective);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// What a drop at this place would do; without a cell nothing.
    struct Landing {
        const MatrixCell *cell = nullptr;
        QUuid objective, risk;
    };
    Landing landing(const QDropEvent &event) const;
    const MatrixCell *cellAt(const QPoint &point) const;
    const MatrixRisk *riskAt(const QPoint &point) const;
    void paintLanding(QPainter &painter) const;
    double axisWidth() const; ///< of the words of the likelihoods
    QRectF gridRect() const;
    void paintAxes(QPainter &painter) const;
    void paintMoves(QPainter &painter) const;
    void speak();

    Language m_language;
    RiskMatrix m_matrix;
    std::optional<MatrixRisk> m_pressed; ///< the chip under the pressed button
    QPoint m_pressedAt;
    QPoint m_landing; ///< the cell that a drop would reach, as m_chosen; null without one
    QUuid m_landingRisk; ///< the risk there that would be linked
    bool m_editable = false;
    QPoint m_chosen; ///< x impact, y likelihood; null before the first matrix
};
