#include "views/pages/risks/chainview.h"

#include "views/look/fonts.h"
#include "views/look/tokens.h"
#include "views/pages/risks/chainnodeitem.h"

#include <QAccessible>
#include <QApplication>
#include <QGraphicsLineItem>
#include <QGraphicsPathItem>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace {

// Widths of LOOK 7.6, and the room for lines between the layers.
constexpr double kWidths[chainLayers] = {206, 228, 216, 238};
constexpr double kZoomStep = 1.2, kLeastZoom = 0.2, kMostZoom = 4;
constexpr double kBetween = 56, kTop = 26, kBottom = 8;

double boxHeight(const ChainNode &node, double line)
{
    return node.layer == ChainLayer::Objectives ? line + 9 : line + 4;
}

} // namespace

ChainView::ChainView(Language language, QWidget *parent)
    : QGraphicsView(parent)
    , m_language(std::move(language))
{
    setObjectName(QStringLiteral("chain"));
    setAccessibleName(tr("The chain as a graph"));
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setProperty("innerFocus", true);
}

void ChainView::setGraph(ChainGraph graph, bool controls)
{
    const QUuid kept = m_chosen ? m_graph.nodes[*m_chosen].id : QUuid();
    m_graph = std::move(graph);
    m_controls = controls;
    m_chosen.reset();
    m_hovered.reset();
    for (size_t i = 0; i < m_graph.nodes.size() && !m_chosen; ++i)
        if (m_graph.nodes[i].id == kept)
            m_chosen = i;
    if (const auto objectives = m_graph.layer(ChainLayer::Objectives); !m_chosen && !objectives.empty())
        m_chosen = objectives.front();
    rebuild();
    emit chosenChanged();
}

/// Every layer fills the height: the fullest one decides how far its boxes stand apart.
void ChainView::rebuild()
{
    endDrag(); // the line belongs to the scene that goes
    scene()->clear();
    m_nodes.assign(m_graph.nodes.size(), nullptr);
    m_edges.clear();
    const Tokens tokens = tokensFor(palette());
    const double line = QFontMetricsF(smallFont(font())).height();
    size_t most = 1;
    for (int l = 0; l < chainLayers; ++l)
        most = std::max(most, m_graph.layer(ChainLayer(l)).size());
    const double height = std::max(double(viewport()->height()) - kTop - kBottom, double(most) * (line + 8));
    double x = 12;
    for (int l = 0; l < chainLayers; ++l) {
        const auto nodes = m_graph.layer(ChainLayer(l));
        auto *title = scene()->addSimpleText(chainLayerTitle(ChainLayer(l), m_controls, m_language),
                                             strongFont(smallFont(font())));
        title->setBrush(tokens.text);
        title->setPos(x, 4);
        auto *count = scene()->addSimpleText(m_language.locale().toString(int(nodes.size())), smallFont(font()));
        count->setBrush(tokens.text2);
        count->setPos(x + title->boundingRect().width() + 5, 4);
        const double step = nodes.empty() ? 0 : height / double(nodes.size());
        for (size_t i = 0; i < nodes.size(); ++i) {
            const ChainNode &node = m_graph.nodes[nodes[i]];
            const QSizeF size(kWidths[l], boxHeight(node, line));
            auto *item = new ChainNodeItem(node, size, font(), palette());
            item->setPos(x, kTop + step * (double(i) + 0.5) - size.height() / 2);
            item->setZValue(1);
            scene()->addItem(item);
            m_nodes[nodes[i]] = item;
        }
        x += kWidths[l] + kBetween;
    }
    for (const ChainEdge &edge : m_graph.edges) {
        const ChainNodeItem *a = m_nodes[edge.from], *b = m_nodes[edge.to];
        const QPointF from = a->pos() + QPointF(a->size().width(), a->size().height() / 2);
        const QPointF to = b->pos() + QPointF(0, b->size().height() / 2);
        QPainterPath path(from);
        const double bend = (to.x() - from.x()) / 2;
        path.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
        m_edges.push_back(scene()->addPath(path));
    }
    scene()->setSceneRect(0, 0, x - kBetween + 12, kTop + height + kBottom);
    light();
}

