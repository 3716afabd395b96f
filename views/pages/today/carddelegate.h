#pragma once
#include <QStyledItemDelegate>

/// A card of "Needs attention": title and badge, bar with words, the reason in two lines (LOOK 7.1).
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the badge of a card stands that fills `rect`.
    static QRectF badgePlace(const QRect &rect, const QFont &font, const QModelIndex &index);
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};
