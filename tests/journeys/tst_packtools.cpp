#include "model/domain/records.h"
#include "model/exchange/zip.h"
#include "tests/journeys/terminal.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QHashFunctions>
#include <QProcess>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTest>

#include <map>

// An audit pack in the hands of others: every program unpacks the same tree, nothing leads out of it, and nothing
// stands in it that was not asked for (RELIABILITY.md G04, G13, G15).

class TestPackTools : public QObject
{
    Q_OBJECT

private:
    using Files = std::map<QString, QByteArray>;
    Terminal m_terminal;
    Files m_pack;
    const QString m_secretFolder = QStringLiteral("private-folder-4711");

    QString zip() const { return m_terminal.path(QStringLiteral("a.zip")); }
    static QByteArray output(const QString &program, const QStringList &arguments, const QString &folder = {})
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(program, arguments);
        if (!process.waitForStarted())
            qFatal("%s is missing: packaging/packages.txt", qPrintable(program));
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }
    static Files treeOf(const QString &folder)
    {
        Files out;
        for (QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
             it.hasNext();) {
            it.next();
            QFile file(it.filePath());
            if (!it.fileInfo().isSymLink() && file.open(QIODevice::ReadOnly))
                out[QDir(folder).relativeFilePath(it.filePath())] = file.readAll();
        }
        return out;
    }

private slots:
    void initTestCase()
    {
        const QString file = QStringLiteral("{%1/mine.waymark}").arg(m_secretFolder);
        QVERIFY(QDir().mkpath(m_terminal.path(m_secretFolder)));
        QCOMPARE(m_terminal.run(QStringLiteral("new %1 --sample").arg(file)).status, int(Done));
        const Said said = m_terminal.run(QStringLiteral("pack %1 --out {a.zip} --objectives OBJ-003").arg(file));
        QVERIFY2(said.status == Done, qPrintable(said.err));
        const auto tree = readFileTree(zip());
        QVERIFY(tree && tree->faults.isEmpty());
        for (const ExportedFile &f : tree->files)
            m_pack[f.name] = f.bytes;
        QVERIFY(m_pack.size() > 20);
    }

    void everyProgramUnpacksTheSameTree_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unzip") << QStringLiteral("unzip") << QStringList {QStringLiteral("-q"), zip()};
        QTest::newRow("bsdtar") << QStringLiteral("bsdtar") << QStringList {QStringLiteral("-xf"), zip()};
        QTest::newRow("Python") << QStringLiteral("python3")
                                << QStringList {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"),
                                                zip(), QStringLiteral(".")};
    }
    void everyProgramUnpacksTheSameTree()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        QTemporaryDir folder;
        output(program, arguments, folder.path());
        const Files tree = treeOf(folder.path());
        QCOMPARE(tree.size(), m_pack.size());
        for (const auto &[name, bytes] : m_pack) {
            QVERIFY2(tree.contains(name), qPrintable(name));
            QCOMPARE(tree.at(name), bytes);
        }
        // What was unpacked by another program is a sound pack.
        QCOMPARE(m_terminal.run(QStringLiteral("verify"), {folder.path()}).status, 0);
    }

    void noNameLeadsOutOfTheFolder()
    {
        const QList<QByteArray> names = output(QStringLiteral("unzip"), {QStringLiteral("-Z1"), zip()}).split('\n');
        QVERIFY(names.size() > 20);
        for (const QByteArray &name : names) {
            QVERIFY2(!name.startsWith('/') && !name.startsWith('-') && !name.contains('\\') && !name.contains(':'),
                     name.constData());
            for (const QByteArray &part : name.split('/'))
                QVERIFY2(part != ".." && part != ".", name.constData());
        }
        // No entry is a link or may be run.
        const QList<QByteArray> rows = output(QStringLiteral("unzip"), {QStringLiteral("-Z"), zip()}).split('\n');
        for (const QByteArray &row : rows)
            QVERIFY2(!row.startsWith('l') && !row.left(10).contains('x'), row.constData());
    }

    /// Nothing of objectives that were not chosen, of the computer and of the place of the file; pages are read as
    /// text.
    void nothingStandsInItThatWasNotAskedFor()
    {
        QStringList secrets {m_secretFolder, QStringLiteral("mine.waymark"), QFileInfo(zip()).absolutePath(),
                             QDir::homePath() + QLatin1Char('/'), QDir::tempPath() + QLatin1Char('/')};
        const auto tables = m_terminal.run(QStringLiteral("export {%1/mine.waymark} {csv}").arg(m_secretFolder));
        QCOMPARE(tables.status, int(Done));
        int others = 0;
        const QList<QByteArray> objectives = m_terminal.bytes(QStringLiteral("csv/objectives.csv")).split('\n');
        for (const QByteArray &row : objectives.mid(1))
            if (const QList<QByteArray> cells = row.split(','); cells.size() > 2 && cells[0] != "OBJ-003") {
                secrets += QString::fromUtf8(cells[0]);
                ++others;
            }
        QVERIFY(others > 15);
        const QString host = QSysInfo::machineHostName();
        for (const auto &[name, bytes] : m_pack) {
            QString text = QString::fromUtf8(bytes);
            if (name.endsWith(QLatin1String(".pdf"))) {
                m_terminal.write(QStringLiteral("page.pdf"), bytes);
                const QString path = m_terminal.path(QStringLiteral("page.pdf"));
                text = QString::fromUtf8(output(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}))
                    + QString::fromUtf8(output(QStringLiteral("pdfinfo"), {path})) + QString::fromLatin1(bytes);
            }
            for (const QString &secret : std::as_const(secrets))
                QVERIFY2(!text.contains(secret), qPrintable(name + QLatin1Char(' ') + secret));
            const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(host)));
            QVERIFY2(host.size() < 3 || !text.contains(word), qPrintable(name));
        }
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication app(argc, argv);
    TestPackTools test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_packtools.moc"
