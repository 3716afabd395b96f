#pragma once
#include "model/query/workspacestate.h"

// The quality of the data (7.2 quality calendar, 9.1): which figures came, when, and which did not.

/// What became of one asked period of a KPI.
struct FigurePlace {
    enum class Mark : signed char {
        OnTime, ///< recorded by its due date; also when the day of recording is not known
        Late,
        NotAvailable, ///< answered with a reason instead of a value
        Due, ///< not recorded, still in grace
        Overdue, ///< not recorded, past its due date
        Gap, ///< never came: a later period is answered
    };
    Period period;
    Mark mark = Mark::Due;
    int daysLate = 0; ///< Late and Overdue
    bool corrected = false, verified = false;
    std::optional<Reading> reading; ///< the valid one
    bool operator==(const FigurePlace &) const = default;
};

struct DataQuality {
    std::vector<FigurePlace> places; ///< asked periods that have ended by the day, in order; for on_event the readings
    std::optional<int> ageDays; ///< days since the end of the last period with a value
    int onTime = 0, asked = 0; ///< asked: without periods that are still in grace
};

DataQuality dataQuality(const WorkspaceState &ws, const KpiRow &kpi);

/// Whether this reading changed a figure: it supersedes one with other numbers. A copy that only adds who verified it
/// is no correction.
bool isCorrection(std::span<const Reading> readingsOfKpi, const Reading &reading);
