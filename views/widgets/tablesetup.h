#pragma once
#include <functional>

class QAbstractItemView;
class QMenu;
class QModelIndex;
class QString;
class QTableView;
class QTreeView;

/// Adds the row actions to the menu of a row; called for the right mouse button and the Menu key alike.
using RowMenu = std::function<void(QMenu &menu, const QModelIndex &index)>;

/// How a tree shows depth.
enum class TreeLook {
    Groups, ///< group rows (GroupRole) span the width, rows below are not indented
    Levels, ///< a real hierarchy with indentation
};

/// Gives a view the look and the habits of LOOK 5 and 8: RowDelegate, row height by the text (31 at 10 pt, also after
/// the text size changes), line below each row, header without fill, elision at the right, whole rows selected, one Tab
/// stop, Ctrl+C copies the selection as tab separated text, Enter emits activated(). Header and cells align alike if
/// the model gives the same TextAlignmentRole for both. Call after setModel or before; then set delegates by column.
void setUpTable(QTableView &view, RowMenu menu = {});
void setUpTable(QTreeView &view, RowMenu menu = {}, TreeLook look = TreeLook::Groups);

/// The selected rows with their visible columns in visible order, tab separated, one row a line.
QString selectionAsText(const QAbstractItemView &view);

/// All rows of a view as they are ordered and filtered now, with the header and without the headings of groups, tab
/// separated, for a spreadsheet. Columns as in selectionAsText().
QString tableAsText(const QAbstractItemView &view);

/// Makes one row the current and the only selected one, and visible. The views' own setCurrentIndex() and selectRow()
/// ask the keyboard: while Ctrl is held for Ctrl+S they would add to the selection.
void goToRow(QAbstractItemView &view, const QModelIndex &index);
