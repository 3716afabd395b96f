#pragma once
#include "model/exchange/foreign/importpreview.h"

#include <QAbstractTableModel>

/// The lines of a preview: where they stand, what becomes of them, and why.
class ImportLines : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, State, Record, What, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setLines(std::vector<PreviewLine> lines);
    /// Only the lines of one state, or all.
    void setOnly(std::optional<RowState> state);
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// "new", "rejected" …
    static QString stateWord(RowState state);

private:
    std::vector<PreviewLine> m_lines;
    std::vector<size_t> m_shown;
    std::optional<RowState> m_only;
};
