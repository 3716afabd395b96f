#include "views/pages/objective/differencedelegate.h"

#include "model/domain/text.h"
#include "model/query/lifecycle/changedwords.h"

#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <cmath>

namespace {

constexpr int kAround = 7; ///< above and below, as in a row of one line

/// Lays the text out and says its height.
double layOut(QTextLayout &layout, double width)
{
    QTextOption wrapped;
    wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapped);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(20.0, width));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

QString textOf(const QModelIndex &index)
{
    return shownText(index.data().toString()).replace(u'\n', QChar::LineSeparator);
}

QList<QTextLayout::FormatRange> marks(const QModelIndex &index, int other)
{
    if (other < 0)
        return {};
    const QString text = textOf(index), before = textOf(index.siblingAtColumn(other));
    const TextSpan span = changedWords(text, before);
    if (before.isEmpty() || span.length == 0)
        return {};
    QTextLayout::FormatRange range;
    range.start = int(span.start);
    range.length = int(span.length);
    range.format.setFontWeight(QFont::DemiBold);
    return {range};
}

} // namespace

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize one = RowDelegate::sizeHint(option, index);
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    if (!tree)
        return one;
    const double padding = one.width() - contentWidth(item, index);
    QTextLayout layout(textOf(index), item.font);
    layout.setFormats(marks(index, m_other));
    const double height = layOut(layout, tree->columnWidth(index.column()) - padding);
    return {one.width(), std::max(one.height(), int(std::ceil(height)) + 2 * kAround + 1)};
}

void DifferenceDelegate::paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                                      const QModelIndex &index, const Tokens &tokens) const
{
    QTextLayout layout(textOf(index), option.font);
    layout.setFormats(marks(index, m_other));
    layOut(layout, cell.width());
    painter.setPen(m_other < 0 ? tokens.text2 : tokens.text);
    layout.draw(&painter, cell.topLeft() + QPointF(0, kAround));
}
