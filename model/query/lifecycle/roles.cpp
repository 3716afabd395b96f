#include "model/query/lifecycle/roles.h"

#include "model/query/lifecycle/versions.h"

#include <algorithm>

std::vector<const Raci *> accountableRoles(const Register &reg, Id<Objective> objective)
{
    std::vector<const Raci *> out;
    for (const Raci &r : reg.all<Raci>())
        if (r.objective == objective && r.action.isNull() && r.role == RaciRole::Accountable)
            out.push_back(&r);
    return out;
}

std::vector<Change> withAccountable(const Register &reg, std::vector<Change> changes,
                                    const std::function<QUuid()> &newId)
{
    std::vector<Change> roles;
    for (const Change &change : changes) {
        const auto *before = change.before.as<Objective>(), *after = change.after.as<Objective>();
        if (!after || after->owner.isNull() || (before && before->owner == after->owner))
            continue;
        auto old = accountableRoles(reg, after->id);
        // The row that names the new owner already stays as it is; a second one would be the same row twice.
        std::stable_partition(old.begin(), old.end(), [&](const Raci *r) { return r->person == after->owner; });
        Raci accountable = old.empty() ? Raci() : *old.front();
        accountable.objective = after->id;
        accountable.person = after->owner;
        accountable.role = RaciRole::Accountable;
        if (old.empty()) {
            accountable.id = {newId()};
            roles.push_back(created(accountable));
        } else if (!(accountable == *old.front())) {
            roles.push_back(edited(*old.front(), accountable));
        }
        for (size_t i = 1; i < old.size(); ++i)
            roles.push_back(removed(*old[i]));
    }
    changes.insert(changes.end(), roles.begin(), roles.end());
    return changes;
}

bool ownerAccepted(const Register &reg, const Objective &objective)
{
    const auto &all = reg.all<OwnerAcceptance>();
    return std::any_of(all.begin(), all.end(), [&](const OwnerAcceptance &a) {
        return a.objective == objective.id && a.person == objective.owner && sameMajor(a.version, objective.version);
    });
}

bool newOwnerIsAsked(const Register &reg, const Objective &objective)
{
    const auto &all = reg.all<ChangeRecord>();
    return objective.owner && !ownerAccepted(reg, objective)
        && std::any_of(all.begin(), all.end(), [&](const ChangeRecord &c) {
               return c.objective == objective.id && c.field == QLatin1String("owner")
                   && sameMajor(c.versionTo, objective.version);
           });
}
