#pragma once
#include "model/domain/change.h"
#include "model/domain/result.h"
#include "model/domain/review.h"
#include "model/query/workspacestate.h"

class Language;

// The review meeting and its end (2.6, 7.2, clause 9.3).

/// What a review did to one objective on its day, kept with the review so that later corrections change nothing.
struct FrozenObjective {
    QString code, title;
    ObjectiveState state = ObjectiveState::Unset;
    ResultState result = ResultState::NotEvaluated;
    std::optional<double> progress; ///< raw, percent
    PlanState plan = PlanState::NoPlan;
    bool operator==(const FrozenObjective &) const = default;
};
/// All figures of the day on which a review was closed.
struct FrozenReview {
    QDate asOf;
    QString headline; ///< in the language that was asked for
    std::vector<FrozenObjective> objectives;
    const FrozenObjective *objective(const QString &code) const;
};
/// The snapshot of a review as canonical JSON: objectives and KPIs with everything computed, the headline in every
/// language.
QString frozenFigures(const WorkspaceState &ws);
/// Reads a snapshot; empty for a review that has none or one that cannot be read.
std::optional<FrozenReview> frozenReview(const QString &snapshot, const Language &language);

/// The letters of 9.3.2 for which a review says neither what was presented nor why there is nothing, in order.
/// Other reviews than those of the management need none.
QString missingInputs(const Register &reg, const Review &review);

/// Whom a meeting is about: the live objectives, most urgent first; of a triggered review those of the open triggers
/// first.
std::vector<Id<Objective>> meetingOrder(const WorkspaceState &ws, const Review &review);

/// What the meeting has to answer about an objective: open decisions, money, actions, silence, forecast, triggers.
QStringList preparedQuestions(const WorkspaceState &ws, Id<Objective> objective, const Language &language);

/// "71.1 % now, 90 % expected. If the trend continues, 513 days late." without the figure itself; may be empty.
QString figureSentence(const WorkspaceState &ws, Id<Objective> objective, const Language &language);

/// What a review says about an objective so far.
const ReviewItem *itemOf(const Register &reg, Id<Review> review, Id<Objective> objective);

/// Closes a review: its state, the frozen figures, and the next review of each objective that was not postponed, its
/// interval after the day of the review. Refused with a sentence while something is missing.
/// `ws` is the state of `present`, the records as they are in the file.
Result<ChangeSet> closeReview(const Register &present, const WorkspaceState &ws, Id<Review> review,
                              const Language &language);
