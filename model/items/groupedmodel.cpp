#include "model/items/groupedmodel.h"

#include "model/items/recordtablebase.h"

#include <QSet>

#include <algorithm>

namespace {

const RowGroup *groupWith(const std::vector<RowGroup> &groups, const QString &key)
{
    const auto it = std::find_if(groups.begin(), groups.end(), [&](const RowGroup &g) { return g.key == key; });
    return it == groups.end() ? nullptr : &*it;
}

QSet<QUuid> asSet(const std::vector<QUuid> &rows)
{
    return {rows.begin(), rows.end()};
}

} // namespace

GroupedModel::~GroupedModel() = default;

int GroupedModel::positionOf(const RowGroup *group) const
{
    const auto it = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &g) { return g.get() == group; });
    return int(it - m_groups.begin());
}

// The internal pointer of a row is its group, that of a heading is null: it stays true when groups move.
QModelIndex GroupedModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_groups[size_t(parent.row())].get() : nullptr);
}

QModelIndex GroupedModel::parent(const QModelIndex &child) const
{
    const auto *group = static_cast<const RowGroup *>(child.internalPointer());
    return group ? createIndex(positionOf(group), 0, nullptr) : QModelIndex();
}

int GroupedModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalPointer() || parent.column() ? 0 : int(m_groups[size_t(parent.row())]->rows.size());
}

QVariant GroupedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const auto *group = static_cast<const RowGroup *>(index.internalPointer())) {
        const QUuid id = group->rows[size_t(index.row())];
        return role == IdRole ? QVariant(id) : shownValue(rowData(id, index.column(), role), role);
    }
    const RowGroup &group = *m_groups[size_t(index.row())];
    if (role == GroupRole)
        return true;
    if (role == CountRole)
        return int(group.rows.size());
    return index.column() == 0 ? shownValue(groupData(group, role), role) : QVariant();
}

QModelIndex GroupedModel::indexOf(const QUuid &row, int column) const
{
    for (size_t g = 0; g < m_groups.size(); ++g) {
        const auto &rows = m_groups[g]->rows;
        if (const auto it = std::find(rows.begin(), rows.end(), row); it != rows.end())
            return createIndex(int(it - rows.begin()), column, m_groups[g].get());
    }
    return {};
}

QModelIndex GroupedModel::groupIndex(const QString &key) const
{
    for (size_t g = 0; g < m_groups.size(); ++g)
        if (m_groups[g]->key == key)
            return createIndex(int(g), 0, nullptr);
    return {};
}

int GroupedModel::rows() const
{
    int count = 0;
    for (const Group &group : m_groups)
        count += int(group->rows.size());
    return count;
}

QUuid GroupedModel::idAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalPointer() ? data(index, IdRole).toUuid() : QUuid();
}

void GroupedModel::arrange(const std::vector<RowGroup> &fresh)
{
    removeVanished(fresh);
    insertNew(fresh);
    reorder(fresh);
    announceCells();
}

void GroupedModel::removeVanished(const std::vector<RowGroup> &fresh)
{
    for (int g = int(m_groups.size()) - 1; g >= 0; --g) {
        RowGroup &group = *m_groups[size_t(g)];
        const RowGroup *wanted = groupWith(fresh, group.key);
        if (!wanted) {
            beginRemoveRows({}, g, g);
            m_groups.erase(m_groups.begin() + g);
            endRemoveRows();
            continue;
        }
        const QSet<QUuid> kept = asSet(wanted->rows);
        for (int row = int(group.rows.size()) - 1; row >= 0; --row) {
            if (kept.contains(group.rows[size_t(row)]))
                continue;
            beginRemoveRows(createIndex(g, 0, nullptr), row, row);
            group.rows.erase(group.rows.begin() + row);
            endRemoveRows();
        }
    }
}

void GroupedModel::insertNew(const std::vector<RowGroup> &fresh)
{
    for (const RowGroup &wanted : fresh) {
        const QModelIndex known = groupIndex(wanted.key);
        if (!known.isValid()) {
            const int end = int(m_groups.size());
            beginInsertRows({}, end, end);
            m_groups.push_back(std::make_unique<RowGroup>(wanted));
            endInsertRows();
            continue;
        }
        RowGroup &group = *m_groups[size_t(known.row())];
        const QSet<QUuid> old = asSet(group.rows);
        std::vector<QUuid> added;
        std::copy_if(wanted.rows.begin(), wanted.rows.end(), std::back_inserter(added),
                     [&](const QUuid &id) { return !old.contains(id); });
        if (added.empty())
            continue;
        const int end = int(group.rows.size());
        beginInsertRows(known, end, end + int(added.size()) - 1);
        group.rows.insert(group.rows.end(), added.begin(), added.end());
        endInsertRows();
    }
}

void GroupedModel::reorder(const std::vector<RowGroup> &fresh)
{
    if (std::equal(m_groups.begin(), m_groups.end(), fresh.begin(), fresh.end(),
                   [](const Group &a, const RowGroup &b) { return *a == b; }))
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    struct Kept {
        QString group;
        QUuid row;
    };
    std::vector<Kept> kept;
    for (const QModelIndex &index : before) {
        const auto *group = static_cast<const RowGroup *>(index.internalPointer());
        kept.push_back(group ? Kept {group->key, group->rows[size_t(index.row())]}
                             : Kept {m_groups[size_t(index.row())]->key, {}});
    }
    const auto place = [&](const Group &g) {
        return std::find_if(fresh.begin(), fresh.end(), [&](const RowGroup &f) { return f.key == g->key; });
    };
    std::sort(m_groups.begin(), m_groups.end(), [&](const Group &a, const Group &b) { return place(a) < place(b); });
    for (const Group &group : m_groups)
        group->rows = place(group)->rows;
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QModelIndex group = groupIndex(kept[size_t(i)].group);
        const auto &rows = m_groups[size_t(group.row())]->rows;
        const auto row = std::find(rows.begin(), rows.end(), kept[size_t(i)].row);
        after += before[i].internalPointer()
            ? createIndex(int(row - rows.begin()), before[i].column(), m_groups[size_t(group.row())].get())
            : createIndex(group.row(), before[i].column(), nullptr);
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void GroupedModel::announceCells()
{
    const int columns = columnCount() - 1;
    if (m_groups.empty())
        return;
    emit dataChanged(createIndex(0, 0, nullptr), createIndex(int(m_groups.size()) - 1, columns, nullptr));
    for (const Group &group : m_groups)
        if (!group->rows.empty())
            emit dataChanged(createIndex(0, 0, group.get()),
                             createIndex(int(group->rows.size()) - 1, columns, group.get()));
}
