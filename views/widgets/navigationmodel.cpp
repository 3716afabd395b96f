#include "views/widgets/navigationmodel.h"

void NavigationModel::setEntries(std::vector<NavigationEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void NavigationModel::setCount(int id, int count)
{
    const QModelIndex at = indexOf(id);
    if (!at.isValid() || m_entries[size_t(at.row())].count == count)
        return;
    m_entries[size_t(at.row())].count = count;
    emit dataChanged(at, at, {EntryCountRole, Qt::AccessibleTextRole});
}

QModelIndex NavigationModel::indexOf(int id) const
{
    for (size_t row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].id == id)
            return index(int(row));
    }
    return {};
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NavigationEntry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.word;
    case Qt::AccessibleTextRole:
        return entry.count < 0 ? entry.word : tr("%1, %2", "page, number of things").arg(entry.word).arg(entry.count);
    case EntryIdRole:
        return entry.id;
    case EntryIconRole:
        return entry.icon;
    case EntryCountRole:
        return entry.count;
    case GapRole:
        return entry.gapBefore;
    case FootRole:
        return entry.atFoot;
    default:
        return {};
    }
}
