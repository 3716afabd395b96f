#pragma once
#include "model/query/kpidefinition.h"

/// A calendar period, both days included (3.2).
struct Period {
    QDate first, last;
    bool operator==(const Period &) const = default;
};

/// The period that contains `day`. on_event has no periods: first = last = day.
Period periodOf(Frequency frequency, QDate day, int fiscalYearStartMonth);
Period nextPeriod(Frequency frequency, const Period &period, int fiscalYearStartMonth);
/// Default grace in days (3.3).
int defaultGrace(Frequency frequency);
/// All asked periods that have begun at `asOf`: from the one that contains S to the one that contains E.
std::vector<Period> askedPeriods(const KpiDefinition &kpi, QDate asOf);
/// Short name of a period that stands in a cell: "Jun 2026", "Q2 2026", "H1 2026", "week 23 2026", "2026".
class Language;
QString periodName(Frequency frequency, QDate periodEnd, int fiscalYearStartMonth, const Language &language);

/// Data state of a KPI at a day (3.3).
struct DueState {
    DataState state = DataState::None;
    QDate nextDue; ///< invalid when nothing more is asked
    int overdue = 0; ///< unanswered periods after the last answered one that are past their due date
    int trailing = 0; ///< periods past due since the last one that has a value
    int gaps = 0; ///< unanswered periods before the last answered one
    std::vector<Period> open; ///< begun, unanswered, ended before asOf or ending on it, in order: what may be entered
    bool operator==(const DueState &) const = default;
};
DueState dueState(const KpiDefinition &kpi, std::span<const SeriesReading> readings, QDate asOf);
