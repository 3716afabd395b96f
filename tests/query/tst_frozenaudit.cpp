#include "model/query/audit/frozenaudit.h"

#include <QTest>

// What the checks said when an audit was closed, and what they say differently later (DOMAIN.md 2.8).

class TestFrozenAudit : public QObject
{
    Q_OBJECT

    static AuditFinding finding(const char *check, const char *objective, AuditLabel label)
    {
        AuditFinding out;
        out.check = QLatin1String(check);
        out.objectiveCode = QLatin1String(objective);
        out.label = label;
        return out;
    }
    static AuditResult then()
    {
        AuditResult out;
        out.findings = {finding("A-a1", "OBJ-001", AuditLabel::Conform), finding("A-a1", "OBJ-002", AuditLabel::Minor),
                        finding("A-d2", "OBJ-002", AuditLabel::Observation), finding("X-06", "", AuditLabel::Conform)};
        return out;
    }

private slots:
    void whatIsFrozenReadsBackWithItsCounts()
    {
        const QString snapshot = frozenChecks(then(), QDate(2026, 7, 15), 412, QStringLiteral("ab12"));
        const auto read = frozenAudit(snapshot);
        QVERIFY(read);
        QCOMPARE(read->asOf, QDate(2026, 7, 15));
        QCOMPARE(read->entries, 412);
        QCOMPARE(read->head, QStringLiteral("ab12"));
        QCOMPARE(read->checks.size(), size_t(4));
        QCOMPARE(read->checks[1], (FrozenCheck {QStringLiteral("A-a1"), QStringLiteral("OBJ-002"), AuditLabel::Minor}));
        QCOMPARE(read->count(AuditLabel::Conform), 2);
        QVERIFY(changedSince(*read, then()).empty());
    }

    void anOpenAuditHasNone()
    {
        QVERIFY(!frozenAudit({}));
        QVERIFY(!frozenAudit(QStringLiteral("{}")));
        QVERIFY(!frozenAudit(QStringLiteral("no json")));
    }

    void whatIsBetterWorseNewOrGoneIsNamed()
    {
        const auto read = frozenAudit(frozenChecks(then(), QDate(2026, 7, 15), 1, {}));
        AuditResult now;
        now.findings = {finding("A-a1", "OBJ-001", AuditLabel::Major), finding("A-a1", "OBJ-002", AuditLabel::Conform),
                        finding("A-a1", "OBJ-003", AuditLabel::Conform), finding("X-06", "", AuditLabel::Conform)};
        const std::vector<FrozenCheck> expected {
            {QStringLiteral("A-a1"), QStringLiteral("OBJ-001"), AuditLabel::Major},
            {QStringLiteral("A-a1"), QStringLiteral("OBJ-002"), AuditLabel::Conform},
            {QStringLiteral("A-a1"), QStringLiteral("OBJ-003"), AuditLabel::Conform},
            {QStringLiteral("A-d2"), QStringLiteral("OBJ-002"), AuditLabel::NotApplicable}};
        QVERIFY(changedSince(*read, now) == expected);
    }
};

QTEST_GUILESS_MAIN(TestFrozenAudit)
#include "tst_frozenaudit.moc"
