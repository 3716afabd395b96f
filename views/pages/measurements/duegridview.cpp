#include "views/pages/measurements/duegridview.h"

#include "model/items/itemroles.h"
#include "views/pages/measurements/duegridmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

DueGridView::DueGridView(QWidget *parent)
    : QTableView(parent)
{
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked | SelectedClicked);
    setTabKeyNavigation(true);
}

void DueGridView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &DueGridView::spanGroups);
    spanGroups();
}

void DueGridView::spanGroups()
{
    clearSpans();
    for (int row = 0; row < model()->rowCount(); ++row)
        if (model()->index(row, 0).data(GroupRole).toBool())
            setSpan(row, 0, 1, model()->columnCount());
}

static bool isOpenCell(const QModelIndex &index)
{
    return index.isValid() && index.data(DueGridModel::OpenCellRole).toBool();
}

/// The next cell to type into: downwards in the same column, or cell by cell.
QModelIndex DueGridView::nextOpen(const QModelIndex &from, int rowStep, bool anyColumn) const
{
    const int columns = model()->columnCount(), rows = model()->rowCount();
    int row = from.isValid() ? from.row() : 0, column = from.isValid() ? from.column() : 0;
    for (int i = 0; i < rows * columns; ++i) {
        if (anyColumn) {
            column += rowStep;
            if (column < 0 || column >= columns) {
                column = column < 0 ? columns - 1 : 0;
                row += rowStep;
            }
        } else {
            row += rowStep;
        }
        if (row < 0 || row >= rows)
            return {};
        if (const QModelIndex index = model()->index(row, column); isOpenCell(index))
            return index;
    }
    return {};
}

void DueGridView::goToFirst()
{
    for (int row = 0; row < model()->rowCount(); ++row)
        if (const QModelIndex index = model()->index(row, DueGridModel::FirstColumn); isOpenCell(index)) {
            setCurrentIndex(index);
            return;
        }
}

QModelIndex DueGridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveNext || action == MovePrevious) {
        const QModelIndex next = nextOpen(currentIndex(), action == MoveNext ? 1 : -1, true);
        return next.isValid() ? next : currentIndex();
    }
    return QTableView::moveCursor(action, modifiers);
}

/// Behind the last open cell Tab leaves the grid, so that the keyboard is never caught in it.
bool DueGridView::focusNextPrevChild(bool next)
{
    const QModelIndex to = nextOpen(currentIndex(), next ? 1 : -1, true);
    if (!to.isValid())
        return QAbstractScrollArea::focusNextPrevChild(next);
    setCurrentIndex(to);
    return true;
}

void DueGridView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return;
    }
    if (event->key() == Qt::Key_F4) {
        emit notesWanted(currentIndex().row());
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        if (const QModelIndex next = nextOpen(currentIndex(), 1, false); next.isValid())
            setCurrentIndex(next);
        return;
    }
    if (event->key() == Qt::Key_Delete && isOpenCell(currentIndex())) {
        model()->setData(currentIndex(), QString(), Qt::EditRole);
        return;
    }
    QTableView::keyPressEvent(event);
}

void DueGridView::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    QModelIndex row = currentIndex();
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!isOpenCell(row))
            return;
        if (line.trimmed().isEmpty())
            continue;
        const QStringList cells = line.split(QLatin1Char('\t'));
        model()->setData(row, cells.value(0), Qt::EditRole);
        if (const QModelIndex beside = row.siblingAtColumn(DueGridModel::SecondColumn);
            cells.size() > 1 && isOpenCell(beside))
            model()->setData(beside, cells[1], Qt::EditRole);
        row = nextOpen(row, 1, false);
    }
}
