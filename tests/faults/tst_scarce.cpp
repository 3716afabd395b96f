#include "tests/faults/iocalls.h"
#include "tests/faults/useractions.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <dlfcn.h>
#include <fcntl.h>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

// A disk that is full before anything begins, a process that slept while the file changed, and what a process shares
// with others: handles and the library (RELIABILITY.md A18, A24, C16, C17).

class TestScarce : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_workspace = filledWorkspace(); }
    void init()
    {
        m_folder = std::make_unique<FastFolder>();
        m_path = m_folder->filePath(QStringLiteral("a.waymark"));
        putBytes(m_path, m_workspace);
    }
    void cleanup() { disarmFaults(); }

    /// Nobody is told of another program that would be using the file.
    void aDiskThatIsFullFromTheStartLetsTheFileBeRead_data()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("full") << ENOSPC;
        QTest::newRow("over quota") << EDQUOT;
        QTest::newRow("mounted read-only") << EROFS;
    }
    void aDiskThatIsFullFromTheStartLetsTheFileBeRead()
    {
        QFETCH(int, error);
        const auto whole = Store::open(m_path, OpenMode::ReadOnly);
        QVERIFY(whole);
        const QByteArray expected = everythingIn(**whole);
        armFaults({m_folder->path(), 1, error, true});
        const auto writing = Document::open(m_path, Document::Mode::ReadWrite, testContext());
        QVERIFY(!writing);
        QVERIFY2(writing.error().detail == (error == EROFS ? QLatin1String("readonly") : QLatin1String("medium")),
                 qPrintable(writing.error().detail + writing.error().message));
        QVERIFY2(writing.error().message.contains(QLatin1String("read-only")), qPrintable(writing.error().message));
        const auto reading = Store::open(m_path, OpenMode::ReadOnly);
        QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
        QCOMPARE(everythingIn(**reading), expected);
        disarmFaults();
        QCOMPARE(bytesOf(m_path), m_workspace);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList {QStringLiteral("a.waymark")});
    }

    /// The lid was closed for an hour, and a sync client put another state into the file's place.
    void whoWakesUpLooksAgainWhichFileItIs()
    {
        int ends[2], back[2];
        QCOMPARE(::pipe(ends), 0);
        QCOMPARE(::pipe(back), 0);
        auto clock = std::make_shared<int>(0);
        const pid_t sleeper = ::fork();
        if (sleeper == 0) {
            Context context = testContext(5);
            context.now = [clock, from = context.now()] { return from.addSecs(*clock); };
            auto document = Document::open(m_path, Document::Mode::ReadWrite, context);
            char word = document && editSomething(**document, QStringLiteral("before")) ? 's' : 'x';
            if (::write(ends[1], &word, 1) != 1 || ::read(back[0], &word, 1) != 1)
                ::_exit(1);
            *clock = 3600;
            const auto untouched = (*document)->checkUntouched();
            const auto done = editSomething(**document, QStringLiteral("after"));
            word = untouched || done ? 's' : done.error().detail == QLatin1String("moved") ? 'm' : 'x';
            ::_exit(::write(ends[1], &word, 1) == 1 ? 0 : 1);
        }
        char word = 0;
        QVERIFY(::read(ends[0], &word, 1) == 1 && word == 's');
        QCOMPARE(::kill(sleeper, SIGSTOP), 0);
        int status = 0;
        QCOMPARE(::waitpid(sleeper, &status, WUNTRACED), sleeper);
        QVERIFY(WIFSTOPPED(status));
        const QString other = m_folder->filePath(QStringLiteral("other"));
        putBytes(other, m_workspace);
        QVERIFY(::rename(QFile::encodeName(other).constData(), QFile::encodeName(m_path).constData()) == 0);
        QVERIFY(::write(back[1], "g", 1) == 1);
        QCOMPARE(::kill(sleeper, SIGCONT), 0);
        QVERIFY(::read(ends[0], &word, 1) == 1);
        QCOMPARE(word, 'm');
        QCOMPARE(::waitpid(sleeper, &status, 0), sleeper);
        QCOMPARE(bytesOf(m_path), m_workspace);
        for (const int fd : {ends[0], ends[1], back[0], back[1]})
            ::close(fd);
    }

    /// Viewers of evidence are started from here: they must not hold our file, nor its locks, nor its journal.
    void aProgramThatIsStartedInheritsNothingOfTheFile()
    {
        auto document = Document::open(m_path, Document::Mode::ReadWrite, testContext());
        QVERIFY(document && editSomething(**document, QStringLiteral("t")));
        QCOMPARE(inherited(), QStringList());
        QVERIFY(ours().size() >= 2); // the file and its lock
    }

    /// Two of them in one process would lift each other's locks: one library, and Qt's driver means the same.
    void theProcessHasOneSqlite()
    {
        auto document = Document::open(m_path, Document::Mode::ReadWrite, testContext());
        QVERIFY(document);
        QFile maps(QStringLiteral("/proc/self/maps"));
        QVERIFY(maps.open(QIODevice::ReadOnly));
        std::set<QByteArray> libraries, drivers;
        for (const QByteArray &line : maps.readAll().split('\n')) {
            const QByteArray path = line.mid(line.indexOf('/'));
            if (path.contains("/libsqlite3"))
                libraries.insert(path);
            if (path.endsWith("/libqsqlite.so"))
                drivers.insert(path);
        }
        QCOMPARE(int(libraries.size()), 1);
        QCOMPARE(int(drivers.size()), 1);
        void *driver = ::dlopen(drivers.begin()->constData(), RTLD_NOW | RTLD_NOLOAD);
        QVERIFY(driver);
        QCOMPARE(::dlsym(driver, "sqlite3_open_v2"), ::dlsym(RTLD_DEFAULT, "sqlite3_open_v2"));
        ::dlclose(driver);
    }

private:
    /// What this process holds open below the folder, each with whether a started program would get it.
    std::vector<std::pair<QString, bool>> ours() const
    {
        std::vector<std::pair<QString, bool>> out;
        const QDir handles(QStringLiteral("/proc/self/fd"));
        for (const QString &number : handles.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
            const QString target = QFile::symLinkTarget(handles.filePath(number));
            if (target.startsWith(m_folder->path()))
                out.emplace_back(target, !(::fcntl(number.toInt(), F_GETFD) & FD_CLOEXEC));
        }
        return out;
    }
    QStringList inherited() const
    {
        QStringList out;
        for (const auto &[target, isInherited] : ours())
            if (isInherited)
                out += target;
        return out;
    }

    QByteArray m_workspace;
    std::unique_ptr<FastFolder> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestScarce)
#include "tst_scarce.moc"
