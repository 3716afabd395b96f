#pragma once
#include "model/report/typesetter.h"

#include <QPainter>

/// How a label of a chart is set: size in pt, where it hangs on its point, a white halo over lines.
struct LabelLook {
    double size = 7;
    int weight = 400;
    QRgb colour = 0xff4a525c;
    Qt::Alignment anchor = Qt::AlignLeft;
    bool halo = false;
};

/// Where charts are drawn: one unit is one mm, the origin is the top left of the figure. Only lines, polygons,
/// rectangles, circles and text (PRINT.md 5).
class Canvas
{
public:
    Canvas(QPainter &painter, Typesetter &type)
        : m_painter(painter)
        , m_type(type)
    {
    }
    QPainter &painter() { return m_painter; }
    Typesetter &type() { return m_type; }
    void line(QPointF from, QPointF to, const QPen &pen);
    void polyline(const QPolygonF &points, const QPen &pen);
    void fill(const QRectF &rect, QRgb colour);
    void fill(const QPolygonF &polygon, QRgb colour);
    void frame(const QRectF &rect, const QPen &pen, const QBrush &brush = Qt::NoBrush);
    void dot(QPointF centre, double radius, QRgb colour);
    void ring(QPointF centre, double radius, const QPen &pen);
    void diamond(QPointF centre, double half, const QPen &pen);
    /// Text with its base line at `point`.
    void label(QPointF point, const QString &text, const LabelLook &look = {});
    double labelWidth(const QString &text, const LabelLook &look = {});

private:
    QPainter &m_painter;
    Typesetter &m_type;
};
