#pragma once
#include "model/query/agenda.h"

class Language;

// The monthly round (0.8, 7.2): which figures may be entered now, what stood there before, what would change.

/// One line of the due grid: a KPI and a period that may be entered, or one that was recorded in this round.
struct RoundRow {
    Id<Kpi> kpi;
    Period period;
    QDate due;
    int daysLate = 0;
    bool isRatio = false;
    std::vector<KpiPoint> lastThree; ///< aggregated values before this period, oldest first
    std::optional<Reading> recorded; ///< only for rows that are answered
    bool operator==(const RoundRow &other) const
    {
        return kpi == other.kpi && period == other.period && recorded == other.recorded && daysLate == other.daysLate;
    }
};

/// Rows that wait for a figure, in order of KPI and period.
std::vector<RoundRow> openRows(const WorkspaceState &ws);
/// What is recorded for KPIs of active objectives: for the period that closed last; with a month for the periods that
/// ended in it.
std::vector<RoundRow> recordedRows(const WorkspaceState &ws, QDate month = {});
/// First day of the month whose round is entered now: the last month that has ended.
QDate roundMonth(QDate asOf);
/// Whether the period ended in the month of that day.
bool endsIn(const Period &period, QDate month);

/// A figure that is typed but not saved.
struct TypedReading {
    Id<Kpi> kpi;
    SeriesReading reading;
};

/// A state now and after saving.
struct StateChange {
    ResultState now = ResultState::Unset, then = ResultState::Unset;
    bool changes() const { return now != then; }
};
/// State of the KPI if these figures were saved (7.2 "instant state preview").
StateChange previewKpi(const WorkspaceState &ws, Id<Kpi> kpi, std::span<const TypedReading> typed);
/// State of the KPI if the reading with this key were replaced by the row, or by nothing.
StateChange previewReplaced(const WorkspaceState &ws, Id<Kpi> kpi, qint32 key, const std::optional<ReadingRow> &by);
/// Value that the KPI would have at the period of this row, with everything that is typed.
std::optional<double> previewValue(const WorkspaceState &ws, Id<Kpi> kpi, QDate periodEnd,
                                   std::span<const TypedReading> typed);
/// Objectives whose result would change.
struct ObjectiveChange {
    Id<Objective> objective;
    StateChange change;
};
std::vector<ObjectiveChange> previewObjectives(const WorkspaceState &ws, std::span<const TypedReading> typed);
