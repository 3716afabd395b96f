#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/reviewmeeting.h"
#include "model/query/wanted.h"
#include "tests/query/sampleorganisation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

// The review meeting (DOMAIN.md 2.6, 7.2, clause 9.3): whom it is about, what it asks, what closing needs and keeps.

class TestReviewMeeting : public QObject
{
    Q_OBJECT

private:
    const Register m_sample = sampleRegister();
    const Language m_english;

    /// The sample with an open review of the day, with an outcome for one objective.
    Register withReview(ReviewKind kind, const QString &inputs, ReviewOutcome outcome = ReviewOutcome::Adjust) const
    {
        Register reg = m_sample;
        Review review;
        review.id = {QUuid::createUuidV5(QUuid(), QStringLiteral("review"))};
        review.code = QStringLiteral("REV-10");
        review.type = kind;
        review.date = QDate(2026, 7, 14);
        review.chair = reg.byCode<Person>(QStringLiteral("P01"))->id;
        review.state = ReviewState::Open;
        reg.put(review);
        for (const QChar letter : inputs) {
            ReviewInput input;
            input.id = {QUuid::createUuidV5(QUuid(), QString(letter))};
            input.review = review.id;
            input.letter = letter;
            (letter < QLatin1Char('d') ? input.text : input.nothingReason) = QStringLiteral("what was there");
            reg.put(input);
        }
        if (outcome != ReviewOutcome::Unset) {
            ReviewItem item;
            item.id = {QUuid::createUuidV5(QUuid(), QStringLiteral("item"))};
            item.review = review.id;
            item.objective = reg.byCode<Objective>(QStringLiteral("OBJ-005"))->id;
            item.outcome = outcome;
            reg.put(item);
        }
        return reg;
    }
    static const Review &fresh(const Register &reg) { return *reg.byCode<Review>(QStringLiteral("REV-10")); }
    Result<ChangeSet> close(const Register &reg) const
    {
        return closeReview(reg, evaluateWorkspace(reg, sampleDay), fresh(reg).id, m_english);
    }

private slots:
    void missingInputsAreTheLettersWithoutTextAndReason_data()
    {
        QTest::addColumn<ReviewKind>("kind");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("missing");
        QTest::newRow("all are there") << ReviewKind::ManagementReview << "abcdefg"
                                       << "";
        QTest::newRow("none is there") << ReviewKind::ManagementReview << ""
                                       << "abcdefg";
        QTest::newRow("two are missing") << ReviewKind::ManagementReview << "abdeg"
                                         << "cf";
        QTest::newRow("a review of objectives needs none") << ReviewKind::ObjectiveReview << ""
                                                           << "";
        QTest::newRow("a triggered review needs none") << ReviewKind::TriggeredReview << ""
                                                       << "";
    }
    void missingInputsAreTheLettersWithoutTextAndReason()
    {
        QFETCH(ReviewKind, kind);
        QFETCH(QString, given);
        QFETCH(QString, missing);
        const Register reg = withReview(kind, given);
        QCOMPARE(missingInputs(reg, fresh(reg)), missing);
    }

    void aMeetingGoesThroughTheLiveObjectivesTheMostUrgentFirst()
    {
        const WorkspaceState ws = evaluateWorkspace(m_sample, sampleDay);
        Review review;
        review.type = ReviewKind::ObjectiveReview;
        QStringList codes;
        for (const Id<Objective> id : meetingOrder(ws, review))
            codes += ws.objective(id)->code;
        QCOMPARE(codes.size(), 12);
        QCOMPARE(codes.mid(0, 4),
                 QStringList({QStringLiteral("OBJ-005"), QStringLiteral("OBJ-009"), QStringLiteral("OBJ-003"),
                              QStringLiteral("OBJ-008")}));
    }

