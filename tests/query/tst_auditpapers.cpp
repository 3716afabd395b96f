#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/audit/auditpapers.h"
#include "tests/query/sampleorganisation.h"

#include <QTest>

#include <functional>

// The ten groups of documents and records and their rules (DOMAIN.md 5.5), each broken and mended in the sample.

namespace {

using State = AuditPaper::State;
using Make = std::function<void(Register &)>;

struct Rule {
    const char *name;
    int group; ///< 1 to 10
    State state;
    Make make;
};

template <typename T, typename F> void each(Register &reg, F change)
{
    for (T record : std::vector<T>(reg.all<T>())) {
        change(record);
        reg.put(Record(record));
    }
}
template <typename T> void none(Register &reg)
{
    for (const T &record : std::vector<T>(reg.all<T>()))
        reg.remove(T::kind, record.id.value);
}
void printed(Register &reg, const char *type, int daysAgo)
{
    IssuedDocument d;
    d.id = {QUuid::createUuid()};
    d.type = QLatin1String(type);
    d.title = QStringLiteral("Report");
    d.date = sampleDay.addDays(-daysAgo);
    reg.put(Record(d));
}
void reference(Register &reg, EvidenceKind kind, bool ofReview, int daysAgo = 30, const char *place = "DMS 4711")
{
    Evidence e;
    e.id = {QUuid::createUuid()};
    e.code = QStringLiteral("EV-X");
    e.type = kind;
    e.storage = EvidenceStorage::Reference;
    e.date = sampleDay.addDays(-daysAgo);
    e.location = QLatin1String(place);
    reg.put(Record(e));
    if (ofReview)
        for (const Review &r : std::vector<Review>(reg.all<Review>()))
            if (r.type == ReviewKind::ManagementReview)
                reg.put(Record(EvidenceLink {{QUuid::createUuid()}, e.id, EvidenceTarget::Review, r.id.value}));
}

const std::vector<Rule> &rules()
{
    using R = Register;
    static const std::vector<Rule> all = {
        {"policy without approval", 1, State::Incomplete,
         [](R &r) { each<PolicyVersion>(r, [](auto &v) { v.approvedOn = {}; }); }},
        {"no policy", 1, State::Missing,
         [](R &r) {
             none<PolicyVersion>(r);
             none<PolicyCommitment>(r);
         }},
        {"all risks assessed", 2, State::Present,
         [](R &r) { each<Risk>(r, [](auto &x) { x.assessedOn = sampleDay.addDays(-365); }); }},
        {"one old assessment", 2, State::Incomplete,
         [](R &r) {
             each<Risk>(
                 r, [](auto &x) { x.assessedOn = sampleDay.addDays(x.code == QLatin1String("RSK01") ? -366 : -5); });
         }},
        {"no assessment", 2, State::Missing, [](R &r) { each<Risk>(r, [](auto &x) { x.assessedOn = {}; }); }},
        {"register printed", 3, State::Present, [](R &r) { printed(r, "register", 0); }},
        {"old register", 3, State::Incomplete, [](R &r) { printed(r, "register", 3000); }},
        {"no register", 3, State::Missing, [](R &) {}},
        {"no treatment", 4, State::Missing,
         [](R &r) {
             none<Action>(r);
             none<TreatmentItem>(r);
         }},
        {"controls justified", 5, State::Present,
         [](R &r) { each<Control>(r, [](auto &c) { c.justification = QStringLiteral("because"); }); }},
        {"no control justified", 5, State::Missing,
         [](R &r) { each<Control>(r, [](auto &c) { c.justification.clear(); }); }},
        {"review with minutes", 6, State::Present, [](R &) {}},
        {"review without minutes", 6, State::Incomplete,
         [](R &r) { each<Review>(r, [](auto &x) { x.minutesReference.clear(); }); }},
        {"minutes kept elsewhere", 6, State::Elsewhere,
         [](R &r) {
             each<Review>(r, [](auto &x) { x.minutesReference.clear(); });
             reference(r, EvidenceKind::Minutes, true);
         }},
        {"old minutes kept elsewhere", 6, State::Incomplete,
         [](R &r) {
             each<Review>(r, [](auto &x) { x.minutesReference.clear(); });
             reference(r, EvidenceKind::Minutes, true, 400);
         }},
        {"a reference that leads nowhere", 6, State::Incomplete,
         [](R &r) {
             each<Review>(r, [](auto &x) { x.minutesReference.clear(); });
             reference(r, EvidenceKind::Minutes, true, 30, " ");
         }},
        {"no review", 6, State::Missing, [](R &r) { none<Review>(r); }},
        {"figures with evidence", 7, State::Present,
         [](R &r) {
             each<Kpi>(r, [](auto &) {});
             for (const Kpi &k : std::vector<Kpi>(r.all<Kpi>()))
                 r.readings.edit(k.id, [](Reading &x) { x.flags |= Reading::HasEvidence; });
         }},
        {"figures without evidence", 7, State::Incomplete,
         [](R &r) {
             for (const Kpi &k : std::vector<Kpi>(r.all<Kpi>()))
                 r.readings.edit(k.id, [](Reading &x) { x.flags &= ~Reading::HasEvidence; });
         }},
        {"no figures", 7, State::Missing,
         [](R &r) {
             for (const Kpi &k : std::vector<Kpi>(r.all<Kpi>()))
                 r.readings.edit(k.id, [](Reading &x) { x.voidedBy = 1; });
         }},
        {"status report of the quarter", 8, State::Present, [](R &r) { printed(r, "management-review", 92); }},
        {"status report of last year", 8, State::Incomplete, [](R &r) { printed(r, "management-review", 93); }},
        {"no status report", 8, State::Missing, [](R &) {}},
        {"status report kept elsewhere", 8, State::Elsewhere, [](R &r) { reference(r, EvidenceKind::Report, true); }},
        {"a report of something else", 8, State::Missing, [](R &r) { reference(r, EvidenceKind::Report, false); }},
        {"changes without requester", 9, State::Missing,
         [](R &r) { each<ChangeRecord>(r, [](auto &c) { c.requestedBy = {}; }); }},
        {"trained within a year", 10, State::Present,
         [](R &r) { each<TrainingRecord>(r, [](auto &t) { t.date = sampleDay.addDays(-365); }); }},
        {"trained long ago", 10, State::Incomplete,
         [](R &r) { each<TrainingRecord>(r, [](auto &t) { t.date = sampleDay.addDays(-366); }); }},
        {"never trained", 10, State::Missing, [](R &r) { none<TrainingRecord>(r); }},
        {"training kept elsewhere", 10, State::Elsewhere,
         [](R &r) {
             none<TrainingRecord>(r);
             reference(r, EvidenceKind::TrainingRecord, false);
         }},
    };
    return all;
}

} // namespace

