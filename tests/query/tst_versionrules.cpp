#include "model/domain/language.h"
#include "model/query/asof.h"
#include "model/query/lifecycle/proposals.h"
#include "model/query/lifecycle/roles.h"
#include "tests/query/lintworld.h"

#include <QTest>

// Which change needs which version, what a proposal holds back, and what its approval writes (2.10).

namespace {

using Level = VersionLevel;
using W = LintWorld;

struct Case {
    const char *name;
    Level level;
    std::function<std::vector<Change>(W &)> change;
};

template <typename T, typename F> std::vector<Change> edit(const T &record, F change)
{
    T after = record;
    change(after);
    return {edited(record, after)};
}
template <typename T> std::vector<Change> fresh(T record)
{
    record.id = {W::newId()};
    return {created(record)};
}

const std::vector<Case> &cases()
{
    static const std::vector<Case> all = {
        {"statement", Level::Major, [](W &w) { return edit(w.objective, [](auto &o) { o.statement += u'!'; }); }},
        {"target date", Level::Major,
         [](W &w) { return edit(w.objective, [](auto &o) { o.targetDate = o.targetDate.addDays(30); }); }},
        {"level", Level::Major,
         [](W &w) { return edit(w.objective, [](auto &o) { o.level = ObjectiveLevel::Operational; }); }},
        {"measurability", Level::Major,
         [](W &w) { return edit(w.objective, [](auto &o) { o.measurability = Measurability::NotPracticable; }); }},
        {"success criteria", Level::Major,
         [](W &w) { return edit(w.objective, [](auto &o) { o.successCriteria = QStringLiteral("all"); }); }},
        {"target", Level::Major, [](W &w) { return edit(w.kpi, [](auto &k) { k.target = Decimal::fromInt(80); }); }},
        {"bound", Level::Major, [](W &w) { return edit(w.kpi, [](auto &k) { k.lower = Decimal::fromInt(8); }); }},
        {"direction", Level::Major,
         [](W &w) { return edit(w.kpi, [](auto &k) { k.direction = Direction::Decrease; }); }},
        {"unit", Level::Major, [](W &w) { return edit(w.kpi, [](auto &k) { k.unit = QStringLiteral("days"); }); }},
        {"baseline", Level::Major, [](W &w) { return edit(w.kpi, [](auto &k) { k.baseline = {}; }); }},
        {"formula", Level::Major,
         [](W &w) { return edit(w.kpi, [](auto &k) { k.formulaText = QStringLiteral("a / b"); }); }},
        {"sustain periods", Level::Major, [](W &w) { return edit(w.kpi, [](auto &k) { k.sustainPeriods = 3; }); }},
        {"deciding", Level::Major, [](W &w) { return edit(w.kpi, [](auto &k) { k.deciding = false; }); }},
        {"weight", Level::Major, [](W &w) { return edit(w.kpi, [](auto &k) { k.weight = Decimal::fromInt(2); }); }},
        {"deciding KPI added", Level::Major, [](W &w) { return fresh(w.kpi); }},
        {"deciding KPI archived", Level::Major,
         [](W &w) { return edit(w.kpi, [&](auto &k) { k.archivedAt = w.day.startOfDay(Qt::UTC); }); }},
        {"commitment removed", Level::Major, [](W &w) { return std::vector<Change> {removed(w.links[0])}; }},
        {"words of the scale", Level::Major,
         [](W &w) { return edit(w.kpi, [](auto &k) { k.scaleLabels << QStringLiteral("x"); }); }},
        {"supporting KPI added", Level::Minor,
         [](W &w) {
             Kpi k = w.kpi;
             k.deciding = false;
             return fresh(k);
         }},
        {"commitment added", Level::Minor, [](W &w) { return fresh(w.links[0]); }},
        {"risk added", Level::Minor, [](W &w) { return fresh(w.links[1]); }},
        {"requirement added", Level::Minor,
         [](W &w) {
             ObjectiveLink link = w.links[1];
             link.targetKind = LinkKind::Requirement;
             return fresh(link);
         }},
        {"control added", Level::Minor,
         [](W &w) {
             ObjectiveLink link = w.links[1];
             link.targetKind = LinkKind::Control;
             return fresh(link);
         }},
        {"dependency", Level::Minor,
         [](W &w) {
             ActionDependency d;
             d.predecessor = d.successor = w.action.id;
             return fresh(d);
         }},
        {"review item", Level::None,
         [](W &w) {
             ReviewItem item;
             item.objective = w.objective.id;
             return fresh(item);
         }},
        {"evaluation", Level::None,
         [](W &w) {
             Evaluation e;
             e.objective = w.objective.id;
             return fresh(e);
         }},
        {"risk removed", Level::Minor, [](W &w) { return std::vector<Change> {removed(w.links[1])}; }},
        {"owner", Level::Minor, [](W &w) { return edit(w.objective, [&](auto &o) { o.owner = w.evaluator.id; }); }},
        {"evaluator", Level::Minor, [](W &w) { return edit(w.objective, [&](auto &o) { o.evaluator = w.owner.id; }); }},
        {"rationale", Level::Minor, [](W &w) { return edit(w.objective, [](auto &o) { o.rationale += u'.'; }); }},
        {"evaluation method", Level::Minor,
         [](W &w) { return edit(w.objective, [](auto &o) { o.evaluationMethod += u'.'; }); }},
        {"review interval", Level::Minor,
         [](W &w) { return edit(w.objective, [](auto &o) { o.reviewInterval = Interval::Monthly; }); }},
        {"interim target inside", Level::Minor,
         [](W &w) {
             InterimTarget t;
             t.kpi = w.kpi.id;
             t.dueDate = w.objective.targetDate.addDays(-30);
             return fresh(t);
         }},
        {"interim target outside", Level::Major,
         [](W &w) {
             InterimTarget t;
             t.kpi = w.kpi.id;
             t.dueDate = w.objective.targetDate.addDays(30);
             return fresh(t);
         }},
        {"action added", Level::Minor, [](W &w) { return fresh(w.action); }},
        {"action moved", Level::Minor,
         [](W &w) { return edit(w.action, [](auto &a) { a.dueDate = a.dueDate.addDays(5); }); }},
        {"resource", Level::Minor, [](W &w) { return edit(w.resources[0], [](auto &r) { r.planned.minor = 105; }); }},
        {"action progress", Level::None, [](W &w) { return edit(w.action, [](auto &a) { a.percentComplete = 40; }); }},
        {"action done", Level::None,
         [](W &w) {
             return edit(w.action, [&](auto &a) {
                 a.status = ActionStatus::Done;
                 a.completedOn = w.day;
             });
         }},
        {"tags", Level::None, [](W &w) { return edit(w.objective, [](auto &o) { o.tags << QStringLiteral("x"); }); }},
        {"notes", Level::None, [](W &w) { return edit(w.objective, [](auto &o) { o.notes = QStringLiteral("x"); }); }},
        {"next review", Level::None,
         [](W &w) { return edit(w.objective, [](auto &o) { o.nextReview = o.nextReview.addDays(1); }); }},
        {"chart", Level::None,
         [](W &w) { return edit(w.kpi, [](auto &k) { k.reportingFormat = ReportingFormat::Bar; }); }},
        {"communication", Level::None, [](W &w) { return fresh(w.communication); }},
    };
    return all;
}

struct Approving {
    W world {ObjectiveState::Active};
    Register reg;
    Approving()
    {
        world.evaluator.topManagement = true;
        reg = world.built();
        ObjectiveVersion first;
        first.id = {W::newId()};
        first.objective = world.objective.id;
        first.version = QStringLiteral("1.0");
        first.date = world.approval.decidedOn;
        first.approvedBy = world.evaluator.id;
        reg.put(Record(first));
    }
    StepWorld in() const { return {reg, world.day, language, W::newId}; }
    StepInput input() const
    {
        StepInput i;
        i.approval.approver = world.evaluator.id;
        i.approval.decidedOn = world.day;
        i.approval.medium = ApprovalMedium::SignedSheet;
        i.approval.recordReference = QStringLiteral("MIN-7");
        return i;
    }
    void take(const ChangeSet &set) { reg.apply(set.changes); }
    const Objective &now() const { return *reg.find(world.objective.id); }
    const Kpi &kpi() const { return *reg.find(world.kpi.id); }
    Language language;
};

const QString why = QStringLiteral("The acquired site doubles the number of accounts.");

} // namespace

