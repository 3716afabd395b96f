#pragma once
#include "model/domain/language.h"
#include "model/query/statehistory.h"
#include "views/look/tokens.h"

#include <QWidget>

class ExportMenu;
class QHeaderView;
class QToolButton;
class StateMonths;

/// How many live objectives stood in which state, month by month, above the columns of the table (PRINT.md 5). Read
/// by shape as well: silent figures are hatched, what has not begun is an outline. The words of the states stand at the
/// left, above the names; the menu saves or copies the chart with its months.
class StateStack : public QWidget
{
    Q_OBJECT

public:
    StateStack(const StateMonths &model, const QHeaderView &columns, const Language &language,
               QWidget *parent = nullptr);
    ExportMenu *exportMenu() const { return m_menu; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeMenu();
    QString title() const;
    QByteArray csv() const;
    void paintChart(QPainter &painter) const;
    void paintMonthLetters(QPainter &painter) const;
    void paintLegend(QPainter &painter, const Tokens &tokens) const;
    /// The bar of a month in the coordinates of this widget.
    QRectF slot(int month) const;
    double y(double count) const;
    void paintAxis(QPainter &painter, const Tokens &tokens) const;
    void paintMonth(QPainter &painter, int month, const Tokens &tokens) const;

    const StateMonths &m_model;
    const QHeaderView &m_columns;
    const Language m_language;
    ExportMenu *m_menu = nullptr;
    QToolButton *m_more = nullptr;
};
