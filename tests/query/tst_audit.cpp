#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/audit/audit.h"
#include "tests/query/sampleorganisation.h"

#include <QSet>
#include <QTest>

#include <functional>

// Audit readiness (DOMAIN.md 5) on the sample organisation.

namespace {

using Break = std::function<void(Register &)>;

template <typename T, typename F> void edit(Register &reg, const char *code, F change)
{
    T record = withCode<T>(reg, code);
    change(record);
    reg.put(Record(record));
}

/// Every record of a kind that belongs to OBJ-002.
template <typename T, typename F> void editAll(Register &reg, F change)
{
    const Id<Objective> id = withCode<Objective>(reg, "OBJ-002").id;
    for (T record : std::vector<T>(reg.all<T>()))
        if (record.objective == id) {
            change(record);
            reg.put(Record(record));
        }
}
template <typename T> void dropAll(Register &reg)
{
    const Id<Objective> id = withCode<Objective>(reg, "OBJ-002").id;
    for (const T &record : std::vector<T>(reg.all<T>()))
        if (record.objective == id)
            reg.remove(T::kind, record.id.value);
}
template <typename F> void objective(Register &reg, F change)
{
    edit<Objective>(reg, "OBJ-002", change);
}
template <typename F> void links(Register &reg, LinkKind kind, F change)
{
    editAll<ObjectiveLink>(reg, [&](ObjectiveLink &l) {
        if (l.targetKind == kind)
            change(l);
    });
}
template <typename T> void add(Register &reg, T record)
{
    record.id = {QUuid::createUuid()};
    reg.put(Record(record));
}
ChangeRecord later(const Register &reg, const char *rationale)
{
    ChangeRecord c;
    c.objective = withCode<Objective>(reg, "OBJ-002").id;
    c.date = sampleDay.addDays(-10);
    c.versionTo = QStringLiteral("1.2");
    c.rationale = QLatin1String(rationale);
    c.requestedBy = withCode<Person>(reg, "P03").id;
    return c;
}
void addVersion(Register &reg)
{
    ObjectiveVersion v;
    v.objective = withCode<Objective>(reg, "OBJ-002").id;
    v.version = QStringLiteral("1.2");
    v.date = sampleDay.addDays(-10);
    add(reg, v);
}

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
        {"accountable is not the owner", "A-j1", "OBJ-002", Minor,
         [](R &r) {
             editAll<Raci>(r, [&](Raci &role) {
                 if (role.role == RaciRole::Accountable && role.action.isNull())
                     role.person = withCode<Person>(r, "P01").id;
             });
         }},
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
        {"no plan in most objectives", "X-99", nullptr, Major,
         [](R &r) {
             for (const Action &a : std::vector<Action>(r.all<Action>()))
                 r.remove(Kind::Action, a.id.value);
         }},
    };
    return all;
}

} // namespace

class TestAudit : public QObject
{
    Q_OBJECT

private:
    Register m_reg;
    AuditResult m_result;

    static bool isInReference(const QString &check)
    {
        static const QStringList reference
            = QStringLiteral(
                  "A-a1 A-b1 A-b2 A-c1 A-c2 A-c3 A-d2 A-d3 A-e1 A-f1 A-f2 A-g1 A-h1 A-i1 A-i2 A-i3 A-j1 A-k2 "
                  "A-l1 A-l2 A-l3 A-r1 A-r2 A-r3 X-01 X-02 X-03 X-04 X-05 X-06 X-07 X-99")
                  .split(QLatin1Char(' '));
        return reference.contains(check);
    }
    int count(AuditLabel label) const
    {
        return int(std::count_if(m_result.findings.begin(), m_result.findings.end(),
                                 [&](const AuditFinding &f) { return f.label == label && isInReference(f.check); }));
    }
    QByteArray rows(AuditLabel label) const
    {
        QStringList out;
        for (const AuditFinding &f : m_result.findings)
            if (f.label == label && isInReference(f.check))
                out += f.check + u' ' + f.objectiveCode + u' ' + f.reason;
        return out.join(u'\n').toUtf8();
    }

private slots:
    void initTestCase()
    {
        m_reg = sampleRegister();
        m_result = auditOf(evaluateWorkspace(m_reg, sampleDay), Language());
    }

