#include "model/exchange/zip.h"
#include "tests/journeys/terminal.h"

#include <QProcess>
#include <QTest>

// `--as-of` everywhere (CLI.md, DOMAIN.md 2.13): each command tells the facts of that day, and none of a later one.
// What must stand there is taken from the tables of the sample, not from the program.

class TestAsOfCommand : public QObject
{
    Q_OBJECT

private:
    Terminal m_terminal;
    const QString m_day = QStringLiteral("2025-06-30");

    Said run(const QString &command, const QString &options, const QString &day) const
    {
        return m_terminal.run(QStringLiteral("%1 {s.waymark} %2 %3")
                                  .arg(command, options, day.isEmpty() ? QString() : QStringLiteral("--as-of ") + day));
    }
    static QString step(const QJsonObject &explanation, const char *key)
    {
        for (const QJsonValue &s : explanation[QLatin1String("steps")].toArray())
            if (s[QLatin1String("key")].toString() == QLatin1String(key))
                return s[QLatin1String("text")].toString();
        return {};
    }
    static QStringList codes(const QJsonValue &rows, const char *key = "code")
    {
        QStringList out;
        for (const QJsonValue &row : rows.toArray())
            out += row[QLatin1String(key)].toString();
        return out;
    }
    /// What stands on the pages of a PDF of the folder, in one line.
    QString paper(const QString &name) const
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"),
                      {QStringLiteral("-layout"), m_terminal.path(name), QStringLiteral("-")});
        return process.waitForFinished(60000) ? QString::fromUtf8(process.readAllStandardOutput()).simplified()
                                              : QString();
    }

