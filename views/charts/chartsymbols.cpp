#include "views/charts/chartsymbols.h"

#include <QPainter>
#include <QPolygonF>

void paintReading(QPainter &painter, QPointF at, bool corrected, const Tokens &tokens, const QColor &base)
{
    painter.setPen(corrected ? QPen(tokens.chartActual, 1.75) : QPen(Qt::NoPen));
    painter.setBrush(corrected ? base : tokens.chartActual);
    const double radius = corrected ? 3.6 : 3.2;
    painter.drawEllipse(at, radius, radius);
}

void paintLastReading(QPainter &painter, QPointF at, const QColor &state, const QColor &base)
{
    painter.setPen(QPen(base, 1.5));
    painter.setBrush(state);
    painter.drawEllipse(at, 5.25, 5.25);
}

void paintVoid(QPainter &painter, QPointF at, const Tokens &tokens)
{
    painter.setPen(QPen(tokens.chartTrajectory, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, 3, 3);
    painter.drawLine(at + QPointF(-5, 5), at + QPointF(5, -5));
}

void paintDiamond(QPainter &painter, QPointF at, const Tokens &tokens, const QColor &base)
{
    painter.setPen(QPen(tokens.chartTrajectory, 1.5));
    painter.setBrush(base);
    painter.drawPolygon(
        QPolygonF {{at.x(), at.y() - 5}, {at.x() + 5, at.y()}, {at.x(), at.y() + 5}, {at.x() - 5, at.y()}});
}

void paintFlag(QPainter &painter, QPointF foot, const Tokens &tokens)
{
    QPen pole(tokens.chartEvent, 1);
    pole.setDashPattern({1, 3});
    pole.setCapStyle(Qt::FlatCap);
    painter.setPen(pole);
    painter.drawLine(foot - QPointF(0, 8), foot);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.chartEvent);
    const QPointF top = foot - QPointF(0, 14);
    painter.drawPolygon(
        QPolygonF {top, top + QPointF(8, 0), top + QPointF(6, 3), top + QPointF(8, 6), top + QPointF(0, 6)});
}
