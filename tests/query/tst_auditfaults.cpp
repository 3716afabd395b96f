#include "model/domain/language.h"
#include "model/query/audit/audit.h"
#include "model/query/policyrevision.h"
#include "tests/query/auditfaults.h"

#include <QTest>

// Each check of DOMAIN.md 5.2 and 5.3 finds the fault that is made in the sample organisation.

namespace {

/// A fault made in the sample, and the row that must come of it. Without an objective the check is one of the set.
struct Fault {
    const char *name;
    const char *check;
    const char *objective;
    AuditLabel label;
    Break make;
};

const std::vector<Fault> &faults()
{
    using R = Register;
    using enum AuditLabel;
    static const std::vector<Fault> all = {
        {"no commitment", "A-a1", "OBJ-002", Minor,
         [](R &r) { links(r, LinkKind::Commitment, [](auto &l) { l.targetKind = LinkKind::Control; }); }},
        {"commitment no longer in force", "A-a1", "OBJ-002", Minor,
         [](R &r) {
             for (PolicyCommitment c : std::vector<PolicyCommitment>(r.all<PolicyCommitment>())) {
                 c.validTo = sampleDay.addDays(-1);
                 r.put(Record(c));
             }
         }},
        {"link to confirm", "A-a2", "OBJ-002", Observation,
         [](R &r) { links(r, LinkKind::Commitment, [](auto &l) { l.state = LinkState::ToConfirm; }); }},
        {"contradiction", "A-a3", "OBJ-002", Minor,
         [](R &r) { links(r, LinkKind::Commitment, [](auto &l) { l.state = LinkState::Contradicts; }); }},
        {"no deciding KPI", "A-b1", "OBJ-002", Minor,
         [](R &r) { editAll<Kpi>(r, [](Kpi &k) { k.deciding = false; }); }},
        {"KPI without target", "A-b1", "OBJ-002", Minor, [](R &r) { editAll<Kpi>(r, [](Kpi &k) { k.target = {}; }); }},
        {"exception without words", "A-b1", "OBJ-002", Minor,
         [](R &r) { objective(r, [](auto &o) { o.measurability = Measurability::NotPracticable; }); }},
        {"no baseline", "A-b2", "OBJ-002", Observation, [](R &r) { editAll<Kpi>(r, [](Kpi &k) { k.baseline = {}; }); }},
        {"a slogan", "A-b4", "OBJ-002", Minor,
         [](R &r) { objective(r, [](auto &o) { o.statement = QStringLiteral("Improve awareness."); }); }},
        {"neither risk nor requirement", "A-c1", "OBJ-002", Minor, [](R &r) { dropAll<ObjectiveLink>(r); }},
        {"risk reassessed after the review", "A-c2", "OBJ-002", Observation,
         [](R &r) {
             RiskAssessment a;
             a.risk = withCode<Risk>(r, "RSK03").id;
             a.assessedOn = sampleDay.addDays(-1);
             a.level = RiskLevel::Critical;
             a.score = 25;
             add(r, a);
         }},
        {"no rationale", "A-c3", "OBJ-002", Observation,
         [](R &r) { objective(r, [](auto &o) { o.rationale.clear(); }); }},
        {"nobody collects", "A-d1", "OBJ-002", Minor, [](R &r) { editAll<Kpi>(r, [](Kpi &k) { k.collector = {}; }); }},
        {"planned communication without channel", "A-e2", "OBJ-002", Observation,
         [](R &r) { editAll<CommunicationPlanItem>(r, [](auto &i) { i.channel = Channel::Unset; }); }},
        {"no next review", "A-f1", "OBJ-002", Minor, [](R &r) { objective(r, [](auto &o) { o.nextReview = {}; }); }},
        {"review a month late", "A-f1", "OBJ-002", Observation,
         [](R &r) { objective(r, [](auto &o) { o.nextReview = sampleDay.addDays(-30); }); }},
        {"review 91 days late", "A-f1", "OBJ-002", Minor,
         [](R &r) { objective(r, [](auto &o) { o.nextReview = sampleDay.addDays(-91); }); }},
        {"no approval", "A-g1", "OBJ-002", Minor,
         [](R &r) {
             for (const Approval &a : std::vector<Approval>(r.all<Approval>()))
                 r.remove(Kind::Approval, a.id.value);
             editAll<ObjectiveVersion>(r, [](ObjectiveVersion &v) { v.approvedBy = {}; });
         }},
        {"version without change record", "A-g2", "OBJ-002", Minor, addVersion},
        {"change record with hardly a word", "A-g2", "OBJ-002", Observation,
         [](R &r) {
             addVersion(r);
             add(r, later(r, "asked for"));
         }},
        {"no action", "A-h1", "OBJ-002", Minor, [](R &r) { dropAll<Action>(r); }},
        {"no resources", "A-i1", "OBJ-002", Minor, [](R &r) { dropAll<Resource>(r); }},
        {"only money", "A-i2", "OBJ-002", Observation,
         [](R &r) { editAll<Resource>(r, [](auto &x) { x.type = ResourceKind::Financial; }); }},
        {"nothing approved", "A-i3", "OBJ-002", Observation,
         [](R &r) {
             editAll<Resource>(r, [](auto &x) {
                 x.planned = {100};
                 x.approved = {};
             });
         }},
        {"no owner", "A-j1", "OBJ-002", Minor, [](R &r) { objective(r, [](auto &o) { o.owner = {}; }); }},
        {"accountable is not the owner", "A-j1", "OBJ-002", Minor,
         [](R &r) {
             editAll<Raci>(r, [&](Raci &role) {
                 if (role.role == RaciRole::Accountable && role.action.isNull())
                     role.person = withCode<Person>(r, "P01").id;
             });
         }},
        {"two accountable", "A-j1", "OBJ-002", Minor,
         [](R &r) { editAll<Raci>(r, [](auto &x) { x.role = RaciRole::Accountable; }); }},
        {"no target date", "A-k1", "OBJ-002", Minor, [](R &r) { objective(r, [](auto &o) { o.targetDate = {}; }); }},
        {"actions 60 days late", "A-k2", "OBJ-002", Observation,
         [](R &r) {
             editAll<Action>(r, [](Action &a) {
                 a.status = ActionStatus::InProgress;
                 a.dueDate = sampleDay.addDays(-60);
             });
         }},
        {"actions 91 days late", "A-k2", "OBJ-002", Minor,
         [](R &r) {
             editAll<Action>(r, [](Action &a) {
                 a.status = ActionStatus::InProgress;
                 a.dueDate = sampleDay.addDays(-91);
             });
         }},
        {"no evaluator", "A-l1", "OBJ-002", Minor, [](R &r) { objective(r, [](auto &o) { o.evaluator = {}; }); }},
        {"owner evaluates", "A-l2", "OBJ-002", Observation,
         [](R &r) { objective(r, [](auto &o) { o.evaluator = o.owner; }); }},
        {"past its date and not evaluated", "A-l3", "OBJ-002", Minor,
         [](R &r) { objective(r, [](auto &o) { o.targetDate = sampleDay.addDays(-31); }); }},
        {"one level, and some without", "X-01", nullptr, Observation,
         [](R &r) {
             for (Objective o : std::vector<Objective>(r.all<Objective>())) {
                 o.level = o.code < QLatin1String("OBJ-008") ? ObjectiveLevel::Tactical : ObjectiveLevel::Unset;
                 r.put(Record(o));
             }
         }},
        {"one level", "X-01", nullptr, Observation,
         [](R &r) {
             for (Objective o : std::vector<Objective>(r.all<Objective>())) {
                 o.level = ObjectiveLevel::Tactical;
                 r.put(Record(o));
             }
         }},
        {"nothing live", "X-05", nullptr, Major,
         [](R &r) {
             for (Objective o : std::vector<Objective>(r.all<Objective>())) {
                 o.state = ObjectiveState::Draft;
                 r.put(Record(o));
             }
         }},
        {"no management review", "X-06", nullptr, Major,
         [](R &r) {
             for (Review x : std::vector<Review>(r.all<Review>())) {
                 x.type = ReviewKind::ObjectiveReview;
                 r.put(Record(x));
             }
         }},
        {"staff never addressed", "X-07", nullptr, Observation,
         [](R &r) {
             for (Communication c : std::vector<Communication>(r.all<Communication>())) {
                 c.audience = keyOf(Audience::It);
                 r.put(Record(c));
             }
         }},
        {"change nobody asked for", "X-09", nullptr, Observation,
         [](R &r) {
             ChangeRecord c = later(r, "Because of the new plant in Graz");
             c.requestedBy = {};
             add(r, c);
         }},
        {"figures late", "A-d2", "OBJ-002", Observation, [](R &r) { takeBack(r, 20); }},
        {"figures silent for long", "A-d2", "OBJ-002", Minor, [](R &r) { takeBack(r, 300); }},
        {"no figure ever", "A-d2", "OBJ-002", Minor, [](R &r) { takeBack(r, 10000); }},
        {"a third of the figures without evidence", "A-d3", "OBJ-002", Observation,
         [](R &r) { figures(r, 130, [](Reading &x) { x.flags &= ~Reading::HasEvidence; }); }},
        {"no figure with evidence", "A-d3", "OBJ-002", Minor,
         [](R &r) { figures(r, 400, [](Reading &x) { x.flags &= ~Reading::HasEvidence; }); }},
        {"a third of the periods unanswered", "A-d4", "OBJ-002", Observation, [](R &r) { takeBack(r, 140); }},
        {"most periods unanswered", "A-d4", "OBJ-002", Minor, [](R &r) { takeBack(r, 330); }},
        {"nobody looked for a year", "A-d5", "OBJ-002", Observation,
         [](R &r) {
             editAll<Kpi>(r, [](Kpi &k) { k.evaluationFrequency = Interval::Monthly; });
             reviewedDaysAgo(r, 300);
             for (Review x : std::vector<Review>(r.all<Review>())) {
                 x.date = sampleDay.addDays(-300);
                 r.put(Record(x));
             }
         }},
        {"nobody ever looked", "A-d5", "OBJ-002", Minor,
         [](R &r) {
             editAll<Kpi>(r, [](Kpi &k) { k.evaluationFrequency = Interval::Monthly; });
             dropAll<ReviewItem>(r);
             dropAll<Evaluation>(r);
         }},
        {"untold for 61 days", "A-e1", "OBJ-002", Observation, [](R &r) { untold(r, 61); }},
        {"untold for 121 days", "A-e1", "OBJ-002", Minor, [](R &r) { untold(r, 121); }},
        {"not approved, and only a message about all objectives", "A-e1", "OBJ-002", Minor,
         [](R &r) {
             dropAll<Communication>(r);
             for (const Approval &a : std::vector<Approval>(r.all<Approval>()))
                 r.remove(Kind::Approval, a.id.value);
             editAll<ObjectiveVersion>(r, [](ObjectiveVersion &v) { v.approvedBy = {}; });
         }},
        {"trigger of yesterday", "A-f2", "OBJ-002", Observation, [](R &r) { openTrigger(r, 1); }},
        {"trigger 61 days old", "A-f2", "OBJ-002", Minor, [](R &r) { openTrigger(r, 61); }},
        {"at risk without reaction", "A-r1", "OBJ-008", Observation, [](R &r) { noReaction(r, "OBJ-008"); }},
        {"off track without reaction", "A-r1", "OBJ-005", Minor, [](R &r) { noReaction(r, "OBJ-005"); }},
        {"decision not due yet", "A-r2", "OBJ-002", Conform, [](R &r) { openDecision(r, -1); }},
        {"decision late", "A-r2", "OBJ-002", Observation, [](R &r) { openDecision(r, 180); }},
        {"decision very late", "A-r2", "OBJ-002", Minor, [](R &r) { openDecision(r, 181); }},
        {"finding late", "A-r3", "OBJ-002", Observation, [](R &r) { openFinding(r, 1); }},
        {"finding very late", "A-r3", "OBJ-002", Minor, [](R &r) { openFinding(r, 181); }},
        {"effectiveness not checked", "A-r3", "OBJ-002", Observation, [](R &r) { openFinding(r, 1, true); }},
        {"management review planned but not held", "X-06", nullptr, Major,
         [](R &r) {
             for (Review x : std::vector<Review>(r.all<Review>())) {
                 x.state = ReviewState::Planned;
                 r.put(Record(x));
             }
         }},
        {"review of 367 days ago", "X-06", nullptr, Minor, [](R &r) { reviewedDaysAgo(r, 367); }},
        {"review of 457 days ago", "X-06", nullptr, Major, [](R &r) { reviewedDaysAgo(r, 457); }},
        {"audited 365 days ago", "X-08", nullptr, Conform, [](R &r) { audited(r, 365); }},
        {"audited 366 days ago", "X-08", nullptr, Observation, [](R &r) { audited(r, 366); }},
        {"register printed", "X-10", nullptr, Conform, [](R &r) { printed(r, "register"); }},
        {"report of the review printed", "X-11", nullptr, Conform, [](R &r) { printed(r, "management-review"); }},
        {"external finding in time", "X-12", nullptr, Conform,
         [](R &r) { edit<Finding>(r, "CA-04", [](Finding &f) { f.dueDate = sampleDay.addDays(1); }); }},
        {"no plan in most objectives", "X-99", nullptr, Major,
         [](R &r) {
             for (const Action &a : std::vector<Action>(r.all<Action>()))
                 r.remove(Kind::Action, a.id.value);
         }},
    };
    return all;
}

} // namespace

