#pragma once
#include "model/domain/language.h"
#include "model/query/chartspec.h"

#include <QAbstractTableModel>

/// The table that says the same as the chart: every point, blank and replaced reading of the spec with its note.
class ChartModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, ValueColumn, NoteColumn, ColumnCount };

    explicit ChartModel(const Language &language, QObject *parent = nullptr);
    void setRows(std::vector<ChartRow> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Language m_language;
    std::vector<ChartRow> m_rows;
};
