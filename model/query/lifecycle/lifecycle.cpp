#include "model/query/lifecycle/lifecycle.h"

#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/lifecycle/stepwrites.h"
#include "model/query/workspacestate.h"

#include <QtGlobal>

namespace {

using State = ObjectiveState;

constexpr unsigned ask(std::initializer_list<StepAsk> all)
{
    unsigned bits = 0;
    for (const StepAsk a : all)
        bits |= unsigned(a);
    return bits;
}
constexpr unsigned in(std::initializer_list<State> states)
{
    unsigned bits = 0;
    for (const State s : states)
        bits |= 1u << unsigned(s);
    return bits;
}

/// One row of the table of 2.9: from which states, which guards, what is written.
struct LifeRule {
    StepInfo info;
    unsigned from;
    const char *done; ///< label of the change in the history
    Guard guards[6];
    Write write;
    bool archived = false; ///< for archived objectives, and for them only
};

constexpr State same = State::Unset; ///< the step leaves the state as it is

const LifeRule rules[] = {
    {{LifeStep::Propose, QT_TRANSLATE_NOOP("LifeStep", "Propose"),
      QT_TRANSLATE_NOOP("LifeStep", "The draft is laid before those who approve it. Nothing may block it."),
      State::Proposed, 0},
     in({State::Draft}),
     QT_TRANSLATE_NOOP("LifeStep", "Proposed: %1"),
     {guardNoBlocker},
     nullptr},
    {{LifeStep::Return, QT_TRANSLATE_NOOP("LifeStep", "Return to draft"),
      QT_TRANSLATE_NOOP("LifeStep", "The proposal goes back to its author with a comment."), State::Draft,
      ask({StepAsk::Reason})},
     in({State::Proposed}),
     QT_TRANSLATE_NOOP("LifeStep", "Returned: %1"),
     {guardComment},
     writeReturnNote},
    {{LifeStep::Approve, QT_TRANSLATE_NOOP("LifeStep", "Approve"),
      QT_TRANSLATE_NOOP("LifeStep",
                        "The next full version is approved. From then on target, date, measures and wording "
                        "change only by a new version."),
      State::Approved, ask({StepAsk::Approval, StepAsk::Verdict, StepAsk::Acknowledgements, StepAsk::Acceptance})},
     in({State::Proposed}),
     QT_TRANSLATE_NOOP("LifeStep", "Approved: %1"),
     {guardNoBlocker, guardAcknowledged, guardApproval, guardVerdict},
     writeApprovedVersion},
    {{LifeStep::Activate, QT_TRANSLATE_NOOP("LifeStep", "Activate"),
      QT_TRANSLATE_NOOP("LifeStep", "Work begins: figures are asked for and the state is judged."), State::Active, 0},
     in({State::Approved}),
     QT_TRANSLATE_NOOP("LifeStep", "Activated: %1"),
     {guardCommunicationPlanned},
     writeStart},
    {{LifeStep::Hold, QT_TRANSLATE_NOOP("LifeStep", "Put on hold"),
      QT_TRANSLATE_NOOP("LifeStep", "No figures are asked for until it is resumed. It stays visible as paused."),
      State::OnHold, ask({StepAsk::Reason, StepAsk::Cause, StepAsk::ReviewDay, StepAsk::Approval})},
     in({State::Active}),
     QT_TRANSLATE_NOOP("LifeStep", "Put on hold: %1"),
     {guardReason, guardReviewDay, guardApproval},
     writeDecidedState},
    {{LifeStep::Resume, QT_TRANSLATE_NOOP("LifeStep", "Resume"),
      QT_TRANSLATE_NOOP("LifeStep", "Figures are asked for again. The target date stays as it is."), State::Active,
      ask({StepAsk::Reason, StepAsk::Cause, StepAsk::ReviewDay, StepAsk::Approval})},
     in({State::OnHold}),
     QT_TRANSLATE_NOOP("LifeStep", "Resumed: %1"),
     {guardReason, guardReviewDay, guardApproval},
     writeDecidedState},
    {{LifeStep::CloseAchieved, QT_TRANSLATE_NOOP("LifeStep", "Close as achieved"),
      QT_TRANSLATE_NOOP("LifeStep", "The result is evaluated and the objective is closed."), State::Achieved,
      ask({StepAsk::Evaluation, StepAsk::Override})},
     in({State::Active}),
     QT_TRANSLATE_NOOP("LifeStep", "Achieved: %1"),
     {guardEvaluation, guardAchieved, guardKpisMet},
     writeClosed},
    {{LifeStep::CloseMissed, QT_TRANSLATE_NOOP("LifeStep", "Close as missed"),
      QT_TRANSLATE_NOOP("LifeStep",
                        "The result is evaluated and the objective is closed. A missed target is no "
                        "nonconformity; not reacting would be."),
      State::Missed, ask({StepAsk::Evaluation, StepAsk::Reason, StepAsk::Reaction})},
     in({State::Active}),
     QT_TRANSLATE_NOOP("LifeStep", "Missed: %1"),
     {guardEvaluation, guardMissed, guardTargetDatePassed, guardReaction},
     writeClosed},
    {{LifeStep::Withdraw, QT_TRANSLATE_NOOP("LifeStep", "Withdraw"),
      QT_TRANSLATE_NOOP("LifeStep", "The objective is given up. It stays in the file and in audit packs of its time."),
      State::Withdrawn, ask({StepAsk::Reason, StepAsk::Cause, StepAsk::Approval})},
     in({State::Proposed, State::Approved, State::Active, State::OnHold}),
     QT_TRANSLATE_NOOP("LifeStep", "Withdrawn: %1"),
     {guardReason, guardApprovalIfApproved},
     writeWithdrawn},
    {{LifeStep::Supersede, QT_TRANSLATE_NOOP("LifeStep", "Supersede"),
      QT_TRANSLATE_NOOP("LifeStep", "Another objective takes its place; both name each other."), State::Superseded,
      ask({StepAsk::Successor, StepAsk::Reason, StepAsk::Cause})},
     in({State::Approved, State::Active, State::OnHold, State::Missed}),
     QT_TRANSLATE_NOOP("LifeStep", "Superseded: %1"),
     {guardSuccessor, guardReason},
     writeSuperseded},
    {{LifeStep::Reopen, QT_TRANSLATE_NOOP("LifeStep", "Reopen"),
      QT_TRANSLATE_NOOP("LifeStep", "A new minor version is active; the evaluation stays in the file."), State::Active,
      ask({StepAsk::Reason, StepAsk::Cause, StepAsk::Approval})},
     in({State::Achieved, State::Missed}),
     QT_TRANSLATE_NOOP("LifeStep", "Reopened: %1"),
     {guardRecentlyClosed, guardReason, guardApproval},
     writeReopened},
    {{LifeStep::Archive, QT_TRANSLATE_NOOP("LifeStep", "Archive"),
      QT_TRANSLATE_NOOP("LifeStep", "It leaves the lists and stays in the file. Undo brings it back."), same, 0},
     in({State::Achieved, State::Missed, State::Withdrawn, State::Superseded}),
     QT_TRANSLATE_NOOP("LifeStep", "Archived: %1"),
     {},
     writeArchived},
    {{LifeStep::BringBack, QT_TRANSLATE_NOOP("LifeStep", "Bring back"),
      QT_TRANSLATE_NOOP("LifeStep", "It stands in the lists of closed objectives again."), same,
      ask({StepAsk::Reason})},
     in({State::Achieved, State::Missed, State::Withdrawn, State::Superseded}),
     QT_TRANSLATE_NOOP("LifeStep", "Brought back: %1"),
     {guardReason, guardNotDisposed},
     writeBroughtBack,
     true},
    {{LifeStep::Dispose, QT_TRANSLATE_NOOP("LifeStep", "Dispose of"),
      QT_TRANSLATE_NOOP("LifeStep",
                        "Its time of retention is over: plan, measures and roles leave all lists for good, with the "
                        "reason and who approved it. Figures, approvals, evaluations and the history stay, because "
                        "the chain of records must not break."),
      same, ask({StepAsk::Reason, StepAsk::Approval})},
     in({State::Achieved, State::Missed, State::Withdrawn, State::Superseded}),
     QT_TRANSLATE_NOOP("LifeStep", "Disposed of: %1"),
     {guardRetentionOver, guardNotDisposed, guardReason, guardApproval},
     writeDisposed,
     true},
    {{LifeStep::Remove, QT_TRANSLATE_NOOP("LifeStep", "Delete draft"),
      QT_TRANSLATE_NOOP("LifeStep", "The draft and what belongs to it are removed. The history keeps a line."), same,
      0},
     in({State::Draft}),
     QT_TRANSLATE_NOOP("LifeStep", "Draft deleted: %1"),
     {guardNeverProposed},
     nullptr},
};
static_assert(std::size(rules) == lifeSteps);

/// What becomes of a proposal when those who decide say no: its author has it again, and their decision stands.
const LifeRule rejection {{LifeStep::Approve, "", "", State::Draft, 0},
                          in({State::Proposed}),
                          QT_TRANSLATE_NOOP("LifeStep", "Rejected: %1"),
                          {guardApproval, guardVerdict},
                          writeRejection};

bool begins(const LifeRule &rule, const Objective &objective)
{
    return objective.state != State::Unset && (rule.from & (1u << unsigned(objective.state)))
        && objective.archivedAt.isValid() == rule.archived;
}

} // namespace