class TestAuditFaults : public QObject
{
    Q_OBJECT

private:
    Register m_reg;
    AuditResult m_result;

private slots:
    void initTestCase()
    {
        m_reg = sampleRegister();
        m_result = auditOf(evaluateWorkspace(m_reg, sampleDay), Language());
    }

    void eachFaultIsGraded_data()
    {
        QTest::addColumn<int>("at");
        for (size_t i = 0; i < faults().size(); ++i)
            QTest::newRow(faults()[i].name) << int(i);
    }
    void eachFaultIsGraded()
    {
        QFETCH(int, at);
        const Fault &fault = faults()[size_t(at)];
        const auto rowsOf = [&](const AuditResult &result) {
            QStringList rows;
            for (const AuditFinding &f : result.findings)
                if (f.check == QLatin1String(fault.check) && f.objectiveCode == QLatin1String(fault.objective)
                    && f.label == fault.label)
                    rows += f.reason;
            return rows;
        };
        QVERIFY2(rowsOf(m_result).isEmpty(), qPrintable(rowsOf(m_result).join(u'\n'))); // the sample is good here
        Register reg = m_reg;
        fault.make(reg);
        const AuditResult result = auditOf(evaluateWorkspace(reg, sampleDay), Language());
        const QStringList rows = rowsOf(result);
        QCOMPARE(rows.size(), 1);
        QVERIFY(!rows.first().contains(QLatin1Char('%')));
    }

