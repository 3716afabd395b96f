#include "views/widgets/rowdelegate.h"

#include "model/domain/text.h"
#include "views/look/figures.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/marks.h"
#include "views/widgets/tooltip.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

#include <cmath>

namespace {

constexpr int kPad = 8;
constexpr int kFirstPad = 24;
constexpr int kLastPad = 16;
constexpr int kIconSize = 16;
constexpr int kIconGap = 7;
constexpr int kCodeGap = 5;

const QHeaderView *columnsOf(const QWidget *widget)
{
    if (const auto *table = qobject_cast<const QTableView *>(widget))
        return table->horizontalHeader();
    if (const auto *tree = qobject_cast<const QTreeView *>(widget))
        return tree->header();
    return nullptr;
}

/// Left and right padding of a column: the outer columns keep the margins of the page.
QMarginsF paddingOf(const QWidget *widget, int column)
{
    QMarginsF padding(kPad, 0, kPad, 1);
    if (const QHeaderView *columns = columnsOf(widget)) {
        const int visual = columns->visualIndex(column);
        padding.setLeft(visual == 0 ? kFirstPad : kPad);
        padding.setRight(visual == columns->count() - 1 ? kLastPad : kPad);
    }
    return padding;
}

/// In high contrast everything on a selected row has the colour of selected text.
Tokens tokensOf(const QStyleOptionViewItem &option)
{
    const Tokens tokens = tokensFor(option.palette);
    if (!tokens.plain || !(option.state & QStyle::State_Selected))
        return tokens;
    QPalette on(option.palette);
    on.setColor(QPalette::Text, option.palette.color(QPalette::HighlightedText));
    on.setColor(QPalette::Base, option.palette.color(QPalette::Highlight));
    return tokensFor(on);
}

QColor textColour(const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &tokens)
{
    if (!(option.state & QStyle::State_Enabled))
        return tokens.text3;
    if (index.data(LateRole).toBool())
        return tokens.error;
    const QVariant own = index.data(Qt::ForegroundRole);
    if (own.isValid())
        return own.value<QBrush>().color();
    return option.palette.color(option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text);
}

void drawWords(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    if (alignment & Qt::AlignRight) {
        drawFigures(painter, rect, Qt::AlignRight | Qt::AlignVCenter, text);
        return;
    }
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, int(rect.width()));
    painter.drawText(rect, int(Qt::AlignVCenter | Qt::TextSingleLine) | int(alignment & Qt::AlignHorizontal_Mask),
                     shown);
}

} // namespace

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

int RowDelegate::rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 15; // 7 above, 7 below, 1 for the line
}

int RowDelegate::groupHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 12;
}

QColor RowDelegate::quiet(const QStyleOptionViewItem &option, const Tokens &tokens)
{
    return option.state & QStyle::State_Selected ? tokens.text2 : tokens.text3;
}

QRectF RowDelegate::cellOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QRectF(option.rect).marginsRemoved(paddingOf(option.widget, index.column()));
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = shownText(option->text);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const Tokens tokens = tokensOf(item);
    painter->save();
    if (index.data(GroupRole).toBool()) {
        paintGroup(*painter, item, index, tokens);
    } else {
        const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
        painter->setFont(item.font);
        paintContent(*painter, cellOf(item, index), item, index, tokens);
    }
    if (item.state & QStyle::State_HasFocus)
        paintInnerFocus(*painter, QRectF(item.rect).adjusted(0, 0, 0, -1), tokens);
    painter->restore();
}