    void aTriggeredReviewBeginsWithWhatTheOpenTriggerTouches()
    {
        const WorkspaceState ws = evaluateWorkspace(m_sample, sampleDay);
        Review review;
        review.type = ReviewKind::TriggeredReview;
        const auto order = meetingOrder(ws, review);
        QCOMPARE(order.size(), size_t(12));
        QCOMPARE(ws.objective(order.front())->code, QStringLiteral("OBJ-009")); // the vacant buyer
    }

    void questionsComeFromDecisionsMoneyTrendAndPlan()
    {
        const WorkspaceState ws = evaluateWorkspace(m_sample, sampleDay);
        const auto questions = [&](const char *code) {
            return preparedQuestions(ws, m_sample.byCode<Objective>(QLatin1String(code))->id, m_english)
                .join(QLatin1Char('\n'));
        };
        const QString encryption = questions("OBJ-005");
        QVERIFY2(encryption.contains(QStringLiteral("120,000 EUR")), qPrintable(encryption));
        QVERIFY2(encryption.contains(QStringLiteral("Can 31 Dec 2026 still be kept?")), qPrintable(encryption));
        QVERIFY2(questions("OBJ-009").contains(QStringLiteral("Who delivers the figures?")),
                 qPrintable(questions("OBJ-009")));
        QVERIFY2(questions("OBJ-018").contains(QStringLiteral("on hold")), qPrintable(questions("OBJ-018")));
        QVERIFY2(questions("OBJ-013").contains(QStringLiteral("first figure")), qPrintable(questions("OBJ-013")));
        QCOMPARE(questions("OBJ-012"), QStringLiteral("Is it still the right objective, with the right target?"));
    }

    void closingIsRefusedWithWordsWhileSomethingIsMissing_data()
    {
        QTest::addColumn<ReviewKind>("kind");
        QTest::addColumn<QString>("inputs");
        QTest::addColumn<ReviewOutcome>("outcome");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("chair");
        QTest::addColumn<QString>("says");
        const QDate day(2026, 7, 14);
        const auto management = ReviewKind::ManagementReview, objective = ReviewKind::ObjectiveReview;
        const auto go = ReviewOutcome::Continue, none = ReviewOutcome::Unset;
        QTest::newRow("inputs are missing") << management << "abcde" << go << day << true << "f, g";
        QTest::newRow("no outcome") << objective << "" << none << day << true << "No objective has an outcome";
        QTest::newRow("in the future") << objective << "" << go << QDate(2026, 7, 23) << true << "planned for";
        QTest::newRow("nobody in the chair") << objective << "" << go << day << false << "chair";
    }
    void closingIsRefusedWithWordsWhileSomethingIsMissing()
    {
        QFETCH(ReviewKind, kind);
        QFETCH(QString, inputs);
        QFETCH(ReviewOutcome, outcome);
        QFETCH(QDate, date);
        QFETCH(bool, chair);
        QFETCH(QString, says);
        Register reg = withReview(kind, inputs, outcome);
        Review review = fresh(reg);
        review.date = date;
        if (!chair)
            review.chair = {};
        reg.put(review);
        const auto closed = close(reg);
        QVERIFY(!closed);
        QVERIFY2(closed.error().message.contains(says), qPrintable(closed.error().message));
    }

