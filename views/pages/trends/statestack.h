#pragma once
#include "model/query/statehistory.h"
#include "views/look/tokens.h"

#include <QWidget>

class QHeaderView;
class StateMonths;

/// How many live objectives stood in which state, month by month, above the columns of the table (PRINT.md 5). Read
/// by shape as well: silent figures are hatched, what has not begun is an outline.
class StateStack : public QWidget
{
    Q_OBJECT

public:
    StateStack(const StateMonths &model, const QHeaderView &columns, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// The bar of a month in the coordinates of this widget.
    QRectF slot(int month) const;
    double y(double count) const;
    void paintAxis(QPainter &painter, const Tokens &tokens) const;
    void paintMonth(QPainter &painter, int month, const Tokens &tokens) const;

    const StateMonths &m_model;
    const QHeaderView &m_columns;
};
