#include "tests/faults/iocalls.h"
#include "tests/faults/useractions.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

// The process is killed, at any moment and at every single call that touches the file: what it called saved is there,
// nothing is half there (RELIABILITY.md A01, A02, T1, T3).

namespace {

/// The victim: commits for ever and names after each commit the number of the entry.
[[noreturn]] void commitForEver(const QString &path, int pipe)
{
    auto document = Document::open(path, Document::Mode::ReadWrite, testContext(11));
    const Samples samples;
    while (document) {
        const int entries = (*document)->entries();
        const Record before = (*document)->records().record(Kind::Risk, samples.full(Kind::Risk).id());
        ChangeSet set {QStringLiteral("Edit"), {}, {}, {}};
        set.changes.push_back({before, withField(before, "title", QStringLiteral("title %1").arg(entries))});
        for (int i = 0; i < 5; ++i)
            set.readings.added.push_back(
                sampleReading(samples, QDate(1950, 1, 1).addDays(entries * 5 + i), QString::number(i)));
        if (!(*document)->apply(std::move(set)) || ::write(pipe, &entries, sizeof entries) != sizeof entries)
            break;
    }
    ::_exit(1);
}

/// A process of its own that starts where this one stands.
template <typename Run> pid_t begin(Run run)
{
    const pid_t child = ::fork();
    if (child == 0)
        run();
    return child;
}

bool waitUntilKilled(pid_t child)
{
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

} // namespace

class TestKilled : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_workspace = filledWorkspace(); }

    void nothingThatWasCalledSavedIsLost()
    {
        const int cycles = howMany("WAYMARK_KILLS", 500);
        QRandomGenerator random(20260715);
        int interrupted = 0, saved = 0;
        const FastFolder folder;
        const QString path = folder.filePath(QStringLiteral("a.waymark"));
        for (int cycle = 0; cycle < cycles; ++cycle) {
            if (cycle % 20 == 0) // or the file and each look at it would grow for ever
                putBytes(path, m_workspace);
            int ends[2];
            QCOMPARE(::pipe(ends), 0);
            const pid_t victim = begin([&] { commitForEver(path, ends[1]); });
            ::close(ends[1]);
            int last = 0, entry = 0;
            QVERIFY2(::read(ends[0], &last, sizeof last) == sizeof last, "the victim never saved anything");
            ::usleep(random.bounded(8000u));
            ::kill(victim, SIGKILL);
            QVERIFY(waitUntilKilled(victim));
            while (::read(ends[0], &entry, sizeof entry) == sizeof entry) {
                ++saved;
                last = entry;
            }
            ::close(ends[0]);
            interrupted += QFile::exists(path + QStringLiteral("-journal"));
            const QString wrong = soundness(path);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("cycle %1: %2").arg(cycle).arg(wrong)));
            const auto store = Store::open(path, OpenMode::ReadOnly);
            QVERIFY(store);
            const int entries = (*store)->entries();
            // `last` entries were there before the last commit that was named; one more may be saved and not yet named.
            QVERIFY2(entries == last + 1 || entries == last + 2,
                     qPrintable(QStringLiteral("cycle %1: %2 entries, %3 were called saved")
                                    .arg(cycle)
                                    .arg(entries)
                                    .arg(last + 1)));
            QCOMPARE(int((*store)->load()->readings.count()), 7 + (entries - 4) * 5); // whole entries only
        }
        qInfo("%d kills, %d of them within a commit, %d edits were called saved, none was lost", cycles, interrupted,
              saved);
        QVERIFY(cycles < 100 || interrupted > 0);
    }

    void atEveryCall_data()
    {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const UserAction &action : userActions())
            QTest::newRow(action.name) << number++;
    }
    /// The file is as before the action or as after it.
    void atEveryCall()
    {
        QFETCH(int, number);
        const UserAction action = userActions()[size_t(number)];
        QByteArray before, after;
        const FastFolder folder;
        const QString path = folder.filePath(QStringLiteral("a.waymark"));
        const auto run = [&](int killAt) {
            auto document = Document::open(path, Document::Mode::ReadWrite, testContext(7));
            if (!document || (action.prepare && !action.prepare(**document)))
                return false;
            before = everythingIn((*document)->records());
            armFaults({folder.path(), killAt, 0, false, false, killAt > 0});
            const auto done = action.act(**document);
            disarmFaults();
            after = everythingIn((*document)->records());
            return done.has_value();
        };
        putBytes(path, m_workspace);
        QVERIFY(run(0));
        QVERIFY(before != after);
        int asBefore = 0, asAfter = 0;
        for (int at = 1;; at += howMany("WAYMARK_CALL_STEP", 1)) {
            QVERIFY(at < 5000);
            emptyFolder(folder.path());
            putBytes(path, m_workspace);
            int status = 0;
            const pid_t victim = begin([&] { ::_exit(run(at) ? 0 : 1); });
            QCOMPARE(::waitpid(victim, &status, 0), victim);
            if (WIFEXITED(status)) { // it came to its end: there is no such call
                QCOMPARE(WEXITSTATUS(status), 0);
                break;
            }
            const QString wrong = soundness(path);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("call %1: %2").arg(at).arg(wrong)));
            const auto store = Store::open(path, OpenMode::ReadOnly);
            const QByteArray found = store ? everythingIn(*(*store)->load()) : QByteArray();
            QVERIFY2(found == before || found == after, qPrintable(QStringLiteral("half of it, call %1").arg(at)));
            (found == before ? asBefore : asAfter)++;
        }
        QVERIFY(asBefore > 1 && (asAfter > 0 || howMany("WAYMARK_CALL_STEP", 1) > 1));
    }

private:
    QByteArray m_workspace;
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
