#include "app/shell/window/pagetable.h"
#include "model/domain/records.h"
#include "tests/journeys/samplewindow.h"
#include "tests/journeys/terminal.h"
#include "views/forms/recorddialog.h"
#include "views/forms/recordform.h"
#include "views/pages/reports/reportspage.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

// A whole session, command line and window, under strace: no socket but local ones, no file is opened for writing,
// renamed, made or removed outside the folders of the session, and nothing is read but what the system and the program
// consist of; nothing that a text of the workspace names is even looked for (RELIABILITY.md J09, F01, F02; SC).

namespace {

const QString program = QStringLiteral(WAYMARK_BINARY_DIR "/bin/waymark");

/// Stands in every path that the texts of the workspace name.
const QString bait = QStringLiteral("waymark-bait");

/// What a program may read on any system: itself, its libraries, fonts, settings of the desktop, what the system says
/// of itself.
const QStringList mayBeRead {QStringLiteral("/usr/"),
                             QStringLiteral("/lib/"),
                             QStringLiteral("/lib64/"),
                             QStringLiteral("/bin/"),
                             QStringLiteral("/etc/fonts/"),
                             QStringLiteral("/etc/ld.so."),
                             QStringLiteral("/etc/localtime"),
                             QStringLiteral("/etc/timezone"),
                             QStringLiteral("/etc/locale"),
                             QStringLiteral("/etc/xdg/"),
                             QStringLiteral("/etc/nsswitch.conf"),
                             QStringLiteral("/etc/passwd"),
                             QStringLiteral("/etc/group"),
                             QStringLiteral("/etc/mime.types"),
                             QStringLiteral("/etc/drirc"),
                             QStringLiteral("/etc/glvnd/"),
                             QStringLiteral("/etc/machine-id"),
                             QStringLiteral("/etc/os-release"),
                             QStringLiteral("/etc/ssl/openssl.cnf"),
                             QStringLiteral("/etc/gnutls/"),
                             QStringLiteral("/etc/cups/"),
                             QStringLiteral("/etc/papersize"),
                             QStringLiteral("/var/cache/fontconfig/"),
                             QStringLiteral("/var/lib/dbus/machine-id"),
                             QStringLiteral("/proc/"),
                             QStringLiteral("/sys/"),
                             QStringLiteral("/dev/"),
                             QStringLiteral(WAYMARK_BINARY_DIR "/"),
                             QStringLiteral(WAYMARK_SOURCE_DIR "/")};

/// Texts that would have something fetched if anybody took them for more than text.
QStringList baits()
{
    return {QStringLiteral("<img src=\"file:///etc/%1.png\">"),
            QStringLiteral("<img src=\"/etc/%1.png\"> <link rel=stylesheet href=\"file:///etc/%1.css\">"),
            QStringLiteral("<a href=\"file:///etc/%1\">x</a> <iframe src=\"http://%1.example/\"></iframe>"),
            QStringLiteral("![x](file:///etc/%1.png) [y](javascript:alert(1))"),
            QStringLiteral("//%1.example/share/x.png \\\\%1\\share\\x"),
            QStringLiteral("=HYPERLINK(\"http://%1.example\") @import url(file:///etc/%1)"),
            QStringLiteral("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/%1\">]><a>&x;</a>"),
            QStringLiteral("../../../../etc/%1"),
            QStringLiteral("qrc:/%1 data:text/html,%1 $(cat /etc/%1) `cat /etc/%1`")};
}

/// A person's session in the real window, in a process of its own: every page of a workspace full of baits, an edit,
/// an import, what is printed, the end.
int session(const QString &folder)
{
    SampleWindow w;
    int next = 0;
    const QStringList texts = baits();
    ChangeSet set {texts[0].arg(bait), texts[1].arg(bait), {}, {}};
    for (int k = 0; k < kindCount; ++k)
        for (const Record &before : w.document->records().records(Kind(k))) {
            Record after = before;
            for (const Field &f : kindInfo(Kind(k)).fields())
                if (f.type == FieldType::Text && qstrcmp(f.name, "code") != 0 && qstrcmp(f.name, "key") != 0
                    && before.value(f).isValid() && before.value(f).toString().size() > 12)
                    after = withField(after, f.name, texts[next++ % texts.size()].arg(bait));
            if (!(after == before))
                set.changes.push_back({before, after});
        }
    if (const auto done = w.document->apply(set); !done)
        qFatal("the baits are refused: %s", qPrintable(done.error().message));
    for (const PageInfo &page : pageTable()) {
        w.window->goTo({page.id});
        w.window->showPanel(true);
        w.window->grab();
        QTest::qWait(50);
    }
    // An edit with the form.
    const Risk risk = w.document->records().all<Risk>().front();
    w.window->goTo({PageId::Risks, Kind::Risk, risk.id.value});
    w.window->editHere();
    QTest::qWait(50);
    auto *dialog = w.window->findChild<RecordDialog *>();
    if (!dialog)
        qFatal("the form does not open");
    auto *title = dialog->findChild<QLineEdit *>();
    if (title) {
        title->setFocus();
        QTest::keyClicks(title, QStringLiteral(" typed"));
    }
    dialog->grab();
    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    QTest::qWait(50);
    // A report, printed into a file.
    w.window->goTo({PageId::Reports});
    w.prompt.fileNames = {folder + QStringLiteral("/printed.pdf")};
    w.window->printHere();
    if (!QTest::qWaitFor([&] { return QFile::exists(folder + QStringLiteral("/printed.pdf")); }, 60000))
        qFatal("nothing is printed");
    QTest::qWait(200);
    w.window->close();
    // An import with names that lead elsewhere.
    const Terminal terminal;
    terminal.write(QStringLiteral("in/people.csv"), "code,name\nP-901,<img src=file:///etc/" + bait.toUtf8() + ">\n");
    if (terminal.run(QStringLiteral("new {i.waymark} --name X")).status != Done)
        qFatal("no file to import into");
    const Said said = terminal.run(QStringLiteral("import {i.waymark} {in}"));
    if (said.status != Done)
        qFatal("the import fails: %s", qPrintable(said.out + said.err));
    return terminal.run(QStringLiteral("export {i.waymark} {out}")).status;
}

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
        QVERIFY(!wrongIn(QStringLiteral("1 openat(AT_FDCWD, \"/srv/.ssh/id\", O_RDONLY) = 3")).isEmpty());
        QVERIFY(!wrongIn(QStringLiteral("1 openat(AT_FDCWD, \"/etc/shadow\", O_RDONLY) = 3")).isEmpty());
        QVERIFY(!wrongIn(QStringLiteral("1 openat(AT_FDCWD, \"/etc/waymark-bait.png\", O_RDONLY) = -1 ENOENT (No)"))
                     .isEmpty());
        QVERIFY(!wrongIn(QStringLiteral("1 execve(\"/usr/bin/sh\", [\"sh\", \"-c\", \"cat waymark-bait\"], 0) = 0"))
                     .isEmpty());
        QVERIFY(wrongIn(QStringLiteral("1 openat(AT_FDCWD, \"/etc/fonts/x\", O_RDONLY|O_CLOEXEC) = 3")).isEmpty());
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

