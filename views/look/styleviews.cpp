#include "views/look/styleparts.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

void drawRow(QPainter &painter, const QStyleOptionViewItem &option, const QWidget *widget)
{
    QRect rect = option.rect;
    if (widget && widget->property("rowLines").toBool()) {
        const QRect line(rect.left(), rect.bottom(), rect.width(), 1);
        painter.fillRect(line, option.palette.color(QPalette::Midlight));
        rect.setBottom(rect.bottom() - 1);
    }
    if (option.state & QStyle::State_Selected)
        painter.fillRect(rect, option.palette.color(QPalette::Highlight));
}

void drawHeaderSection(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(line, option.palette.color(QPalette::Mid));
}

namespace {

/// In two lines where one is too short for it and the header is high enough for both; else in one, cut at its end.
QStringList headingLines(const QString &heading, const QFontMetrics &metrics, QSize room)
{
    const auto cut = [&](const QString &text) { return metrics.elidedText(text, Qt::ElideRight, room.width()); };
    if (metrics.horizontalAdvance(heading) <= room.width() || room.height() < 2 * metrics.lineSpacing()
        || !heading.contains(u' '))
        return {cut(heading)};
    const QStringList words = heading.split(u' ');
    qsizetype first = 1;
    while (first + 1 < words.size() && metrics.horizontalAdvance(words.mid(0, first + 1).join(u' ')) <= room.width())
        ++first;
    return {cut(words.mid(0, first).join(u' ')), cut(words.mid(first).join(u' '))};
}

} // namespace

void drawHeader(QPainter &painter, const QStyleOptionHeader &option, const QWidget *widget)
{
    constexpr int pad = 8, firstPad = 24, lastPad = 16, arrow = 14;
    drawHeaderSection(painter, option);
    const bool inTable = widget && widget->parentWidget() && widget->parentWidget()->property("rowLines").toBool();
    const bool first
        = option.position == QStyleOptionHeader::Beginning || option.position == QStyleOptionHeader::OnlyOneSection;
    const bool last
        = option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    // The outer columns keep the margins of the page.
    QRect rect = option.rect.adjusted(inTable && first ? firstPad : pad, 0, inTable && last ? -lastPad : -pad, -1);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool right = option.textAlignment & Qt::AlignRight;
    const QFontMetrics metrics = painter.fontMetrics();
    const QStringList lines = headingLines(option.text, metrics, {rect.width() - (sorted ? arrow : 0), rect.height()});
    const QColor colour = tokensFor(option.palette).text2;
    if (sorted) {
        // Before right-aligned words, so that they keep standing over their numbers.
        int words = 0;
        for (const QString &line : lines)
            words = std::max(words, metrics.horizontalAdvance(line));
        const int x = right ? rect.right() - words - arrow : rect.left() + words + 2;
        drawChevron(painter, QRectF(x, rect.top(), arrow, rect.height()),
                    option.sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow, colour);
    }
    painter.save();
    painter.setPen(colour);
    painter.drawText(rect, int(Qt::AlignVCenter) | int(option.textAlignment & Qt::AlignHorizontal_Mask),
                     lines.join(u'\n'));
    painter.restore();
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QWidget *widget)
{
    // A scroll bar must fill itself; the colour of what it scrolls lets it disappear into it.
    QColor ground = option.palette.color(QPalette::Base);
    for (const QWidget *up = widget; up; up = up->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(up)) {
            ground = area->viewport()->palette().color(area->viewport()->backgroundRole());
            break;
        }
    }
    painter.fillRect(option.rect, ground);
    if (option.maximum <= option.minimum)
        return;
    const Tokens tokens = tokensFor(option.palette);
    const bool held = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    QRectF thumb(scrollBarRect(option, QStyle::SC_ScrollBarSlider));
    thumb.adjust(3, 3, -3, -3);
    const double radius = std::min(thumb.width(), thumb.height()) / 2;
    drawBox(painter, thumb, held ? tokens.text3 : option.palette.color(QPalette::Dark), {}, radius);
}

QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool across = option.orientation == Qt::Horizontal;
    const QRect r = option.rect;
    const int length = across ? r.width() : r.height();
    constexpr int least = 28;
    const int range = option.maximum - option.minimum;
    int thumb = length;
    if (range > 0) {
        const qint64 total = qint64(range) + std::max(option.pageStep, 1);
        thumb = std::clamp(int(qint64(length) * option.pageStep / total), std::min(least, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - thumb, option.upsideDown);
    const auto slice = [&](int from, int size) {
        return across ? QRect(r.left() + from, r.top(), size, r.height())
                      : QRect(r.left(), r.top() + from, r.width(), size);
    };
    QRect rect;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        rect = r;
        break;
    case QStyle::SC_ScrollBarSlider:
        rect = slice(start, thumb);
        break;
    case QStyle::SC_ScrollBarSubPage:
        rect = slice(0, start);
        break;
    case QStyle::SC_ScrollBarAddPage:
        rect = slice(start + thumb, length - start - thumb);
        break;
    default: // no arrow buttons
        break;
    }
    return QStyle::visualRect(option.direction, r, rect);
}
