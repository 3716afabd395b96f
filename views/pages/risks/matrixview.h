#pragma once
#include "model/query/riskmatrix.h"
#include "views/pages/session.h"

#include <QWidget>

class MatrixLegend;
class MatrixWidget;
class RiskCardList;
class Segmented;
class TextLabel;

/// The matrix with its switch inherent, current, target, and the risks of the chosen cell at the right (LOOK 7.5).
class MatrixView : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixView(Session &session, QWidget *parent = nullptr);
    void refresh();

    /// The risk among those of the chosen cell that is meant; null in an empty cell.
    QUuid selected() const;

signals:
    void selectionChanged();
    void riskChosen(const QUuid &risk);
    void objectiveChosen(const QUuid &objective);
    void assessWanted(const QUuid &risk);
    /// Dragged to another cell.
    void assessAsWanted(const QUuid &risk, int likelihood, int impact);
    /// Dragged onto each other.
    void bothWanted(const QUuid &risk, const QUuid &objective);
    void linkWanted(const QUuid &risk);
    void objectiveWanted(const QUuid &risk);

private:
    QWidget *makeSide();
    void showCell();

    Session &m_session;
    Segmented *m_time;
    MatrixWidget *m_matrix;
    MatrixLegend *m_legend;
    TextLabel *m_unplaced, *m_cellTitle, *m_cellFacts;
    RiskCardList *m_cards;
};
