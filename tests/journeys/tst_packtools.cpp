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
