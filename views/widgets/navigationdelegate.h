#pragma once
#include <QAbstractItemDelegate>

/// Paints the rows of NavigationList. The height of a row includes the gap above it; the foot row takes what is left.
class NavigationDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int entryHeight(const QFontMetrics &metrics) { return metrics.height() + 14; }
};
