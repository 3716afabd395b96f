#include "views/widgets/statebadge.h"

#include "views/look/marks.h"
#include "views/widgets/tooltip.h"

#include <QMouseEvent>
#include <QPainter>

StateBadge::StateBadge(Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateBadge::setState(ResultState state)
{
    setMark(markOf(state), labelOf(state));
}

void StateBadge::setState(ObjectiveState state)
{
    setMark(markOf(state), labelOf(state));
}

void StateBadge::setState(PlanState state)
{
    setMark(markOf(state), labelOf(state));
}

void StateBadge::setMark(StateMark mark, const QString &word)
{
    m_mark = mark;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

void StateBadge::setAsksWhy()
{
    m_asksWhy = true;
    setCursor(Qt::PointingHandCursor);
    setToolTip(toolTipText(tr("Why? (W)")));
}

void StateBadge::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_asksWhy && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit whyWanted();
    else
        QWidget::mouseReleaseEvent(event);
}

QSize StateBadge::sizeHint() const
{
    if (m_shape == Shape::Pill)
        return pillSize(font(), m_word).toSize();
    return {int(badgeWidth(font(), m_word)), fontMetrics().height() + 4};
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    if (m_shape == Shape::Pill)
        paintPill(painter, rect(), m_mark, m_word, tokens);
    else
        paintBadge(painter, rect(), m_mark, m_word, tokens);
}