class TestAuditPapers : public QObject
{
    Q_OBJECT

private slots:
    void eachRuleHolds_data()
    {
        QTest::addColumn<int>("at");
        for (size_t i = 0; i < rules().size(); ++i)
            QTest::newRow(rules()[i].name) << int(i);
    }
    void eachRuleHolds()
    {
        QFETCH(int, at);
        const Rule &rule = rules()[size_t(at)];
        Register reg = sampleRegister();
        rule.make(reg);
        const auto papers = auditPapers(evaluateWorkspace(reg, sampleDay), Language());
        QCOMPARE(papers.size(), size_t(10));
        const AuditPaper &paper = papers[size_t(rule.group) - 1];
        QVERIFY2(paper.state == rule.state, qPrintable(labelOf(paper.state, Language()) + u' ' + paper.where));
        QVERIFY(!paper.where.contains(u'%') && !paper.where.isEmpty());
        if (rule.state == State::Elsewhere) {
            QVERIFY(paper.where.contains(QStringLiteral("DMS 4711")));
            QCOMPARE(paper.kind, Kind::Evidence);
        }
        if (!paper.record.isNull())
            QVERIFY(reg.find(paper.kind, paper.record));
    }

    void oneOfOneIsNotWrittenAsSeveral()
    {
        Register reg = sampleRegister();
        none<Control>(reg);
        Control only;
        only.id = {QUuid::createUuid()};
        only.code = QStringLiteral("A.5.1");
        only.justification = QStringLiteral("The policies of the group demand it.");
        ChangeSet set;
        set.changes.push_back(created(only));
        reg.apply(set.changes);
        const auto said = [&reg](const char *language) {
            for (const AuditPaper &paper :
                 auditPapers(evaluateWorkspace(reg, sampleDay), Language(QString::fromLatin1(language))))
                if (paper.clause == QLatin1String("6.1.3 d"))
                    return paper.where;
            return QString();
        };
        QCOMPARE(said("en"), QStringLiteral("1 of 1 control has its justification."));
        QCOMPARE(said("de"), QStringLiteral("1 von 1 Maßnahme des Anhangs A ist begründet."));
    }
};

QTEST_GUILESS_MAIN(TestAuditPapers)
#include "tst_auditpapers.moc"
