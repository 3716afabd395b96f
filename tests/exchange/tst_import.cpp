#include "model/query/lifecycle/proposals.h"
#include "tests/exchange/importing.h"

#include <QCryptographicHash>
#include <QTest>

// What bad input gets (DOMAIN.md 8.4): the code, the place and a sentence; and what good input may look like (8.1).

class TestImport : public QObject
{
    Q_OBJECT
private slots:
    void aBadCellIsRejectedWithCodePlaceAndSentence_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *table, const QByteArray &csv, const char *code,
                            const char *column, const char *words) {
            QTest::newRow(name) << QString::fromLatin1(table) << csv << QString::fromLatin1(code)
                                << QString::fromLatin1(column) << QString::fromUtf8(words);
        };
        // The bad row is the last one of each file.
        row("empty required cell", "objectives", "id,title\nO3,\n", "IMP-01", "title", "must not be empty");
        row("unknown owner", "objectives", "id,title,owner_id\nO3,T,P9\n", "IMP-02", "owner_id",
            "The code “P9” is not in the table people");
        row("unknown KPI", "measurements", "kpi_id,period_end,value\nK9,2026-06-30,1\n", "IMP-02", "kpi_id",
            "The code “K9” is not in the table kpis");
        row("unknown recorder", "measurements", "kpi_id,period_end,value,recorded_by\nKV,2026-06-30,1,P9\n", "IMP-02",
            "recorded_by", "“P9” is not in the table people");
        row("unknown evidence", "measurements", "kpi_id,period_end,value,evidence_id\nKV,2026-06-30,1,E9\n", "IMP-02",
            "evidence_id", "“E9” is not in the table evidence");
        row("unknown linked record", "objective_links", "objective_id,link_kind,target_id\nO1,risk,R9\n", "IMP-02",
            "target_id", "“R9” is not in the table risks");
        row("reading that supersedes nothing", "measurements",
            "kpi_id,period_end,value,supersedes,correction_reason\nKV,2026-06-30,1,M4711,why\n", "IMP-02", "supersedes",
            "“M4711” is not in the table measurements");
        row("letters for a number", "measurements", "kpi_id,period_end,value\nKV,2026-06-30,twelve\n", "IMP-03",
            "value", "“twelve” is not a number");
        row("grouping", "measurements", "kpi_id,period_end,value\nKV,2026-06-30,\"1.234,5\"\n", "IMP-03", "value",
            "thousands separators");
        row("number that can mean two", "measurements", "kpi_id,period_end,value\nKQ,2026-06-30,1.234\n", "IMP-03",
            "value", "can mean two numbers");
        row("number that can mean two in a record", "resources",
            "id,objective_id,kind,description,amount\nR1,O1,people,x,1.234\n", "IMP-03", "amount",
            "can mean two numbers");
        row("exponent", "measurements", "kpi_id,period_end,value\nKV,2026-06-30,1e3\n", "IMP-03", "value", "exponent");
        row("16 digits", "measurements", "kpi_id,period_end,value\nKQ,2026-06-30,1234567890123456\n", "IMP-03", "value",
            "more than 15 digits");
        row("unit that is not the KPI's", "measurements", "kpi_id,period_end,value\nKV,2026-06-30,12 %\n", "IMP-03",
            "value", "is not a number");
        row("broken whole number", "kpis",
            "objective_id,name,direction,unit,frequency,decimals\nO1,N,increase,x,monthly,1.5\n", "IMP-03", "decimals",
            "not a whole number");
        row("three decimals of money", "resources",
            "id,objective_id,kind,description,planned_eur\nR1,O1,people,x,10.5\nR2,O1,people,x,1.2345\n", "IMP-03",
            "planned_eur", "two decimals at most");
        row("day that does not exist", "objectives", "id,title,target_date\nO3,T,31.02.2026\n", "IMP-04", "target_date",
            "not a day of the calendar");
        row("two-digit year", "objectives", "id,title,target_date\nO3,T,31.12.26\n", "IMP-04", "target_date",
            "two digits");
        row("American date", "objectives", "id,title,target_date\nO3,T,12/31/2026\n", "IMP-04", "target_date",
            "can mean two days");
        row("period that does not exist", "measurements", "kpi_id,period_end,value\nKW,2026-W54,1\n", "IMP-04",
            "period_end", "not a period of the calendar");
        row("month that does not exist", "measurements", "kpi_id,period_end,value\nKV,2026-13,1\n", "IMP-04",
            "period_end", "not a period of the calendar");
        row("period in the future", "measurements", "kpi_id,period_end,value\nKV,2026-07-31,1\n", "IMP-05",
            "period_end", "in the future");
        row("period that has begun", "measurements", "kpi_id,period_end,value\nKV,2026-07-10,1\n", "IMP-05",
            "period_end", "in the future");
        row("below the valid range", "measurements", "kpi_id,period_end,value\nKV,2026-06-30,-1\n", "IMP-07", "value",
            "outside the valid range 0 to 60");
        row("above the valid range", "measurements", "kpi_id,period_end,value\nKV,2026-06-30,60.1\n", "IMP-07", "value",
            "outside the valid range 0 to 60");
        row("whole number out of range", "risks", "id,title,current_likelihood,current_impact\nR1,T,7,1\n", "IMP-07",
            "current_likelihood", "outside");
        row("key twice with other contents", "objectives", "id,title\nO3,T\nO3,U\n", "IMP-08", "",
            "“O3” stands twice in the file");
        row("period twice with other values", "measurements",
            "kpi_id,period_end,value\nKV,2026-06-30,1\nKV,2026-06-30,2\n", "IMP-08", "period_end", "also in line 2");
        row("code of a reading twice", "measurements",
            "id,kpi_id,period_end,value\nM0001,KV,2026-05-31,1\nM0001,KV,2026-06-30,2\n", "IMP-08", "id",
            "“M0001” stands twice in the file");
        row("free code of a reading twice", "measurements",
            "id,kpi_id,period_end,value\nmay,KV,2026-05-31,1\nmay,KV,2026-06-30,2\n", "IMP-08", "id",
            "“may” stands twice in the file");
        row("void without a reason", "measurements", "kpi_id,period_end,value,status\nKV,2026-06-30,1,void\n", "IMP-09",
            "correction_reason", "needs a reason");
        row("numerator above denominator", "measurements",
            "kpi_id,period_end,numerator,denominator\nKM,2026-06-30,13,12\n", "IMP-10", "numerator",
            "larger than the denominator");
        row("negative denominator", "measurements", "kpi_id,period_end,numerator,denominator\nKM,2026-06-30,1,-2\n",
            "IMP-10", "denominator", "must not be negative");
        row("ratio without denominator", "measurements", "kpi_id,period_end,numerator,denominator\nKM,2026-06-30,1,\n",
            "IMP-10", "denominator", "needs numerator and denominator");
        row("a group too small to speak about", "measurements",
            "kpi_id,period_end,numerator,denominator\nKS,2026-06-30,3,12\n", "IMP-07", "denominator",
            "fewer than the smallest group of 20");
        row("value and reason for none", "measurements",
            "kpi_id,period_end,value,not_available_reason\nKV,2026-06-30,1,ill\n", "IMP-01", "not_available_reason",
            "a value and a reason why there is none");
        row("neither value nor reason", "measurements", "kpi_id,period_end,value\nKV,2026-06-30,\n", "IMP-01", "value",
            "neither a value nor a reason");
        row("unknown word of a list", "objectives", "id,title,priority\nO3,T,urgent\n", "IMP-11", "priority",
            "“urgent” is not known here. Allowed are: low, medium, high");
        row("neither yes nor no", "people", "id,name,active\nP3,N,maybe\n", "IMP-11", "active", "neither yes nor no");
        row("unknown status of a reading", "measurements", "kpi_id,period_end,value,status\nKV,2026-06-30,1,draft\n",
            "IMP-11", "status", "Allowed are: valid, void");
        row("title too long", "objectives", "id,title\nO3," + QByteArray(121, 'x') + "\n", "IMP-12", "title",
            "121 characters, 120 are allowed");
        row("comment too long", "measurements",
            "kpi_id,period_end,value,comment\nKV,2026-06-30,1," + QByteArray(1001, 'x') + "\n", "IMP-12", "comment",
            "too long");
        row("reason for none too long", "measurements",
            "kpi_id,period_end,value,not_available_reason\nKV,2026-06-30,," + QByteArray(301, 'x') + "\n", "IMP-12",
            "not_available_reason", "too long");
        row("reason of a correction too long", "measurements",
            "kpi_id,period_end,value,correction_reason\nKV,2026-06-30,1," + QByteArray(301, 'x') + "\n", "IMP-12",
            "correction_reason", "too long");
        row("action that waits for itself", "actions",
            "id,objective_id,title,start_date,due_date,depends_on\nA1,O1,T,2026-01-01,2026-02-01,A1\n", "IMP-13",
            "depends_on", "");
        row("two actions that wait for each other", "actions",
            "id,objective_id,title,start_date,due_date,depends_on\nA1,O1,T,2026-01-01,2026-02-01,A2\n"
            "A2,O1,T,2026-01-01,2026-02-01,A1\n",
            "IMP-13", "depends_on", "");
        row("unit above itself", "org_units", "id,name,parent_id\nU1,A,U2\nU2,B,U1\n", "IMP-13", "parent_id",
            "in a circle");
        row("objective that supports itself", "objectives", "id,title,parent_id\nO3,T,O3\n", "IMP-13", "parent_id",
            "in a circle");
        row("judged figure without words", "measurements",
            "kpi_id,period_end,value,comment,evidence_id\nKJ,2026-06-30,2,too short,E1\n", "IMP-20", "comment",
            "at least 30 characters");
        row("judged figure without evidence", "measurements",
            "kpi_id,period_end,value,comment\nKJ,2026-06-30,2,a comment of more than thirty characters\n", "IMP-20",
            "evidence_id", "evidence");
    }
    void aBadCellIsRejectedWithCodePlaceAndSentence()
    {
        QFETCH(QString, table);
        QFETCH(QByteArray, csv);
        QFETCH(QString, code);
        QFETCH(QString, column);
        QFETCH(QString, words);
        const ImportPlan plan = planned(m_small, {csvFile(table.toLatin1(), csv)});
        QVERIFY(plan.hasProblems());
        QCOMPARE(plan.tables.size(), size_t(1));
        const TableReport &report = plan.tables.front();
        QVERIFY2(report.refused.isEmpty(), qPrintable(report.refused));
        QVERIFY(!report.rejected.empty());
        const int line = int(csv.count('\n'));
        const auto it = std::find_if(report.rejected.begin(), report.rejected.end(),
                                     [&](const RejectedRow &r) { return r.line == line; });
        QVERIFY(it != report.rejected.end());
        QCOMPARE(it->code, code);
        QCOMPARE(it->column, column);
        QVERIFY2(it->message.contains(words), qPrintable(it->message));
        QVERIFY2(it->message.endsWith(QLatin1Char('.')), qPrintable(it->message));
    }

    void bothRowsOfAContradictionAreRejected()
    {
        const ImportPlan plan = planned(
            m_small, {csvFile("measurements", "kpi_id,period_end,value\nKV,2026-06-30,1\nKV,2026-06-30,2\n")});
        QCOMPARE(plan.tables.front().rejected.size(), size_t(2));
        QCOMPARE(plan.tables.front().fresh, 0);
    }
    void textsAsLongAsTheirFieldsComeInWhole()
    {
        const QByteArray comment(1000, 'c'), reason(300, 'r');
        const ImportPlan plan
            = planned(m_small,
                      {csvFile("measurements",
                               "kpi_id,period_end,value,comment,not_available_reason\nKV,2026-06-30,1," + comment
                                   + ",\nKV,2026-05-31,,," + reason + "\n")});
        QVERIFY(!plan.hasProblems());
        QCOMPARE(plan.changes.readings.added.size(), size_t(2));
        for (const ReadingRow &row : plan.changes.readings.added)
            QVERIFY(row.comment == QString::fromLatin1(comment)
                    || row.notAvailableReason == QString::fromLatin1(reason));
    }

    /// Where a figure came from is asked in the audit.
    void aFileOfFiguresIsNamedWithItsHash()
    {
        const QByteArray csv = "kpi_id,period_end,value\nKV,2026-06-30,12\n";
        const ImportPlan plan = planned(m_small, {csvFile("measurements", csv)});
        QCOMPARE(plan.changes.readings.source, QStringLiteral("measurements.csv"));
        QCOMPARE(plan.changes.readings.sourceSha256,
                 QString::fromLatin1(QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex()));
        QVERIFY(planned(m_small, {csvFile("people", "id,name\nP9,Eve\n")}).changes.readings.source.isEmpty());
    }

    void identicalRowsCountOnce()
    {
        const ImportPlan plan
            = planned(m_small,
                      {csvFile("measurements", "kpi_id,period_end,value\nKV,2026-06-30,1\nKV,2026-06-30,1\n"),
                       csvFile("people", "id,name\nP3,Eve\nP3,Eve\n")});
        QVERIFY(!plan.hasProblems());
        QCOMPARE(plan.changes.readings.added.size(), size_t(1));
        QCOMPARE(plan.changes.changes.size(), size_t(1));
    }

    void aBadFileIsRefusedAsAWhole_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *table, const QByteArray &csv, const char *words) {
            QTest::newRow(name) << QString::fromLatin1(table) << csv << QString::fromUtf8(words);
        };
        row("empty", "people", "", "The file is empty");
        row("only a byte order mark", "people", "\xEF\xBB\xBF", "The file is empty");
        row("blank lines only", "people", "\n\r\n \n", "The file is empty");
        row("column missing", "objectives", "id,owner_id\nO3,P1\n", "The column “title” is missing");
        row("columns missing", "risks", "id,title\nR1,T\n", "“current_likelihood”");
        row("KPI column missing", "measurements", "period_end,value\n2026-06-30,1\n", "The column “kpi_id” is missing");
        row("value column missing", "measurements", "kpi_id,period_end\nKV,2026-06-30\n",
            "The column “value” is missing");
        row("half a ratio", "measurements", "kpi_id,period_end,numerator\nKM,2026-06-30,1\n", "is missing");
        row("settings without value", "settings", "key\na\n", "The column “value” is missing");
        row("NUL", "people", QByteArray("id,name\nP3,a\0b\n", 15), "control characters");
        row("escape", "people", "id,name\nP3,a\x1b[31m\n", "control characters");
        row("picture", "people", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), "control characters");
        row("Windows-1252", "people", "id,name\nP3,M\xFCller\n", "not in UTF-8, perhaps in Windows-1252");
        row("open quote", "people", "id,name\nP3,\"Ada\nP4,Eve\n", "opens in line 2 is never closed");
        row("more cells than the header", "people", "id,name\nP3,Ada,too much\n",
            "Line 2 has 3 cells, the header has 2");
        row("501 columns", "people", "id,name" + QByteArray(",x").repeated(499) + "\nP3,Ada\n",
            "more than 500 columns");
    }
    void aBadFileIsRefusedAsAWhole()
    {
        QFETCH(QString, table);
        QFETCH(QByteArray, csv);
        QFETCH(QString, words);
        const ImportPlan plan = planned(m_small, {csvFile(table.toLatin1(), csv)});
        QVERIFY(plan.hasProblems());
        QVERIFY2(plan.tables.front().refused.contains(words), qPrintable(plan.tables.front().refused));
        QVERIFY(plan.changes.isEmpty());
    }

    void everyColumnThatAFileMustHaveIsAskedFor_data()
    {
        QTest::addColumn<QString>("columns");
        // The columns with a star of DOMAIN.md 8.2.
        const std::pair<const char *, const char *> tables[] = {
            {"organisation", "key value"},
            {"settings", "key value"},
            {"org_units", "name"},
            {"people", "name"},
            {"business_goals", "title"},
            {"interested_parties", "name"},
            {"policy_commitments", "policy_id policy_version section text"},
            {"requirements", "reference kind"},
            {"controls", "title"},
            {"risks", "title current_likelihood current_impact"},
            {"risk_history", "risk_id assessed_on score"},
            {"objectives", "title"},
            {"objective_links", "objective_id link_kind target_id"},
            {"kpis", "objective_id name direction unit frequency"},
            {"interim_targets", "kpi_id due_date value"},
            {"measurements", "kpi_id period_end value"},
            {"actions", "objective_id title start_date due_date"},
            {"resources", "objective_id kind"},
            {"raci", "objective_id person_id role"},
            {"objective_versions", "objective_id version date"},
            {"approvals", "subject_id version decided_on"},
            {"changes", "objective_id date"},
            {"triggers", "kind date description"},
            {"reviews", "date"},
            {"review_items", "review_id objective_id outcome"},
            {"review_decisions", "review_id decision responsible_id due_date"},
            {"evaluations", "evaluated_on"},
            {"findings", "date"},
            {"communication_plan", "message"},
            {"communications", "date"},
            {"feedback", "date"},
            {"training_records", "date"},
            {"evidence", "id"},
        };
        for (const auto &[table, columns] : tables)
            QTest::newRow(table) << QString::fromLatin1(columns);
    }
    void everyColumnThatAFileMustHaveIsAskedFor()
    {
        QFETCH(QString, columns);
        const QStringList all = columns.split(QLatin1Char(' '));
        for (const QString &missing : all) {
            QStringList header = all;
            header.removeAll(missing);
            header.prepend(missing == QLatin1String("id") ? QStringLiteral("file_name") : QStringLiteral("id"));
            const ImportPlan plan
                = planned(m_small, {csvFile(QTest::currentDataTag(), header.join(QLatin1Char(',')).toUtf8() + "\n")});
            QVERIFY2(plan.tables.front().refused.contains(QStringLiteral("“%1”").arg(missing)),
                     qPrintable(missing + QStringLiteral(": ") + plan.tables.front().refused));
        }
    }

    void anApprovedObjectiveIsNotChangedButProposed()
    {
        const auto files = {csvFile("objectives", "id,title,target_date,notes\nO1,First,2027-06-30,a note\nO3,New,,\n"),
                            csvFile("kpis",
                                    "id,objective_id,name,direction,unit,frequency,target\n"
                                    "KM,O1,Monthly share,increase,%,monthly,95\n")};
        const ImportPlan plan = planned(m_small, files);
        QVERIFY(!plan.hasProblems());
        QCOMPARE(plan.proposed.size(), size_t(2));
        const Register now = applied(m_small, plan);
        const Objective &first = *now.byCode<Objective>(QStringLiteral("O1"));
        QVERIFY(!first.targetDate.isValid());
        QCOMPARE(now.byCode<Kpi>(QStringLiteral("KM"))->target.text(), QStringLiteral("90"));
        QVERIFY(now.byCode<Objective>(QStringLiteral("O3")));
        const ObjectiveVersion *proposal = openProposal(now, first.id);
        QVERIFY(proposal);
        const std::vector<Change> waiting = proposedChanges(now, *proposal);
        QCOMPARE(waiting.size(), size_t(2));
        for (const Change &change : waiting) {
            if (const auto *objective = change.after.as<Objective>())
                QCOMPARE(objective->targetDate, QDate(2027, 6, 30));
            if (const auto *kpi = change.after.as<Kpi>())
                QCOMPARE(kpi->target.text(), QStringLiteral("95"));
        }
        QVERIFY2(plan.tables.front().remarks.join(u' ').contains(QStringLiteral("proposed as the next version of: O1")),
                 qPrintable(plan.tables.front().remarks.join(u' ')));

        // The same file again finds everything said already.
        QVERIFY(planned(now, files).changes.changes.empty());
    }
    void aSmallChangeOfAnApprovedObjectiveMakesAMinorVersion()
    {
        const ImportPlan plan
            = planned(m_small, {csvFile("objectives", "id,title,owner_id\nO1,First,P2\nO2,Second,P1\n")});
        const Register now = applied(m_small, plan);
        QVERIFY(plan.proposed.empty());
        QCOMPARE(now.codeOf(Kind::Person, now.byCode<Objective>(QStringLiteral("O1"))->owner.value),
                 QStringLiteral("P2"));
        QSet<QString> codes;
        for (const ChangeRecord &change : now.all<ChangeRecord>())
            codes.insert(change.code);
        QCOMPARE(codes.size(), qsizetype(2)); // two records, each with a code of its own
        QCOMPARE(now.count(Kind::ObjectiveVersion) - m_small.count(Kind::ObjectiveVersion), qsizetype(2));
    }

    void cancellingChangesNothingAndSaysSo()
    {
        ImportOptions options = importOptions();
        options.progress = [](int) { return false; };
        const auto plan = planImport(m_small, {csvFile("people", "id,name\nP3,Eve\n")}, options, testContext(5));
        QVERIFY(!plan);
        QVERIFY(plan.error().message.contains(QStringLiteral("Nothing was changed")));
    }

