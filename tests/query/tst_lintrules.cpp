#include "model/domain/language.h"
#include "model/query/lint/lint.h"
#include "tests/query/lintworld.h"

#include <QTest>

// Each structure, running and whole-set rule: silent on a good objective, heard on the same one with one fault (4.3,
// 4.4).

namespace {

using Break = std::function<void(LintWorld &)>;
struct Case {
    const char *rule;
    const char *severity;
    Break fault;
};

const std::vector<Case> &cases()
{
    using W = LintWorld;
    static const std::vector<Case> all = {
        {"LS-01", "blocker", [](W &w) { w.objective.owner = {}; }},
        {"LS-02", "warning", [](W &w) { w.owner.isRole = true; }},
        {"LS-02", "warning", [](W &w) { w.owner.active = false; }},
        {"LS-03", "blocker", [](W &w) { w.commitment.validTo = w.day.addDays(-1); }},
        {"LS-03", "blocker", [](W &w) { w.drop(LinkKind::Commitment); }},
        {"LS-04", "blocker",
         [](W &w) {
             w.drop(LinkKind::Risk);
             w.objective.businessGoal = {};
         }},
        {"LS-04", "warning", [](W &w) { w.drop(LinkKind::Risk); }},
        {"LS-05", "hint",
         [](W &w) {
             w.drop(LinkKind::Risk);
             w.link(LinkKind::Requirement, w.requirement.id.value);
         }},
        {"LS-06", "blocker", [](W &w) { w.kpi.deciding = false; }},
        {"LS-06", "blocker", [](W &w) { w.kpi.target = {}; }},
        {"LS-06", "blocker", [](W &w) { w.kpi.unit.clear(); }},
        {"LS-07", "blocker", [](W &w) { w.objective.measurability = Measurability::NotPracticable; }},
        {"LS-08", "hint", [](W &w) { w.objective.measurability = Measurability::NotPracticable; }},
        {"LS-09", "warning", [](W &w) { w.kpi.baseline = {}; }},
        {"LS-10", "warning", [](W &w) { w.kpi.baseline = Decimal::fromInt(95); }},
        {"LS-11", "blocker", [](W &w) { w.kpi.target = Decimal::fromInt(105); }},
        {"LS-12", "warning",
         [](W &w) {
             for (int month = 1; month <= 5; ++month)
                 w.reading({2026, month, 28}, 20 + month);
         }},
        {"LS-13", "blocker", [](W &w) { w.objective.targetDate = {}; }},
        {"LS-13", "blocker", [](W &w) { w.objective.targetDate = w.objective.startDate; }},
        {"LS-13", "blocker",
         [](W &w) {
             w.objective.startDate = w.day.addDays(-200);
             w.objective.targetDate = w.day.addDays(-1);
         }},
        {"LS-14", "warning", [](W &w) { w.objective.targetDate = w.objective.startDate.addMonths(24).addDays(1); }},
        {"LS-14", "blocker", [](W &w) { w.objective.targetDate = w.objective.startDate.addMonths(36).addDays(1); }},
        {"LS-15", "blocker", [](W &w) { w.action.status = w.before.status = ActionStatus::Cancelled; }},
        {"LS-15", "warning",
         [](W &w) {
             w.action.status = w.before.status = ActionStatus::Cancelled;
             w.objective.type = ObjectiveKind::Maintain;
         }},
        {"LS-16", "warning", [](W &w) { w.action.responsible = {}; }},
        {"LS-17", "blocker", [](W &w) { w.action.startDate = {}; }},
        {"LS-18", "warning", [](W &w) { w.action.dueDate = w.objective.targetDate.addDays(1); }},
        {"LS-19", "warning", [](W &w) { w.lag = 30; }},
        {"LS-20", "blocker", [](W &w) { w.resources.clear(); }},
        {"LS-21", "hint", [](W &w) { w.resources.pop_back(); }},
        {"LS-22", "warning", [](W &w) { w.resources[0].planned.minor = *w.resources[0].approved.minor + 1; }},
        {"LS-23", "blocker", [](W &w) { w.objective.evaluationMethod.clear(); }},
        {"LS-24", "hint", [](W &w) { w.objective.evaluator = w.objective.owner; }},
        {"LS-25", "blocker", [](W &w) { w.kpi.collector = {}; }},
        {"LS-25", "blocker", [](W &w) { w.kpi.frequency = Frequency::Unset; }},
        {"LS-25", "blocker", [](W &w) { w.kpi.dataSource.clear(); }},
        {"LS-26", "warning", [](W &w) { w.communication.objective = {w.newId()}; }},
        {"LS-27", "hint", [](W &w) { w.kpi.measureType = MeasureType::Implementation; }},
        {"LS-28", "hint", [](W &w) { w.moreKpis = 5; }},
        {"LS-29", "hint", [](W &w) { w.objective.businessGoal = {}; }},
        {"LS-29", "hint", [](W &w) { w.objective.protects = {}; }},
        {"LS-29", "hint", [](W &w) { w.drop(LinkKind::Control); }},
        {"LS-30", "warning", [](W &w) { w.links[0].state = LinkState::Contradicts; }},
        {"LS-31", "hint", [](W &w) { w.kpi.window = QStringLiteral("last_24"); }},
        {"LS-31", "hint",
         [](W &w) {
             w.kpi.aggregation = Aggregation::Sum;
             w.kpi.window = QStringLiteral("fiscal_year_to_date");
         }},
        {"LS-32", "warning", [](W &w) { w.other.title = QStringLiteral("strong SIGN-IN for administrators"); }},
        {"LS-32", "warning", [](W &w) { w.other.statement = w.objective.statement + QStringLiteral(" Really."); }},

        {"LR-01", "warning", [](W &w) { w.runLate(QDate(2026, 4, 30)); }},
        {"LR-01", "red", [](W &w) { w.runLate(QDate(2026, 1, 31)); }},
        {"LR-02", "warning", [](W &w) { w.objective.nextReview = w.day.addDays(-1); }},
        {"LR-02", "red", [](W &w) { w.objective.nextReview = w.day.addDays(-91); }},
        {"LR-03", "warning", [](W &w) { w.review.date = w.day.addDays(-366); }},
        {"LR-03", "warning",
         [](W &w) {
             w.reviewItem.outcome = ReviewOutcome::Postponed;
             w.objective.startDate = w.day.addDays(-366);
         }},
        {"LR-04", "red", [](W &w) { w.objective.version = QStringLiteral("2.0"); }},
        {"LR-04", "red", [](W &w) { w.approval.decision = ApprovalDecision::Rejected; }},
        {"LR-05", "warning", [](W &w) { w.links[0].state = LinkState::ToConfirm; }},
        {"LR-06", "warning", [](W &w) { w.reassess(RiskLevel::Critical); }},
        {"LR-06", "warning",
         [](W &w) {
             w.risk.status = RiskStatus::Closed;
             w.risk.assessedOn = w.day.addDays(-1);
         }},
        {"LR-07", "red", [](W &w) { w.offTrack(); }},
        {"LR-08", "red",
         [](W &w) {
             w.objective.startDate = w.day.addDays(-300);
             w.objective.targetDate = w.day.addDays(-31);
         }},
        {"LR-09", "warning", [](W &w) { w.told.date = w.approval.decidedOn.addDays(-1); }},
        {"LR-10", "warning", [](W &w) { w.trigger.result = TriggerResult::Open; }},
        {"LR-11", "warning", [](W &w) { w.action.dueDate = w.day.addDays(-1); }},
        {"LR-11", "red", [](W &w) { w.action.dueDate = w.day.addDays(-91); }},
        {"LR-12", "hint", [](W &w) { w.evidence = false; }},

        {"LX-01", "red",
         [](W &w) {
             w.objective.state = ObjectiveState::Draft;
             w.third.state = w.other.state = ObjectiveState::Withdrawn;
         }},
        {"LX-02", "hint", [](W &w) { w.third.state = ObjectiveState::Withdrawn; }},
        {"LX-03", "warning", [](W &w) { w.other.level = w.third.level = w.objective.level; }},
        {"LX-03", "warning", [](W &w) { w.other.unit = w.third.unit = w.objective.unit; }},
        {"LX-04", "warning", [](W &w) { w.drop(LinkKind::Commitment); }},
        {"LX-05", "warning", [](W &w) { w.drop(LinkKind::Risk); }},
        {"LX-05", "red",
         [](W &w) {
             w.drop(LinkKind::Risk);
             w.risk.currentImpact = 5;
         }},
        {"LX-06", "warning", [](W &w) { w.requirement.status = RequirementStatus::Applicable; }},
        {"LX-07", "hint", [](W &w) { w.objective.protects = w.other.protects = w.third.protects = {}; }},
        {"LX-08", "hint",
         [](W &w) {
             w.kpi.measureType = MeasureType::Implementation;
             w.kpisOfOthers = MeasureType::Implementation;
         }},
        {"LX-09", "hint",
         [](W &w) {
             w.other.owner = w.third.owner = w.objective.owner;
             w.fourth.state = ObjectiveState::Active;
         }},
        {"LX-10", "hint", [](W &w) { w.allOnOneDay = true; }},
        {"LX-11", "warning",
         [](W &w) {
             w.change.date = w.day.addMonths(-18).addDays(-1);
             for (Objective *o : {&w.objective, &w.other, &w.third, &w.fourth})
                 o->startDate = w.day.addYears(-2);
         }},
    };
    return all;
}

std::vector<LintFinding> found(LintWorld &world, const QString &rule)
{
    std::vector<LintFinding> out;
    const Register reg = world.built();
    const Linter linter(reg, Language());
    auto all = linter.objective(reg, world.day, world.objective.id);
    const auto whole = linter.set(reg, world.day);
    all.insert(all.end(), whole.begin(), whole.end());
    std::copy_if(all.begin(), all.end(), std::back_inserter(out), [&](const LintFinding &f) { return f.rule == rule; });
    return out;
}

} // namespace

