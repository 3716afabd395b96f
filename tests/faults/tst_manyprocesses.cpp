#include "tests/faults/faultworld.h"
#include "tests/faults/lockcalls.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <set>
#include <sys/wait.h>
#include <unistd.h>

// Eight processes want the same file at once. With locks one has it and the others hear so. Where the locks of others
// are not seen, a stale view never overwrites a newer one. Where locks plainly do not work the file is not opened for
// writing. What any of them called saved is there (RELIABILITY.md C06, C07, C13, C18, T11).
//
// What nothing here can promise: two computers that write in the same instant to a share which hides the locks of
// SQLite as well. Such shares are never edited on (tst_fileplace); taking turns, even there nothing is lost.

namespace {

constexpr int processes = 8;
constexpr int conflictMark = -1;

/// Where the lock beside the file is not seen either.
enum class Beside { Seen, TakenAway };

Result<std::unique_ptr<Store>> openedBy(const QString &path, Beside beside)
{
    if (beside == Beside::TakenAway)
        QFile::remove(path + QStringLiteral(".lock"));
    return Store::open(path, OpenMode::ReadWrite);
}

ChangeSet labelled(const Samples &samples, int label)
{
    ChangeSet set {QString::number(label), {}, {}, {}};
    set.readings.added.push_back(sampleReading(samples, QDate(1900, 1, 1).addDays(label), QString::number(label)));
    return set;
}

/// Whose lock was taken away remarks that at its end.
void keepQuiet()
{
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
}

/// One of them: opens, edits once or twice, closes; says for each saved edit its label and for each refused one a mark.
[[noreturn]] void takePart(const QString &path, int number, int edits, Beside beside, int pipe)
{
    keepQuiet();
    const Samples samples;
    int done = 0;
    const auto say = [pipe](int word) {
        if (::write(pipe, &word, sizeof word) != sizeof word)
            ::_exit(3);
    };
    for (int attempt = 0; done < edits && attempt < 200000; ++attempt) {
        auto store = openedBy(path, beside);
        if (!store) {
            ::usleep(500);
            continue;
        }
        for (int i = 0; i < 2 && done < edits; ++i) {
            const int label = number * 1000 + done;
            const auto saved
                = (*store)->commit(labelled(samples, label), QStringLiteral("change"), testContext(number));
            if (!saved) {
                if (saved.error().detail == QLatin1String("conflict"))
                    say(conflictMark);
                else if (!saved.error().detail.startsWith(QLatin1String("sqlite 5")))
                    ::_exit(2);
                break;
            }
            ++done;
            say(label);
            ::usleep(200); // for others to come between
        }
    }
    ::_exit(done == edits ? 0 : 4);
}

/// A process on a computer of its own, which does what it is told: 'o' opens, 'e' edits. Answers 's' saved or opened,
/// 'c' conflict, 'x' anything else.
class Colleague
{
public:
    Colleague(const QString &path, int number)
    {
        if (::pipe(m_to) != 0 || ::pipe(m_from) != 0)
            qFatal("no pipe");
        m_child = ::fork();
        if (m_child == 0)
            obey(path, number);
    }
    ~Colleague()
    {
        ask('q');
        ::waitpid(m_child, nullptr, 0);
        for (const int fd : {m_to[0], m_to[1], m_from[0], m_from[1]})
            ::close(fd);
    }
    Colleague(const Colleague &) = delete;
    Colleague &operator=(const Colleague &) = delete;

