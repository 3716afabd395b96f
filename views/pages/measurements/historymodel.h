#pragma once
#include "model/query/quality.h"

#include <QAbstractTableModel>

class Language;

/// The history pivot: one row per KPI, one column per month, each cell what became of the period that ended in it
/// (7.2): the figure, or in the quality calendar whether it came in time.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Show : signed char { Figures, Quality };
    enum Column { KpiColumn, UnitColumn, AgeColumn, FixedColumns };
    explicit HistoryModel(const Language &language, QObject *parent = nullptr);
    void setState(const WorkspaceState &ws, const QString &filter, Id<Person> collector, Show show, int months = 13);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The valid reading of a cell, if any.
    std::optional<Reading> reading(const QModelIndex &index) const;
    Id<Kpi> kpi(int row) const { return m_rows[size_t(row)].kpi; }
    /// "KPI-006 Median days to patch, Oct 2025: 13.5, corrected"
    QString words(const QModelIndex &index) const;

private:
    struct Row {
        Id<Kpi> kpi;
        QString code, name, unit;
        DataQuality quality;
        std::vector<std::optional<FigurePlace>> cells;
    };
    const FigurePlace *place(const QModelIndex &index) const;
    QString figureText(const Row &row, const Reading &reading) const;
    QString cellText(const Row &row, const FigurePlace &place) const;
    QString placeWords(const Row &row, const FigurePlace &place) const;
    QString fixedText(const Row &row, int column) const;

    const Language &m_language;
    Show m_show = Show::Figures;
    std::vector<Row> m_rows;
    std::vector<QDate> m_months; ///< last days
};
