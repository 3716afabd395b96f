#include "model/report/papersigns.h"

#include "model/report/paperink.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>

namespace {

void stroke(QPainter &painter, const QColor &colour, double width)
{
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
}

void fill(QPainter &painter, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
}

void paintUnit(QPainter &painter, Sign sign)
{
    const QColor ink = inkOf(sign);
    switch (sign) {
    case Sign::None:
        return;
    case Sign::OnTrack:
        fill(painter, ink);
        painter.drawEllipse(QPointF(0, 0), 0.97, 0.97);
        return;
    case Sign::AtRisk:
        painter.setPen(QPen(ink, 0.21, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.setBrush(QColor(0xe0, 0x9a, 0x12));
        painter.drawPolygon(QPolygonF({{0, -1.05}, {1.18, 0.95}, {-1.18, 0.95}}));
        return;
    case Sign::OffTrack:
        fill(painter, ink);
        painter.drawRect(QRectF(-0.925, -0.925, 1.85, 1.85));
        return;
    case Sign::Achieved:
        stroke(painter, ink, 0.44);
        painter.drawPolyline(QPolygonF({{-1.0, 0.05}, {-0.26, 0.79}, {1.05, -0.84}}));
        return;
    case Sign::Missed:
        stroke(painter, ink, 0.44);
        painter.drawLine(QPointF(-0.79, -0.79), QPointF(0.79, 0.79));
        painter.drawLine(QPointF(0.79, -0.79), QPointF(-0.79, 0.79));
        return;
    case Sign::Stale:
        painter.setPen(dashedPen(ink.rgba(), 0.36, {0.53, 0.41}));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(0, 0), 0.89, 0.89);
        return;
    case Sign::NoData:
        stroke(painter, ink, 0.42);
        painter.drawLine(QPointF(-0.84, 0), QPointF(0.84, 0));
        return;
    case Sign::NotStarted:
        stroke(painter, ink, 0.25);
        painter.drawEllipse(QPointF(0, 0), 0.82, 0.82);
        return;
    case Sign::Paused:
        stroke(painter, ink, 0.46);
        painter.drawLine(QPointF(-0.44, -0.84), QPointF(-0.44, 0.84));
        painter.drawLine(QPointF(0.44, -0.84), QPointF(0.44, 0.84));
        return;
    case Sign::Open:
        stroke(painter, ink, 0.25);
        painter.drawPolygon(QPolygonF({{0, -0.95}, {0.95, 0}, {0, 0.95}, {-0.95, 0}}));
        return;
    case Sign::Expected:
        stroke(painter, ink, 0.5);
        painter.drawLine(QPointF(0, -1.4), QPointF(0, 1.4));
        return;
    case Sign::Review:
        fill(painter, ink);
        painter.drawPolygon(QPolygonF({{-0.9, -0.85}, {0.9, -0.85}, {0, 0.85}}));
        return;
    }
}

} // namespace

void paintSign(QPainter &painter, QPointF centre, Sign sign, double scale)
{
    painter.save();
    painter.translate(centre);
    painter.scale(scale, scale);
    paintUnit(painter, sign);
    painter.restore();
}

void paintHatch(QPainter &painter, const QRectF &rect, QRgb colour, double stepMm, double lineMm)
{
    painter.save();
    painter.setPen(penOf(colour, lineMm * 0.75));
    painter.setBrush(Qt::white);
    painter.drawRect(rect);
    painter.setPen(penOf(colour, lineMm));
    // Lines are cut by calculation: a clip path for each bar would make the file larger and grey printers slower.
    for (double d = stepMm; d < rect.width() + rect.height(); d += stepMm) {
        const double fromX = std::max(0.0, d - rect.height());
        const double toX = std::min(d, rect.width());
        painter.drawLine(QPointF(rect.left() + fromX, rect.top() + d - fromX),
                         QPointF(rect.left() + toX, rect.top() + d - toX));
    }
    painter.restore();
}