    /// Sets of rows: one for each thing that nothing covers.
    void whatNothingCoversHasARowEach()
    {
        const auto codes = [](const Register &reg, const char *check, AuditLabel label) {
            QStringList rows;
            for (const AuditFinding &f : auditOf(evaluateWorkspace(reg, sampleDay), Language()).findings)
                if (f.check == QLatin1String(check) && f.label == label)
                    rows += reg.codeOf(f.kind, f.record);
            rows.sort();
            return rows;
        };
        Register reg = m_reg;
        for (const ObjectiveLink &l : std::vector<ObjectiveLink>(reg.all<ObjectiveLink>()))
            reg.remove(Kind::ObjectiveLink, l.id.value);
        // More than half of the commitments: no longer a suggestion.
        QVERIFY(codes(reg, "X-02", AuditLabel::Observation).isEmpty());
        QVERIFY(codes(reg, "X-02", AuditLabel::Minor).size() > 5);
        QVERIFY(codes(reg, "X-03", AuditLabel::Minor).contains(QStringLiteral("RSK24")));
        QVERIFY(codes(reg, "X-03", AuditLabel::Minor).size() > 1);
        QVERIFY(codes(reg, "X-03", AuditLabel::Observation).size() > 1);
        QVERIFY(codes(reg, "X-04", AuditLabel::Observation).size() > 5);
        QVERIFY(codes(reg, "X-04", AuditLabel::Minor).isEmpty());
        // A justification is an answer.
        reg = m_reg;
        edit<Risk>(reg, "RSK19",
                   [](Risk &r) { r.noObjectiveJustification = QStringLiteral("Treated by the insurer alone."); });
        edit<Requirement>(reg, "REQ10", [](Requirement &r) {
            r.noObjectiveJustification = QStringLiteral("Answered by the contract itself.");
        });
        QVERIFY(codes(reg, "X-03", AuditLabel::Observation).isEmpty());
        QVERIFY(codes(reg, "X-04", AuditLabel::Observation).isEmpty());
        QCOMPARE(codes(m_reg, "X-02", AuditLabel::Observation), QStringList(QStringLiteral("PC8")));
    }

