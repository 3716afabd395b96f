#include "tests/exchange/importing.h"

#include <QTest>

// Lists in one cell ("A.8.2 A.8.5") are links of that record alone: those that are missing now go, those of others
// stay, and what only the workspace knows of a link stays with it (8.2).

namespace {

Register linkedRegister()
{
    const Register reg = smallRegister();
    const ImportPlan plan = planned(
        reg,
        {csvFile("controls", "id,title\nC1,Codes\nC2,Keys\nC3,Locks\n"),
         csvFile("risks",
                 "id,title,current_likelihood,current_impact,controls\nR1,Theft,2,3,C1 C2\nR2,Fire,2,3,C2 C3\n"),
         csvFile("actions",
                 "id,objective_id,title,start_date,due_date,depends_on\nA1,O1,One,2026-01-01,2026-02-01,\n"
                 "A2,O1,Two,2026-02-01,2026-03-01,A1\nA3,O1,Three,2026-03-01,2026-04-01,A1 A2\n"),
         csvFile("triggers",
                 "id,kind,date,description,objectives_reviewed,result\nT1,incident,2026-03-01,Theft,O1 O2,confirmed\n"
                 "T2,incident,2026-04-01,Fire,O2,confirmed\n")});
    for (const TableReport &table : plan.tables)
        if (!table.refused.isEmpty() || !table.rejected.empty())
            qFatal("%s: %s", qPrintable(table.table),
                   qPrintable(table.rejected.empty() ? table.refused : table.rejected.front().message));
    Register out = applied(reg, plan);
    // The workspace knows a lag that no column has.
    const std::vector<ActionDependency> waits(out.all<ActionDependency>().begin(), out.all<ActionDependency>().end());
    for (const ActionDependency &d : waits) {
        ActionDependency later = d;
        later.lagDays = out.find(d.predecessor)->code == QLatin1String("A1") ? 5 : 9;
        out.apply({edited(d, later)});
    }
    return out;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QStringList controlsOf(const Register &reg)
{
    QStringList out;
    for (const RiskControl &link : reg.all<RiskControl>())
        out += reg.find(link.risk)->code + u' ' + reg.find(link.control)->code;
    return sorted(out);
}

QStringList waitsOf(const Register &reg)
{
    QStringList out;
    for (const ActionDependency &d : reg.all<ActionDependency>())
        out += QStringLiteral("%1 %2 %3")
                   .arg(reg.find(d.successor)->code, reg.find(d.predecessor)->code)
                   .arg(d.lagDays);
    return sorted(out);
}

QStringList reviewedOf(const Register &reg)
{
    QStringList out;
    for (const TriggerObjective &t : reg.all<TriggerObjective>())
        out += reg.find(t.trigger)->code + u' ' + reg.find(t.objective)->code;
    return sorted(out);
}

Register after(const Register &reg, const char *table, const QByteArray &csv)
{
    const ImportPlan plan = planned(reg, {csvFile(table, csv)});
    return plan.hasProblems() ? Register() : applied(reg, plan);
}

} // namespace

class TestImportLinks : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_reg = linkedRegister();
        QCOMPARE(controlsOf(m_reg), (QStringList {"R1 C1", "R1 C2", "R2 C2", "R2 C3"}));
        QCOMPARE(waitsOf(m_reg), (QStringList {"A2 A1 5", "A3 A1 5", "A3 A2 9"}));
        QCOMPARE(reviewedOf(m_reg), (QStringList {"T1 O1", "T1 O2", "T2 O2"}));
    }

    void controlsOfOneRiskChangeAndThoseOfOthersStay()
    {
        const Register reg
            = after(m_reg, "risks", "id,title,current_likelihood,current_impact,controls\nR1,Theft,2,3,C2 C3\n");
        QCOMPARE(controlsOf(reg), (QStringList {"R1 C2", "R1 C3", "R2 C2", "R2 C3"}));
    }
    void anEmptyCellTakesTheLinksAndAMissingColumnLeavesThem()
    {
        QCOMPARE(
            controlsOf(after(m_reg, "risks", "id,title,current_likelihood,current_impact,controls\nR1,Theft,2,3,\n")),
            (QStringList {"R2 C2", "R2 C3"}));
        QCOMPARE(controlsOf(after(m_reg, "risks", "id,title,current_likelihood,current_impact\nR1,Larceny,2,3\n")),
                 controlsOf(m_reg));
        QCOMPARE(waitsOf(after(m_reg, "actions",
                               "id,objective_id,title,start_date,due_date\nA3,O1,Third,2026-03-01,2026-04-01\n")),
                 waitsOf(m_reg));
        QCOMPARE(reviewedOf(after(m_reg, "triggers", "id,kind,date,description\nT1,incident,2026-03-01,Larceny\n")),
                 reviewedOf(m_reg));
    }
    void aControlThatNobodyKnowsIsRefusedByItsCode()
    {
        const ImportPlan plan = planned(
            m_reg, {csvFile("risks", "id,title,current_likelihood,current_impact,controls\nR1,Theft,2,3,C1 C9\n")});
        QVERIFY(plan.hasProblems());
        const RejectedRow &row = plan.tables.front().rejected.front();
        QCOMPARE(row.column, QStringLiteral("controls"));
        QVERIFY2(row.value.contains(QLatin1String("C9")) || row.message.contains(QLatin1String("C9")),
                 qPrintable(row.message));
        QVERIFY(plan.changes.changes.empty() || !plan.hasProblems());
    }

    void aLagOfTheWorkspaceStaysWithItsLink()
    {
        const Register reg = after(m_reg, "actions",
                                   "id,objective_id,title,start_date,due_date,depends_on\n"
                                   "A3,O1,Three,2026-03-01,2026-04-01,A2\n");
        QCOMPARE(waitsOf(reg), (QStringList {"A2 A1 5", "A3 A2 9"}));
        const Register more = after(reg, "actions",
                                    "id,objective_id,title,start_date,due_date,depends_on\n"
                                    "A3,O1,Three,2026-03-01,2026-04-01,A1 A2\n");
        QCOMPARE(waitsOf(more), (QStringList {"A2 A1 5", "A3 A1 0", "A3 A2 9"})); // a new link has none
    }

    void objectivesOfOneEventChangeAndThoseOfOthersStay()
    {
        const Register reg = after(m_reg, "triggers",
                                   "id,kind,date,description,objectives_reviewed,result\n"
                                   "T1,incident,2026-03-01,Theft,O1,confirmed\n");
        QCOMPARE(reviewedOf(reg), (QStringList {"T1 O1", "T2 O2"}));
    }

    /// The levels are computed; what the file says must fit them (2.2).
    void aScoreThatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("column");
        QTest::newRow("fits") << QByteArray("4,5,20,critical,2,3,6,medium") << QString();
        QTest::newRow("no score") << QByteArray("4,5,,critical,2,3,,medium") << QString();
        QTest::newRow("a score too small") << QByteArray("4,5,19,critical,2,3,6,medium") << "inherent_score";
        QTest::newRow("the other score") << QByteArray("4,5,20,critical,2,3,7,medium") << "current_score";
        QTest::newRow("a level too low") << QByteArray("4,5,20,high,2,3,6,medium") << "inherent_level";
        QTest::newRow("a level that is none") << QByteArray("4,5,20,dreadful,2,3,6,medium") << "inherent_level";
        QTest::newRow("the other level") << QByteArray("4,5,20,critical,2,3,6,low") << "current_level";
    }
    void aScoreThatDoesNotFitIsRefused()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, column);
        const ImportPlan plan = planned(
            m_reg,
            {csvFile("risks",
                     "id,title,inherent_likelihood,inherent_impact,inherent_score,inherent_level,current_likelihood,"
                     "current_impact,current_score,current_level\nR1,Theft,"
                         + row + "\n")});
        QCOMPARE(plan.hasProblems(), !column.isEmpty());
        if (!column.isEmpty())
            QCOMPARE(plan.tables.front().rejected.front().column, column);
    }

private:
    Register m_reg;
};

QTEST_GUILESS_MAIN(TestImportLinks)
#include "tst_importlinks.moc"