void ChainView::light()
{
    const Tokens tokens = tokensFor(palette());
    const auto centre = m_hovered ? m_hovered : m_chosen;
    std::vector<bool> nodes(m_nodes.size(), false), edges(m_edges.size(), false);
    if (centre) {
        for (const size_t node : m_graph.pathNodes(*centre))
            nodes[node] = true;
        for (const size_t edge : m_graph.pathEdges(*centre))
            edges[edge] = true;
    }
    for (size_t i = 0; i < m_nodes.size(); ++i)
        m_nodes[i]->setLight(m_chosen == i  ? ChainNodeItem::Light::Chosen
                                 : nodes[i] ? ChainNodeItem::Light::Path
                                            : ChainNodeItem::Light::Plain,
                             centre && !nodes[i]);
    for (size_t i = 0; i < m_edges.size(); ++i) {
        m_edges[i]->setPen(edges[i] ? QPen(tokens.text, 1.5) : QPen(palette().color(QPalette::Mid), 1));
        m_edges[i]->setZValue(edges[i] ? 0.5 : 0);
    }
}

std::vector<size_t> ChainView::lit() const
{
    const auto centre = m_hovered ? m_hovered : m_chosen;
    return centre ? m_graph.pathNodes(*centre) : std::vector<size_t>();
}

void ChainView::choose(size_t node)
{
    if (node >= m_graph.nodes.size())
        return;
    m_chosen = node;
    const ChainNode &chosen = m_graph.nodes[node];
    QString words = QStringLiteral("%1 %2").arg(chosen.code, chosen.title);
    if (chosen.result != ResultState::Unset)
        words += QStringLiteral(", ") + labelOf(chosen.result, m_language);
    if (chosen.gap)
        words += QStringLiteral(", ") + tr("gap");
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    light();
    ensureVisible(m_nodes[node], 20, 20);
    emit chosenChanged();
}

QPoint ChainView::placeOf(size_t node) const
{
    const ChainNodeItem *item = m_nodes[node];
    return mapFromScene(item->pos() + QPointF(item->size().width() / 2, item->size().height() / 2));
}

std::optional<size_t> ChainView::nodeAt(const QPoint &point) const
{
    for (QGraphicsItem *item : items(point))
        for (size_t i = 0; i < m_nodes.size(); ++i)
            if (m_nodes[i] == item)
                return i;
    return {};
}

/// Without the wish of a person the height is scrolled, so that boxes stay large enough to read.
void ChainView::fitWidth()
{
    resetTransform();
    const double wanted = sceneRect().width();
    if (wanted > viewport()->width())
        scale(viewport()->width() / wanted, viewport()->width() / wanted);
}

void ChainView::fit()
{
    // The bars of the larger size would take room from the smaller one.
    const QSize room = maximumViewportSize();
    const double all = std::min(room.width() / sceneRect().width(), room.height() / sceneRect().height());
    resetTransform();
    zoom(std::min(all, 1.0));
    if (m_chosen)
        ensureVisible(m_nodes[*m_chosen], 20, 20);
}

void ChainView::zoom(double factor)
{
    const double wanted = std::clamp(zoomed() * factor, kLeastZoom, kMostZoom);
    scale(wanted / zoomed(), wanted / zoomed());
}

/// With Ctrl the wheel zooms at the mouse, else it scrolls.
void ChainView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QGraphicsView::wheelEvent(event);
    constexpr double kStep = 120; // eighths of a degree of one notch
    const auto anchor = transformationAnchor();
    setTransformationAnchor(AnchorUnderMouse);
    zoom(std::pow(kZoomStep, event->angleDelta().y() / kStep));
    setTransformationAnchor(anchor);
    event->accept();
}

void ChainView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    rebuild();
    fitWidth();
}

void ChainView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void ChainView::setHovered(std::optional<size_t> node)
{
    if (m_hovered == node)
        return;
    m_hovered = node;
    light();
}

