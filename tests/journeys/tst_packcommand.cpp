#include "model/exchange/zip.h"
#include "tests/journeys/terminal.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QHashFunctions>
#include <QProcess>
#include <QTest>

#include <map>

// `waymark pack` and `waymark verify` of a pack (CLI.md, DOMAIN.md 8.6, RELIABILITY.md G07 to G16).

class TestPackCommand : public QObject
{
    Q_OBJECT

private:
    using Files = std::map<QString, QByteArray>;
    enum Verdict {
        Sound = 0,
        Structure = 2,
        Sequence = 3,
        Linkage = 4,
        Content = 5,
        Anchor = 7,
        Nothing = 8,
        Newer = 9
    };
    Terminal m_terminal;
    Files m_pack; ///< with names, so that the history stands in it
    QString m_head;
    int m_folders = 0;

    static Files filesOf(const QString &path)
    {
        const auto tree = readFileTree(path);
        Files out;
        if (tree && tree->faults.isEmpty())
            for (const ExportedFile &f : tree->files)
                out.insert_or_assign(f.name, f.bytes);
        return out;
    }
    static QString sha(const QByteArray &bytes)
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
    /// Manifest and sums anew, as a careful forger would.
    static Files sealed(Files files)
    {
        files.erase(QStringLiteral("SHA256SUMS"));
        QJsonObject manifest = QJsonDocument::fromJson(files[QStringLiteral("manifest.json")]).object();
        files.erase(QStringLiteral("manifest.json"));
        QJsonArray list;
        for (const auto &[name, bytes] : files)
            list.append(QJsonObject {{QStringLiteral("path"), name}, {QStringLiteral("sha256"), sha(bytes)}});
        manifest.insert(QStringLiteral("files"), list);
        files[QStringLiteral("manifest.json")] = QJsonDocument(manifest).toJson();
        QByteArray sums;
        for (const auto &[name, bytes] : files)
            sums += sha(bytes).toLatin1() + "  " + name.toUtf8() + '\n';
        files[QStringLiteral("SHA256SUMS")] = sums;
        return files;
    }
    QString unpacked(const Files &files)
    {
        const QString folder = QStringLiteral("pack%1").arg(++m_folders);
        for (const auto &[name, bytes] : files)
            m_terminal.write(folder + QLatin1Char('/') + name, bytes);
        return folder;
    }
    static int script(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    /// The program, the shell script and the Python script agree.
    void check(const QString &folder, int verdict, const QString &anchor = {})
    {
        const Said said
            = m_terminal.run(QStringLiteral("verify {%1}").arg(folder),
                             anchor.isEmpty() ? QStringList() : QStringList {QStringLiteral("--anchor"), anchor});
        QVERIFY2(said.status == verdict, qPrintable(said.out + said.err));
        QStringList arguments {m_terminal.path(folder) + QStringLiteral("/verify.sh")};
        if (!anchor.isEmpty())
            arguments += anchor;
        QCOMPARE(script(QStringLiteral("sh"), arguments), verdict);
        arguments[0] = m_terminal.path(folder) + QStringLiteral("/verify.py");
        QCOMPARE(script(QStringLiteral("python3"), arguments), verdict);
    }
    static QList<QByteArray> lines(const QByteArray &bytes)
    {
        QList<QByteArray> out = bytes.split('\n');
        out.removeLast();
        return out;
    }
    static QByteArray joined(const QList<QByteArray> &rows) { return rows.join('\n') + '\n'; }

private slots:
    void initTestCase()
    {
        QCOMPARE(m_terminal.run(QStringLiteral("new {s.waymark} --sample")).status, int(Done));
        // A few entries more, so that there is something to cut and to swap.
        QCOMPARE(m_terminal.run(QStringLiteral("pack {s.waymark} --out {a.zip} --record --objectives OBJ-003")).status,
                 int(Done));
        QCOMPARE(m_terminal.run(QStringLiteral("pack {s.waymark} --out {b.zip} --record --objectives OBJ-003")).status,
                 int(Done));
        const Said said = m_terminal.run(
            QStringLiteral("pack {s.waymark} --out {n.zip} --names --self-assessment --objectives OBJ-003,OBJ-005"));
        QVERIFY2(said.status == Done, qPrintable(said.err));
        m_pack = filesOf(m_terminal.path(QStringLiteral("n.zip")));
        QVERIFY(m_pack.size() > 30);
        m_head = QString::fromUtf8(m_pack[QStringLiteral("HEAD.txt")]).trimmed().section(u' ', 1);
        QCOMPARE(m_head.size(), 64);
    }

    void theWorkspaceIsUntouchedAndOnlyRecordWrites()
    {
        const QString path = m_terminal.path(QStringLiteral("s.waymark"));
        const auto bytes = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        QCOMPARE(m_terminal.run(QStringLiteral("pack {s.waymark} --out {c.zip} --objectives OBJ-003")).status,
                 int(Done));
        QCOMPARE(bytes(), before);
        const Said history = m_terminal.run(QStringLiteral("history {s.waymark}"));
        QCOMPARE(history.out.count(QStringLiteral("Audit pack exported")), 2);
        QVERIFY(history.out.contains(QStringLiteral("a.zip")));
        QFile zip(m_terminal.path(QStringLiteral("b.zip")));
        QVERIFY(zip.open(QIODevice::ReadOnly));
        QVERIFY(history.out.contains(sha(zip.readAll())));
        QCOMPARE(m_terminal.run(QStringLiteral("verify {s.waymark}")).status, int(Sound));
    }

    void theSameStateGivesTheSameBytes()
    {
        for (const char *name : {"{d.zip}", "{e.zip}"})
            QCOMPARE(
                m_terminal.run(QStringLiteral("pack {s.waymark} --objectives OBJ-003 --out ") + QLatin1String(name))
                    .status,
                int(Done));
        QFile d(m_terminal.path(QStringLiteral("d.zip"))), e(m_terminal.path(QStringLiteral("e.zip")));
        QVERIFY(d.open(QIODevice::ReadOnly) && e.open(QIODevice::ReadOnly));
        const QByteArray one = d.readAll();
        QVERIFY(one.size() > 10000);
        QCOMPARE(one, e.readAll());
    }

    void aPackIsSoundAsZipAsFolderAndForItsScripts()
    {
        const Said zip = m_terminal.run(QStringLiteral("verify {n.zip} --json"));
        QVERIFY2(zip.status == Sound, qPrintable(zip.out));
        QCOMPARE(zip.json()[QLatin1String("head")].toString(), m_head);
        QCOMPARE(zip.json()[QLatin1String("entries")].toInt(), 4);
        const QString folder = unpacked(m_pack);
        check(folder, Sound);
        check(folder, Sound, m_head);
        check(folder, Anchor, QString(64, QLatin1Char('a')));
        QProcess sums;
        sums.setWorkingDirectory(m_terminal.path(folder));
        sums.start(QStringLiteral("sha256sum"),
                   {QStringLiteral("--strict"), QStringLiteral("--quiet"), QStringLiteral("-c"),
                    QStringLiteral("SHA256SUMS")});
        QVERIFY(sums.waitForFinished() && sums.exitCode() == 0);
    }

    void everyTamperingIsClassified_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::addColumn<int>("verdict");
        const std::pair<const char *, int> deeds[] = {{"file changed", Structure},
                                                      {"file removed", Structure},
                                                      {"file added", Structure},
                                                      {"value of the history edited", Content},
                                                      {"actor edited", Linkage},
                                                      {"entry deleted", Sequence},
                                                      {"entries swapped", Sequence},
                                                      {"tail cut", Sequence},
                                                      {"tail cut and head written", Sound},
                                                      {"ledger emptied", Nothing},
                                                      {"contents withheld", Sound},
                                                      {"manifest forged", Structure},
                                                      {"format of the future", Newer}};
        for (const auto &[deed, verdict] : deeds)
            QTest::newRow(deed) << QString::fromLatin1(deed) << verdict;
    }
    void everyTamperingIsClassified()
    {
        QFETCH(QString, deed);
        QFETCH(int, verdict);
        Files files = m_pack;
        QByteArray &ledger = files[QStringLiteral("log/ledger.tsv")];
        QByteArray &history = files[QStringLiteral("log/history.jsonl")];
        QList<QByteArray> rows = lines(ledger), bodies = lines(history);
        QVERIFY(rows.size() == 4 && bodies.size() == 4);
        const auto write = [&] {
            ledger = rows.isEmpty() ? QByteArray() : joined(rows);
            history = bodies.isEmpty() ? QByteArray() : joined(bodies);
            files = sealed(files);
        };
        if (deed == QLatin1String("file changed"))
            files[QStringLiteral("index.html")][100] = '#';
        else if (deed == QLatin1String("file removed"))
            files.erase(QStringLiteral("tables/objectives.csv"));
        else if (deed == QLatin1String("file added"))
            files[QStringLiteral("report/extra.pdf")] = "x";
        else if (deed == QLatin1String("format of the future")) {
            files[QStringLiteral("manifest.json")].replace("\"format\": 1", "\"format\": 2");
            const Said said = m_terminal.run(QStringLiteral("verify {%1}").arg(unpacked(sealed(files))));
            QCOMPARE(said.status, verdict);
            QVERIFY2(said.out.contains(QStringLiteral("newer version")), qPrintable(said.out));
            return;
        } else if (deed == QLatin1String("manifest forged")) {
            QByteArray &manifest = files[QStringLiteral("manifest.json")];
            manifest.replace("\"path\": \"HEAD.txt\"", "\"path\": \"TAIL.txt\"");
            QByteArray &sums = files[QStringLiteral("SHA256SUMS")];
            const qsizetype at = sums.indexOf("  manifest.json");
            sums.replace(at - 64, 64, sha(manifest).toLatin1());
            // The scripts follow the sums alone; the program compares both lists.
            const QString folder = unpacked(files);
            QCOMPARE(m_terminal.run(QStringLiteral("verify {%1}").arg(folder)).status, verdict);
            return;
        } else {
            if (deed == QLatin1String("value of the history edited")) {
                const auto shown = std::find_if(bodies.begin(), bodies.end(), [](auto &b) { return !b.isEmpty(); });
                QVERIFY(shown != bodies.end());
                (*shown)[shown->size() / 2] = (*shown)[shown->size() / 2] == 'x' ? 'y' : 'x';
            } else if (deed == QLatin1String("actor edited")) {
                QList<QByteArray> cells = rows[1].split('\t');
                cells[2] = "somebody else";
                rows[1] = cells.join('\t');
            } else if (deed == QLatin1String("entry deleted")) {
                rows.removeAt(1);
                bodies.removeAt(1);
            } else if (deed == QLatin1String("entries swapped")) {
                rows.swapItemsAt(1, 2);
                bodies.swapItemsAt(1, 2);
            } else if (deed.startsWith(QLatin1String("tail cut"))) {
                rows.removeLast();
                bodies.removeLast();
                if (deed.endsWith(QLatin1String("head written")))
                    files[QStringLiteral("HEAD.txt")] = "3 " + rows.back().split('\t').back() + "\n";
            } else if (deed == QLatin1String("ledger emptied")) {
                rows.clear();
                bodies.clear();
            } else if (deed == QLatin1String("contents withheld")) {
                for (QByteArray &body : bodies)
                    body.clear();
            }
            write();
        }
        const QString folder = unpacked(files);
        check(folder, verdict);
        if (deed == QLatin1String("tail cut and head written"))
            check(folder, Anchor, m_head); // only the hash from a signed report shows it
        if (deed == QLatin1String("contents withheld"))
            QVERIFY(
                m_terminal.run(QStringLiteral("verify {%1}").arg(folder)).out.contains(QStringLiteral("4 redacted")));
    }

