#include "views/widgets/tablehabits.h"

#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/widgets/rowdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

TableHabits::TableHabits(QAbstractItemView &view, RowMenu menu)
    : QObject(&view)
    , m_view(view)
    , m_menu(std::move(menu))
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    if (auto *tree = qobject_cast<QTreeView *>(&view)) {
        connect(tree, &QAbstractItemView::clicked, this, [tree](const QModelIndex &index) {
            if (index.data(GroupRole).toBool())
                tree->setExpanded(index, !tree->isExpanded(index));
        });
    }
    fitRows();
}

bool TableHabits::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
        if (watched == &m_view)
            fitRows();
        break;
    case QEvent::ShortcutOverride:
        // The view keeps Ctrl+C for itself, so that a page's own Copy action is not asked first.
        if (watched == &m_view && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (watched == &m_view && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        break;
    case QEvent::ContextMenu: {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        const bool keyboard = asked->reason() == QContextMenuEvent::Keyboard;
        if (keyboard == (watched == &m_view)) {
            showMenu(keyboard ? m_view.visualRect(m_view.currentIndex()).center() : asked->pos());
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void TableHabits::fitRows()
{
    if (auto *table = qobject_cast<QTableView *>(&m_view)) {
        table->horizontalHeader()->setFont(headerFont(m_view.font()));
        table->verticalHeader()->setMinimumSectionSize(1);
        table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(m_view.fontMetrics()));
    } else if (auto *tree = qobject_cast<QTreeView *>(&m_view)) {
        tree->header()->setFont(headerFont(m_view.font()));
    }
}

void TableHabits::copy() const
{
    const QString text = selectionAsText(m_view);
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void TableHabits::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex index = m_view.indexAt(position);
    if (m_menu)
        m_menu(*menu, index);
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction *copyAction = menu->addAction(icon("edit-copy"), tr("Copy rows"), this, &TableHabits::copy);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut); // shown only; the view handles the key itself
    copyAction->setEnabled(m_view.selectionModel() && m_view.selectionModel()->hasSelection());
    menu->popup(m_view.viewport()->mapToGlobal(position));
}
