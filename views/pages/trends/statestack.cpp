#include "views/pages/trends/statestack.h"

#include "model/domain/dates.h"
#include "model/items/statemonths.h"
#include "model/query/sentences.h"
#include "views/charts/exportmenu.h"
#include "views/look/fonts.h"
#include "views/look/marks.h"
#include "views/look/stateicon.h"
#include "views/widgets/tooltip.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>

#include <cmath>

namespace {

constexpr double kTop = 28, kBottom = 8, kLetters = 20, kLeft = 24;

/// From below (PRINT.md 5).
constexpr ResultState kOrder[]
    = {ResultState::OnTrack, ResultState::AtRisk,     ResultState::OffTrack, ResultState::Stale,
       ResultState::NoData,  ResultState::NotStarted, ResultState::Paused};

int niceStep(int most)
{
    for (const int step : {1, 2, 5, 10, 20, 25, 50, 100, 200, 500})
        if (most <= 4 * step)
            return step;
    return 1000;
}

} // namespace

StateStack::StateStack(const StateMonths &model, const QHeaderView &columns, const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_columns(columns)
    , m_language(language)
{
    setObjectName(QStringLiteral("stateStack"));
    setMinimumHeight(176);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, qOverload<>(&QWidget::update));
    connect(&columns, &QHeaderView::geometriesChanged, this, qOverload<>(&QWidget::update));
    connect(&columns, &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    makeMenu();
}

void StateStack::makeMenu()
{
    m_menu = new ExportMenu({[this] { return QSize(width(), height() + int(kLetters)); },
                             [this](QPainter &painter) {
                                 paintChart(painter);
                                 paintMonthLetters(painter);
                             },
                             [this] { return csv(); }, [this] { return title(); },
                             [] { return tr("objectives by month"); }},
                            m_language, this);
    m_more = m_menu->makeButton(this);
    m_more->setObjectName(QStringLiteral("stateStackMore"));
    m_more->setGeometry(int(kLeft) + 166, 0, 28, 24);
}

QString StateStack::title() const
{
    const auto &columns = m_model.history().columns;
    return columns.empty()
        ? QString()
        : tr("Live objectives by state, %1 to %2")
              .arg(monthText(columns.front().day, true, m_language), monthText(columns.back().day, true, m_language));
}

/// A line for each month with the heights of its parts, as they are drawn, and what happened in it.
QByteArray StateStack::csv() const
{
    QStringList head {QStringLiteral("date")};
    for (const ResultState state : kOrder)
        head += keyOf(state);
    QByteArray out = csvLine(head + QStringList {QStringLiteral("events")});
    for (int month = 0; month + 1 < m_model.columnCount(); ++month) {
        const StateHistory::Column &column = m_model.history().columns[size_t(month)];
        const QMap<ResultState, int> counts = column.stacked();
        QStringList line {column.day.toString(Qt::ISODate)};
        for (const ResultState state : kOrder)
            line += QString::number(counts.value(state));
        out += csvLine(line + QStringList {m_model.eventsOf(month).split(u'\n').join(QStringLiteral("; "))});
    }
    return out;
}

double StateStack::y(double count) const
{
    const int most = std::max(1, m_model.history().highest()), step = niceStep(most);
    const double top = std::ceil(double(most) / step) * step;
    return height() - kBottom - (height() - kTop - kBottom) * count / top;
}

QRectF StateStack::slot(int month) const
{
    const double left = m_columns.sectionViewportPosition(month + 1), width = m_columns.sectionSize(month + 1);
    return {left + 0.12 * width, kTop, 0.76 * width, height() - kTop - kBottom};
}

void StateStack::paintAxis(QPainter &painter, const Tokens &tokens) const
{
    const int most = std::max(1, m_model.history().highest()), step = niceStep(most);
    const double left = m_columns.sectionViewportPosition(1), right = width();
    painter.setFont(captionFont(font()));
    for (int value = 0; value < most + step; value += step) {
        painter.setPen(value > 0 ? tokens.chartGrid : tokens.chartAxis);
        painter.drawLine(QPointF(left, std::round(y(value)) + 0.5), QPointF(right, std::round(y(value)) + 0.5));
        painter.setPen(tokens.text2);
        painter.drawText(QRectF(left - 40, y(value) - 8, 34, 16), Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(value));
    }
}

void StateStack::paintMonth(QPainter &painter, int month, const Tokens &tokens) const
{
    const QRectF place = slot(month);
    const StateHistory::Column &column = m_model.history().columns[size_t(month)];
    const QMap<ResultState, int> counts = column.stacked();
    int below = 0;
    for (const ResultState state : kOrder) {
        const int count = counts.value(state);
        if (count == 0)
            continue;
        const QRectF part(place.left(), y(below + count) + 1, place.width(), y(below) - y(below + count) - 1);
        below += count;
        const QColor mark = tokens.state(markOf(state)).mark;
        const bool outline = state == ResultState::NotStarted || state == ResultState::NoData;
        painter.setPen(outline || tokens.plain ? QPen(mark, 1, outline ? Qt::DashLine : Qt::SolidLine)
                                               : QPen(Qt::NoPen));
        painter.setBrush(outline                           ? QBrush(Qt::NoBrush)
                             : state == ResultState::Stale ? QBrush(mark, Qt::BDiagPattern)
                                                           : QBrush(mark));
        painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5));
        if (part.height() < 13)
            continue;
        const bool solid = !outline && state != ResultState::Stale;
        painter.setPen(!solid                                      ? tokens.text
                           : contrastRatio(mark, Qt::white) >= 4.5 ? QColor(Qt::white)
                                                                   : QColor(Qt::black));
        painter.setFont(captionFont(font()));
        painter.drawText(part, Qt::AlignCenter, QLocale().toString(count));
    }
    if (month == 0 || column.day.month() == 1) {
        painter.setPen(tokens.text);
        painter.setFont(strongFont(smallFont(font())));
        painter.drawText(QRectF(place.left(), 0, 60, 16), Qt::AlignLeft | Qt::AlignVCenter,
                         QString::number(column.day.year()));
    }
    if (!m_model.eventsOf(month).isEmpty()) {
        const double x = place.center().x();
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.chartEvent);
        painter.drawPolygon(QPolygonF({{x - 4, 18}, {x + 4, 18}, {x, 24}}));
    }
}

