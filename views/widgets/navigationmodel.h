#pragma once
#include <QAbstractListModel>

#include <vector>

/// One entry of the navigation. `count` below 0 shows none.
struct NavigationEntry {
    int id = 0;
    QString icon; ///< "wm-today"
    QString word;
    bool gapBefore = false;
    bool atFoot = false; ///< stands at the lower end; the last entry only
    int count = -1;
};

/// The entries of NavigationList; rows never change, only counts and words.
class NavigationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EntryIdRole = Qt::UserRole, EntryIconRole, EntryCountRole, GapRole, FootRole };

    using QAbstractListModel::QAbstractListModel;
    void setEntries(std::vector<NavigationEntry> entries);
    void setCount(int id, int count);
    QModelIndex indexOf(int id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<NavigationEntry> m_entries;
};
