#pragma once
#include "model/items/gaptree.h"
#include "views/widgets/rowdelegate.h"

/// Rows 36 high; headings carry their clause at the right end.
class GapDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The next steps as painted links at the right; on the current row as buttons.
class GapStepDelegate : public GapDelegate
{
    Q_OBJECT

public:
    using GapDelegate::GapDelegate;
    /// The step under a point of the view; nothing between them.
    std::optional<GapStep> stepAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                                  const QPoint &point) const;
    /// Where each step is painted, from left to right in the order of stepsOf().
    std::vector<std::pair<GapStep, QRectF>> places(const QStyleOptionViewItem &option, const QModelIndex &index) const;

protected:
    void paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Tokens &tokens) const override;
    double contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
