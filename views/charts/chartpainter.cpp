#include "views/charts/chartpainter.h"

#include "model/query/lineplaces.h"
#include "views/charts/chartlabels.h"
#include "views/charts/chartsymbols.h"
#include "views/look/figures.h"
#include "views/look/fonts.h"
#include "views/look/stateicon.h"

#include <QFontMetricsF>
#include <QMarginsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr double kHalfLabel = 6; // of the height of words at the right edge
constexpr double kLeft = 40, kRight = 108, kTop = 22, kBottom = 26; // LOOK 6
constexpr double kLabelGap = 6;
constexpr double kQuarterWords = 40; // narrower quarters show years only

QFont strongCaption(const QFont &font)
{
    QFont strong = captionFont(font);
    strong.setWeight(QFont::DemiBold);
    return strong;
}

std::vector<std::pair<double, QString>> sideLabels(const ChartSpec &spec)
{
    std::vector<std::pair<double, QString>> out;
    for (const ChartLimit &limit : spec.limits)
        out.emplace_back(limit.value, limit.label);
    for (const ChartBand &band : spec.bands) {
        // The edge that no limit marks is the outer one.
        const bool below = std::any_of(spec.limits.begin(), spec.limits.end(),
                                       [&](const ChartLimit &limit) { return limit.value == band.to; });
        if (band.tolerance)
            out.emplace_back(below ? band.from : band.to, band.label);
    }
    if (spec.forecast && !spec.forecast->words.isEmpty())
        out.emplace_back(spec.forecast->to.value, spec.forecast->words.front());
    return out;
}

} // namespace

ChartPainter::ChartPainter(const ChartSpec &spec, const ChartGeometry &geometry, const Tokens &tokens,
                           const QColor &base, const QFont &font)
    : m_spec(spec)
    , m_geometry(geometry)
    , m_tokens(tokens)
    , m_base(base)
    , m_caption(captionFont(font))
    , m_strong(strongCaption(font))
    , m_line(QFontMetricsF(m_caption).height())
{
}

QFont ChartPainter::captions(const QFont &font)
{
    return captionFont(font);
}

QMarginsF ChartPainter::margins(const ChartSpec &spec, const QFont &font)
{
    const QFontMetricsF metrics(captionFont(font));
    double left = kLeft, right = kRight;
    for (const ChartTick &tick : spec.yTicks)
        left = std::max(left, std::ceil(figuresWidth(metrics, tick.label)) + 12);
    for (const auto &[value, label] : sideLabels(spec))
        right = std::max(right, std::ceil(figuresWidth(metrics, label)) + kLabelGap + 4);
    return {left, std::max(kTop, metrics.height() + 8), right, std::max(kBottom, metrics.height() + 12)};
}

void ChartPainter::write(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
                         const QColor &colour) const
{
    painter.setPen(colour);
    drawFigures(painter, rect, alignment, text);
}

double ChartPainter::width(const QString &text) const
{
    return std::ceil(figuresWidth(QFontMetricsF(m_caption), text)) + 1;
}

void ChartPainter::paintBelow(QPainter &painter) const
{
    for (const ChartBand &band : m_spec.bands) {
        const QRectF field(QPointF(m_geometry.plot.left(), m_geometry.y(band.to)),
                           QPointF(m_geometry.plot.right(), m_geometry.y(band.from)));
        QColor colour = m_tokens.chartBand;
        colour.setAlphaF(band.tolerance ? 0.25F : 0.6F);
        painter.fillRect(field, colour);
        if (band.tolerance) // hatched, so that the two fields differ without colour
            painter.fillRect(field, QBrush(m_tokens.chartAxis, Qt::BDiagPattern));
    }
    painter.setPen(QPen(m_tokens.chartGrid, 1));
    for (const ChartTick &tick : m_spec.yTicks) {
        const double y = std::round(m_geometry.y(tick.position)) + 0.5;
        painter.drawLine(QPointF(m_geometry.plot.left(), y), QPointF(m_geometry.plot.right(), y));
    }
}