    /// The reference result of DOMAIN.md 5.1.
    void theSampleIsReadyWithActions()
    {
        QVERIFY2(count(AuditLabel::Minor) == 4, rows(AuditLabel::Minor));
        QVERIFY2(count(AuditLabel::Observation) == 17, rows(AuditLabel::Observation));
        QVERIFY2(count(AuditLabel::Conform) == 160,
                 QByteArray::number(count(AuditLabel::Conform)) + '\n' + rows(AuditLabel::Conform));
        QCOMPARE(count(AuditLabel::Major), 0);
        QCOMPARE(m_result.overall, AuditResult::Overall::ReadyWithActions);
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
        const QStringList rows = rowsOf(auditOf(evaluateWorkspace(reg, sampleDay), Language()));
        QCOMPARE(rows.size(), 1);
        QVERIFY(!rows.first().contains(QLatin1Char('%')));
    }

    void anAcknowledgedWarningStaysAcknowledgedInAMinorVersion()
    {
        Register reg = m_reg;
        objective(reg, [](auto &o) { o.statement += QStringLiteral(" The rest follows in a timely manner."); });
        const auto rows = [&] {
            int count = 0;
            for (const AuditFinding &f : auditOf(evaluateWorkspace(reg, sampleDay), Language()).findings)
                count += f.check == QLatin1String("A-b4") && f.objectiveCode == QLatin1String("OBJ-002");
            return count;
        };
        QCOMPARE(rows(), 1);
        Acknowledgement known;
        known.id = {QUuid::createUuid()};
        known.objective = withCode<Objective>(reg, "OBJ-002").id;
        known.rule = QStringLiteral("LT-02");
        known.reason = QStringLiteral("The contract says what timely is.");
        QCOMPARE(withCode<Objective>(reg, "OBJ-002").version, QStringLiteral("1.1"));
        for (const auto &[version, expected] : {std::pair {"2.0", 1}, std::pair {"1.0", 0}, std::pair {"1.1", 0}}) {
            known.version = QLatin1String(version);
            reg.put(Record(known));
            QCOMPARE(rows(), expected);
        }
    }

    void aBrokenHistoryIsNamed()
    {
        const WorkspaceState ws = evaluateWorkspace(m_reg, sampleDay);
        const auto label = [&](const ChainFact &chain) {
            for (const AuditFinding &f : auditOf(ws, Language(), chain).findings)
                if (f.check == QLatin1String("X-13"))
                    return std::pair(f.label, f.reason);
            return std::pair(AuditLabel::Unset, QString());
        };
        QCOMPARE(label({}).first, AuditLabel::NotAssessed);
        QCOMPARE(label({true, true, {}}).first, AuditLabel::Conform);
        QCOMPARE(label({true, false, QStringLiteral("entry 7")}).first, AuditLabel::Minor);
        QVERIFY(label({true, false, QStringLiteral("entry 7")}).second.contains(QStringLiteral("entry 7")));
    }

    void everyRowNamesAKnownCheckAndItsRecord()
    {
        for (const AuditFinding &f : m_result.findings) {
            QVERIFY2(auditCheckInfo(f.check), qPrintable(f.check));
            QVERIFY2(!f.clause.isEmpty() && !f.reason.isEmpty(), qPrintable(f.check));
            if (f.kind != Kind::Count)
                QVERIFY2(m_reg.find(f.kind, f.record), qPrintable(f.check + u' ' + f.reason));
        }
        QSet<QString> ids;
        for (const AuditCheckInfo &c : allAuditChecks())
            ids += QLatin1String(c.id);
        QCOMPARE(ids.size(), qsizetype(allAuditChecks().size()));
        QCOMPARE(ids.size(), 48);
    }

    void theIndexNeverHidesTheCounts()
    {
        const double mean
            = (100.0 * m_result.count(AuditLabel::Conform) + 80.0 * m_result.count(AuditLabel::Observation)
               + 40.0 * m_result.count(AuditLabel::Minor))
            / (m_result.count(AuditLabel::Conform) + m_result.count(AuditLabel::Observation)
               + m_result.count(AuditLabel::Minor));
        QCOMPARE(m_result.index().value_or(0), mean);
        QVERIFY(!AuditResult().index());
    }

    void withoutObjectivesTheSetIsNotReady()
    {
        const AuditResult result = auditOf(evaluateWorkspace(Register(), sampleDay), Language());
        QCOMPARE(result.overall, AuditResult::Overall::NotReady);
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
