#include "model/document/document.h"
#include "model/domain/dates.h"
#include "model/domain/records.h"
#include "model/exchange/zip.h"
#include "tests/journeys/terminal.h"

#include <QGuiApplication>
#include <QHashFunctions>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <map>

// What stands in an audit pack, on its pages as well (DOMAIN.md 6 d, 8.6): the verified history, the period, nobody by
// name.

class TestPackContents : public QObject
{
    Q_OBJECT

private:
    using Files = std::map<QString, QByteArray>;
    enum Verdict { Linkage = 4 };
    Terminal m_terminal;
    Files m_roles; ///< OBJ-003 by role, without self-assessment
    QStringList m_names; ///< family names
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
    QString unpacked(const Files &files)
    {
        const QString folder = QStringLiteral("pack%1").arg(++m_folders);
        for (const auto &[name, bytes] : files)
            m_terminal.write(folder + QLatin1Char('/') + name, bytes);
        return folder;
    }
    static QList<QByteArray> lines(const QByteArray &bytes)
    {
        QList<QByteArray> out = bytes.split('\n');
        out.removeLast();
        return out;
    }
    /// What stands on the pages of a report of an unpacked pack, in one line.
    QString paperText(const QString &folder, const QString &report) const
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"),
                      {QStringLiteral("-layout"),
                       m_terminal.path(folder) + QStringLiteral("/report/%1.pdf").arg(report), QStringLiteral("-")});
        return process.waitForFinished(60000) ? QString::fromUtf8(process.readAllStandardOutput()).simplified()
                                              : QString();
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(m_terminal.run(QStringLiteral("new {s.waymark} --sample")).status, int(Done));
        {
            auto document = Document::open(m_terminal.path(QStringLiteral("s.waymark")), Document::Mode::ReadWrite,
                                           testContext());
            QVERIFY(document);
            const Objective before = *(*document)->records().byCode<Objective>(QStringLiteral("OBJ-003"));
            Objective after = before;
            after.rationale = QString::fromUtf8("Ask Weiß, or Dr. Katharina Weiß.");
            QVERIFY((*document)->apply({QStringLiteral("asked"), {}, {edited(before, after)}, {}}));
            for (const Person &p : (*document)->records().all<Person>())
                if (!p.isRole)
                    m_names += p.name.section(QLatin1Char(' '), -1);
        }
        QVERIFY(m_names.size() > 5);
        // Entries more, so that there is something to break.
        QCOMPARE(m_terminal.run(QStringLiteral("pack {s.waymark} --out {a.zip} --record --objectives OBJ-003")).status,
                 int(Done));
        m_roles = filesOf(m_terminal.path(QStringLiteral("a.zip")));
        QVERIFY(m_roles.size() > 20);
    }

    /// Whole words in every file, the pages among them: "Ask Weiß" was typed by somebody.
    void aPackByRoleNamesNobodyOnAnyPage()
    {
        const QString folder = unpacked(m_roles);
        int pages = 0;
        for (const auto &[name, bytes] : m_roles) {
            const bool isPaper = name.endsWith(QLatin1String(".pdf"));
            pages += isPaper;
            const QString text = isPaper
                ? paperText(folder, name.section(QLatin1Char('/'), 1).remove(QStringLiteral(".pdf")))
                : QString::fromUtf8(bytes);
            QVERIFY2(!text.isEmpty() || bytes.size() < 2, qPrintable(name));
            for (const QString &person : std::as_const(m_names)) {
                const QRegularExpression word(
                    QStringLiteral("(?<![\\w])%1(?![\\w])").arg(QRegularExpression::escape(person)),
                    QRegularExpression::UseUnicodePropertiesOption);
                QVERIFY2(!text.contains(word), qPrintable(name + QLatin1Char(' ') + person));
            }
        }
        QVERIFY(pages >= 7);
        QVERIFY(paperText(folder, QStringLiteral("objective-OBJ-003")).contains(QStringLiteral("Ask ")));
    }

    /// J15: a line of the history was changed behind the program's back; nobody can make a pack that hides it.
    void aBrokenHistoryShowsInThePack()
    {
        const QString file = m_terminal.path(QStringLiteral("broken.waymark"));
        QVERIFY(QFile::copy(m_terminal.path(QStringLiteral("s.waymark")), file));
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("break"));
            db.setDatabaseName(file);
            QVERIFY(db.open());
            QSqlQuery query(db);
            QVERIFY(query.exec(QStringLiteral("UPDATE history SET actor='nobody' WHERE seq=2")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("break"));
        const Said verified = m_terminal.run(QStringLiteral("verify {broken.waymark}"));
        QCOMPARE(verified.status, int(Linkage));
        QVERIFY2(verified.out.contains(QStringLiteral("The chain breaks at entry 2")), qPrintable(verified.out));
        // The records can still be read, and the pack is made; it carries the break, whoever looks.
        QCOMPARE(m_terminal.run(QStringLiteral("status {broken.waymark}")).status, int(Done));
        const Said made
            = m_terminal.run(QStringLiteral("pack {broken.waymark} --out {broken.zip} --names --self-assessment"));
        QCOMPARE(made.status, int(Done));
        const QString where = QStringLiteral("The chain breaks at entry 2");
        QVERIFY2(made.err.contains(where), qPrintable(made.err));
        const Files files = filesOf(m_terminal.path(QStringLiteral("broken.zip")));
        const QString folder = unpacked(files);
        QCOMPARE(m_terminal.run(QStringLiteral("verify {%1}").arg(folder)).status, int(Linkage));
        const QString page = QString::fromUtf8(files.at(QStringLiteral("index.html")));
        QVERIFY(page.contains(QStringLiteral("broken: ") + where));
        QVERIFY(page.contains(QStringLiteral("<bdi>The history is broken: ") + where));
        const QString paper
            = paperText(folder, QStringLiteral("audit-pack")).section(QStringLiteral("17 Glossary"), -1);
        const QString verification = paper.section(QStringLiteral("18 Verification of the history"), -1);
        QVERIFY2(verification.contains(QStringLiteral("broken: ") + where), qPrintable(verification));
        QVERIFY(paperText(folder, QStringLiteral("audit-pack")).contains(QStringLiteral("The history is broken: ")));
    }

    void aSoundHistoryIsSaidToBeVerified()
    {
        const Files files = m_roles;
        QVERIFY(files.at(QStringLiteral("index.html")).contains("complete: its chain was recomputed"));
        QVERIFY(paperText(unpacked(files), QStringLiteral("audit-pack"))
                    .contains(QStringLiteral("the whole chain was recomputed")));
    }

    /// With the tools of any system, in another folder: unpacked by another program, then what README.txt says.
    void plainToolsProveThePackInAnotherFolder()
    {
        QTemporaryDir other;
        const auto run = [&](const QString &program, const QStringList &arguments) {
            QProcess process;
            process.setWorkingDirectory(other.path());
            process.start(program, arguments);
            return process.waitForFinished(60000) ? process.exitCode() : -1;
        };
        QCOMPARE(run(QStringLiteral("python3"),
                     {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"),
                      m_terminal.path(QStringLiteral("a.zip")), QStringLiteral(".")}),
                 0);
        QCOMPARE(QDir(other.path()).entryList(QDir::Files, QDir::Name),
                 QStringList({QStringLiteral("HEAD.txt"), QStringLiteral("README.txt"), QStringLiteral("SHA256SUMS"),
                              QStringLiteral("index.html"), QStringLiteral("manifest.json"),
                              QStringLiteral("verify.py"), QStringLiteral("verify.sh")}));
        const QString readme = QString::fromUtf8(m_roles.at(QStringLiteral("README.txt")));
        for (const char *line : {"sha256sum --strict -c SHA256SUMS", "sh verify.sh", "python3 verify.py"}) {
            QVERIFY2(readme.contains(QLatin1String(line)), line);
            const QStringList words = QString::fromLatin1(line).split(QLatin1Char(' '));
            QCOMPARE(run(words.front(), words.mid(1)), 0);
        }
        QVERIFY(readme.contains(QStringLiteral("index.html")) && readme.contains(QStringLiteral("HEAD.txt")));
        QFile page(other.filePath(QStringLiteral("index.html")));
        QVERIFY(page.open(QIODevice::Append) && page.write(" ") == 1);
        page.close();
        QVERIFY(run(QStringLiteral("sha256sum"),
                    {QStringLiteral("--strict"), QStringLiteral("-c"), QStringLiteral("SHA256SUMS")})
                != 0);
    }

    /// The same period on paper and in the tables, and no promise that the pack does not keep.
    void thePeriodHoldsForTheTablesAndForThePaper()
    {
        const Said said = m_terminal.run(QStringLiteral(
            "pack {s.waymark} --out {p.zip} --from 2025-01-01 --to 2025-09-30 --objectives OBJ-003,OBJ-005"));
        QVERIFY2(said.status == Done, qPrintable(said.err));
        const Files files = filesOf(m_terminal.path(QStringLiteral("p.zip")));
        const QList<QByteArray> rows = lines(files.at(QStringLiteral("tables/measurements.csv")));
        const qsizetype at = rows.front().split(',').indexOf("period_end");
        QVERIFY(at >= 0 && rows.size() > 5);
        QSet<QString> days;
        for (const QByteArray &row : rows.mid(1)) {
            const QDate end = QDate::fromString(QString::fromUtf8(row.split(',').at(at)), Qt::ISODate);
            QVERIFY2(end >= QDate(2025, 1, 1) && end <= QDate(2025, 9, 30), row.constData());
            days += shortDate(end, Language());
        }
        const QString paper = paperText(unpacked(files), QStringLiteral("audit-pack"));
        QVERIFY(paper.contains(
            QStringLiteral("Figures, reviews and communication from 1 January 2025 to 30 September 2025")));
        const QString figures = paper.section(QStringLiteral("10 Figures and their evidence"), -1)
                                    .section(QStringLiteral("11 Reviews"), 0, 0);
        for (const QString &day : std::as_const(days))
            QVERIFY2(figures.contains(day), qPrintable(day));
        static const QRegularExpression outside(QStringLiteral("M\\d+ \\d+ (Oct|Nov|Dec) 2025|M\\d+ \\d+ \\w+ 2026"));
        QVERIFY2(!figures.contains(outside), qPrintable(outside.match(figures).captured()));
        QVERIFY(!paper.contains(QStringLiteral("All earlier figures")));
        QVERIFY(figures.contains(QStringLiteral("from 1 January 2025 to 30 September 2025")));
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication app(argc, argv);
    TestPackContents test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_packcontents.moc"
