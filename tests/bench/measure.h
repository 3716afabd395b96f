#pragma once
#include <QString>

#include <functional>
#include <vector>

/// Milliseconds of one call.
double timed(const std::function<void()> &work);
/// Median of so many calls, in milliseconds.
double medianTime(const std::function<void()> &work, int times = 5);
/// Resident memory of this process in MiB; 0 where the system does not tell.
double residentMemory();

/// One row of the table: what was measured against what.
struct SpeedFigure {
    QString what;
    double value = 0;
    QString unit; ///< "ms", "MiB", "s"
    QString reference; ///< what it is compared with
    double limit = 0; ///< in the same unit, from the reference
    bool isMet() const { return value <= limit; }
};
/// The figures as a Markdown table with the ratio of value and limit.
QString asTable(const std::vector<SpeedFigure> &figures);
