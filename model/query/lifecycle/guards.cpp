#include "model/query/lifecycle/guards.h"

#include "model/domain/communication.h"
#include "model/domain/dates.h"
#include "model/domain/kpi.h"
#include "model/domain/language.h"
#include "model/domain/organisation.h"
#include "model/domain/records.h"
#include "model/query/lifecycle/acknowledged.h"
#include "model/query/lint/lint.h"
#include "model/query/retention.h"
#include "model/query/settings.h"

#include <QtGlobal>

QString StepCase::words(const char *text) const
{
    return world.language.translate("LifeStep", text);
}

bool mayApprove(const Register &reg, const Objective &objective, Id<Person> id)
{
    const Person *person = reg.find(id);
    if (!person || !person->active)
        return false;
    if (person->topManagement)
        return true;
    if (objective.level == ObjectiveLevel::Strategic || settingNumber(reg, "approval.below_top_management") == 0)
        return false;
    constexpr int deepest = 16; // a circle in an imported file must not hang the program
    const OrgUnit *unit = reg.find(objective.unit);
    for (int i = 0; unit && i < deepest; ++i, unit = reg.find(unit->parent))
        if (unit->head == id)
            return true;
    return false;
}

void guardNoBlocker(const StepCase &c)
{
    const Linter linter(c.world.reg, c.world.language);
    for (const LintFinding &f : linter.objective(c.world.reg, c.world.day, c.objective.id))
        if (f.severity == LintSeverity::Blocker)
            c.refuse(QStringLiteral("blocker ") + f.rule, QStringLiteral("%1 %2").arg(f.message, f.hint));
}

void guardComment(const StepCase &c)
{
    if (c.input.reason.trimmed().isEmpty())
        c.refuse(QStringLiteral("comment"), c.words(QT_TRANSLATE_NOOP("LifeStep", "Say what has to be changed.")));
}

void guardReason(const StepCase &c)
{
    if (c.input.reason.trimmed().size() < leastReason)
        c.refuse(
            QStringLiteral("reason"),
            c.words(QT_TRANSLATE_NOOP("LifeStep", "Give the reason, in at least %1 characters.")).arg(leastReason));
}

void guardAcknowledged(const StepCase &c)
{
    refuseUnacknowledged(c, openWarnings(c.world, c.objective.id));
}

void guardApproval(const StepCase &c)
{
    const Approval &a = c.input.approval;
    const Person *approver = c.world.reg.find(a.approver);
    if (!approver)
        c.refuse(QStringLiteral("approver"), c.words(QT_TRANSLATE_NOOP("LifeStep", "Say who decided.")));
    else if (!mayApprove(c.world.reg, c.objective, a.approver))
        c.refuse(QStringLiteral("right"),
                 (c.objective.level == ObjectiveLevel::Strategic
                      ? c.words(QT_TRANSLATE_NOOP("LifeStep",
                                                  "%1 may not approve this: strategic objectives need top management."))
                      : c.words(QT_TRANSLATE_NOOP("LifeStep",
                                                  "%1 may not approve this: choose top management or the "
                                                  "head of its unit.")))
                     .arg(approver->name));
    if (!a.decidedOn.isValid() || a.decidedOn > c.world.day)
        c.refuse(QStringLiteral("decided"),
                 c.words(QT_TRANSLATE_NOOP("LifeStep", "Say when it was decided; the day cannot lie in the future.")));
    if (a.medium == ApprovalMedium::Unset)
        c.refuse(QStringLiteral("medium"),
                 c.words(QT_TRANSLATE_NOOP("LifeStep", "Say how it was decided: minutes, signed sheet, e-mail.")));
    if (a.recordReference.trimmed().isEmpty())
        c.refuse(
            QStringLiteral("reference"),
            c.words(QT_TRANSLATE_NOOP("LifeStep", "Say where it is written: number of the minutes or the e-mail.")));
}

