#include "model/query/rates.h"

#include "model/domain/language.h"
#include "model/domain/organisation.h"

#include <QCollator>

#include <algorithm>

namespace {

struct Gathered {
    GroupRates rates;
    double weights = 0, progress = 0;
};

void add(Gathered &group, const ObjectiveRow &row, const Objective &record)
{
    GroupRates &r = group.rates;
    ++r.live;
    ++r.counts[row.result];
    switch (row.result) {
    case ResultState::Achieved:
    case ResultState::OnTrack:
        ++r.onPlan;
        [[fallthrough]];
    case ResultState::AtRisk:
    case ResultState::OffTrack:
    case ResultState::Stale:
    case ResultState::Missed:
        ++r.evaluated;
        break;
    default:
        break;
    }
    if (!row.progress)
        return;
    const double weight = record.priority == Priority::High ? 3 : record.priority == Priority::Low ? 1 : 2;
    group.weights += weight;
    group.progress += weight * *row.progress;
}

/// A row has an id of its own also when no record stands behind it.
QUuid rowId(GroupRates::By by, const QUuid &record, int number = 0)
{
    static const QUuid space(QStringLiteral("{6b1f4f0a-7d8e-4f58-9d0c-3f1c3a9f2f11}"));
    return record.isNull() ? QUuid::createUuidV5(space, QStringLiteral("%1/%2").arg(int(by)).arg(number)) : record;
}

} // namespace

std::vector<GroupRates> groupRates(const WorkspaceState &ws, const Language &language)
{
    Gathered whole;
    whole.rates = {GroupRates::By::Programme,
                   rowId(GroupRates::By::Programme, {}),
                   language.translate("Rates", "All live objectives"),
                   0,
                   {},
                   0,
                   0,
                   {}};
    std::map<int, Gathered> levels;
    QHash<Id<OrgUnit>, Gathered> units;
    for (const ObjectiveRow &row : ws.objectives) {
        const Objective *o = ws.reg.find(row.id);
        if (!o || !isLive(row.state))
            continue;
        add(whole, row, *o);
        const int order = o->level == ObjectiveLevel::Unset ? 1000 : int(o->level);
        Gathered &level = levels[order];
        level.rates.by = GroupRates::By::Level;
        level.rates.id = rowId(GroupRates::By::Level, {}, order);
        level.rates.name = o->level == ObjectiveLevel::Unset ? language.translate("ObjectiveList", "No level yet")
                                                             : language.standingAlone(labelOf(o->level, language));
        add(level, row, *o);
        const OrgUnit *known = ws.reg.find(o->unit);
        Gathered &unit = units[known ? known->id : Id<OrgUnit>()];
        unit.rates.by = GroupRates::By::Unit;
        unit.rates.id = rowId(GroupRates::By::Unit, known ? known->id.value : QUuid());
        unit.rates.name = known ? known->name : language.translate("Rates", "No unit yet");
        add(unit, row, *o);
    }
    std::vector<Gathered> all {whole};
    for (const auto &[order, level] : levels)
        all.push_back(level);
    const auto firstUnit = std::ptrdiff_t(all.size());
    for (const Gathered &unit : std::as_const(units))
        all.push_back(unit);
    QCollator collator(language.locale());
    std::sort(all.begin() + firstUnit, all.end(), [&](const Gathered &a, const Gathered &b) {
        const bool x = a.rates.id == rowId(GroupRates::By::Unit, {}), y = b.rates.id == rowId(GroupRates::By::Unit, {});
        return x != y ? y : collator.compare(a.rates.name, b.rates.name) < 0;
    });
    std::vector<GroupRates> out;
    for (Gathered &group : all) {
        if (group.weights > 0)
            group.rates.index = group.progress / group.weights;
        out.push_back(std::move(group.rates));
    }
    return out;
}

std::optional<double> Fulfilment::rate() const
{
    const size_t ended = achieved.size() + missed.size();
    return ended ? std::optional(100.0 * double(achieved.size()) / double(ended)) : std::nullopt;
}

Fulfilment fulfilment(const WorkspaceState &ws, QDate from, QDate to)
{
    Fulfilment out;
    for (const ObjectiveRow &row : ws.objectives) {
        const Objective *o = ws.reg.find(row.id);
        if (!o || !o->targetDate.isValid() || o->targetDate < from || o->targetDate > to)
            continue;
        if (row.state == ObjectiveState::Achieved)
            out.achieved.push_back(row.id);
        else if (row.state == ObjectiveState::Missed)
            out.missed.push_back(row.id);
        else if (row.state == ObjectiveState::Withdrawn || row.state == ObjectiveState::Superseded)
            out.left.push_back(row.id);
    }
    return out;
}
