#pragma once
#include "model/domain/language.h"
#include "model/items/groupedmodel.h"
#include "model/query/agenda.h"

/// What is due, for QTreeView: groups Overdue and Next 14 days; kind, what, who, when, date (LOOK.md 7.1).
class AgendaTree : public GroupedModel
{
    Q_OBJECT

public:
    enum Column { TypeColumn, WhatColumn, WhoColumn, WhenColumn, DateColumn, ColumnCount };

    explicit AgendaTree(Language language, QObject *parent = nullptr);

    /// Shows a state of the workspace.
    void setState(std::shared_ptr<const WorkspaceState> state);
    const AgendaItem *item(const QModelIndex &index) const;
    int overdue() const { return m_overdue; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant groupData(const RowGroup &group, int role) const override;
    QVariant rowData(const QUuid &row, int column, int role) const override;

private:
    QString text(const AgendaItem &item, int column) const;
    QString what(const AgendaItem &item) const;
    QString when(const AgendaItem &item) const;

    Language m_language;
    std::shared_ptr<const WorkspaceState> m_state;
    QHash<QUuid, AgendaItem> m_items;
    int m_overdue = 0;
};
