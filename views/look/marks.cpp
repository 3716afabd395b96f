#include "views/look/marks.h"

#include "model/query/chartspec.h"
#include "views/look/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace {

constexpr double kIcon = 12;
constexpr double kGap = 6;
constexpr double kPillLeft = 7;
constexpr double kPillRight = 9;
constexpr double kPillHeight = 24;

/// Icons grow with the text, so that 200 % text does not sit beside a tiny mark.
double iconSize(const QFontMetricsF &metrics)
{
    return std::max(kIcon, std::round(metrics.height() * 0.72));
}

void paintWord(QPainter &painter, const QRectF &rect, StateMark mark, const QString &word, const Tokens &tokens)
{
    const QFontMetricsF metrics(painter.font());
    const double icon = iconSize(metrics);
    paintStateIcon(painter, QRectF(rect.left(), rect.center().y() - icon / 2, icon, icon), mark, tokens);
    const QRectF words = rect.adjusted(icon + kGap, 0, 0, 0);
    painter.setPen(tokens.state(mark).text);
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                     metrics.elidedText(word, Qt::ElideRight, words.width() + 0.5));
}

} // namespace

void paintBadge(QPainter &painter, const QRectF &rect, StateMark mark, const QString &word, const Tokens &tokens)
{
    painter.save();
    paintWord(painter, rect, mark, word, tokens);
    painter.restore();
}

double badgeWidth(const QFont &font, const QString &word)
{
    const QFontMetricsF metrics(font);
    return std::ceil(iconSize(metrics) + kGap + metrics.horizontalAdvance(word)) + 1;
}

void paintPill(QPainter &painter, const QRectF &rect, StateMark mark, const QString &word, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF size = pillSize(painter.font(), word);
    const QRectF pill(rect.left(), rect.center().y() - size.height() / 2, std::min(size.width(), rect.width()),
                      size.height());
    painter.setPen(tokens.plain ? QPen(tokens.text) : QPen(Qt::NoPen));
    painter.setBrush(tokens.state(mark).tint);
    const double half = tokens.plain ? 0.5 : 0;
    painter.drawRoundedRect(pill.adjusted(half, half, -half, -half), 4, 4);
    painter.setFont(strongFont(painter.font()));
    paintWord(painter, pill.adjusted(kPillLeft, 0, -kPillRight + 1, 0), mark, word, tokens);
    painter.restore();
}

QSizeF pillSize(const QFont &font, const QString &word)
{
    const QFont strong = strongFont(font);
    const double height = std::max(kPillHeight, std::ceil(QFontMetricsF(strong).height()) + 7);
    return {badgeWidth(strong, word) + kPillLeft + kPillRight, height};
}

void paintBullet(QPainter &painter, const QRectF &rect, double progress, double expected, StateMark mark,
                 const Tokens &tokens)
{
    constexpr double bar = 6, radius = 1.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double middle = rect.center().y();
    const QRectF track(rect.left(), std::round(middle - bar / 2), rect.width(), bar);
    painter.setBrush(tokens.track);
    painter.drawRoundedRect(track, radius, radius);
    const double part = std::clamp(progress, 0.0, 100.0) / 100;
    if (part > 0) {
        QRectF done(track);
        done.setWidth(track.width() * part);
        painter.setBrush(tokens.state(mark).mark);
        painter.drawRoundedRect(done, radius, radius);
    }
    if (expected >= 0) {
        const double x = track.left() + track.width() * std::min(expected, 100.0) / 100;
        const double left = std::min(std::round(x - 1), track.right() - 2);
        painter.fillRect(QRectF(std::max(left, track.left()), track.center().y() - 7, 2, 14), tokens.text);
    }
    painter.restore();
}

void paintSpark(QPainter &painter, const QRectF &rect, const SparkSpec &spec, const Tokens &tokens)
{
    constexpr double pad = 3;
    const double days = double(spec.from.daysTo(spec.to));
    const double span = spec.yMax - spec.yMin;
    const QRectF plot = rect.adjusted(pad, pad, -pad - 2, -pad);
    const auto place = [&](const QDate &date, double value) {
        const double across = days > 0 ? double(spec.from.daysTo(date)) / days : 1;
        const double up = span > 0 ? (value - spec.yMin) / span : 0.5;
        return QPointF(plot.left() + plot.width() * across, plot.bottom() - plot.height() * up);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect, Qt::IntersectClip);
    for (const auto &limit : {spec.target, spec.lower, spec.upper}) {
        if (!limit || *limit < spec.yMin || *limit > spec.yMax)
            continue;
        const double y = std::round(place(spec.from, *limit).y());
        painter.fillRect(QRectF(rect.left() + 2, y, rect.width() - 4, 1), tokens.chartAxis);
    }
    painter.setPen(QPen(tokens.text2, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const ChartPoint *last = nullptr;
    for (const auto &run : spec.runs) {
        QPolygonF line;
        for (const ChartPoint &point : run) {
            line << place(point.date, point.value);
            last = &point;
        }
        // A single reading between two gaps would vanish as a line of no length.
        if (line.size() == 1)
            painter.drawPoint(line.front());
        painter.drawPolyline(line);
    }
    if (last) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.state(markOf(spec.state)).mark);
        painter.drawEllipse(place(last->date, last->value), 2.4, 2.4);
    }
    painter.restore();
}

void paintInnerFocus(QPainter &painter, const QRectF &rect, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.focus, 2));
    painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 4, 4);
    painter.restore();
}
