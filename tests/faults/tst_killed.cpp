#include "model/domain/finding.h"
#include "tests/faults/iocalls.h"
#include "tests/faults/useractions.h"
#include "tests/store/rawdatabase.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// The process is killed, at any moment and at every single call that touches the file: what it called saved is there,
// nothing is half there (RELIABILITY.md A01–A04, A22, T1, T3).

namespace {

/// The victim: commits for ever and names after each commit the number of the entry.
[[noreturn]] void commitForEver(const QString &path, int pipe, const QString &text = {})
{
    auto document = Document::open(path, Document::Mode::ReadWrite, testContext(11));
    const Samples samples;
    while (document) {
        const int entries = (*document)->entries();
        const Record before = (*document)->records().record(Kind::Risk, samples.full(Kind::Risk).id());
        ChangeSet set {QStringLiteral("Edit"), {}, {}, {}};
        set.changes.push_back({before, withField(before, "title", QStringLiteral("title %1").arg(entries) + text)});
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

/// More than the cache holds, so that the file itself is written long before the commit.
ChangeSet largeImport()
{
    const Samples samples;
    ChangeSet set {QStringLiteral("Figures"), {}, {}, {}};
    for (int i = 0; i < 50'000; ++i)
        set.readings.added.push_back(sampleReading(samples, QDate(1850, 1, 1).addDays(i), QString::number(i)));
    set.readings.source = QStringLiteral("large.csv");
    return set;
}

ChangeSet largeEvidence()
{
    QByteArray bytes(20 << 20, '\0');
    QRandomGenerator random(4);
    for (qsizetype i = 0; i + 4 <= bytes.size(); i += 64)
        qToUnaligned(random.generate(), bytes.data() + i);
    const FileContent content = contentOf(std::move(bytes));
    Evidence evidence;
    evidence.id.value = QUuid(6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7);
    evidence.code = QStringLiteral("EV-L01");
    evidence.storage = EvidenceStorage::FileCopy;
    evidence.size = int(content.bytes.size());
    evidence.sha256 = content.sha256;
    ChangeSet set {QStringLiteral("Evidence added"), {}, {created(evidence)}, {}};
    set.contents = {content};
    return set;
}

/// Copies in the file that no record of evidence names.
QString orphanChunks(const QString &path)
{
    return RawDatabase(path).value(
        QStringLiteral("SELECT count(*) FROM content_chunk WHERE sha256 NOT IN (SELECT sha256 FROM evidence WHERE "
                       "sha256 IS NOT NULL)"));
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

    void aLargeChangeIsThereWhollyOrNotAtAll_data()
    {
        QTest::addColumn<bool>("isImport");
        QTest::newRow("an import of 50,000 figures") << true;
        QTest::newRow("20 MiB of evidence") << false;
    }
    /// So large that the file itself is written into before the commit.
    void aLargeChangeIsThereWhollyOrNotAtAll()
    {
        QFETCH(bool, isImport);
        const int cycles = std::max(4, howMany("WAYMARK_KILLS", 500) / 25);
        const ChangeSet large = isImport ? largeImport() : largeEvidence();
        const QString kind = isImport ? QStringLiteral("import") : QStringLiteral("change");
        const FastFolder folder;
        const QString path = folder.filePath(QStringLiteral("a.waymark"));
        putBytes(path, m_workspace);
        QElapsedTimer clock;
        QByteArray before, after;
        int entries = 0;
        { // once to its end, for how long it takes and what it makes
            auto document = Document::open(path, Document::Mode::ReadWrite, testContext(7));
            QVERIFY(document);
            before = everythingIn((*document)->records());
            entries = (*document)->entries();
            clock.start();
            QVERIFY((*document)->apply(large, kind));
            after = everythingIn((*document)->records());
        }
        const auto whole = unsigned(clock.elapsed());
        QRandomGenerator random(20261128);
        int spilled = 0, asBefore = 0, asAfter = 0;
        for (int cycle = 0; cycle < cycles; ++cycle) {
            emptyFolder(folder.path());
            putBytes(path, m_workspace);
            int ends[2];
            QCOMPARE(::pipe(ends), 0);
            const pid_t victim = begin([&] {
                auto document = Document::open(path, Document::Mode::ReadWrite, testContext(7));
                const char ready = 'r', saved = 's';
                if (document && ::write(ends[1], &ready, 1) == 1 && (*document)->apply(large, kind)
                    && ::write(ends[1], &saved, 1) == 1)
                    for (;;)
                        ::pause();
                ::_exit(1);
            });
            ::close(ends[1]);
            char word = 0;
            QVERIFY2(::read(ends[0], &word, 1) == 1 && word == 'r', "the victim does not begin");
            ::usleep((random.bounded(whole + whole / 10 + 1)) * 1000);
            ::kill(victim, SIGKILL);
            QVERIFY(waitUntilKilled(victim));
            const bool wasSaved = ::read(ends[0], &word, 1) == 1 && word == 's';
            ::close(ends[0]);
            spilled += QFile::exists(path + QStringLiteral("-journal")) && bytesOf(path) != m_workspace;
            const QString wrong = soundness(path);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("cycle %1: %2").arg(cycle).arg(wrong)));
            const auto store = Store::open(path, OpenMode::ReadOnly);
            QVERIFY(store);
            const QByteArray found = everythingIn(*(*store)->load());
            const int more = (*store)->entries() - entries;
            QVERIFY2((more == 0 && found == before) || (more == 1 && found == after),
                     qPrintable(QStringLiteral("cycle %1: half of it, %2 entries more").arg(cycle).arg(more)));
            QVERIFY2(more == 1 || !wasSaved, "what was called saved is lost");
            QCOMPARE(orphanChunks(path), QStringLiteral("0"));
            (more == 1 ? asAfter : asBefore)++;
        }
        qInfo("%d kills, %d when the file itself was already written into: %d as before, %d as after", cycles, spilled,
              asBefore, asAfter);
        QVERIFY(cycles < 20 || spilled > 0);
    }

    /// Qt ends a process that gets no memory, which is a kill of its own (A22). What was called saved stays.
    void aProcessWithoutMemoryMayEndButLosesNothingSaved()
    {
        int ended = 0, saved = 0;
        for (int room = 0; room < 6; ++room) {
            const FastFolder folder;
            const QString path = folder.filePath(QStringLiteral("a.waymark"));
            putBytes(path, m_workspace);
            int ends[2];
            QCOMPARE(::pipe(ends), 0);
            const pid_t victim = begin([&] {
                QFile pages(QStringLiteral("/proc/self/statm"));
                if (!pages.open(QIODevice::ReadOnly))
                    ::_exit(1);
                const rlimit core {0, 0};
                ::setrlimit(RLIMIT_CORE, &core);
                const auto now
                    = rlim_t(pages.readAll().split(' ').first().toULongLong()) * rlim_t(::sysconf(_SC_PAGESIZE));
                const rlimit limit {now + (rlim_t(room) << 18), now + (rlim_t(room) << 18)};
                ::setrlimit(RLIMIT_AS, &limit);
                ::close(2); // what the system says about it
                commitForEver(path, ends[1], QString(100'000, QLatin1Char('x'))); // for undo it stays in memory
            });
            ::close(ends[1]);
            int last = 0;
            for (int entry = 0; ::read(ends[0], &entry, sizeof entry) == sizeof entry; ++saved)
                last = entry;
            ::close(ends[0]);
            int status = 0;
            QCOMPARE(::waitpid(victim, &status, 0), victim);
            ended += WIFSIGNALED(status);
            const QString wrong = soundness(path);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("room %1: %2").arg(room).arg(wrong)));
            const auto store = Store::open(path, OpenMode::ReadOnly);
            QVERIFY(store && (last == 0 || (*store)->entries() >= last + 1));
        }
        qInfo("6 processes, %d of them ended for want of memory, %d edits were called saved, none was lost", ended,
              saved);
        QVERIFY(saved > 0);
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
        QVERIFY(before != after || !action.isEntry);
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
            const QString wrongBeside = wrongCopy(copyBeside(path), *(*store)->load());
            QVERIFY2(wrongBeside.isEmpty(), qPrintable(QStringLiteral("call %1: %2").arg(at).arg(wrongBeside)));
        }
        QVERIFY(asBefore > 1 && (asAfter > 0 || !action.isEntry || howMany("WAYMARK_CALL_STEP", 1) > 1));
    }

private:
    QByteArray m_workspace;
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
