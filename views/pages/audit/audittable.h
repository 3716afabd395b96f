#pragma once
#include "model/items/audittree.h"

#include <QTreeView>

/// The letter of clause 6.2 that a check is about ("d" of "A-d2"); empty for those of other clauses and the whole set.
QString letterOf(const QString &check);

/// A list of the page Audit: groups, labels in bold words (LOOK 2.4), Enter and the context menu show the record.
class AuditTable : public QTreeView
{
    Q_OBJECT
public:
    /// `widths` of the columns; 0 takes what is left. `name` is what a screen reader says.
    AuditTable(const QStringList &headers, int labelColumn, const std::vector<int> &widths, const QString &name,
               QWidget *parent = nullptr);
    /// Keeps the selection; at first the first row is chosen.
    void setGroups(std::vector<AuditGroup> groups);
    /// The chosen row; nullptr when there is none or a heading is chosen.
    const AuditRow *current() const;
    void showCurrent();

signals:
    void recordWanted(const AuditRow &row);
    void currentRowChanged();

private:
    AuditTree *m_model;
};
