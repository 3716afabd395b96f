#pragma once
#include "model/domain/enums.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Everything a chart shows, decided before anybody draws (LOOK.md 6, PRINT.md 5): ranges, ticks, words, which
/// points. Screen and paper draw the same spec; tests read it as text.
struct ChartPoint {
    QDate date;
    double value = 0;
    QString text; ///< value with unit, for tool tip and table
    bool corrected = false;
    bool outside = false; ///< range and hold: beyond the bound (paper marks it by shape)
    QString note; ///< "corrected", "replaced", "interim target": words of the table
    bool operator==(const ChartPoint &) const = default;
};

/// On the x axis the label belongs to the time from this tick to the next: screen centres it there, paper puts it at
/// the tick.
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
    QDate from {}, to {}; ///< valid: the days for which it stood; a target belongs to its time (2.10)
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

/// Screen ("Q1 2025", "today") or paper ("Jan 2025", "as of 15 Jul 2026", the unit at the top of a percent axis).
enum class ChartUse : signed char { Screen, Paper };

/// A line of the table that says the same as the chart.
struct ChartRow {
    enum class Type : signed char { Reading, Void, Blank, Interim, Event, FormerTarget, Baseline } type = Type::Reading;
    QDate date;
    QString value;
    QString note;
    std::optional<double> number; ///< empty for a period without value
    bool operator==(const ChartRow &) const = default;
};

/// The forecast (DOMAIN.md 3.9), only when it may be shown. It need not pass through the last reading.
struct ChartForecast {
    ChartPoint from, to; ///< the median line; `to` lies on the target, or on the frame when it ends later
    bool meetsTarget = false; ///< hollow dot at `to`
    std::vector<ChartPoint> area; ///< corners of the field between the slope bounds
    QStringList words; ///< "if the trend continues:", "target reached 17 Oct 2026", "17 days late", "confidence: high"
    bool operator==(const ChartForecast &) const = default;
};

/// A period without its figure: solid square while due, dashed once overdue.
struct ChartMissing {
    QDate date;
    bool overdue = false;
    QString label; ///< "2 figures missing", at one square only
    bool operator==(const ChartMissing &) const = default;
};

/// A time in which nothing is asked: "on hold since 24 Feb 2026".
struct ChartHold {
    QDate from, to;
    QString label;
    bool operator==(const ChartHold &) const = default;
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
    std::vector<ChartLimit> formerLimits; ///< what was promised before the target was changed
    std::vector<ChartBand> bands;
    std::vector<ChartPoint> trajectory; ///< corners of the planned way; steps are already corners
    std::optional<ChartPoint> baseline; ///< where the way begins: "21 days", at the start date
    QString baselineText; ///< beside it: "baseline 21 days"
    std::vector<ChartPoint> interims; ///< diamonds
    std::vector<ChartPoint> voided; ///< replaced or void readings
    std::vector<ChartBlank> blanks;
    std::vector<ChartEvent> events;
    QDate today, targetDate;
    QString emptyText; ///< instead of a plot when there is no reading
    QString axisNote; ///< "Axis starts at 99.6 %, not at zero"
    std::optional<ChartForecast> forecast;
    std::vector<ChartMissing> missing;
    std::vector<ChartHold> holds;
    QString code; ///< of the KPI
    QString lastStateText; ///< the state in words
    QString todayText; ///< at the foot of the as-of line
    QString targetDateText; ///< paper: at the foot of the target date
    bool operator==(const ChartSpec &) const = default;
    /// The whole spec as lines of text, for golden tests.
    QString toText() const;
    /// The baseline, all points, replaced ones, blanks, interim targets, events and former targets in order of date.
    std::vector<ChartRow> rows() const;
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
