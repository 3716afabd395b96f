#include "views/charts/chartcanvas.h"

#include "model/domain/dates.h"
#include "model/query/chartaxis.h"
#include "model/query/reduce.h"
#include "views/charts/chartpainter.h"
#include "views/look/marks.h"

#include <QAccessible>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMarginsF>
#include <QPainter>
#include <QStatusTipEvent>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace {

constexpr double kPad = 4; // Qt Charts clips series at the plot area: a line at 100 % would lose half its width

QPen dashed(const QColor &colour, double width, const QList<qreal> &pixels)
{
    QPen pen(colour, width);
    QList<qreal> pattern = pixels;
    for (qreal &length : pattern)
        length /= width; // Qt counts dashes in pen widths
    pen.setDashPattern(pattern);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

QPointF place(const ChartPoint &p)
{
    return {double(p.date.toJulianDay()), p.value};
}

std::vector<QPointF> places(const std::vector<ChartPoint> &points)
{
    std::vector<QPointF> out;
    out.reserve(points.size());
    for (const ChartPoint &p : points)
        out.push_back(place(p));
    return out;
}

} // namespace

ChartCanvas::ChartCanvas(const Language &language, QWidget *parent)
    : QChartView(parent)
    , m_language(language)
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
{
    setObjectName(QStringLiteral("chart"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate); // what is painted over the chart knows no regions
    setMinimumSize(320, 180);
    setMouseTracking(true);
    QChart *plot = chart();
    plot->legend()->hide();
    plot->setAnimationOptions(QChart::NoAnimation);
    plot->setMargins({});
    plot->setBackgroundVisible(false);
    plot->layout()->setContentsMargins(0, 0, 0, 0);
    plot->addAxis(m_x, Qt::AlignBottom);
    plot->addAxis(m_y, Qt::AlignLeft);
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false); // painted: with a plot area of our own the grid of Qt 6.4 misses its ticks
    }
}

void ChartCanvas::setSpec(const ChartSpec &spec)
{
    if (spec == m_spec)
        return;
    const bool sameTime = spec.from == m_spec.from && spec.to == m_spec.to && spec.code == m_spec.code;
    const QDate day = m_current >= 0 ? m_rows[size_t(m_current)].date : QDate();
    m_spec = spec;
    m_rows = spec.rows();
    if (!sameTime && m_zoom) {
        m_zoom.reset();
        emit zoomChanged(false);
    }
    const auto again = std::find_if(m_rows.begin(), m_rows.end(), [&](const ChartRow &r) { return r.date == day; });
    m_current = day.isValid() && again != m_rows.end() ? int(again - m_rows.begin()) : -1;
    rebuild();
    setAccessibleName(m_spec.title);
    speak();
}

ChartCanvas::Days ChartCanvas::shownDays() const
{
    return m_zoom.value_or(Days {m_spec.from, m_spec.to});
}

ChartGeometry ChartCanvas::geometryNow() const
{
    const Days days = shownDays();
    ChartGeometry g;
    g.plot = QRectF(QPointF(0, 0), QSizeF(viewport()->size())).marginsRemoved(ChartPainter::margins(m_spec, font()));
    // Whole pixels keep the hairlines sharp.
    g.plot = QRectF(g.plot.toRect());
    g.dayFrom = double(days.from.toJulianDay());
    g.dayTo = std::max(double(days.to.toJulianDay()), g.dayFrom + 1);
    g.yMin = m_spec.yMin;
    g.yMax = m_spec.yMax > m_spec.yMin ? m_spec.yMax : m_spec.yMin + 1;
    return g;
}

