#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/told.h"
#include "tests/query/linkedfirm.h"

#include <QTest>

// Who was told of an objective, and what changed since (DOMAIN.md 2.7, 6.2 e).

class TestTold : public QObject
{
    Q_OBJECT

private:
    static void tell(LinkedFirm &firm, QDate day, const QString &audience, Id<Objective> objective = {})
    {
        Communication c;
        c.id = {firm.context.newId()};
        c.code = QStringLiteral("C%1").arg(firm.reg.all<Communication>().size());
        c.date = day;
        c.audience = audience;
        c.objective = objective;
        firm.reg.put(c);
    }

private slots:
    void aMessageAboutAllObjectivesReachesEachOfThem()
    {
        LinkedFirm firm;
        const auto first = firm.objective("O1", ObjectiveState::Active),
                   second = firm.objective("O2", ObjectiveState::Active);
        tell(firm, QDate(2026, 1, 10), QStringLiteral("all_staff"));
        tell(firm, QDate(2026, 3, 10), QStringLiteral("all_staff"), first);
        tell(firm, QDate(2026, 9, 10), QStringLiteral("all_staff"), second);
        const QDate day(2026, 7, 15);
        QCOMPARE(lastTold(firm.reg, first, QStringLiteral("all_staff"), day)->date, QDate(2026, 3, 10));
        QCOMPARE(lastTold(firm.reg, second, QStringLiteral("all_staff"), day)->date, QDate(2026, 1, 10));
        QVERIFY(!lastTold(firm.reg, first, QStringLiteral("suppliers"), day));
        QVERIFY(!lastTold(firm.reg, first, QDate(2026, 1, 9)));
    }

    void anApprovedVersionThatNobodyHeardOfIsNamedWithItsDay_data()
    {
        QTest::addColumn<QDate>("approved");
        QTest::addColumn<QDate>("told");
        QTest::addColumn<QDate>("open");
        const QDate april(2026, 4, 1);
        QTest::newRow("never told") << april << QDate() << april;
        QTest::newRow("told before") << april << QDate(2026, 3, 31) << april;
        QTest::newRow("told on that day") << april << april << QDate();
        QTest::newRow("told after") << april << QDate(2026, 5, 1) << QDate();
        QTest::newRow("not approved") << QDate() << QDate(2026, 5, 1) << QDate();
        QTest::newRow("approved later") << QDate(2026, 8, 1) << QDate() << QDate();
    }
    void anApprovedVersionThatNobodyHeardOfIsNamedWithItsDay()
    {
        QFETCH(QDate, approved);
        QFETCH(QDate, told);
        QFETCH(QDate, open);
        LinkedFirm firm;
        Objective o = *firm.reg.find(firm.objective("O1", ObjectiveState::Active));
        o.version = QStringLiteral("2.1");
        firm.reg.put(o);
        if (approved.isValid()) {
            Approval a;
            a.id = {firm.context.newId()};
            a.subjectKind = ApprovalSubject::ObjectiveVersion;
            a.subject = o.id.value;
            a.version = QStringLiteral("2.0");
            a.decision = ApprovalDecision::Approved;
            a.decidedOn = approved;
            firm.reg.put(a);
        }
        if (told.isValid())
            tell(firm, told, QStringLiteral("managers"), o.id);
        QCOMPARE(changedSinceTold(firm.reg, o, QDate(2026, 7, 15)), open);
    }

    void audiencesStandInTheOrderOfTheListThenTypedOnes()
    {
        LinkedFirm firm;
        for (const char *audience : {"zoo", "suppliers", "all_staff", "board of trustees", "all_staff"})
            tell(firm, QDate(2026, 1, 1), QLatin1String(audience));
        QCOMPARE(audiencesInUse(firm.reg),
                 QStringList({QStringLiteral("all_staff"), QStringLiteral("suppliers"),
                              QStringLiteral("board of trustees"), QStringLiteral("zoo")}));
        QCOMPARE(audienceWords(QStringLiteral("all_staff"), Language()), QStringLiteral("all staff"));
        QCOMPARE(audienceWords(QStringLiteral("zoo"), Language()), QStringLiteral("zoo"));
    }
};

QTEST_MAIN(TestTold)
#include "tst_told.moc"
