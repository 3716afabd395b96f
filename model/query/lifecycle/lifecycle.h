#pragma once
#include "model/domain/change.h"
#include "model/domain/finding.h"
#include "model/domain/objective.h"
#include "model/domain/register.h"
#include "model/domain/review.h"
#include "model/query/lint/lintrules.h"

#include <QHash>

#include <functional>
#include <optional>

class Language;

/// The steps of the life of an objective (2.9). Nothing moves by itself: a person takes each step.
enum class LifeStep : signed char {
    Propose,
    Return,
    Approve,
    Activate,
    Hold,
    Resume,
    CloseAchieved,
    CloseMissed,
    Withdraw,
    Supersede,
    Reopen,
    Archive,
    BringBack, ///< an archived one returns to the lists
    Dispose, ///< an archived one whose time is over (2.11)
    Remove ///< a draft that was never proposed and has no reading
};
constexpr int lifeSteps = int(LifeStep::Remove) + 1;

/// What happens because a target was missed: at least one is demanded.
enum class Reaction : signed char { None, Finding, Decision, NewObjective };

/// What a step asks the person for.
enum class StepAsk : unsigned {
    Reason = 1, ///< comment, or why
    Approval = 2, ///< who decided, when, by which medium, where it is written
    Acceptance = 4, ///< the owner accepts, with authority and resources
    Acknowledgements = 8, ///< reasons for open warnings
    ReviewDay = 16,
    Evaluation = 32,
    Override = 64, ///< achieved although a KPI does not meet its target
    Reaction = 128,
    Successor = 256,
    Verdict = 512, ///< approved, approved with conditions or rejected, and which conditions
    Cause = 1024, ///< the trigger that set it off and who asked for it (2.6); both may be left open
};

/// What the person says.
struct StepInput {
    QString reason;
    Approval approval; ///< approver, decidedOn, medium, recordReference, conditions
    Evaluation evaluation; ///< evaluator, evaluatedOn, result, conclusion, lessonsLearned, evidence
    QHash<QString, QString> acknowledged; ///< rule → reason
    bool ownerAccepts = false;
    QDate reviewDay;
    QString overrideReason;
    Reaction reaction = Reaction::None;
    QString reactionText; ///< finding or decision, or title of the new objective
    Id<Person> reactionBy;
    QDate reactionDue;
    Id<Objective> successor;
    Id<Trigger> trigger; ///< both stand in the change record
    Id<Person> requestedBy;
    QString consideration; ///< of risk and compliance, in the change record
};

/// One thing that stands in the way.
struct StepProblem {
    QString guard; ///< stable, for tests: "reference", "right", "blocker LS-01"
    QString message;
    bool operator==(const StepProblem &) const = default;
};

/// The world in which a step is taken.
struct StepWorld {
    const Register &reg;
    QDate day;
    const Language &language;
    std::function<QUuid()> newId;
};

/// What comes of a step: problems, or the records to write.
struct StepResult {
    std::vector<StepProblem> problems;
    ChangeSet changes; ///< empty when there are problems
    bool isAllowed() const { return problems.empty(); }
};

/// Names, states and questions of a step, for menus and forms.
struct StepInfo {
    LifeStep step;
    const char *verb; ///< English, context "LifeStep": "Propose"
    const char *consequence; ///< English, context "LifeStep": what it means, before it is done
    ObjectiveState to;
    unsigned asks;
    bool asksFor(StepAsk ask) const { return asks & unsigned(ask); }
};
const StepInfo &stepInfo(LifeStep step);
QString stepVerb(LifeStep step, const Language &language);

/// The steps that the state allows at all, in the order of a menu. An archived objective has its own two.
std::vector<LifeStep> stepsFrom(const Objective &objective);
/// What the day suggests: "Evaluate now: the target date passed 12 days ago"; which of the two closing steps, the
/// deciding measures say. Nothing most of the time.
std::optional<LifeStep> suggestedStep(const Register &reg, const Objective &objective, QDate day);
/// Checks all guards; when all hold, `changes` is what the step writes.
StepResult takeStep(const StepWorld &world, Id<Objective> objective, LifeStep step, const StepInput &input);
/// Warnings that need a reason before approval: those that nobody acknowledged for this approved
/// content.
std::vector<LintFinding> openWarnings(const StepWorld &world, Id<Objective> objective);
/// Whether this person may approve objectives of this level (2.6): top management for strategic ones, else also the
/// head of its unit or of one above.
bool mayApprove(const Register &reg, const Objective &objective, Id<Person> person);