private slots:
    void initTestCase() { QCOMPARE(m_terminal.run(QStringLiteral("new {s.waymark} --sample")).status, int(Done)); }

    void explainTellsTheFiguresOfTheDay()
    {
        const QJsonObject then = run(QStringLiteral("explain"), QStringLiteral("KPI-001 --json"), m_day).json();
        const QJsonObject now = run(QStringLiteral("explain"), QStringLiteral("KPI-001 --json"), {}).json();
        QCOMPARE(then[QLatin1String("asOf")].toString(), m_day);
        QCOMPARE(now[QLatin1String("asOf")].toString(), QStringLiteral("2026-07-15"));
        // Brno had just been acquired: 79.7 %, of 79.7 = 58.3 + p·(100 − 58.3) / 100.
        QVERIFY2(step(then, "value").contains(QStringLiteral("79.7")), qPrintable(step(then, "value")));
        QVERIFY2(step(then, "progress").contains(QStringLiteral("51.")), qPrintable(step(then, "progress")));
        QVERIFY(step(now, "value").contains(QStringLiteral("100")));
        QCOMPARE(now[QLatin1String("state")].toString(), QStringLiteral("achieved"));
        QVERIFY(then[QLatin1String("state")].toString() != QStringLiteral("achieved"));
        for (const QJsonValue &reading : then[QLatin1String("readings")].toArray())
            QVERIFY(reading[QLatin1String("periodEnd")].toString() <= m_day);
        QCOMPARE(then[QLatin1String("readings")].toArray().size(), 12); // July 2024 to June 2025

        // The old target date of an objective, without a word of the later ones.
        const QString objective = run(QStringLiteral("explain"), QStringLiteral("OBJ-003"), m_day).out;
        const QString kpi = run(QStringLiteral("explain"), QStringLiteral("KPI-006"), m_day).out;
        QVERIFY2((objective + kpi).contains(QStringLiteral("31 Mar 2026")), qPrintable(objective + kpi));
        QVERIFY2(!(objective + kpi).contains(QStringLiteral("30 Sep 2026")), qPrintable(objective + kpi));
        QVERIFY(
            run(QStringLiteral("explain"), QStringLiteral("KPI-006"), {}).out.contains(QStringLiteral("30 Sep 2026")));
        // What was not there yet cannot be explained.
        const Said later = run(QStringLiteral("explain"), QStringLiteral("OBJ-011"), m_day);
        QCOMPARE(later.status, int(WrongUse));
        QVERIFY2(later.err.contains(QStringLiteral("There is no KPI or objective “OBJ-011” on 2025-06-30.")),
                 qPrintable(later.err));
    }

    void dueListsWhatWasDueOnThatDay()
    {
        const QJsonObject then = run(QStringLiteral("due"), QStringLiteral("--json"), m_day).json();
        const QJsonObject now = run(QStringLiteral("due"), QStringLiteral("--json"), {}).json();
        QCOMPARE(then[QLatin1String("asOf")].toString(), m_day);
        const QStringList listed = codes(then[QLatin1String("items")]), today = codes(now[QLatin1String("items")]);
        QVERIFY2(!listed.isEmpty() && !today.isEmpty(), qPrintable(listed.join(u' ')));
        // ACT-026 was due on that day and done a week later; the decisions of 2026 did not exist.
        QVERIFY2(listed.contains(QStringLiteral("ACT-026")), qPrintable(listed.join(u' ')));
        QVERIFY(!today.contains(QStringLiteral("ACT-026")));
        for (const char *code : {"DEC-05", "DEC-07", "DEC-09"}) {
            QVERIFY2(!listed.contains(QLatin1String(code)), code);
            QVERIFY2(today.contains(QLatin1String(code)), code);
        }
        for (const QJsonValue &item : then[QLatin1String("items")].toArray()) {
            const QString objective = item[QLatin1String("objective")].toString();
            for (const char *later : {"OBJ-011", "OBJ-013", "OBJ-014", "OBJ-018", "OBJ-019"})
                QVERIFY2(objective != QLatin1String(later), qPrintable(item[QLatin1String("code")].toString()));
            const QDate due = QDate::fromString(item[QLatin1String("due")].toString(), Qt::ISODate);
            QCOMPARE(item[QLatin1String("overdue")].toBool(), due < QDate(2025, 6, 30));
        }
    }

    void checkJudgesTheEvidenceOfThatDay()
    {
        const QJsonObject then = run(QStringLiteral("check"), QStringLiteral("--json"), m_day).json();
        const QJsonObject now = run(QStringLiteral("check"), QStringLiteral("--json"), {}).json();
        QCOMPARE(then[QLatin1String("asOf")].toString(), m_day);
        QVERIFY(then[QLatin1String("counts")] != now[QLatin1String("counts")]);
        QString words, wordsNow;
        for (const QJsonValue &f : then[QLatin1String("findings")].toArray())
            words += f[QLatin1String("reason")].toString() + u'\n';
        for (const QJsonValue &f : now[QLatin1String("findings")].toArray())
            wordsNow += f[QLatin1String("reason")].toString() + u'\n';
        for (const char *later : {"ACT-019", "DEC-05", "OBJ-011", "OBJ-013", "OBJ-018"})
            QVERIFY2(!words.contains(QLatin1String(later)), later);
        QVERIFY(wordsNow.contains(QStringLiteral("ACT-019 is overdue by 106 days.")));
        // Objectives that are judged then: those with a version of that time.
        const QStringList judged = codes(then[QLatin1String("findings")], "objective");
        QVERIFY(judged.contains(QStringLiteral("OBJ-001")) && judged.contains(QStringLiteral("OBJ-016")));
        QVERIFY(!judged.contains(QStringLiteral("OBJ-011")) && !judged.contains(QStringLiteral("OBJ-014")));
        const QStringList judgedNow = codes(now[QLatin1String("findings")], "objective");
        QVERIFY(judgedNow.contains(QStringLiteral("OBJ-011")));
    }

    void theRegisterOnPaperIsThatOfTheDay()
    {
        QCOMPARE(run(QStringLiteral("report"), QStringLiteral("register --out {then.pdf}"), m_day).status, int(Done));
        QCOMPARE(run(QStringLiteral("report"), QStringLiteral("register --out {now.pdf}"), {}).status, int(Done));
        const QString then = paper(QStringLiteral("then.pdf")), now = paper(QStringLiteral("now.pdf"));
        QVERIFY2(then.contains(QStringLiteral("as of 2025-06-30")) || then.contains(QStringLiteral("30 June 2025")),
                 qPrintable(then.left(600)));
        for (const char *code : {"OBJ-001", "OBJ-002", "OBJ-016"})
            QVERIFY2(then.contains(QLatin1String(code)), code);
        for (const char *code : {"OBJ-011", "OBJ-013", "OBJ-014", "OBJ-018"}) {
            QVERIFY2(!then.contains(QLatin1String(code)), code);
            QVERIFY2(now.contains(QLatin1String(code)), code);
        }
        QVERIFY(then.contains(QStringLiteral("30 Sep 2025"))); // OBJ-001 before its date was moved
        QVERIFY(!now.contains(QStringLiteral("30 Sep 2025")));
    }

    void thePackHoldsThatDay()
    {
        QCOMPARE(run(QStringLiteral("pack"), QStringLiteral("--out {then.zip}"), m_day).status, int(Done));
        const auto tree = readFileTree(m_terminal.path(QStringLiteral("then.zip")));
        QVERIFY(tree && tree->faults.isEmpty());
        QByteArray manifest, pack;
        for (const ExportedFile &f : tree->files) {
            if (f.name == QLatin1String("manifest.json"))
                manifest = f.bytes;
            if (f.name == QLatin1String("report/audit-pack.pdf"))
                pack = f.bytes;
        }
        QVERIFY2(manifest.contains("2025-06-30"), manifest.left(800).constData());
        QVERIFY(pack.startsWith("%PDF"));
        m_terminal.write(QStringLiteral("pack.pdf"), pack);
        const QString text = paper(QStringLiteral("pack.pdf"));
        QVERIFY(text.contains(QStringLiteral("OBJ-001")));
        for (const char *later : {"OBJ-011", "OBJ-013", "OBJ-018", "DEC-05"})
            QVERIFY2(!text.contains(QLatin1String(later)), later);
        QVERIFY(text.contains(QStringLiteral("79.7")));
        QCOMPARE(m_terminal.run(QStringLiteral("verify {then.zip}")).status, int(Done));
    }

    /// 2.13: an audit of last year and one of this year differ, and the one of today is what the default says.
    void todayIsTheDefaultOfEveryCommand_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("options");
        QTest::newRow("status") << QStringLiteral("status") << QStringLiteral("--json");
        QTest::newRow("explain") << QStringLiteral("explain") << QStringLiteral("OBJ-005 --json");
        QTest::newRow("due") << QStringLiteral("due") << QStringLiteral("--json");
        QTest::newRow("check") << QStringLiteral("check") << QStringLiteral("--json");
        QTest::newRow("gaps") << QStringLiteral("gaps") << QStringLiteral("--json");
    }
    void todayIsTheDefaultOfEveryCommand()
    {
        QFETCH(QString, command);
        QFETCH(QString, options);
        const Said usual = run(command, options, {});
        QCOMPARE(run(command, options, QStringLiteral("2026-07-15")).out, usual.out);
        QVERIFY(run(command, options, m_day).out != usual.out);
    }
};

QTEST_MAIN(TestAsOfCommand)
#include "tst_asofcommand.moc"
