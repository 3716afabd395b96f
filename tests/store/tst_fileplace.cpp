#include "model/store/fileplace.h"
#include "model/store/store.h"
#include "tests/support/pretendedfs.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

// Network drives, folders that are kept in step, and the copies that come of it (RELIABILITY C11, C12, C14).

class TestFilePlace : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void aFolderOfThisComputerIsLocal()
    {
        QCOMPARE(placeOf(path(QStringLiteral("a.waymark"))), FilePlace());
        QCOMPARE(placeOf(QStringLiteral("/nowhere/at/all.waymark")), FilePlace());
    }

    void networkDrivesAreKnownByTheirFileSystem_data()
    {
        QTest::addColumn<qint64>("type");
        QTest::addColumn<QString>("name");
        QTest::newRow("NFS") << qint64(0x6969) << QStringLiteral("NFS");
        QTest::newRow("CIFS") << qint64(0xff534d42) << QStringLiteral("SMB");
        QTest::newRow("CIFS, as a negative number") << qint64(qint32(0xff534d42)) << QStringLiteral("SMB");
        QTest::newRow("SMB2") << qint64(0xfe534d42) << QStringLiteral("SMB");
        QTest::newRow("FUSE") << qint64(0x65735546) << QStringLiteral("FUSE");
        QTest::newRow("9p") << qint64(0x01021997) << QStringLiteral("9p");
    }
    void networkDrivesAreKnownByTheirFileSystem()
    {
        QFETCH(qint64, type);
        QFETCH(QString, name);
        const QString file = path(QStringLiteral("net%1.waymark").arg(type));
        QVERIFY(Store::create(file, testContext()));
        const PretendedFileSystem pretended(QFile::encodeName(m_folder.path()), long(type));
        QCOMPARE(placeOf(file), (FilePlace {FilePlace::Kind::Network, name}));
        // Never edited in place, never made there; reading is harmless.
        const auto writing = Store::open(file, OpenMode::ReadWrite);
        QVERIFY(!writing);
        QCOMPARE(writing.error().detail, QStringLiteral("network"));
        QVERIFY(writing.error().message.contains(name));
        QVERIFY(Store::open(file, OpenMode::ReadOnly));
        const auto made = Store::create(path(QStringLiteral("new.waymark")), testContext());
        QVERIFY(!made);
        QVERIFY(!QFileInfo::exists(path(QStringLiteral("new.waymark"))));
    }

    void foldersThatAreKeptInStepAreKnownByNameOrMark_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *folder, const char *mark, const char *name) {
            QTest::newRow(qPrintable(QString::fromUtf8(folder) + QLatin1Char(' ') + QLatin1String(mark)))
                << QString::fromUtf8(folder) << QString::fromUtf8(mark) << QString::fromUtf8(name);
        };
        row("Dropbox/isms", "", "Dropbox");
        row("Dropbox (Acme)", "", "Dropbox");
        row("OneDrive - Acme Ltd/a/b", "", "OneDrive");
        row("Nextcloud", "", "Nextcloud");
        row("work/share", ".nextcloudsync.log", "Nextcloud");
        row("things", ".stfolder", "Syncthing");
        row("Google Drive/My Drive", "", "Google Drive");
        row("Dropboxes", "", ""); // another word
        row("my OneDrive notes", "", "");
        row("plain", "readme.txt", "");
    }
    void foldersThatAreKeptInStepAreKnownByNameOrMark()
    {
        QFETCH(QString, folder);
        QFETCH(QString, mark);
        QFETCH(QString, name);
        const QTemporaryDir root;
        QVERIFY(QDir(root.path()).mkpath(folder));
        if (!mark.isEmpty()) {
            QFile file(root.filePath(folder + QLatin1Char('/') + mark));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const FilePlace place = placeOf(root.filePath(folder + QStringLiteral("/x.waymark")));
        QCOMPARE(place.name, name);
        QCOMPARE(place.kind, name.isEmpty() ? FilePlace::Kind::Local : FilePlace::Kind::SyncFolder);
    }

    void copiesOfAConflictAreFoundAndOthersNot()
    {
        const QTemporaryDir root;
        const QStringList conflicts {QStringLiteral("acme (Ada's conflicted copy 2026-07-15).waymark"),
                                     QStringLiteral("acme (SFConflict ada@example.org 2026-07-15-08-30-00).waymark"),
                                     QStringLiteral("acme (conflict 2026-07-15 HOST).waymark"),
                                     QStringLiteral("acme (conflicted copy 2026-07-15 083000).waymark"),
                                     QStringLiteral("acme (In Konflikt stehende Kopie von Ada 2026-07-15).waymark"),
                                     QStringLiteral("acme.sync-conflict-20260715-083000-ABCDEFG.waymark")};
        const QStringList others {QStringLiteral("acme.waymark"),        QStringLiteral("acme-2026-07-15.waymark"),
                                  QStringLiteral("acme (2).waymark"),    QStringLiteral("other (conflict).waymark"),
                                  QStringLiteral("acme (conflict).pdf"), QStringLiteral("acmes conflict.waymark")};
        for (const QString &name : conflicts + others) {
            QFile file(root.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QStringList found = conflictCopies(root.filePath(QStringLiteral("acme.waymark")));
        QStringList expected = conflicts;
        found.sort();
        expected.sort();
        QCOMPARE(found, expected);
        // Names are no patterns.
        QVERIFY(conflictCopies(root.filePath(QStringLiteral("a.*.waymark"))).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFilePlace)
#include "tst_fileplace.moc"
