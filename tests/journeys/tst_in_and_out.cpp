#include "app/shell/backing.h"
#include "model/exchange/xlsxwriter.h"
#include "model/store/verify.h"
#include "tests/journeys/terminal.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>
#include <QTest>

// Files go in and come out: the same folder, the same states, the same bytes (DOMAIN.md 8, J11).

class TestInAndOut : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QCOMPARE(m_terminal.run(QStringLiteral("new {s.waymark} --sample")).status, int(Done)); }

    void theFolderOfTheSampleImportsIntoAnEmptyWorkspaceWithTheSameStates()
    {
        QCOMPARE(m_terminal.run(QStringLiteral("new {empty.waymark} --name Empty")).status, int(Done));
        const Said import = m_terminal.run(QStringLiteral("import {empty.waymark} {sample} --json"));
        QVERIFY2(import.status == Done, qPrintable(import.out + import.err));
        QVERIFY(import.json()[QLatin1String("applied")].toBool());
        for (const char *line : {"status %1 --json", "due %1 --json", "status %1 --json --as-of 2025-06-30",
                                 "explain %1 KPI-010 --json"}) {
            const QString a = m_terminal.run(QString::fromLatin1(line).arg(QStringLiteral("{s.waymark}"))).out;
            const QString b = m_terminal.run(QString::fromLatin1(line).arg(QStringLiteral("{empty.waymark}"))).out;
            QVERIFY(a.size() > 500);
            QVERIFY2(a == b, line);
        }
    }

    void theFolderThatIsExportedImportsAndExportsAgainByteForByte()
    {
        QCOMPARE(m_terminal.run(QStringLiteral("export {s.waymark} {csv}")).status, int(Done));
        QCOMPARE(m_terminal.run(QStringLiteral("new {copy.waymark} --name Copy")).status, int(Done));
        const Said import = m_terminal.run(QStringLiteral("import {copy.waymark} {csv}"));
        QVERIFY2(import.status == Done, qPrintable(import.out + import.err));
        QCOMPARE(m_terminal.run(QStringLiteral("export {copy.waymark} {csv2}")).status, int(Done));
        const auto first = m_terminal.folder(QStringLiteral("csv")), second = m_terminal.folder(QStringLiteral("csv2"));
        QCOMPARE(first.keys(), second.keys());
        QVERIFY(!first.isEmpty());
        for (auto it = first.begin(); it != first.end(); ++it)
            QVERIFY2(it.value() == second[it.key()], qPrintable(it.key()));
    }

    /// DOMAIN.md 8.6: equal bytes but for the time of the export, which the clock of these tests gives to both.
    void theJsonThatIsExportedImportsAndExportsAgainByteForByte()
    {
        QCOMPARE(m_terminal.run(QStringLiteral("export {s.waymark} {json} --format json")).status, int(Done));
        const QByteArray json = m_terminal.bytes(QStringLiteral("json/workspace.json"));
        QVERIFY(json.size() > 100'000);
        QCOMPARE(m_terminal.run(QStringLiteral("new {back.waymark} --name Back")).status, int(Done));
        const Said import = m_terminal.run(QStringLiteral("import {back.waymark} {json/workspace.json} --json"));
        QVERIFY2(import.status == Done, qPrintable(import.out + import.err));
        QVERIFY(import.json()[QLatin1String("applied")].toBool());
        for (const QJsonValue &t : import.json()[QLatin1String("tables")].toArray()) {
            QCOMPARE(t[QLatin1String("file")].toString(), QStringLiteral("workspace.json"));
            QVERIFY(t[QLatin1String("new")].toInt() + t[QLatin1String("updated")].toInt() > 0);
        }
        QCOMPARE(m_terminal.run(QStringLiteral("export {back.waymark} {json2} --format json")).status, int(Done));
        QVERIFY(m_terminal.bytes(QStringLiteral("json2/workspace.json")) == json);
        QCOMPARE(verifyFile(m_terminal.path(QStringLiteral("back.waymark"))).exit, 0);
        for (const char *line : {"status %1 --json", "due %1 --json", "explain %1 KPI-010 --json"})
            QCOMPARE(m_terminal.run(QString::fromLatin1(line).arg(QStringLiteral("{back.waymark}"))).out,
                     m_terminal.run(QString::fromLatin1(line).arg(QStringLiteral("{s.waymark}"))).out);

        // Once more into both: nothing is written, not even a history entry.
        for (const char *file : {"s.waymark", "back.waymark"}) {
            const QByteArray before = m_terminal.bytes(QLatin1String(file));
            const Said again
                = m_terminal.run(QStringLiteral("import {%1} {json/workspace.json} --json").arg(QLatin1String(file)));
            QVERIFY2(again.status == Done, qPrintable(again.out + again.err));
            for (const QJsonValue &t : again.json()[QLatin1String("tables")].toArray())
                QVERIFY(t[QLatin1String("new")].toInt() == 0 && t[QLatin1String("updated")].toInt() == 0
                        && t[QLatin1String("unchanged")].toInt() > 0);
            QVERIFY(m_terminal.bytes(QLatin1String(file)) == before);
        }
    }

    void whatIsWrongInAJsonFileIsSaidWithTableRowAndFieldAndNothingIsWritten()
    {
        const auto put = [&](const QByteArray &tables, const QByteArray &schema) {
            m_terminal.write(QStringLiteral("own.json"),
                             R"({"format":"waymark","schema":)" + schema + R"(,"tables":{)" + tables + "}}");
        };
        QCOMPARE(m_terminal.run(QStringLiteral("new {j.waymark} --name Own")).status, int(Done));
        const QByteArray before = m_terminal.bytes(QStringLiteral("j.waymark"));
        const QString line = QStringLiteral("import {j.waymark} {own.json}");
        put(R"("people":[{"code":"P1","name":"Ada"},{"code":"P2","name":["B"]}],"spells":[{"a":1}])", "1");
        Said said = m_terminal.run(line);
        QCOMPARE(said.status, int(Found));
        QVERIFY2(said.out.contains(QStringLiteral("own.json (people): 1 new")), qPrintable(said.out));
        QVERIFY2(said.out.contains(QStringLiteral("row 2, name: A single value is wanted here")), qPrintable(said.out));
        QVERIFY2(said.out.contains(QStringLiteral("Left alone: own.json: spells")), qPrintable(said.out));
        put({}, "2");
        said = m_terminal.run(line);
        QCOMPARE(said.status, int(CannotOpen));
        QVERIFY2(said.err.contains(QStringLiteral("needs a version that reads schema 2")), qPrintable(said.err));
        put("\"people\":[{]", "1");
        said = m_terminal.run(line);
        QCOMPARE(said.status, int(CannotOpen));
        QVERIFY2(said.err.contains(QStringLiteral("own.json: Line 1, character")), qPrintable(said.err));
        put(R"("people":[])", "1");
        QCOMPARE(m_terminal.run(line).status, int(WrongUse));
        QVERIFY(m_terminal.bytes(QStringLiteral("j.waymark")) == before);

        put(R"("people":[{"code":"P1","name":"Ada"}],"risks":[{"code":"R1","title":"T"}])", "1");
        said = m_terminal.run(line + QStringLiteral(" --dry-run --json"));
        QCOMPARE(said.status, int(Done));
        QVERIFY(m_terminal.bytes(QStringLiteral("j.waymark")) == before);
        said = m_terminal.run(line + QStringLiteral(" --table people --json"));
        QVERIFY2(said.status == Done, qPrintable(said.out + said.err));
        QCOMPARE(said.json()[QLatin1String("tables")].toArray().size(), 1);
        QCOMPARE(said.json()[QLatin1String("tables")][0][QLatin1String("new")].toInt(), 1);
    }

    /// The copies lie in the folder beside the file, as the export puts them there.
    void copiesOfEvidenceComeWithTheJsonFile()
    {
        const auto sha = QCryptographicHash::hash("minutes", QCryptographicHash::Sha256).toHex();
        m_terminal.write(
            QStringLiteral("kept/workspace.json"),
            R"({"format":"waymark","schema":1,"tables":{"evidence":[{"id":")"
            "3f0c8a52-0000-4000-8000-000000000001"
            R"(","code":"EV-1","title":"Minutes","file_name":"m.txt","storage":"file_copy","size":7,"sha256":")"
                + sha + R"("}]}})");
        QCOMPARE(m_terminal.run(QStringLiteral("new {without.waymark} --name X")).status, int(Done));
        const Said without = m_terminal.run(QStringLiteral("import {without.waymark} {kept/workspace.json}"));
        QCOMPARE(without.status, int(Done));
        QVERIFY2(without.err.contains(QStringLiteral("becomes a reference: EV-1")), qPrintable(without.err));
        m_terminal.write(QStringLiteral("kept/evidence/EV-1-m.txt"), "minutes");
        QCOMPARE(m_terminal.run(QStringLiteral("new {with.waymark} --name X")).status, int(Done));
        const Said with = m_terminal.run(QStringLiteral("import {with.waymark} {kept/workspace.json}"));
        QVERIFY2(with.status == Done && with.err.isEmpty(), qPrintable(with.out + with.err));
        QCOMPARE(m_terminal.run(QStringLiteral("export {with.waymark} {kept2} --format json")).status, int(Done));
        QCOMPARE(m_terminal.folder(QStringLiteral("kept2/evidence")).values(), QList<QByteArray> {"minutes"});
    }

    void theWorkbookOfTheSampleImportsWithoutDifferences()
    {
        const Said out = m_terminal.run(QStringLiteral("export {s.waymark} {book} --format xlsx"));
        QVERIFY2(out.status == Done, qPrintable(out.err));
        const QByteArray before = m_terminal.bytes(QStringLiteral("s.waymark"));
        const Said same = m_terminal.run(QStringLiteral("import {s.waymark} {book/workspace.xlsx} --json"));
        QVERIFY2(same.status == Done, qPrintable(same.out + same.err));
        for (const QJsonValue &t : same.json()[QLatin1String("tables")].toArray()) {
            const QByteArray name = t[QLatin1String("table")].toString().toUtf8();
            QVERIFY2(t[QLatin1String("new")].toInt() == 0 && t[QLatin1String("updated")].toInt() == 0, name);
            QVERIFY2(t[QLatin1String("unchanged")].toInt() > 0, name);
        }
        QVERIFY(m_terminal.bytes(QStringLiteral("s.waymark")) == before);

        QCOMPARE(m_terminal.run(QStringLiteral("new {x.waymark} --name Copy")).status, int(Done));
        const Said import = m_terminal.run(QStringLiteral("import {x.waymark} {book/workspace.xlsx}"));
        QVERIFY2(import.status == Done, qPrintable(import.out + import.err));
        QCOMPARE(m_terminal.run(QStringLiteral("export {x.waymark} {book2} --format xlsx")).status, int(Done));
        QVERIFY(!m_terminal.bytes(QStringLiteral("book/workspace.xlsx")).isEmpty());
        QVERIFY(m_terminal.bytes(QStringLiteral("book/workspace.xlsx"))
                == m_terminal.bytes(QStringLiteral("book2/workspace.xlsx")));
        for (const char *line : {"status %1 --json", "due %1 --json"})
            QCOMPARE(m_terminal.run(QString::fromLatin1(line).arg(QStringLiteral("{x.waymark}"))).out,
                     m_terminal.run(QString::fromLatin1(line).arg(QStringLiteral("{s.waymark}"))).out);
    }
    void aWorkbookWithoutATableOfOursIsNotGuessed()
    {
        Sheet sheet;
        sheet.name = QStringLiteral("Ziele 2026");
        sheet.rows = {{1, {{QStringLiteral("name")}}}, {2, {{QStringLiteral("Ada")}}}};
        m_terminal.write(QStringLiteral("own.xlsx"), *xlsxBytes({sheet}));
        QCOMPARE(m_terminal.run(QStringLiteral("new {o.waymark} --name Own")).status, int(Done));
        const Said said = m_terminal.run(QStringLiteral("import {o.waymark} {own.xlsx}"));
        QCOMPARE(said.status, int(WrongUse));
        QVERIFY2(said.err.contains(QStringLiteral("Ziele 2026")), qPrintable(said.err));
        const Said named = m_terminal.run(QStringLiteral("import {o.waymark} {own.xlsx} --table people --json"));
        QVERIFY2(named.status == Done, qPrintable(named.out + named.err));
        QCOMPARE(named.json()[QLatin1String("tables")][0][QLatin1String("new")].toInt(), 1);
    }
    void theJsonOfAWorkspaceIsTheSameEveryTime()
    {
        for (const char *dir : {"j1", "j2"})
            QCOMPARE(
                m_terminal.run(QStringLiteral("export {s.waymark} {%1} --format json").arg(QLatin1String(dir))).status,
                int(Done));
        QCOMPARE(m_terminal.folder(QStringLiteral("j1")), m_terminal.folder(QStringLiteral("j2")));
        const QJsonObject json
            = QJsonDocument::fromJson(m_terminal.bytes(QStringLiteral("j1/workspace.json"))).object();
        QCOMPARE(json[QLatin1String("schema")].toInt(), 1);
        QCOMPARE(json[QLatin1String("tables")].toObject()[QLatin1String("measurement")].toArray().size()
                     + json[QLatin1String("tables")].toObject()[QLatin1String("measurements")].toArray().size(),
                 289);
    }

    void importingTheSameFolderTwiceChangesNothing()
    {
        const QString line = QStringLiteral("import {s.waymark} {sample} --json");
        const QByteArray before = m_terminal.bytes(QStringLiteral("s.waymark"));
        const Said again = m_terminal.run(line);
        QCOMPARE(again.status, int(Done));
        const QJsonArray tables = again.json()[QLatin1String("tables")].toArray();
        QCOMPARE(tables.size(), 33);
        for (const QJsonValue &t : tables) {
            const QByteArray name = t[QLatin1String("table")].toString().toUtf8();
            QVERIFY2(t[QLatin1String("new")].toInt() == 0, name);
            QVERIFY2(t[QLatin1String("updated")].toInt() == 0, name);
            QVERIFY2(t[QLatin1String("corrected")].toInt() == 0, name);
            QVERIFY2(t[QLatin1String("rejected")].toArray().isEmpty(), name);
            QVERIFY2(t[QLatin1String("unchanged")].toInt() > 0, name);
        }
        QVERIFY(m_terminal.bytes(QStringLiteral("s.waymark")) == before); // not even a history entry
    }

    /// As in the window: the file as it was before is among its backups, with its export.
    void anImportIsPrecededByABackup()
    {
        QCOMPARE(m_terminal.run(QStringLiteral("new {k.waymark} --name Kept")).status, int(Done));
        const VerifyReport before = verifyFile(m_terminal.path(QStringLiteral("k.waymark")));
        QCOMPARE(m_terminal.run(QStringLiteral("import {k.waymark} {sample} --dry-run")).status, int(Done));
        const auto backups = [&] {
            const auto document
                = Document::open(m_terminal.path(QStringLiteral("k.waymark")), Document::Mode::ReadOnly, testContext());
            return backupsIn(backupFolder(backupPlace(QSettings()), (*document)->workspaceId(), (*document)->path()));
        };
        QVERIFY(backups().empty());
        QCOMPARE(m_terminal.run(QStringLiteral("import {k.waymark} {sample}")).status, int(Done));
        const std::vector<Backup> kept = backups();
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept[0].reason, BackupReason::Import);
        QCOMPARE(verifyFile(kept[0].path).head, before.head);
        QFile exported(exportBeside(kept[0].path));
        QVERIFY(exported.open(QIODevice::ReadOnly) && exported.readAll().contains("Kept"));
    }

    void aDryRunWritesNothing()
    {
        QCOMPARE(m_terminal.run(QStringLiteral("new {dry.waymark} --name Dry")).status, int(Done));
        const QByteArray before = m_terminal.bytes(QStringLiteral("dry.waymark"));
        const Said dry = m_terminal.run(QStringLiteral("import {dry.waymark} {sample} --dry-run --json"));
        QCOMPARE(dry.status, int(Done));
        QCOMPARE(dry.json()[QLatin1String("applied")].toBool(true), false);
        QCOMPARE(dry.json()[QLatin1String("tables")].toArray().size(), 33);
        QVERIFY(m_terminal.bytes(QStringLiteral("dry.waymark")) == before);
    }

    void oneBadRowKeepsEverythingOut()
    {
        QCOMPARE(m_terminal.run(QStringLiteral("new {bad.waymark} --name Bad")).status, int(Done));
        const QByteArray before = m_terminal.bytes(QStringLiteral("bad.waymark"));
        m_terminal.write(QStringLiteral("in/people.csv"), "id,name\nP1,Ada\n");
        m_terminal.write(QStringLiteral("in/objectives.csv"), "id,title,owner_id\nO1,Good,P1\nO2,Bad,P9\n");
        m_terminal.write(QStringLiteral("in/notes.txt"), "left alone");
        const Said said = m_terminal.run(QStringLiteral("import {bad.waymark} {in} --json"));
        QCOMPARE(said.status, int(Found));
        QCOMPARE(said.json()[QLatin1String("applied")].toBool(true), false);
        QJsonObject rejected;
        const QJsonArray tables = said.json()[QLatin1String("tables")].toArray();
        for (const QJsonValue &t : tables)
            if (t[QLatin1String("table")] == QLatin1String("objectives"))
                rejected = t[QLatin1String("rejected")][0].toObject();
        QCOMPARE(rejected[QLatin1String("line")].toInt(), 3);
        QCOMPARE(rejected[QLatin1String("column")].toString(), QStringLiteral("owner_id"));
        QCOMPARE(rejected[QLatin1String("value")].toString(), QStringLiteral("P9"));
        QCOMPARE(rejected[QLatin1String("code")].toString(), QStringLiteral("IMP-02"));
        QVERIFY(m_terminal.bytes(QStringLiteral("bad.waymark")) == before);
        const Said text = m_terminal.run(QStringLiteral("import {bad.waymark} {in}"));
        QCOMPARE(text.status, int(Found));
        QVERIFY2(text.out.contains(QStringLiteral("notes.txt")), qPrintable(text.out));
        QVERIFY2(text.out.contains(QStringLiteral("Nothing was imported")), qPrintable(text.out));
    }

    void aChangedReadingNeedsCorrectAndThenSupersedes()
    {
        QCOMPARE(m_terminal.run(QStringLiteral("new {c.waymark} --sample")).status, int(Done));
        m_terminal.write(QStringLiteral("c/measurements.csv"),
                         "kpi_id,period_end,value,correction_reason\nKPI-006,2026-06-30,10.9,typing error\n");
        const Said refused = m_terminal.run(QStringLiteral("import {c.waymark} {c}"));
        const Said dry = m_terminal.run(QStringLiteral("import {c.waymark} {c} --correct --dry-run --json"));
        QCOMPARE(dry.status, int(Done));
        QCOMPARE(dry.json()[QLatin1String("tables")][0][QLatin1String("corrected")].toInt(), 1);
        if (refused.status == Found)
            QCOMPARE(m_terminal.run(QStringLiteral("import {c.waymark} {c} --correct")).status, int(Done));
        const QJsonObject kpi
            = withCode(m_terminal.run(QStringLiteral("status {c.waymark} --json")).json()[QLatin1String("kpis")],
                       QStringLiteral("KPI-006"));
        QVERIFY(kpi[QLatin1String("value")].toDouble() != 11.5);
        QCOMPARE(m_terminal.run(QStringLiteral("verify {c.waymark}")).status, 0);
    }

    void anApprovedObjectiveKeepsItsTargetUntilTheImportedOneIsApproved()
    {
        QCOMPARE(m_terminal.run(QStringLiteral("new {v.waymark} --sample")).status, int(Done));
        m_terminal.write(QStringLiteral("v/kpis.csv"),
                         "id,objective_id,name,direction,unit,frequency,target\n"
                         "KPI-010,OBJ-005,Systems with sensitive data that are encrypted,increase,%,monthly,80\n");
        const QString status = QStringLiteral("status {v.waymark} --json");
        const QString before = m_terminal.run(status).out;
        const Said said = m_terminal.run(QStringLiteral("import {v.waymark} {v}"));
        QVERIFY2(said.status == Done, qPrintable(said.out + said.err));
        QVERIFY2(said.out.contains(QStringLiteral("proposed as the next version of: OBJ-005")), qPrintable(said.out));
        QCOMPARE(m_terminal.run(status).out, before);
        QCOMPARE(m_terminal.run(QStringLiteral("verify {v.waymark}")).status, 0);
        const QByteArray once = m_terminal.bytes(QStringLiteral("v.waymark"));
        QCOMPARE(m_terminal.run(QStringLiteral("import {v.waymark} {v}")).status, int(Done));
        QVERIFY(m_terminal.bytes(QStringLiteral("v.waymark")) == once);
    }

    void anExportIntoAFolderThatCannotBeMadeIsNotWritten()
    {
        m_terminal.write(QStringLiteral("plain"), "a file, not a folder");
        const Said said = m_terminal.run(QStringLiteral("export {s.waymark} {plain}"));
        QCOMPARE(said.status, int(NotWritten));
        QVERIFY(said.err.contains(QStringLiteral("plain")));
        QCOMPARE(m_terminal.bytes(QStringLiteral("plain")), QByteArray("a file, not a folder"));
    }

private:
    Terminal m_terminal;
};

QTEST_GUILESS_MAIN(TestInAndOut)
#include "tst_in_and_out.moc"
