#include "model/query/override.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/objective.h"
#include "model/domain/organisation.h"

namespace {

constexpr qsizetype kLeastReason = 15;

} // namespace

bool mayBeOverridden(ResultState state)
{
    return state == ResultState::OnTrack || state == ResultState::AtRisk || state == ResultState::OffTrack;
}

const StatusOverride *overrideOf(const WorkspaceState &ws, Id<Objective> objective)
{
    const ObjectiveRow *row = ws.objective(objective);
    if (!row || !mayBeOverridden(row->result))
        return nullptr;
    const StatusOverride *newest = nullptr;
    for (const StatusOverride &set : ws.reg.all<StatusOverride>())
        if (set.objective == objective && set.validUntil >= ws.asOf && mayBeOverridden(set.shownState)
            && (!newest || set.setOn >= newest->setOn))
            newest = &set;
    return newest;
}

QString overrideText(const WorkspaceState &ws, const StatusOverride &set, const Language &language)
{
    const Person *person = ws.reg.find(set.setBy);
    const ObjectiveRow *row = ws.objective(set.objective);
    return language.translate("Override", "%1 (set by %2 until %3; computed: %4)")
        .arg(labelOf(set.shownState, language), person ? person->name : QStringLiteral("–"),
             shortDate(set.validUntil, language), labelOf(row ? row->result : set.computedState, language));
}

QString overrideProblem(const WorkspaceState &ws, const StatusOverride &set, const Language &language)
{
    const auto words = [&](const char *text) { return language.translate("Override", text); };
    const Objective *objective = ws.reg.find(set.objective);
    if (!objective)
        return words(QT_TRANSLATE_NOOP("Override", "Choose the objective."));
    const ObjectiveRow *row = ws.objective(set.objective);
    if (!row || !mayBeOverridden(row->result))
        return words(QT_TRANSLATE_NOOP("Override",
                                       "Only on track, at risk and off track can be set by hand; the computed state of "
                                       "this objective is none of them."));
    if (!mayBeOverridden(set.shownState))
        return words(QT_TRANSLATE_NOOP("Override", "Choose on track, at risk or off track as the state to show."));
    if (set.reason.trimmed().size() < kLeastReason)
        return words(QT_TRANSLATE_NOOP("Override",
                                       "Say why in at least 15 characters: an auditor reads it beside the computed "
                                       "state."));
    if (!set.validUntil.isValid() || set.validUntil < ws.asOf)
        return words(QT_TRANSLATE_NOOP("Override", "Give a day, not in the past, until which this is valid."));
    if (objective->nextReview.isValid() && set.validUntil > objective->nextReview)
        return words(QT_TRANSLATE_NOOP("Override", "It can be valid until the next review at most, %1."))
            .arg(shortDate(objective->nextReview, language));
    return {};
}

StatusOverride newOverride(const WorkspaceState &ws, Id<Objective> objective, const QUuid &id)
{
    StatusOverride fresh;
    fresh.id = {id};
    fresh.objective = objective;
    if (const ObjectiveRow *row = ws.objective(objective))
        fresh.computedState = row->result;
    if (const Objective *o = ws.reg.find(objective))
        fresh.validUntil = o->nextReview;
    fresh.setOn = ws.asOf;
    return fresh;
}