void guardVerdict(const StepCase &c)
{
    const Approval &a = c.input.approval;
    if (a.decision == ApprovalDecision::Returned)
        c.refuse(QStringLiteral("verdict"),
                 c.words(QT_TRANSLATE_NOOP("LifeStep", "To have it worked on, return it to its author instead.")));
    if (isRejection(c.input) && a.conditions.trimmed().size() < leastReason)
        c.refuse(QStringLiteral("conditions"),
                 c.words(QT_TRANSLATE_NOOP("LifeStep", "Say in at least %1 characters why it is rejected."))
                     .arg(leastReason));
    if (a.decision == ApprovalDecision::ApprovedWithConditions && a.conditions.trimmed().isEmpty())
        c.refuse(QStringLiteral("conditions"),
                 c.words(QT_TRANSLATE_NOOP("LifeStep", "Say on which conditions it is approved.")));
}

void guardApprovalIfApproved(const StepCase &c)
{
    if (c.objective.version.section(QLatin1Char('.'), 0, 0).toInt() >= 1)
        guardApproval(c);
}

void guardCommunicationPlanned(const StepCase &c)
{
    const auto &items = c.world.reg.all<CommunicationPlanItem>();
    if (std::none_of(items.begin(), items.end(), [&](const CommunicationPlanItem &i) {
            return !i.archivedAt.isValid() && (i.objective.isNull() || i.objective == c.objective.id);
        }))
        c.refuse(QStringLiteral("communication"),
                 c.words(QT_TRANSLATE_NOOP("LifeStep", "Plan at least one communication first (6.2 e).")));
}

void guardReviewDay(const StepCase &c)
{
    if (!c.input.reviewDay.isValid() || c.input.reviewDay <= c.world.day)
        c.refuse(QStringLiteral("review day"),
                 c.words(QT_TRANSLATE_NOOP("LifeStep", "Say when it is looked at again; the day must lie ahead.")));
}

void guardEvaluation(const StepCase &c)
{
    const Evaluation &e = c.input.evaluation;
    if (!c.world.reg.find(e.evaluator))
        c.refuse(QStringLiteral("evaluator"), c.words(QT_TRANSLATE_NOOP("LifeStep", "Say who evaluated.")));
    if (!e.evaluatedOn.isValid() || e.evaluatedOn > c.world.day)
        c.refuse(
            QStringLiteral("evaluated"),
            c.words(QT_TRANSLATE_NOOP("LifeStep", "Say when it was evaluated; the day cannot lie in the future.")));
    if (e.conclusion.trimmed().size() < leastConclusion)
        c.refuse(QStringLiteral("conclusion"),
                 c.words(QT_TRANSLATE_NOOP("LifeStep", "Write the conclusion, in at least %1 characters."))
                     .arg(leastConclusion));
}

void guardAchieved(const StepCase &c)
{
    if (c.input.evaluation.result != EvaluationResult::Achieved)
        c.refuse(QStringLiteral("result"),
                 c.words(QT_TRANSLATE_NOOP("LifeStep", "Only an evaluation with the result “achieved” closes it so.")));
}

DecidingResult decidingResult(const Register &reg, QDate day, Id<Objective> objective)
{
    DecidingResult out;
    const WorkspaceState ws = evaluateWorkspace(reg, day);
    const ObjectiveRow *row = ws.objective(objective);
    for (const size_t i : row ? row->kpis : std::vector<size_t>()) {
        const KpiRow &kpi = ws.kpis[i];
        if (!kpi.deciding)
            continue;
        ++out.measures;
        if (kpi.result.points.empty() || !kpi.result.points.back().met)
            out.unmet.emplace_back(kpi.code, kpi.name);
    }
    return out;
}

void guardKpisMet(const StepCase &c)
{
    if (c.input.overrideReason.trimmed().size() >= leastReason)
        return;
    const DecidingResult result = decidingResult(c.world.reg, c.world.day, c.objective.id);
    for (const auto &[code, name] : result.unmet)
        c.refuse(QStringLiteral("kpi ") + code,
                 c.words(QT_TRANSLATE_NOOP("LifeStep",
                                           "%1 does not meet its target. Close it as missed, or give "
                                           "the reason why it counts as achieved."))
                     .arg(name));
    if (result.measures == 0)
        c.refuse(QStringLiteral("kpi"),
                 c.words(QT_TRANSLATE_NOOP("LifeStep",
                                           "No deciding KPI shows the result. Give the reason why it "
                                           "counts as achieved.")));
}

