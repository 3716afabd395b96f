#include "views/pages/risks/riskcardframe.h"

#include "views/look/tokens.h"

#include <QEvent>
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

void RiskCardFrame::paintEvent(QPaintEvent *)
{
    if (m_chosen)
        QPainter(this).fillRect(QRect(0, 0, kBar, height()), tokensFor(palette()).accent);
}
