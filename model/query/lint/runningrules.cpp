#include "model/domain/language.h"
#include "model/query/approvals.h"
#include "model/query/lint/lintsubject.h"
#include "model/query/planphases.h"

#include <QtGlobal>

// Running rules LR-01 to LR-12 (4.3): what goes wrong while an objective is active. They stop nothing.

namespace {

using Severity = LintSeverity;
constexpr int year = 365, halfYear = 183; // 5.1

void figureOverdue(const ObjectiveSubject &s, const LintRule &rule)
{
    for (const Kpi *kpi : s.kpis()) {
        const auto data = s.result(*kpi).data;
        if (data == DataState::Overdue || data == DataState::Stale)
            s.about(*kpi, rule, data == DataState::Stale ? Severity::Red : Severity::Warning, "frequency", {kpi->name});
    }
}

void reviewOverdue(const ObjectiveSubject &s, const LintRule &rule)
{
    const QDate due = s.objective.nextReview;
    if (!due.isValid() || due >= s.asOf)
        return;
    const auto late = int(due.daysTo(s.asOf));
    s.add(rule, late > s.limit("lint.red_days") ? Severity::Red : Severity::Warning, "next_review", {s.days(late)});
}

void neverReviewed(const ObjectiveSubject &s, const LintRule &rule)
{
    const QDate reviewed = s.index.lastReview.value(s.objective.id);
    const QDate since = reviewed.isValid() ? reviewed
        : s.objective.startDate.isValid()  ? s.objective.startDate
                                           : firstApprovedOn(s.reg, s.objective);
    if (since.isValid() && since.daysTo(s.asOf) > year)
        s.add(rule, "next_review");
}

void notApproved(const ObjectiveSubject &s, const LintRule &rule)
{
    if (!approvedOn(s.reg, s.objective, majorOf(s.objective.version)).isValid())
        s.add(rule, "version", {s.objective.version});
}

void linkToConfirm(const ObjectiveSubject &s, const LintRule &rule)
{
    for (const ObjectiveLink *link : s.links())
        if (link->targetKind == LinkKind::Commitment && link->state == LinkState::ToConfirm)
            s.about(*link, rule, rule.severity, "state", {s.reg.codeOf(Kind::PolicyCommitment, link->target)});
}

/// Reassessed to another level, closed or accepted after the last review.
bool hasMoved(const ObjectiveSubject &s, const Risk &risk, QDate reviewed)
{
    if (risk.status == RiskStatus::Closed && (!risk.assessedOn.isValid() || risk.assessedOn > reviewed))
        return true;
    if (risk.status == RiskStatus::Accepted && risk.acceptedOn.isValid() && risk.acceptedOn > reviewed)
        return true;
    const auto assessments = s.index.assessments.value(risk.id);
    for (size_t i = 1; i < assessments.size(); ++i)
        if (assessments[i]->assessedOn > reviewed && assessments[i]->level != assessments[i - 1]->level)
            return true;
    return false;
}

void riskMoved(const ObjectiveSubject &s, const LintRule &rule)
{
    // Never reviewed: what happened before the start was known when the objective was set.
    const QDate reviewed = s.index.lastReview.value(s.objective.id);
    const QDate since = reviewed.isValid() ? reviewed : s.objective.startDate;
    if (!since.isValid())
        return;
    for (const ObjectiveLink *link : s.links()) {
        const Risk *risk = link->targetKind == LinkKind::Risk ? s.reg.find(Id<Risk> {link->target}) : nullptr;
        if (risk && hasMoved(s, *risk, since))
            s.about(*risk, rule, rule.severity, "status", {risk->code});
    }
}

void noReaction(const ObjectiveSubject &s, const LintRule &rule)
{
    const QDate reaction = s.index.lastReaction.value(s.objective.id);
    if (reaction.isValid() && reaction.daysTo(s.asOf) <= halfYear)
        return;
    for (const Kpi *kpi : s.deciding()) {
        const KpiResult result = s.result(*kpi);
        const auto &points = result.points;
        const bool off = points.size() >= 2 && points.back().state == ResultState::OffTrack
            && points[points.size() - 2].state == ResultState::OffTrack;
        if (!off && result.headline != ResultState::Stale)
            continue;
        s.about(*kpi, rule, rule.severity, "target", {kpi->name});
        return;
    }
}

void notEvaluated(const ObjectiveSubject &s, const LintRule &rule)
{
    const auto evaluations = s.index.evaluations.value(s.objective.id);
    const QDate target = s.objective.targetDate;
    if (!target.isValid() || double(target.daysTo(s.asOf)) <= s.limit("lint.evaluation_days"))
        return;
    if (std::none_of(evaluations.begin(), evaluations.end(),
                     [&](const Evaluation *e) { return e->evaluatedOn >= target; }))
        s.add(rule, "target_date", {s.days(int(target.daysTo(s.asOf)))});
}

void neverCommunicated(const ObjectiveSubject &s, const LintRule &rule)
{
    const QDate approved = approvedOn(s.reg, s.objective, majorOf(s.objective.version));
    if (!approved.isValid() || double(approved.daysTo(s.asOf)) <= s.limit("lint.communication_days"))
        return;
    const auto &all = s.reg.all<Communication>();
    // To this objective or, for all objectives, to all staff (A-e1).
    if (std::none_of(all.begin(), all.end(), [&](const Communication &c) {
            return c.date >= approved
                && (c.objective == s.objective.id
                    || (c.objective.isNull() && c.audience.contains(keyOf(Audience::AllStaff))));
        }))
        s.add(rule, "version", {s.objective.version});
}

void openTrigger(const ObjectiveSubject &s, const LintRule &rule)
{
    constexpr int usualDays = 30; // 2.6
    for (const Trigger *t : s.index.triggers.value(s.objective.id)) {
        const QDate due = t->assessmentDue.isValid() ? t->assessmentDue : t->date.addDays(usualDays);
        if (t->result == TriggerResult::Open && due < s.asOf)
            s.about(*t, rule, rule.severity, "result", {t->code});
    }
}

void actionOverdue(const ObjectiveSubject &s, const LintRule &rule)
{
    const auto all = s.actions();
    for (const Action *a : all) {
        const bool open = a->status != ActionStatus::Done && a->status != ActionStatus::Cancelled;
        if (!open || !a->mandatory || isPhaseHeading(*a, all) || !a->dueDate.isValid() || a->dueDate >= s.asOf)
            continue;
        const auto late = int(a->dueDate.daysTo(s.asOf));
        s.about(*a, rule, late > s.limit("lint.red_days") ? Severity::Red : Severity::Warning, "due_date",
                {a->code.isEmpty() ? a->title : a->code, s.days(late)});
    }
}

void withoutEvidence(const ObjectiveSubject &s, const LintRule &rule)
{
    int all = 0, without = 0;
    for (const Kpi *kpi : s.kpis())
        for (const Reading &r : s.reg.readings.of(kpi->id)) {
            const qint64 age = r.periodEnd().daysTo(s.asOf);
            if (!kpi->evidenceRequired || r.isVoid() || r.has(Reading::NotAvailable) || age < 0 || age > year)
                continue;
            ++all;
            without += !r.has(Reading::HasEvidence);
        }
    if (all > 0 && without * 100 > all * s.limit("lint.evidence_percent"))
        s.add(rule, "", {QString::number(without), QString::number(all)});
}

} // namespace

