#include "views/pages/risks/chainnodeitem.h"

#include "model/domain/text.h"
#include "views/look/figures.h"
#include "views/look/fonts.h"
#include "views/look/stateicon.h"

#include <QPainter>

namespace {

constexpr double kNodePad = 7;

} // namespace

ChainNodeItem::ChainNodeItem(const ChainNode &node, const QSizeF &size, const QFont &font, const QPalette &palette)
    : m_node(node)
    , m_size(size)
    , m_font(font)
    , m_palette(palette)
{
}

void ChainNodeItem::setLight(Light light, bool faded)
{
    if (m_light == light && m_faded == faded)
        return;
    m_light = light;
    m_faded = faded;
    update();
}

void ChainNodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const Tokens tokens = tokensFor(m_palette);
    const QRectF box(0.5, 0.5, m_size.width() - 1, m_size.height() - 1);
    const bool lit = m_light != Light::Plain;
    painter->setRenderHint(QPainter::Antialiasing);
    QColor frame = lit ? tokens.accent : m_palette.color(QPalette::Mid);
    if (m_node.gap)
        frame = tokens.error;
    painter->setPen(QPen(frame, m_light == Light::Chosen ? 2 : m_node.gap || lit ? 1.5 : 1));
    painter->setBrush(lit && !tokens.plain ? tokens.accentTint : m_palette.color(QPalette::Base));
    painter->drawRoundedRect(box, 3, 3);
    double x = kNodePad;
    const bool state = m_node.result != ResultState::Unset || m_node.life != ObjectiveState::Unset;
    if (state) {
        const StateMark mark = m_node.result != ResultState::Unset ? markOf(m_node.result) : markOf(m_node.life);
        paintStateIcon(*painter, QRectF(x, (m_size.height() - 12) / 2, 12, 12), mark, tokens);
        x += 19;
    }
    const QFont small = smallFont(m_font);
    painter->setFont(small);
    const QString code = m_node.mark.isEmpty() ? m_node.code : QStringLiteral("%1 · %2").arg(m_node.code, m_node.mark);
    painter->setPen(tokens.text2);
    const double width = figuresWidth(QFontMetricsF(small), code) + 1;
    drawFigures(*painter, QRectF(x, 0, width, m_size.height()), Qt::AlignLeft | Qt::AlignVCenter, code);
    x += width + 5;
    painter->setFont(m_node.layer == ChainLayer::Objectives && lit ? strongFont(small) : small);
    painter->setPen(m_faded ? tokens.text2 : tokens.text);
    painter->drawText(QRectF(x, 0, m_size.width() - x - kNodePad, m_size.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(painter->font())
                          .elidedText(shownText(m_node.title), Qt::ElideRight, m_size.width() - x - kNodePad));
}
