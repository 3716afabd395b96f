#pragma once
#include "views/widgets/celldelegates.h"

/// The cells of the due grid: text2 where the model says so (QuietRole), weight 600 for what is strong.
class GridDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// Three figures, each at the right of a third of the cell, so that they stand in columns.
class LastThreeDelegate : public GridDelegate
{
    Q_OBJECT
public:
    using GridDelegate::GridDelegate;

protected:
    void paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Tokens &tokens) const override;
    double contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A cell that shows where to type: a frame, in error colour when what stands there cannot be saved.
class EntryDelegate : public GridDelegate
{
    Q_OBJECT
public:
    using GridDelegate::GridDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;

signals:
    /// A key that means the grid was pressed in the editor, whose text is in the model now.
    void leftBy(int key) const;
    /// Several cells are in the clipboard: more than one editor can take.
    void pasteWanted() const;

protected:
    void paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Tokens &tokens) const override;
};

/// The state if saved: old icon, arrow and new badge when it changes, else only the badge; "–" for an empty line.
class StateChangeDelegate : public StateDelegate
{
    Q_OBJECT
public:
    using StateDelegate::StateDelegate;

protected:
    void paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Tokens &tokens) const override;
    double contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
