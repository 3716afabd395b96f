#include "model/domain/language.h"
#include "model/domain/objective.h"
#include "model/query/chartseries.h"
#include "model/query/chartwords.h"

#include <algorithm>

std::vector<ChartMissing> missingFigures(const KpiRow &row, std::span<const Reading> readings, const ChartWords &words)
{
    std::vector<ChartMissing> out;
    if (row.headline == ResultState::Paused)
        return out;
    QDate answered; // earlier gaps are shown by the broken line
    for (const Reading &r : readings)
        if (!r.isVoid() && r.periodEnd() <= row.evaluatedAt)
            answered = std::max(answered, r.periodEnd());
    const int grace = row.definition.graceDays.value_or(defaultGrace(row.definition.frequency));
    int overdue = 0;
    for (const Period &period : row.result.due.open)
        if (period.last > answered) {
            out.push_back({period.last, row.evaluatedAt > period.last.addDays(grace), {}});
            overdue += out.back().overdue ? 1 : 0;
        }
    const auto last = std::find_if(out.rbegin(), out.rend(), [](const ChartMissing &m) { return m.overdue; });
    if (last != out.rend())
        last->label = overdue == 1 ? words.language().translate("Chart", "figure missing")
                                   : words.language().translate("Chart", "%n figures missing", nullptr, overdue);
    return out;
}

std::vector<ChartHold> holdTimes(const Register &reg, const KpiRow &row, QDate from, const ChartWords &words)
{
    std::vector<const ChangeRecord *> changes;
    for (const ChangeRecord &c : reg.all<ChangeRecord>())
        if (c.objective == row.objective && c.field == QLatin1String("state"))
            changes.push_back(&c);
    std::stable_sort(changes.begin(), changes.end(), [](const auto *a, const auto *b) { return a->date < b->date; });
    std::vector<ChartHold> out;
    for (size_t i = 0; i < changes.size(); ++i) {
        if (changes[i]->newValue != keyOf(ObjectiveState::OnHold) || changes[i]->date > row.evaluatedAt)
            continue;
        const bool ended = i + 1 < changes.size();
        const QDate end = ended ? std::min(changes[i + 1]->date, row.evaluatedAt) : row.evaluatedAt;
        if (end <= from)
            continue;
        out.push_back(
            {std::max(changes[i]->date, from), end,
             ended ? words.language().translate("Chart", "on hold")
                   : words.language().translate("Chart", "on hold since %1").arg(words.date(changes[i]->date))});
    }
    return out;
}