void ChainView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(nodeAt(event->pos()));
    if (m_pressed && event->buttons().testFlag(Qt::LeftButton))
        return drag(event->pos());
    QGraphicsView::mouseMoveEvent(event);
}

/// An objective with a risk, requirement, commitment or control.
bool ChainView::arePartners(size_t from, size_t to) const
{
    const Kind kinds[] = {m_graph.nodes[from].kind, m_graph.nodes[to].kind};
    return (kinds[0] == Kind::Objective) != (kinds[1] == Kind::Objective) && kinds[0] != Kind::Kpi
        && kinds[1] != Kind::Kpi;
}

void ChainView::drag(const QPoint &point)
{
    if (!m_band && (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    const Tokens tokens = tokensFor(palette());
    if (!m_band) {
        m_band = scene()->addLine(QLineF(), QPen(tokens.accent, 1.5, Qt::DashLine));
        m_band->setZValue(2);
    }
    m_band->setLine(QLineF(mapToScene(m_pressedAt), mapToScene(point)));
    const auto over = nodeAt(point);
    // The links on record decide: a sentence of the policy is drawn to the risks of its objectives.
    const bool fits = over && arePartners(*m_pressed, *over) && !m_graph.isLinked(*m_pressed, *over);
    m_band->setPen(QPen(tokens.accent, fits ? 2.5 : 1.5, fits ? Qt::SolidLine : Qt::DashLine));
    viewport()->setCursor(fits                            ? Qt::PointingHandCursor
                              : over && over != m_pressed ? Qt::ForbiddenCursor
                                                          : Qt::CrossCursor);
}

void ChainView::endDrag()
{
    delete std::exchange(m_band, nullptr);
    m_pressed.reset();
    viewport()->unsetCursor();
}

void ChainView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto from = m_band ? m_pressed : std::nullopt, to = nodeAt(event->pos());
    endDrag();
    if (from && to && arePartners(*from, *to))
        emit dropped(*from, *to);
}

void ChainView::leaveEvent(QEvent *event)
{
    setHovered({});
    QGraphicsView::leaveEvent(event);
}

void ChainView::mousePressEvent(QMouseEvent *event)
{
    if (const auto node = nodeAt(event->pos()))
        choose(*node);
    if (event->button() == Qt::LeftButton) {
        m_pressed = nodeAt(event->pos());
        m_pressedAt = event->pos();
    }
    setFocus(Qt::MouseFocusReason);
}

void ChainView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto node = nodeAt(event->pos()))
        emit opened(*node);
}

/// Sideways to the linked box that stands nearest; up and down inside the layer.
void ChainView::step(int layers, int rows)
{
    if (!m_chosen)
        return;
    if (rows != 0) {
        const auto own = m_graph.layer(m_graph.nodes[*m_chosen].layer);
        const auto at = std::find(own.begin(), own.end(), *m_chosen) - own.begin() + rows;
        if (at >= 0 && at < qsizetype(own.size()))
            choose(own[size_t(at)]);
        return;
    }
    const auto next = m_graph.neighbours(*m_chosen, layers);
    if (next.empty())
        return;
    const double y = m_nodes[*m_chosen]->pos().y();
    choose(*std::min_element(next.begin(), next.end(), [&](size_t a, size_t b) {
        return std::abs(m_nodes[a]->pos().y() - y) < std::abs(m_nodes[b]->pos().y() - y);
    }));
}

void ChainView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1, 0);
    case Qt::Key_Right:
        return step(1, 0);
    case Qt::Key_Up:
        return step(0, -1);
    case Qt::Key_Down:
        return step(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen)
            emit opened(*m_chosen);
        return;
    case Qt::Key_Escape:
        if (m_band)
            return endDrag();
        break;
    case Qt::Key_Plus:
        if (control)
            return zoom(kZoomStep);
        break;
    case Qt::Key_Minus:
        if (control)
            return zoom(1 / kZoomStep);
        break;
    case Qt::Key_0:
        if (control)
            return fit();
        break;
    default:
        break;
    }
    QGraphicsView::keyPressEvent(event);
}
