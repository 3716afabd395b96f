#include "model/report/kpichart.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/query/lineplaces.h"
#include "model/report/kpichartparts.h"
#include "model/report/paperink.h"
#include "model/report/papersigns.h"

#include <algorithm>
#include <cmath>

KpiPlot::KpiPlot(const ChartSpec &chart, QSizeF size)
    : spec(chart)
    , days(std::max<double>(1, double(spec.from.daysTo(spec.to))))
    , range(spec.yMax > spec.yMin ? spec.yMax - spec.yMin : 1)
{
    const double top = spec.events.empty() ? 6.0 : 8.5;
    const double bottom = size.height() - (spec.axisNote.isEmpty() ? 11 : 13.6);
    field = QRectF(QPointF(13, top), QPointF(size.width() - 35, bottom));
}

double KpiPlot::x(double julianDay) const
{
    return field.left() + field.width() * (julianDay - double(spec.from.toJulianDay())) / days;
}

double KpiPlot::y(double value) const
{
    return field.bottom() - field.height() * std::clamp((value - spec.yMin) / range, 0.0, 1.0);
}

namespace {

const LabelLook kAxis {7, 400, PaperInk::soft, Qt::AlignHCenter};

void paintBands(Canvas &canvas, const KpiPlot &plot)
{
    for (const ChartBand &band : plot.spec.bands) {
        const double top = plot.y(std::max(band.from, band.to)), bottom = plot.y(std::min(band.from, band.to));
        if (bottom - top < 0.05)
            continue;
        const QRectF rect(plot.field.left(), top, plot.field.width(), bottom - top);
        if (band.tolerance)
            paintHatch(canvas.painter(), rect, PaperInk::rule, 1.4, 0.12);
        else
            canvas.fill(rect, PaperInk::band);
    }
    for (const ChartHold &hold : plot.spec.holds) {
        const QRectF rect(QPointF(plot.x(hold.from), plot.field.top()), QPointF(plot.x(hold.to), plot.field.bottom()));
        canvas.fill(rect, 0xfff1f3f5);
        // At the foot, unless the last value and its words stand there.
        constexpr double kFoot = 5.5, kHead = 4, kLine = 4;
        const double foot = rect.bottom() - kFoot;
        const bool taken = plot.spec.last && std::abs(plot.at(*plot.spec.last).y() - foot) < kLine;
        canvas.label({rect.left() + 0.8, taken ? rect.top() + kHead : foot}, hold.label,
                     {7, 400, PaperInk::soft, Qt::AlignLeft, true});
    }
}

void paintAxes(Canvas &canvas, const KpiPlot &plot, double chartWidth, const Language &language)
{
    const QRectF &f = plot.field;
    for (const ChartTick &tick : plot.spec.yTicks) {
        const double y = plot.y(tick.position);
        const bool floor = y > f.bottom() - 0.01;
        canvas.line({f.left(), y}, {f.right(), y}, floor ? penOf(PaperInk::ink, 0.2) : penOf(PaperInk::grid, 0.12));
        LabelLook look = kAxis;
        look.anchor = Qt::AlignRight;
        canvas.label({f.left() - 1.2, y + 0.85}, tick.label, look);
    }
    canvas.line({f.left(), f.bottom()}, {f.right(), f.bottom()}, penOf(PaperInk::ink, 0.2));
    // The unit stands in the head of the axis; % stands in the ticks already.
    if (plot.spec.unit != QLatin1String("%"))
        canvas.label({0, f.top() - 2.4}, plot.spec.unit);
    for (const ChartTick &tick : plot.spec.xTicks) {
        const double x = plot.x(tick.position);
        if (x < f.left() - 0.01 || x > f.right() + 0.01)
            continue;
        canvas.line({x, f.bottom()}, {x, f.bottom() + 1}, penOf(PaperInk::ink, 0.18));
        LabelLook look = kAxis;
        look.anchor = x < f.left() + 2 ? Qt::AlignLeft : Qt::AlignHCenter;
        canvas.label({x, f.bottom() + 3.6}, tick.label, look);
    }
    const QString asOf = language.translate("Report", "as of %1").arg(shortDate(plot.spec.today, language));
    const QString target = language.translate("Report", "target %1").arg(shortDate(plot.spec.targetDate, language));
    const bool shows = plot.spec.targetDate.isValid() && plot.inside(plot.spec.targetDate);
    const double xTarget = shows ? plot.x(plot.spec.targetDate) : 0, base = f.bottom() + 7;
    if (plot.spec.today.isValid() && plot.inside(plot.spec.today)) {
        const double x = plot.x(plot.spec.today);
        canvas.line({x, f.top()}, {x, f.bottom()}, penOf(PaperInk::faint, 0.2));
        canvas.label({x, base}, asOf, kAxis);
    }
    if (!shows)
        return;
    canvas.line({xTarget, f.bottom()}, {xTarget, f.bottom() - 1.6}, penOf(PaperInk::ink, 0.5));
    // Close to the as-of date the words move right, away from those of the as-of date.
    const double half = canvas.labelWidth(target) / 2;
    const double right = plot.spec.today.isValid() ? plot.x(plot.spec.today) + canvas.labelWidth(asOf) / 2 + 2 : 0;
    const double x = std::min(std::max(xTarget, right + half), chartWidth - half);
    canvas.label({x, base}, target, kAxis);
}

void paintPlan(Canvas &canvas, const KpiPlot &plot)
{
    const auto level = [&](const ChartLimit &limit, double width) {
        const double y = plot.y(limit.value);
        canvas.line({limit.from.isValid() ? std::max(plot.field.left(), plot.x(limit.from)) : plot.field.left(), y},
                    {limit.to.isValid() ? plot.x(limit.to) : plot.field.right(), y}, penOf(PaperInk::ink, width));
    };
    for (const ChartLimit &limit : plot.spec.formerLimits) {
        level(limit, 0.2);
        canvas.label({plot.x(limit.to) - 0.8, plot.y(limit.value) - 0.9}, limit.label,
                     {7, 400, PaperInk::soft, Qt::AlignRight, true});
    }
    for (const ChartLimit &limit : plot.spec.limits)
        level(limit, 0.35);
    QPolygonF way;
    for (const ChartPoint &corner : plot.spec.trajectory)
        way.append(plot.at(corner));
    if (way.size() > 1)
        canvas.polyline(way, dashedPen(PaperInk::faint, 0.3, {1.4, 1}));
}

/// A short stroke where the way begins, and its words away from the goal; where the figures run through them, on the
/// other side or a line further off. Words that find no free place are left out: the table says it.
void paintBaseline(Canvas &canvas, const KpiPlot &plot)
{
    if (!plot.spec.baseline || !plot.inside(plot.spec.baseline->date))
        return;
    constexpr double kLine = 3.2, kRise = 2.4;
    const QPointF at = plot.at(*plot.spec.baseline);
    canvas.line({std::max(at.x() - 1.2, plot.field.left()), at.y()}, {at.x() + 1.2, at.y()},
                penOf(PaperInk::faint, 0.45));
    const QString &words = plot.spec.baselineText;
    const bool falls = !plot.spec.limits.empty() && plot.spec.limits.front().value < plot.spec.baseline->value;
    const double above = at.y() - 1.2, below = at.y() + kLine + 0.4;
    std::vector<QRectF> wanted;
    for (const double base : {falls ? above : below, falls ? below : above, above - kLine, below + kLine})
        wanted.emplace_back(at.x() + 0.6, base - kRise, canvas.labelWidth(words), kLine);
    std::vector<QLineF> figures, others;
    const auto add = [&](std::vector<QLineF> &to, const std::vector<ChartPoint> &points) {
        for (size_t i = 0; i < points.size(); ++i)
            to.emplace_back(plot.at(points[i > 0 ? i - 1 : 0]), plot.at(points[i]));
    };
    for (const std::vector<ChartPoint> &run : plot.spec.actual)
        add(figures, run);
    for (const ChartLimit &limit : plot.spec.limits)
        figures.emplace_back(plot.field.left(), plot.y(limit.value), plot.field.right(), plot.y(limit.value));
    add(others, plot.spec.trajectory);
    for (const ChartEvent &event : plot.spec.events)
        others.emplace_back(plot.x(event.date), plot.field.top(), plot.x(event.date), plot.field.bottom());
    if (const auto place = freePlace(wanted, plot.field, figures, others)) {
        canvas.fill(*place, PaperInk::paper);
        canvas.label({place->left(), place->top() + kRise}, words);
    }
}

void paintForecast(Canvas &canvas, const KpiPlot &plot)
{
    if (!plot.spec.forecast)
        return;
    const ChartForecast &forecast = *plot.spec.forecast;
    QPolygonF area;
    for (const ChartPoint &corner : forecast.area)
        area.append(plot.at(corner));
    if (area.size() > 2)
        canvas.fill(area, PaperInk::forecast);
    canvas.polyline({plot.at(forecast.from), plot.at(forecast.to)},
                    dashedPen(PaperInk::ink, 0.4, {0.1, 1.1}, Qt::RoundCap));
    if (forecast.meetsTarget)
        canvas.ring(plot.at(forecast.to), 0.95, penOf(PaperInk::ink, 0.3));
}

void paintReadings(Canvas &canvas, const KpiPlot &plot)
{
    for (const std::vector<ChartPoint> &run : plot.spec.actual) {
        QPolygonF points;
        for (const ChartPoint &point : run)
            points.append(plot.at(point));
        if (points.size() > 1)
            canvas.polyline(points, penOf(PaperInk::ink, 0.45));
        for (const ChartPoint &point : run) {
            const QPointF at = plot.at(point);
            if (point.outside)
                canvas.fill(QRectF(at.x() - 0.95, at.y() - 0.95, 1.9, 1.9), PaperInk::late);
            else if (point.corrected)
                canvas.ring(at, 0.87, penOf(PaperInk::ink, 0.32));
            else if (plot.spec.markers || points.size() == 1)
                canvas.dot(at, 0.72, PaperInk::ink);
        }
    }
    if (plot.spec.last && !plot.spec.last->outside)
        canvas.dot(plot.at(*plot.spec.last), 1.07, PaperInk::ink);
}

} // namespace

void paintKpiChart(Canvas &canvas, const ChartSpec &spec, QSizeF size, const Language &language)
{
    if (spec.actual.empty() && !spec.emptyText.isEmpty()) {
        canvas.fill(QRectF(0, 2, size.width(), size.height() - 4), 0xfff4f6f8);
        canvas.label({size.width() / 2, size.height() / 2 + 1}, spec.emptyText,
                     {8, 400, PaperInk::soft, Qt::AlignHCenter});
        return;
    }
    const KpiPlot plot(spec, size);
    paintBands(canvas, plot);
    paintAxes(canvas, plot, size.width(), language);
    paintPlan(canvas, plot);
    paintForecast(canvas, plot);
    paintKpiMarks(canvas, plot);
    paintBaseline(canvas, plot); // its words interrupt the lines of events
    paintReadings(canvas, plot);
    paintKpiLabels(canvas, plot);
    if (!spec.axisNote.isEmpty())
        canvas.label({plot.field.left(), plot.field.bottom() + 10.6}, spec.axisNote, {7, 500, PaperInk::ink});
}