    void aLinkAmongTheFilesIsAFault()
    {
        const QString folder = unpacked(m_pack);
        QVERIFY(QFile::link(QStringLiteral("/etc/hostname"), m_terminal.path(folder + QStringLiteral("/report/x"))));
        check(folder, Structure);
    }

    void personsStandByRoleAndOtherObjectivesNotAtAll()
    {
        const Files roles = filesOf(m_terminal.path(QStringLiteral("a.zip")));
        QVERIFY(roles.size() > 20);
        for (const auto &[name, bytes] : roles) {
            if (name.endsWith(QLatin1String(".pdf")))
                continue;
            const QString text = QString::fromUtf8(bytes);
            // The owner of OBJ-003, and the title of an objective that was not chosen.
            for (const char *secret : {"Özdemir", "Weiß", "Sensitive data encrypted", "KPI-010", "OBJ-005"})
                QVERIFY2(!text.contains(QString::fromUtf8(secret)),
                         qPrintable(name + QLatin1Char(' ') + QString::fromUtf8(secret)));
        }
        const QString page = QString::fromUtf8(roles.at(QStringLiteral("index.html")));
        QVERIFY(page.contains(QStringLiteral("OBJ-003")));
        QVERIFY(!page.contains(QStringLiteral("Self-assessment")));
        const QString named = QString::fromUtf8(m_pack.at(QStringLiteral("index.html")));
        QVERIFY(named.contains(QStringLiteral("Özdemir")) && named.contains(QStringLiteral("Self-assessment")));
    }

