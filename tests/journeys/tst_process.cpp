#include "model/store/verify.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

// The program as a process, whatever it was started with and however it is ended (RELIABILITY.md A08, A12, A19, A21,
// A23, J08, J10).

namespace {

const QString program = QStringLiteral(WAYMARK_BINARY_DIR "/bin/waymark");

QFile::Permissions others()
{
    return QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther;
}

} // namespace

class TestProcess : public QObject
{
    Q_OBJECT

    /// A line of a shell in the folder of the test; {p} is the program.
    int shell(QString line, QProcess *process = nullptr)
    {
        QProcess own;
        QProcess &p = process ? *process : own;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QLatin1String(name), m_folder.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        p.setProcessEnvironment(environment);
        p.setWorkingDirectory(m_folder.path());
        p.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line.replace(QStringLiteral("{p}"), program)});
        if (process)
            return p.waitForStarted() ? 0 : -1;
        return p.waitForFinished(60000) ? p.exitCode() : -1;
    }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;

private slots:
    void initTestCase() { QCOMPARE(shell(QStringLiteral("{p} new w.waymark --sample")), 0); }

    /// Without streams 0 to 2 the workspace would become stream 2 and get the messages.
    void closedStreamsDoNotReachTheFile()
    {
        QCOMPARE(shell(QStringLiteral("{p} new closed.waymark --sample 0<&- 1>&- 2>&-")), 0);
        QVERIFY(verifyFile(path("closed.waymark")).ok());
        QCOMPARE(shell(QStringLiteral("{p} verify closed.waymark 1>&-")), 0);
        QVERIFY(shell(QStringLiteral("{p} status nowhere.waymark 2>&-")) > 0);
        QVERIFY(verifyFile(path("closed.waymark")).ok());
    }

    /// A limit of the shell is an error with a sentence, not the end of the process in the middle of a write.
    void aLimitOnTheSizeOfFilesIsAnError()
    {
        QProcess process;
        shell(QStringLiteral("ulimit -f 40; exec {p} new limited.waymark --sample"), &process);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QVERIFY(process.exitCode() > 0 && process.exitCode() < 100);
        QVERIFY(process.readAllStandardError().size() > 20);
    }

    void whatIsMissingAroundItIsSaidOrNotNeeded_data()
    {
        QTest::addColumn<QString>("before");
        for (const int files : {32, 16, 12, 9})
            QTest::addRow("%d open files (A21)", files) << QStringLiteral("ulimit -n %1; exec").arg(files);
        QTest::newRow("no HOME (J08)") << QStringLiteral("exec env -u HOME -u XDG_CONFIG_HOME -u XDG_DATA_HOME -u "
                                                         "XDG_CACHE_HOME -u XDG_RUNTIME_DIR");
        QTest::newRow("a HOME that is not there (J08)") << QStringLiteral("HOME=/nowhere XDG_DATA_HOME=/nowhere exec");
    }
    /// Success with the states, or a sentence: never a crash.
    void whatIsMissingAroundItIsSaidOrNotNeeded()
    {
        QFETCH(QString, before);
        QProcess process;
        shell(before + QStringLiteral(" {p} status w.waymark"), &process);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        const QByteArray out = process.readAllStandardOutput(), err = process.readAllStandardError();
        if (process.exitCode() <= 1) // 1: something is off track
            QVERIFY2(out.contains("OBJ-001"), out.constData());
        else
            QVERIFY2(process.exitCode() < 100 && err.size() > 20, err.constData());
        QVERIFY(verifyFile(path("w.waymark")).ok());
    }

    /// What the program makes on its way needs no place for passing files; where one is missing it works all the same
    /// (A19), and what lies in the folder it was started from is not loaded (J08).
    void neitherPassingFilesNorTheFolderItIsStartedFromMatter_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("no place for passing files") << QStringLiteral("TMPDIR=/nowhere SQLITE_TMPDIR=/nowhere exec");
        QTest::newRow("a write-protected one") << QStringLiteral("TMPDIR=/proc SQLITE_TMPDIR=/proc exec");
        const QString junk
            = QStringLiteral("mkdir -p there/sqldrivers there/platforms; cd there; for f in %1; do echo junk "
                             "> $f; done; exec");
        QTest::newRow("plugins there") << junk.arg(
            QStringLiteral("sqldrivers/libqsqlite.so platforms/libqoffscreen.so"));
#ifdef WAYMARK_IN_ONE_PIECE // where the rooms are libraries the build's search path ends with nothing, which is "here"
        QTest::newRow("libraries there") << junk.arg(QStringLiteral("libsqlite3.so.0 libQt6Core.so.6 libQt6Sql.so.6"));
#endif
    }
    void neitherPassingFilesNorTheFolderItIsStartedFromMatter()
    {
        QFETCH(QString, before);
        const QString file = m_folder.filePath(
            QStringLiteral("made-%1.waymark").arg(QLatin1String(QTest::currentDataTag())).replace(u' ', u'-'));
        for (const QString &line : {QStringLiteral("new %1 --sample"), QStringLiteral("verify %1"),
                                    QStringLiteral("report %1 management-review --out %1.pdf"),
                                    QStringLiteral("export %1 %1.out"), QStringLiteral("backup %1 --out %1.copy")}) {
            QProcess process;
            shell(before + QStringLiteral(" {p} ") + line.arg(file), &process);
            QVERIFY(process.waitForFinished(120000));
            QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                     line.toUtf8() + process.readAllStandardError());
        }
        QVERIFY(QFileInfo(file + QStringLiteral(".pdf")).size() > 10000);
        QVERIFY(verifyFile(file + QStringLiteral(".copy")).ok());
    }

    void aReaderThatGoesAwayIsNoEnd()
    {
        QCOMPARE(shell(QStringLiteral("({p} history w.waymark; echo $? > status) | head -c 1 > /dev/null")), 0);
        QFile status(path("status"));
        QVERIFY(status.open(QIODevice::ReadOnly));
        QVERIFY(status.readAll().trimmed() != "141"); // SIGPIPE
    }

    void whatIsMadeIsForTheUserAlone()
    {
        QCOMPARE(shell(QStringLiteral("umask 000; {p} new open.waymark --sample && {p} export open.waymark out && {p} "
                                      "backup open.waymark --out copy.waymark")),
                 0);
        for (const char *made : {"open.waymark", "out", "out/objectives.csv", "copy.waymark"})
            QVERIFY2(!(QFileInfo(path(made)).permissions() & others()), made);
    }

    void endedFromOutsideTheWindowGivesItsLockBack_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void endedFromOutsideTheWindowGivesItsLockBack()
    {
        QFETCH(int, signal);
        QProcess window;
        shell(QStringLiteral("exec {p} w.waymark"), &window);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path("w.waymark.lock")), 120000);
        QTest::qWait(1500);
        ::kill(pid_t(window.processId()), signal);
        QVERIFY(window.waitForFinished(30000));
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 0);
        QVERIFY(!QFileInfo::exists(path("w.waymark.lock")));
        QVERIFY(verifyFile(path("w.waymark")).ok());
    }
};

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_process.moc"
