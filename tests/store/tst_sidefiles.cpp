#include "model/store/backup.h"
#include "model/store/fileheader.h"
#include "model/store/store.h"
#include "model/store/verify.h"
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

    /// A reader may not finish what another program left half done, and must not call it damage.
    void anInterruptedWriteIsToldApartAndTakenBackByTheNextWriter()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            RawDatabase db(m_path);
            db.run(QStringLiteral("PRAGMA cache_size=1")); // pages reach the file before the end of the transaction
            db.run(QStringLiteral("BEGIN IMMEDIATE"));
            db.run(QStringLiteral("UPDATE history SET body=body||hex(randomblob(20000))"));
            ::raise(SIGKILL);
        }
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        QVERIFY(QFileInfo::exists(m_path + QStringLiteral("-journal")));
        const QByteArray before = fileBytes(m_path);
        const auto reader = Store::open(m_path, OpenMode::ReadOnly);
        QVERIFY(!reader);
        QVERIFY2(reader.error().message.contains(QStringLiteral("interrupted")), qPrintable(reader.error().message));
        QCOMPARE(fileBytes(m_path), before);
        QVERIFY(Store::open(m_path, OpenMode::ReadWrite));
        QVERIFY(!QFileInfo::exists(m_path + QStringLiteral("-journal")));
        QCOMPARE(verifyFile(m_path).exit, 0);
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
