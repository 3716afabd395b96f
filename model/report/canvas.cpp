#include "model/report/canvas.h"

#include <QPainterPath>

void Canvas::line(QPointF from, QPointF to, const QPen &pen)
{
    m_painter.setPen(pen);
    m_painter.drawLine(from, to);
}

void Canvas::polyline(const QPolygonF &points, const QPen &pen)
{
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(points);
}

void Canvas::fill(const QRectF &rect, QRgb colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor::fromRgba(colour));
    m_painter.drawRect(rect);
}

void Canvas::fill(const QPolygonF &polygon, QRgb colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor::fromRgba(colour));
    m_painter.drawPolygon(polygon);
}

void Canvas::frame(const QRectF &rect, const QPen &pen, const QBrush &brush)
{
    m_painter.setPen(pen);
    m_painter.setBrush(brush);
    m_painter.drawRect(rect);
}

void Canvas::dot(QPointF centre, double radius, QRgb colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor::fromRgba(colour));
    m_painter.drawEllipse(centre, radius, radius);
}

void Canvas::ring(QPointF centre, double radius, const QPen &pen)
{
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::white);
    m_painter.drawEllipse(centre, radius, radius);
}

void Canvas::diamond(QPointF centre, double half, const QPen &pen)
{
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::white);
    m_painter.drawPolygon(QPolygonF({centre + QPointF(0, -half), centre + QPointF(half, 0), centre + QPointF(0, half),
                                     centre + QPointF(-half, 0)}));
}

void Canvas::label(QPointF point, const QString &text, const LabelLook &look)
{
    if (text.isEmpty())
        return;
    const TypeStyle style {look.size, look.size, look.weight, look.colour};
    const TextBlock block(m_type, {Run::plain(text)}, style, 0);
    const double width = block.naturalWidth();
    double x = point.x();
    if (look.anchor.testFlag(Qt::AlignRight))
        x -= width;
    else if (look.anchor.testFlag(Qt::AlignHCenter))
        x -= width / 2;
    if (look.halo) {
        const double height = look.size * kMmPerPoint;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::white);
        m_painter.drawRoundedRect(QRectF(x - 0.4, point.y() - 0.8 * height, width + 0.8, height), 0.4, 0.4);
    }
    block.paint(m_painter, QPointF(x, point.y() - block.baseline()));
}

double Canvas::labelWidth(const QString &text, const LabelLook &look)
{
    return TextBlock(m_type, {Run::plain(text)}, {look.size, look.size, look.weight, look.colour}, 0).naturalWidth();
}
