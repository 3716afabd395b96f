#pragma once
#include "model/domain/language.h"
#include "model/query/chaingraph.h"

#include <QGraphicsView>

class ChainNodeItem;
class QGraphicsLineItem;
class QGraphicsPathItem;

/// The chain as boxes and lines (LOOK 7.6). Hover lights the path of a box, a click or the arrow keys choose one
/// (up and down in its layer, left and right along the links), Enter or a double click opens it; Ctrl and +, −, 0 or
/// the wheel zoom. A box that is dragged onto another one asks to be linked with it; Esc takes the drag back.
class ChainView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChainView(Language language, QWidget *parent = nullptr);
    void setGraph(ChainGraph graph, bool controls);
    const ChainGraph &graph() const { return m_graph; }
    /// The chosen box; nothing in an empty graph.
    std::optional<size_t> chosen() const { return m_chosen; }
    void choose(size_t node);
    /// Boxes that are lit now: the path of the box below the mouse, else of the chosen one.
    std::vector<size_t> lit() const;
    /// Where a box stands in the viewport.
    QPoint placeOf(size_t node) const;
    /// The whole graph is seen, as far as it can be read.
    void fit();
    /// Larger or smaller by a factor, within limits.
    void zoom(double factor);
    /// 1 is the size that boxes are made for.
    double zoomed() const { return transform().m11(); }

signals:
    void chosenChanged();
    void opened(size_t node);
    /// A box was dropped on one of a kind that it can be linked with; they may be linked already.
    void dropped(size_t from, size_t to);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::optional<size_t> nodeAt(const QPoint &point) const;
    void rebuild();
    void fitWidth();
    void light();
    void step(int layers, int rows);
    void setHovered(std::optional<size_t> node);
    bool arePartners(size_t from, size_t to) const;
    void drag(const QPoint &point);
    void endDrag();

    Language m_language;
    ChainGraph m_graph;
    bool m_controls = false;
    std::optional<size_t> m_chosen, m_hovered;
    std::optional<size_t> m_pressed; ///< box below the mouse button
    QPoint m_pressedAt;
    QGraphicsLineItem *m_band = nullptr; ///< from the dragged box to the mouse
    std::vector<ChainNodeItem *> m_nodes;
    std::vector<QGraphicsPathItem *> m_edges;
};
