#pragma once
#include <QDateTime>

class MainWindow;

/// Whether the clock contradicts the newest entry of a file.
enum class ClockDoubt : signed char {
    None,
    Behind, ///< more than a day before it
    FarAhead ///< a year or more after it
};
ClockDoubt clockDoubt(const QDateTime &now, const QDateTime &newestEntry);

/// One sentence across the page when the clock of the computer may be wrong (RELIABILITY H01, M-14). Nothing is refused
/// or changed. A file that has a day of its own, as the sample has, does not go by the clock.
void remarkOnClock(MainWindow &window);
