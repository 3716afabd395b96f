#include "model/query/chartseries.h"

#include "model/domain/language.h"
#include "model/query/chartwords.h"
#include "model/query/kpisteps.h"
#include "model/query/quality.h"
#include "model/query/shownreadings.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace {

bool isCounted(const KpiRow &row, const Reading &r)
{
    return !r.isVoid() && r.periodEnd() <= row.evaluatedAt;
}

/// True when a period lies between two readings that neither of them belongs to.
bool isSilentBetween(const KpiDefinition &d, QDate before, QDate after)
{
    if (d.frequency == Frequency::OnEvent || d.frequency == Frequency::Unset)
        return false;
    const Period first = periodOf(d.frequency, before, d.fiscalYearStartMonth);
    return after > nextPeriod(d.frequency, first, d.fiscalYearStartMonth).last;
}

std::optional<double> ownValue(const KpiDefinition &d, const Reading &r)
{
    if (r.has(Reading::IsRatio))
        return r.second != 0 ? std::optional<double>(d.scaleFactor * r.first / r.second) : std::nullopt;
    return r.has(Reading::HasValue) ? std::optional<double>(r.first) : std::nullopt;
}

} // namespace

std::vector<std::vector<ChartPoint>> chartRuns(const KpiRow &row, std::span<const Reading> readings,
                                               const ChartWords *words)
{
    QSet<QDate> corrected;
    if (words)
        for (const Reading &r : readings)
            if (isCounted(row, r) && isCorrection(readings, r))
                corrected.insert(r.periodEnd());
    const std::vector<ChartBlank> blanks = chartBlanks(row, readings, nullptr);
    auto blank = blanks.begin();
    const bool ranged = judgeOf(row.definition) == Judge::Range;
    std::vector<std::vector<ChartPoint>> runs;
    for (const KpiPoint &p : row.result.points) {
        // For events there are no periods, so only an answer without value breaks the line.
        bool broken = runs.empty() || isSilentBetween(row.definition, runs.back().back().date, p.date);
        for (; blank != blanks.end() && blank->date < p.date; ++blank)
            broken = broken || row.definition.frequency == Frequency::OnEvent;
        if (broken)
            runs.emplace_back();
        ChartPoint point;
        point.date = p.date;
        point.value = p.value;
        point.outside = ranged && !p.inside;
        if (words) {
            point.text = words->value(p.value);
            point.corrected = corrected.contains(p.date);
            QStringList notes;
            if (point.corrected)
                notes += words->language().translate("Chart", "corrected");
            if (point.outside)
                notes += p.near ? words->language().translate("Chart", "outside, within the tolerance")
                                : words->language().translate("Chart", "outside the allowed range");
            point.note = notes.join(QStringLiteral(", "));
        }
        runs.back().push_back(point);
    }
    return runs;
}

std::vector<ChartBlank> chartBlanks(const KpiRow &row, std::span<const Reading> readings, const ChartWords *words)
{
    const auto hasPoint = [&](QDate day) {
        const auto &points = row.result.points;
        const auto it = std::lower_bound(points.begin(), points.end(), day,
                                         [](const KpiPoint &p, QDate d) { return p.date < d; });
        return it != points.end() && it->date == day;
    };
    std::vector<ChartBlank> out;
    for (const Reading &r : readings) {
        if (!isCounted(row, r))
            continue;
        const bool ratio = r.has(Reading::IsRatio);
        if ((!ratio && r.has(Reading::HasValue)) || (ratio && r.second != 0) || hasPoint(r.periodEnd()))
            continue;
        ChartBlank blank;
        blank.date = r.periodEnd();
        if (words) {
            blank.label = ratio ? words->language().translate("Chart", "%1/%2").arg(r.firstText(), r.secondText())
                                : words->language().translate("Chart", "n/a");
            blank.reason = ratio  ? words->language().translate("Chart", "nothing to count in this period")
                : isSmallGroup(r) ? words->language().translate("Chart", "group too small")
                                  : words->language().translate("Chart", "not available");
        }
        out.push_back(blank);
    }
    return out;
}

std::vector<ChartPoint> voidedPoints(const KpiRow &row, std::span<const Reading> readings, const ChartWords &words)
{
    std::vector<ChartPoint> out;
    // Beside a running total a single increment would stand at a height that means nothing.
    if (row.definition.aggregation == Aggregation::Sum || row.definition.aggregation == Aggregation::Cumulative)
        return out;
    QHash<QDate, const Reading *> valid;
    for (const Reading &r : readings)
        if (isCounted(row, r))
            valid.insert(r.periodEnd(), &r);
    for (const Reading &r : readings) {
        const auto value = r.isVoid() && r.periodEnd() <= row.evaluatedAt ? ownValue(row.definition, r) : std::nullopt;
        if (!value)
            continue;
        // An import that was undone and repeated leaves twins; a ring under each dot would say nothing.
        const Reading *now = valid.value(r.periodEnd());
        if (now && ownValue(row.definition, *now) == value)
            continue;
        ChartPoint point;
        point.date = r.periodEnd();
        point.value = *value;
        point.text = words.value(*value);
        point.note
            = now ? words.language().translate("Chart", "replaced") : words.language().translate("Chart", "void");
        out.push_back(point);
    }
    return out;
}

std::vector<ChartPoint> trajectoryCorners(const KpiDefinition &definition)
{
    std::vector<ChartPoint> out;
    if (!definition.start.isValid() || !definition.targetDate.isValid()
        || !trajectoryValue(definition, definition.start))
        return out;
    std::vector<QDate> days {definition.start};
    for (const InterimPoint &p : definition.interims)
        days.push_back(p.date);
    days.push_back(definition.targetDate);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    for (const QDate day : days) {
        const double value = *trajectoryValue(definition, day);
        if (definition.interimMode == InterimMode::Stepped && !out.empty() && out.back().value != value)
            out.push_back({day, out.back().value, {}});
        out.push_back({day, value, {}});
    }
    return out;
}