    /// The thresholds are our own conventions (5.1): whoever sees it otherwise sets them.
    void theThresholdsAreSettings()
    {
        const auto label = [](const Register &reg, const char *check, const char *objective) {
            for (const AuditFinding &f : auditOf(evaluateWorkspace(reg, sampleDay), Language()).findings)
                if (f.check == QLatin1String(check) && f.objectiveCode == QLatin1String(objective))
                    return f.label;
            return AuditLabel::Unset;
        };
        const auto with = [&](const char *key, const char *value) {
            Register reg = m_reg;
            Setting setting;
            setting.id = {QUuid::createUuid()};
            setting.key = QLatin1String(key);
            setting.value = QLatin1String(value);
            reg.put(setting);
            return reg;
        };
        QCOMPARE(label(m_reg, "A-k2", "OBJ-005"), AuditLabel::Minor); // 106 days
        QCOMPARE(label(with("audit.long_overdue_days", "120"), "A-k2", "OBJ-005"), AuditLabel::Observation);
        QCOMPARE(label(with("audit.long_overdue_days", "30"), "A-k2", "OBJ-003"), AuditLabel::Minor); // 45 days
        QCOMPARE(label(m_reg, "A-f2", "OBJ-009"), AuditLabel::Minor);
        QCOMPARE(label(with("audit.trigger_days", "400"), "A-f2", "OBJ-009"), AuditLabel::Observation);
        QCOMPARE(label(m_reg, "X-06", ""), AuditLabel::Conform);
        QCOMPARE(label(with("audit.review_year_days", "30"), "X-06", ""), AuditLabel::Minor);
        QCOMPARE(label(m_reg, "A-d4", "OBJ-009"), AuditLabel::Observation);
        QCOMPARE(label(with("audit.many_percent", "40"), "A-d4", "OBJ-009"), AuditLabel::Minor);
        // Nonsense is no threshold.
        QCOMPARE(label(with("audit.trigger_days", "soon"), "A-f2", "OBJ-009"), AuditLabel::Minor);
    }

