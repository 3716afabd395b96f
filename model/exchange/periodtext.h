#pragma once
#include "model/domain/result.h"
#include "model/query/periods.h"

/// The end of the period that a cell names (8.2, IMP-05, IMP-06).
struct PeriodEnd {
    QDate date;
    bool snapped = false; ///< the cell named a day inside the period, its end is taken
};

/// A date, or `2026-06`, `2026-Q2`, `2026-H1`, `2026-W23`, `2026`. For on_event the day is taken as it is.
Result<PeriodEnd> parsePeriodEnd(const QString &text, Frequency frequency, int fiscalYearStartMonth,
                                 const Language &language);