/// Only states that occur, in the order of the stack from above.
void StateStack::paintLegend(QPainter &painter, const Tokens &tokens) const
{
    painter.setPen(tokens.text);
    painter.setFont(strongFont(font()));
    painter.drawText(QRectF(kLeft, 2, 166, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(tr("Live objectives"), Qt::ElideRight, 166));
    QMap<ResultState, int> all;
    for (const StateHistory::Column &column : m_model.history().columns) {
        const QMap<ResultState, int> counts = column.stacked();
        for (auto it = counts.begin(); it != counts.end(); ++it)
            all[it.key()] += it.value();
    }
    painter.setFont(smallFont(font()));
    const double line = painter.fontMetrics().height() + 2;
    double top = kTop - 2;
    for (auto state = std::rbegin(kOrder); state != std::rend(kOrder); ++state)
        if (all.value(*state)) {
            painter.setPen(tokens.text);
            paintBadge(painter, QRectF(kLeft, top, 180, line), markOf(*state), labelOf(*state, m_language), tokens);
            top += line;
        }
}

/// The table below has them on the screen; a picture stands alone.
void StateStack::paintMonthLetters(QPainter &painter) const
{
    painter.setPen(tokensFor(palette()).text2);
    painter.setFont(captionFont(font()));
    for (int month = 0; month + 1 < m_model.columnCount(); ++month) {
        const QRectF place = slot(month);
        painter.drawText(QRectF(place.left() - 4, height() - 4, place.width() + 8, kLetters), Qt::AlignCenter,
                         m_model.headerData(month + 1, Qt::Horizontal, Qt::DisplayRole).toString());
    }
}

void StateStack::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->popup(event->globalPos());
}

void StateStack::paintEvent(QPaintEvent *)
{
    if (m_model.history().columns.empty())
        return;
    QPainter painter(this);
    paintChart(painter);
}

void StateStack::paintChart(QPainter &painter) const
{
    const Tokens tokens = tokensFor(palette());
    paintLegend(painter, tokens);
    paintAxis(painter, tokens);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 0; month + 1 < m_model.columnCount(); ++month)
        paintMonth(painter, month, tokens);
}

bool StateStack::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString words;
    for (int month = 0; month + 1 < m_model.columnCount(); ++month)
        if (const QRectF place = slot(month); help->pos().x() >= place.left() && help->pos().x() <= place.right())
            words = QStringLiteral("%1\n%2").arg(m_model.countsOf(month), m_model.eventsOf(month)).trimmed();
    QToolTip::showText(help->globalPos(), toolTipText(words), this);
    return true;
}
