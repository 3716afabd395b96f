#include "model/exchange/importproposals.h"

#include "model/domain/kpi.h"
#include "model/domain/objective.h"
#include "model/query/lifecycle/proposals.h"

#include <algorithm>

namespace {

/// The changes of one approved objective that need a version.
struct VersionedGroup {
    Id<Objective> objective;
    std::vector<Change> changes;
};

VersionedGroup &groupOf(std::vector<VersionedGroup> &groups, Id<Objective> objective)
{
    for (VersionedGroup &group : groups)
        if (group.objective == objective)
            return group;
    return groups.emplace_back(VersionedGroup {objective, {}});
}

/// The same file imported twice while its changes wait for approval proposes nothing twice.
bool isProposedAlready(const Register &reg, Id<Objective> objective, const Change &change)
{
    const ObjectiveVersion *open = openProposal(reg, objective);
    if (!open)
        return false;
    const std::vector<Change> waiting = proposedChanges(reg, *open);
    return std::any_of(waiting.begin(), waiting.end(), [&](const Change &known) {
        if (known.kind() != change.kind() || !known.after || !change.after)
            return known.kind() == change.kind() && known.id() == change.id() && !known.after && !change.after;
        if (known.before || change.before)
            return known.id() == change.id() && asStored(known.after) == asStored(change.after);
        // A new record got another id this time, but the same code.
        return !known.after.code().isEmpty() && known.after.code() == change.after.code();
    });
}

/// Figures whose KPI will not be there yet.
int dropReadingsOfProposed(ReadingChanges &readings, const Register &now)
{
    const auto isHomeless = [&](const ReadingRow &row) { return !now.find(row.kpi); };
    const auto count = std::count_if(readings.added.begin(), readings.added.end(), isHomeless);
    std::erase_if(readings.added, isHomeless);
    return int(count);
}

void remark(ImportPlan &plan, const QString &sentence)
{
    for (TableReport &table : plan.tables)
        if (table.table == QLatin1String("objectives") || &table == &plan.tables.back()) {
            table.remarks += sentence;
            return;
        }
}

} // namespace

void proposeForApproved(const Register &reg, ImportPlan &plan, const ImportOptions &options, const Context &context)
{
    std::vector<VersionedGroup> groups;
    std::vector<Change> changes;
    for (Change &change : plan.changes.changes) {
        const Id<Objective> id = objectiveOf(reg, change.after ? change.after : change.before);
        const Objective *objective = reg.find(id);
        if (objective && isVersioned(*objective) && isProposedAlready(reg, id, change))
            plan.waiting.push_back(std::move(change));
        else if (objective && isVersioned(*objective) && versionNeed(reg, id, {change}).level != VersionLevel::None)
            groupOf(groups, id).changes.push_back(std::move(change));
        else
            changes.push_back(std::move(change));
    }
    if (groups.empty()) {
        plan.changes.changes = std::move(changes);
        return;
    }
    QStringList proposed;
    Register now = reg; // grows, so that change records get codes of their own
    now.apply(changes);
    const QString why = options.language.translate("Import", "Import of %1")
                            .arg(plan.tables.empty() ? QString() : plan.tables.front().file);
    for (const VersionedGroup &group : groups) {
        const StepWorld world {now, options.today, options.language, context.newId};
        const bool isMajor = versionNeed(reg, group.objective, group.changes).level == VersionLevel::Major;
        ChangeSet set = isMajor ? proposeChange(world, group.objective, group.changes, why, {})
                                : minorChange(world, group.objective, group.changes, why, {});
        if (isMajor) {
            proposed += reg.find(group.objective)->code;
            plan.proposed.insert(plan.proposed.end(), group.changes.begin(), group.changes.end());
        }
        now.apply(set.changes);
        changes.insert(changes.end(), set.changes.begin(), set.changes.end());
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change &a, const Change &b) { return a.kind() < b.kind(); });
    plan.changes.changes = std::move(changes);
    if (!proposed.isEmpty())
        remark(plan,
               options.language
                   .translate("Import",
                              "Approved objectives are not changed by an import. What differs is proposed as the next "
                              "version of: %1.")
                   .arg(proposed.join(QStringLiteral(", "))));
    if (const int left = dropReadingsOfProposed(plan.changes.readings, now))
        remark(plan,
               options.language
                   .translate("Import",
                              "Figures were left out, because their KPI is only proposed yet: %1. Import them again "
                              "when it is approved.")
                   .arg(left));
}
