#include "views/widgets/whyclicks.h"

#include "views/widgets/roles.h"
#include "views/widgets/tablesetup.h"

#include <QAbstractItemView>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace {

WhyClicks::Place cellsOf(QAbstractItemView &view, const std::vector<int> &columns)
{
    return [&view, columns](const QModelIndex &index) {
        const bool wanted = std::find(columns.begin(), columns.end(), index.column()) != columns.end();
        return wanted && !index.data(GroupRole).toBool() ? QRectF(view.visualRect(index)) : QRectF();
    };
}

} // namespace

WhyClicks::WhyClicks(QAbstractItemView &view, Place place, Click click)
    : QObject(&view)
    , m_view(view)
    , m_place(std::move(place))
    , m_click(click)
{
    view.viewport()->setMouseTracking(true);
    view.viewport()->installEventFilter(this);
}

WhyClicks::WhyClicks(QAbstractItemView &view, const std::vector<int> &columns)
    : WhyClicks(view, cellsOf(view, columns))
{
}

void WhyClicks::addTo(QMenu &menu, const QModelIndex &index)
{
    if (!index.isValid() || index.data(GroupRole).toBool())
        return;
    QAction *action = menu.addAction(tr("Why?"), this, [this, at = QPersistentModelIndex(index)] { explain(at); });
    action->setObjectName(QStringLiteral("why"));
    action->setShortcut(Qt::Key_W);
    action->setShortcutContext(Qt::WidgetShortcut); // shown only: the key belongs to the window
}

QModelIndex WhyClicks::hit(const QPointF &at) const
{
    const QModelIndex index = m_view.indexAt(at.toPoint());
    return index.isValid() && m_place(index).contains(at) ? index : QModelIndex();
}

void WhyClicks::explain(const QModelIndex &index)
{
    goToRow(m_view, index);
    m_view.setFocus();
    emit wanted();
}

bool WhyClicks::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove: {
        const bool over = hit(static_cast<QMouseEvent *>(event)->position()).isValid();
        if (over != (m_view.viewport()->cursor().shape() == Qt::PointingHandCursor))
            over ? m_view.viewport()->setCursor(Qt::PointingHandCursor) : m_view.viewport()->unsetCursor();
        break;
    }
    case QEvent::MouseButtonPress: {
        const auto *press = static_cast<QMouseEvent *>(event);
        m_pressed = press->button() == Qt::LeftButton && press->modifiers() == Qt::NoModifier
            && hit(press->position()).isValid();
        if (m_pressed && m_click == Click::Taken)
            return true;
        break;
    }
    case QEvent::MouseButtonDblClick:
        m_pressed = false;
        break;
    case QEvent::MouseButtonRelease:
        if (const QModelIndex at = hit(static_cast<QMouseEvent *>(event)->position());
            std::exchange(m_pressed, false) && at.isValid()) {
            // Afterwards: the view selects by the release first, and the panel may move what lies below the hand.
            QMetaObject::invokeMethod(
                this, [this, index = QPersistentModelIndex(at)] { explain(index); }, Qt::QueuedConnection);
            return m_click == Click::Taken;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
