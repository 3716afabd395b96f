#include "model/domain/language.h"
#include "model/query/lifecycle/versions.h"
#include "model/query/retention.h"
#include "tests/query/lifeworld.h"

#include <QTest>

// Every step of the life of an objective from every state, allowed and refused, and what it writes (2.9).

namespace {

using State = ObjectiveState;
using Step = LifeStep;

struct Allowed {
    Step step;
    std::vector<State> from;
    State to;
};
const std::vector<Allowed> &table()
{
    static const std::vector<Allowed> all = {
        {Step::Propose, {State::Draft}, State::Proposed},
        {Step::Return, {State::Proposed}, State::Draft},
        {Step::Approve, {State::Proposed}, State::Approved},
        {Step::Activate, {State::Approved}, State::Active},
        {Step::Hold, {State::Active}, State::OnHold},
        {Step::Resume, {State::OnHold}, State::Active},
        {Step::CloseAchieved, {State::Active}, State::Achieved},
        {Step::CloseMissed, {State::Active}, State::Missed},
        {Step::Withdraw, {State::Proposed, State::Approved, State::Active, State::OnHold}, State::Withdrawn},
        {Step::Supersede, {State::Approved, State::Active, State::OnHold, State::Missed}, State::Superseded},
        {Step::Reopen, {State::Achieved, State::Missed}, State::Active},
        {Step::Archive, {State::Achieved, State::Missed, State::Withdrawn, State::Superseded}, State::Unset},
        {Step::BringBack, {}, State::Unset}, // from the archive only
        {Step::Dispose, {}, State::Unset}, // from the archive only
        {Step::Remove, {State::Draft}, State::Unset},
    };
    return all;
}

KeptObjective kept(const LifeWorld &world, const Register &reg)
{
    for (const KeptObjective &one : keptObjectives(reg, world.day))
        if (one.id == world.objective.id)
            return one;
    return {};
}

struct Refusal {
    Step step;
    State from;
    const char *guard;
    std::function<void(LifeWorld &)> fault;
};
const std::vector<Refusal> &refusals()
{
    using W = LifeWorld;
    static const std::vector<Refusal> all = {
        {Step::Propose, State::Draft, "blocker LS-01", [](W &w) { w.objective.owner = {}; }},
        {Step::Propose, State::Draft, "blocker LT-03",
         [](W &w) { w.objective.statement = QStringLiteral("Improve security"); }},
        {Step::Return, State::Proposed, "comment", [](W &w) { w.input.reason.clear(); }},
        {Step::Approve, State::Proposed, "blocker LS-20", [](W &w) { w.resources.clear(); }},
        {Step::Approve, State::Proposed, "acknowledge LS-16", [](W &w) { w.action.responsible = {}; }},
        {Step::Approve, State::Proposed, "acknowledge LS-16",
         [](W &w) {
             w.action.responsible = {};
             w.input.acknowledged[QStringLiteral("LS-16")] = QStringLiteral("too short");
         }},
        {Step::Approve, State::Proposed, "approver", [](W &w) { w.input.approval.approver = {}; }},
        {Step::Approve, State::Proposed, "right", [](W &w) { w.input.approval.approver = w.owner.id; }},
        {Step::Approve, State::Proposed, "right",
         [](W &w) {
             w.objective.level = ObjectiveLevel::Strategic;
             w.unit.head = w.owner.id;
             w.input.approval.approver = w.owner.id;
         }},
        {Step::Approve, State::Proposed, "right", [](W &w) { w.evaluator.active = false; }},
        {Step::Approve, State::Proposed, "medium", [](W &w) { w.input.approval.medium = ApprovalMedium::Unset; }},
        {Step::Approve, State::Proposed, "reference", [](W &w) { w.input.approval.recordReference.clear(); }},
        {Step::Approve, State::Proposed, "decided", [](W &w) { w.input.approval.decidedOn = w.day.addDays(1); }},
        {Step::Approve, State::Proposed, "conditions",
         [](W &w) { w.input.approval.decision = ApprovalDecision::ApprovedWithConditions; }},
        {Step::Approve, State::Proposed, "verdict",
         [](W &w) { w.input.approval.decision = ApprovalDecision::Returned; }},
        {Step::Activate, State::Approved, "communication", [](W &w) { w.communication.objective = {w.newId()}; }},
        {Step::Hold, State::Active, "reason", [](W &w) { w.input.reason = QStringLiteral("because"); }},
        {Step::Hold, State::Active, "review day", [](W &w) { w.input.reviewDay = w.day; }},
        {Step::Hold, State::Active, "reference", [](W &w) { w.input.approval.recordReference.clear(); }},
        {Step::Resume, State::OnHold, "review day", [](W &w) { w.input.reviewDay = {}; }},
        {Step::CloseAchieved, State::Active, "kpi KPI-001", [](W &w) { w.input.overrideReason.clear(); }},
        {Step::CloseAchieved, State::Active, "conclusion",
         [](W &w) { w.input.evaluation.conclusion = QStringLiteral("fine"); }},
        {Step::CloseAchieved, State::Active, "evaluator", [](W &w) { w.input.evaluation.evaluator = {}; }},
        {Step::CloseAchieved, State::Active, "evaluated",
         [](W &w) { w.input.evaluation.evaluatedOn = w.day.addDays(2); }},
        {Step::CloseMissed, State::Active, "reaction", [](W &w) { w.input.reaction = Reaction::None; }},
        {Step::CloseMissed, State::Active, "reaction text", [](W &w) { w.input.reactionText.clear(); }},
        {Step::CloseMissed, State::Active, "reaction by", [](W &w) { w.input.reactionBy = {}; }},
        {Step::CloseMissed, State::Active, "early", [](W &w) { w.input.reason.clear(); }},
        {Step::Withdraw, State::Active, "reason", [](W &w) { w.input.reason.clear(); }},
        {Step::Withdraw, State::Active, "reference", [](W &w) { w.input.approval.recordReference.clear(); }},
        {Step::Supersede, State::Active, "successor", [](W &w) { w.input.successor = {}; }},
        {Step::Supersede, State::Active, "successor", [](W &w) { w.input.successor = w.objective.id; }},
        {Step::Supersede, State::Active, "successor", [](W &w) { w.other.state = State::Withdrawn; }},
        {Step::Reopen, State::Missed, "too late", [](W &w) { w.objective.closedOn = w.day.addDays(-91); }},
        {Step::Reopen, State::Missed, "reason", [](W &w) { w.input.reason.clear(); }},
        {Step::Reopen, State::Achieved, "approver", [](W &w) { w.input.approval.approver = {}; }},
        {Step::Hold, State::Active, "right", [](W &w) { w.input.approval.approver = w.owner.id; }},
        {Step::Resume, State::OnHold, "reason", [](W &w) { w.input.reason.clear(); }},
        {Step::Resume, State::OnHold, "reference", [](W &w) { w.input.approval.recordReference.clear(); }},
        {Step::CloseAchieved, State::Active, "result",
         [](W &w) { w.input.evaluation.result = EvaluationResult::PartlyAchieved; }},
        {Step::CloseAchieved, State::Active, "kpi",
         [](W &w) {
             w.input.overrideReason.clear();
             w.kpi.deciding = false;
         }},
        {Step::CloseMissed, State::Active, "result",
         [](W &w) { w.input.evaluation.result = EvaluationResult::Achieved; }},
        {Step::CloseMissed, State::Active, "evaluator", [](W &w) { w.input.evaluation.evaluator = {}; }},
        {Step::CloseMissed, State::Active, "evaluated", [](W &w) { w.input.evaluation.evaluatedOn = {}; }},
        {Step::CloseMissed, State::Active, "conclusion", [](W &w) { w.input.evaluation.conclusion.clear(); }},
        {Step::CloseMissed, State::Active, "reaction by", [](W &w) { w.input.reactionDue = {}; }},
        {Step::Withdraw, State::Proposed, "reason", [](W &w) { w.input.reason = QStringLiteral("no"); }},
        {Step::Withdraw, State::OnHold, "approver", [](W &w) { w.input.approval.approver = {}; }},
        {Step::Supersede, State::Missed, "reason", [](W &w) { w.input.reason.clear(); }},
        {Step::Hold, State::Active, "approver", [](W &w) { w.input.approval.approver = {}; }},
        {Step::Hold, State::Active, "decided", [](W &w) { w.input.approval.decidedOn = w.day.addDays(1); }},
        {Step::Hold, State::Active, "medium", [](W &w) { w.input.approval.medium = ApprovalMedium::Unset; }},
        {Step::Resume, State::OnHold, "right", [](W &w) { w.input.approval.approver = w.owner.id; }},
        {Step::Withdraw, State::Approved, "right", [](W &w) { w.input.approval.approver = w.owner.id; }},
        {Step::Withdraw, State::Active, "medium", [](W &w) { w.input.approval.medium = ApprovalMedium::Unset; }},
        {Step::Reopen, State::Missed, "right", [](W &w) { w.input.approval.approver = w.owner.id; }},
        {Step::Reopen, State::Achieved, "reference", [](W &w) { w.input.approval.recordReference.clear(); }},
        {Step::Reopen, State::Achieved, "too late", [](W &w) { w.objective.closedOn = w.day.addDays(-91); }},
        {Step::Supersede, State::Approved, "successor", [](W &w) { w.other.archivedAt = w.day.startOfDay(Qt::UTC); }},
    };
    return all;
}

} // namespace