void ChartCanvas::addSeries(const char *name, const std::vector<QPointF> &points, const QPen &pen)
{
    auto *series = new QLineSeries(this);
    series->setName(QLatin1String(name));
    series->setPen(pen);
    series->replace(QList<QPointF>(points.begin(), points.end()));
    chart()->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

/// All series anew, in the order in which they lie over each other; nothing is shown in between.
void ChartCanvas::rebuild()
{
    setUpdatesEnabled(false);
    chart()->removeAllSeries();
    const Tokens tokens = tokensFor(palette());
    const bool plotted = m_spec.emptyText.isEmpty() && m_spec.from.isValid();
    chart()->setVisible(plotted);
    if (plotted) {
        const Days days = shownDays();
        const ChartGeometry g = geometryNow();
        m_xTicks = m_zoom ? timeTicks(days.from, days.to, ChartUse::Screen, m_language) : m_spec.xTicks;
        m_drawn = reduceRuns(m_spec.actual, days.from, days.to, std::max(1, int(g.plot.width())));
        const auto vertical = [&](const char *name, QDate day, const QPen &pen) {
            if (day.isValid())
                addSeries(name, {{double(day.toJulianDay()), g.yMin}, {double(day.toJulianDay()), g.yMax}}, pen);
        };
        for (const ChartEvent &event : m_spec.events)
            vertical("event", event.date, dashed(tokens.chartEvent, 1, {1, 3}));
        vertical("today", m_spec.today, QPen(tokens.accent, 1));
        vertical("target date", m_spec.targetDate, QPen(tokens.chartAxis, 1));
        if (!m_spec.trajectory.empty())
            addSeries("trajectory", places(m_spec.trajectory), dashed(tokens.chartTrajectory, 1.25, {5, 4}));
        const auto level = [&](const char *name, const ChartLimit &limit, const QPen &pen) {
            const double from = limit.from.isValid() ? double(limit.from.toJulianDay()) : g.dayFrom;
            const double to = limit.to.isValid() ? double(limit.to.toJulianDay()) : g.dayTo;
            addSeries(name, {{from, limit.value}, {to, limit.value}}, pen);
        };
        for (const ChartLimit &limit : m_spec.formerLimits)
            level("former limit", limit, QPen(tokens.chartTarget, 1));
        for (const ChartLimit &limit : m_spec.limits)
            level("limit", limit, QPen(tokens.chartTarget, 1.5));
        for (const auto &run : m_drawn)
            addSeries("actual", places(run), QPen(tokens.chartActual, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    layOut();
    setUpdatesEnabled(true);
}

/// Gives Qt Charts the plot of geometryNow(), a few pixels higher on both sides so that nothing is cut at its edges.
void ChartCanvas::layOut()
{
    const ChartGeometry g = geometryNow();
    if (g.plot.height() < 10 || g.plot.width() < 10)
        return;
    chart()->setPlotArea(g.plot.adjusted(0, -kPad, 0, kPad));
    const double pad = kPad * (g.yMax - g.yMin) / g.plot.height();
    m_x->setRange(g.dayFrom, g.dayTo);
    m_y->setRange(g.yMin - pad, g.yMax + pad);
    viewport()->update();
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    // The reduction depends on the width; few points need no second look.
    size_t count = 0;
    for (const auto &run : m_spec.actual)
        count += run.size();
    if (count > 200)
        rebuild();
    else
        layOut();
}

void ChartCanvas::drawBackground(QPainter *painter, const QRectF &rect)
{
    const QColor base = palette().color(QPalette::Base);
    painter->fillRect(rect, base);
    const Tokens tokens = tokensFor(palette());
    if (m_spec.emptyText.isEmpty())
        ChartPainter(m_spec, geometryNow(), tokens, base, font()).paintBelow(*painter);
}

void ChartCanvas::drawForeground(QPainter *painter, const QRectF &)
{
    const Tokens tokens = tokensFor(palette());
    painter->save();
    const QRectF all(QPointF(0, 0), QSizeF(viewport()->size()));
    if (!m_spec.emptyText.isEmpty()) {
        painter->fillRect(all.adjusted(8, 8, -8, -8), palette().color(QPalette::AlternateBase));
        painter->setPen(tokens.text2);
        painter->setFont(font());
        painter->drawText(all.adjusted(24, 24, -24, -24), int(Qt::AlignCenter | Qt::TextWordWrap), m_spec.emptyText);
    } else if (m_spec.from.isValid()) {
        const ChartPainter marks(m_spec, geometryNow(), tokens, palette().color(QPalette::Base), font());
        marks.paintAbove(*painter, m_xTicks, m_drawn);
        if (m_current >= 0 && hasFocus() && !m_forPicture)
            marks.paintCurrent(*painter, m_rows[size_t(m_current)]);
    }
    if (hasFocus() && m_current < 0 && !m_forPicture)
        paintInnerFocus(*painter, all, tokens);
    painter->restore();
}

void ChartCanvas::paintPicture(QPainter &painter, const QRectF &target)
{
    m_forPicture = true;
    render(&painter, target, viewport()->rect());
    m_forPicture = false;
}

QString ChartCanvas::words(const ChartRow &row) const
{
    const QString date = shortDate(row.date, m_language);
    return row.note.isEmpty() || row.value.isEmpty()
        ? tr("%1: %2", "day, value").arg(date, row.value + row.note)
        : tr("%1: %2, %3", "day, value, note").arg(date, row.value, row.note);
}

QString ChartCanvas::summary() const
{
    if (!m_spec.emptyText.isEmpty())
        return m_spec.emptyText;
    if (!m_spec.last)
        return {};
    int readings = 0;
    for (const auto &run : m_spec.actual)
        readings += int(run.size());
    QStringList parts;
    if (m_zoom)
        parts += tr("shown from %1 to %2").arg(shortDate(m_zoom->from, m_language), shortDate(m_zoom->to, m_language));
    parts << tr("%n readings", nullptr, readings)
          << tr("last %1: %2, %3", "day, value, state")
                 .arg(shortDate(m_spec.last->date, m_language), m_spec.last->text, m_spec.lastStateText);
    for (const auto *limits : {&m_spec.limits, &m_spec.formerLimits})
        for (const ChartLimit &limit : *limits)
            parts += limit.label;
    return parts.join(QStringLiteral("; "));
}

/// Says the current row, or the whole chart in one line, to screen readers and in the status bar.
void ChartCanvas::speak()
{
    const QString text = m_current >= 0 ? words(m_rows[size_t(m_current)]) : summary();
    setAccessibleDescription(text);
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    if (hasFocus()) {
        QStatusTipEvent tip(m_current >= 0 || m_zoom ? text : QString());
        QCoreApplication::sendEvent(this, &tip);
    }
}

void ChartCanvas::setCurrent(int row)
{
    row = std::clamp(row, -1, int(m_rows.size()) - 1);
    if (row == m_current)
        return;
    m_current = row;
    if (row >= 0)
        follow(m_rows[size_t(row)].date);
    viewport()->update();
    speak();
    emit currentChanged(row);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_rows.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
        setCurrent(std::min(m_current + 1, last));
        return;
    case Qt::Key_Left:
        setCurrent(m_current < 0 ? last : std::max(m_current - 1, 0));
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(last);
        return;
    case Qt::Key_Escape:
        if (m_current >= 0 || m_zoom) {
            m_current >= 0 ? setCurrent(-1) : resetZoom();
            return;
        }
        break;
    default:
        if (!(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && zoomByKey(event->key()))
            return;
        break;
    }
    QWidget::keyPressEvent(event); // not the scrolling of QGraphicsView
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        rebuild();
}
