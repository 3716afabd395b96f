#pragma once
#include "views/widgets/celldelegates.h"

/// A cell that shows where to type: a frame, in error colour when what stands there cannot be saved.
class EntryDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;

signals:
    /// Enter in the editor: on to the next row.
    void nextRow() const;

protected:
    void paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Tokens &tokens) const override;
};

/// The state if saved: old icon, arrow and new badge when it changes, else only the badge.
class StateChangeDelegate : public StateDelegate
{
    Q_OBJECT
public:
    using StateDelegate::StateDelegate;

protected:
    void paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Tokens &tokens) const override;
};