    char ask(char what)
    {
        char answer = 'x';
        const bool wasHeard = ::write(m_to[1], &what, 1) == 1 && ::read(m_from[0], &answer, 1) == 1;
        return wasHeard ? answer : 'x';
    }

private:
    [[noreturn]] void obey(const QString &path, int number)
    {
        keepQuiet();
        const Samples samples;
        Result<std::unique_ptr<Store>> store;
        int done = 0;
        for (char what = 0; ::read(m_to[0], &what, 1) == 1 && what != 'q';) {
            char answer = 'x';
            if (what == 'o') {
                store = std::unique_ptr<Store>(); // closed before it is opened anew
                store = openedBy(path, Beside::TakenAway);
                answer = store ? 's' : 'x';
            } else if (store && *store) {
                const auto saved = (*store)->commit(labelled(samples, number * 1000 + done), QStringLiteral("change"),
                                                    testContext(number));
                done += saved.has_value();
                answer = saved ? 's' : saved.error().detail == QLatin1String("conflict") ? 'c' : 'x';
            }
            if (::write(m_from[1], &answer, 1) != 1)
                break;
        }
        store = std::unique_ptr<Store>();
        const char bye = 's';
        ::_exit(::write(m_from[1], &bye, 1) == 1 ? 0 : 1);
    }
    int m_to[2] = {-1, -1}, m_from[2] = {-1, -1};
    pid_t m_child = -1;
};

} // namespace