void ChartPainter::paintAbove(QPainter &painter, const std::vector<ChartTick> &xTicks,
                              const std::vector<std::vector<ChartPoint>> &drawn) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_caption);
    paintAxes(painter, xTicks);
    paintVerticals(painter);
    paintEvents(painter);
    paintForecast(painter);
    paintBaseline(painter);
    for (const ChartPoint &p : m_spec.interims)
        if (m_geometry.shows(p.date))
            paintDiamond(painter, m_geometry.at(p.date, p.value), m_tokens, m_base);
    for (const ChartPoint &p : m_spec.voided)
        if (m_geometry.shows(p.date))
            paintVoid(painter, m_geometry.at(p.date, p.value), m_tokens);
    paintDots(painter, drawn);
    paintBlanks(painter);
    paintSideLabels(painter);
    paintLast(painter);
}

void ChartPainter::paintForecast(QPainter &painter) const
{
    if (!m_spec.forecast)
        return;
    const ChartForecast &f = *m_spec.forecast;
    painter.save();
    painter.setClipRect(m_geometry.plot);
    QPolygonF area;
    for (const ChartPoint &corner : f.area)
        area << m_geometry.at(corner.date, corner.value);
    painter.setPen(Qt::NoPen);
    QColor field = m_tokens.chartBand;
    field.setAlphaF(0.85F);
    painter.setBrush(field);
    painter.drawPolygon(area);
    painter.setPen(QPen(m_tokens.chartForecast, 1.25));
    painter.drawLine(m_geometry.at(f.from.date, f.from.value), m_geometry.at(f.to.date, f.to.value));
    painter.restore();
}

void ChartPainter::paintAxes(QPainter &painter, const std::vector<ChartTick> &xTicks) const
{
    const QRectF &plot = m_geometry.plot;
    for (const ChartTick &tick : m_spec.yTicks) {
        const QRectF rect(0, m_geometry.y(tick.position) - m_line / 2, plot.left() - 8, m_line);
        write(painter, rect, Qt::AlignRight | Qt::AlignVCenter, tick.label, m_tokens.text3);
    }
    painter.setPen(QPen(m_tokens.chartAxis, 1));
    painter.drawLine(QPointF(plot.left(), plot.bottom() + 0.5), QPointF(plot.right(), plot.bottom() + 0.5));
    for (size_t i = 0; i < xTicks.size(); ++i) {
        const double x = m_geometry.x(xTicks[i].position);
        const double end = i + 1 < xTicks.size() ? m_geometry.x(xTicks[i + 1].position) : plot.right();
        painter.setPen(QPen(m_tokens.chartAxis, 1));
        painter.drawLine(QPointF(std::round(x) + 0.5, plot.bottom()),
                         QPointF(std::round(x) + 0.5, plot.bottom() + (xTicks[i].major ? 7 : 4)));
        // Half a quarter at the end is no reason to hide the quarters.
        const double whole
            = xTicks.size() > 1 ? m_geometry.x(xTicks[1].position) - m_geometry.x(xTicks[0].position) : end - x;
        const bool yearsOnly = whole < kQuarterWords;
        if (yearsOnly && !xTicks[i].major)
            continue;
        // A year that finds no room beside its quarter stands there alone: without it no quarter is of any year.
        const bool tellsYear = xTicks[i].major || i == 0;
        const bool narrow = tellsYear && width(xTicks[i].label) > end - x + 2;
        const QString text = yearsOnly || narrow
            ? QString::number(QDate::fromJulianDay(qint64(xTicks[i].position)).year())
            : xTicks[i].label;
        const QRectF rect(x, plot.bottom() + 5, std::max(end - x, yearsOnly ? 60.0 : 0.0), m_line);
        if (yearsOnly)
            write(painter, rect.translated(4, 0), Qt::AlignLeft | Qt::AlignVCenter, text, m_tokens.text3);
        else if (width(text) <= rect.width() + 2)
            write(painter, rect.adjusted(-2, 0, 2, 0), Qt::AlignHCenter | Qt::AlignVCenter, text, m_tokens.text3);
    }
}

void ChartPainter::paintVerticals(QPainter &painter) const
{
    if (!m_geometry.shows(m_spec.today))
        return;
    const double x = m_geometry.x(m_spec.today), wanted = width(m_spec.todayText);
    QRectF rect(x + 4, m_geometry.plot.bottom() - m_line - 2, wanted, m_line);
    if (rect.right() > m_geometry.plot.right() + kLabelGap)
        rect.moveRight(x - 4);
    write(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, m_spec.todayText, m_tokens.accent);
}

