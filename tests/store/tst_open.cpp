#include "model/store/schema.h"
#include "model/store/store.h"
#include "model/store/verify.h"
#include "tests/store/rawdatabase.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <unistd.h>

// What may stand in the way of opening a file: each is told apart in words, and the file is left as it was.

class TestOpen : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.waymark"));
        auto store = Store::create(m_path, testContext());
        QVERIFY(store);
        QVERIFY((*store)->commit(Samples().creation(), QStringLiteral("change"), testContext(2)));
    }

    void aNewFileIsPrivateMarkedAndSound()
    {
        QCOMPARE(QFileInfo(m_path).permissions() & ~QFileDevice::Permissions(0xF000),
                 (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser)
                     & ~QFileDevice::Permissions(0xF000));
        const QByteArray bytes = fileBytes(m_path);
        QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 68), applicationId);
        QCOMPARE(int(qFromBigEndian<quint32>(bytes.constData() + 60)), schemaVersion());
        QCOMPARE(verifyFile(m_path).exit, 0);
        const auto store = Store::open(m_path, OpenMode::ReadWrite);
        QVERIFY(store);
        QCOMPARE((*store)->entries(), 2);
        QCOMPARE((*store)->head().size(), 64);
    }

    void creatingNeverOverwrites()
    {
        const QByteArray before = fileBytes(m_path);
        const auto again = Store::create(m_path, testContext());
        QVERIFY(!again);
        QVERIFY(again.error().message.contains(QStringLiteral("not overwritten")));
        QCOMPARE(fileBytes(m_path), before);
        const auto nowhere = Store::create(m_folder->filePath(QStringLiteral("no/such/a.waymark")), testContext());
        QVERIFY(!nowhere);
        QVERIFY(nowhere.error().message.contains(QStringLiteral("Create it first")));
    }

    void aFileThatIsNoneOfOursIsToldApartAndLeftAlone_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("words");
        QTest::newRow("missing") << "missing"
                                 << "does not exist";
        QTest::newRow("folder") << "folder"
                                << "is a folder";
        QTest::newRow("empty") << "empty"
                               << "is not a Waymark workspace";
        QTest::newRow("text") << "text"
                              << "is not a Waymark workspace";
        QTest::newRow("short header") << "short"
                                      << "is not a Waymark workspace";
        QTest::newRow("database of another program") << "foreign"
                                                     << "belongs to another program";
        QTest::newRow("newer format") << "newer"
                                      << "newer version of Waymark (format 99, this version knows 2)";
        QTest::newRow("write-ahead log") << "wal"
                                         << "write-ahead log";
        QTest::newRow("truncated") << "truncated"
                                   << "damaged";
        QTest::newRow("other tables") << "schema"
                                      << "structure of “a.waymark” was changed";
        QTest::newRow("trigger planted") << "trigger"
                                         << "structure of “a.waymark” was changed";
    }
    void aFileThatIsNoneOfOursIsToldApartAndLeftAlone()
    {
        QFETCH(QString, what);
        QFETCH(QString, words);
        spoil(what);
        const QByteArray before = fileBytes(m_path);
        const QStringList filesBefore = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden);
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            const auto store = Store::open(m_path, mode);
            QVERIFY(!store);
            QVERIFY2(store.error().message.contains(words), qPrintable(store.error().message));
            QVERIFY(!store.error().message.contains(QStringLiteral("SELECT")));
        }
        QCOMPARE(fileBytes(m_path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden), filesBefore);
    }

    void readingLeavesBytesAndTimesAlone()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QDateTime long_ago(QDate(2020, 1, 2), QTime(3, 4, 5), Qt::UTC);
        QVERIFY(file.setFileTime(long_ago, QFileDevice::FileModificationTime));
        file.close();
        const QByteArray before = fileBytes(m_path);
        {
            const auto store = Store::open(m_path, OpenMode::ReadOnly);
            QVERIFY(store);
            QVERIFY((*store)->load());
            QVERIFY((*store)->history({}));
        }
        QCOMPARE(verifyFile(m_path).exit, 0);
        QCOMPARE(fileBytes(m_path), before);
        QCOMPARE(QFileInfo(m_path).lastModified().toUTC(), long_ago);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList {"a.waymark"});
    }

    void anythingWrittenThroughAReadOnlyStoreIsRefusedInWords()
    {
        const QByteArray before = fileBytes(m_path);
        const auto store = Store::open(m_path, OpenMode::ReadOnly);
        QVERIFY(store);
        const auto done = (*store)->commit(change(), QStringLiteral("change"), testContext(3));
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(QStringLiteral("read-only")));
        QCOMPARE(fileBytes(m_path), before);
    }

    /// Permissions do not bind the superuser: then opening must work, else it must be refused with words.
    void aReadOnlyFileOpensReadOnly()
    {
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        const auto store = Store::open(m_path, OpenMode::ReadWrite);
        QCOMPARE(bool(store), ::access(QFile::encodeName(m_path).constData(), W_OK) == 0);
        if (!store) {
            QCOMPARE(store.error().detail, QStringLiteral("readonly"));
            QVERIFY(store.error().message.contains(QStringLiteral("Open it read-only")));
        }
        const auto reader = Store::open(m_path, OpenMode::ReadOnly);
        QVERIFY(reader);
        QVERIFY((*reader)->load());
    }
    void aFileInAReadOnlyFolderOpensReadOnly()
    {
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        const bool folderBinds = ::access(QFile::encodeName(m_folder->path()).constData(), W_OK) != 0;
        {
            const auto store = Store::open(m_path, OpenMode::ReadWrite);
            QCOMPARE(bool(store), !folderBinds);
            if (!store)
                QCOMPARE(store.error().detail, QStringLiteral("readonly"));
            const auto reader = Store::open(m_path, OpenMode::ReadOnly);
            QVERIFY(reader);
            QVERIFY((*reader)->load());
        }
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void aSecondOpenerIsToldWhoHasItAndSinceWhen()
    {
        const auto first = Store::open(m_path, OpenMode::ReadWrite);
        QVERIFY(first);
        const auto second = Store::open(m_path, OpenMode::ReadWrite);
        QVERIFY(!second);
        QCOMPARE(second.error().detail, QStringLiteral("locked"));
        const QString message = second.error().message;
        for (const QString &part :
             {QString::number(::getpid()), QSysInfo::machineHostName(), QCoreApplication::applicationName(),
              QLocale().toString(QFileInfo(m_path + QStringLiteral(".lock")).lastModified(), QLocale::ShortFormat),
              QStringLiteral("open it read-only")})
            QVERIFY2(message.contains(part), qPrintable(message + QStringLiteral(" lacks ") + part));
        QVERIFY(Store::open(m_path, OpenMode::ReadOnly)); // a reader is welcome
    }
    void theLockIsGoneWhenTheFileIsClosed()
    {
        {
            QVERIFY(Store::open(m_path, OpenMode::ReadWrite));
        }
        QVERIFY(!QFileInfo::exists(m_path + QStringLiteral(".lock")));
        QVERIFY(Store::open(m_path, OpenMode::ReadWrite));
    }
    void theLockOfAProgramThatDiedDoesNotKeepAnybodyOut()
    {
        writeBytes(m_path + QStringLiteral(".lock"),
                   "2147483647\nwaymark\n" + QSysInfo::machineHostName().toUtf8() + '\n');
        QVERIFY(Store::open(m_path, OpenMode::ReadWrite));
    }

    void aFileOpensThroughALinkAndUnderStrangeNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("blank and umlaut") << QStringLiteral("Ziele für 2026.waymark");
        QTest::newRow("address-like") << QStringLiteral("file:x?mode=memory#.waymark");
        QTest::newRow("percent") << QStringLiteral("100%20.waymark");
        QTest::newRow("dash") << QStringLiteral("-a.waymark");
    }
    void aFileOpensThroughALinkAndUnderStrangeNames()
    {
        QFETCH(QString, name);
        const QString path = m_folder->filePath(name);
        QVERIFY(QFile::copy(m_path, path));
        QVERIFY(Store::open(path, OpenMode::ReadWrite));
        const QString link = m_folder->filePath(QStringLiteral("link.waymark"));
        QVERIFY(QFile::link(path, link));
        const auto store = Store::open(link, OpenMode::ReadWrite);
        QVERIFY(store);
        QCOMPARE((*store)->path(), QFileInfo(path).canonicalFilePath());
        QVERIFY(!Store::open(path, OpenMode::ReadWrite)); // the same file by its own name is held too
    }
    void aFileIsHeldUnderAllItsNames()
    {
        const QString twin = m_folder->filePath(QStringLiteral("twin.waymark"));
        QCOMPARE(::link(QFile::encodeName(m_path).constData(), QFile::encodeName(twin).constData()), 0);
        auto first = Store::open(m_path, OpenMode::ReadWrite);
        QVERIFY(first);
        QVERIFY((*first)->holds(twin));
        const auto second = Store::open(twin, OpenMode::ReadWrite);
        QVERIFY(!second);
        QCOMPARE(second.error().detail, QStringLiteral("locked"));
        QVERIFY2(second.error().message.contains(QStringLiteral("hard link")), qPrintable(second.error().message));
        QVERIFY(Store::open(twin, OpenMode::ReadOnly));
        QVERIFY((*first)->commit(change(), QStringLiteral("change"), testContext(3))); // the looks took no lock away
        // Nor does a new name let a second one in.
        const QString renamed = m_folder->filePath(QStringLiteral("renamed.waymark"));
        QVERIFY(QFile::rename(m_path, renamed));
        QVERIFY(!Store::open(renamed, OpenMode::ReadWrite));
        first->reset();
        QVERIFY(Store::open(twin, OpenMode::ReadWrite));
        QVERIFY(Store::open(renamed, OpenMode::ReadWrite));
    }
    void aNewFileIsHeldUnderAllItsNames()
    {
        const QString made = m_folder->filePath(QStringLiteral("made.waymark"));
        const auto store = Store::create(made, testContext(4));
        QVERIFY(store);
        const QString twin = m_folder->filePath(QStringLiteral("twin.waymark"));
        QCOMPARE(::link(QFile::encodeName(made).constData(), QFile::encodeName(twin).constData()), 0);
        QVERIFY(!Store::open(twin, OpenMode::ReadWrite));
    }