class TestManyProcesses : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { pretendLocks({}, Locks::Real, Locks::Real); }

    void eightProcessesLoseNothing_data()
    {
        QTest::addColumn<Beside>("beside");
        QTest::addColumn<Locks>("whole");
        QTest::addColumn<bool>("meetsConflicts");
        QTest::newRow("with all locks") << Beside::Seen << Locks::Real << false;
        QTest::newRow("without the lock beside the file") << Beside::TakenAway << Locks::Real << false;
        QTest::newRow("where our locks of others are not seen") << Beside::TakenAway << Locks::OwnComputer << true;
        QTest::newRow("where only SQLite has locks") << Beside::TakenAway << Locks::Missing << true;
    }
    void eightProcessesLoseNothing()
    {
        QFETCH(Beside, beside);
        QFETCH(Locks, whole);
        QFETCH(bool, meetsConflicts);
        const int edits = howMany("WAYMARK_EDITS_OF_EACH", 12);
        const FastFolder folder;
        const QString path = folder.filePath(QStringLiteral("a.waymark"));
        putBytes(path, filledWorkspace());
        pretendLocks(folder.path(), whole, Locks::Real);
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        std::vector<pid_t> children;
        for (int i = 0; i < processes; ++i) {
            const pid_t child = ::fork();
            if (child == 0)
                takePart(path, i, edits, beside, ends[1]);
            children.push_back(child);
        }
        ::close(ends[1]);
        std::set<int> saved;
        int word = 0, conflicts = 0;
        while (::read(ends[0], &word, sizeof word) == sizeof word) {
            if (word == conflictMark)
                ++conflicts;
            else
                QVERIFY(saved.insert(word).second);
        }
        ::close(ends[0]);
        for (const pid_t child : children) {
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFEXITED(status));
            QCOMPARE(WEXITSTATUS(status), 0);
        }
        pretendLocks({}, Locks::Real, Locks::Real);
        QCOMPARE(int(saved.size()), processes * edits);
        qInfo("%d edits saved, %d refused because another had saved in between", int(saved.size()), conflicts);
        QCOMPARE(conflicts > 0, meetsConflicts);
        theFileHolds(path, saved);
    }

    /// On a share that hides every lock of the other computer, who edits in turn still sees that somebody was there.
    void inTurnNothingIsLostWithoutAnyLock()
    {
        const FastFolder folder;
        const QString path = folder.filePath(QStringLiteral("a.waymark"));
        putBytes(path, filledWorkspace());
        pretendLocks(folder.path(), Locks::OwnComputer, Locks::OwnComputer);
        std::set<int> saved;
        {
            Colleague a(path, 1), b(path, 2);
            int ofA = 0, ofB = 0;
            for (int round = 0; round < 20; ++round) {
                QCOMPARE(a.ask('o'), 's');
                QCOMPARE(b.ask('o'), 's');
                QCOMPARE(a.ask('e'), 's');
                saved.insert(1000 + ofA++);
                QCOMPARE(b.ask('e'), 'c');
                QCOMPARE(b.ask('e'), 'c'); // it stays so until the file is read again
                QCOMPARE(b.ask('o'), 's');
                QCOMPARE(b.ask('e'), 's');
                saved.insert(2000 + ofB++);
                QCOMPARE(a.ask('e'), 'c');
            }
        }
        pretendLocks({}, Locks::Real, Locks::Real);
        theFileHolds(path, saved);
    }

    void whereLocksDoNotWorkNothingIsWritten_data()
    {
        QTest::addColumn<Locks>("whole");
        QTest::addColumn<Locks>("ranges");
        QTest::addColumn<bool>("canBeRead"); ///< without locks at all SQLite does not even read
        QTest::newRow("all of them always succeed") << Locks::AlwaysSucceed << Locks::AlwaysSucceed << true;
        QTest::newRow("ours always succeed") << Locks::AlwaysSucceed << Locks::Real << true;
        QTest::newRow("those of SQLite always succeed") << Locks::Real << Locks::AlwaysSucceed << true;
        QTest::newRow("there are none") << Locks::Missing << Locks::Missing << false;
        QTest::newRow("there are none for SQLite") << Locks::Real << Locks::Missing << false;
    }
    void whereLocksDoNotWorkNothingIsWritten()
    {
        QFETCH(Locks, whole);
        QFETCH(Locks, ranges);
        QFETCH(bool, canBeRead);
        const FastFolder folder;
        const QString path = folder.filePath(QStringLiteral("a.waymark"));
        const QByteArray before = filledWorkspace();
        putBytes(path, before);
        pretendLocks(folder.path(), whole, ranges);
        std::vector<pid_t> children;
        for (int i = 0; i < processes; ++i) {
            const pid_t child = ::fork();
            if (child == 0) {
                keepQuiet();
                QElapsedTimer clock;
                clock.start();
                const auto store = Store::open(path, OpenMode::ReadWrite);
                if (store)
                    ::_exit(1);
                // "locked": another of the eight is just asking the same.
                const QString &detail = store.error().detail;
                if (detail != QLatin1String("nolocks") && detail != QLatin1String("locked"))
                    ::_exit(2);
                ::_exit(store.error().message.contains(QStringLiteral("a.waymark")) && clock.elapsed() < 1000 ? 0 : 3);
            }
            children.push_back(child);
        }
        for (const pid_t child : children) {
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFEXITED(status));
            QCOMPARE(WEXITSTATUS(status), 0);
        }
        const auto alone = Store::open(path, OpenMode::ReadWrite);
        QVERIFY(!alone);
        QCOMPARE(alone.error().detail, QStringLiteral("nolocks"));
        QVERIFY(alone.error().message.contains(QStringLiteral("locks")));
        QVERIFY(!QFile::exists(path + QStringLiteral(".lock")));
        QCOMPARE(Store::open(path, OpenMode::ReadOnly).has_value(), canBeRead);
        QCOMPARE(bytesOf(path), before);
    }

    /// Who cannot see by locks whether the owner still lives leaves its lock alone.
    void theLockOfALivingProgramIsNotTakenAway()
    {
        const FastFolder folder;
        const QString path = folder.filePath(QStringLiteral("a.waymark"));
        putBytes(path, filledWorkspace());
        const auto holder = Store::open(path, OpenMode::ReadWrite);
        QVERIFY(holder);
        pretendLocks(folder.path(), Locks::AlwaysSucceed, Locks::AlwaysSucceed);
        QVERIFY(Store::lockOwner(path).has_value());
        const pid_t child = ::fork();
        if (child == 0) {
            const auto second = Store::open(path, OpenMode::ReadWrite);
            ::_exit(!second && second.error().detail == QLatin1String("locked") ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        QVERIFY(QFile::exists(path + QStringLiteral(".lock")));
    }

private:
    static void theFileHolds(const QString &path, const std::set<int> &saved)
    {
        QFile::remove(path + QStringLiteral(".lock"));
        const QString wrong = soundness(path);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        const auto store = Store::open(path, OpenMode::ReadOnly);
        QVERIFY(store);
        std::set<int> stored;
        const auto history = (*store)->history({});
        QVERIFY(history);
        for (const HistoryEntry &entry : *history)
            if (entry.seq > 4)
                QVERIFY(stored.insert(entry.label.toInt()).second);
        QCOMPARE(stored, saved);
    }
};

QTEST_GUILESS_MAIN(TestManyProcesses)
#include "tst_manyprocesses.moc"