private:
    Register m_small = smallRegister();

    void anAssessmentIsNeverOverwrittenByAnImport()
    {
        Register reg = applied({},
                               planned({},
                                       {csvFile("people", "id,name\nP1,Ada\n"),
                                        csvFile("risks",
                                                "id,title,owner_id,current_likelihood,current_impact,"
                                                "assessed_on\nR1,Fire,P1,4,4,2026-01-10\n")}));
        QCOMPARE(reg.all<Risk>().size(), size_t(1));
        // Only new values: what was judged before stays as a row, and what is judged now becomes one.
        const ImportPlan again = planned(reg,
                                         {csvFile("risks",
                                                  "id,title,current_likelihood,current_impact,assessed_on\n"
                                                  "R1,Fire,2,4,2026-06-30\n")});
        reg = applied(reg, again);
        QStringList rows;
        for (const RiskAssessment &a : reg.all<RiskAssessment>())
            rows += QStringLiteral("%1 %2x%3=%4")
                        .arg(a.assessedOn.toString(Qt::ISODate))
                        .arg(a.likelihood.value_or(0))
                        .arg(a.impact.value_or(0))
                        .arg(a.score.value_or(0));
        rows.sort();
        QCOMPARE(rows, QStringList({QStringLiteral("2026-01-10 4x4=16"), QStringLiteral("2026-06-30 2x4=8")}));
        QVERIFY(planned(reg,
                        {csvFile("risks",
                                 "id,title,current_likelihood,current_impact,assessed_on\n"
                                 "R1,Fire,2,4,2026-06-30\n")})
                    .changes.isEmpty());

        // A row of a known day with other values is refused; the same values are no change; another day is added.
        const auto assessed = [&](const QByteArray &row) {
            return planned(reg, {csvFile("risk_history", "risk_id,assessed_on,likelihood,impact\nR1," + row + "\n")});
        };
        const ImportPlan over = assessed("2026-06-30,1,1");
        QVERIFY(over.changes.isEmpty());
        QCOMPARE(over.tables[0].rejected.size(), size_t(1));
        QVERIFY(over.tables[0].rejected[0].message.contains(QStringLiteral("never overwritten")));
        QCOMPARE(assessed("2026-07-01,1,2").tables[0].fresh, 1);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
