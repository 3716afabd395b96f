#pragma once
#include "model/domain/kpi.h"
#include "model/query/kpidefinition.h"

/// Stands between a number and its percent sign.
inline constexpr QChar kThinSpace(0x202F);

class Language;

/// The figures and words of a chart, always with the unit of the KPI (PRINT.md 5, 7). A value that misses its target
/// never reads as the target: it gets more decimals (3.5).
class ChartWords
{
public:
    ChartWords(const Kpi &kpi, const KpiDefinition &definition, const Language &language);

    QString date(QDate day) const;
    /// "11.5 days", "71.1 %", "2 of 3", "done"
    QString value(double value) const;
    /// The same for a cell of a table: only the percent sign is kept of the unit ("11.5", "71.1 %", "2 of 3").
    QString cell(double value) const;
    /// Numbers that stand beside each other: without unit, all with the decimals of the one that needs most.
    QStringList sameDecimals(std::span<const double> values) const;
    /// "7 days": a target or bound with the digits as typed.
    QString goal(const Decimal &typed) const;
    /// "15": as typed, without unit.
    QString plain(const Decimal &typed) const;
    /// A number of the axis with fixed decimals.
    QString number(double value, int decimals) const;
    /// "99.7 %": a bound moved by its tolerance, with the decimals of both.
    QString goal(double value, const Decimal &bound, const Decimal &tolerance) const;
    QString withUnit(const QString &number) const;
    bool isPercent() const;
    /// Words of the judged scale, in order from the lowest value: "0 not", "1 partly" …; empty for other directions.
    QStringList scale() const;
    const Language &language() const { return m_language; }

private:
    int decimalsFor(double value) const;

    const Kpi &m_kpi;
    const KpiDefinition &m_definition;
    const Language &m_language;
};
