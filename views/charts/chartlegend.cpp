#include "views/charts/chartlegend.h"

#include "model/domain/text.h"
#include "views/charts/chartsymbols.h"
#include "views/look/fonts.h"
#include "views/look/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr double kIndent = 40, kGap = 14, kMarkGap = 5, kMark = 22;

void paintSample(QPainter &painter, QPointF middle, double width, const QPen &pen)
{
    painter.setPen(pen);
    painter.drawLine(middle - QPointF(width / 2, 0), middle + QPointF(width / 2, 0));
}

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setSpec(const ChartSpec &spec)
{
    std::vector<Entry> entries;
    const auto add = [&](bool occurs, Mark mark, const QString &word) {
        if (occurs)
            entries.push_back({mark, word});
    };
    const bool corrected = std::any_of(spec.actual.begin(), spec.actual.end(), [](const auto &run) {
        return std::any_of(run.begin(), run.end(), [](const ChartPoint &p) { return p.corrected; });
    });
    const bool tolerance
        = std::any_of(spec.bands.begin(), spec.bands.end(), [](const ChartBand &b) { return !b.tolerance; });
    add(!spec.actual.empty(), Mark::Actual, tr("actual"));
    add(corrected, Mark::Corrected, tr("corrected"));
    add(!spec.voided.empty(), Mark::Void, tr("void"));
    add(!spec.blanks.empty() && !spec.actual.empty(), Mark::Blank, tr("no value"));
    add(!spec.trajectory.empty(), Mark::Trajectory, tr("trajectory"));
    add(!spec.interims.empty(), Mark::Interim, tr("interim target"));
    add(tolerance, Mark::Band, tr("allowed range"));
    if (entries == m_entries && spec.axisNote == m_note)
        return;
    m_entries = std::move(entries);
    m_note = spec.axisNote;
    setAccessibleName(m_note);
    setVisible(!m_entries.empty());
    updateGeometry();
    update();
}

QStringList ChartLegend::words() const
{
    QStringList out;
    for (const Entry &entry : m_entries)
        out += entry.word;
    return out;
}

double ChartLegend::lineHeight() const
{
    return std::ceil(QFontMetricsF(captionFont(font())).height()) + 3;
}

template <typename F> double ChartLegend::flow(double width, F place) const
{
    const QFontMetricsF metrics(captionFont(font()));
    double x = kIndent, y = m_note.isEmpty() ? 0 : lineHeight();
    for (const Entry &entry : m_entries) {
        const double needed = kMark + kMarkGap + metrics.horizontalAdvance(entry.word);
        if (x > kIndent && x + needed > width) {
            x = kIndent;
            y += lineHeight();
        }
        place(entry, x, y);
        x += needed + kGap;
    }
    return y + lineHeight();
}

int ChartLegend::heightForWidth(int width) const
{
    return int(std::ceil(flow(width, [](const Entry &, double, double) {})));
}

QSize ChartLegend::sizeHint() const
{
    return {400, heightForWidth(std::max(width(), 300))};
}

void ChartLegend::paintPicture(QPainter &painter, QRectF rect) const
{
    const Tokens tokens = tokensFor(palette());
    const QColor base = palette().color(QPalette::Base);
    painter.save();
    painter.translate(rect.topLeft());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(captionFont(font()));
    const double line = lineHeight();
    const auto write = [&](double x, double y, const QString &text, const QColor &colour) {
        painter.setPen(colour);
        painter.drawText(QRectF(x, y, rect.width() - x, line),
                         int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), shownText(text));
    };
    if (!m_note.isEmpty())
        write(kIndent, 0, m_note, tokens.text);
    flow(rect.width(), [&](const Entry &entry, double x, double y) {
        const QPointF middle(x + kMark / 2, y + line / 2);
        switch (entry.mark) {
        case Mark::Actual:
            paintSample(painter, middle, kMark, QPen(tokens.chartActual, 2));
            paintReading(painter, middle, false, tokens, base);
            break;
        case Mark::Corrected:
            paintReading(painter, middle, true, tokens, base);
            break;
        case Mark::Void:
            paintVoid(painter, middle, tokens);
            break;
        case Mark::Trajectory: {
            QPen pen(tokens.chartTrajectory, 1.25);
            pen.setDashPattern({4, 3.2});
            pen.setCapStyle(Qt::FlatCap);
            paintSample(painter, middle, kMark, pen);
            break;
        }
        case Mark::Interim:
            paintDiamond(painter, middle, tokens, base);
            break;
        case Mark::Band:
            painter.fillRect(QRectF(middle.x() - 8, middle.y() - 4.5, 16, 9), tokens.chartBand);
            break;
        case Mark::Blank:
            painter.setPen(QPen(tokens.chartActual, 1.75));
            painter.drawLine(middle - QPointF(0, 5), middle + QPointF(0, 5));
            break;
        }
        write(x + kMark + kMarkGap, y, entry.word, tokens.text2);
    });
    painter.restore();
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPicture(painter, rect());
}
