#pragma once
#include "model/query/kpistate.h"
#include "tests/support/csvrows.h"

// Rows of the KPI vectors as inputs of the mathematics.

inline std::optional<double> vectorNumber(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional<double>(text.toDouble());
}

inline QDate vectorDate(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

inline KpiDefinition vectorDefinition(const CsvRow &row)
{
    KpiDefinition d;
    d.direction = *fromKey<Direction>(row["direction"]);
    d.aggregation = fromKey<Aggregation>(row["aggregation"]).value_or(Aggregation::Latest);
    d.window = *Window::fromText(row["window"]);
    d.statusMode = fromKey<StatusMode>(row["status_mode"]).value_or(StatusMode::Trajectory);
    d.baseline = vectorNumber(row["baseline"]);
    d.target = vectorNumber(row["target"]);
    d.lower = vectorNumber(row["lower"]);
    d.upper = vectorNumber(row["upper"]);
    d.tolerance = row["tolerance"].toDouble();
    d.greenLimit = vectorNumber(row["green"]);
    d.redLimit = vectorNumber(row["red"]);
    d.frequency = *fromKey<Frequency>(row["frequency"]);
    if (!row["grace"].isEmpty())
        d.graceDays = row["grace"].toInt();
    d.start = vectorDate(row["start"]);
    d.targetDate = vectorDate(row["target_date"]);
    for (const QString &part : row["interim"].split(QLatin1Char(';'), Qt::SkipEmptyParts))
        d.interims.push_back(
            {vectorDate(part.section(QLatin1Char('='), 0, 0)), part.section(QLatin1Char('='), 1).toDouble()});
    d.interimMode = fromKey<InterimMode>(row["interim_mode"]).value_or(InterimMode::Linear);
    d.sustainPeriods = row["sustain"].isEmpty() ? 1 : row["sustain"].toInt();
    d.zeroDenominator = fromKey<ZeroDenominator>(row["zero_den"]).value_or(ZeroDenominator::NoData);
    d.fiscalYearStartMonth = row["fy_start"].isEmpty() ? 1 : row["fy_start"].toInt();
    d.planProgress = vectorNumber(row["plan_progress"]);
    d.planExpected = vectorNumber(row["planned_progress"]);
    d.progressFromPlan = d.planProgress.has_value();
    return d;
}

inline std::vector<SeriesReading> vectorReadings(const QString &text)
{
    std::vector<SeriesReading> out;
    for (const QString &part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        SeriesReading r;
        r.periodEnd = vectorDate(part.section(QLatin1Char('='), 0, 0));
        const QString value = part.section(QLatin1Char('='), 1);
        if (value == QLatin1String("NA")) {
            r.type = SeriesReading::Type::NotAvailable;
        } else if (value.contains(QLatin1Char('/'))) {
            r.type = SeriesReading::Type::Ratio;
            r.numerator = value.section(QLatin1Char('/'), 0, 0).toDouble();
            r.denominator = value.section(QLatin1Char('/'), 1).toDouble();
        } else {
            r.value = value.toDouble();
        }
        out.push_back(r);
    }
    return out;
}
