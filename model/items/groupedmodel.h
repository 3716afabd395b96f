#pragma once
#include "model/items/itemroles.h"

#include <QAbstractItemModel>
#include <QUuid>

#include <memory>

/// The arrangement of a list in groups: a key per group and the rows in it, in the order in which they are shown.
struct RowGroup {
    QString key;
    std::vector<QUuid> rows;
    bool operator==(const RowGroup &) const = default;
};

/// Two levels, groups and rows, for QTreeView. Holds the arrangement only; a leaf knows what the rows say. A new
/// arrangement announces only the differences, so that selection, scroll position and open groups stay.
class GroupedModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;
    ~GroupedModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    QModelIndex parent(const QModelIndex &child) const final;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;

    /// The first row with this id, or an invalid index.
    QModelIndex indexOf(const QUuid &row, int column = 0) const;
    QModelIndex groupIndex(const QString &key) const;
    /// Rows without the headings.
    int rows() const;
    QUuid idAt(const QModelIndex &index) const;

protected:
    /// Announces the way from the present arrangement to the new one, then that every cell may have changed.
    void arrange(const std::vector<RowGroup> &fresh);
    virtual QVariant groupData(const RowGroup &group, int role) const = 0;
    virtual QVariant rowData(const QUuid &row, int column, int role) const = 0;

private:
    using Group = std::unique_ptr<RowGroup>;
    int positionOf(const RowGroup *group) const;
    void removeVanished(const std::vector<RowGroup> &fresh);
    void insertNew(const std::vector<RowGroup> &fresh);
    void reorder(const std::vector<RowGroup> &fresh);
    void announceCells();

    std::vector<Group> m_groups;
};
