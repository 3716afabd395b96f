#pragma once
#include "model/domain/enums.h"
#include "model/domain/kind.h"
#include "model/items/groupedmodel.h"

/// One row of a list on the page Audit: the texts of its cells, its label if it has one, and the record that it is
/// about.
struct AuditRow {
    QStringList cells;
    QString code; ///< quiet, before the first cell
    AuditLabel label = AuditLabel::Unset;
    Kind kind = Kind::Count;
    QUuid record;
    QUuid objective; ///< whose page shows it when the record has none of its own; may be null
    bool isLate = false; ///< the cell of the label is an alarm
    /// Whether there is something to show: a record, or the page with all of its kind.
    bool leads() const { return !record.isNull() || kind != Kind::Count; }
};

/// A group of such rows: title and quiet words behind it.
struct AuditGroup {
    QString title, note;
    std::vector<AuditRow> rows;
};

/// The lists of the page Audit: groups of rows with the same columns. `labelColumn` holds the label; it is -1 where
/// there is none.
class AuditTree : public GroupedModel
{
    Q_OBJECT
public:
    enum Role { LabelRole = IconRole + 1 };
    AuditTree(QStringList headers, int labelColumn, QObject *parent = nullptr);
    void setGroups(std::vector<AuditGroup> groups);
    /// Nullptr for headings.
    const AuditRow *row(const QModelIndex &index) const;
    int labelColumn() const { return m_labelColumn; }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant groupData(const RowGroup &group, int role) const override;
    QVariant rowData(const QUuid &row, int column, int role) const override;

private:
    QStringList m_headers;
    int m_labelColumn;
    QHash<QUuid, AuditRow> m_rows;
    QHash<QString, QString> m_notes;
};
