#include "model/query/triggerchange.h"

#include "model/domain/language.h"

#include <algorithm>
#include <tuple>

QSet<QUuid> objectivesOf(const Register &reg, Id<Trigger> trigger)
{
    QSet<QUuid> out;
    for (const TriggerObjective &mark : reg.all<TriggerObjective>())
        if (mark.trigger == trigger)
            out += mark.objective.value;
    return out;
}

std::vector<const Trigger *> triggersOfChange(const Register &reg, Id<Objective> objective)
{
    std::vector<std::pair<int, const Trigger *>> found;
    for (const Trigger &t : reg.all<Trigger>()) {
        const bool open = t.result == TriggerResult::Open, marks = objectivesOf(reg, t.id).contains(objective.value);
        if (!t.archivedAt.isValid() && (open || marks))
            found.emplace_back(marks && open ? 0 : marks ? 1 : 2, &t);
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.first, b.second->date, a.second->code)
            < std::tuple(b.first, a.second->date, b.second->code);
    });
    std::vector<const Trigger *> out;
    for (const auto &[rank, trigger] : found)
        out.push_back(trigger);
    return out;
}

Result<ChangeSet> triggerChange(const Register &reg, const Trigger &wanted, const QSet<QUuid> &objectives, QDate day,
                                const std::function<QUuid()> &newId, const Language &language)
{
    const bool answered = wanted.result != TriggerResult::Open && wanted.result != TriggerResult::Unset;
    if (answered && wanted.resultText.trimmed().isEmpty())
        return fail(language.translate("Triggers",
                                       "Say in “Result text” what came of it: an answer without words is "
                                       "no answer."));
    if (objectives.isEmpty())
        return fail(language.translate("Triggers", "Tick at least one objective that has to be looked at."));
    Trigger after = wanted;
    if (answered && !after.closedOn.isValid())
        after.closedOn = day;
    if (!answered)
        after.closedOn = {};
    ChangeSet set;
    const Trigger *before = reg.find(after.id);
    set.label = before ? language.translate("Triggers", "Edited: trigger %1").arg(after.code)
                       : language.translate("Triggers", "New trigger: %1").arg(after.code);
    if (!before)
        set.changes.push_back(created(after));
    else if (*before != after)
        set.changes.push_back(edited(*before, after));
    QSet<QUuid> marked;
    for (const TriggerObjective &mark : reg.all<TriggerObjective>()) {
        if (mark.trigger != after.id)
            continue;
        if (objectives.contains(mark.objective.value))
            marked += mark.objective.value;
        else
            set.changes.push_back(removed(mark));
    }
    for (const Objective &objective : reg.all<Objective>()) {
        if (!objectives.contains(objective.id.value) || marked.contains(objective.id.value))
            continue;
        set.changes.push_back(created(TriggerObjective {{newId()}, after.id, objective.id}));
        const QDate due = after.assessmentDue;
        if (answered || !due.isValid() || (objective.nextReview.isValid() && objective.nextReview <= due))
            continue;
        Objective earlier = objective;
        earlier.nextReview = due;
        set.changes.push_back(edited(objective, earlier));
    }
    return set;
}
