#pragma once
#include "model/query/workspacestate.h"

#include <QAbstractTableModel>

class Language;

/// The history pivot: one row per KPI, one column per month, each cell the figure of the period that ended in it, with
/// gaps, "n/a", "0/0" and corrections marked (7.2).
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int fixedColumns = 2; ///< KPI, unit
    explicit HistoryModel(const Language &language, QObject *parent = nullptr);
    void setState(const WorkspaceState &ws, const QString &filter, Id<Person> collector, int months = 13);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The valid reading of a cell, if any.
    std::optional<Reading> reading(const QModelIndex &index) const;
    Id<Kpi> kpi(int row) const { return m_rows[size_t(row)].kpi; }

private:
    enum class Mark : signed char { Nothing, Value, NotAvailable, ZeroByZero, Gap };
    struct Cell {
        Mark mark = Mark::Nothing;
        Reading reading;
    };
    struct Row {
        Id<Kpi> kpi;
        QString code, name, unit;
        std::vector<Cell> cells;
    };
    QString cellText(const Cell &cell, const Row &row) const;
    const Language &m_language;
    std::vector<Row> m_rows;
    std::vector<QDate> m_months; ///< last days
};
