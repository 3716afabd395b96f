#include "views/pages/importing/rawtable.h"

#include <QFont>

void RawTable::setSheet(const Sheet &sheet, const HeaderRows &header)
{
    beginResetModel();
    m_rows.assign(sheet.rows.begin(), sheet.rows.begin() + qsizetype(std::min(sheet.rows.size(), shown)));
    m_header = header;
    m_columns = sheet.columns();
    endResetModel();
}

QVariant RawTable::data(const QModelIndex &index, int role) const
{
    const SheetCell &cell = m_rows[size_t(index.row())].cell(index.column());
    const bool isHeader = index.row() >= m_header.first && index.row() < m_header.behind();
    switch (role) {
    case Qt::DisplayRole:
        return cell.text.simplified();
    case Qt::FontRole:
        if (isHeader) {
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    case Qt::TextAlignmentRole:
        return int((cell.isNumber() && !isHeader ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RawTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Vertical ? QString::number(m_rows[size_t(section)].line) : columnName(section);
}