void ChartPainter::paintEvents(QPainter &painter) const
{
    std::vector<double> flags, widths;
    std::vector<const ChartEvent *> shown;
    for (const ChartEvent &event : m_spec.events) {
        if (!m_geometry.shows(event.date))
            continue;
        flags.push_back(m_geometry.x(event.date));
        widths.push_back(width(event.words));
        shown.push_back(&event);
    }
    const QRectF &plot = m_geometry.plot;
    const auto labels = placeFlagLabels(flags, widths, 2, plot.right() + kRight - 4);
    for (size_t i = 0; i < shown.size(); ++i) {
        paintFlag(painter, QPointF(std::round(flags[i]) + 0.5, plot.top()), m_tokens);
        const QRectF rect(labels[i].left, plot.top() - 11 - m_line / 2, labels[i].width + 1, m_line);
        if (labels[i].width > 0)
            write(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, shown[i]->words, m_tokens.text2);
    }
}

/// A short stroke where the way begins, and its words on the side that the way leaves.
void ChartPainter::paintBaseline(QPainter &painter) const
{
    if (!m_spec.baseline || !m_geometry.shows(m_spec.baseline->date))
        return;
    const QRectF &plot = m_geometry.plot;
    const QPointF at = m_geometry.at(m_spec.baseline->date, m_spec.baseline->value);
    painter.setPen(QPen(m_tokens.chartTrajectory, 2));
    painter.drawLine(QPointF(std::max(at.x() - 6, plot.left()), at.y()), QPointF(at.x() + 6, at.y()));
    // Away from the goal first; where the figures go through the words, the other side, then a line further off. Words
    // that find no free place are left out: the mark stays, and the table says it.
    const bool falls = !m_spec.limits.empty() && m_spec.limits.front().value < m_spec.baseline->value;
    const double above = at.y() - m_line - 2, below = at.y() + 3;
    const double left = std::max(at.x(), plot.left() + 2), wide = width(m_spec.baselineText);
    std::vector<QRectF> wanted;
    for (const double top : {falls ? above : below, falls ? below : above, above - m_line, below + m_line})
        wanted.emplace_back(left, top, wide, m_line);
    std::vector<QLineF> figures, others;
    const auto add = [&](std::vector<QLineF> &to, const std::vector<ChartPoint> &points) {
        for (size_t i = 0; i < points.size(); ++i) {
            const ChartPoint &end = points[i], &start = points[i > 0 ? i - 1 : 0];
            if (m_geometry.x(start.date) <= left + wide && m_geometry.x(end.date) >= left)
                to.emplace_back(m_geometry.at(start.date, start.value), m_geometry.at(end.date, end.value));
        }
    };
    for (const auto &run : m_spec.actual)
        add(figures, run);
    add(others, m_spec.trajectory);
    for (const ChartEvent &event : m_spec.events)
        others.emplace_back(m_geometry.x(event.date), plot.top(), m_geometry.x(event.date), plot.bottom());
    const auto place = freePlace(wanted, plot, figures, others);
    if (!place)
        return;
    painter.fillRect(place->adjusted(0, 1, 1, -1), m_base);
    write(painter, *place, Qt::AlignLeft | Qt::AlignVCenter, m_spec.baselineText, m_tokens.text2);
}

void ChartPainter::paintDots(QPainter &painter, const std::vector<std::vector<ChartPoint>> &drawn) const
{
    for (const auto &run : drawn)
        for (const ChartPoint &p : run) {
            // Above 40 points dots would be the line; a single reading between two gaps must still be seen.
            if (!m_geometry.shows(p.date) || (!m_spec.markers && run.size() > 1 && !p.corrected))
                continue;
            paintReading(painter, m_geometry.at(p.date, p.value), p.corrected, m_tokens, m_base);
        }
}

void ChartPainter::paintBlanks(QPainter &painter) const
{
    double taken = -1e9;
    for (const ChartBlank &blank : m_spec.blanks) {
        if (!m_geometry.shows(blank.date))
            continue;
        const double x = m_geometry.x(blank.date), bottom = m_geometry.plot.bottom();
        painter.setPen(QPen(m_tokens.chartActual, 1.75));
        painter.drawLine(QPointF(x, bottom - 10), QPointF(x, bottom));
        const double wanted = width(blank.label);
        const QRectF rect(x - wanted / 2, bottom - 12 - m_line, wanted, m_line);
        // Many empty months in a row: the ticks say it, the words only where there is room.
        if (rect.left() < taken)
            continue;
        taken = rect.right() + 2;
        write(painter, rect, Qt::AlignHCenter | Qt::AlignVCenter, blank.label, m_tokens.text2);
    }
}