class tst_VersionRules : public QObject
{
    Q_OBJECT
private slots:
    void eachChangeHasItsLevel_data()
    {
        QTest::addColumn<int>("at");
        for (size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(cases()[i].name) << int(i);
    }
    void eachChangeHasItsLevel()
    {
        QFETCH(int, at);
        W world(ObjectiveState::Active);
        const auto changes = cases()[size_t(at)].change(world);
        QCOMPARE(int(versionNeed(world.built(), world.objective.id, changes).level), int(cases()[size_t(at)].level));
    }

    void moreMoneyThanApprovedNeedsTheApprovalOfTheRow()
    {
        W world(ObjectiveState::Active);
        world.resources[0].approved.minor = 200;
        const auto need = [&](qint64 planned) {
            return versionNeed(world.built(), world.objective.id,
                               edit(world.resources[0], [&](auto &r) { r.planned.minor = planned; }))
                .resourceApproval;
        };
        QVERIFY(!need(110));
        QVERIFY(need(111)); // more than 10 % above the plan
        QVERIFY(!need(50));
        world.resources[0].approved.minor = 100;
        QVERIFY(need(101)); // beyond what was approved
    }

    void aTypingErrorChangesFewLettersAndNoDigit()
    {
        QVERIFY(looksLikeTypingError(QStringLiteral("Devices are encryted"), QStringLiteral("Devices are encrypted")));
        QVERIFY(!looksLikeTypingError(QStringLiteral("from 14 to 4 %"), QStringLiteral("from 14 to 5 %")));
        QVERIFY(!looksLikeTypingError(QStringLiteral("all devices"), QStringLiteral("most devices")));
        QVERIFY(!looksLikeTypingError(QString(), QStringLiteral("a")));
    }

    void aMinorChangeIsWrittenWithItsReason()
    {
        Approving a;
        const auto changes = edit(a.now(), [&](auto &o) { o.owner = a.world.evaluator.id; });
        a.take(minorChange(a.in(), a.now().id, changes,
                           {why, a.world.trigger.id, a.world.owner.id, QStringLiteral("NIS2 asks no more")},
                           QStringLiteral("label")));
        QCOMPARE(a.now().version, QStringLiteral("1.1"));
        QCOMPARE(a.now().owner, a.world.evaluator.id);
        const ChangeRecord &record = a.reg.all<ChangeRecord>().back();
        QCOMPARE(record.field, QStringLiteral("owner"));
        QCOMPARE(record.rationale, why);
        QCOMPARE(record.trigger, a.world.trigger.id);
        QCOMPARE(record.requestedBy, a.world.owner.id);
        QCOMPARE(record.consideration, QStringLiteral("NIS2 asks no more"));
        QCOMPARE(record.versionFrom + QLatin1Char('>') + record.versionTo, QStringLiteral("1.0>1.1"));
        const ObjectiveVersion &version = a.reg.all<ObjectiveVersion>().back();
        QVERIFY(!isProposal(version));
        QVERIFY(differenceOf(snapshotRecords(version.snapshot), approvedContent(a.reg, a.now().id)).empty());
    }

    void theAccountableRoleGoesWithTheOwner()
    {
        W world(ObjectiveState::Active);
        Register reg = world.built();
        const auto owned = [&](Id<Person> person) {
            const auto changes = withAccountable(
                reg, edit(*reg.find(world.objective.id), [&](auto &o) { o.owner = person; }), W::newId);
            reg.apply(changes);
            return changes.size();
        };
        const auto names = [&] {
            QStringList out;
            for (const Raci *r : accountableRoles(reg, world.objective.id))
                out += reg.find(r->person)->name;
            return out;
        };
        QCOMPARE(owned(world.evaluator.id), size_t(2)); // there was none yet
        QCOMPARE(names(), QStringList(QStringLiteral("Grace")));
        QCOMPARE(owned(world.owner.id), size_t(2));
        QCOMPARE(names(), QStringList(QStringLiteral("Ada")));
        Raci second = *accountableRoles(reg, world.objective.id).front();
        second.id = {W::newId()};
        second.person = world.evaluator.id;
        reg.put(Record(second));
        QCOMPARE(owned(world.evaluator.id), size_t(2)); // two that came with an import become one again
        QCOMPARE(names(), QStringList(QStringLiteral("Grace")));
        // The roles of an action are its own business.
        second.action = world.action.id;
        second.id = {W::newId()};
        reg.put(Record(second));
        owned(world.owner.id);
        QCOMPARE(names(), QStringList(QStringLiteral("Ada")));
        QVERIFY(!ownerAccepted(reg, *reg.find(world.objective.id)));
    }

    void aMajorChangeWaitsForItsApproval()
    {
        Approving a;
        const auto date = edit(a.now(), [](auto &o) { o.targetDate = QDate(2027, 3, 31); });
        const auto target = edit(a.kpi(), [](auto &k) { k.target = Decimal::fromInt(95); });
        const auto weight = edit(a.kpi(), [](auto &k) { k.weight = Decimal::fromInt(2); });
        a.take(proposeChange(a.in(), a.now().id, date, why, QStringLiteral("label")));
        a.take(proposeChange(a.in(), a.now().id, target, QStringLiteral("And the target was too low."),
                             QStringLiteral("label")));
        a.take(proposeChange(a.in(), a.now().id, weight, why, QStringLiteral("label")));
        // The valid version stays as it is, today and seen from today.
        QCOMPARE(a.now().targetDate, a.world.objective.targetDate);
        QCOMPARE(a.kpi().target, Decimal::fromInt(90));
        QCOMPARE(registerAsOf(a.reg, a.world.day).find(a.now().id)->version, QStringLiteral("1.0"));
        const ObjectiveVersion *proposal = openProposal(a.reg, a.now().id);
        QVERIFY(proposal);
        QCOMPARE(proposal->version, QStringLiteral("2.0"));
        QCOMPARE(proposedChanges(a.reg, *proposal).size(), size_t(2));
        QVERIFY(proposalRationale(*proposal).contains(QLatin1String("too low")));
        // What is changed meanwhile and is not proposed is kept.
        Objective meanwhile = a.now();
        meanwhile.notes = QStringLiteral("Seen on Tuesday");
        a.reg.put(Record(meanwhile));

        StepInput nobody = a.input();
        nobody.approval.approver = a.world.owner.id;
        QVERIFY(!approveProposal(a.in(), a.now().id, nobody).isAllowed());
        const StepResult done = approveProposal(a.in(), a.now().id, a.input());
        QVERIFY2(done.isAllowed(), done.problems.empty() ? "" : qPrintable(done.problems.front().message));
        a.take(done.changes);
        QCOMPARE(a.now().version, QStringLiteral("2.0"));
        QCOMPARE(a.now().targetDate, QDate(2027, 3, 31));
        QCOMPARE(a.kpi().target, Decimal::fromInt(95));
        QCOMPARE(a.now().notes, QStringLiteral("Seen on Tuesday"));
        QVERIFY(!openProposal(a.reg, a.now().id));
        QStringList fields;
        for (const ChangeRecord &c : a.reg.all<ChangeRecord>())
            if (c.versionTo == QLatin1String("2.0"))
                fields += c.field + QLatin1Char('=') + c.oldValue + QLatin1Char('>') + c.newValue;
        fields.sort();
        QCOMPARE(fields,
                 QStringList({QStringLiteral("kpi KPI-001 target=90>95"), QStringLiteral("kpi KPI-001 weight=1>2"),
                              QStringLiteral("target_date=2026-12-30>2027-03-31")}));
        const auto lines = differenceOf(approvedContent(a.world.built(), a.now().id),
                                        snapshotRecords(a.reg.all<ObjectiveVersion>().back().snapshot));
        QStringList differing;
        for (const DifferenceLine &line : lines)
            if (line.field)
                differing += QLatin1String(line.field->name);
        QVERIFY(differing.contains(QStringLiteral("target")) && differing.contains(QStringLiteral("target_date")));
        // Looking back, the old date stands.
        QCOMPARE(registerAsOf(a.reg, a.world.day.addDays(-1)).find(a.now().id)->targetDate, QDate(2026, 12, 30));
    }

    void reasonsForWarningsStayWithTheContentTheyAreAbout()
    {
        Approving a;
        Action nobodys = a.world.action;
        nobodys.responsible = {};
        a.reg.put(Record(nobodys));
        const auto acknowledged = [&](const char *version, const char *rule) {
            Acknowledgement one;
            one.id = {W::newId()};
            one.objective = a.now().id;
            one.version = QLatin1String(version);
            one.rule = QLatin1String(rule);
            one.reason = QStringLiteral("The team decides together.");
            one.acknowledgedBy = a.world.owner.id;
            one.acknowledgedOn = a.world.day.addDays(-90);
            a.reg.put(Record(one));
        };
        const auto open = [&] {
            QStringList rules;
            for (const LintFinding &f : openWarnings(a.in(), a.now().id))
                rules += f.rule;
            return rules;
        };
        QCOMPARE(open(), QStringList(QStringLiteral("LS-16")));
        acknowledged("1.0", "LS-16");
        QCOMPARE(open(), QStringList());
        // A minor version is the same approved content.
        a.take(minorChange(a.in(), a.now().id, edit(a.now(), [](auto &o) { o.rationale += u'.'; }), why, QString()));
        QCOMPARE(a.now().version, QStringLiteral("1.1"));
        QCOMPARE(open(), QStringList());

        // A new approval takes the reason over; who accepted it and when stays.
        a.take(proposeChange(a.in(), a.now().id, edit(a.now(), [](auto &o) { o.targetDate = QDate(2027, 3, 31); }), why,
                             QString()));
        QVERIFY(proposalWarnings(a.in(), a.now().id).empty());
        StepResult done = approveProposal(a.in(), a.now().id, a.input());
        QVERIFY2(done.isAllowed(), done.problems.empty() ? "" : qPrintable(done.problems.front().message));
        a.take(done.changes);
        QCOMPARE(a.now().version, QStringLiteral("2.0"));
        QCOMPARE(open(), QStringList());
        const Acknowledgement &kept = a.reg.all<Acknowledgement>().back();
        QCOMPARE(kept.version, QStringLiteral("2.0"));
        QCOMPARE(kept.acknowledgedBy, a.world.owner.id);
        QCOMPARE(kept.acknowledgedOn, a.world.day.addDays(-90));

        // A wording that reads differently needs a reason of its own.
        const auto vague = [&](const char *words) {
            a.take(proposeChange(
                a.in(), a.now().id,
                edit(a.now(), [&](auto &o) { o.statement = a.world.objective.statement + QLatin1String(words); }), why,
                QString()));
        };
        vague(" The rest follows in a timely manner.");
        QCOMPARE(proposalWarnings(a.in(), a.now().id).size(), size_t(1));
        StepInput reasons = a.input();
        reasons.acknowledged[QStringLiteral("LT-02")] = QStringLiteral("The contract says what timely is.");
        done = approveProposal(a.in(), a.now().id, reasons);
        QVERIFY2(done.isAllowed(), done.problems.empty() ? "" : qPrintable(done.problems.front().message));
        a.take(done.changes);
        QCOMPARE(open(), QStringList());
        vague(" The rest follows in an appropriate manner.");
        QCOMPARE(proposalWarnings(a.in(), a.now().id).front().rule, QStringLiteral("LT-02"));
        QCOMPARE(approveProposal(a.in(), a.now().id, a.input()).problems.front().guard,
                 QStringLiteral("acknowledge LT-02"));
    }

    void theProposedRecordsAreCheckedNotTheOldOnes()
    {
        Approving a;
        const auto bad = edit(a.kpi(), [](auto &k) { k.target = Decimal::fromInt(105); });
        a.take(proposeChange(a.in(), a.now().id, bad, why, QString()));
        const StepResult result = approveProposal(a.in(), a.now().id, a.input());
        QCOMPARE(result.problems.front().guard, QStringLiteral("blocker LS-11"));
    }

    void aProposalIsGivenUpWithAReason()
    {
        Approving a;
        a.take(proposeChange(a.in(), a.now().id, edit(a.now(), [](auto &o) { o.statement += u'x'; }), why, QString()));
        const ChangeSet set = discardProposal(a.in(), a.now().id, QStringLiteral("The board said no."));
        QCOMPARE(set.reason, QStringLiteral("The board said no."));
        a.take(set);
        QVERIFY(!openProposal(a.reg, a.now().id));
        QCOMPARE(a.now().version, QStringLiteral("1.0"));
    }
};

QTEST_GUILESS_MAIN(tst_VersionRules)
#include "tst_versionrules.moc"
