#pragma once
#include "model/domain/language.h"
#include "model/query/lifecycle/lifecycle.h"
#include "tests/query/lintworld.h"

/// The good objective of the lint tests in any state, and what a careful person enters.
struct LifeWorld : LintWorld {
    StepInput input;
    explicit LifeWorld(ObjectiveState state)
        : LintWorld(state)
    {
        owner.topManagement = false;
        evaluator.topManagement = true;
        if (state == ObjectiveState::Draft || state == ObjectiveState::Proposed)
            objective.version = QStringLiteral("0.1");
        if (isClosed(state))
            objective.closedOn = day.addDays(-20);
        input.reason = QStringLiteral("Decided after the acquisition in spring.");
        input.approval.approver = evaluator.id;
        input.approval.decidedOn = day;
        input.approval.medium = ApprovalMedium::BoardMinutes;
        input.approval.recordReference = QStringLiteral("MIN-2026-06-15");
        input.ownerAccepts = true;
        input.reviewDay = day.addDays(60);
        input.evaluation.evaluator = evaluator.id;
        input.evaluation.evaluatedOn = day;
        input.evaluation.conclusion = QStringLiteral("The directory shows what was reached.");
        input.overrideReason = QStringLiteral("The last site moves next week.");
        input.reaction = Reaction::Decision;
        input.reactionText = QStringLiteral("Fund the on-call duty");
        input.reactionBy = owner.id;
        input.reactionDue = day.addDays(30);
        input.successor = other.id;
        input.trigger = {newId()};
        input.requestedBy = owner.id;
    }
    static bool isClosed(ObjectiveState s) { return s >= ObjectiveState::Achieved; }
    StepResult take(LifeStep step)
    {
        if (input.evaluation.result == EvaluationResult::Unset && step == LifeStep::CloseAchieved)
            input.evaluation.result = EvaluationResult::Achieved;
        if (input.evaluation.result == EvaluationResult::Unset && step == LifeStep::CloseMissed)
            input.evaluation.result = EvaluationResult::NotAchieved;
        if (step == LifeStep::Remove)
            approval.subject = newId();
        reg = built();
        if (step == LifeStep::Remove)
            reg.readings = {};
        return takeStep({reg, day, Language(), newId}, objective.id, step, input);
    }
    Register after(const StepResult &result) const
    {
        Register out = reg;
        out.apply(result.changes.changes);
        return out;
    }
    Register reg;
};

inline QStringList guards(const StepResult &result)
{
    QStringList out;
    for (const StepProblem &p : result.problems)
        out += p.guard;
    return out;
}

template <typename T> std::vector<T> news(const StepResult &result)
{
    std::vector<T> out;
    for (const Change &c : result.changes.changes)
        if (const T *record = c.after.as<T>(); record && !c.before)
            out.push_back(*record);
    return out;
}
