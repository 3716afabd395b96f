#include "views/look/fonts.h"
#include "views/look/marks.h"
#include "views/look/styleparts.h"

#include <QIcon>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <cmath>

namespace {

constexpr int kTabGap = 20;
constexpr int kMenuIcons = 28;

} // namespace

void drawTabShape(QPainter &painter, const QStyleOptionTab &option)
{
    const Tokens tokens = tokensFor(option.palette);
    if (!(option.state & QStyle::State_Selected))
        return;
    const QRect words = option.rect.adjusted(0, 0, -kTabGap, 0);
    painter.fillRect(QRect(words.left(), words.bottom() - 1, words.width(), 2), tokens.accent);
    if (option.state & QStyle::State_HasFocus)
        paintInnerFocus(painter, words.adjusted(-6, 1, 6, -4), tokens);
}

void drawTabLabel(QPainter &painter, const QStyleOptionTab &option)
{
    const Tokens tokens = tokensFor(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    QRect rect = option.rect.adjusted(0, 0, -kTabGap + 2, -2);
    painter.save();
    if (!option.icon.isNull()) {
        option.icon.paint(
            &painter, QRect(QPoint(rect.left(), rect.center().y() - option.iconSize.height() / 2), option.iconSize));
        rect.setLeft(rect.left() + option.iconSize.width() + 6);
    }
    if (selected)
        painter.setFont(strongFont(painter.font()));
    painter.setPen(!enabled ? tokens.text3 : selected ? tokens.text : tokens.text2);
    painter.drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine),
                     option.text);
    painter.restore();
}

QSize tabSize(const QStyleOptionTab &option, const QWidget *widget)
{
    const QFont font = strongFont(widget ? widget->font() : QFont());
    const double words = QFontMetricsF(font).size(Qt::TextShowMnemonic, option.text).width();
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width() + 6;
    return {int(std::ceil(words)) + icon + kTabGap, controlHeight(option, 34)};
}

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *widget)
{
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.left() + 4, rect.center().y(), rect.width() - 8, 1),
                         option.palette.color(QPalette::Midlight));
        return;
    }
    const Tokens tokens = tokensFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && (option.state & QStyle::State_Selected))
        drawBox(painter, rect, option.palette.color(QPalette::Highlight), {}, 4);
    const QRect lead(rect.left() + 4, rect.top(), kMenuIcons - 8, rect.height());
    const bool checked = option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked;
    painter.save();
    if (checked) {
        QStyleOption tick;
        tick.palette = option.palette;
        tick.rect = lead;
        tick.state = QStyle::State_On | (enabled ? QStyle::State_Enabled : QStyle::State_None);
        drawCheckIndicator(painter, tick, option.checkType == QStyleOptionMenuItem::Exclusive);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, lead.adjusted(2, 0, -2, 0), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect words = rect.adjusted(kMenuIcons, 0, -28, 0);
    const QStringList parts = option.text.split(u'\t');
    painter.setFont(option.font);
    painter.setPen(enabled ? tokens.text : tokens.text3);
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine | Qt::TextDontClip;
    const bool underline = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
    painter.drawText(words, flags | Qt::AlignLeft | (underline ? 0 : Qt::TextHideMnemonic), parts.first());
    if (parts.size() > 1) {
        painter.setPen(enabled ? tokens.text2 : tokens.text3);
        painter.drawText(words.adjusted(0, 0, 16, 0), flags | Qt::AlignRight, parts.at(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawChevron(painter, QRectF(rect.right() - 20, rect.top(), 16, rect.height()), Qt::RightArrow, tokens.text2);
    painter.restore();
}

void drawMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (enabled && (option.state & (QStyle::State_Selected | QStyle::State_Sunken)))
        drawBox(painter, option.rect.adjusted(0, 1, 0, -1), option.palette.color(QPalette::Highlight), {}, 4);
    painter.save();
    painter.setPen(option.palette.color(enabled ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(option.rect, int(Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine), option.text);
    painter.restore();
}

void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const Tokens tokens = tokensFor(option.palette);
    QRectF bar(option.rect);
    bar.setHeight(6);
    bar.moveCenter(QRectF(option.rect).center());
    drawBox(painter, bar, tokens.track, {}, 3);
    if (option.maximum > option.minimum) {
        const double part
            = double(qint64(option.progress) - option.minimum) / double(qint64(option.maximum) - option.minimum);
        bar.setWidth(bar.width() * std::clamp(part, 0.0, 1.0));
    } else {
        // Unknown length: nothing moves in this program, so the middle third stands for "at work".
        bar.adjust(bar.width() / 3, 0, -bar.width() / 3, 0);
    }
    if (bar.width() > 0)
        drawBox(painter, bar, tokens.accent, {}, 3);
}