class tst_LintRules : public QObject
{
    Q_OBJECT
private slots:
    void eachRuleHearsItsFault_data()
    {
        QTest::addColumn<int>("at");
        for (size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(qPrintable(QStringLiteral("%1 #%2").arg(QLatin1String(cases()[i].rule)).arg(i))) << int(i);
    }
    void eachRuleHearsItsFault()
    {
        QFETCH(int, at);
        const Case &c = cases()[size_t(at)];
        const QString rule = QLatin1String(c.rule);
        LintWorld good(rule.startsWith(QLatin1String("LR")) ? ObjectiveState::Active : ObjectiveState::Approved);
        QVERIFY2(found(good, rule).empty(), qPrintable(rule));
        LintWorld bad(good.objective.state);
        if (rule == QLatin1String("LS-13"))
            bad.objective.state = ObjectiveState::Proposed;
        c.fault(bad);
        const auto findings = found(bad, rule);
        QVERIFY2(!findings.empty(), qPrintable(rule));
        QCOMPARE(lintSeverityKey(findings.front().severity), QLatin1String(c.severity));
        QVERIFY2(!findings.front().message.contains(QLatin1String("%1")), qPrintable(findings.front().message));
        QVERIFY(!findings.front().hint.isEmpty());
    }

    void everyRuleHasAFaultAboveOrASentence()
    {
        QStringList tested;
        for (const Case &c : cases())
            tested += QLatin1String(c.rule);
        int rules = 0;
        for (const LintRule &rule : allLintRules()) {
            ++rules;
            const QString id = QLatin1String(rule.id);
            QVERIFY2(id.startsWith(QLatin1String("LT-")) || tested.contains(id), rule.id);
            QVERIFY2(qstrlen(rule.title) > 10 && qstrlen(rule.explanation) > 20, rule.id);
            QCOMPARE(lintRule(id)->id, rule.id);
        }
        QCOMPARE(rules, 14 + 32 + 12 + 11);
        QVERIFY(!lintRule(QStringLiteral("LS-99")));
    }

    void aGoodObjectiveHasNoFindingAtAll()
    {
        LintWorld world(ObjectiveState::Active);
        const Register reg = world.built();
        QStringList all;
        for (const LintFinding &f : Linter(reg, Language()).objective(reg, world.day, world.objective.id))
            all += f.rule + QLatin1Char(' ') + f.message;
        QCOMPARE(all.join(QLatin1Char('\n')), QString());
    }

    void rulesAreSwitchedOffForTheFileButBlockersStay()
    {
        LintWorld world(ObjectiveState::Approved);
        world.owner.isRole = true;
        world.resources.clear();
        world.set("lint.off", "LS-02,LS-20");
        QVERIFY(found(world, QStringLiteral("LS-02")).empty());
        QVERIFY(!found(world, QStringLiteral("LS-20")).empty());
    }

    void limitsComeFromTheSettings()
    {
        LintWorld world(ObjectiveState::Active);
        world.objective.nextReview = world.day.addDays(-20);
        QCOMPARE(found(world, QStringLiteral("LR-02")).front().severity, LintSeverity::Warning);
        world.set("lint.red_days", "10");
        QCOMPARE(found(world, QStringLiteral("LR-02")).front().severity, LintSeverity::Red);
    }

    void theRuleSaysWhereItStands()
    {
        QCOMPARE(lintWhere(QStringLiteral("LR-11")), QStringLiteral("LR-11 · 6.2 k"));
        QCOMPARE(lintWhere(QStringLiteral("LT-12")), QStringLiteral("LT-12 · S"));
    }
};

QTEST_GUILESS_MAIN(tst_LintRules)
#include "tst_lintrules.moc"
