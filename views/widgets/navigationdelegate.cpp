#include "views/widgets/navigationdelegate.h"

#include "views/look/figures.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/marks.h"
#include "views/look/styleparts.h"
#include "views/widgets/navigationlist.h"

#include <QPainter>

namespace {

constexpr int kGroupGap = 12;
constexpr int kIconSize = 16;

int plainHeight(const QFontMetrics &metrics, const QModelIndex &index)
{
    return NavigationDelegate::entryHeight(metrics) + (index.data(NavigationModel::GapRole).toBool() ? kGroupGap : 0);
}

} // namespace

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const NavigationList *>(option.widget);
    if (!list)
        return;
    const Tokens tokens = tokensFor(option.palette);
    const QRect row = list->entryRect(index);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover
        = option.state & QStyle::State_MouseOver && row.contains(list->viewport()->mapFromGlobal(QCursor::pos()));
    painter->save();
    if (selected)
        drawBox(*painter, row, option.palette.color(QPalette::Highlight), {});
    else if (hover)
        drawBox(*painter, row, tokens.dark ? tokens.hover : tokens.sunken, {});
    const int left = list->isCompact() ? row.center().x() - kIconSize / 2 + 1 : row.left() + 10;
    const QRect iconRect(left, row.center().y() - kIconSize / 2 + 1, kIconSize, kIconSize);
    const QColor iconColour
        = selected ? (tokens.plain ? option.palette.color(QPalette::HighlightedText) : tokens.accent) : tokens.text2;
    paintIcon(*painter, iconRect, index.data(NavigationModel::EntryIconRole).toString(), iconColour);
    if (!list->isCompact()) {
        QRectF words = row.adjusted(36, 0, -10, 0);
        const QColor plain = option.palette.color(selected ? QPalette::HighlightedText : QPalette::WindowText);
        if (const int count = index.data(NavigationModel::EntryCountRole).toInt(); count >= 0) {
            const QString figure = QLocale().toString(count);
            painter->setFont(smallFont(option.font));
            painter->setPen(tokens.plain ? plain : tokens.text2);
            drawFigures(*painter, words, Qt::AlignRight | Qt::AlignVCenter, figure);
            words.setRight(words.right() - figuresWidth(QFontMetricsF(painter->font()), figure) - 6);
        }
        painter->setFont(selected ? strongFont(option.font) : option.font);
        painter->setPen(plain);
        const QString word
            = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, int(words.width()));
        painter->drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), word);
    }
    if (option.state & QStyle::State_HasFocus)
        paintInnerFocus(*painter, QRectF(row).adjusted(-1, -1, 1, 1), tokens);
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const auto *list = qobject_cast<const NavigationList *>(option.widget);
    int height = plainHeight(metrics, index);
    if (list && index.data(NavigationModel::FootRole).toBool()) {
        int used = 0;
        for (int row = 0; row < index.row(); ++row)
            used += plainHeight(metrics, index.siblingAtRow(row));
        height = std::max(height + kGroupGap, list->viewport()->height() - used);
    }
    return {40, height};
}
