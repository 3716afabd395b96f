#include "views/widgets/grouprows.h"

#include "views/widgets/roles.h"

#include <QTreeView>

namespace {

void dress(QTreeView &view, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = view.model()->index(row, 0);
        if (!index.data(GroupRole).toBool())
            continue;
        view.setFirstColumnSpanned(row, {}, true);
        view.setExpanded(index, true);
    }
}

} // namespace

void keepGroupRows(QTreeView &view)
{
    const QAbstractItemModel *model = view.model();
    dress(view, 0, model->rowCount() - 1);
    QObject::connect(model, &QAbstractItemModel::rowsInserted, &view,
                     [&view](const QModelIndex &parent, int first, int last) {
                         if (!parent.isValid())
                             dress(view, first, last);
                     });
    // A tree widget takes its own model down with it, when it is no tree any more: hence the cast.
    QObject::connect(model, &QAbstractItemModel::modelReset, &view, [object = static_cast<QObject *>(&view)] {
        if (auto *tree = qobject_cast<QTreeView *>(object))
            dress(*tree, 0, tree->model()->rowCount() - 1);
    });
}
