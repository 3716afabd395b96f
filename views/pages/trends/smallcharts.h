#pragma once
#include "model/items/kpicolumns.h"

#include <QListView>
#include <QStyledItemDelegate>

/// One measure as a card: name, state, its last periods, value and goal, the bar of its way (LOOK 5). Reads the roles
/// of a row of the list of measures.
class SmallChartDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

/// Small multiples: every measure in the same frame, as many beside each other as there is room for.
class SmallCharts : public QListView
{
    Q_OBJECT

public:
    explicit SmallCharts(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
};
