#pragma once
#include "model/domain/language.h"
#include "model/items/groupedmodel.h"
#include "model/query/objectivelist.h"

/// The list of objectives for QTreeView: groups, nine columns, filter and order by ObjectiveFilter.
class ObjectiveTree : public GroupedModel
{
    Q_OBJECT

public:
    explicit ObjectiveTree(Language language, QObject *parent = nullptr);

    /// Shows a state of the workspace.
    void setState(std::shared_ptr<const WorkspaceState> state);
    void setFilter(const ObjectiveFilter &filter);
    const ObjectiveFilter &filter() const { return m_filter; }
    /// All lines, also those that the filter hides.
    const std::vector<ObjectiveLine> &lines() const { return m_lines; }
    const ObjectiveLine *line(const QUuid &id) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// The order was changed by a click on a header.
    void filterChanged();

protected:
    QVariant groupData(const RowGroup &group, int role) const override;
    QVariant rowData(const QUuid &row, int column, int role) const override;

private:
    void rearrange();
    QString text(const ObjectiveLine &line, int column) const;
    QString spoken(const ObjectiveLine &line, int column) const;
    Bullet bullet(const ObjectiveLine &line) const;

    Language m_language;
    std::shared_ptr<const WorkspaceState> m_state;
    ObjectiveFilter m_filter;
    std::vector<ObjectiveLine> m_lines;
    QHash<QUuid, size_t> m_byId;
    QHash<QString, ObjectiveLineGroup> m_groups;
    QHash<QUuid, int> m_depths; ///< by cascade: of those under a parent
    mutable QHash<QUuid, SparkSpec> m_sparks;
};