private:
    ChangeSet change() const
    {
        const Record risk = m_samples.full(Kind::Risk);
        return {QStringLiteral("Risk edited"), {}, {{risk, withField(risk, "title", QStringLiteral("New"))}}, {}};
    }
    void spoil(const QString &what)
    {
        QByteArray bytes = fileBytes(m_path);
        const auto patch = [&](int at, quint32 value) { qToBigEndian(value, bytes.data() + at); };
        if (what == QLatin1String("missing") || what == QLatin1String("folder")) {
            QFile::remove(m_path);
            if (what == QLatin1String("folder"))
                QDir().mkpath(m_path);
            return;
        }
        if (what == QLatin1String("schema") || what == QLatin1String("trigger")) {
            RawDatabase db(m_path);
            QVERIFY(db.run(what == QLatin1String("schema")
                               ? QStringLiteral("ALTER TABLE risk ADD COLUMN extra TEXT")
                               : QStringLiteral("CREATE TRIGGER t AFTER UPDATE ON risk BEGIN DELETE FROM history; END"))
                    >= 0);
            return;
        }
        if (what == QLatin1String("empty"))
            bytes.clear();
        else if (what == QLatin1String("text"))
            bytes = QByteArray("id,title\nOBJ-001,Encrypt\n").repeated(100);
        else if (what == QLatin1String("short"))
            bytes.truncate(99);
        else if (what == QLatin1String("foreign"))
            patch(68, 0x12345678);
        else if (what == QLatin1String("newer"))
            patch(60, 99);
        else if (what == QLatin1String("wal"))
            bytes[18] = bytes[19] = 2;
        else if (what == QLatin1String("truncated"))
            bytes.truncate(bytes.size() / 2);
        writeBytes(m_path, bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Samples m_samples;
};

QTEST_GUILESS_MAIN(TestOpen)
#include "tst_open.moc"
