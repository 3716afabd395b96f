#include "model/domain/dates.h"
#include "views/charts/chartcanvas.h"

#include <algorithm>
#include <cmath>

// Which part of the time a chart shows: dragged with the mouse, or with +, − and 0. Never the values, because the value
// axis is part of what the chart says.

namespace {

constexpr qint64 kLeastDays = 14;

} // namespace

bool ChartCanvas::zoomByKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift where + is above =
        zoomBy(0.5);
        return true;
    case Qt::Key_Minus:
        zoomBy(2);
        return true;
    case Qt::Key_0:
        resetZoom();
        return true;
    default:
        return false;
    }
}

/// Around the chosen reading, else around the last one: that is where people look.
void ChartCanvas::zoomBy(double factor)
{
    if (!m_spec.emptyText.isEmpty() || !m_spec.from.isValid())
        return;
    const Days shown = shownDays();
    const qint64 length = std::max(kLeastDays, qint64(std::llround(double(shown.from.daysTo(shown.to)) * factor)));
    const auto inside = [&](QDate day) { return day >= shown.from && day <= shown.to; };
    QDate middle = shown.from.addDays(shown.from.daysTo(shown.to) / 2);
    if (m_current >= 0 && inside(m_rows[size_t(m_current)].date))
        middle = m_rows[size_t(m_current)].date;
    else if (m_spec.last && inside(m_spec.last->date))
        middle = m_spec.last->date;
    showAround(middle, length);
}

/// A time of that length with the day in its middle, moved inwards at the ends of the chart.
void ChartCanvas::showAround(QDate middle, qint64 length)
{
    QDate from = std::max(middle.addDays(-length / 2), m_spec.from);
    from = std::max(std::min(from, m_spec.to.addDays(-length)), m_spec.from);
    zoomTo(from, from.addDays(length));
}

/// The walk leads out of the part that is seen: the part follows.
void ChartCanvas::follow(QDate day)
{
    if (m_zoom && !geometryNow().shows(day))
        showAround(day, m_zoom->from.daysTo(m_zoom->to));
}

void ChartCanvas::zoomTo(QDate from, QDate to)
{
    from = std::max(from, m_spec.from);
    to = std::min(to, m_spec.to);
    if (from.daysTo(to) < kLeastDays)
        to = from.addDays(kLeastDays);
    applyZoom(from <= m_spec.from && to >= m_spec.to ? std::nullopt : std::optional<Days>({from, to}));
}

void ChartCanvas::resetZoom()
{
    applyZoom(std::nullopt);
}

void ChartCanvas::applyZoom(std::optional<Days> zoom)
{
    const bool was = m_zoom.has_value();
    m_zoom = zoom;
    rebuild();
    speak();
    if (was != m_zoom.has_value())
        emit zoomChanged(m_zoom.has_value());
}
