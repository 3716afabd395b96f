#pragma once
#include "views/widgets/rowdelegate.h"

/// A cell of the difference between two versions: the whole text on as many lines as it needs, the words that differ
/// from those of the other column in weight 600 (2.10).
class DifferenceDelegate : public RowDelegate
{
    Q_OBJECT
public:
    /// `other` is the column to compare with; without one nothing is marked.
    explicit DifferenceDelegate(int other, QObject *parent = nullptr)
        : RowDelegate(parent)
        , m_other(other)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Tokens &tokens) const override;

private:
    int m_other;
};
