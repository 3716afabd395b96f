#pragma once
#include "model/domain/enums.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// Everything a chart shows, decided before anybody draws (LOOK.md 6, PRINT.md 5): ranges, ticks, words, which
/// points. Screen and paper draw the same spec; tests read it as text.
struct ChartPoint {
    QDate date;
    double value = 0;
    QString text; ///< value with unit, for tool tip and table
    bool corrected = false;
    bool operator==(const ChartPoint &) const = default;
};

struct ChartTick {
    double position = 0; ///< value (y) or Julian day (x)
    QString label;
    bool major = false; ///< x: start of a year
    bool operator==(const ChartTick &) const = default;
};

/// A horizontal line with its words at the right edge: target or bound.
struct ChartLimit {
    double value = 0;
    QString label;
    bool operator==(const ChartLimit &) const = default;
};

/// A horizontal field: allowed range, or the tolerance outside it.
struct ChartBand {
    double from = 0, to = 0;
    bool tolerance = false;
    QString label;
    bool operator==(const ChartBand &) const = default;
};

/// A tick above the axis where a period has no value: "n/a" or "0/0".
struct ChartBlank {
    QDate date;
    QString label;
    QString reason;
    bool operator==(const ChartBlank &) const = default;
};

struct ChartEvent {
    QDate date;
    QString words;
    bool operator==(const ChartEvent &) const = default;
};

struct ChartSpec {
    QString title;
    QString unit;
    QDate from, to; ///< x range
    double yMin = 0, yMax = 1;
    std::vector<ChartTick> yTicks, xTicks;
    std::vector<std::vector<ChartPoint>> actual; ///< unbroken runs; a gap starts a new one
    bool markers = true; ///< false above 40 points
    std::optional<ChartPoint> last; ///< also in `actual`
    ResultState lastState = ResultState::Unset;
    std::vector<ChartLimit> limits;
    std::vector<ChartBand> bands;
    std::vector<ChartPoint> trajectory; ///< corners of the planned way; steps are already corners
    std::vector<ChartPoint> interims; ///< diamonds
    std::vector<ChartPoint> voided; ///< replaced or void readings
    std::vector<ChartBlank> blanks;
    std::vector<ChartEvent> events;
    QDate today, targetDate;
    QString emptyText; ///< instead of a plot when there is no reading
    QString axisNote; ///< "Axis starts at 99.6 %, not at zero"
    bool operator==(const ChartSpec &) const = default;
    /// The whole spec as lines of text, for golden tests.
    QString toText() const;
};

/// A small chart of a row: its own scale, no axis.
struct SparkSpec {
    std::vector<std::vector<ChartPoint>> runs;
    std::optional<double> target; ///< drawn when inside the range
    std::optional<double> lower, upper; ///< allowed range
    double yMin = 0, yMax = 1;
    QDate from, to;
    std::vector<QDate> blanks;
    ResultState state = ResultState::Unset; ///< colour of the last dot
    bool operator==(const SparkSpec &) const = default;
};
