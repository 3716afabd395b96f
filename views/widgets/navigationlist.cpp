#include "views/widgets/navigationlist.h"

#include "views/look/fonts.h"
#include "views/widgets/navigationdelegate.h"
#include "views/widgets/tooltip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

NavigationList::NavigationList(QWidget *parent)
    : QListView(parent)
    , m_entries(new NavigationModel(this))
{
    setModel(m_entries);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(8, 8, 8, 8);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setBackgroundRole(QPalette::Window);
    setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Pages"));
    fitWidth();
}

void NavigationList::setEntries(std::vector<NavigationEntry> entries)
{
    const int kept = current();
    m_entries->setEntries(std::move(entries));
    setCurrent(kept);
    fitWidth();
}

void NavigationList::setCount(int id, int count)
{
    m_entries->setCount(id, count);
}

int NavigationList::current() const
{
    return currentIndex().isValid() ? currentIndex().data(NavigationModel::EntryIdRole).toInt() : -1;
}

void NavigationList::setCurrent(int id)
{
    m_silent = true;
    const QModelIndex index = m_entries->indexOf(id);
    if (index.isValid())
        setCurrentIndex(index);
    m_silent = false;
}

void NavigationList::setCompact(bool compact)
{
    m_compact = compact;
    fitWidth();
    doItemsLayout();
}

QRect NavigationList::entryRect(const QModelIndex &index) const
{
    QRect rect = visualRect(index);
    if (rect.isValid())
        rect.setTop(rect.bottom() + 1 - NavigationDelegate::entryHeight(fontMetrics()));
    return rect;
}

QModelIndex NavigationList::indexAt(const QPoint &point) const
{
    const QModelIndex index = QListView::indexAt(point);
    return entryRect(index).contains(point) ? index : QModelIndex();
}

void NavigationList::currentChanged(const QModelIndex &now, const QModelIndex &previous)
{
    QListView::currentChanged(now, previous);
    if (!m_silent && now.isValid())
        emit chosen(now.data(NavigationModel::EntryIdRole).toInt());
}

void NavigationList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // The foot row is as high as the room that is left.
    scheduleDelayedItemsLayout();
}

void NavigationList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

bool NavigationList::event(QEvent *event)
{
    const bool done = QListView::event(event);
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        painter.fillRect(QRect(width() - 1, 0, 1, height()), palette().color(QPalette::Mid));
    }
    return done;
}

bool NavigationList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString word = indexAt(help->pos()).data().toString();
        QToolTip::showText(help->globalPos(), m_compact ? toolTipText(word) : QString(), this);
        return true;
    }
    return QListView::viewportEvent(event);
}

void NavigationList::fitWidth()
{
    if (m_compact) {
        setFixedWidth(52);
        return;
    }
    int words = 0;
    for (int row = 0; row < m_entries->rowCount(); ++row)
        words = std::max(words,
                         QFontMetrics(strongFont(font())).horizontalAdvance(m_entries->index(row).data().toString()));
    setFixedWidth(std::max(200, words + 36 + 16 + 10));
}
