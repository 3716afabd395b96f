#include "model/report/kpichartparts.h"

#include "model/report/paperink.h"

#include <algorithm>

namespace {

const LabelLook kNote {7, 400, PaperInk::soft, Qt::AlignHCenter};

/// The words of the interim targets stand in the emptier half of the field, one line lower each.
void paintInterims(Canvas &canvas, const KpiPlot &plot)
{
    double sum = 0;
    for (const ChartPoint &interim : plot.spec.interims)
        sum += plot.y(interim.value);
    const bool below = plot.spec.interims.empty()
        || sum / double(plot.spec.interims.size()) < plot.field.center().y() + 0.15 * plot.field.height();
    double lastRight = -1e9, row = 0;
    for (const ChartPoint &interim : plot.spec.interims) {
        const QPointF at = plot.at(interim);
        const double half = canvas.labelWidth(interim.text) / 2;
        row = at.x() - half < lastRight + 1 ? row + 1 : 0;
        lastRight = at.x() + half;
        // Two rows near the axis (or under the frame's top) keep neighbouring words apart.
        const double base
            = below ? plot.field.bottom() - 5 + 3.4 * std::min(row, 1.0) : plot.field.top() + 3.2 + 3.4 * row;
        const double leaderEnd = below ? base - 3 : base + 0.8;
        if (std::abs(leaderEnd - at.y()) > 3)
            canvas.line({at.x(), at.y() + (below ? 1.6 : -1.6)}, {at.x(), leaderEnd}, penOf(PaperInk::leader, 0.15));
        LabelLook look = kNote;
        look.halo = true;
        canvas.label({at.x(), base}, interim.text, look);
        canvas.diamond(at, 1.35, penOf(PaperInk::ink, 0.28));
    }
}

void paintVoided(Canvas &canvas, const KpiPlot &plot)
{
    for (const ChartPoint &gone : plot.spec.voided) {
        const QPointF at = plot.at(gone);
        const QPen pen = penOf(PaperInk::faint, 0.28);
        canvas.line(at + QPointF(-0.8, -0.8), at + QPointF(0.8, 0.8), pen);
        canvas.line(at + QPointF(0.8, -0.8), at + QPointF(-0.8, 0.8), pen);
        canvas.label(at + QPointF(0, 4), gone.text, kNote);
    }
}

void paintBlanks(Canvas &canvas, const KpiPlot &plot)
{
    for (const ChartBlank &blank : plot.spec.blanks) {
        const double x = plot.x(blank.date);
        canvas.line({x, plot.field.bottom()}, {x, plot.field.bottom() - 2.2}, penOf(PaperInk::soft, 0.25));
        canvas.label({x, plot.field.bottom() - 2.9}, blank.label, kNote);
    }
    for (const ChartMissing &missing : plot.spec.missing) {
        const double x = plot.x(missing.date);
        const QRectF square(x - 0.75, plot.field.bottom() - 2.1, 1.5, 1.5);
        canvas.frame(square, missing.overdue ? dashedPen(PaperInk::stale, 0.25, {0.5, 0.3}) : penOf(PaperInk::ink, 0.2),
                     Qt::white);
        LabelLook look {7, 500, PaperInk::stale, Qt::AlignHCenter, true};
        // At the as-of line the words end before it.
        if (plot.spec.today.isValid() && std::abs(x - plot.x(plot.spec.today)) < 14)
            look.anchor = Qt::AlignRight;
        const double at = look.anchor == Qt::AlignRight ? std::min(x + 1, plot.x(plot.spec.today) - 1) : x;
        canvas.label({at, plot.field.bottom() - 3.2}, missing.label, look);
    }
}

void paintEvents(Canvas &canvas, const KpiPlot &plot)
{
    double lastX = -1e9;
    int number = 0;
    for (const ChartEvent &event : plot.spec.events) {
        const double x = plot.x(event.date);
        const double ring = std::max(x, lastX + 4);
        lastX = ring;
        canvas.line({x, 6.1}, {x, plot.field.bottom()}, dashedPen(PaperInk::leader, 0.12, {0.5, 0.6}));
        canvas.ring({ring, 4.1}, 1.75, penOf(PaperInk::ink, 0.2));
        canvas.label({ring, 5}, QString::number(++number), {7, 600, PaperInk::ink, Qt::AlignHCenter});
    }
}

/// Words at the right edge: they keep 0.4 mm between them, the target stays where its line is.
struct EdgeWords {
    double wanted = 0; ///< centre, mm
    QStringList lines;
    LabelLook look;
    bool fixed = false;
    double height() const { return double(lines.size()) * 3.15 + 0.4; }
};

void spread(std::vector<EdgeWords> &words, double bottom)
{
    std::sort(words.begin(), words.end(), [](const EdgeWords &a, const EdgeWords &b) { return a.wanted < b.wanted; });
    const auto fixed = std::find_if(words.begin(), words.end(), [](const EdgeWords &w) { return w.fixed; });
    const auto middle = fixed == words.end() ? words.begin() : fixed;
    for (auto it = middle; it != words.end() && it + 1 != words.end(); ++it)
        (it + 1)->wanted = std::max((it + 1)->wanted, it->wanted + (it->height() + (it + 1)->height()) / 2);
    for (auto it = middle; it != words.begin(); --it)
        (it - 1)->wanted = std::min((it - 1)->wanted, it->wanted - (it->height() + (it - 1)->height()) / 2);
    // What was pushed below the chart goes above instead.
    if (!words.empty() && words.back().wanted + words.back().height() / 2 > bottom && !words.back().fixed) {
        words.back().wanted = words.front().wanted - (words.front().height() + words.back().height()) / 2;
    } else if (!words.empty() && words.front().wanted - words.front().height() / 2 < 0 && !words.front().fixed) {
        words.front().wanted = words.back().wanted + (words.front().height() + words.back().height()) / 2;
    }
}

void paintLastValue(Canvas &canvas, const KpiPlot &plot)
{
    if (!plot.spec.last || plot.spec.last->text.isEmpty())
        return;
    const QPointF at = plot.at(*plot.spec.last);
    double x = at.x() + 1.8;
    double base = at.y() + 1;
    // Right of the as-of line when the reading is recent, so that the line does not run through the figure.
    const double asOf = plot.spec.today.isValid() ? plot.x(plot.spec.today) : at.x();
    if (asOf - at.x() < 14) {
        x = asOf + 1.2;
        base = at.y() - 1.7;
    }
    for (const ChartLimit &limit : plot.spec.limits) {
        const double y = plot.y(limit.value);
        if (y > base - 3 && y < base + 0.8)
            base = y < at.y() ? y + 3.6 : y - 1.2;
    }
    base = std::clamp(base, 3.0, plot.field.bottom() - 1);
    canvas.label({x, base}, plot.spec.last->text, {8.5, 600, PaperInk::ink, Qt::AlignLeft, true});
}

} // namespace

