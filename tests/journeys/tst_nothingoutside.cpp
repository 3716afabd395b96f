#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

// A whole session, command line and window, under strace: no socket but local ones, and no file is opened for writing,
// renamed, made or removed outside the folders of the session (RELIABILITY.md J09, F01, F02; SC).

namespace {

const QString program = QStringLiteral(WAYMARK_BINARY_DIR "/bin/waymark");

/// The path of a call, absolute; empty for calls without one.
QString pathIn(const QString &call, const QString &folder)
{
    static const QRegularExpression quoted(QStringLiteral("\"([^\"]*)\""));
    const QString path = quoted.match(call).captured(1);
    return path.isEmpty() || path.startsWith(u'/') ? QDir::cleanPath(path) : QDir::cleanPath(folder + u'/' + path);
}

} // namespace

class TestNothingOutside : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QProcess probe;
        probe.start(QStringLiteral("strace"),
                    {QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("true")});
        QVERIFY2(probe.waitForStarted(), "strace is missing: install the package strace");
        QVERIFY(probe.waitForFinished());
        QVERIFY2(probe.exitCode() == 0,
                 "strace may not trace here: allow ptrace (in a container: --cap-add SYS_PTRACE) and run again");
        QDir(m_folder.path()).mkpath(QStringLiteral("home"));
    }

    void theLookAtCallsFindsWhatIsForbidden()
    {
        QVERIFY(!wrongIn(QStringLiteral("1 socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 3")).isEmpty());
        QVERIFY(!wrongIn(QStringLiteral("1 socket(AF_INET6, SOCK_DGRAM, 0) = 3")).isEmpty());
        QVERIFY(!wrongIn(QStringLiteral("1 openat(AT_FDCWD, \"/etc/x\", O_WRONLY|O_CREAT, 0666) = 3")).isEmpty());
        QVERIFY(!wrongIn(QStringLiteral("1 openat(AT_FDCWD, \"../x\", O_RDWR) = 3")).isEmpty());
        QVERIFY(!wrongIn(QStringLiteral("1 rename(\"/srv/a\", \"/srv/b\") = 0")).isEmpty());
        QVERIFY(wrongIn(QStringLiteral("1 openat(AT_FDCWD, \"/etc/x\", O_RDONLY|O_CLOEXEC) = 3")).isEmpty());
        QVERIFY(wrongIn(QStringLiteral("1 openat(AT_FDCWD, \"x\", O_RDWR|O_CREAT, 0600) = 3")).isEmpty());
        QVERIFY(wrongIn(QStringLiteral("1 openat(AT_FDCWD, \"/no/x\", O_RDWR) = -1 ENOENT (No such file)")).isEmpty());
        QVERIFY(wrongIn(QStringLiteral("1 socket(AF_UNIX, SOCK_STREAM, 0) = 3")).isEmpty());
    }

    void aSessionOfTheCommandLine()
    {
        for (const char *line : {"new w.waymark --sample", "status w.waymark", "export w.waymark tables",
                                 "export w.waymark c --format ics", "report w.waymark management-review --out r.pdf",
                                 "pack w.waymark --out p.zip", "verify w.waymark", "verify p.zip",
                                 "backup w.waymark --out b.waymark", "protect w.waymark --out w.protected",
                                 "unprotect w.protected --out u.waymark", "salvage w.waymark --out saved"})
            traced(QStringList {program} + QString::fromLatin1(line).split(u' '));
        for (const char *made : {"tables/objectives.csv", "r.pdf", "p.zip", "u.waymark"})
            QVERIFY2(QFile::exists(m_folder.filePath(QLatin1String(made))), made);
    }

    void everyPageOfTheWindow()
    {
        traced({program, QStringLiteral("screenshots"), QStringLiteral("w.waymark"), QStringLiteral("pages")});
        QVERIFY(QDir(m_folder.filePath(QStringLiteral("pages"))).entryList({QStringLiteral("*.png")}).size() >= 10);
    }

    /// The program as a person starts it, ended from outside.
    void theWindowItself()
    {
        traced({QStringLiteral("timeout"), QStringLiteral("-s"), QStringLiteral("TERM"), QStringLiteral("8"), program,
                QStringLiteral("w.waymark")},
               124);
    }

    void cleanupTestCase() { qInfo("%d calls looked at", m_calls); }

private:
    /// Why a call is forbidden; empty when it is not.
    QString wrongIn(const QString &call) const
    {
        if (call.contains(QLatin1String("socket(")))
            return call.contains(QLatin1String("AF_INET")) ? QStringLiteral("a network socket: ") + call : QString();
        static const QRegularExpression failed(QStringLiteral("\\) += -1 "));
        static const QRegularExpression changes(
            QStringLiteral("\\b(rename|renameat2?|unlink|unlinkat|mkdir|mkdirat|creat|link|symlink|truncate)\\("));
        static const QRegularExpression writes(QStringLiteral("\\bopen(at)?\\(.*O_(WRONLY|RDWR|CREAT)"));
        if (failed.match(call).hasMatch() || !(changes.match(call).hasMatch() || writes.match(call).hasMatch()))
            return {};
        const QString path = pathIn(call, m_folder.path());
        for (const QString &allowed : {m_folder.path() + u'/', QStringLiteral("/dev/null"), QStringLiteral("/dev/tty"),
                                       QStringLiteral("/dev/dri/"), QStringLiteral("/proc/self/")})
            if (path.startsWith(allowed))
                return {};
        return QStringLiteral("outside of the session: ") + call;
    }

    void traced(const QStringList &command, int status = 0)
    {
        const QString log = m_log.filePath(QStringLiteral("calls"));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString home = m_folder.filePath(QStringLiteral("home"));
        for (const char *name :
             {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"})
            environment.insert(QLatin1String(name), home);
        environment.insert(QStringLiteral("WAYMARK_PASSPHRASE"), QStringLiteral("one two three"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        // The leak checker of the sanitizers cannot work under a tracer.
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("strace"),
                      QStringList {QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-s"),
                                   QStringLiteral("4096"), QStringLiteral("-e"),
                                   QStringLiteral("trace=%network,open,openat,creat,rename,renameat,renameat2,unlink,"
                                                  "unlinkat,mkdir,mkdirat,link,symlink,truncate"),
                                   QStringLiteral("-o"), log}
                          + command);
        QVERIFY(process.waitForFinished(120'000));
        QVERIFY2(process.exitCode() == status,
                 qPrintable(command.join(u' ') + QString::fromUtf8(process.readAllStandardError())));
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int calls = 0;
        for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine(), ++calls)
            if (const QString wrong = wrongIn(QString::fromUtf8(line)); !wrong.isEmpty())
                QFAIL(qPrintable(command.join(u' ') + u'\n' + wrong));
        QVERIFY2(calls > 20, "the calls were not written down");
        m_calls += calls;
    }

    QTemporaryDir m_folder, m_log;
    int m_calls = 0;
};

QTEST_GUILESS_MAIN(TestNothingOutside)
#include "tst_nothingoutside.moc"