    void missingOriginalsHaveStubsThatNameThem()
    {
        int stubs = 0;
        for (const auto &[name, bytes] : m_pack)
            if (name.startsWith(QLatin1String("evidence/EV")) && name.contains(QLatin1String("-missing-"))) {
                ++stubs;
                QVERIFY(bytes.contains("Kept elsewhere") || bytes.contains("Missing"));
            }
        QVERIFY(stubs > 10);
        QCOMPARE(lines(m_pack.at(QStringLiteral("evidence/index.csv"))).size(), stubs + 1);
        for (const auto &file : m_pack)
            for (const QChar c : file.first)
                QVERIFY2(c.unicode() < 128 && c != u' ', qPrintable(file.first));
    }

    void wrongUseIsASentence_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("no file") << QStringLiteral("pack {s.waymark}") << QStringLiteral("--out");
        QTest::newRow("both") << QStringLiteral("pack {s.waymark} --out {x.zip} --names --roles")
                              << QStringLiteral("exclude each other");
        QTest::newRow("unknown") << QStringLiteral("pack {s.waymark} --out {x.zip} --objectives OBJ-999")
                                 << QStringLiteral("OBJ-999");
        QTest::newRow("backwards") << QStringLiteral("pack {s.waymark} --out {x.zip} --from 2026-02-01 --to 2026-01-01")
                                   << QStringLiteral("later than");
    }
    void wrongUseIsASentence()
    {
        QFETCH(QString, line);
        QFETCH(QString, words);
        const Said said = m_terminal.run(line);
        QCOMPARE(said.status, int(WrongUse));
        QVERIFY2(said.err.contains(words), qPrintable(said.err));
        QVERIFY(!QFile::exists(m_terminal.path(QStringLiteral("x.zip"))));
    }

    void whatIsNoPackIsToldApart()
    {
        m_terminal.write(QStringLiteral("other/readme.txt"), "hello");
        QCOMPARE(m_terminal.run(QStringLiteral("verify {other}")).status, int(Nothing));
        m_terminal.write(QStringLiteral("half.zip"), "PK\x03\x04 and then nothing");
        QCOMPARE(m_terminal.run(QStringLiteral("verify {half.zip}")).status, int(Structure));
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication app(argc, argv);
    TestPackCommand test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_packcommand.moc"