void paintKpiMarks(Canvas &canvas, const KpiPlot &plot)
{
    paintEvents(canvas, plot);
    paintInterims(canvas, plot);
    paintVoided(canvas, plot);
    paintBlanks(canvas, plot);
}

void paintKpiLabels(Canvas &canvas, const KpiPlot &plot)
{
    paintLastValue(canvas, plot);
    std::vector<EdgeWords> words;
    for (const ChartLimit &limit : plot.spec.limits)
        words.push_back({plot.y(limit.value), {limit.label}, {7.5, 600, PaperInk::ink}, words.empty()});
    for (const ChartBand &band : plot.spec.bands) {
        if (!band.label.isEmpty())
            words.push_back({plot.y(band.tolerance ? band.to : (band.from + band.to) / 2), {band.label}, {}, false});
    }
    if (plot.spec.forecast && !plot.spec.forecast->words.isEmpty())
        words.push_back({plot.y(plot.spec.forecast->to.value) - 8, plot.spec.forecast->words, {}, false});
    spread(words, plot.field.bottom() + 4);
    for (const EdgeWords &one : words) {
        double base = one.wanted - one.height() / 2 + 2.6;
        for (qsizetype i = 0; i < one.lines.size(); ++i) {
            LabelLook look = one.look;
            // In the forecast's words the first and the last line step back behind the date.
            if (one.lines.size() > 1 && i > 0 && i + 1 < one.lines.size())
                look = {7, 500, PaperInk::ink};
            else if (one.lines.size() > 1 && i == 0)
                look.colour = PaperInk::ink;
            canvas.label({plot.field.right() + 1.8, base}, one.lines.at(i), look);
            base += 3.15;
        }
    }
}
