#include "app/shell/window/focusareas.h"

#include <QAbstractItemView>
#include <QApplication>

namespace {

bool takesFocus(const QWidget &widget, const QWidget &area)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && widget.isVisibleTo(&area);
}

} // namespace

void FocusAreas::setAreas(std::vector<QWidget *> areas)
{
    m_areas.assign(areas.begin(), areas.end());
}

void FocusAreas::next(int direction)
{
    const QWidget *now = QApplication::focusWidget();
    const int count = int(m_areas.size());
    int at = direction > 0 ? count - 1 : 0;
    for (int i = 0; i < count; ++i)
        if (m_areas[size_t(i)] == now || m_areas[size_t(i)]->isAncestorOf(now))
            at = i;
    enter(*m_areas[size_t((at + direction + count) % count)]);
}

void FocusAreas::enter(QWidget &area)
{
    if (takesFocus(area, area)) {
        area.setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget *first = nullptr;
    for (QWidget *widget = area.nextInFocusChain(); widget != &area; widget = widget->nextInFocusChain()) {
        if (!area.isAncestorOf(widget) || !takesFocus(*widget, area))
            continue;
        if (qobject_cast<QAbstractItemView *>(widget)) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
        if (!first)
            first = widget;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

QWidget *FocusAreas::lastIn(QWidget &area)
{
    QWidget *last = &area;
    for (QWidget *widget = area.nextInFocusChain(); widget != &area; widget = widget->nextInFocusChain())
        if (area.isAncestorOf(widget))
            last = widget;
    return last;
}
