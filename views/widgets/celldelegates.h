#pragma once
#include "views/widgets/rowdelegate.h"

/// Icon and word of a state, without a box; its size fits the longest word of the language.
class StateDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Tokens &tokens) const override;
    double contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Progress bar with the mark where it should be today; empty when there is no value.
class BulletDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Tokens &tokens) const override;
    double contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The last periods as a line of 80×22.
class SparkDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Tokens &tokens) const override;
    double contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A number at the right, digits in columns; "–" where there is none.
class FigureDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};
