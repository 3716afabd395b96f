#pragma once
#include "model/exchange/foreign/headerrows.h"

#include <QAbstractTableModel>

/// The first rows of a sheet as they stand in the file, with the lines of the file at the side; header rows in bold.
class RawTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setSheet(const Sheet &sheet, const HeaderRows &header);
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static constexpr size_t shown = 200; ///< rows
private:
    std::vector<SheetRow> m_rows;
    HeaderRows m_header;
    int m_columns = 0;
};
