#pragma once
#include "model/query/lifecycle/lifecycle.h"

/// What a guard looks at, and where it says what stands in the way.
struct StepCase {
    const StepWorld &world;
    const Objective &objective;
    const StepInput &input;
    std::vector<StepProblem> &problems;

    void refuse(const QString &guard, const QString &message) const { problems.push_back({guard, message}); }
    QString words(const char *text) const;
};
using Guard = void (*)(const StepCase &);

/// Whether the one who decided said no.
inline bool isRejection(const StepInput &input)
{
    return input.approval.decision == ApprovalDecision::Rejected;
}

constexpr int leastReason = 15, leastConclusion = 20; // 2.6, 4.1

/// How the deciding measures of an objective stand on a day.
struct DecidingResult {
    int measures = 0;
    std::vector<std::pair<QString, QString>> unmet; ///< code and name of those that do not meet their target
    bool isMet() const { return measures > 0 && unmet.empty(); }
};
DecidingResult decidingResult(const Register &reg, QDate day, Id<Objective> objective);

void guardNoBlocker(const StepCase &c);
void guardComment(const StepCase &c);
void guardReason(const StepCase &c);
void guardAcknowledged(const StepCase &c);
void guardApproval(const StepCase &c);
/// Conditions and a refusal need words.
void guardVerdict(const StepCase &c);
/// Only when a version was approved before.
void guardApprovalIfApproved(const StepCase &c);
void guardCommunicationPlanned(const StepCase &c);
void guardReviewDay(const StepCase &c);
void guardEvaluation(const StepCase &c);
void guardAchieved(const StepCase &c);
void guardKpisMet(const StepCase &c);
void guardMissed(const StepCase &c);
void guardTargetDatePassed(const StepCase &c);
void guardReaction(const StepCase &c);
void guardSuccessor(const StepCase &c);
void guardRecentlyClosed(const StepCase &c);
void guardRetentionOver(const StepCase &c);
void guardNotDisposed(const StepCase &c);
void guardNeverProposed(const StepCase &c);
