#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/agenda.h"
#include "tests/query/sampleorganisation.h"

#include <QTest>

// What is due (DOMAIN.md 7.2): everything overdue and what comes soon, of objectives that are worked on.

namespace {

using Type = AgendaItem::Type;

/// An organisation with one objective that has one of everything, due on the given day.
struct Firm {
    Register reg;
    Objective objective;
    Action action;
    Review review;
    Decision decision;
    Trigger trigger;
    Finding finding;
    CommunicationPlanItem message;

    explicit Firm(QDate due)
    {
        const Context context = testContext(4);
        objective.id = {context.newId()};
        objective.code = QStringLiteral("O1");
        objective.title = QStringLiteral("Objective");
        objective.state = ObjectiveState::Active;
        objective.nextReview = due;
        action.id = {context.newId()};
        action.code = QStringLiteral("A1");
        action.objective = objective.id;
        action.dueDate = due;
        review.id = {context.newId()};
        review.code = QStringLiteral("R1");
        review.type = ReviewKind::ManagementReview;
        review.date = QDate(2025, 1, 1);
        review.state = ReviewState::Closed;
        review.nextPlanned = due;
        decision.id = {context.newId()};
        decision.code = QStringLiteral("D1");
        decision.review = review.id;
        decision.status = DecisionStatus::Open;
        decision.dueDate = due;
        trigger.id = {context.newId()};
        trigger.code = QStringLiteral("T1");
        trigger.date = QDate(2025, 1, 1);
        trigger.result = TriggerResult::Open;
        trigger.assessmentDue = due;
        finding.id = {context.newId()};
        finding.code = QStringLiteral("F1");
        finding.date = QDate(2025, 1, 1);
        finding.status = FindingStatus::Open;
        finding.dueDate = due;
        message.id = {context.newId()};
        message.code = QStringLiteral("C1");
        message.objective = objective.id;
        message.nextDue = due;
        put();
    }
    void put()
    {
        for (const Record &r : {Record(objective), Record(action), Record(review), Record(decision), Record(trigger),
                                Record(finding), Record(message)})
            reg.put(r);
    }
    /// "decision D1, action A1": what the agenda says, in its order.
    QString agendaText(int horizon = 14) const
    {
        QStringList out;
        for (const AgendaItem &item : agenda(evaluateWorkspace(reg, sampleDay), horizon))
            out += agendaTypeKey(item.type) + QLatin1Char(' ') + item.code;
        return out.join(QStringLiteral(", "));
    }
};

} // namespace