void ChartPainter::paintSideLabels(QPainter &painter) const
{
    const auto labels = sideLabels(m_spec);
    std::vector<double> wanted;
    for (const auto &[value, label] : labels)
        wanted.push_back(m_geometry.y(value));
    const QRectF &plot = m_geometry.plot;
    const auto places = placeSideLabels(wanted, plot.top() - 6, plot.bottom() + 6, std::max(14.0, m_line));
    for (size_t i = 0; i < labels.size(); ++i) {
        const QRectF rect(plot.right() + kLabelGap, places[i] - m_line / 2, width(labels[i].second), m_line);
        write(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, labels[i].second,
              i < m_spec.limits.size()                        ? m_tokens.text
                  : m_spec.forecast && i + 1 == labels.size() ? m_tokens.chartForecast
                                                              : m_tokens.text2);
    }
    for (const ChartLimit &limit : m_spec.formerLimits) {
        const double right = std::min(m_geometry.x(limit.to), plot.right()) - 3;
        const double left = std::max(plot.left(), right - width(limit.label));
        if (right > plot.left())
            write(painter, QRectF(left, m_geometry.y(limit.value) - m_line, right - left, m_line),
                  Qt::AlignRight | Qt::AlignVCenter, limit.label, m_tokens.text2);
    }
}

std::vector<QLineF> ChartPainter::obstacles() const
{
    std::vector<QLineF> lines;
    const auto add = [&](const std::vector<ChartPoint> &points) {
        for (size_t i = 1; i < points.size(); ++i)
            lines.emplace_back(m_geometry.at(points[i - 1].date, points[i - 1].value),
                               m_geometry.at(points[i].date, points[i].value));
    };
    if (!m_spec.actual.empty()) {
        const auto &run = m_spec.actual.back();
        const size_t few = std::min<size_t>(run.size(), 12); // only the end of the line is near the label
        add(std::vector<ChartPoint>(run.end() - std::ptrdiff_t(few), run.end()));
    }
    add(m_spec.trajectory);
    if (m_spec.forecast)
        add({m_spec.forecast->from, m_spec.forecast->to});
    const QRectF &plot = m_geometry.plot;
    for (const ChartLimit &limit : m_spec.limits) {
        // The line, and its words behind it.
        const double y = m_geometry.y(limit.value);
        for (const double at : {y - kHalfLabel, y, y + kHalfLabel})
            lines.emplace_back(at == y ? plot.left() : plot.right(), at, plot.right() + kRight, at);
    }
    return lines;
}

void ChartPainter::paintLast(QPainter &painter) const
{
    if (!m_spec.last || !m_geometry.shows(m_spec.last->date))
        return;
    const QPointF dot = m_geometry.at(m_spec.last->date, m_spec.last->value);
    paintLastReading(painter, dot, m_tokens.state(markOf(m_spec.lastState)).mark, m_base);
    painter.setFont(m_strong);
    const QFontMetricsF metrics(m_strong);
    const QSizeF size(std::ceil(figuresWidth(metrics, m_spec.last->text)) + 4, metrics.height());
    // The words of the events stand above the plot.
    const QRectF bounds = m_geometry.plot.adjusted(0, m_spec.events.empty() ? -kTop + 4 : 0, kRight, 0);
    const QRectF rect = placeValueLabel(dot, size, obstacles(), bounds);
    painter.fillRect(rect.adjusted(0, 1, 0, -1), m_base);
    write(painter, rect, Qt::AlignHCenter | Qt::AlignVCenter, m_spec.last->text, m_tokens.text);
    painter.setFont(m_caption);
}

void ChartPainter::paintCurrent(QPainter &painter, const ChartRow &row) const
{
    if (!m_geometry.shows(row.date))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_tokens.focus, 2));
    painter.drawEllipse(markOfRow(row, m_geometry), 8, 8);
}

QPointF markOfRow(const ChartRow &row, const ChartGeometry &geometry)
{
    return {geometry.x(row.date), row.number ? geometry.y(*row.number) : geometry.plot.bottom() - 5};
}
