#include "model/items/audittree.h"

AuditTree::AuditTree(QStringList headers, int labelColumn, QObject *parent)
    : GroupedModel(parent)
    , m_headers(std::move(headers))
    , m_labelColumn(labelColumn)
{
}

void AuditTree::setGroups(std::vector<AuditGroup> groups)
{
    m_rows.clear();
    m_notes.clear();
    std::vector<RowGroup> arranged;
    for (AuditGroup &group : groups) {
        RowGroup rows {group.title, {}};
        m_notes.insert(group.title, group.note);
        for (AuditRow &row : group.rows) {
            // The same record may stand in a group several times, with other words.
            const QString who = group.title + row.code + row.cells.join(QLatin1Char('\n')) + row.record.toString();
            const QUuid key = QUuid::createUuidV5(row.record, who);
            if (m_rows.contains(key))
                continue;
            rows.rows.push_back(key);
            m_rows.insert(key, std::move(row));
        }
        arranged.push_back(std::move(rows));
    }
    arrange(arranged);
}

const AuditRow *AuditTree::row(const QModelIndex &index) const
{
    const auto it = m_rows.constFind(idAt(index));
    return it == m_rows.constEnd() ? nullptr : &*it;
}

int AuditTree::columnCount(const QModelIndex &parent) const
{
    return parent.internalPointer() ? 0 : int(m_headers.size());
}

QVariant AuditTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headers.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_headers[section]) : QVariant();
}

QVariant AuditTree::groupData(const RowGroup &group, int role) const
{
    const QString note = m_notes.value(group.key);
    if (role == Qt::DisplayRole)
        return note.isEmpty() ? group.key : QStringLiteral("%1 · %2").arg(group.key, note);
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1 %2 %3").arg(group.key, note, QString::number(group.rows.size()));
    return {};
}

QVariant AuditTree::rowData(const QUuid &id, int column, int role) const
{
    const auto it = m_rows.constFind(id);
    if (it == m_rows.constEnd() || column >= it->cells.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return it->cells[column];
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case Qt::AccessibleTextRole: {
        if (column)
            return it->cells[column];
        QStringList words = it->code.isEmpty() ? it->cells : QStringList(it->code) + it->cells;
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    case SecondaryRole:
        return column ? QVariant() : QVariant(it->code);
    case LateRole:
        return column == m_labelColumn && it->isLate;
    case LabelRole:
        return column == m_labelColumn && it->label != AuditLabel::Unset ? QVariant(int(it->label)) : QVariant();
    default:
        return {};
    }
}
