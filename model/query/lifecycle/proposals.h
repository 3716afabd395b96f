#pragma once
#include "model/query/lifecycle/lifecycle.h"
#include "model/query/lifecycle/versionrules.h"

// Changes of an approved objective (2.10): minor ones are written at once with a change record, major ones wait as a
// proposed version until it is approved; until then the old version holds.

/// Why something that was approved changes, what set it off, and who asked for it (2.6).
struct ChangeReason {
    QString rationale;
    Id<Trigger> trigger;
    Id<Person> requestedBy;
    QString consideration; ///< of risk and compliance
    ChangeReason(QString why, Id<Trigger> because = {}, Id<Person> by = {}, QString considered = {})
        : rationale(std::move(why))
        , trigger(because)
        , requestedBy(by)
        , consideration(std::move(considered))
    {
    }
};

/// A version row that is proposed and not approved; its snapshot holds what would change.
bool isProposal(const ObjectiveVersion &version);
const ObjectiveVersion *openProposal(const Register &reg, Id<Objective> objective);
/// The rationale that was given with it.
QString proposalRationale(const ObjectiveVersion &proposal);
/// The same with trigger and person.
ChangeReason proposalReason(const ObjectiveVersion &proposal);
/// What the proposal would change in the records as they are now.
std::vector<Change> proposedChanges(const Register &reg, const ObjectiveVersion &proposal);

/// The record as the open proposal would make it; the record itself when nothing is proposed for it.
Record asProposed(const Register &reg, Id<Objective> objective, const Record &record);
/// The same changes, laid upon the records as they are now: only the fields that differ are taken.
std::vector<Change> uponPresent(const Register &reg, const std::vector<Change> &changes);

/// Whether the content of the objective is under version control: approved, active or on hold.
bool isVersioned(const Objective &objective);
/// The changes with a minor version: change records with the rationale, version row with snapshot.
ChangeSet minorChange(const StepWorld &world, Id<Objective> objective, const std::vector<Change> &changes,
                      const ChangeReason &reason, const QString &label);
/// The changes as a proposal of the next major version, added to one that is open.
ChangeSet proposeChange(const StepWorld &world, Id<Objective> objective, const std::vector<Change> &changes,
                        const ChangeReason &reason, const QString &label);
/// Approves the open proposal: the same guards as the first approval, on the records as they would be. When it is
/// rejected the valid version stays, and the decision is on record.
StepResult approveProposal(const StepWorld &world, Id<Objective> objective, const StepInput &input);
/// Gives the open proposal up; the reason stands in the history.
ChangeSet discardProposal(const StepWorld &world, Id<Objective> objective, const QString &reason);
/// Warnings of the records as they would be that need a reason: not those that stand unchanged in the valid version.
std::vector<LintFinding> proposalWarnings(const StepWorld &world, Id<Objective> objective);
