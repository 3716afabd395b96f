#include "model/document/document.h"
#include "model/domain/finding.h"
#include "model/domain/organisation.h"
#include "tests/journeys/terminal.h"
#include "tests/store/slowdrive.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <future>

// What a script may rely on: exit status, words, files that stay as they are (CLI.md).

class TestTerminal : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCOMPARE(m_terminal.run(QStringLiteral("new {s.waymark} --sample")).status, int(Done));
        m_terminal.write(QStringLiteral("text.waymark"), "id,title\nOBJ-001,Encrypt\n");
        m_terminal.write(QStringLiteral("x.csv"), "a,b\n1,2\n");
    }

    void wrongUseHasItsStatusAndASentence_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *line, int status, const char *words) {
            QTest::newRow(line) << QString::fromUtf8(line) << status << QString::fromUtf8(words);
        };
        row("status {none.waymark}", CannotOpen, "does not exist");
        row("status {text.waymark}", CannotOpen, "is not a Waymark workspace");
        row("due {none.waymark}", CannotOpen, "does not exist");
        row("explain {none.waymark} KPI-001", CannotOpen, "does not exist");
        row("history {none.waymark}", CannotOpen, "does not exist");
        row("export {none.waymark} {out}", CannotOpen, "does not exist");
        row("import {none.waymark} {x.csv} --table people", CannotOpen, "does not exist");
        row("import {s.waymark} {none.csv}", CannotOpen, "does not exist");
        row("backup {none.waymark} --out {b.waymark}", CannotOpen, "does not exist");
        row("report {none.waymark} management-review --out {r.pdf}", CannotOpen, "does not exist");
        row("new {s.waymark}", NotWritten, "not overwritten");
        row("new {s.waymark} --sample", NotWritten, "not overwritten");
        row("new {no/such/folder.waymark}", NotWritten, "Create it first");
        row("backup {s.waymark} --out {text.waymark}", NotWritten, "not overwritten");
        row("status {s.waymark} --colour", WrongUse, "waymark status --help");
        row("status {s.waymark} --paper a4", WrongUse, "waymark status --help");
        row("status", WrongUse, "expects: FILE");
        row("status {s.waymark} {x.csv}", WrongUse, "expects: FILE");
        row("import {s.waymark}", WrongUse, "expects: FILE PATH");
        row("status {s.waymark} --as-of yesterday", WrongUse, "is not a date for --as-of");
        row("status {s.waymark} --as-of 2026-02-30", WrongUse, "is not a date for --as-of");
        row("status {s.waymark} --lang fr", WrongUse, "Languages are: en, de");
        row("history {s.waymark} --from 1.1.2026", WrongUse, "is not a date for --from");
        row("import {s.waymark} {x.csv}", WrongUse, "is not the name of a table");
        row("import {s.waymark} {x.csv} --table nonsense", WrongUse, "is not the name of a table");
        row("import {s.waymark} {x.csv} --table people --decimal dot", WrongUse, "“point” or “comma”");
        row("export {s.waymark} {out} --format pdf", WrongUse, "Formats are: csv, json, xlsx, ics");
        row("explain {s.waymark} KPI-999", WrongUse, "There is no KPI or objective “KPI-999”");
        row("backup {s.waymark}", WrongUse, "--out");
        row("report {s.waymark}", WrongUse, "expects: FILE ID");
        row("report {s.waymark} nonsense --out {r.pdf}", WrongUse, "There is no report “nonsense”");
        row("report {s.waymark} management-review", WrongUse, "--out");
    }
    void wrongUseHasItsStatusAndASentence()
    {
        QFETCH(QString, line);
        QFETCH(int, status);
        QFETCH(QString, words);
        const QByteArray sample = m_terminal.bytes(QStringLiteral("s.waymark"));
        const QByteArray text = m_terminal.bytes(QStringLiteral("text.waymark"));
        const Said said = m_terminal.run(line);
        QVERIFY2(said.status == status, qPrintable(QString::number(said.status) + said.err));
        QVERIFY2(said.err.contains(words), qPrintable(said.err));
        QVERIFY(said.err.startsWith(QStringLiteral("waymark: ")) && said.err.count(QLatin1Char('\n')) == 1);
        QVERIFY(said.out.isEmpty());
        QVERIFY(m_terminal.bytes(QStringLiteral("s.waymark")) == sample);
        QVERIFY(m_terminal.bytes(QStringLiteral("text.waymark")) == text);
        for (const char *made : {"out", "r.pdf", "b.waymark", "none.waymark", "s.waymark.lock"})
            QVERIFY2(!QFileInfo::exists(m_terminal.path(QLatin1String(made))), made);
    }

    void everyCommandHelps_data()
    {
        QTest::addColumn<QString>("name");
        for (const Command &c : allCommands())
            QTest::newRow(c.name) << QString::fromLatin1(c.name);
    }
    void everyCommandHelps()
    {
        QFETCH(QString, name);
        const Said said = m_terminal.run(name + QStringLiteral(" --help"));
        QCOMPARE(said.status, int(Done));
        QVERIFY(said.out.startsWith(QStringLiteral("waymark ") + name));
        const Command *command = findCommand(name);
        for (const CommandOption &o : command->options)
            QVERIFY2(said.out.contains(QStringLiteral("--") + QLatin1String(o.name)), o.name);
        QVERIFY(usageText().contains(QStringLiteral("waymark ") + name));
    }

    void readingNeverTouchesTheFile_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"status {t.waymark}", "status {t.waymark} --json", "due {t.waymark}", "explain {t.waymark} OBJ-005",
              "gaps {t.waymark}", "lint {t.waymark}", "history {t.waymark}", "verify {t.waymark}",
              "export {t.waymark} {readingout}", "backup {t.waymark} --out {readingcopy}"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void readingNeverTouchesTheFile()
    {
        QFETCH(QString, line);
        m_terminal.write(QStringLiteral("t.waymark"), m_terminal.bytes(QStringLiteral("s.waymark")));
        const QDateTime longAgo(QDate(2020, 1, 2), QTime(3, 4, 5), Qt::UTC);
        QFile file(m_terminal.path(QStringLiteral("t.waymark")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
        file.close();
        const Said said = m_terminal.run(line);
        // The sample holds a draft that is not fit to be proposed.
        QVERIFY2(said.status == (line.startsWith(QLatin1String("lint")) ? Found : Done), qPrintable(said.err));
        QVERIFY(!said.out.isEmpty() && said.err.isEmpty());
        QVERIFY(m_terminal.bytes(QStringLiteral("t.waymark")) == m_terminal.bytes(QStringLiteral("s.waymark")));
        QCOMPARE(QFileInfo(file).lastModified().toUTC(), longAgo);
    }

    void jsonIsOneDocumentAndNothingElse_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"status {s.waymark}", "due {s.waymark}", "explain {s.waymark} KPI-001",
                                 "gaps {s.waymark}", "lint {s.waymark}", "history {s.waymark}", "verify {s.waymark}"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void jsonIsOneDocumentAndNothingElse()
    {
        QFETCH(QString, line);
        const Said said = m_terminal.run(line + QStringLiteral(" --json"));
        QJsonParseError error;
        QVERIFY(QJsonDocument::fromJson(said.out.toUtf8(), &error).isObject());
        QCOMPARE(error.error, QJsonParseError::NoError);
        QVERIFY(said.err.isEmpty());
    }

    void lintNamesRuleFieldAndWords()
    {
        const Said slogan = m_terminal.run(QStringLiteral("lint --json --text"), {QStringLiteral("Raise awareness")});
        QCOMPARE(slogan.status, int(Found));
        const QJsonArray findings = slogan.json()[QLatin1String("findings")].toArray();
        QCOMPARE(findings[0][QLatin1String("rule")].toString(), QStringLiteral("LT-03"));
        QCOMPARE(findings[0][QLatin1String("severity")].toString(), QStringLiteral("blocker"));
        QCOMPARE(findings[0][QLatin1String("length")].toInt(), 15);
        QVERIFY(findings[0][QLatin1String("objective")].isNull());
        const Said good = m_terminal.run(QStringLiteral("lint --lang de --text"),
                                         {QStringLiteral("Klickrate von 14 % auf 4 % bis Ende 2026 senken")});
        QCOMPARE(good.status, int(Done));
        QCOMPARE(m_terminal.run(QStringLiteral("lint")).status, int(WrongUse));
        QCOMPARE(m_terminal.run(QStringLiteral("lint {s.waymark} --text x")).status, int(WrongUse));
        QCOMPARE(m_terminal.run(QStringLiteral("lint --lang fr --text x")).status, int(WrongUse));
        const Said all = m_terminal.run(QStringLiteral("lint {s.waymark} --json"));
        QCOMPARE(all.status, int(Found));
        QStringList seen;
        for (const QJsonValue &f : all.json()[QLatin1String("findings")].toArray())
            seen += f[QLatin1String("objective")].toString() + QLatin1Char(' ') + f[QLatin1String("rule")].toString();
        QVERIFY(seen.contains(QStringLiteral("OBJ-003 LR-11")));
        QVERIFY(seen.contains(QStringLiteral("OBJ-003 LS-19")));
        QVERIFY(seen.contains(QStringLiteral("OBJ-017 LT-01")));
        QVERIFY(seen.contains(QStringLiteral(" LX-05")));
    }

    void theHistoryNamesWhoDidWhatWhen()
    {
        QCOMPARE(m_terminal.run(QStringLiteral("new {h.waymark} --name Firm")).status, int(Done));
        m_terminal.write(QStringLiteral("h/people.csv"), "id,name\nP1,Ada\n");
        m_terminal.write(QStringLiteral("h2/people.csv"), "id,name\nP1,Grace\n");
        QCOMPARE(m_terminal.run(QStringLiteral("import {h.waymark} {h}")).status, int(Done));
        QCOMPARE(m_terminal.run(QStringLiteral("import {h.waymark} {h2}")).status, int(Done));
        const QJsonArray entries
            = m_terminal.run(QStringLiteral("history {h.waymark} --json")).json()[QLatin1String("entries")].toArray();
        QCOMPARE(entries.size(), 4);
        QJsonObject last;
        for (const QJsonValue &e : entries) {
            QCOMPARE(e[QLatin1String("actor")].toString(), QStringLiteral("tester"));
            QCOMPARE(e[QLatin1String("at")].toString(), QStringLiteral("2026-07-15T08:30:00Z"));
            static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{64}$"));
            QVERIFY(hash.match(e[QLatin1String("hash")].toString()).hasMatch());
            if (e[QLatin1String("seq")].toInt() == 4)
                last = e.toObject();
        }
        QCOMPARE(last[QLatin1String("label")].toString(), QStringLiteral("Import of people.csv"));
        const QJsonObject change = last[QLatin1String("changes")][0].toObject();
        QCOMPARE(change[QLatin1String("table")].toString(), QStringLiteral("people"));
        QCOMPARE(change[QLatin1String("code")].toString(), QStringLiteral("P1"));
        QCOMPARE(change[QLatin1String("before")].toString(), QStringLiteral("Ada"));
        QCOMPARE(change[QLatin1String("after")].toString(), QStringLiteral("Grace"));
        const auto count = [&](const char *options) {
            return m_terminal.run(QStringLiteral("history {h.waymark} --json ") + QLatin1String(options))
                .json()[QLatin1String("entries")]
                .toArray()
                .size();
        };
        QCOMPARE(count("--from 2026-07-15 --to 2026-07-15"), 4);
        QCOMPARE(count("--from 2026-07-16"), 0);
        QCOMPARE(count("--to 2026-07-14"), 0);
    }

    /// RELIABILITY I12: the proof takes as long as it takes, on a slow drive minutes.
    void verifyOfAFileThatIsOpenRefusesNobodyHisEdits()
    {
        const QString path = m_terminal.path(QStringLiteral("large.waymark"));
        const auto document = Document::create(path, testContext(2));
        QVERIFY(document);
        const FileContent content = contentOf(QByteArray(8 << 20, 'x'));
        Evidence evidence;
        evidence.id = {(*document)->newId()};
        evidence.code = QStringLiteral("EV-001");
        evidence.storage = EvidenceStorage::FileCopy;
        evidence.size = 8 << 20;
        evidence.sha256 = content.sha256;
        ChangeSet set {QStringLiteral("Evidence"), {}, {created(evidence)}, {}};
        set.contents = {content};
        QVERIFY((*document)->apply(set));
        const SlowDrive drive((*document)->path(), 1200);
        auto said = std::async(std::launch::async,
                               [this] { return m_terminal.run(QStringLiteral("verify {large.waymark} --json")); });
        QTRY_VERIFY_WITH_TIMEOUT(drive.reads() > 50, 60000);
        Person person;
        person.id = {(*document)->newId()};
        person.code = QStringLiteral("P1");
        person.name = QStringLiteral("Anke");
        const auto saved = (*document)->apply({QStringLiteral("new"), {}, {created(person)}, {}});
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        const Said proved = said.get();
        QCOMPARE(proved.status, 0);
        QVERIFY(proved.json()[QLatin1String("entries")].toInt() >= 2);
    }

    void verifyCountsAndKnowsItsAnchor()
    {
        const QJsonObject sound = m_terminal.run(QStringLiteral("verify {s.waymark} --json")).json();
        QVERIFY(sound[QLatin1String("ok")].toBool());
        QCOMPARE(sound[QLatin1String("exit")].toInt(), 0);
        QCOMPARE(sound[QLatin1String("entries")].toInt(), 2);
        const QString head = sound[QLatin1String("head")].toString();
        QCOMPARE(m_terminal.run(QStringLiteral("verify {s.waymark} --anchor ") + head).status, 0);
        QCOMPARE(m_terminal.run(QStringLiteral("verify {s.waymark} --anchor ") + QString(64, u'a')).status, 7);
        QCOMPARE(m_terminal.run(QStringLiteral("verify {text.waymark}")).status, 8);
        QCOMPARE(m_terminal.run(QStringLiteral("verify {none.waymark}")).status, 8);
    }

    void aBackupIsTheSameWorkspace()
    {
        QCOMPARE(m_terminal.run(QStringLiteral("backup {s.waymark} --out {backup.waymark}")).status, int(Done));
        QCOMPARE(m_terminal.run(QStringLiteral("verify {backup.waymark} --json")).out,
                 m_terminal.run(QStringLiteral("verify {s.waymark} --json")).out);
        QCOMPARE(m_terminal.run(QStringLiteral("status {backup.waymark} --json")).out,
                 m_terminal.run(QStringLiteral("status {s.waymark} --json")).out);
    }

    void anEarlierDayShowsWhatWasThen()
    {
        const QJsonObject then = m_terminal.run(QStringLiteral("status {s.waymark} --json --as-of 2025-06-30")).json();
        QCOMPARE(then[QLatin1String("asOf")].toString(), QStringLiteral("2025-06-30"));
        const auto kpi = [&](const char *code) { return withCode(then[QLatin1String("kpis")], QLatin1String(code)); };
        QCOMPARE(qRound(kpi("KPI-001")[QLatin1String("value")].toDouble() * 10) / 10.0, 79.7);
        QCOMPARE(kpi("KPI-019")[QLatin1String("value")].toDouble(), 40.0);
        QCOMPARE(qRound(kpi("KPI-019")[QLatin1String("progress")].toDouble() * 10) / 10.0, -8.1);
        const QJsonObject objective = withCode(then[QLatin1String("objectives")], QStringLiteral("OBJ-001"));
        QCOMPARE(objective[QLatin1String("state")].toString(), QStringLiteral("active"));
    }

    void beforeTheFirstReadingThereIsNoDataAndNoFault_data()
    {
        QTest::addColumn<QString>("day");
        QTest::newRow("a few days before") << QStringLiteral("2024-07-02");
        QTest::newRow("long before") << QStringLiteral("2020-01-01");
        QTest::newRow("first day of the calendar") << QStringLiteral("1900-01-01");
    }
    void beforeTheFirstReadingThereIsNoDataAndNoFault()
    {
        QFETCH(QString, day);
        const Said said = m_terminal.run(QStringLiteral("status {s.waymark} --json --as-of ") + day);
        QCOMPARE(said.status, int(Done));
        QVERIFY(!said.out.contains(QStringLiteral("nan")) && !said.out.contains(QStringLiteral("inf\"")));
        const QJsonArray kpis = said.json()[QLatin1String("kpis")].toArray();
        for (const QJsonValue &kpi : kpis) {
            if (kpi[QLatin1String("basis")] == QLatin1String("binary")) {
                QCOMPARE(kpi[QLatin1String("value")].toDouble(), 0.0); // a yes/no event that has not happened (3.4)
                continue;
            }
            QVERIFY(kpi[QLatin1String("value")].isNull());
            QVERIFY(kpi[QLatin1String("progress")].isNull());
            const QString state = kpi[QLatin1String("headline")].toString();
            QVERIFY2(state == QLatin1String("no_data") || state == QLatin1String("not_started"), qPrintable(state));
        }
        for (const char *line : {"status {s.waymark} --as-of ", "due {s.waymark} --as-of "})
            QCOMPARE(m_terminal.run(QLatin1String(line) + day).status, int(Done));
    }

    /// Whatever is named with --out: a workspace is never written over (RELIABILITY F16).
    void noWorkspaceIsOverwritten_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"report {s.waymark} management-review --out {s.waymark}",
                                 "report {s.waymark} management-review --out {kept.pdf}",
                                 "pack {s.waymark} --out {s.waymark} --objectives OBJ-003"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void noWorkspaceIsOverwritten()
    {
        QFETCH(QString, line);
        const QByteArray before = m_terminal.bytes(QStringLiteral("s.waymark"));
        m_terminal.write(QStringLiteral("kept.pdf"), before);
        const Said said = m_terminal.run(line);
        QCOMPARE(said.status, int(NotWritten));
        QVERIFY2(said.err.contains(QStringLiteral("not overwritten")), qPrintable(said.err));
        QCOMPARE(m_terminal.bytes(QStringLiteral("s.waymark")), before);
        QCOMPARE(m_terminal.bytes(QStringLiteral("kept.pdf")), before);
    }

    void farInTheFutureNothingBreaks()
    {
        const Said said = m_terminal.run(QStringLiteral("status {s.waymark} --json --as-of 2199-12-31"));
        QCOMPARE(said.status, int(Done));
        QVERIFY(said.json()[QLatin1String("kpis")].toArray().size() > 20);
    }

private:
    Terminal m_terminal;
};

QTEST_MAIN(TestTerminal)
#include "tst_terminal.moc"
