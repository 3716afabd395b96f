#include "views/pages/trends/smallcharts.h"

#include "views/charts/exportmenu.h"
#include "views/look/figures.h"
#include "views/look/fonts.h"
#include "views/look/marks.h"
#include "views/widgets/tooltip.h"
#include "views/widgets/whyclicks.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace {

constexpr int kPad = 12, kGap = 6, kLeastWidth = 256, kChart = 52, kBar = 84;
constexpr int kMostPictured = 240; ///< cards: a picture of thousands could not be opened by anybody
constexpr int kNote = 28;

QModelIndex at(const QModelIndex &index, KpiColumn column)
{
    return index.siblingAtColumn(int(column));
}

QString text(const QModelIndex &index, KpiColumn column)
{
    return at(index, column).data().toString();
}

QRectF cardIn(const QRect &rect)
{
    return QRectF(rect).adjusted(kGap + 0.5, kGap + 0.5, -kGap - 0.5, -kGap - 0.5);
}

QRectF insideOf(const QRectF &card)
{
    return card.adjusted(kPad, kPad - 2, -kPad, -kPad + 2);
}

} // namespace

QRectF SmallChartDelegate::badgePlace(const QRect &rect, const QFont &font, const QModelIndex &index)
{
    const QRectF inside = insideOf(cardIn(rect));
    const double badge = badgeWidth(font, text(index, KpiColumn::State));
    return {inside.right() - badge, inside.top(), badge, QFontMetricsF(font).height()};
}

void SmallChartDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const Tokens tokens = tokensFor(item.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = cardIn(item.rect);
    painter->setPen(QPen(item.palette.color(QPalette::Mid), 1));
    painter->setBrush(item.state & QStyle::State_Selected ? item.palette.color(QPalette::Highlight)
                                                          : item.palette.color(QPalette::Base));
    painter->drawRoundedRect(card, 4, 4);
    const QRectF inside = insideOf(card);
    const QFont strong = strongFont(item.font), small = smallFont(item.font);
    const double line = QFontMetricsF(item.font).height(), smallLine = QFontMetricsF(small).height();
    const auto state = ResultState(at(index, KpiColumn::State).data(StateRole).toInt());

    painter->setFont(item.font);
    const QString word = text(index, KpiColumn::State);
    const double badge = badgeWidth(item.font, word);
    paintBadge(*painter, badgePlace(item.rect, item.font, index), markOf(state), word, tokens);
    painter->setFont(strong);
    painter->setPen(tokens.text);
    const double room = inside.width() - badge - 10;
    painter->drawText(QRectF(inside.left(), inside.top(), room, line), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(strong).elidedText(text(index, KpiColumn::Name), Qt::ElideRight, room));
    painter->setFont(small);
    painter->setPen(tokens.text2);
    double y = inside.top() + line + 1;
    const QString codes = QStringLiteral("%1 · %2").arg(at(index, KpiColumn::Name).data(SecondaryRole).toString(),
                                                        text(index, KpiColumn::Objective));
    painter->drawText(QRectF(inside.left(), y, inside.width(), smallLine), Qt::AlignLeft | Qt::AlignVCenter, codes);
    const QString last = text(index, KpiColumn::LastPeriod);
    painter->drawText(QRectF(inside.left(), y, inside.width(), smallLine), Qt::AlignRight | Qt::AlignVCenter, last);

    y += smallLine + 6;
    const auto spark = at(index, KpiColumn::Last13).data(SparkRole).value<SparkSpec>();
    const QRectF place(inside.left(), y, inside.width(), kChart);
    if (!spark.runs.empty())
        paintSpark(*painter, place, spark, tokens);
    else
        painter->drawText(place, Qt::AlignCenter, SmallCharts::tr("no figure yet"));

    y += kChart + 6;
    painter->setFont(strong);
    painter->setPen(tokens.text);
    const QString now = text(index, KpiColumn::Now);
    drawFigures(*painter, QRectF(inside.left(), y, inside.width(), line), Qt::AlignLeft | Qt::AlignVCenter, now);
    const double left = inside.left() + figuresWidth(QFontMetricsF(strong), now) + 10;
    const auto bullet = at(index, KpiColumn::Progress).data(BulletRole).value<Bullet>();
    if (bullet.has)
        paintBullet(*painter, QRectF(inside.right() - kBar, y, kBar, line), bullet.progress, bullet.expected,
                    markOf(bullet.state), tokens);
    painter->setFont(small);
    painter->setPen(tokens.text2);
    const double goalRoom = inside.right() - (bullet.has ? kBar + 10 : 0) - left;
    painter->drawText(QRectF(left, y, goalRoom, line), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(small).elidedText(text(index, KpiColumn::Goal), Qt::ElideRight, goalRoom));
    y += line + 2;
    const QString trend = text(index, KpiColumn::Trend), forecast = text(index, KpiColumn::Forecast);
    const QModelIndex ahead = at(index, KpiColumn::Forecast);
    const bool late = ahead.data(LateRole).toBool();
    painter->setPen(late ? tokens.error : tokens.text2);
    painter->drawText(QRectF(inside.left(), y, inside.width(), smallLine), Qt::AlignLeft | Qt::AlignVCenter,
                      late || ahead.data(SortRole).toInt() == 1 ? QStringLiteral("%1, %2").arg(trend, forecast)
                                                                : trend);
    if (item.state & QStyle::State_HasFocus)
        paintInnerFocus(*painter, card, tokens);
    painter->restore();
}

