#include "views/pages/trends/statestack.h"

#include "model/items/statemonths.h"
#include "views/look/fonts.h"
#include "views/look/stateicon.h"
#include "views/widgets/tooltip.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace {

constexpr double kTop = 28, kBottom = 8;

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

StateStack::StateStack(const StateMonths &model, const QHeaderView &columns, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_columns(columns)
{
    setObjectName(QStringLiteral("stateStack"));
    setMinimumHeight(150);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, qOverload<>(&QWidget::update));
    connect(&columns, &QHeaderView::geometriesChanged, this, qOverload<>(&QWidget::update));
    connect(&columns, &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
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

void StateStack::paintEvent(QPaintEvent *)
{
    if (m_model.history().columns.empty())
        return;
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
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
