#include "model/domain/language.h"
#include "model/domain/organisation.h"
#include "model/query/linkcandidates.h"
#include "model/query/policyrevision.h"
#include "tests/query/sampleorganisation.h"

#include <QTest>

// A new version of the policy (DOMAIN.md 2.1, J12).

namespace {

const Language english;

struct Revised {
    Register reg = sampleRegister();
    Context context = testContext(9);
    PolicyRevision revision;

    Revised()
    {
        revision.document = reg.all<PolicyDocument>().front().id;
        revision.version = QStringLiteral("2.2");
        revision.validFrom = QDate(2026, 7, 20);
        for (const PolicyCommitment *c : commitmentsInForce(reg, revision.document, QDate(2026, 7, 19)))
            revision.answers.push_back({c->id, CommitmentFate::Unchanged, {}, {}});
    }
    CommitmentAnswer &answer(const char *code)
    {
        for (CommitmentAnswer &a : revision.answers)
            if (a.commitment == withCode<PolicyCommitment>(reg, code).id)
                return a;
        qFatal("no answer");
    }
    Result<ChangeSet> change() { return revisionChange(reg, revision, context.newId, english); }
    void apply()
    {
        const auto set = change();
        QVERIFY2(set, set ? "" : qPrintable(set.error().message));
        reg.apply(set->changes);
    }
};

} // namespace

class TestPolicyRevision : public QObject
{
    Q_OBJECT

private slots:
    void everyLinkIsToConfirmUntilSomebodyConfirms()
    {
        Revised r;
        const auto before = std::count_if(r.reg.all<ObjectiveLink>().begin(), r.reg.all<ObjectiveLink>().end(),
                                          [](const ObjectiveLink &l) { return l.targetKind == LinkKind::Commitment; });
        r.apply();
        const auto open = linksToConfirm(r.reg);
        QCOMPARE(qsizetype(open.size()), qsizetype(before));
        std::vector<Id<ObjectiveLink>> some {open[0].link, open[1].link};
        const Id<Person> who = r.reg.all<Person>().front().id;
        const ChangeSet set = confirmChange(r.reg, some, QDate(2026, 7, 21), who, english);
        QCOMPARE(set.label, QStringLiteral("2 links confirmed"));
        r.reg.apply(set.changes);
        QCOMPARE(linksToConfirm(r.reg).size(), open.size() - 2);
        const ObjectiveLink *link = r.reg.find(open[0].link);
        QVERIFY(link->state == LinkState::Valid && link->confirmedBy == who && link->confirmedOn == QDate(2026, 7, 21));
        // Nothing is confirmed twice.
        QVERIFY(confirmChange(r.reg, some, QDate(2026, 7, 22), who, english).isEmpty());
    }

    void commitmentsLiveThroughVersions()
    {
        Revised r;
        r.answer("PC1").fate = CommitmentFate::Reworded;
        r.answer("PC1").section = QStringLiteral("3.1");
        r.answer("PC1").text = QStringLiteral("Only known persons and devices get access");
        r.answer("PC8").fate = CommitmentFate::Removed;
        r.revision.added = {{QStringLiteral("3.9"), QStringLiteral("AI tools are used with care")},
                            {QStringLiteral("3.10"), QStringLiteral("Nothing is kept longer than needed")}};
        r.apply();
        const auto &reworded = withCode<PolicyCommitment>(r.reg, "PC1");
        QCOMPARE(reworded.policyVersion, QStringLiteral("2.2"));
        QCOMPARE(reworded.text, QStringLiteral("Only known persons and devices get access"));
        QCOMPARE(withCode<PolicyCommitment>(r.reg, "PC2").policyVersion, QStringLiteral("2.1"));
        QCOMPARE(withCode<PolicyCommitment>(r.reg, "PC8").validTo, QDate(2026, 7, 19));
        QCOMPARE(withCode<PolicyCommitment>(r.reg, "PC10").section, QStringLiteral("3.10"));
        const auto now = commitmentsInForce(r.reg, r.revision.document, QDate(2026, 7, 20));
        QCOMPARE(now.size(), size_t(9));
        QCOMPARE(now.back()->section, QStringLiteral("3.10"));
        QCOMPARE(versionInForce(r.reg, r.revision.document, QDate(2026, 7, 20)), QStringLiteral("2.2"));
    }

    void theVersionBeforeEndsTheDayBefore()
    {
        Revised r;
        r.apply();
        r.revision.version = QStringLiteral("2.3");
        r.revision.validFrom = QDate(2026, 9, 1);
        r.apply();
        const auto &versions = r.reg.all<PolicyVersion>();
        QCOMPARE(versions.size(), size_t(3));
        QCOMPARE(versions[0].validTo, QDate(2026, 7, 19));
        QCOMPARE(versions[1].validTo, QDate(2026, 8, 31));
        QVERIFY(!r.reg.all<PolicyVersion>().back().validTo.isValid());
    }

    void contradictionStaysAContradiction()
    {
        Revised r;
        ObjectiveLink link;
        for (const ObjectiveLink &l : r.reg.all<ObjectiveLink>())
            if (l.targetKind == LinkKind::Commitment)
                link = l;
        link.state = LinkState::Contradicts;
        r.reg.put(link);
        r.apply();
        QCOMPARE(r.reg.find(link.id)->state, LinkState::Contradicts);
    }

    void whatIsMissingIsSaidInWords()
    {
        Revised r;
        r.revision.version = QStringLiteral("2.1");
        QCOMPARE(r.change().error().message, QStringLiteral("Version 2.1 exists already. Choose another number."));
        r.revision.version = QStringLiteral("2.2");
        r.answer("PC3").fate = CommitmentFate::Reworded;
        QCOMPARE(r.change().error().message, QStringLiteral("Write the new section and words of PC3."));
        r.revision.answers.pop_back();
        r.answer("PC3").fate = CommitmentFate::Unchanged;
        QCOMPARE(r.change().error().message, QStringLiteral("Say for PC8 what became of it."));
    }

    void annexNamesEachCommitmentWithItsLiveObjectives()
    {
        const QString annex = policyAnnex(evaluateWorkspace(sampleRegister(), sampleDay), english);
        QVERIFY(annex.startsWith(
            QStringLiteral("Information Security Policy, version 2.1: objectives that serve it, as of 15 July 2026")));
        QVERIFY(annex.contains(QStringLiteral("3.8 The ISMS is improved continually\n    no live objective")));
        QVERIFY(annex.contains(QStringLiteral("    OBJ-005 100 % of systems that hold patient or customer data")));
        QVERIFY(!annex.contains(QStringLiteral("OBJ-017")));
    }
};

QTEST_APPLESS_MAIN(TestPolicyRevision)
#include "tst_policyrevision.moc"
