#include "tests/faults/faultworld.h"

#include <QFile>
#include <QTest>

#include <set>
#include <sys/wait.h>
#include <unistd.h>

// Eight processes want the same file at once. With the lock one has it and the others hear so; without it (a share on
// which locks do not work) a stale view never overwrites a newer one. What any of them called saved is there
// (RELIABILITY.md C06, C07, C18, T11).

namespace {

constexpr int processes = 8;

/// One of them: opens, edits once or twice, closes; says for each saved edit its label.
[[noreturn]] void takePart(const QString &path, int number, int edits, bool withLock, int pipe)
{
    // Whose lock was taken away remarks that at its end.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const Samples samples;
    int done = 0;
    for (int attempt = 0; done < edits && attempt < 200000; ++attempt) {
        if (!withLock)
            QFile::remove(path + QStringLiteral(".lock"));
        auto store = Store::open(path, OpenMode::ReadWrite);
        if (!store) {
            ::usleep(500);
            continue;
        }
        for (int i = 0; i < 2 && done < edits; ++i) {
            const int label = number * 1000 + done;
            ChangeSet set {QString::number(label), {}, {}, {}};
            set.readings.added.push_back(
                sampleReading(samples, QDate(1900, 1, 1).addDays(label), QString::number(label)));
            const auto saved = (*store)->commit(set, QStringLiteral("change"), testContext(number));
            if (!saved) {
                if (saved.error().detail != QLatin1String("conflict")
                    && !saved.error().detail.startsWith(QLatin1String("sqlite 5")))
                    ::_exit(2);
                break;
            }
            ++done;
            if (::write(pipe, &label, sizeof label) != sizeof label)
                ::_exit(3);
        }
    }
    ::_exit(done == edits ? 0 : 4);
}

} // namespace

class TestManyProcesses : public QObject
{
    Q_OBJECT
private slots:
    void eightProcessesLoseNothing_data()
    {
        QTest::addColumn<bool>("withLock");
        QTest::newRow("with the lock") << true;
        QTest::newRow("where locks of files are ignored") << false;
    }
    void eightProcessesLoseNothing()
    {
        QFETCH(bool, withLock);
        const int edits = howMany("WAYMARK_EDITS_OF_EACH", 12);
        const FastFolder folder;
        const QString path = folder.filePath(QStringLiteral("a.waymark"));
        putBytes(path, filledWorkspace());
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        std::vector<pid_t> children;
        for (int i = 0; i < processes; ++i) {
            const pid_t child = ::fork();
            if (child == 0)
                takePart(path, i, edits, withLock, ends[1]);
            children.push_back(child);
        }
        ::close(ends[1]);
        std::set<int> saved;
        int label = 0;
        while (::read(ends[0], &label, sizeof label) == sizeof label)
            QVERIFY(saved.insert(label).second);
        ::close(ends[0]);
        for (const pid_t child : children) {
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFEXITED(status));
            QCOMPARE(WEXITSTATUS(status), 0);
        }
        QCOMPARE(int(saved.size()), processes * edits);
        QFile::remove(path + QStringLiteral(".lock"));
        const QString wrong = soundness(path);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        const auto store = Store::open(path, OpenMode::ReadOnly);
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
