#include "views/pages/today/agendaview.h"

#include "model/items/agendatree.h"
#include "views/look/fonts.h"
#include "views/widgets/grouprows.h"
#include "views/widgets/rowdelegate.h"
#include "views/widgets/tablesetup.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTreeView>

namespace {

/// Quiet words for kind and person, "today" in bold, the code of the objective behind the title.
class AgendaDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        if (index.data(StrongRole).toBool())
            option->font = strongFont(option->font);
        const bool quietColumn = index.column() == AgendaTree::TypeColumn || index.column() == AgendaTree::WhoColumn
            || (index.column() == AgendaTree::WhenColumn && !index.data(StrongRole).toBool());
        if (quietColumn && !index.data(LateRole).toBool() && !index.data(GroupRole).toBool()) {
            const QColor colour = tokensFor(option->palette).text2;
            option->palette.setColor(QPalette::Text, colour);
            option->palette.setColor(QPalette::HighlightedText, colour);
        }
    }
};

struct ColumnWidth {
    int column, width;
};
constexpr ColumnWidth kWidths[] = {{AgendaTree::TypeColumn, 118},
                                   {AgendaTree::WhoColumn, 112},
                                   {AgendaTree::WhenColumn, 96},
                                   {AgendaTree::DateColumn, 64}};

} // namespace

QTreeView *agendaView(AgendaTree &model, RowMenu menu)
{
    auto *view = new QTreeView;
    view->setObjectName(QStringLiteral("agenda"));
    view->setAccessibleName(QCoreApplication::translate("AgendaView", "What is due"));
    view->setModel(&model);
    setUpTable(*view, std::move(menu));
    auto *delegate = new AgendaDelegate(view);
    delegate->setSecondaryAfter(true);
    view->setItemDelegate(delegate);
    view->setHeaderHidden(true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = view->header();
    header->setSectionResizeMode(AgendaTree::WhatColumn, QHeaderView::Stretch);
    const auto fit = [view, header] {
        for (const auto &[column, width] : kWidths) {
            const int wanted = static_cast<QAbstractItemView *>(view)->sizeHintForColumn(column);
            header->resizeSection(column, std::clamp(wanted, width, width * 3 / 2));
        }
    };
    QObject::connect(&model, &QAbstractItemModel::dataChanged, view, fit);
    keepGroupRows(*view);
    return view;
}
