#include "model/domain/language.h"
#include "model/domain/safefile.h"
#include "model/store/backups.h"
#include "tests/faults/faultworld.h"
#include "tests/faults/iocalls.h"
#include "tests/store/rawdatabase.h"

#include <QDir>
#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

// Exports, reports, packs and backups: every call that touches their folder fails in turn. Nothing that was not
// confirmed by the disk is called written: not the file, not its new name, not the folder that has the name
// (RELIABILITY.md A06, A07, A12, A13, A27, G14, I05).

namespace {

struct Failure {
    const char *name;
    int error;
    bool always, isShort;
};
constexpr Failure failures[] = {
    {"full", ENOSPC, false, false},        {"full for ever", ENOSPC, true, false},
    {"half a write", ENOSPC, false, true}, {"half a write, then full for ever", ENOSPC, true, true},
    {"broken", EIO, false, false},         {"broken for ever", EIO, true, false},
    {"over quota", EDQUOT, false, false},  {"read-only", EROFS, true, false},
};
const QByteArray older = "the older one";
const QByteArray newer = QByteArray(300'000, 'n');

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QString placeOf(const Failure &failure, int at)
{
    return QStringLiteral("%1, call %2").arg(QLatin1String(failure.name)).arg(at);
}

/// True when each rename that `act` causes below the folder is followed by a sync of a folder.
template <typename Act> bool syncsTheFolderAfterEachRename(const QString &folder, Act act)
{
    recordCalls(folder);
    act();
    int renames = 0;
    bool isOpen = false;
    for (const IoEvent &event : takeRecordedCalls()) {
        if (event.type == IoEvent::Rename) {
            if (isOpen)
                return false;
            isOpen = true;
            ++renames;
        } else if (event.type == IoEvent::SyncFolder) {
            isOpen = false;
        }
    }
    return renames > 0 && !isOpen;
}

} // namespace

class TestSafeWrites : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_workspace = filledWorkspace(); }
    void cleanupTestCase() { qInfo("%d failing calls tried", m_tried); }

    void aFileIsOldOrNewAndNeverCalledWrittenWhenACallFailed()
    {
        for (const Failure &failure : failures)
            for (int at = 1;; ++at) {
                const FastFolder folder;
                const QString path = folder.filePath(QStringLiteral("export.csv"));
                putBytes(path, older);
                armFaults({folder.path(), at, failure.error, failure.always, failure.isShort});
                const auto done = writeFileSafely(path, newer, Language());
                const bool reached = disarmFaults() >= at;
                const QString place = placeOf(failure, at);
                QVERIFY2(done.has_value() == !reached, qPrintable(place));
                const QByteArray there = bytesOf(path);
                QVERIFY2(there == newer || (!done && there == older), qPrintable(place));
                QVERIFY2(done || done.error().message.size() > 40, qPrintable(place));
                // When the removal itself fails for ever, the temporary file cannot go.
                if (!failure.always)
                    QCOMPARE(filesIn(folder.path()), QStringList {QStringLiteral("export.csv")});
                ++m_tried;
                if (!reached) {
                    QVERIFY2(at > 5, "the calls are not taken over");
                    break;
                }
            }
    }

    void theCauseOfAFailureIsSaidInOurWords_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("words");
        QTest::newRow("full") << ENOSPC << QStringLiteral("the disk is full");
        QTest::newRow("over quota") << EDQUOT << QStringLiteral("the disk is full");
        QTest::newRow("forbidden") << EACCES << QStringLiteral("permission is missing");
        QTest::newRow("write-protected") << EROFS << QStringLiteral("the medium is read-only");
        QTest::newRow("broken") << EIO << QStringLiteral("the medium does not answer");
        QTest::newRow("taken out") << ENODEV << QStringLiteral("the medium does not answer");
        QTest::newRow("a name") << ENAMETOOLONG << QStringLiteral("its name is too long");
        QTest::newRow("handles") << EMFILE << QStringLiteral("too many files are open");
        QTest::newRow("anything") << EXDEV << QStringLiteral("the system reports error 18");
    }
    void theCauseOfAFailureIsSaidInOurWords()
    {
        QFETCH(int, error);
        QFETCH(QString, words);
        const FastFolder folder;
        armFaults({folder.path(), 1, error, true});
        const auto done = writeFileSafely(folder.filePath(QStringLiteral("export.csv")), newer, Language());
        disarmFaults();
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(words), qPrintable(done.error().message));
    }

    /// The process is killed at every such call: an export, a report or a pack is the older one or the whole newer one,
    /// and what is left beside it is hidden and bears our name (G14).
    void aFileIsOldOrNewWhereverTheProcessIsKilled()
    {
        int asBefore = 0, asAfter = 0;
        for (int at = 1;; ++at) {
            const FastFolder folder;
            const QString path = folder.filePath(QStringLiteral("pack.zip"));
            putBytes(path, older);
            const pid_t child = ::fork();
            if (child == 0) {
                armFaults({folder.path(), at, 0, false, false, true});
                const auto done = writeFileSafely(path, newer, Language());
                ::_exit(done ? 0 : 1);
            }
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            const QByteArray there = bytesOf(path);
            QVERIFY2(there == older || there == newer, qPrintable(QStringLiteral("half of it, call %1").arg(at)));
            for (const QString &name : filesIn(folder.path()))
                QVERIFY2(name == QLatin1String("pack.zip") || name.startsWith(QLatin1String(".waymark-")),
                         qPrintable(name));
            if (WIFEXITED(status)) { // it came to its end: there is no such call
                QCOMPARE(WEXITSTATUS(status), 0);
                QCOMPARE(there, newer);
                break;
            }
            ++(there == older ? asBefore : asAfter);
        }
        QVERIFY(asBefore > 1 && asAfter > 0);
    }

    void theFolderIsSyncedAfterTheRename()
    {
        const FastFolder folder;
        QVERIFY(syncsTheFolderAfterEachRename(folder.path(), [&] {
            QVERIFY(writeFileSafely(folder.filePath(QStringLiteral("a.csv")), newer, Language()));
        }));
        putBytes(folder.filePath(QStringLiteral("w.waymark")), m_workspace);
        QVERIFY(
            syncsTheFolderAfterEachRename(folder.filePath(QStringLiteral("kept")), [&] { QVERIFY(backup(folder)); }));
    }

    /// The sync of the folder is the last call but the closing: its failure is told, the whole file lies there.
    void aFolderThatCannotBeSyncedIsToldAndTheFileIsWhole()
    {
        const FastFolder folder;
        const QString path = folder.filePath(QStringLiteral("export.csv"));
        armFaults({folder.path()});
        QVERIFY(writeFileSafely(path, older, Language()));
        const int calls = disarmFaults();
        armFaults({folder.path(), calls, EIO});
        const auto done = writeFileSafely(path, newer, Language());
        disarmFaults();
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(QStringLiteral("did not confirm")), qPrintable(done.error().message));
        QCOMPARE(bytesOf(path), newer);
    }

    void aFileSystemWithoutFolderSyncIsNoError()
    {
        for (const int error : {EINVAL, ENOTSUP}) {
            const FastFolder folder;
            const QString path = folder.filePath(QStringLiteral("export.csv"));
            armFaults({folder.path()});
            QVERIFY(writeFileSafely(path, older, Language()));
            const int calls = disarmFaults();
            armFaults({folder.path(), calls, error});
            QVERIFY(writeFileSafely(path, newer, Language()));
            QCOMPARE(disarmFaults(), calls);
        }
    }

    /// Whatever somebody chooses as the name of an export: no workspace, no backup of one (RELIABILITY F16).
    void noWorkspaceIsWrittenOver_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("by its name") << QStringLiteral("w.waymark");
        QTest::newRow("under another name") << QStringLiteral("report.pdf");
        QTest::newRow("with a damaged beginning") << QStringLiteral("damaged.WAYMARK");
        QTest::newRow("through a link") << QStringLiteral("link.csv");
    }
    void noWorkspaceIsWrittenOver()
    {
        QFETCH(QString, name);
        const FastFolder folder;
        const QString path = folder.filePath(name);
        const QByteArray there = name.endsWith(QLatin1String("WAYMARK")) ? "damaged" + m_workspace : m_workspace;
        if (name == QLatin1String("link.csv")) {
            putBytes(folder.filePath(QStringLiteral("kept")), there);
            QVERIFY(QFile::link(folder.filePath(QStringLiteral("kept")), path));
        } else {
            putBytes(path, there);
        }
        const auto done = writeFileSafely(path, newer, Language());
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(QStringLiteral("not overwritten")), qPrintable(done.error().message));
        QCOMPARE(bytesOf(path), there);
        QCOMPARE(QFileInfo(path).isSymLink(), name == QLatin1String("link.csv"));
        // The databases of other programs and files that only begin alike are files as others are.
        for (const QByteArray &other : {QByteArray("SQLite format 3\0", 16), QByteArray(200, 'x'), QByteArray()}) {
            putBytes(folder.filePath(QStringLiteral("other.csv")), other);
            QVERIFY(writeFileSafely(folder.filePath(QStringLiteral("other.csv")), newer, Language()));
        }
    }

    void lookingAtTheOpenWorkspaceKeepsItsLocks()
    {
        const FastFolder folder;
        const QString path = folder.filePath(QStringLiteral("odd name"));
        putBytes(path, m_workspace);
        RawDatabase open(path);
        QVERIFY(open.run(QStringLiteral("BEGIN IMMEDIATE")) >= 0);
        QVERIFY(isLockedForOthers(path));
        QVERIFY(!writeFileSafely(path, newer, Language()));
        QVERIFY(isLockedForOthers(path));
    }

    void aBackupThatIsCalledMadeIsSoundAndTheOneBeforeStays()
    {
        const FastFolder folder;
        putBytes(folder.filePath(QStringLiteral("w.waymark")), m_workspace);
        const QString kept = folder.filePath(QStringLiteral("kept"));
        for (const Failure &failure : failures)
            for (int at = 1;; at += m_step) {
                emptyFolder(kept);
                QVERIFY(backup(folder));
                const QString first = backupsIn(kept).front().path;
                const QByteArray bytes = bytesOf(first);
                armFaults({kept, at, failure.error, failure.always, failure.isShort});
                const auto done = backup(folder, 1);
                const bool reached = disarmFaults() >= at;
                const QString place = placeOf(failure, at);
                QVERIFY2(bytesOf(first) == bytes, qPrintable(place));
                for (const Backup &found : backupsIn(kept))
                    QVERIFY2(verifyFaults(found.path).isEmpty(), qPrintable(place + verifyFaults(found.path)));
                QVERIFY2(!done || backupsIn(kept).size() == 2, qPrintable(place));
                QVERIFY2(done || reached, qPrintable(place));
                ++m_tried;
                if (!reached) {
                    QVERIFY2(at > 10, "the calls are not taken over");
                    break;
                }
            }
    }

    /// From the sync of the finished copy on every one is told. What SQLite synced on the way may fail unheard: the
    /// copy is read and checked afterwards.
    void noFailedSyncOrRenameOfABackupIsIgnored()
    {
        const FastFolder folder;
        putBytes(folder.filePath(QStringLiteral("w.waymark")), m_workspace);
        const QString kept = folder.filePath(QStringLiteral("kept"));
        QVERIFY(backup(folder));
        recordCalls(kept);
        QVERIFY(backup(folder, 1));
        const std::vector<IoEvent> events = takeRecordedCalls();
        // Each sync and rename by its number among its like, in a run of its own.
        int syncs = 0, renames = 0, ours = 0;
        for (const IoEvent &event : events) {
            syncs += event.type == IoEvent::Sync || event.type == IoEvent::SyncFolder;
            renames += event.type == IoEvent::Rename;
            if (renames == 0)
                ours = syncs;
        }
        QCOMPARE(renames, 3);
        QCOMPARE(syncs - ours + 1, 6); // copy, owner, export: file and folder each
        for (const bool ofRename : {false, true})
            for (int number = ofRename ? 1 : ours; number <= (ofRename ? renames : syncs); ++number) {
                emptyFolder(kept);
                QVERIFY(backup(folder));
                FaultPlan plan {kept, number, EIO};
                plan.only = ofRename ? FaultPlan::Renames : FaultPlan::Syncs;
                armFaults(plan);
                const auto done = backup(folder, 1);
                QVERIFY(disarmFaults() >= number);
                QVERIFY2(
                    !done,
                    qPrintable(QStringLiteral("%1 %2").arg(number).arg(QLatin1String(ofRename ? "rename" : "sync"))));
                QVERIFY(done.error().message.size() > 40);
            }
    }

private:
    /// What another process sees of SQLite's lock for writing.
    static bool isLockedForOthers(const QString &path)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            struct flock lock {
            };
            lock.l_type = F_WRLCK;
            lock.l_start = 0x40000001;
            lock.l_len = 1;
            const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR);
            ::_exit(::fcntl(fd, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 1;
    }
    /// A backup into the folder “kept” beside the workspace; a later one has another name.
    Result<BackupDone> backup(const FastFolder &folder, int minutesLater = 0)
    {
        const QDateTime now(QDate(2026, 7, 15), QTime(9, minutesLater), Qt::UTC);
        return makeBackup({folder.filePath(QStringLiteral("w.waymark")),
                           folder.filePath(QStringLiteral("kept")),
                           BackupReason::Session,
                           now,
                           7,
                           100,
                           {},
                           "{}"});
    }

    QByteArray m_workspace;
    int m_tried = 0;
    int m_step = howMany("WAYMARK_CALL_STEP", 1);
};

QTEST_GUILESS_MAIN(TestSafeWrites)
#include "tst_safewrites.moc"
