#include "views/charts/chartmodel.h"

#include "model/domain/dates.h"
#include "views/widgets/roles.h"

ChartModel::ChartModel(const Language &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void ChartModel::setRows(std::vector<ChartRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ChartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ChartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChartRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == DateColumn ? shortDate(row.date, m_language)
            : index.column() == ValueColumn ? row.value
                                            : row.note;
    case SortRole:
        return index.column() == DateColumn ? QVariant(row.date)
            : index.column() == ValueColumn ? QVariant(row.number.value_or(0))
                                            : QVariant(row.note);
    case Qt::TextAlignmentRole:
        return int((index.column() == NoteColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ChartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == NoteColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == DateColumn ? tr("Date") : section == ValueColumn ? tr("Value") : tr("Note");
}
