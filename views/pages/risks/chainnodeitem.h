#pragma once
#include "model/query/chaingraph.h"

#include <QFont>
#include <QGraphicsItem>
#include <QPalette>

/// One box of the graph: state as icon and colour, code, title; accent frame on the path, red frame on a gap.
class ChainNodeItem : public QGraphicsItem
{
public:
    enum class Light : signed char { Plain, Path, Chosen };
    ChainNodeItem(const ChainNode &node, const QSizeF &size, const QFont &font, const QPalette &palette);
    void setLight(Light light, bool faded);
    QRectF boundingRect() const override { return QRectF({-2, -2}, m_size + QSizeF(4, 4)); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    QSizeF size() const { return m_size; }

private:
    ChainNode m_node;
    QSizeF m_size;
    QFont m_font;
    QPalette m_palette;
    Light m_light = Light::Plain;
    bool m_faded = false;
};
