#include "model/report/smallmarks.h"

#include "model/report/canvas.h"
#include "model/report/paperink.h"
#include "model/report/papersigns.h"

#include <algorithm>

void paintProgress(Canvas &canvas, const QRectF &rect, const ProgressBar &bar)
{
    if (!bar.way)
        return;
    const double top = rect.center().y() - 1;
    const double full = rect.width();
    canvas.fill(QRectF(rect.left(), top, full, 2), PaperInk::barGround);
    const QRectF way(rect.left(), top, full * std::clamp(*bar.way, 0.0, 1.0), 2);
    if (way.width() > 0 && bar.look == ProgressBar::Look::Stale)
        paintHatch(canvas.painter(), way, PaperInk::bar, 0.8, 0.2);
    else if (way.width() > 0)
        canvas.fill(way, bar.look == ProgressBar::Look::Paused ? PaperInk::barPaused : PaperInk::bar);
    if (!bar.expected || bar.look == ProgressBar::Look::Paused)
        return;
    const double x = rect.left() + std::clamp(full * *bar.expected, 0.25, full - 0.25);
    canvas.fill(QRectF(x - 0.45, top - 1, 0.9, 4), PaperInk::paper);
    canvas.line({x, top - 0.9}, {x, top + 2.9}, penOf(PaperInk::ink, 0.5));
}

void paintSpark(Canvas &canvas, const QRectF &rect, const Spark &spark)
{
    const SparkSpec &spec = spark.spec;
    if (spec.runs.empty()) {
        canvas.fill(QRectF(rect.left(), rect.center().y() - 2.2, rect.width(), 4.4), PaperInk::band);
        canvas.label({rect.left() + 0.6, rect.center().y() + 0.85}, spark.emptyText);
        return;
    }
    // 0.8 mm at the left and 1.6 mm at the right keep the last dot inside.
    const QRectF field(rect.left() + 0.8, rect.top() + 0.9, rect.width() - 2.4, rect.height() - 2.1);
    const double days = std::max<double>(1, double(spec.from.daysTo(spec.to)));
    const double range = spec.yMax > spec.yMin ? spec.yMax - spec.yMin : 1;
    const auto x = [&](QDate date) { return field.left() + field.width() * double(spec.from.daysTo(date)) / days; };
    const auto y = [&](double value) {
        return field.bottom() - field.height() * (std::clamp(value, spec.yMin, spec.yMax) - spec.yMin) / range;
    };
    if (spec.lower || spec.upper) {
        const double top = y(spec.upper.value_or(spec.yMax)), bottom = y(spec.lower.value_or(spec.yMin));
        canvas.fill(QRectF(field.left(), top, field.width(), std::max(0.4, bottom - top)), PaperInk::band);
        for (const std::optional<double> &bound : {spec.lower, spec.upper}) {
            if (bound)
                canvas.line({field.left(), y(*bound)}, {field.right(), y(*bound)}, penOf(PaperInk::ink, 0.18));
        }
    }
    if (spec.target)
        canvas.line({field.left(), y(*spec.target)}, {field.right(), y(*spec.target)}, penOf(PaperInk::ink, 0.18));
    QPointF last;
    for (const std::vector<ChartPoint> &run : spec.runs) {
        QPolygonF points;
        for (const ChartPoint &point : run)
            points.append({x(point.date), y(point.value)});
        if (points.size() > 1)
            canvas.polyline(points, penOf(PaperInk::ink, 0.32));
        else if (!points.isEmpty() && &run != &spec.runs.back())
            canvas.dot(points.first(), 0.3, PaperInk::ink);
        if (!points.isEmpty())
            last = points.last();
    }
    canvas.dot(last, 0.75, PaperInk::ink);
    for (const QDate &blank : spec.blanks)
        canvas.line({x(blank), rect.bottom() - 0.2}, {x(blank), rect.bottom() - 1.1}, penOf(PaperInk::faint, 0.25));
}

void paintAmounts(Canvas &canvas, const QRectF &rect, const AmountBar &bar)
{
    QRectF part(rect.left(), rect.center().y() - 1.3, 0, 2.6);
    double whole = 0;
    for (const AmountBar::Part &amount : bar.parts) {
        part.setWidth(std::max(0.0, amount.share) * bar.widestMm);
        whole += part.width();
        if (amount.look == AmountBar::Look::Gap)
            paintHatch(canvas.painter(), part, PaperInk::late, 0.7, 0.2);
        else if (part.width() > 0)
            canvas.fill(part, amount.look == AmountBar::Look::Dark ? PaperInk::bar : PaperInk::rule);
        part.moveLeft(part.right());
    }
    if (bar.framed && whole > 0)
        canvas.frame(QRectF(rect.left(), rect.center().y() - 1.3, whole, 2.6), penOf(PaperInk::ink, 0.2));
    if (!bar.words.isEmpty())
        canvas.label({rect.left() + whole + 1.2, rect.center().y() + 1}, bar.words, {8, 600, PaperInk::ink});
}

void paintWriteBoxes(Canvas &canvas, QPointF topLeft, const WriteBoxes &boxes)
{
    double x = topLeft.x();
    for (const QString &words : boxes.labels) {
        canvas.frame(QRectF(x + 0.125, topLeft.y() + 0.125, boxes.widthMm - 0.25, 9 - 0.25), penOf(PaperInk::ink, 0.25),
                     Qt::white);
        const TextBlock label(canvas.type(), {Run::plain(words)}, {7, 8.6, 400, PaperInk::soft}, boxes.widthMm);
        label.paint(canvas.painter(), {x, topLeft.y() + 9.8});
        x += boxes.widthMm + 1.5;
    }
}
