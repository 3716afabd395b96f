#include "views/pages/risks/riskcardframe.h"

#include "views/look/tokens.h"
#include "views/pages/risks/draggedrecord.h"

#include <QDropEvent>
#include <QPainter>

namespace {

constexpr int kBar = 3;

} // namespace

void RiskCardFrame::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void RiskCardFrame::watchFocus()
{
    for (QWidget *part : findChildren<QWidget *>())
        if (part->focusPolicy() != Qt::NoFocus)
            part->installEventFilter(this);
}

bool RiskCardFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit touched(m_risk);
    return QWidget::eventFilter(watched, event);
}

void RiskCardFrame::mousePressEvent(QMouseEvent *event)
{
    emit touched(m_risk);
    QWidget::mousePressEvent(event);
}

std::pair<QUuid, QUuid> RiskCardFrame::pairAt(const QDropEvent &event) const
{
    const auto record = draggedRecord(event.mimeData());
    if (record && record->kind == Kind::Objective)
        return {m_risk, record->id};
    const QWidget *part = childAt(event.position().toPoint());
    const QUuid objective = part ? part->property(objectiveProperty).toUuid() : QUuid();
    return record && !objective.isNull() ? std::pair(record->id, objective) : std::pair<QUuid, QUuid>();
}

void RiskCardFrame::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedRecord(event->mimeData()))
        event->accept();
}

void RiskCardFrame::dragMoveEvent(QDragMoveEvent *event)
{
    m_isLanding = !pairAt(*event).second.isNull();
    update();
    event->setDropAction(Qt::LinkAction);
    event->setAccepted(m_isLanding);
}

void RiskCardFrame::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isLanding = false;
    update();
}

void RiskCardFrame::dropEvent(QDropEvent *event)
{
    m_isLanding = false;
    update();
    const auto [risk, objective] = pairAt(*event);
    event->setDropAction(Qt::LinkAction);
    event->setAccepted(!objective.isNull());
    if (!objective.isNull())
        emit linkDropped(risk, objective);
}

void RiskCardFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor accent = tokensFor(palette()).accent;
    if (m_chosen)
        painter.fillRect(QRect(0, 0, kBar, height()), accent);
    if (m_isLanding) {
        painter.setPen(QPen(accent, 2, Qt::DashLine));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}
