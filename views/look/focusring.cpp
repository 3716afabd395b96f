#include "views/look/focusring.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace {

bool wantsRing(const QWidget *widget)
{
    if (widget->property("innerFocus").toBool() || !widget->parentWidget())
        return false;
    // An editor inside a view would get a ring that is cut by the neighbouring cells.
    const QWidget *grandParent = widget->parentWidget()->parentWidget();
    if (qobject_cast<const QAbstractItemView *>(grandParent))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

/// A control outside of the visible part of its form gets no frame when it takes the focus, and QFocusFrame only moves
/// what it has hidden when the form is scrolled there.
class RingFrame : public QFocusFrame
{
protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool taken = QFocusFrame::eventFilter(watched, event);
        if ((event->type() == QEvent::Move || event->type() == QEvent::Resize) && widget() && parentWidget())
            setVisible(widget()->isVisible() && parentWidget()->rect().intersects(geometry()));
        return taken;
    }
};

QWidget *ringed(QWidget *focus)
{
    if (!focus)
        return nullptr;
    // The line edit of a combo or spin box has the focus as proxy; the ring belongs to the whole control.
    QWidget *parent = focus->parentWidget();
    if (qobject_cast<QLineEdit *>(focus)
        && (qobject_cast<QComboBox *>(parent) || qobject_cast<QAbstractSpinBox *>(parent)))
        focus = parent;
    return wantsRing(focus) ? focus : nullptr;
}

} // namespace

FocusRing::FocusRing()
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::follow(QWidget *now)
{
    QWidget *target = ringed(now);
    if (!target) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    // The frame becomes a child of the control's parent and dies with it.
    if (!m_frame)
        m_frame = new RingFrame;
    m_frame->setWidget(target);
}
