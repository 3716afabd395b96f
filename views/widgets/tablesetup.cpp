#include "views/widgets/tablesetup.h"

#include "views/widgets/rowdelegate.h"
#include "views/widgets/tablehabits.h"

#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

namespace {

const QHeaderView *columnsOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return tree->header();
    return nullptr;
}

void setUpHeader(QHeaderView &header)
{
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setTextElideMode(Qt::ElideRight);
    header.setMinimumSectionSize(36);
    header.setFocusPolicy(Qt::NoFocus);
}

void setUpView(QAbstractItemView &view, RowMenu menu)
{
    view.setProperty("rowLines", true);
    view.setItemDelegate(new RowDelegate(&view));
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false);
    view.setTextElideMode(Qt::ElideRight);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    new TableHabits(view, std::move(menu));
}

/// One line of a text: a cell for each visible column, as they are ordered now.
QString visibleCells(const QHeaderView &header, const std::function<QString(int column)> &cell)
{
    QStringList cells;
    for (int visual = 0; visual < header.count(); ++visual)
        if (const int column = header.logicalIndex(visual); !header.isSectionHidden(column))
            cells << cell(column).simplified();
    return cells.join(u'\t');
}

QString rowText(const QHeaderView &header, const QModelIndex &first)
{
    return visibleCells(header, [&first](int column) {
        const QModelIndex index = first.sibling(first.row(), column);
        const QString code = index.data(SecondaryRole).toString();
        const QString text = index.data(Qt::DisplayRole).toString();
        return code.isEmpty() ? text : QStringLiteral("%1 %2").arg(code, text);
    });
}

/// Rows with those below them; the heading of a group is no row.
void addRows(QStringList &lines, const QHeaderView &header, const QAbstractItemModel &model, const QModelIndex &parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex first = model.index(row, 0, parent);
        if (!first.data(GroupRole).toBool())
            lines << rowText(header, first);
        addRows(lines, header, model, first);
    }
}

} // namespace

void setUpTable(QTableView &view, RowMenu menu)
{
    setUpHeader(*view.horizontalHeader());
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setCornerButtonEnabled(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setUpView(view, std::move(menu));
}

void setUpTable(QTreeView &view, RowMenu menu, TreeLook look)
{
    setUpHeader(*view.header());
    view.header()->setStretchLastSection(false);
    view.setUniformRowHeights(false);
    view.setAllColumnsShowFocus(false);
    view.setExpandsOnDoubleClick(false);
    if (look == TreeLook::Groups) {
        view.setRootIsDecorated(false);
        view.setIndentation(0);
    }
    setUpView(view, std::move(menu));
}

QString selectionAsText(const QAbstractItemView &view)
{
    const QHeaderView *header = columnsOf(view);
    if (!header || !view.selectionModel() || !view.model())
        return {};
    struct Row {
        int top;
        QModelIndex first;
    };
    std::vector<Row> rows;
    for (const QModelIndex &index : view.selectionModel()->selectedIndexes()) {
        const QModelIndex first = index.sibling(index.row(), 0);
        if (index.column() == 0 || !view.selectionModel()->isSelected(first))
            rows.push_back({view.visualRect(index).top(), first});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.top < b.top; });
    const auto same = [](const Row &a, const Row &b) { return a.first == b.first; };
    rows.erase(std::unique(rows.begin(), rows.end(), same), rows.end());
    QStringList lines;
    for (const Row &row : rows)
        lines << rowText(*header, row.first);
    return lines.join(u'\n');
}

QString tableAsText(const QAbstractItemView &view)
{
    const QHeaderView *header = columnsOf(view);
    const QAbstractItemModel *model = view.model();
    if (!header || !model)
        return {};
    QStringList lines {
        visibleCells(*header, [model](int column) { return model->headerData(column, Qt::Horizontal).toString(); })};
    addRows(lines, *header, *model, {});
    return lines.join(u'\n');
}

void goToRow(QAbstractItemView &view, const QModelIndex &index)
{
    if (!index.isValid())
        return;
    view.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view.scrollTo(index);
}