QSize SmallChartDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // A card fills its place in the grid.
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int width = list && list->gridSize().width() > 0 ? list->gridSize().width() : kLeastWidth;
    const double line = QFontMetricsF(option.font).height(), small = QFontMetricsF(smallFont(option.font)).height();
    return {width, int(2 * kGap + 2 * (kPad - 2) + 2 * line + 2 * small + kChart + 6 + 6 + 3) + 2};
}

bool SmallChartDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                   const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    QToolTip::showText(
        event->globalPos(),
        toolTipText(QStringLiteral("%1\n%2").arg(text(index, KpiColumn::Name),
                                                 at(index, KpiColumn::Progress).data(Qt::ToolTipRole).toString())),
        view);
    return true;
}

SmallCharts::SmallCharts(const Language &language, QWidget *parent)
    : QListView(parent)
    , m_menu(
          new ExportMenu({[this] { return pictureSize(); }, [this](QPainter &painter) { paintPicture(painter); },
                          [this] { return csv(); }, [this] { return accessibleName(); }, [] { return tr("measures"); }},
                         language, this))
    , m_why(new WhyClicks(*this, [this](const QModelIndex &index) {
        return SmallChartDelegate::badgePlace(visualRect(index), font(), index);
    }))
{
    connect(m_why, &WhyClicks::wanted, this, &SmallCharts::whyWanted);
    setObjectName(QStringLiteral("smallCharts"));
    setAccessibleName(tr("Measures as small charts"));
    setFrameShape(QFrame::NoFrame);
    setViewMode(QListView::ListMode);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setItemDelegate(new SmallChartDelegate(this));
    setViewportMargins(18, 0, 8, 0);
    setModelColumn(int(KpiColumn::State)); // its spoken words are those of the whole row
}

void SmallCharts::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex card = keyboard ? currentIndex() : indexAt(event->pos());
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("cardMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_why->addTo(*menu, card);
    if (card.isValid())
        menu->addAction(tr("Open the objective"), this,
                        [this, at = QPersistentModelIndex(card)] { emit openWanted(at); });
    menu->addSeparator();
    menu->addActions(m_menu->actions());
    menu->popup(keyboard ? viewport()->mapToGlobal(visualRect(card).center()) : event->globalPos());
}

int SmallCharts::across() const
{
    return std::max(1, viewport()->width() / kLeastWidth);
}

int SmallCharts::pictured() const
{
    return model() ? std::min(model()->rowCount(), kMostPictured) : 0;
}

QSize SmallCharts::pictureSize() const
{
    const int rows = (pictured() + across() - 1) / across();
    const bool cut = model() && pictured() < model()->rowCount();
    return {across() * gridSize().width(), std::max(1, rows) * gridSize().height() + (cut ? kNote : 0)};
}

void SmallCharts::paintPicture(QPainter &painter) const
{
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.state = QStyle::State_Enabled; // no card is chosen in a picture
    option.widget = this;
    for (int row = 0; row < pictured(); ++row) {
        option.rect
            = QRect(QPoint(row % across() * gridSize().width(), row / across() * gridSize().height()), gridSize());
        itemDelegate()->paint(&painter, option, model()->index(row, modelColumn()));
    }
    if (!model() || pictured() == model()->rowCount())
        return;
    painter.setFont(smallFont(font()));
    painter.setPen(tokensFor(palette()).text2);
    painter.drawText(
        QRect(kGap, pictureSize().height() - kNote, pictureSize().width(), kNote), Qt::AlignLeft | Qt::AlignVCenter,
        tr("The first %1 of %2 measures; a filter shows the others.").arg(pictured()).arg(model()->rowCount()));
}

/// A line for each point of each card; a measure without a figure has one line without date.
QByteArray SmallCharts::csv() const
{
    QByteArray out
        = csvLine({QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("objective"), QStringLiteral("state"),
                   QStringLiteral("goal"), QStringLiteral("trend"), QStringLiteral("forecast"), QStringLiteral("date"),
                   QStringLiteral("value"), QStringLiteral("text")});
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex card = model()->index(row, modelColumn());
        const QStringList words {at(card, KpiColumn::Name).data(SecondaryRole).toString(),
                                 text(card, KpiColumn::Name),
                                 text(card, KpiColumn::Objective),
                                 keyOf(ResultState(at(card, KpiColumn::State).data(StateRole).toInt())),
                                 text(card, KpiColumn::Goal),
                                 text(card, KpiColumn::Trend),
                                 text(card, KpiColumn::Forecast)};
        bool any = false;
        for (const auto &run : at(card, KpiColumn::Last13).data(SparkRole).value<SparkSpec>().runs)
            for (const ChartPoint &p : run) {
                out += csvLine(words + QStringList {p.date.toString(Qt::ISODate), csvNumber(p.value), p.text});
                any = true;
            }
        if (!any)
            out += csvLine(words + QStringList {{}, {}, {}});
    }
    return out;
}

void SmallCharts::fit()
{
    QStyleOptionViewItem option;
    option.initFrom(this);
    setGridSize({viewport()->width() / across(), itemDelegate()->sizeHint(option, {}).height()});
}

void SmallCharts::resizeEvent(QResizeEvent *event)
{
    fit();
    QListView::resizeEvent(event);
}

void SmallCharts::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}