void guardMissed(const StepCase &c)
{
    if (c.input.evaluation.result != EvaluationResult::PartlyAchieved
        && c.input.evaluation.result != EvaluationResult::NotAchieved)
        c.refuse(QStringLiteral("result"),
                 c.words(QT_TRANSLATE_NOOP("LifeStep", "Missed means: partly achieved or not achieved.")));
}

void guardTargetDatePassed(const StepCase &c)
{
    if (c.objective.targetDate.isValid() && c.objective.targetDate >= c.world.day
        && c.input.reason.trimmed().size() < leastReason)
        c.refuse(QStringLiteral("early"),
                 c.words(QT_TRANSLATE_NOOP("LifeStep",
                                           "The target date lies ahead: say in at least %1 characters why "
                                           "it is given up now."))
                     .arg(leastReason));
}

void guardReaction(const StepCase &c)
{
    if (c.input.reaction == Reaction::None)
        return c.refuse(QStringLiteral("reaction"),
                        c.words(QT_TRANSLATE_NOOP("LifeStep",
                                                  "A missed objective needs a reaction: a finding, a "
                                                  "decision or a new objective.")));
    if (c.input.reactionText.trimmed().isEmpty())
        c.refuse(QStringLiteral("reaction text"),
                 c.words(QT_TRANSLATE_NOOP("LifeStep", "Say what is done because of it.")));
    if (c.input.reaction == Reaction::Decision
        && (!c.world.reg.find(c.input.reactionBy) || !c.input.reactionDue.isValid()))
        c.refuse(QStringLiteral("reaction by"),
                 c.words(QT_TRANSLATE_NOOP("LifeStep", "Say who does it and until when.")));
}

void guardSuccessor(const StepCase &c)
{
    const Objective *next = c.world.reg.find(c.input.successor);
    if (!next || next->id == c.objective.id || next->archivedAt.isValid() || next->state == ObjectiveState::Withdrawn
        || next->state == ObjectiveState::Superseded)
        c.refuse(QStringLiteral("successor"),
                 c.words(QT_TRANSLATE_NOOP("LifeStep", "Choose the objective that takes its place.")));
}

void guardRecentlyClosed(const StepCase &c)
{
    constexpr int days = 90; // 2.9
    if (!c.objective.closedOn.isValid() || c.objective.closedOn.daysTo(c.world.day) > days)
        c.refuse(
            QStringLiteral("too late"),
            c.words(QT_TRANSLATE_NOOP("LifeStep", "It was closed more than %1 days ago: set a new objective instead."))
                .arg(days));
}

void guardRetentionOver(const StepCase &c)
{
    const QDate until = keptUntil(c.world.reg, c.objective);
    if (!until.isValid() || until >= c.world.day)
        c.refuse(QStringLiteral("retention"),
                 c.words(QT_TRANSLATE_NOOP("LifeStep", "It must be kept until %1 (retention in the settings)."))
                     .arg(until.isValid() ? shortDate(until, c.world.language) : QStringLiteral("–")));
}

void guardNotDisposed(const StepCase &c)
{
    if (disposalOf(c.world.reg, c.objective.id))
        c.refuse(QStringLiteral("disposed"),
                 c.words(QT_TRANSLATE_NOOP("LifeStep", "It was disposed of already; its line in the archive stays.")));
}

void guardNeverProposed(const StepCase &c)
{
    const auto &approvals = c.world.reg.all<Approval>();
    const bool proposed = std::any_of(approvals.begin(), approvals.end(),
                                      [&](const Approval &a) { return a.subject == c.objective.id.value; });
    bool measured = false;
    for (const Kpi &kpi : c.world.reg.all<Kpi>())
        measured |= kpi.objective == c.objective.id && !c.world.reg.readings.of(kpi.id).empty();
    if (proposed || measured)
        c.refuse(QStringLiteral("history"),
                 c.words(QT_TRANSLATE_NOOP("LifeStep", "It was proposed or measured before: withdraw it instead.")));
}