    /// Edit, import, print, every page, in a workspace whose texts ask for files and hosts (F01, F02).
    void aSessionInAWorkspaceFullOfBaits()
    {
        traced({QCoreApplication::applicationFilePath(), QStringLiteral("--session"), m_folder.path()});
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("printed.pdf"))));
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
        if (call.contains(bait))
            return QStringLiteral("a text was taken for more: ") + call;
        static const QRegularExpression failed(QStringLiteral("\\) += -1 "));
        static const QRegularExpression changes(
            QStringLiteral("\\b(rename|renameat2?|unlink|unlinkat|mkdir|mkdirat|creat|link|symlink|truncate)\\("));
        static const QRegularExpression writes(QStringLiteral("\\bopen(at)?\\(.*O_(WRONLY|RDWR|CREAT)"));
        if (failed.match(call).hasMatch())
            return {};
        const QString path = pathIn(call, m_folder.path());
        if (!changes.match(call).hasMatch() && !writes.match(call).hasMatch()) {
            const bool isRead = call.contains(QLatin1String("open(")) || call.contains(QLatin1String("openat("));
            const auto begins = [&path](const QString &start) { return path.startsWith(start); };
            const bool isFolder = call.contains(QLatin1String("O_DIRECTORY")); // to list or to sync it
            return !isRead || isFolder || begins(m_folder.path())
                    || std::any_of(mayBeRead.begin(), mayBeRead.end(), begins)
                ? QString()
                : QStringLiteral("read outside of the session: ") + call;
        }
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
        process.start(
            QStringLiteral("strace"),
            QStringList {QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-s"), QStringLiteral("4096"),
                         QStringLiteral("-e"),
                         QStringLiteral("trace=%network,execve,open,openat,creat,rename,renameat,renameat2,unlink,"
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

int main(int argc, char **argv)
{
    const QString what = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    if (what == QLatin1String("--session") && argc > 2) {
        QApplication app(argc, argv);
        return session(QString::fromLocal8Bit(argv[2]));
    }
    QCoreApplication app(argc, argv);
    TestNothingOutside test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_nothingoutside.moc"