class tst_Lifecycle : public QObject
{
    Q_OBJECT
private slots:
    void everyStepFromEveryState_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("state");
        for (const Allowed &row : table())
            for (int s = int(State::Draft); s <= int(State::Superseded); ++s)
                QTest::newRow(qPrintable(stepVerb(row.step, Language()) + QStringLiteral(" from ") + keyOf(State(s))))
                    << int(row.step) << s;
    }
    void everyStepFromEveryState()
    {
        QFETCH(int, step);
        QFETCH(int, state);
        const Allowed &row = table()[size_t(step)];
        LifeWorld world {State(state)};
        const StepResult result = world.take(row.step);
        const bool may = std::find(row.from.begin(), row.from.end(), State(state)) != row.from.end();
        QCOMPARE(guards(result), may ? QStringList() : QStringList(QStringLiteral("state")));
        QCOMPARE(result.changes.isEmpty(), !may);
        const auto menu = stepsFrom(world.objective);
        QCOMPARE(std::find(menu.begin(), menu.end(), row.step) != menu.end(), may);
        if (!may)
            return;
        QVERIFY(result.changes.label.contains(QLatin1String("OBJ-001")));
        const Register after = world.after(result);
        const Objective *o = after.find(world.objective.id);
        if (row.step == Step::Remove) {
            QVERIFY(!o);
            return;
        }
        QVERIFY(o);
        QCOMPARE(o->state, row.to == State::Unset ? State(state) : row.to);
        QCOMPARE(o->closedOn.isValid(), LifeWorld::isClosed(o->state));
        QCOMPARE(o->archivedAt.isValid(), row.step == Step::Archive);
    }

    void aGuardRefuses_data()
    {
        QTest::addColumn<int>("at");
        for (size_t i = 0; i < refusals().size(); ++i)
            QTest::newRow(
                qPrintable(QStringLiteral("%1 %2 #%3")
                               .arg(stepVerb(refusals()[i].step, Language()), QLatin1String(refusals()[i].guard))
                               .arg(i)))
                << int(i);
    }
    void aGuardRefuses()
    {
        QFETCH(int, at);
        const Refusal &r = refusals()[size_t(at)];
        LifeWorld world(r.from);
        r.fault(world);
        const StepResult result = world.take(r.step);
        QVERIFY2(guards(result).contains(QLatin1String(r.guard)), qPrintable(guards(result).join(QLatin1Char(','))));
        QVERIFY(result.changes.isEmpty());
        for (const StepProblem &p : result.problems)
            QVERIFY2(p.message.size() > 10 && !p.message.contains(QLatin1String("%1")), qPrintable(p.message));
    }

    void approvalFreezesTheVersion()
    {
        LifeWorld world(State::Proposed);
        world.action.responsible = {};
        world.objective.nextReview = {};
        world.input.acknowledged[QStringLiteral("LS-16")] = QStringLiteral("The team decides together.");
        const StepResult result = world.take(Step::Approve);
        QCOMPARE(guards(result), QStringList());
        const Register after = world.after(result);
        const Objective &o = *after.find(world.objective.id);
        QCOMPARE(o.version, QStringLiteral("1.0"));
        QCOMPARE(o.nextReview, world.day.addMonths(3));
        const auto approvals = news<Approval>(result);
        QCOMPARE(approvals.size(), size_t(1));
        QCOMPARE(approvals[0].recordReference, QStringLiteral("MIN-2026-06-15"));
        QCOMPARE(approvals[0].version, QStringLiteral("1.0"));
        QCOMPARE(news<OwnerAcceptance>(result)[0].person, world.owner.id);
        QCOMPARE(news<Acknowledgement>(result)[0].version, QStringLiteral("1.0"));
        for (const Action &a : after.all<Action>())
            QCOMPARE(a.originalDueDate, a.dueDate);
        const auto versions = news<ObjectiveVersion>(result);
        const auto frozen = snapshotRecords(versions[0].snapshot);
        QVERIFY(frozen.size() > 8);
        QCOMPARE(differenceOf(frozen, approvedContent(after, o.id)).size(), size_t(0));
    }

    void aRejectionGoesBackToItsAuthorAndStandsOnRecord()
    {
        LifeWorld world(State::Proposed);
        world.resources.clear(); // a blocker is no reason to keep a proposal that nobody wants
        world.input.approval.decision = ApprovalDecision::Rejected;
        QCOMPARE(guards(world.take(Step::Approve)), QStringList(QStringLiteral("conditions")));
        world.input.approval.conditions = QStringLiteral("There is no money for it this year.");
        const StepResult result = world.take(Step::Approve);
        QCOMPARE(guards(result), QStringList());
        const Register after = world.after(result);
        QCOMPARE(after.find(world.objective.id)->state, State::Draft);
        QCOMPARE(after.find(world.objective.id)->version, QStringLiteral("0.1"));
        QCOMPARE(news<Approval>(result)[0].decision, ApprovalDecision::Rejected);
        QCOMPARE(news<Approval>(result)[0].conditions, world.input.approval.conditions);
        QVERIFY(news<ObjectiveVersion>(result).empty());
        QVERIFY(result.changes.label.contains(QLatin1String("Rejected")));
    }

    void headsOfUnitsApproveWhatIsBelowThem()
    {
        LifeWorld world(State::Proposed);
        world.otherUnit.head = world.owner.id;
        world.unit.parent = world.otherUnit.id;
        Register reg = world.built();
        QVERIFY(mayApprove(reg, world.objective, world.owner.id));
        world.objective.level = ObjectiveLevel::Strategic;
        QVERIFY(!mayApprove(reg, world.objective, world.owner.id));
        QVERIFY(mayApprove(reg, world.objective, world.evaluator.id));
        world.objective.level = ObjectiveLevel::Operational;
        world.set("approval.below_top_management", "0");
        QVERIFY(!mayApprove(world.built(), world.objective, world.owner.id));
    }

    void theReactionToAMissIsWritten_data()
    {
        QTest::addColumn<int>("reaction");
        QTest::newRow("finding") << int(Reaction::Finding);
        QTest::newRow("decision") << int(Reaction::Decision);
        QTest::newRow("new objective") << int(Reaction::NewObjective);
    }
    void theReactionToAMissIsWritten()
    {
        QFETCH(int, reaction);
        LifeWorld world(State::Active);
        world.input.reaction = Reaction(reaction);
        const StepResult result = world.take(Step::CloseMissed);
        QCOMPARE(guards(result), QStringList());
        QCOMPARE(news<Finding>(result).size(), size_t(reaction == int(Reaction::Finding)));
        QCOMPARE(news<Decision>(result).size(), size_t(reaction == int(Reaction::Decision)));
        QCOMPARE(news<Objective>(result).size(), size_t(reaction == int(Reaction::NewObjective)));
        const auto evaluation = news<Evaluation>(result);
        QCOMPARE(evaluation[0].version, world.objective.version);
        QVERIFY(evaluation[0].snapshot.contains(QLatin1String("KPI-001")));
        QCOMPARE(news<ChangeRecord>(result)[0].newValue, QStringLiteral("missed"));
        if (reaction == int(Reaction::NewObjective))
            QCOMPARE(news<ObjectiveLink>(result).size(), world.links.size());
    }

    void withdrawingRemindsOfTellingPeople()
    {
        LifeWorld world(State::Active);
        const StepResult result = world.take(Step::Withdraw);
        QCOMPARE(news<CommunicationPlanItem>(result).size(), size_t(1));
        QVERIFY(news<CommunicationPlanItem>(result)[0].message.contains(world.objective.title));
        QCOMPARE(news<Approval>(result)[0].subjectKind, ApprovalSubject::StateChange);
        LifeWorld proposed(State::Proposed);
        proposed.input.approval = {};
        QVERIFY(news<CommunicationPlanItem>(proposed.take(Step::Withdraw)).empty());
    }

    void theDaySuggestsAndNeverMoves()
    {
        LifeWorld world(State::Approved);
        const Register reg = world.built();
        QCOMPARE(suggestedStep(reg, world.objective, world.objective.startDate), Step::Activate);
        QVERIFY(!suggestedStep(reg, world.objective, world.objective.startDate.addDays(-1)));
        world.objective.state = State::Active;
        QVERIFY(!suggestedStep(reg, world.objective, world.objective.targetDate));
        QCOMPARE(suggestedStep(reg, world.objective, world.objective.targetDate.addDays(1)), Step::CloseMissed);
        // What met its targets is not offered as missed.
        LifeWorld reached(State::Active);
        const QDate after = reached.objective.targetDate.addDays(1);
        for (int month = 6; month <= 12; ++month)
            reached.reading(QDate(2026, month, 1).addMonths(1).addDays(-1), 89);
        QCOMPARE(suggestedStep(reached.built(), reached.objective, after), Step::CloseMissed);
        reached.figures.back().second = 95;
        QCOMPARE(suggestedStep(reached.built(), reached.objective, after.addDays(1)), Step::CloseAchieved);
        QVERIFY(!suggestedStep(reached.built(), reached.objective, reached.objective.targetDate));
    }

    void whatIsArchivedComesBackOrIsDisposedOfWhenItsTimeIsOver()
    {
        LifeWorld world(State::Achieved);
        world.objective.closedOn = world.day.addYears(-4);
        world.objective.archivedAt = world.day.startOfDay(Qt::UTC);
        world.reading(QDate(2026, 5, 31), 30);
        QCOMPARE(stepsFrom(world.objective), (std::vector<Step> {Step::BringBack, Step::Dispose}));
        const StepResult back = world.take(Step::BringBack);
        QCOMPARE(guards(back), QStringList());
        QVERIFY(!world.after(back).find(world.objective.id)->archivedAt.isValid());

        // The last day of its time still counts; the day after does not.
        QCOMPARE(guards(world.take(Step::Dispose)), QStringList(QStringLiteral("retention")));
        QCOMPARE(kept(world, world.reg).keeping, Keeping::Archived);
        world.objective.closedOn = world.objective.closedOn.addDays(-1);
        const StepInput careful = world.input;
        world.input.reason = QStringLiteral("old");
        world.input.approval.approver = {};
        QCOMPARE(guards(world.take(Step::Dispose)),
                 QStringList({QStringLiteral("reason"), QStringLiteral("approver")}));
        world.input = careful;
        const StepResult result = world.take(Step::Dispose);
        QCOMPARE(guards(result), QStringList());
        QCOMPARE(kept(world, world.reg).keeping, Keeping::Due);
        const Register after = world.after(result);
        for (const Action &a : after.all<Action>())
            QVERIFY(a.archivedAt.isValid());
        for (const Kpi &k : after.all<Kpi>())
            QCOMPARE(k.archivedAt.isValid(), k.objective == world.objective.id);
        QCOMPARE(after.readings.of(world.kpi.id).size(), world.reg.readings.of(world.kpi.id).size());
        const auto changes = news<ChangeRecord>(result);
        QCOMPARE(changes.size(), size_t(1));
        QCOMPARE(changes[0].rationale, careful.reason);
        QCOMPARE(changes[0].approvedBy, careful.approval.approver);
        QCOMPARE(news<Approval>(result)[0].recordReference, careful.approval.recordReference);
        const KeptObjective over = kept(world, after);
        QCOMPARE(over.keeping, Keeping::Disposed);
        QCOMPARE(over.leaving, 0);
        QVERIFY(keepingText(over, Language()).contains(world.evaluator.name));
        // It is over: neither of the two steps is possible again.
        for (const Step step : {Step::BringBack, Step::Dispose})
            QVERIFY(
                guards(takeStep({after, world.day, Language(), LintWorld::newId}, world.objective.id, step, careful))
                    .contains(QStringLiteral("disposed")));
    }

    void theYearsOfRetentionComeFromTheSettings()
    {
        LifeWorld world(State::Missed);
        world.objective.closedOn = QDate(2024, 2, 29);
        QCOMPARE(keptUntil(world.built(), world.objective), QDate(2028, 2, 29));
        world.set("retention.years_after_close", "3");
        QCOMPARE(keptUntil(world.built(), world.objective), QDate(2027, 2, 28));
    }

    void aDraftWithReadingsOrAProposalIsNotDeleted()
    {
        LifeWorld world(State::Draft);
        world.reading(QDate(2026, 5, 31), 30);
        const Register reg = world.built();
        const StepResult result
            = takeStep({reg, world.day, Language(), LintWorld::newId}, world.objective.id, Step::Remove, world.input);
        QCOMPARE(guards(result), QStringList(QStringLiteral("history")));
    }
};

QTEST_GUILESS_MAIN(tst_Lifecycle)
#include "tst_lifecycle.moc"
