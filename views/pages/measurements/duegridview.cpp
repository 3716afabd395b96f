#include "views/pages/measurements/duegridview.h"

#include "views/pages/measurements/duegriddelegates.h"
#include "views/pages/measurements/duegridmodel.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>

namespace {

struct ColumnWidth {
    DueGridModel::Column column;
    int least, most;
};
// LOOK 7.4; words and figures that need more get it, up to the second number.
constexpr ColumnWidth widths[] = {{DueGridModel::PeriodColumn, 80, 120}, {DueGridModel::DueColumn, 100, 160},
                                  {DueGridModel::LastColumn, 142, 200},  {DueGridModel::FirstColumn, 74, 90},
                                  {DueGridModel::SecondColumn, 74, 90},  {DueGridModel::ResultColumn, 72, 110},
                                  {DueGridModel::StateColumn, 128, 156}, {DueGridModel::NotesColumn, 74, 124}};

bool isOpenCell(const QModelIndex &index)
{
    return index.isValid() && index.data(DueGridModel::OpenCellRole).toBool();
}

} // namespace

DueGridView::DueGridView(DueGridModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("dueGrid"));
    setAccessibleName(tr("Figures that are due"));
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &DueGridView::fitColumns);
    connect(&model, &QAbstractItemModel::dataChanged, this, &DueGridView::span);
}

void DueGridView::dress()
{
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked | SelectedClicked);
    setTabKeyNavigation(true);
    setAcceptDrops(true);
    auto *entry = new EntryDelegate(this);
    setItemDelegate(new GridDelegate(this));
    setItemDelegateForColumn(DueGridModel::FirstColumn, entry);
    setItemDelegateForColumn(DueGridModel::SecondColumn, entry);
    setItemDelegateForColumn(DueGridModel::LastColumn, new LastThreeDelegate(this));
    setItemDelegateForColumn(DueGridModel::StateColumn, new StateChangeDelegate(this));
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(DueGridModel::KpiColumn, QHeaderView::Stretch);
    // The editor is gone when the view gets the key: it is as if it was pressed in the grid.
    connect(entry, &EntryDelegate::leftBy, this, [this](int key) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        keyPressEvent(&press);
    });
    connect(entry, &EntryDelegate::pasteWanted, this, &DueGridView::pasteWanted);
    fitColumns();
}

void DueGridView::fitColumns()
{
    for (const auto &[column, least, most] : widths) {
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        m_widths[column] = std::clamp(wanted, least, most);
        horizontalHeader()->resizeSection(column, m_widths[column]);
    }
    giveWay();
    span();
}

/// In a narrow window the name of the KPI matters more than its last values and its due date.
void DueGridView::giveWay()
{
    constexpr int leastName = 130;
    int room = viewport()->width();
    for (const ColumnWidth &c : widths)
        room -= m_widths[c.column];
    for (const DueGridModel::Column column : {DueGridModel::LastColumn, DueGridModel::DueColumn}) {
        const bool hide = room < leastName;
        if (isColumnHidden(column) != hide)
            setColumnHidden(column, hide);
        room += hide ? m_widths[column] : 0;
    }
}

void DueGridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    giveWay();
}

void DueGridView::span()
{
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.isGroup(row))
            setSpan(row, 0, 1, DueGridModel::ColumnCount);
        else if (m_model.index(row, 0).data(DueGridModel::SpansRole).toBool())
            setSpan(row, DueGridModel::FirstColumn, 1, DueGridModel::StateColumn - DueGridModel::FirstColumn);
}

/// The next cell to type into: downwards in the same column, or cell by cell. A line that has only one cell is met
/// on the way down too.
QModelIndex DueGridView::nextOpen(const QModelIndex &from, int rowStep, bool anyColumn) const
{
    const int columns = DueGridModel::ColumnCount, rows = m_model.rowCount();
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
        if (const QModelIndex index = m_model.index(row, column); isOpenCell(index))
            return index;
        if (const QModelIndex first = m_model.index(row, DueGridModel::FirstColumn); !anyColumn && isOpenCell(first))
            return first;
    }
    return {};
}

/// Enter: from a numerator to its denominator while that is empty, else to where the next line begins.
QModelIndex DueGridView::afterEnter(const QModelIndex &at) const
{
    const QModelIndex second = at.siblingAtColumn(DueGridModel::SecondColumn);
    if (at.column() == DueGridModel::FirstColumn && isOpenCell(second) && !at.data(Qt::EditRole).toString().isEmpty()
        && second.data(Qt::EditRole).toString().isEmpty())
        return second;
    return nextOpen(at.siblingAtColumn(DueGridModel::FirstColumn), 1, false);
}

void DueGridView::goToFirst()
{
    if (const QModelIndex index = nextOpen(m_model.index(0, DueGridModel::FirstColumn), 1, false); index.isValid())
        setCurrentIndex(index);
}

void DueGridView::commitEditor()
{
    auto *editor = viewport()->findChild<QLineEdit *>(QStringLiteral("entry"));
    if (!editor || state() != EditingState)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

QModelIndex DueGridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex from = currentIndex();
    if (action == MoveNext || action == MovePrevious) {
        const QModelIndex next = nextOpen(from, action == MoveNext ? 1 : -1, true);
        return next.isValid() ? next : from;
    }
    if ((action == MoveUp || action == MoveDown) && from.isValid()) {
        // Over the headings of the groups, in the same column.
        const int step = action == MoveUp ? -1 : 1;
        int row = from.row() + step;
        if (m_model.isGroup(row))
            row += step;
        return row > 0 && row < m_model.rowCount() ? m_model.index(row, from.column()) : from;
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

/// Pasting belongs to the grid here, not to the import of the window.
bool DueGridView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void DueGridView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex at = currentIndex();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (event->matches(QKeySequence::Paste)) {
        emit pasteWanted();
    } else if (event->key() == Qt::Key_F4 && plain) {
        emit notesWanted(at.row());
    } else if (event->key() == Qt::Key_F8 && plain) {
        if (const QModelIndex next = m_model.nextProblem(at.row()); next.isValid())
            setCurrentIndex(next);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && plain) {
        if (at.column() == DueGridModel::NotesColumn && m_model.isOpen(at.row()))
            emit notesWanted(at.row());
        else if (const QModelIndex next = afterEnter(at); next.isValid())
            setCurrentIndex(next);
    } else if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && isOpenCell(at)) {
        m_model.setData(at, QString(), Qt::EditRole);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void DueGridView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && at.column() == DueGridModel::NotesColumn && m_model.isOpen(at.row()))
        emit notesWanted(at.row());
}

void DueGridView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void DueGridView::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(event->mimeData()->hasUrls());
}

void DueGridView::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(m_model.isOpen(indexAt(event->position().toPoint()).row()));
}

void DueGridView::dropEvent(QDropEvent *event)
{
    const int row = indexAt(event->position().toPoint()).row();
    for (const QUrl &url : event->mimeData()->urls())
        if (m_model.isOpen(row) && url.isLocalFile()) {
            event->acceptProposedAction();
            emit fileDropped(row, url.toLocalFile());
            return;
        }
}