void RowDelegate::paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const Tokens &tokens) const
{
    QRectF rest(cell);
    if (option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        QStyleOptionViewItem box(option);
        box.rect = QRect(int(rest.left()), int(rest.top()), 16, int(rest.height()));
        box.state |= option.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_None;
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
        rest.setLeft(rest.left() + 16 + kIconGap);
    }
    const QString iconName = index.data(IconRole).toString();
    const QRect icon(int(rest.left()), int(rest.center().y()) - kIconSize / 2, kIconSize, kIconSize);
    if (!iconName.isEmpty())
        paintIcon(painter, icon, iconName, tokens.text2);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, icon);
    if (!iconName.isEmpty() || !option.icon.isNull())
        rest.setLeft(rest.left() + kIconSize + kIconGap);

    const QFont small = smallFont(option.font);
    const QString code = shownText(index.data(SecondaryRole).toString());
    const double codeWidth = code.isEmpty() ? 0 : figuresWidth(QFontMetricsF(small), code) + kCodeGap;
    const auto drawCode = [&](double left) {
        painter.setFont(small);
        painter.setPen(tokens.text2);
        const double room = std::min(codeWidth, std::max(0.0, rest.right() - left));
        drawFigures(painter, QRectF(left, rest.top(), room, rest.height()), Qt::AlignLeft | Qt::AlignVCenter, code);
        painter.setFont(option.font);
    };
    QRectF words(rest);
    if (codeWidth > 0 && !m_secondaryAfter) {
        drawCode(rest.left());
        words.setLeft(words.left() + codeWidth);
    } else if (codeWidth > 0) {
        words.setRight(words.right() - codeWidth);
        const double used = std::min(words.width(), QFontMetricsF(option.font).horizontalAdvance(option.text));
        drawCode(words.left() + used + kCodeGap);
    }
    painter.setPen(option.text == u"–" ? quiet(option, tokens) : textColour(option, index, tokens));
    drawWords(painter, words, option.displayAlignment, option.text);
}

double RowDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString code = shownText(index.data(SecondaryRole).toString());
    const bool icon = !option.icon.isNull() || !index.data(IconRole).toString().isEmpty();
    return figuresWidth(QFontMetricsF(option.font), option.text) + (icon ? kIconSize + kIconGap : 0)
        + (option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator) ? 16 + kIconGap : 0)
        + (code.isEmpty() ? 0 : figuresWidth(QFontMetricsF(smallFont(option.font)), code) + kCodeGap);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QMarginsF padding = paddingOf(option.widget, index.column());
    const bool group = index.data(GroupRole).toBool();
    const int height = group ? groupHeight(item.fontMetrics) : rowHeight(item.fontMetrics);
    // A group row spans all columns, so it must not widen the first one.
    return {group ? 0 : int(std::ceil(contentWidth(item, index) + padding.left() + padding.right())) + 1, height};
}

void RowDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const Tokens &tokens) const
{
    const QRectF row(option.rect);
    const bool selected = option.state & QStyle::State_Selected;
    painter.fillRect(row.adjusted(0, 0, 0, -1),
                     option.palette.color(selected ? QPalette::Highlight : QPalette::AlternateBase));
    double x = row.left() + kFirstPad;
    const QRectF line = row.adjusted(0, 0, 0, -1);
    if (const auto *tree = qobject_cast<const QTreeView *>(option.widget); tree && tree->itemsExpandable()) {
        const QRectF chevron(x - 2, line.center().y() - 8, 16, 16);
        paintIcon(painter, chevron, option.state & QStyle::State_Open ? "wm-expanded" : "wm-collapsed", tokens.text2);
        x += 16;
    }
    const auto write = [&](const QString &text, const QFont &font, const QColor &colour) {
        painter.setFont(font);
        painter.setPen(colour);
        const QFontMetricsF metrics(font);
        drawFigures(painter, QRectF(x, line.top(), line.right() - x, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                    text);
        x += figuresWidth(metrics, text);
    };
    write(option.text, strongFont(option.font), tokens.text);
    if (const QVariant count = index.data(CountRole); count.isValid()) {
        x += 4;
        write(QLocale().toString(count.toInt()), option.font, tokens.text2);
    }
    x += 14;
    for (const StateCount &state : index.data(StatesRole).value<StateCounts>()) {
        const StateMark mark = markOf(state.state);
        paintStateIcon(painter, QRectF(x, line.center().y() - 6, 12, 12), mark, tokens);
        x += 18;
        write(QLocale().toString(state.count), option.font, tokens.state(mark).text);
        x += 14;
    }
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && contentWidth(item, index) > cellOf(item, index).width())
        text = item.text;
    QToolTip::showText(event->globalPos(), toolTipText(text), view);
    return true;
}
