#include "model/domain/finding.h"
#include "model/domain/language.h"
#include "model/store/backup.h"
#include "model/store/salvage.h"
#include "model/store/store.h"
#include "model/store/verify.h"
#include "tests/store/rawdatabase.h"
#include "tests/support/samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

// Copies of files as evidence (2.8): read once, stored once, proved by their hash, named when they are not what they
// were.

class TestContents : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.waymark"));
        m_large = QByteArray(2'500'000, 'x');
        m_large[2'000'000] = 'y';
        auto store = Store::create(m_path, testContext());
        QVERIFY(store);
        const Context context = testContext(2);
        QVERIFY((*store)->commit(added(1, "EV-001", m_large), QStringLiteral("change"), context));
        QVERIFY((*store)->commit(added(2, "EV-002", QByteArray()), QStringLiteral("change"), context));
    }

    void whatWasStoredComesBack()
    {
        const auto store = Store::open(m_path, OpenMode::ReadOnly);
        QCOMPARE(*(*store)->content(contentOf(m_large).sha256), m_large);
        const auto empty = (*store)->content(contentOf({}).sha256);
        QVERIFY(empty && empty->isEmpty());
        const auto unknown = (*store)->content(QString(64, u'0'));
        QVERIFY(!unknown);
        QVERIFY(unknown.error().message.contains(QStringLiteral("not in this file")));
        const VerifyReport report = verifyFile(m_path);
        QCOMPARE(report.exit, 0);
        QVERIFY(report.checks.back().detail.contains(QStringLiteral("2 pieces of evidence, 2 of them copies")));
    }

    void theSameContentIsStoredOnce()
    {
        {
            auto store = Store::open(m_path, OpenMode::ReadWrite);
            QVERIFY((*store)->commit(added(3, "EV-003", m_large), QStringLiteral("change"), testContext(3)));
        }
        RawDatabase db(m_path);
        QCOMPARE(db.value(QStringLiteral("SELECT count(*) FROM content_chunk")), QStringLiteral("4"));
        QCOMPARE(db.value(QStringLiteral("SELECT count(*) FROM evidence")), QStringLiteral("3"));
        QCOMPARE(verifyFile(m_path).exit, 0);
    }

    void aCopyWithoutItsContentIsRefusedAndNothingIsWritten()
    {
        auto store = Store::open(m_path, OpenMode::ReadWrite);
        ChangeSet set = added(3, "EV-003", "other");
        set.contents.clear();
        const QString head = (*store)->head();
        const auto done = (*store)->commit(set, QStringLiteral("change"), testContext(3));
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(QStringLiteral("EV-003 cannot be a copy")),
                 qPrintable(done.error().message));
        QCOMPARE((*store)->head(), head);
    }

    void aContentThatIsNotWhatItsHashSaysIsRefused()
    {
        auto store = Store::open(m_path, OpenMode::ReadWrite);
        ChangeSet set = added(3, "EV-003", "other");
        set.contents.front().bytes = "another";
        const auto done = (*store)->commit(set, QStringLiteral("change"), testContext(3));
        QVERIFY(!done);
        store->reset();
        QCOMPARE(RawDatabase(m_path).value(QStringLiteral("SELECT count(*) FROM content_chunk")), QStringLiteral("4"));
        QCOMPARE(verifyFile(m_path).exit, 0);
    }

    void removingTheRecordKeepsTheContentAndASoundFile()
    {
        {
            auto store = Store::open(m_path, OpenMode::ReadWrite);
            ChangeSet set = added(1, "EV-001", m_large);
            set.changes = inverse(set.changes);
            set.contents.clear();
            QVERIFY((*store)->commit(set, QStringLiteral("undo"), testContext(3)));
            QCOMPARE(*(*store)->content(contentOf(m_large).sha256), m_large);
            set.changes = inverse(set.changes);
            QVERIFY((*store)->commit(set, QStringLiteral("redo"), testContext(4))); // needs no bytes
        }
        QCOMPARE(verifyFile(m_path).exit, 0);
    }

    void tamperingWithACopyIsFoundAndItsEvidenceNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("words");
        QTest::newRow("byte") << QStringLiteral("UPDATE content_chunk SET bytes=CAST(replace(bytes,'y','z') AS BLOB) "
                                                "WHERE number=1")
                              << QStringLiteral("The copy of evidence EV-001 was changed");
        QTest::newRow("piece missing") << QStringLiteral("DELETE FROM content_chunk WHERE number=1")
                                       << QStringLiteral("The copy of evidence EV-001 was changed");
        QTest::newRow("copy missing") << QStringLiteral("DELETE FROM content_chunk WHERE length(bytes)=0")
                                      << QStringLiteral("The copy of evidence EV-002 is missing");
        QTest::newRow("copy added") << QStringLiteral("INSERT INTO content_chunk VALUES ('ab', 0, x'00')")
                                    << QStringLiteral("changed");
    }
    void tamperingWithACopyIsFoundAndItsEvidenceNamed()
    {
        QFETCH(QString, sql);
        QFETCH(QString, words);
        QVERIFY(RawDatabase(m_path).run(sql) > 0);
        const VerifyReport report = verifyFile(m_path);
        QCOMPARE(report.exit, 6);
        QVERIFY2(report.checks.back().detail.contains(words), qPrintable(report.checks.back().detail));
    }

    /// Any byte of a stored piece, found by its place in the file.
    void aFlippedByteOfAPieceIsFound()
    {
        QByteArray bytes = fileBytes(m_path);
        const qsizetype at = bytes.indexOf("xxxxyxxxx");
        QVERIFY(at > 0);
        bytes[at] = 'w';
        writeBytes(m_path, bytes);
        const VerifyReport report = verifyFile(m_path);
        QCOMPARE(report.exit, 6);
        QVERIFY(report.checks.back().detail.contains(QStringLiteral("EV-001")));
        const auto store = Store::open(m_path, OpenMode::ReadOnly);
        const auto read = (*store)->content(contentOf(m_large).sha256);
        QVERIFY(!read);
        QVERIFY(read.error().message.contains(QStringLiteral("was changed in the file")));
    }

    void backupsAndSalvageTakeCopiesAlongAndNameWhatIsLost()
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy.waymark"));
        QVERIFY(backupFile(m_path, copy));
        QCOMPARE(*(*Store::open(copy, OpenMode::ReadOnly))->content(contentOf(m_large).sha256), m_large);
        const QString saved = m_folder->filePath(QStringLiteral("saved.waymark"));
        auto report = salvageWorkspace(m_path, saved, testContext(5));
        QVERIFY(report && report->isComplete());
        QCOMPARE(*(*Store::open(saved, OpenMode::ReadOnly))->content(contentOf(m_large).sha256), m_large);
        QCOMPARE(verifyFile(saved).exit, 0);

        QVERIFY(RawDatabase(m_path).run(QStringLiteral("DELETE FROM content_chunk WHERE number=1")) > 0);
        const QString poor = m_folder->filePath(QStringLiteral("poor.waymark"));
        report = salvageWorkspace(m_path, poor, testContext(5));
        QVERIFY(report && !report->isComplete());
        QCOMPARE(report->tables.back().lost, QStringList {QStringLiteral("EV-001")});
        const auto reg = (*Store::open(poor, OpenMode::ReadOnly))->load();
        QCOMPARE(reg->byCode<Evidence>(QStringLiteral("EV-001"))->storage, EvidenceStorage::Reference);
        QCOMPARE(reg->byCode<Evidence>(QStringLiteral("EV-002"))->storage, EvidenceStorage::FileCopy);
    }

    void aFileIsReadOnceAndWhatIsNoFileIsRefusedWithWords()
    {
        const Language english;
        const auto file = [&](const char *name, const QByteArray &bytes) {
            const QString path = m_folder->filePath(QString::fromUtf8(name));
            writeBytes(path, bytes);
            return path;
        };
        QCOMPARE(takeFile(file("a.txt", "abc"), english)->sha256,
                 QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QVERIFY(takeFile(file("empty", ""), english)->bytes.isEmpty());
        const auto refusal = [&](const QString &path, qint64 limit = mostOfAnyCopy) {
            const auto taken = takeFile(path, english, limit);
            return taken ? QString() : taken.error().message;
        };
        QVERIFY(refusal(m_folder->path()).contains(QStringLiteral("is a folder")));
        QVERIFY(refusal(m_folder->filePath(QStringLiteral("none"))).contains(QStringLiteral("not there any more")));
        QVERIFY(refusal(QStringLiteral("/dev/zero")).contains(QStringLiteral("device")));
        const QString pipe = m_folder->filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(refusal(pipe).contains(QStringLiteral("a device or a pipe")));
        QVERIFY(refusal(file("large", QByteArray((1 << 20) + 1, 'a')), 1 << 20).contains(QStringLiteral("1 MiB")));
        QVERIFY(takeFile(file("fits", QByteArray(1 << 20, 'a')), english, 1 << 20));
        QFile sparse(m_folder->filePath(QStringLiteral("sparse")));
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(1LL << 40));
        QVERIFY(refusal(sparse.fileName()).contains(QStringLiteral("500 MiB")));
        // The system says nothing of its length: what was read differs from what it said, as with a file in change.
        QVERIFY(refusal(QStringLiteral("/proc/self/status")).contains(QStringLiteral("changed while it was read")));
    }

private:
    static ChangeSet added(quint32 number, const char *code, const QByteArray &bytes)
    {
        const FileContent content = contentOf(bytes);
        Evidence e;
        e.id.value = QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        e.code = QLatin1String(code);
        e.fileName = QStringLiteral("report.pdf");
        e.storage = EvidenceStorage::FileCopy;
        e.size = int(bytes.size());
        e.sha256 = content.sha256;
        ChangeSet set {QStringLiteral("Added"), {}, {created(e)}, {}};
        set.contents = {content};
        return set;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QByteArray m_large;
};

QTEST_GUILESS_MAIN(TestContents)
#include "tst_contents.moc"
