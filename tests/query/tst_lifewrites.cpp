#include "model/query/lifecycle/versions.h"
#include "tests/query/lifeworld.h"

#include <QTest>

// What each step of the life of an objective leaves in the file (2.9): the records, and what stands in them.

namespace {

using State = ObjectiveState;
using Step = LifeStep;

/// Kinds of the new records, in the order in which they are written; the objective itself is edited.
QString written(const StepResult &result)
{
    QStringList out;
    for (const Change &c : result.changes.changes)
        out += (c.before ? QStringLiteral("~") : QString()) + QLatin1String(kindInfo(c.kind()).table);
    return out.join(QLatin1Char(' '));
}

QString fromTo(const ChangeRecord &c)
{
    return QStringLiteral("%1: %2>%3, %4>%5").arg(c.field, c.oldValue, c.newValue, c.versionFrom, c.versionTo);
}

} // namespace

class tst_LifeWrites : public QObject
{
    Q_OBJECT
private slots:
    void returnedWithANote()
    {
        LifeWorld world(State::Proposed);
        const StepResult result = world.take(Step::Return);
        QCOMPARE(written(result), QStringLiteral("approval ~objective"));
        const Approval note = news<Approval>(result)[0];
        QCOMPARE(note.decision, ApprovalDecision::Returned);
        QCOMPARE(note.conditions, world.input.reason);
        QCOMPARE(note.decidedOn, world.day);
        QCOMPARE(note.version, QStringLiteral("0.1"));
        QCOMPARE(note.subject, world.objective.id.value);
    }

    void activatedWithAStartEntry()
    {
        LifeWorld world(State::Approved);
        const StepResult result = world.take(Step::Activate);
        QCOMPARE(written(result), QStringLiteral("change_record ~objective"));
        const ChangeRecord start = news<ChangeRecord>(result)[0];
        QCOMPARE(fromTo(start), QStringLiteral("state: approved>active, 1.0>1.0"));
        QVERIFY(start.rationale.contains(QLatin1String("started")));
        QCOMPARE(start.date, world.day);
    }

    void heldAndResumedByADecisionWithAReviewDay()
    {
        for (const auto &[from, step, change] :
             {std::tuple {State::Active, Step::Hold, "state: active>on_hold, 1.0>1.0"},
              std::tuple {State::OnHold, Step::Resume, "state: on_hold>active, 1.0>1.0"}}) {
            LifeWorld world(from);
            const StepResult result = world.take(step);
            QCOMPARE(written(result), QStringLiteral("approval change_record ~objective"));
            const Approval approval = news<Approval>(result)[0];
            QCOMPARE(approval.subjectKind, ApprovalSubject::StateChange);
            QCOMPARE(approval.decision, ApprovalDecision::Approved);
            QCOMPARE(approval.conditions, world.input.reason);
            QCOMPARE(approval.recordReference, QStringLiteral("MIN-2026-06-15"));
            QCOMPARE(fromTo(news<ChangeRecord>(result)[0]), QLatin1String(change));
            QCOMPARE(news<ChangeRecord>(result)[0].approvedBy, world.evaluator.id);
            const Objective after = *world.after(result).find(world.objective.id);
            QCOMPARE(after.nextReview, world.input.reviewDay);
            QCOMPARE(after.targetDate, world.objective.targetDate);
        }
    }

    void achievedAlthoughAMeasureDoesNotMeetItsTarget()
    {
        LifeWorld world(State::Active);
        const StepResult result = world.take(Step::CloseAchieved);
        QCOMPARE(written(result), QStringLiteral("evaluation change_record ~objective"));
        const Evaluation e = news<Evaluation>(result)[0];
        QCOMPARE(e.result, EvaluationResult::Achieved);
        QCOMPARE(e.version, QStringLiteral("1.0"));
        QVERIFY2(e.conclusion.contains(world.input.overrideReason), qPrintable(e.conclusion));
        QVERIFY(e.conclusion.startsWith(world.input.evaluation.conclusion));
        QVERIFY(e.snapshot.contains(QLatin1String("KPI-001")));
        QCOMPARE(fromTo(news<ChangeRecord>(result)[0]), QStringLiteral("state: active>achieved, 1.0>1.0"));
        QCOMPARE(world.after(result).find(world.objective.id)->closedOn, world.input.evaluation.evaluatedOn);
    }

    void supersededWithLinksBothWays()
    {
        LifeWorld world(State::Active);
        const StepResult result = world.take(Step::Supersede);
        QCOMPARE(written(result), QStringLiteral("change_record ~objective"));
        const Objective after = *world.after(result).find(world.objective.id);
        QCOMPARE(after.supersededBy, world.other.id);
        QCOMPARE(after.closedOn, world.day);
        QCOMPARE(fromTo(news<ChangeRecord>(result)[0]), QStringLiteral("state: active>superseded, 1.0>1.0"));
        QCOMPARE(news<ChangeRecord>(result)[0].rationale, world.input.reason);
    }

    /// What set a change of the state off and who asked for it stand in its change record (2.6, 2.9).
    void theCauseStandsInTheChangeRecord_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("from");
        const std::pair<Step, State> steps[] = {{Step::Hold, State::Active},
                                                {Step::Resume, State::OnHold},
                                                {Step::Withdraw, State::Active},
                                                {Step::Supersede, State::Active},
                                                {Step::Reopen, State::Missed}};
        for (const auto &[step, from] : steps)
            QTest::newRow(qPrintable(stepVerb(step, Language()))) << int(step) << int(from);
    }
    void theCauseStandsInTheChangeRecord()
    {
        QFETCH(int, step);
        QFETCH(int, from);
        QVERIFY(stepInfo(Step(step)).asksFor(StepAsk::Cause));
        LifeWorld world {State(from)};
        world.input.consideration = QStringLiteral("RSK12 stays as it is");
        const StepResult result = world.take(Step(step));
        QVERIFY(result.isAllowed());
        const ChangeRecord change = news<ChangeRecord>(result)[0];
        QCOMPARE(change.consideration, world.input.consideration);
        QCOMPARE(change.trigger, world.input.trigger);
        QCOMPARE(change.requestedBy, world.owner.id);
        world.input.trigger = {};
        world.input.requestedBy = {};
        const StepResult without = world.take(Step(step)); // neither must be named
        QVERIFY(without.isAllowed());
        QVERIFY(!news<ChangeRecord>(without)[0].trigger);
    }

    void reopenedInANewMinorVersion()
    {
        LifeWorld world(State::Missed);
        const StepResult result = world.take(Step::Reopen);
        QCOMPARE(written(result), QStringLiteral("approval change_record objective_version ~objective"));
        const Objective after = *world.after(result).find(world.objective.id);
        QCOMPARE(after.version, QStringLiteral("1.1"));
        QVERIFY(!after.closedOn.isValid());
        QCOMPARE(after.nextReview, world.day.addDays(30));
        QCOMPARE(fromTo(news<ChangeRecord>(result)[0]), QStringLiteral("state: missed>active, 1.0>1.1"));
        const ObjectiveVersion version = news<ObjectiveVersion>(result)[0];
        QCOMPARE(version.version, QStringLiteral("1.1"));
        QCOMPARE(version.summary, world.input.reason);
        QVERIFY(
            differenceOf(snapshotRecords(version.snapshot), approvedContent(world.after(result), after.id)).empty());
    }
};

QTEST_GUILESS_MAIN(tst_LifeWrites)
#include "tst_lifewrites.moc"