    void closingKeepsAllFiguresAndLaterCorrectionsDoNotChangeThem()
    {
        Register reg = withReview(ReviewKind::ManagementReview, QStringLiteral("abcdefg"));
        const WorkspaceState before = evaluateWorkspace(reg, sampleDay);
        const auto closed = close(reg);
        QVERIFY(closed);
        reg.apply(closed->changes);
        QCOMPARE(fresh(reg).state, ReviewState::Closed);
        // A new target turns the state of today round.
        Kpi kpi = *reg.byCode<Kpi>(QStringLiteral("KPI-010"));
        kpi.target = Decimal::fromInt(65);
        reg.put(kpi);
        Objective renamed = *reg.byCode<Objective>(QStringLiteral("OBJ-005"));
        renamed.title = QStringLiteral("Another name");
        reg.put(renamed);
        const auto kept = frozenReview(fresh(reg).snapshot, m_english);
        QVERIFY(kept);
        QCOMPARE(kept->asOf, sampleDay);
        QCOMPARE(kept->headline.left(20), QStringLiteral("10 active objectives"));
        QCOMPARE(kept->objectives.size(), before.objectives.size());
        for (const ObjectiveRow &row : before.objectives) {
            const FrozenObjective *o = kept->objective(row.code);
            QVERIFY(o);
            QCOMPARE(o->title, row.title);
            QCOMPARE(o->state, row.state);
            QCOMPARE(o->result, row.result);
            QCOMPARE(o->plan, row.plan.state);
            QCOMPARE(o->progress, row.progress);
        }
        const QJsonArray kpis = QJsonDocument::fromJson(fresh(reg).snapshot.toUtf8())[QLatin1String("kpis")].toArray();
        QCOMPARE(size_t(kpis.size()), before.kpis.size());
        QVERIFY(!close(reg)); // once only
    }

    void theNextReviewFollowsTheIntervalUnlessItWasPostponed()
    {
        for (const ReviewOutcome outcome : {ReviewOutcome::Adjust, ReviewOutcome::Postponed}) {
            Register reg = withReview(ReviewKind::ObjectiveReview, {}, outcome);
            Objective o = *reg.byCode<Objective>(QStringLiteral("OBJ-005"));
            o.reviewInterval = Interval::HalfYearly;
            o.nextReview = QDate(2026, 7, 1);
            reg.put(o);
            const auto closed = close(reg);
            QVERIFY(closed);
            reg.apply(closed->changes);
            QCOMPARE(reg.find(o.id)->nextReview,
                     outcome == ReviewOutcome::Postponed ? QDate(2026, 7, 1) : QDate(2027, 1, 14));
        }
    }

    void whatIsNoSnapshotIsNone()
    {
        QVERIFY(!frozenReview({}, m_english));
        QVERIFY(!frozenReview(QStringLiteral("{\"asOf\":\"soon\"}"), m_english));
        QVERIFY(!frozenReview(QStringLiteral("[1,"), m_english));
    }

    void aDecisionThatWasTakenIsNotAskedForAgain_data()
    {
        QTest::addColumn<QString>("objective");
        QTest::addColumn<int>("dueIn");
        QTest::addColumn<bool>("wanted");
        QTest::newRow("there is time to do it, and nothing is missing") << "OBJ-010" << 30 << false;
        QTest::newRow("due today") << "OBJ-010" << 0 << false;
        QTest::newRow("late: yes or no once more") << "OBJ-010" << -1 << true;
        QTest::newRow("its money is not approved yet") << "OBJ-018" << 30 << true;
        QTest::newRow("about no objective") << "" << 30 << false;
    }
    void aDecisionThatWasTakenIsNotAskedForAgain()
    {
        QFETCH(QString, objective);
        QFETCH(int, dueIn);
        QFETCH(bool, wanted);
        Register reg = m_sample;
        Decision d;
        d.id = {QUuid::createUuidV5(QUuid(), QStringLiteral("decision"))};
        d.code = QStringLiteral("DEC-99");
        d.review = reg.byCode<Review>(QStringLiteral("REV-09"))->id;
        if (!objective.isEmpty())
            d.objective = reg.byCode<Objective>(objective)->id;
        d.text = QStringLiteral("Buy second storage by March");
        d.dueDate = sampleDay.addDays(dueIn);
        reg.put(d);
        const auto all = wantedDecisions(evaluateWorkspace(reg, sampleDay), m_english);
        QCOMPARE(std::any_of(all.begin(), all.end(), [&](const WantedDecision &w) { return w.question == d.text; }),
                 wanted);
    }
};

QTEST_MAIN(TestReviewMeeting)
#include "tst_reviewmeeting.moc"
