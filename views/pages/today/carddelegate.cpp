#include "views/pages/today/carddelegate.h"

#include "model/domain/text.h"
#include "model/items/attentionlist.h"
#include "views/look/fonts.h"
#include "views/look/marks.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace {

constexpr int kSide = 16, kTop = 8, kGap = 4;
constexpr int kBarWidth = 92;
constexpr int kReasonLines = 2;

/// Writes at most two lines and ends the last one with an ellipsis when there is more.
void drawLines(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    double y = rect.top();
    painter.setFont(font);
    for (int line = 0; line < kReasonLines; ++line) {
        QTextLine part = layout.createLine();
        if (!part.isValid())
            break;
        part.setLineWidth(rect.width());
        const bool last = line + 1 == kReasonLines && part.textStart() + part.textLength() < text.size();
        const QString words = last ? metrics.elidedText(text.mid(part.textStart()), Qt::ElideRight, rect.width())
                                   : text.mid(part.textStart(), part.textLength());
        painter.drawText(QRectF(rect.left(), y, rect.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         words);
        y += metrics.height() + 1;
    }
    layout.endLayout();
}

} // namespace

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const Tokens tokens = tokensFor(item.palette);
    const bool selected = item.state & QStyle::State_Selected;
    painter->save();
    if (selected)
        painter->fillRect(item.rect, item.palette.color(QPalette::Highlight));
    painter->fillRect(QRect(item.rect.left(), item.rect.bottom(), item.rect.width(), 1),
                      item.palette.color(QPalette::Midlight));
    const QRectF inside = QRectF(item.rect).adjusted(kSide, kTop, -kSide, -kTop);
    const StateMark mark = markOf(ResultState(index.data(StateRole).toInt()));
    const QString word = labelOf(ResultState(index.data(StateRole).toInt()));
    const double line = QFontMetricsF(item.font).height();

    painter->setFont(item.font);
    const double badge = badgeWidth(item.font, word);
    paintBadge(*painter, badgePlace(item.rect, item.font, index), mark, word, tokens);
    const QFont strong = strongFont(item.font);
    painter->setFont(strong);
    painter->setPen(tokens.text);
    const double titleWidth = inside.width() - badge - 10;
    painter->drawText(QRectF(inside.left(), inside.top(), titleWidth, line), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(strong).elidedText(item.text, Qt::ElideRight, titleWidth));

    const QFont small = smallFont(item.font);
    const double smallLine = QFontMetricsF(small).height();
    double y = inside.top() + line + kGap;
    const Bullet bullet = index.data(BulletRole).value<Bullet>();
    double left = inside.left();
    if (bullet.has) {
        paintBullet(*painter, QRectF(left, y, kBarWidth, smallLine + 2), bullet.progress, bullet.expected, mark,
                    tokens);
        left += kBarWidth + 12;
    }
    painter->setFont(small);
    painter->setPen(tokens.text2);
    const QString words = index.data(AttentionList::WordsRole).toString();
    painter->drawText(QRectF(left, y, inside.right() - left, smallLine + 2), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(small).elidedText(words, Qt::ElideRight, inside.right() - left));
    y += smallLine + 2 + kGap;
    drawLines(*painter, QRectF(inside.left(), y, inside.width(), inside.bottom() - y),
              index.data(SecondaryRole).toString(), small);
    if (item.state & QStyle::State_HasFocus)
        paintInnerFocus(*painter, QRectF(item.rect).adjusted(0, 0, 0, -1), tokens);
    painter->restore();
}

QRectF CardDelegate::badgePlace(const QRect &rect, const QFont &font, const QModelIndex &index)
{
    const double badge = badgeWidth(font, labelOf(ResultState(index.data(StateRole).toInt())));
    return {rect.right() + 1 - kSide - badge, double(rect.top() + kTop), badge, QFontMetricsF(font).height()};
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double small = QFontMetricsF(smallFont(option.font)).height();
    const bool reason = !index.data(SecondaryRole).toString().isEmpty();
    const double height = 2 * kTop + QFontMetricsF(option.font).height() + kGap + small + 2
        + (reason ? kGap + kReasonLines * (small + 1) : 0);
    return {200, int(height) + 1};
}

bool CardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    const QString title = shownText(index.data(Qt::DisplayRole).toString()).toHtmlEscaped();
    const QString reason = shownText(index.data(Qt::ToolTipRole).toString()).toHtmlEscaped();
    QToolTip::showText(event->globalPos(), QStringLiteral("<qt><b>%1</b><br>%2</qt>").arg(title, reason), view);
    return true;
}