    /// J12: a new version of the policy asks for each link once more, and a confirmation answers.
    void linksOfANewPolicyVersionAreAskedForUntilConfirmed()
    {
        const auto asked = [](const Register &reg) {
            int rows = 0;
            for (const AuditFinding &f : auditOf(evaluateWorkspace(reg, sampleDay), Language()).findings)
                if (f.check == QLatin1String("A-a2")) {
                    if (f.label != AuditLabel::Observation)
                        return -1;
                    ++rows;
                }
            return rows;
        };
        QCOMPARE(asked(m_reg), 0);
        Register reg = m_reg;
        PolicyRevision revision;
        revision.document = reg.all<PolicyDocument>().front().id;
        revision.version = QStringLiteral("9.9");
        revision.approvedOn = revision.validFrom = sampleDay;
        revision.approvedBy = withCode<Person>(reg, "P01").id;
        for (const PolicyCommitment *c : commitmentsInForce(reg, revision.document, sampleDay))
            revision.answers.push_back({c->id, CommitmentFate::Unchanged, {}, {}});
        const auto revised = revisionChange(reg, revision, &QUuid::createUuid, Language());
        QVERIFY2(revised, revised ? "" : qPrintable(revised.error().message));
        reg.apply(revised->changes);
        QVERIFY(asked(reg) > 5);
        for (ObjectiveLink link : std::vector<ObjectiveLink>(reg.all<ObjectiveLink>()))
            if (link.state == LinkState::ToConfirm) {
                link.state = LinkState::Valid;
                reg.put(Record(link));
            }
        QCOMPARE(asked(reg), 0);
    }

    void anAcceptedVersionAsksNoMore()
    {
        const auto asks = [](const Register &reg) {
            for (const AuditFinding &f : auditOf(evaluateWorkspace(reg, sampleDay), Language()).findings)
                if (f.check == QLatin1String("A-j2") && f.objectiveCode == QLatin1String("OBJ-002"))
                    return true;
            return false;
        };
        QVERIFY(asks(m_reg));
        Register reg = m_reg;
        OwnerAcceptance a;
        a.objective = withCode<Objective>(reg, "OBJ-002").id;
        a.version = withCode<Objective>(reg, "OBJ-002").version;
        a.person = withCode<Objective>(reg, "OBJ-002").owner;
        add(reg, a);
        QVERIFY(!asks(reg));
    }

    /// No figures are asked for while an objective is on hold (2.9): the months are no gaps.
    void monthsOnHoldAreNoGaps()
    {
        const auto gaps = [](const Register &reg) {
            for (const AuditFinding &f : auditOf(evaluateWorkspace(reg, sampleDay), Language()).findings)
                if (f.check == QLatin1String("A-d4") && f.objectiveCode == QLatin1String("OBJ-002"))
                    return true;
            return false;
        };
        Register reg = m_reg;
        takeBack(reg, 200);
        QVERIFY(gaps(reg));
        const auto change = [&](int days, const char *from, const char *to) {
            ChangeRecord c = later(reg, "decided by the management");
            c.versionTo.clear();
            c.date = sampleDay.addDays(-days);
            c.field = QStringLiteral("state");
            c.oldValue = QLatin1String(from);
            c.newValue = QLatin1String(to);
            add(reg, c);
        };
        change(210, "active", "on_hold");
        change(10, "on_hold", "active");
        QVERIFY(!gaps(reg));
    }
};

QTEST_GUILESS_MAIN(TestAuditFaults)
#include "tst_auditfaults.moc"
