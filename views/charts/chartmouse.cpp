#include "views/charts/chartcanvas.h"
#include "views/charts/chartpainter.h"
#include "views/widgets/tooltip.h"

#include <QHelpEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QRubberBand>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

// What the mouse does on a chart: words near a mark, dragging along the time axis zooms. No wheel (LOOK 6): a page that
// scrolls must not change a chart on its way.

namespace {

constexpr int kLeastDrag = 8;
constexpr double kNear = 12; // pixels around a mark that still mean it

int nearestRow(const std::vector<ChartRow> &rows, const ChartGeometry &geometry, QPointF at)
{
    int nearest = -1;
    double least = kNear;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!geometry.shows(rows[i].date))
            continue;
        const double distance = QLineF(markOfRow(rows[i], geometry), at).length();
        if (distance < least) {
            least = distance;
            nearest = int(i);
        }
    }
    return nearest;
}

} // namespace

/// Value near a mark, or the whole words of a flag.
QString ChartCanvas::hint(QPointF at) const
{
    if (!m_spec.emptyText.isEmpty() || !m_spec.from.isValid())
        return {};
    const ChartGeometry g = geometryNow();
    if (const int row = nearestRow(m_rows, g, at); row >= 0)
        return words(m_rows[size_t(row)]);
    for (const ChartEvent &event : m_spec.events)
        if (at.y() < g.plot.top() && g.shows(event.date) && std::abs(g.x(event.date) + 4 - at.x()) < kNear)
            return tr("%1: %2", "day, event")
                .arg(m_language.locale().toString(event.date, QLocale::ShortFormat), event.words);
    return {};
}

bool ChartCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QString text = hint(help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), toolTipText(text), viewport());
        return true;
    }
    return QChartView::viewportEvent(event);
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_spec.emptyText.isEmpty()) {
        event->ignore();
        return;
    }
    const QPoint at = event->position().toPoint();
    chooseAt(at);
    m_pressed = at;
    event->accept();
}

void ChartCanvas::chooseAt(QPoint at)
{
    if (!m_spec.emptyText.isEmpty())
        return;
    if (const int row = nearestRow(m_rows, geometryNow(), at); row >= 0)
        setCurrent(row);
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const int x = event->position().toPoint().x();
    if (!(event->buttons() & Qt::LeftButton) || std::abs(x - m_pressed.x()) < kLeastDrag) {
        event->ignore();
        return;
    }
    if (!m_band)
        m_band = new QRubberBand(QRubberBand::Rectangle, viewport());
    const QRect plot = geometryNow().plot.toRect();
    const int from = std::clamp(std::min(x, m_pressed.x()), plot.left(), plot.right());
    const int to = std::clamp(std::max(x, m_pressed.x()), plot.left(), plot.right());
    m_band->setGeometry(from, plot.top(), to - from, plot.height());
    m_band->show();
    event->accept();
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_band || !m_band->isVisible()) {
        event->ignore();
        return;
    }
    m_band->hide();
    const ChartGeometry g = geometryNow();
    const QRect dragged = m_band->geometry();
    if (dragged.width() >= kLeastDrag)
        zoomTo(QDate::fromJulianDay(std::llround(g.dayAt(dragged.left()))),
               QDate::fromJulianDay(std::llround(g.dayAt(dragged.right()))));
    event->accept();
}

void ChartCanvas::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}
