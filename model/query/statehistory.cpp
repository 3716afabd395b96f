#include "model/query/statehistory.h"

#include "model/domain/review.h"
#include "model/query/asof.h"

#include <algorithm>
#include <numeric>

namespace {

constexpr size_t kLeastColumns = 3;
constexpr size_t kMostTriggers = 3;

StateHistory::Column columnOf(const Register &present, QDate day)
{
    StateHistory::Column column;
    column.day = day;
    const WorkspaceState ws = evaluateWorkspace(present, day, day);
    for (const ObjectiveRow &row : ws.objectives)
        if (isLive(row.state)) {
            ++column.counts[row.result];
            column.states.insert(row.id, row.result);
        }
    return column;
}

void addColumns(StateHistory &history, const Register &present, QDate asOf, int months)
{
    for (int back = months - 1; back >= 0; --back) {
        // The 31st becomes the last day of a shorter month.
        StateHistory::Column column = columnOf(present, asOf.addMonths(-back));
        const bool nothingBefore = history.columns.empty() && column.counts.isEmpty();
        if (!nothingBefore || size_t(back) < kLeastColumns)
            history.columns.push_back(std::move(column));
    }
}

void addMarks(StateHistory &history, const Register &reg, QDate from, QDate to)
{
    const auto inside = [&](QDate day) { return day.isValid() && day >= from && day <= to; };
    for (const Objective &o : reg.all<Objective>())
        if ((o.state == ObjectiveState::Achieved || o.state == ObjectiveState::Missed) && inside(o.closedOn))
            history.closed.push_back({o.code, o.state, o.closedOn});
    std::sort(history.closed.begin(), history.closed.end(),
              [](const auto &a, const auto &b) { return std::tie(a.date, a.code) < std::tie(b.date, b.code); });
    for (const Review &r : reg.all<Review>())
        if (r.type == ReviewKind::ManagementReview && r.state != ReviewState::Planned && inside(r.date))
            history.managementReviews.push_back(r.date);
    std::sort(history.managementReviews.begin(), history.managementReviews.end());
}

void addTriggers(StateHistory &history, const Register &reg, QDate from, QDate to)
{
    QHash<Id<Trigger>, int> named;
    for (const TriggerObjective &link : reg.all<TriggerObjective>())
        ++named[link.trigger];
    std::vector<const Trigger *> triggers;
    for (const Trigger &t : reg.all<Trigger>())
        if (t.date >= from && t.date <= to && named.value(t.id) > 0)
            triggers.push_back(&t);
    std::stable_sort(triggers.begin(), triggers.end(), [&](const Trigger *a, const Trigger *b) {
        const int x = named.value(a->id), y = named.value(b->id);
        return x != y ? x > y : a->date > b->date;
    });
    triggers.resize(std::min(triggers.size(), kMostTriggers));
    std::sort(triggers.begin(), triggers.end(), [](const Trigger *a, const Trigger *b) { return a->date < b->date; });
    for (const Trigger *t : triggers)
        history.triggers.push_back({t->date, t->description});
}

} // namespace

int StateHistory::Column::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

QMap<ResultState, int> StateHistory::Column::stacked() const
{
    QMap<ResultState, int> out;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        const ResultState part = it.key() == ResultState::Achieved ? ResultState::OnTrack
            : it.key() == ResultState::Missed                      ? ResultState::OffTrack
            : it.key() == ResultState::Invalid                     ? ResultState::NoData
                                                                   : it.key();
        out[part] += it.value();
    }
    return out;
}

int StateHistory::highest() const
{
    int most = 0;
    for (const Column &column : columns)
        most = std::max(most, column.total());
    return most;
}

StateHistory stateHistory(const Register &present, QDate asOf, int months)
{
    StateHistory history;
    addColumns(history, present, asOf, std::max(months, 1));
    const Register reg = registerAsOf(present, asOf);
    const QDate from = history.columns.front().day;
    addMarks(history, reg, from, asOf);
    addTriggers(history, reg, from, asOf);
    return history;
}
