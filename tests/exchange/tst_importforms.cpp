#include "model/exchange/exporter.h"
#include "tests/exchange/importing.h"

#include <QTest>

// The many forms in which good input comes (DOMAIN.md 8.1, 8.2).

class TestImportForms : public QObject
{
    Q_OBJECT
private slots:
    void aFileReadsTheSameHoweverItWasSaved_data()
    {
        QTest::addColumn<QByteArray>("csv");
        const QByteArray plain = "id,title,owner_id,target_date\nO3,\"Say \"\"no\"\", twice\",P1,2026-12-31\n";
        QTest::newRow("plain") << plain;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + plain;
        QTest::newRow("CRLF") << QByteArray(plain).replace("\n", "\r\n");
        QTest::newRow("semicolon") << QByteArray(
            "id;title;owner_id;target_date\nO3;\"Say \"\"no\"\", twice\";P1;2026-12-31\n");
        QTest::newRow("TAB") << QByteArray(
            "id\ttitle\towner_id\ttarget_date\nO3\t\"Say \"\"no\"\", twice\"\tP1\t2026-12-31\n");
        QTest::newRow("no line end at the end") << plain.chopped(1);
        QTest::newRow("blank lines between") << QByteArray(plain).replace("\nO3", "\n\n  \nO3") + "\n\n";
        QTest::newRow("blanks around") << QByteArray(
            " id , title ,owner_id,target_date\nO3 ,\" Say \"\"no\"\", twice \", P1 , 2026-12-31 \n");
        QTest::newRow("short names") << QByteArray(
            "code,title,owner,target date\nO3,\"Say \"\"no\"\", twice\",P1,2026-12-31\n");
        QTest::newRow("labels") << QByteArray(
            "Code,Title,Owner,Target date\nO3,\"Say \"\"no\"\", twice\",P1,2026-12-31\n");
        QTest::newRow("other order") << QByteArray(
            "target_date,owner_id,title,id\n2026-12-31,P1,\"Say \"\"no\"\", twice\",O3\n");
        QTest::newRow("German date") << QByteArray(plain).replace("2026-12-31", "31.12.2026");
        QTest::newRow("date in words") << QByteArray(plain).replace("2026-12-31", "31 Dec 2026");
    }
    void aFileReadsTheSameHoweverItWasSaved()
    {
        QFETCH(QByteArray, csv);
        const ImportPlan plan = planned(m_small, {csvFile("objectives", csv)});
        QVERIFY2(!plan.hasProblems(), qPrintable(firstProblem(plan)));
        QCOMPARE(plan.changes.changes.size(), size_t(1));
        const auto *objective = plan.changes.changes.front().after.as<Objective>();
        QCOMPARE(objective->code, QStringLiteral("O3"));
        QCOMPARE(objective->title, QStringLiteral("Say \"no\", twice"));
        QCOMPARE(objective->owner, m_small.byCode<Person>(QStringLiteral("P1"))->id);
        QCOMPARE(objective->targetDate, QDate(2026, 12, 31));
        QCOMPARE(objective->state, ObjectiveState::Draft); // no state column: a draft (8.1)
    }

