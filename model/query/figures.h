#pragma once
#include "model/query/chartspec.h"
#include "model/query/workspacestate.h"

class Language;

// Figures as lists and cards show them: the same words on every screen and on paper (LOOK.md 7.2, PRINT.md 6 and 7).

/// What a KPI aims at: "14.2 → 4 %", "≥ 99.9 %", "3 to 5 days", "keep 0", "1 → 3 of 3", "yes/no"; "–" without a target.
/// Percent, times and money carry their unit, counts do not: the name of the KPI says what is counted.
QString goalShort(const Kpi &kpi, const KpiDefinition &definition, const Language &language);
/// "5.8 %", "11.5", "yes"; never rounded up to the target (3.5); "–" without a value.
QString nowShort(const Kpi &kpi, const KpiRow &row, const Language &language);
/// The same with its unit: "11.5 days".
QString nowLong(const Kpi &kpi, const KpiRow &row, const Language &language);

/// What happens if the trend goes on. `late` is an alarm.
struct ForecastText {
    QString text = QStringLiteral("–");
    bool late = false;
    int rank = 0; ///< the higher, the worse; to sort by and to find the worst of several
    bool operator==(const ForecastText &) const = default;
};
/// On paper a delay of more than sixty days is said in months, and its date without the day (PRINT.md 7).
bool isFarOff(int days);
/// "on time", "17 days late", on paper "17 months late" beyond 60 days, "not within 5 years", "not reached",
/// "too early", "no forecast"; "–" for KPIs that have none (3.9).
ForecastText forecastShort(const std::optional<ForecastResult> &forecast, const Language &language,
                           ChartUse use = ChartUse::Screen);
/// The pace that the target asks for from now on, beside the one there is, in the same unit: "needed 5.55 % in 30 days,
/// trend 2.50". Empty when the target is met, the date is over, or the direction has no way (3.9).
QString paceText(const KpiRow &row, const Kpi &kpi, const Language &language);
/// The deciding KPI whose forecast is worst, and what it says in one line: "513 days late, high confidence · needed …".
/// Nothing when no deciding KPI has a forecast.
struct Outlook {
    Id<Kpi> kpi;
    ForecastText forecast;
    QString words;
};
std::optional<Outlook> outlookOf(const WorkspaceState &ws, const ObjectiveRow &objective, const Language &language);
/// The worst of the deciding KPIs of an objective (PRINT.md 7).
ForecastText forecastShort(const WorkspaceState &ws, const ObjectiveRow &objective, const Language &language,
                           ChartUse use = ChartUse::Screen);

/// The KPI that a list shows for an objective: the one that decides its result, else the first deciding one, else the
/// first; null when there is none.
const Kpi *shownKpi(const WorkspaceState &ws, const ObjectiveRow &objective);

/// "24 %" of the way, with U+202F; unbounded: "−12 %", "118 %" (3.5).
QString percentText(double percent, const Language &language);