class TestAgenda : public QObject
{
    Q_OBJECT
private slots:
    void everythingOverdueStandsInTheOrderOfWork()
    {
        QCOMPARE(
            Firm(sampleDay.addDays(-3)).agendaText(),
            QStringLiteral("decision D1, review O1, review R1, trigger T1, action A1, finding F1, communication C1"));
    }
    void theHorizonIsIncluded_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("items");
        QTest::newRow("today") << 0 << 7;
        QTest::newRow("last day") << 14 << 7;
        QTest::newRow("a day later") << 15 << 0;
    }
    void theHorizonIsIncluded()
    {
        QFETCH(int, days);
        QFETCH(int, items);
        const auto list = agenda(evaluateWorkspace(Firm(sampleDay.addDays(days)).reg, sampleDay));
        QCOMPARE(int(list.size()), items);
        for (const AgendaItem &item : list) {
            QVERIFY(!item.isOverdue()); // what is due today is not late
            QCOMPARE(item.daysLate, -days);
        }
    }

    void whoIsNotWorkedOnIsNotAsked_data()
    {
        QTest::addColumn<ObjectiveState>("state");
        QTest::addColumn<QString>("left");
        const QString others = QStringLiteral("decision D1, review R1, trigger T1, finding F1");
        QTest::newRow("on hold") << ObjectiveState::OnHold
                                 << "decision D1, review O1, review R1, trigger T1, finding F1, communication C1";
        QTest::newRow("draft") << ObjectiveState::Draft << others;
        QTest::newRow("proposed") << ObjectiveState::Proposed << others;
        QTest::newRow("achieved") << ObjectiveState::Achieved << others;
        QTest::newRow("withdrawn") << ObjectiveState::Withdrawn << others;
    }
    void whoIsNotWorkedOnIsNotAsked()
    {
        QFETCH(ObjectiveState, state);
        QFETCH(QString, left);
        Firm firm(sampleDay.addDays(-3));
        firm.objective.state = state;
        firm.put();
        QCOMPARE(firm.agendaText(), left);
    }

    void whatIsDoneIsNotAsked()
    {
        Firm firm(sampleDay.addDays(-3));
        firm.action.status = ActionStatus::Done;
        firm.action.completedOn = sampleDay;
        firm.decision.status = DecisionStatus::Done;
        firm.trigger.result = TriggerResult::NoChange;
        firm.finding.status = FindingStatus::Closed;
        firm.put();
        QCOMPARE(firm.agendaText(), QStringLiteral("review O1, review R1, communication C1"));
        firm.action.completedOn = sampleDay.addDays(1); // seen from before the day it was done
        firm.put();
        QVERIFY(firm.agendaText().contains(QStringLiteral("action A1")));
        firm.action.status = ActionStatus::Cancelled;
        firm.put();
        QVERIFY(!firm.agendaText().contains(QStringLiteral("action A1")));
    }

    void aHeldReviewAsksForTheNextOnly()
    {
        Firm firm(sampleDay.addDays(-3));
        Review held = firm.review;
        held.id = {QUuid::createUuid()};
        held.code = QStringLiteral("R2");
        held.date = sampleDay.addDays(-2);
        held.nextPlanned = sampleDay.addDays(5);
        firm.reg.put(Record(held));
        QVERIFY(!firm.agendaText().contains(QStringLiteral("review R1")));
        QVERIFY(firm.agendaText().contains(QStringLiteral("review R2")));
    }

    void aTriggerWithoutADateWaitsThirtyDays()
    {
        Firm firm(sampleDay.addDays(-3));
        firm.trigger.assessmentDue = {};
        firm.trigger.date = sampleDay.addDays(-31);
        firm.put();
        for (const AgendaItem &item : agenda(evaluateWorkspace(firm.reg, sampleDay)))
            if (item.type == Type::Trigger)
                QCOMPARE(item.daysLate, 1);
    }

    void anObjectivePastItsDateAsksForItsEvaluation()
    {
        Firm firm(sampleDay.addDays(20));
        firm.objective.targetDate = sampleDay.addDays(-1);
        firm.put();
        QCOMPARE(firm.agendaText(), QStringLiteral("evaluation O1"));
        Evaluation evaluation;
        evaluation.id = {QUuid::createUuid()};
        evaluation.objective = firm.objective.id;
        evaluation.evaluatedOn = sampleDay.addDays(-1);
        firm.reg.put(Record(evaluation));
        QCOMPARE(firm.agendaText(), QString());
        firm.reg.remove(Kind::Evaluation, evaluation.id.value);
        firm.objective.targetDate = sampleDay; // not before the day is over
        firm.put();
        QCOMPARE(firm.agendaText(), QString());
    }

    void theSampleAsksForItsFigures()
    {
        const WorkspaceState ws = evaluateWorkspace(sampleRegister(), sampleDay);
        const auto items = agenda(ws);
        QStringList figures;
        bool wasOverdue = true;
        for (const AgendaItem &item : items) {
            QVERIFY(wasOverdue || !item.isOverdue()); // overdue first
            wasOverdue = item.isOverdue();
            QVERIFY(item.due <= sampleDay.addDays(14));
            QVERIFY2(!item.title.isEmpty() && !agendaTypeLabel(item.type, Language()).isEmpty(), qPrintable(item.code));
            if (item.type == Type::Figure)
                figures += item.code;
        }
        figures.sort();
        QCOMPARE(figures, (QStringList {"KPI-014", "KPI-017", "KPI-017", "KPI-017", "KPI-018", "KPI-023"}));
        QCOMPARE(dueFigures(ws).size(), size_t(6));
    }
};

QTEST_GUILESS_MAIN(TestAgenda)
#include "tst_agenda.moc"