const StepInfo &stepInfo(LifeStep step)
{
    return rules[size_t(step)].info;
}

QString stepVerb(LifeStep step, const Language &language)
{
    return language.translate("LifeStep", stepInfo(step).verb);
}

std::vector<LifeStep> stepsFrom(const Objective &objective)
{
    std::vector<LifeStep> out;
    for (const LifeRule &rule : rules)
        if (begins(rule, objective))
            out.push_back(rule.info.step);
    return out;
}

std::optional<LifeStep> suggestedStep(const Register &reg, const Objective &o, QDate day)
{
    if (o.archivedAt.isValid())
        return {};
    if (o.state == State::Approved && o.startDate.isValid() && o.startDate <= day)
        return LifeStep::Activate;
    if (o.state == State::Active && o.targetDate.isValid() && o.targetDate < day)
        return decidingResult(reg, day, o.id).isMet() ? LifeStep::CloseAchieved : LifeStep::CloseMissed;
    return {};
}

StepResult takeStep(const StepWorld &world, Id<Objective> id, LifeStep step, const StepInput &input)
{
    StepResult result;
    const Objective *o = world.reg.find(id);
    const LifeRule &rule = step == LifeStep::Approve && isRejection(input) ? rejection : rules[size_t(step)];
    if (!o || !begins(rule, *o)) {
        result.problems.push_back(
            {QStringLiteral("state"),
             world.language.translate("LifeStep", "“%1” is not possible in the state “%2”.")
                 .arg(stepVerb(step, world.language), o ? labelOf(o->state, world.language) : QStringLiteral("–"))});
        return result;
    }
    const StepCase c {world, *o, input, result.problems};
    for (const Guard guard : rule.guards)
        if (guard)
            guard(c);
    if (!result.problems.empty())
        return result;
    StepWriter writer(world.reg, world.newId);
    if (step == LifeStep::Remove) {
        removeDraft(c, writer);
    } else {
        Objective after = *o;
        if (rule.info.to != same)
            after.state = rule.info.to;
        if (isTerminal(after.state) && !after.closedOn.isValid())
            after.closedOn = input.evaluation.evaluatedOn.isValid() ? input.evaluation.evaluatedOn : world.day;
        if (rule.write)
            rule.write(c, writer, after);
        writer.edit(*o, after);
    }
    result.changes.label = world.language.translate("LifeStep", rule.done).arg(o->code);
    result.changes.reason = input.reason;
    result.changes.changes = writer.changes();
    return result;
}