    void wordsOfAListAreKnownByKeyAndLabel_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"half_yearly", "half-yearly", "Half-yearly", "HALF YEARLY"})
            QTest::newRow(word) << QString::fromLatin1(word);
    }
    void wordsOfAListAreKnownByKeyAndLabel()
    {
        QFETCH(QString, word);
        const ImportPlan plan
            = planned(m_small, {csvFile("objectives", "id,title,review_interval\nO3,T," + word.toUtf8() + "\n")});
        QVERIFY2(!plan.hasProblems(), qPrintable(firstProblem(plan)));
        QCOMPARE(plan.changes.changes.front().after.as<Objective>()->reviewInterval, Interval::HalfYearly);
    }
    void everyEnglishLabelOfEveryListIsUnderstood()
    {
        for (int k = 0; k < kindCount; ++k)
            for (const Field &f : kindInfo(Kind(k)).fields()) {
                if (!f.entries)
                    continue;
                const auto entries = f.entries();
                for (size_t i = 0; i < entries.size(); ++i) {
                    QCOMPARE(enumFromText(entries, QString::fromLatin1(entries[i].key)), int(i));
                    QVERIFY2(enumFromText(entries, QString::fromUtf8(entries[i].label)) == int(i), entries[i].key);
                    QVERIFY2(enumFromText(entries, enumLabel(entries, int(i), Language(QStringLiteral("de"))))
                                 == int(i),
                             entries[i].key);
                }
            }
    }

    void theDecimalMarkIsFoundPerFile_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("first");
        QTest::newRow("point") << QByteArray("kpi,period_end,value\nKV,2026-05,1.234\nKQ,2026-Q1,12.5\n") << "1.234";
        QTest::newRow("comma") << QByteArray("kpi;period_end;value\nKV;2026-05;1,234\nKQ;2026-Q1;12,5\n") << "1.234";
        QTest::newRow("comma in quotes") << QByteArray(
            "kpi,period_end,value\nKV,2026-05,\"1,234\"\nKQ,2026-Q1,\"12,5\"\n")
                                         << "1.234";
        QTest::newRow("with the unit") << QByteArray("kpi;period_end;value\nKM;2026-05;12,5 %\n") << "12.5";
        QTest::newRow("zeros as typed") << QByteArray("kpi,period_end,value\nKV,2026-05,12.50\n") << "12.50";
    }
    void theDecimalMarkIsFoundPerFile()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, first);
        const ImportPlan plan = planned(m_small, {csvFile("measurements", csv)});
        QVERIFY2(!plan.hasProblems(), qPrintable(firstProblem(plan)));
        QCOMPARE(plan.changes.readings.added.front().value.text(), first);
    }
    void theOptionAnswersWhatTheFileLeavesOpen()
    {
        const SourceFile file = csvFile("measurements", "kpi,period_end,value\nKQ,2026-Q1,1.234\n");
        ImportOptions options = importOptions();
        options.decimal = DecimalMark::Point;
        QCOMPARE(planned(m_small, {file}, options).changes.readings.added.front().value.text(),
                 QStringLiteral("1.234"));
        options.decimal = DecimalMark::Comma;
        QVERIFY(planned(m_small, {file}, options).hasProblems()); // a point in a file of commas
    }

    void aPeriodHasManyNames_data()
    {
        QTest::addColumn<QString>("kpi");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<bool>("snapped");
        const auto row = [](const char *text, const char *kpi, QDate end, bool snapped = false) {
            QTest::newRow(text) << QString::fromLatin1(kpi) << end << snapped;
        };
        row("2026-06", "KV", {2026, 6, 30});
        row("2026-06-30", "KV", {2026, 6, 30});
        row("2026-06-15", "KV", {2026, 6, 30}, true);
        row("30.6.2026", "KV", {2026, 6, 30});
        row("2024-02", "KV", {2024, 2, 29});
        row("2026-Q2", "KQ", {2026, 6, 30});
        row("2026Q1", "KQ", {2026, 3, 31});
        row("2026-02-01", "KQ", {2026, 3, 31}, true);
        row("2026-H1", "KH", {2026, 6, 30});
        row("2025-h2", "KH", {2025, 12, 31});
        row("2026-W23", "KW", {2026, 6, 7});
        row("2026-W01", "KW", {2026, 1, 4});
        row("2020-W53", "KW", {2021, 1, 3});
        row("2026-06-03", "KW", {2026, 6, 7}, true);
        row("2025", "KY", {2025, 12, 31});
        row("2025-03-01", "KY", {2025, 12, 31}, true);
        row("2026-06-17", "KE", {2026, 6, 17});
    }
    void aPeriodHasManyNames()
    {
        QFETCH(QString, kpi);
        QFETCH(QDate, end);
        QFETCH(bool, snapped);
        const QByteArray csv = "kpi_id,period_end,value\n" + kpi.toUtf8() + ',' + QTest::currentDataTag() + ",1\n";
        const ImportPlan plan = planned(m_small, {csvFile("measurements", csv)});
        QVERIFY2(!plan.hasProblems(), qPrintable(firstProblem(plan)));
        QCOMPARE(plan.changes.readings.added.front().periodEnd, end);
        const QString remarks = plan.tables.front().remarks.join(QLatin1Char('|'));
        QCOMPARE(remarks.contains(QStringLiteral("were moved to its end: 1 rows")), snapped);
    }
    void periodsFollowTheFiscalYear()
    {
        const Register reg
            = applied(m_small, planned(m_small, {csvFile("organisation", "key,value\nfiscal_year_start_month,4\n")}));
        const auto end = [&](const QByteArray &cell) {
            const ImportPlan plan
                = planned(reg, {csvFile("measurements", "kpi_id,period_end,value\nKQ," + cell + ",1\n")});
            return plan.changes.readings.added.empty() ? QDate() : plan.changes.readings.added.front().periodEnd;
        };
        QCOMPARE(end("2026-Q1"), QDate(2025, 6, 30)); // the fiscal year that ends in 2026
        QCOMPARE(end("2026-Q4"), QDate(2026, 3, 31));
    }

    void rowsMayPointForward()
    {
        const ImportPlan plan
            = planned(m_small,
                      {csvFile("objectives", "id,title,owner_id,parent_id\nO8,Below,P8,O9\nO9,Above,P8,\n"),
                       csvFile("people", "id,name,unit_id\nP8,Mary,U8\n"), csvFile("org_units", "id,name\nU8,Unit\n")});
        QVERIFY2(!plan.hasProblems(), qPrintable(firstProblem(plan)));
        const Register reg = applied(m_small, plan);
        const auto *below = reg.byCode<Objective>(QStringLiteral("O8"));
        QCOMPARE(below->parent, reg.byCode<Objective>(QStringLiteral("O9"))->id);
        QCOMPARE(reg.find(below->owner)->unit, reg.byCode<OrgUnit>(QStringLiteral("U8"))->id);
    }
    void aHierarchyMayBeTurnedRound()
    {
        const Register reg
            = applied(m_small, planned(m_small, {csvFile("org_units", "id,name,parent_id\nU1,A,\nU2,B,U1\n")}));
        const ImportPlan plan = planned(reg, {csvFile("org_units", "id,name,parent_id\nU1,A,U2\nU2,B,\n")});
        QVERIFY2(!plan.hasProblems(), qPrintable(firstProblem(plan)));
        QCOMPARE(plan.tables.front().updated, 2);
    }

    void unknownColumnsAreReportedAndLeftOut()
    {
        for (const char *table : {"people", "measurements"}) {
            const QByteArray csv = qstrcmp(table, "people") == 0
                ? QByteArray("id,name,shoe_size\nP3,Eve,38\n")
                : QByteArray("kpi,period,value,shoe_size\nKV,2026-06,1,3\n");
            const ImportPlan plan = planned(m_small, {csvFile(table, csv)});
            QVERIFY(!plan.hasProblems());
            QCOMPARE(plan.tables.front().remarks,
                     QStringList {QStringLiteral("The column “shoe_size” is not known and was left out.")});
        }
    }

    void aKnownKeyIsUpdatedUnchangedOrNew()
    {
        const ImportPlan plan
            = planned(m_small, {csvFile("people", "id,name\nP1,Ada\nP2,Grace Hopper\nP3,Eve\n,No code\n")});
        const TableReport &report = plan.tables.front();
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.fresh, 2);
        const Register reg = applied(m_small, plan);
        QCOMPARE(reg.all<Person>().size(), size_t(4));
        QCOMPARE(reg.all<Person>().back().code.isEmpty(), false); // a code of its own
    }
    void whatTheFileDoesNotSayStays()
    {
        const ImportPlan plan = planned(m_small, {csvFile("objectives", "id,title\nO1,Renamed\n")});
        const auto *objective = plan.changes.changes.front().after.as<Objective>();
        QCOMPARE(objective->title, QStringLiteral("Renamed"));
        QCOMPARE(objective->owner, m_small.byCode<Person>(QStringLiteral("P1"))->id);
        QCOMPARE(objective->state, ObjectiveState::Active);
        const ImportPlan emptied = planned(m_small, {csvFile("objectives", "id,title,owner_id\nO1,First,\n")});
        QVERIFY(emptied.changes.changes.front().after.as<Objective>()->owner.isNull()); // an empty cell empties
    }

    void aVoidRowStandsUnderItsOwnCode()
    {
        const QByteArray csv = "id,kpi_id,period_end,value,status,supersedes,comment\n"
                               "M0001,KV,2026-06-30,12,void,,typing error\n"
                               "M0002,KV,2026-06-30,21,valid,M0001,typing error\n"
                               "may-void,KV,2026-05-31,5,void,,typing error\n"
                               "may,KV,2026-05-31,6,valid,may-void,typing error\n";
        const ImportPlan plan = planned(m_small, {csvFile("measurements", csv)});
        QVERIFY2(!plan.hasProblems(), qPrintable(firstProblem(plan)));
        const auto &added = plan.changes.readings.added;
        QCOMPARE(added.size(), size_t(4));
        QVERIFY(added[0].isVoid && !added[1].isVoid && added[2].isVoid && !added[3].isVoid);
        QCOMPARE(added[1].supersedes, 1);
        QCOMPARE(added[0].correctionReason, QStringLiteral("typing error"));
        QVERIFY(added[2].key > 2);
        QCOMPARE(added[3].supersedes, added[2].key);
        const ImportPlan again = planned(applied(m_small, plan), {csvFile("measurements", csv)});
        QVERIFY2(!again.hasProblems(), qPrintable(firstProblem(again)));
        QCOMPARE(again.tables.front().unchanged, 4);
        QVERIFY(again.changes.isEmpty());
    }

    void aChangedFigureNeedsToBeConfirmed()
    {
        const Register reg
            = applied(m_small, planned(m_small, {csvFile("measurements", "kpi_id,period_end,value\nKV,2026-06,12\n")}));
        const SourceFile changed
            = csvFile("measurements", "kpi_id,period_end,value,correction_reason\nKV,2026-06,13,typing error\n");
        const ImportPlan refused = planned(reg, {changed});
        QCOMPARE(refused.tables.front().rejected.front().code, QStringLiteral("IMP-09"));
        ImportOptions options = importOptions();
        options.correct = true;
        const ImportPlan plan = planned(reg, {changed}, options);
        QVERIFY2(!plan.hasProblems(), qPrintable(firstProblem(plan)));
        QCOMPARE(plan.tables.front().corrected, 1);
        const auto old = reg.readings.of(reg.byCode<Kpi>(QStringLiteral("KV"))->id).front();
        QCOMPARE(plan.changes.readings.voided.front().key, old.key);
        QCOMPARE(plan.changes.readings.voided.front().reason, QStringLiteral("typing error"));
        QCOMPARE(plan.changes.readings.added.front().supersedes, old.key);
        // The same number with other digits is no correction.
        const ImportPlan same = planned(reg, {csvFile("measurements", "kpi_id,period_end,value\nKV,2026-06,12.0\n")});
        QCOMPARE(same.tables.front().unchanged, 1);
    }

    void figuresBeforeTheStartAreHistory()
    {
        const ImportPlan plan = planned(m_small, {csvFile("measurements", "kpi_id,period_end,value\nKV,2025-11,12\n")});
        QVERIFY(!plan.hasProblems());
        QVERIFY(plan.tables.front().remarks.join(u' ').contains(QStringLiteral("taken as history: 1 rows")));
    }

    void everyTextSurvivesTheWayOutAndIn_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"=1+1", "+49 89 1", "-3 degrees", "@all", "'quoted", "'=x", "''=x", "a,b;c\td",
                                 "two\nlines", "“ä”, 漢字", "＝full width", "\"", "trailing quote\""})
            QTest::newRow(QString::fromUtf8(text).simplified().toUtf8()) << QString::fromUtf8(text);
    }
    void everyTextSurvivesTheWayOutAndIn()
    {
        QFETCH(QString, text);
        Register reg = m_small;
        Objective objective = *reg.byCode<Objective>(QStringLiteral("O1"));
        objective.title = text;
        objective.notes = text;
        reg.put(Record(objective));
        for (const ExportedFile &file : exportCsv(reg, {}, {})) {
            if (file.name != QLatin1String("objectives.csv"))
                continue;
            const ImportPlan plan = planned(m_small, {csvFile("objectives", file.bytes)});
            QVERIFY2(!plan.hasProblems(), qPrintable(firstProblem(plan)));
            QCOMPARE(applied(m_small, plan).byCode<Objective>(QStringLiteral("O1"))->title, text);
            QCOMPARE(applied(m_small, plan).byCode<Objective>(QStringLiteral("O1"))->notes, text);
            QVERIFY(planned(reg, {csvFile("objectives", file.bytes)}).changes.isEmpty());
        }
    }

private:
    static QString firstProblem(const ImportPlan &plan)
    {
        for (const TableReport &t : plan.tables) {
            if (!t.refused.isEmpty())
                return t.refused;
            if (!t.rejected.empty())
                return t.rejected.front().column + QStringLiteral(": ") + t.rejected.front().message;
        }
        return {};
    }
    Register m_small = smallRegister();
};

QTEST_GUILESS_MAIN(TestImportForms)
#include "tst_importforms.moc"
