#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/told.h"
#include "tests/query/linkedfirm.h"
#include "tests/query/sampleorganisation.h"

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

    static void approve(LinkedFirm &firm, Id<Objective> objective, QDate day, const QString &version)
    {
        Approval a;
        a.id = {firm.context.newId()};
        a.subjectKind = ApprovalSubject::ObjectiveVersion;
        a.subject = objective.value;
        a.version = version;
        a.decision = ApprovalDecision::Approved;
        a.decidedOn = day;
        firm.reg.put(a);
    }

private slots:
    void aMessageAboutAllObjectivesReachesEachOfThem()
    {
        LinkedFirm firm;
        const auto first = firm.objective("O1", ObjectiveState::Active),
                   second = firm.objective("O2", ObjectiveState::Active);
        for (const auto &objective : {first, second})
            approve(firm, objective, QDate(2025, 12, 15), QStringLiteral("1.0"));
        tell(firm, QDate(2026, 1, 10), QStringLiteral("all_staff"));
        tell(firm, QDate(2026, 3, 10), QStringLiteral("all_staff"), first);
        tell(firm, QDate(2026, 9, 10), QStringLiteral("all_staff"), second);
        const QDate day(2026, 7, 15);
        QCOMPARE(lastTold(firm.reg, first, QStringLiteral("all_staff"), day)->date, QDate(2026, 3, 10));
        QCOMPARE(lastTold(firm.reg, second, QStringLiteral("all_staff"), day)->date, QDate(2026, 1, 10));
        QVERIFY(!lastTold(firm.reg, first, QStringLiteral("suppliers"), day));
        QVERIFY(!lastTold(firm.reg, first, QDate(2026, 1, 9)));
    }

    void aMessageAboutAllObjectivesIsNoneOfThoseThatCameLater_data()
    {
        QTest::addColumn<QList<QDate>>("approvals"); // of 1.0, then of 2.0
        QTest::addColumn<bool>("named");
        QTest::addColumn<bool>("told");
        const QDate day(2026, 5, 21);
        QTest::newRow("never approved, as an import brings it") << QList<QDate> {} << false << false;
        QTest::newRow("approved the day after") << QList {day.addDays(1)} << false << false;
        QTest::newRow("approved on the day") << QList {day} << false << true;
        QTest::newRow("approved before") << QList {day.addDays(-90)} << false << true;
        QTest::newRow("its second version came later") << QList {day.addDays(-90), day.addDays(10)} << false << true;
        QTest::newRow("never approved, but the message names it") << QList<QDate> {} << true << true;
        QTest::newRow("approved the day after, but the message names it") << QList {day.addDays(1)} << true << true;
    }
    void aMessageAboutAllObjectivesIsNoneOfThoseThatCameLater()
    {
        QFETCH(QList<QDate>, approvals);
        QFETCH(bool, named);
        QFETCH(bool, told);
        LinkedFirm firm;
        const auto objective = firm.objective("O1", ObjectiveState::Active);
        for (qsizetype i = 0; i < approvals.size(); ++i)
            approve(firm, objective, approvals[i], QStringLiteral("%1.0").arg(i + 1));
        tell(firm, QDate(2026, 5, 21), QStringLiteral("all_staff"), named ? objective : Id<Objective>());
        const QDate day(2026, 7, 15);
        QCOMPARE(bool(lastTold(firm.reg, objective, QStringLiteral("all_staff"), day)), told);
        QCOMPARE(bool(lastTold(firm.reg, objective, day)), told);
    }

    void inTheSampleNobodyWasToldBeforeTheApproval()
    {
        const Register reg = sampleRegister();
        const auto told = [&](const char *code, const char *audience) {
            const Communication *last
                = lastTold(reg, reg.byCode<Objective>(QLatin1String(code))->id, QLatin1String(audience), sampleDay);
            return last ? last->date : QDate();
        };
        const QDate townHall(2025, 9, 25), review(2026, 5, 21);
        QCOMPARE(told("OBJ-002", "all_staff"), townHall);
        QCOMPARE(told("OBJ-018", "all_staff"), townHall); // approved 28 August 2025
        QCOMPARE(told("OBJ-011", "all_staff"), QDate()); // approved 15 December 2025
        QCOMPARE(told("OBJ-014", "all_staff"), QDate()); // approved 21 May 2026
        QCOMPARE(told("OBJ-014", "top_management"), review);
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
        if (approved.isValid())
            approve(firm, o.id, approved, QStringLiteral("2.0"));
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
