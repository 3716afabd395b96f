#include "views/look/fonts.h"
#include "views/look/styleparts.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

#include <cmath>

namespace {

constexpr int kIconGap = 6;
constexpr int kPad = 12;
constexpr int kMenuArrow = 14;
constexpr int kHintGap = 8;

bool is(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

QString hintOf(const QWidget *widget)
{
    return widget ? widget->property("shortcutHint").toString() : QString();
}

/// Line icons have one colour, so an icon on the accent is the same icon filled with another colour.
QPixmap recoloured(QPixmap pixmap, const QColor &colour)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(QPointF(0, 0), pixmap.deviceIndependentSize()), colour);
    return pixmap;
}

void drawIcon(QPainter &painter, const QIcon &icon, const QRect &rect, const QStyleOption &option, const QColor &colour)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    QPixmap pixmap
        = icon.pixmap(rect.size(), painter.device()->devicePixelRatioF(), enabled ? QIcon::Normal : QIcon::Disabled);
    if (colour.isValid())
        pixmap = recoloured(pixmap, colour);
    const QSize size = pixmap.deviceIndependentSize().toSize();
    painter.drawPixmap(rect.center() - QPoint(size.width() / 2 - 1, size.height() / 2 - 1), pixmap);
}

void drawSegment(QPainter &painter, const QRectF &rect, const QString &place, const QColor &fill, const QColor &border)
{
    const bool first = place == u"first" || place == u"only";
    const bool last = place == u"last" || place == u"only";
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    drawBox(painter, rect.adjusted(first ? 0 : -10, 0, last ? 0 : 10, 0), fill, border);
    if (!first)
        painter.fillRect(QRectF(rect.left(), rect.top(), 1, rect.height()), border);
    painter.restore();
}

double wordsWidth(const QFont &font, const QString &text)
{
    return text.isEmpty() ? 0 : std::ceil(QFontMetricsF(font).size(Qt::TextShowMnemonic, text).width());
}

bool isOn(const QStyleOption &option, const QWidget *widget)
{
    return (option.state & QStyle::State_On) || is(widget, "chipSet");
}

/// Our own selection colours leave the text as it is; those of a high contrast palette do not.
QColor textOn(const QStyleOption &option, const QWidget *widget)
{
    const bool selected = isOn(option, widget) && tokensFor(option.palette).plain;
    return option.palette.color(selected ? QPalette::HighlightedText : QPalette::ButtonText);
}

bool showsIcon(const QStyleOptionToolButton &option)
{
    return option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
}

bool showsText(const QStyleOptionToolButton &option)
{
    return option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
}

/// The small arrow is for menus behind the whole button, but "more" buttons with only an icon say it themselves.
bool showsArrow(const QStyleOptionToolButton &option)
{
    return option.features.testFlag(QStyleOptionToolButton::HasMenu) && showsText(option);
}

} // namespace

int controlHeight(const QStyleOption &option, int least)
{
    return std::max(least, option.fontMetrics.height() + least - 17);
}

void drawChevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.35, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(rect.center());
    painter.rotate(direction == Qt::UpArrow          ? 180
                       : direction == Qt::LeftArrow  ? 90
                       : direction == Qt::RightArrow ? -90
                                                     : 0);
    painter.drawPolyline(QPolygonF({{-3, -1.5}, {0, 1.5}, {3, -1.5}}));
    painter.restore();
}

void drawBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(border.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, radius, radius);
    painter.restore();
}

void drawButtonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    const Tokens tokens = tokensFor(palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hover = enabled && (option.state & QStyle::State_MouseOver);
    const bool down = enabled && (option.state & QStyle::State_Sunken);
    const bool on = isOn(option, widget);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool flat
        = (button && button->features.testFlag(QStyleOptionButton::Flat)) || (option.state & QStyle::State_AutoRaise);
    if (is(widget, "link"))
        return; // words alone; they are underlined under the pointer
    const QRectF rect(option.rect);
    if (is(widget, "primary") && enabled) {
        drawBox(painter, rect,
                down        ? tokens.accent.darker(115)
                    : hover ? tokens.accent.lighter(112)
                            : tokens.accent,
                {});
        return;
    }
    QColor fill = flat ? QColor() : palette.color(QPalette::Button);
    QColor border = flat ? QColor() : palette.color(QPalette::Dark);
    if (on) {
        fill = palette.color(QPalette::Highlight);
        border = is(widget, "segment") || tokens.plain ? palette.color(QPalette::Dark) : fill;
    } else if (down) {
        fill = tokens.track;
    } else if (hover) {
        fill = flat || !tokens.dark ? tokens.hover : palette.color(QPalette::Button).lighter(115);
    }
    const QString place = widget ? widget->property("segment").toString() : QString();
    if (!place.isEmpty())
        drawSegment(painter, rect, place, fill, palette.color(QPalette::Dark));
    else if (fill.isValid() || border.isValid())
        drawBox(painter, rect, fill, border);
}

void drawButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Tokens tokens = tokensFor(option.palette);
    const bool primary = is(widget, "primary") && (option.state & QStyle::State_Enabled);
    const bool bold = is(widget, "segment") && (option.state & QStyle::State_On);
    const QFont base = widget ? widget->font() : painter.font();
    QFont font = is(widget, "primary") ? mediumFont(base) : bold ? strongFont(base) : base;
    const bool link = is(widget, "link");
    font.setUnderline(link && (option.state & QStyle::State_Enabled) && (option.state & QStyle::State_MouseOver));
    const QFont hintFont = captionFont(base);
    const QString hint = hintOf(widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor colour = primary ? tokens.onAccent
        : link && enabled         ? option.palette.color(QPalette::Link)
                                  : textOn(option, widget);
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);

    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const double words = wordsWidth(font, option.text);
    const double hintWidth = wordsWidth(hintFont, hint);
    const double total = icon + (icon && words > 0 ? kIconGap : 0) + words + (hintWidth > 0 ? kHintGap + hintWidth : 0)
        + (menu ? kMenuArrow : 0);
    QRectF rest(option.rect);
    if (link) // at the margin, with a hair's breadth for what letters reach beyond their width
        rest.adjust(0, 0, 2, 0);
    else
        rest.setLeft(rest.left() + std::max(4.0, std::floor((rest.width() - total) / 2)));
    painter.save();
    if (icon) {
        const QRect place(int(rest.left()), int(rest.center().y()) - icon / 2, icon, icon);
        drawIcon(painter, option.icon, place, option, primary ? tokens.onAccent : QColor());
        rest.setLeft(rest.left() + icon + kIconGap);
    }
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rest, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine),
                     option.text);
    if (hintWidth > 0) {
        QColor quiet = colour;
        quiet.setAlphaF(0.75f);
        painter.setFont(hintFont);
        painter.setPen(quiet);
        painter.drawText(rest.adjusted(words + kHintGap, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter), hint);
    }
    if (menu)
        drawChevron(painter, QRectF(option.rect.right() - 22, option.rect.top(), 14, option.rect.height()),
                    Qt::DownArrow, colour);
    painter.restore();
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const QFont base = widget ? widget->font() : QFont();
    const QFont font = is(widget, "primary") ? mediumFont(base) : is(widget, "segment") ? strongFont(base) : base;
    const double words = wordsWidth(font, option.text);
    const double hint = wordsWidth(captionFont(base), hintOf(widget));
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width() + (words > 0 ? kIconGap : 0);
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    const double width = icon + words + (hint > 0 ? kHintGap + hint : 0)
        + (option.features.testFlag(QStyleOptionButton::HasMenu) ? kMenuArrow : 0)
        + 2
            * (is(widget, "link") ? 0
                   : flat         ? 8
                                  : kPad);
    return {int(std::ceil(width)), controlHeight(option)};
}

void drawToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget)
{
    drawButtonPanel(painter, option, widget);
    const bool arrow = showsArrow(option);
    const QColor colour = textOn(option, widget);
    QRect rest = option.rect;
    if (option.features.testFlag(QStyleOptionToolButton::Arrow)) {
        drawChevron(painter, rest, option.arrowType, colour);
        return;
    }
    if (arrow) {
        drawChevron(painter, QRectF(rest.right() - 20, rest.top(), 16, rest.height()), Qt::DownArrow, colour);
        rest.setRight(rest.right() - 18);
    }
    const QFont base = widget ? widget->font() : painter.font();
    const bool bold = is(widget, "segment") && (option.state & QStyle::State_On);
    const int icon = showsIcon(option) ? option.iconSize.width() : 0;
    painter.save();
    painter.setFont(bold ? strongFont(base) : base);
    painter.setPen(colour);
    if (!showsText(option)) {
        if (icon)
            drawIcon(painter, option.icon, QRect(rest.center() - QPoint(icon / 2 - 1, icon / 2 - 1), option.iconSize),
                     option, {});
    } else {
        const int pad = is(widget, "chip") || is(widget, "segment") ? 10 : 8;
        rest.setLeft(rest.left() + pad);
        if (icon) {
            drawIcon(painter, option.icon,
                     QRect(QPoint(rest.left(), rest.center().y() - icon / 2 + 1), option.iconSize), option, {});
            rest.setLeft(rest.left() + icon + kIconGap);
        }
        const QString text
            = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, rest.width(), Qt::TextShowMnemonic);
        painter.drawText(rest, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine), text);
    }
    painter.restore();
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const QFont base = widget ? widget->font() : QFont();
    const bool segment = is(widget, "segment");
    const int height = controlHeight(option, is(widget, "chip") ? 26 : kControlHeight);
    if (!showsText(option))
        return {std::max(height, option.iconSize.width() + (segment ? 16 : 12)), height};
    const double words = wordsWidth(segment ? strongFont(base) : base, option.text);
    const int icon = showsIcon(option) ? option.iconSize.width() + kIconGap : 0;
    const int pad = is(widget, "chip") || segment ? 10 : 8;
    const int right = showsArrow(option) ? 20 : pad;
    return {int(std::ceil(words)) + icon + pad + right + 1, height};
}

void drawCheckIndicator(QPainter &painter, const QStyleOption &option, bool round)
{
    const Tokens tokens = tokensFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const double side = std::min(16, std::min(option.rect.width(), option.rect.height()));
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const QColor fill = !on ? option.palette.color(QPalette::Base) : enabled ? tokens.accent : tokens.text3;
    drawBox(painter, box, fill, on ? fill : tokens.text3, round ? side / 2 : 4);
    if (!on)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(side / 16, side / 16);
    if (round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.onAccent);
        painter.drawEllipse(QPointF(8, 8), 3, 3);
    } else {
        painter.setPen(QPen(tokens.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (option.state & QStyle::State_NoChange)
            painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
        else
            painter.drawPolyline(QPolygonF({{4.2, 8.3}, {6.9, 11}, {11.8, 5.4}}));
    }
    painter.restore();
}