std::span<const LintCheck<ObjectiveSubject>> runningChecks()
{
    static constexpr LintCheck<ObjectiveSubject> all[] = {
        {{"LR-01", "6.2 d", "", Severity::Warning, QT_TRANSLATE_NOOP("Lint", "A figure of %1 is missing."),
          QT_TRANSLATE_NOOP("Lint", "Enter the figure, or say why it is not available.")},
         figureOverdue},
        {{"LR-02", "6.2 f", "", Severity::Warning, QT_TRANSLATE_NOOP("Lint", "The review is %1 overdue."),
          QT_TRANSLATE_NOOP("Lint", "Hold the review, or plan it and record why it was postponed.")},
         reviewOverdue},
        {{"LR-03", "6.2 f", "", Severity::Warning, QT_TRANSLATE_NOOP("Lint", "It was not reviewed for twelve months."),
          QT_TRANSLATE_NOOP("Lint", "Put it on the agenda of the next review.")},
         neverReviewed},
        {{"LR-04", "6.2 g", "", Severity::Red, QT_TRANSLATE_NOOP("Lint", "Version %1 is active without an approval."),
          QT_TRANSLATE_NOOP("Lint", "Get the approval and record where it is written.")},
         notApproved},
        {{"LR-05", "6.2 a", "", Severity::Warning,
          QT_TRANSLATE_NOOP("Lint", "The policy changed: the link to %1 is not confirmed."),
          QT_TRANSLATE_NOOP("Lint", "Read the new sentence and confirm the link, or change the objective.")},
         linkToConfirm},
        {{"LR-06", "6.2 c", "", Severity::Warning, QT_TRANSLATE_NOOP("Lint", "%1 changed after the last review."),
          QT_TRANSLATE_NOOP("Lint", "Decide whether target and plan still fit the risk.")},
         riskMoved},
        {{"LR-07", "10.2", "", Severity::Red,
          QT_TRANSLATE_NOOP("Lint", "%1 is off track or silent, and nobody reacted for six months."),
          QT_TRANSLATE_NOOP("Lint", "Record a decision, a change or a finding.")},
         noReaction},
        {{"LR-08", "6.2 l", "", Severity::Red,
          QT_TRANSLATE_NOOP("Lint", "The target date passed %1 ago without an evaluation."),
          QT_TRANSLATE_NOOP("Lint", "Evaluate the result: achieved or missed, with conclusion and lessons.")},
         notEvaluated},
        {{"LR-09", "6.2 e", "", Severity::Warning, QT_TRANSLATE_NOOP("Lint", "Version %1 was never communicated."),
          QT_TRANSLATE_NOOP("Lint", "Tell the people who work for it, and log it.")},
         neverCommunicated},
        {{"LR-10", "6.2 f", "", Severity::Warning, QT_TRANSLATE_NOOP("Lint", "The event %1 is not assessed yet."),
          QT_TRANSLATE_NOOP("Lint", "Say what it means for the objective: no change, change, new objective.")},
         openTrigger},
        {{"LR-11", "6.2 k", "", Severity::Warning, QT_TRANSLATE_NOOP("Lint", "Mandatory action %1 is %2 overdue."),
          QT_TRANSLATE_NOOP("Lint", "Finish it, or re-plan it with a reason.")},
         actionOverdue},
        {{"LR-12", "9.1", "", Severity::Hint,
          QT_TRANSLATE_NOOP("Lint", "%1 of %2 readings of twelve months have no evidence."),
          QT_TRANSLATE_NOOP("Lint", "Attach the report or say where it lies.")},
         withoutEvidence},
    };
    return all;
}
