#include "model/store/backup.h"
#include "model/store/fileheader.h"
#include "model/store/filelock.h"
#include "model/store/store.h"
#include "model/store/verify.h"
#include "model/store/withoutlog.h"
#include "tests/store/hotjournal.h"
#include "tests/store/rawdatabase.h"
#include "tests/support/samples.h"

#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

// Files that may lie beside a workspace (lock, journal, log), and what reading must not disturb.

class TestSideFiles : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.waymark"));
        auto store = Store::create(m_path, testContext());
        QVERIFY(store);
        QVERIFY((*store)->commit(m_samples.creation(), QStringLiteral("change"), testContext(2)));
    }

    /// RELIABILITY.md B11.
    void aFileWhoseLogAnotherToolTurnedOnIsCopiedWithoutIt()
    {
        const QString log = m_path + QStringLiteral("-wal"), to = m_folder->filePath(QStringLiteral("new.waymark"));
        const pid_t child = ::fork();
        if (child == 0) {
            RawDatabase db(m_path);
            db.value(QStringLiteral("PRAGMA journal_mode=WAL"));
            db.run(QStringLiteral("PRAGMA user_version=%1").arg(db.value(QStringLiteral("PRAGMA user_version"))));
            ::_exit(0);
        }
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        const QByteArray before = fileBytes(m_path), logBefore = fileBytes(log);
        QVERIFY(!logBefore.isEmpty());
        const auto refused = Store::open(m_path, OpenMode::ReadWrite);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("copy without the log")),
                 qPrintable(refused.error().message));
        QVERIFY(hasLog(m_path));
        const auto done = copyWithoutLog(m_path, to);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(!hasLog(to));
        QCOMPARE(verifyFile(to).exit, 0);
        QVERIFY(Store::open(to, OpenMode::ReadWrite));
        QCOMPARE(fileBytes(m_path), before);
        QCOMPARE(fileBytes(log), logBefore);
        QVERIFY(!copyWithoutLog(m_path, to)); // nothing is written over
        QCOMPARE(verifyFile(to).exit, 0);
    }

    /// SQLite would play a log that is left beside a restored file into it, without a word (RELIABILITY.md B12).
    void aLogLeftByAnotherToolIsNeverPlayedIn()
    {
        const QString log = m_path + QStringLiteral("-wal");
        {
            // A second file with other contents, its log kept: the process that wrote it dies.
            const QString other = m_folder->filePath(QStringLiteral("b"));
            QVERIFY(QFile::copy(m_path, other));
            const pid_t child = ::fork();
            if (child == 0) {
                RawDatabase db(other);
                db.value(QStringLiteral("PRAGMA journal_mode=WAL"));
                db.run(QStringLiteral("UPDATE risk SET title='planted'"));
                ::_exit(0);
            }
            QCOMPARE(::waitpid(child, nullptr, 0), child);
            QVERIFY(QFile::copy(other + QStringLiteral("-wal"), log));
        }
        const QByteArray before = fileBytes(m_path), logBefore = fileBytes(log);
        QVERIFY(!logBefore.isEmpty());
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            const auto store = Store::open(m_path, mode);
            QVERIFY(!store);
            QCOMPARE(store.error().detail, QStringLiteral("log"));
            QVERIFY2(store.error().message.contains(QStringLiteral("a.waymark-wal")),
                     qPrintable(store.error().message));
        }
        QCOMPARE(verifyFile(m_path).exit, 2);
        QVERIFY(!backupFile(m_path, m_folder->filePath(QStringLiteral("copy"))));
        QCOMPARE(fileBytes(m_path), before);
        QCOMPARE(fileBytes(log), logBefore);
    }

    /// A reader may not finish what another program left half done: it does that in a copy of its own, also where the
    /// medium cannot be written to at all (RELIABILITY.md B13).
    void anInterruptedWriteIsSeenThroughByAReaderAndTakenBackByTheNextWriter()
    {
        const QString head = headOf(m_path);
        leaveHotJournal(m_path);
        QVERIFY(QFileInfo::exists(m_path + QStringLiteral("-journal")));
        const QByteArray before = fileBytes(m_path), journal = fileBytes(m_path + QStringLiteral("-journal"));
        {
            const auto reader = Store::open(m_path, OpenMode::ReadOnly);
            QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message));
            QCOMPARE((*reader)->head(), head);
            QCOMPARE((*reader)->path(), QFileInfo(m_path).canonicalFilePath());
            QVERIFY((*reader)->endedBadly());
            QVERIFY((*reader)->load());
            QVERIFY(!(*reader)->commit({QStringLiteral("x"), {}, {{m_samples.bare(Kind::Risk), {}}}, {}},
                                       QStringLiteral("change"), testContext(3)));
        }
        QCOMPARE(verifyFile(m_path).exit, 0);
        QVERIFY(backupFile(m_path, m_folder->filePath(QStringLiteral("copy"))));
        QCOMPARE(headOf(m_folder->filePath(QStringLiteral("copy"))), head);
        QCOMPARE(fileBytes(m_path), before);
        QCOMPARE(fileBytes(m_path + QStringLiteral("-journal")), journal);
        {
            const auto writer = Store::open(m_path, OpenMode::ReadWrite);
            QVERIFY(writer);
            QVERIFY((*writer)->endedBadly());
        }
        QVERIFY(!QFileInfo::exists(m_path + QStringLiteral("-journal")));
        QCOMPARE(verifyFile(m_path).exit, 0);
        QVERIFY(!(*Store::open(m_path, OpenMode::ReadWrite))->endedBadly());
    }

    /// The write had changed no page of the file yet; SQLite would still cut the file to the length of the journal.
    void aJournalThatHadOnlyBegunIsTakenBack()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            RawDatabase db(m_path);
            db.run(QStringLiteral("BEGIN IMMEDIATE"));
            db.run(QStringLiteral("DELETE FROM draft"));
            db.run(QStringLiteral("UPDATE risk SET title='half'"));
            ::raise(SIGKILL);
        }
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
            const auto store = Store::open(m_path, mode);
            QVERIFY2(store, store ? "" : qPrintable(store.error().message));
        }
        QCOMPARE(verifyFile(m_path).exit, 0);
    }

    /// What SQLite does of itself: an older copy is put over a file that has a hot journal, the journal is played into
    /// it, quick_check says "ok", and the restore is partly undone (RELIABILITY.md B12).
    void aJournalBesideARestoredCopyIsNeverPlayedIn_data()
    {
        QTest::addColumn<int>("later"); // commits between the copy and the interrupted write
        QTest::addColumn<QString>("detail");
        QTest::newRow("many changes later") << 5 << QStringLiteral("journal");
        QTest::newRow("one change later") << 1 << QStringLiteral("journal");
    }
    void aJournalBesideARestoredCopyIsNeverPlayedIn()
    {
        QFETCH(int, later);
        QFETCH(QString, detail);
        const QByteArray older = fileBytes(m_path);
        const QString head = headOf(m_path), journal = m_path + QStringLiteral("-journal");
        {
            auto store = Store::open(m_path, OpenMode::ReadWrite);
            for (int i = 0; i < later; ++i)
                QVERIFY(
                    (*store)->commit(edit(**store, QString::number(i)), QStringLiteral("change"), testContext(9 + i)));
        }
        leaveHotJournal(m_path);
        writeBytes(m_path, older);
        const QByteArray left = fileBytes(journal);
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            const auto store = Store::open(m_path, mode);
            QVERIFY(!store);
            QCOMPARE(store.error().detail, detail);
            QVERIFY2(store.error().message.contains(QStringLiteral("a.waymark-journal")),
                     qPrintable(store.error().message));
        }
        QCOMPARE(verifyFile(m_path).exit, 2);
        QVERIFY(!backupFile(m_path, m_folder->filePath(QStringLiteral("copy"))));
        // Both versions are kept; with the journal out of the way the restored one opens.
        QCOMPARE(fileBytes(m_path), older);
        QCOMPARE(fileBytes(journal), left);
        QVERIFY(QFile::rename(journal, journal + QStringLiteral(".aside")));
        QCOMPARE(headOf(m_path), head);
        QCOMPARE(verifyFile(m_path).exit, 0);
    }

    /// The counters happen to agree, so only the contents tell: they are proved in a copy before the file is touched.
    void aJournalThatOnlyLooksRightIsFoundByTheReplay()
    {
        leaveHotJournal(m_path);
        const QString journal = m_path + QStringLiteral("-journal");
        QByteArray file = fileBytes(m_path);
        // A page that the journal does not hold is from another time.
        const qsizetype at = file.indexOf("GLO");
        const qsizetype title = file.indexOf(m_samples.full(Kind::Risk).code().toUtf8());
        QVERIFY(at > 0 || title > 0);
        const qsizetype place = title > 0 ? title : at;
        file[place] = char(file[place] ^ 1);
        writeBytes(m_path, file);
        const QByteArray left = fileBytes(journal);
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            const auto store = Store::open(m_path, mode);
            QVERIFY(!store);
            QCOMPARE(store.error().detail, QStringLiteral("unlike history"));
        }
        QCOMPARE(fileBytes(m_path), file);
        QCOMPARE(fileBytes(journal), left);
    }

    /// A "cleaner" removed the journal: the file is half of a write, pages and tables may fit all the same (B14).
    void aHotJournalThatWasCleanedAwayIsFound()
    {
        leaveHotJournal(m_path);
        QVERIFY(QFile::remove(m_path + QStringLiteral("-journal")));
        const auto store = Store::open(m_path, OpenMode::ReadOnly);
        QVERIFY(!store || verifyFile(m_path).exit != 0);
    }

    /// The journal of another workspace (B15), of other page sizes, cut, or junk.
    void aJournalOfAnotherFileIsNotPlayedIn_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"of another workspace", "of another page size", "of more pages", "cut short", "junk"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void aJournalOfAnotherFileIsNotPlayedIn()
    {
        QFETCH(QString, kind);
        const QString other = m_folder->filePath(QStringLiteral("other")),
                      journal = m_path + QStringLiteral("-journal");
        QVERIFY(QFile::copy(m_path, other));
        if (kind == QLatin1String("of another page size")) {
            RawDatabase db(other);
            db.run(QStringLiteral("PRAGMA page_size=1024"));
            QVERIFY(db.run(QStringLiteral("VACUUM")) >= 0);
        }
        {
            auto store = Store::open(other, OpenMode::ReadWrite);
            for (int i = 0; i < 3; ++i)
                QVERIFY((*store)->commit(edit(**store, QString(i * 3000, u'x')), QStringLiteral("change"),
                                         testContext(9 + i)));
        }
        leaveHotJournal(other);
        QByteArray bytes = fileBytes(other + QStringLiteral("-journal"));
        if (kind == QLatin1String("of more pages"))
            bytes.truncate(512); // its header only
        if (kind == QLatin1String("cut short"))
            bytes.truncate(20);
        if (kind == QLatin1String("junk"))
            bytes = QByteArray(4096, 'j');
        writeBytes(journal, bytes);
        const QByteArray before = fileBytes(m_path);
        const bool isHarmless = kind == QLatin1String("cut short") || kind == QLatin1String("junk");
        const auto store = Store::open(m_path, OpenMode::ReadWrite);
        QVERIFY2(isHarmless == store.has_value(), store ? "opened" : qPrintable(store.error().message));
        QCOMPARE(fileBytes(m_path), before);
        if (!isHarmless)
            QCOMPARE(fileBytes(journal), bytes);
    }

    /// While somebody writes there is a journal, too: it is theirs, and a look takes nothing for damage.
    void theJournalOfALivingWriterIsNoOnesBusiness()
    {
        RawDatabase writer(m_path);
        QVERIFY(writer.run(QStringLiteral("BEGIN IMMEDIATE")) >= 0);
        QVERIFY(writer.run(QStringLiteral("UPDATE risk SET title='x'")) > 0);
        QVERIFY(QFileInfo::exists(m_path + QStringLiteral("-journal")));
        QVERIFY(Store::open(m_path, OpenMode::ReadOnly));
        QCOMPARE(verifyFile(m_path).exit, 0);
        QVERIFY(writer.run(QStringLiteral("ROLLBACK")) >= 0);
    }

    /// Closing a descriptor of the file drops all locks that the process holds on it; reading the header, checking and
    /// copying an open workspace must not (RELIABILITY.md, fact 8).
    void lookingAtTheOpenFileKeepsItsLocks()
    {
        RawDatabase writer(m_path);
        QVERIFY(writer.run(QStringLiteral("BEGIN IMMEDIATE")) >= 0);
        QVERIFY(!isFree());
        QVERIFY(readFileHeader(m_path));
        QVERIFY(checkFile(m_path));
        QVERIFY(Store::open(m_path, OpenMode::ReadOnly));
        QCOMPARE(verifyFile(m_path).exit, 0);
        QVERIFY(backupFile(m_path, m_folder->filePath(QStringLiteral("copy"))));
        QVERIFY(!isFree());
        QVERIFY(writer.run(QStringLiteral("ROLLBACK")) >= 0);
        QVERIFY(isFree());
    }

    void whoHasTheFileIsKnownFromOutside()
    {
        QVERIFY(!Store::lockOwner(m_path));
        {
            const auto store = Store::open(m_path, OpenMode::ReadWrite);
            QVERIFY(store);
            const auto owner = Store::lockOwner(m_path);
            QVERIFY(owner);
            QCOMPARE(owner->process, qint64(::getpid()));
            QCOMPARE(owner->host, QSysInfo::machineHostName());
            QCOMPARE(owner->program, QCoreApplication::applicationName());
            QVERIFY(qAbs(owner->since.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        }
        QVERIFY(!Store::lockOwner(m_path));
        writeBytes(m_path + QStringLiteral(".lock"),
                   "2147483646\nwaymark\n" + QSysInfo::machineHostName().toUtf8() + '\n');
        QVERIFY(!Store::lockOwner(m_path)); // it died
    }

    /// Only people know whether a file is still open on another computer: who and since when is said, nothing is
    /// cleared by itself, and a lock that they take over is that of this computer afterwards (C02).
    void theLockOfAnotherComputerIsTakenOverOnlyWhenAsked()
    {
        const QString lock = lockPathOf(QFileInfo(m_path).canonicalFilePath());
        writeBytes(lock, "4711\nwaymark\nankes-pc\n");
        const auto refused = Store::open(m_path, OpenMode::ReadWrite);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, QStringLiteral("locked"));
        for (const char *part : {"another computer", "waymark", "4711", "ankes-pc", "a.waymark.lock", "read-only"})
            QVERIFY2(refused.error().message.contains(QLatin1String(part)), qPrintable(refused.error().message));
        QVERIFY(QFileInfo::exists(lock));
        QVERIFY(Store::open(m_path, OpenMode::ReadOnly));
        const auto owner = Store::lockOwner(m_path);
        QVERIFY(owner && isElsewhere(*owner));
        // Somebody opened it there meanwhile: what was asked about is not what would be removed.
        LockOwner earlier = *owner;
        earlier.process = 4710;
        QVERIFY(!takeOverLock(m_path, earlier));
        QVERIFY(QFileInfo::exists(lock));
        QVERIFY(takeOverLock(m_path, *owner));
        const auto store = Store::open(m_path, OpenMode::ReadWrite);
        QVERIFY(store);
        QVERIFY(!isElsewhere(*Store::lockOwner(m_path)));
        QVERIFY(!takeOverLock(m_path, *Store::lockOwner(m_path))); // never one of this computer
        QVERIFY(Store::lockOwner(m_path));
    }

    /// A number that another program has by now blocks nobody for ever (C04); a lock that is held does.
    void aLockWhoseProcessIsAnotherByNowIsCleared()
    {
        const QString lock = lockPathOf(QFileInfo(m_path).canonicalFilePath());
        for (const char *pid : {"1", "2"}) {
            writeBytes(lock, QByteArray(pid) + "\nwaymark\n" + QSysInfo::machineHostName().toUtf8() + '\n');
            QVERIFY(!Store::lockOwner(m_path));
            const auto store = Store::open(m_path, OpenMode::ReadWrite);
            QVERIFY2(store, store ? "" : qPrintable(store.error().message));
            QVERIFY((*store)->endedBadly());
            QCOMPARE(Store::lockOwner(m_path)->process, qint64(::getpid()));
            // From another process the lock is one that is held.
            const pid_t child = ::fork();
            if (child == 0)
                ::_exit(Store::lockOwner(m_path) && !Store::open(m_path, OpenMode::ReadWrite) ? 0 : 1);
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QCOMPARE(status, 0);
        }
    }

    void devicesAndPipesAreRefusedWithoutWaiting()
    {
        const QString pipe = m_folder->filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString &path : {pipe, QStringLiteral("/dev/zero"), QStringLiteral("/dev/null")}) {
            const auto store = Store::open(path, OpenMode::ReadWrite);
            QVERIFY(!store);
            QVERIFY2(store.error().message.contains(QStringLiteral("is a device")), qPrintable(store.error().message));
            QCOMPARE(verifyFile(path).exit, 8);
        }
    }

private:
    static QString headOf(const QString &path)
    {
        const auto store = Store::open(path, OpenMode::ReadOnly);
        return store ? (*store)->head() : store.error().message;
    }
    ChangeSet edit(const Store &store, const QString &title) const
    {
        const Record before = store.load()->record(Kind::Risk, m_samples.bare(Kind::Risk).id());
        return {QStringLiteral("Edit"), {}, {{before, withField(before, "title", title + QLatin1Char('t'))}}, {}};
    }
    /// Whether another process could begin to write.
    bool isFree() const
    {
        const pid_t child = ::fork();
        if (child == 0) {
            RawDatabase db(m_path);
            ::_exit(db.run(QStringLiteral("BEGIN IMMEDIATE")) < 0 ? 1 : 0);
        }
        int status = 0;
        return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Samples m_samples;
};

QTEST_GUILESS_MAIN(TestSideFiles)
#include "tst_sidefiles.moc"
