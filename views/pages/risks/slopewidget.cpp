#include "views/pages/risks/slopewidget.h"

#include "views/look/figures.h"
#include "views/look/fonts.h"
#include "views/look/tokens.h"

#include <QMouseEvent>
#include <QPainter>

namespace {

constexpr double kHead = 40, kFoot = 16, kLabelGap = 17, kWordPad = 6;
constexpr double kLine = 1, kPerRisk = 0.9; ///< width in pixels; thicker: more risks on the same path

} // namespace

/// Where the two fans begin and end.
struct SlopeWidget::Places {
    double levels, before, now, names, leave, wanted, right, top, bottom;
    int most;
    double y(int score) const { return bottom - (bottom - top) * (score - 1) / std::max(1, most - 1); }
};

SlopeWidget::SlopeWidget(Language language, QWidget *parent)
    : QWidget(parent)
    , m_language(std::move(language))
{
    setObjectName(QStringLiteral("slope"));
    setAccessibleName(tr("Scores of risks before treatment, now and wanted"));
    setMinimumSize(480, 260);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SlopeWidget::setSlope(const RiskSlope &slope)
{
    m_slope = slope;
    setAccessibleDescription(slopeHeadline(slope, m_language));
    update();
}

void SlopeWidget::choose(const QUuid &risk)
{
    m_chosen = risk;
    update();
}

SlopeWidget::Places SlopeWidget::places() const
{
    const double left = 24, w = width() - left - 16;
    return {left,           left + w * 0.22, left + w * 0.42, left + w * 0.42 + 34, left + w * 0.72,
            left + w * 0.9, left + w,        kHead,           height() - kFoot,     m_slope.most};
}

std::vector<double> SlopeWidget::heights(RiskTime time, const Places &at) const
{
    std::vector<double> wanted;
    for (const SlopeStop &stop : m_slope.stops[size_t(time)])
        wanted.push_back(at.y(stop.score));
    return spreadLabels(std::move(wanted), kLabelGap, at.top, at.bottom);
}

QRectF SlopeWidget::numberOf(const QUuid &risk) const
{
    const Places at = places();
    const auto &stops = m_slope.stops[size_t(RiskTime::Current)];
    const auto y = heights(RiskTime::Current, at);
    const QFontMetricsF metrics(strongFont(smallFont(font())));
    for (size_t i = 0; i < stops.size(); ++i) {
        double x = at.names;
        for (const size_t row : stops[i].risks) {
            const double width = figuresWidth(metrics, m_slope.risks[row].chip);
            if (m_slope.risks[row].id.value == risk)
                return {x, y[i] - kLabelGap / 2, width, kLabelGap};
            x += width + kWordPad;
        }
    }
    return {};
}

void SlopeWidget::paintLevels(QPainter &painter, const Places &at, const Tokens &tokens) const
{
    painter.setFont(captionFont(font()));
    for (const RiskBand &band : m_slope.bands) {
        const double half = (at.y(1) - at.y(2)) / 2;
        if (band.from > 1) {
            painter.setPen(tokens.chartGrid);
            painter.drawLine(QPointF(at.levels, at.y(band.from) + half), QPointF(at.right, at.y(band.from) + half));
        }
        painter.setPen(tokens.text2);
        painter.drawText(QRectF(at.levels, (at.y(band.from) + at.y(band.to)) / 2 - 9, 90, 18),
                         Qt::AlignLeft | Qt::AlignVCenter, labelOf(band.level, m_language));
    }
    painter.setFont(strongFont(smallFont(font())));
    painter.setPen(tokens.text);
    const auto head = [&](double left, double right, int align, const QString &text) {
        painter.drawText(QRectF(left, 6, right - left, 20), align | Qt::AlignVCenter, text);
    };
    head(at.levels, at.before, Qt::AlignRight, tr("before treatment"));
    head(at.now + kWordPad, at.leave + 40, Qt::AlignLeft, tr("now"));
    head(at.wanted - 40, at.right, Qt::AlignHCenter, tr("wanted"));
}

void SlopeWidget::paintPaths(QPainter &painter, const Places &at, const Tokens &tokens) const
{
    const bool quiet = !m_chosen.isNull();
    const auto line = [&](double x1, double x2, const SlopePath &path, QColor colour) {
        if (quiet)
            colour.setAlphaF(0.45F);
        painter.setPen(QPen(colour, kLine + kPerRisk * path.risks, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(x1, at.y(path.from)), QPointF(x2, at.y(path.to)));
    };
    const QColor late = tokens.state(StateMark::OffTrack).mark;
    for (const SlopePath &path : m_slope.before)
        line(at.before, at.now, path, path.isUnmoved() ? late : tokens.chartTrajectory);
    for (const SlopePath &path : m_slope.after)
        line(at.leave, at.wanted, path, tokens.chartAxis);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.chartTrajectory);
    for (const SlopeRisk &risk : m_slope.risks) // one assessment only: a dot without a line
        if (!risk.scores[0] && risk.scores[1])
            painter.drawEllipse(QPointF(at.now, at.y(*risk.scores[1])), 3, 3);
}

void SlopeWidget::paintChosen(QPainter &painter, const Places &at, const Tokens &tokens) const
{
    for (const SlopeRisk &risk : m_slope.risks) {
        if (risk.id.value != m_chosen || !risk.scores[1])
            continue;
        painter.setPen(QPen(tokens.accent, 2.5, Qt::SolidLine, Qt::RoundCap));
        if (risk.scores[0])
            painter.drawLine(QPointF(at.before, at.y(*risk.scores[0])), QPointF(at.now, at.y(*risk.scores[1])));
        if (risk.scores[2])
            painter.drawLine(QPointF(at.leave, at.y(*risk.scores[1])), QPointF(at.wanted, at.y(*risk.scores[2])));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.drawRoundedRect(numberOf(risk.id.value).adjusted(-3, 0, 3, 0), 3, 3);
    }
}

void SlopeWidget::paintEnds(QPainter &painter, const Places &at, const Tokens &tokens) const
{
    const QFont strong = strongFont(smallFont(font())), small = smallFont(font());
    const auto draw = [&](RiskTime time, bool left) {
        const auto y = heights(time, at);
        const auto &stops = m_slope.stops[size_t(time)];
        for (size_t i = 0; i < stops.size(); ++i) {
            const QString score = m_language.locale().toString(stops[i].score);
            const QString count = tr("%n risks", nullptr, int(stops[i].risks.size()));
            const double width = figuresWidth(QFontMetricsF(strong), score);
            const QRectF place(left ? at.before - kWordPad - width : at.wanted + kWordPad, y[i] - 9, width + 1, 18);
            painter.setFont(strong);
            painter.setPen(tokens.text);
            painter.drawText(place, Qt::AlignCenter, score);
            painter.setFont(small);
            painter.setPen(tokens.text2);
            if (left)
                painter.drawText(QRectF(at.levels, place.top(), place.left() - kWordPad - at.levels, 18),
                                 Qt::AlignRight | Qt::AlignVCenter, count);
            else
                painter.drawText(QRectF(place.right() + kWordPad, place.top(), width + 100, 18),
                                 Qt::AlignLeft | Qt::AlignVCenter, count);
        }
    };
    draw(RiskTime::Inherent, true);
    draw(RiskTime::Target, false);
}

/// The numbers of the risks stand at their present score between the two fans: no line has to be traced by eye.
void SlopeWidget::paintNumbers(QPainter &painter, const Tokens &tokens) const
{
    const Places at = places();
    const QFont strong = strongFont(smallFont(font())), small = smallFont(font());
    const auto y = heights(RiskTime::Current, at);
    const auto &stops = m_slope.stops[size_t(RiskTime::Current)];
    for (size_t i = 0; i < stops.size(); ++i) {
        painter.setFont(strong);
        painter.setPen(tokens.text);
        painter.drawText(QRectF(at.now + kWordPad, y[i] - 9, 28, 18), Qt::AlignLeft | Qt::AlignVCenter,
                         m_language.locale().toString(stops[i].score));
        for (const size_t row : stops[i].risks) {
            const SlopeRisk &risk = m_slope.risks[row];
            const QRectF place = numberOf(risk.id.value);
            painter.setFont(risk.isUnmoved() ? strong : small);
            painter.setPen(risk.isUnmoved() ? tokens.state(StateMark::OffTrack).text : tokens.text);
            painter.drawText(place, Qt::AlignCenter, risk.chip);
            if (risk.isUnmoved())
                painter.drawLine(QPointF(place.left(), place.bottom() - 1), QPointF(place.right(), place.bottom() - 1));
        }
    }
}

void SlopeWidget::paintEvent(QPaintEvent *)
{
    if (m_slope.risks.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    const Places at = places();
    paintLevels(painter, at, tokens);
    paintPaths(painter, at, tokens);
    paintEnds(painter, at, tokens);
    paintNumbers(painter, tokens);
    paintChosen(painter, at, tokens);
}

void SlopeWidget::mousePressEvent(QMouseEvent *event)
{
    const SlopeRisk *nearest = nullptr;
    double least = 20;
    for (const SlopeRisk &risk : m_slope.risks) {
        const double away = QLineF(numberOf(risk.id.value).center(), event->position()).length();
        if (away < least) {
            least = away;
            nearest = &risk;
        }
    }
    if (nearest)
        emit chosen(nearest->id.value);
}
