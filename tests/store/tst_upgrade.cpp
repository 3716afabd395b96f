#include "model/store/backup.h"
#include "model/store/schema.h"
#include "model/store/sqlite.h"
#include "model/store/store.h"
#include "model/store/upgrade.h"
#include "model/store/verify.h"
#include "tests/store/rawdatabase.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

// A file of an older format is upgraded step by step, after a copy that passed its check; else it stays as it is.

class TestUpgrade : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.b.waymark"));
        auto store = Store::create(m_path, testContext());
        QVERIFY(store);
        QVERIFY((*store)->commit(m_samples.creation(), QStringLiteral("change"), testContext(2)));
        m_head = (*store)->head();
    }

    void theFileIsUpgradedAfterACopyWasMade()
    {
        const auto steps = withSteps({"ALTER TABLE \"risk\" ADD COLUMN \"extra\" TEXT",
                                      "ALTER TABLE \"risk\" ADD COLUMN \"mark\" INTEGER NOT NULL DEFAULT 0"});
        QVERIFY(upgrade(steps));
        RawDatabase now(m_path);
        QCOMPARE(now.value(QStringLiteral("PRAGMA user_version")).toInt(), schemaVersion() + 1);
        QCOMPARE(now.value(QStringLiteral("SELECT count(*) FROM risk WHERE mark=0 AND extra IS NULL")),
                 now.value(QStringLiteral("SELECT count(*) FROM risk")));
        const QString copy = m_folder->filePath(QStringLiteral("a.b-format-%1.waymark").arg(schemaVersion()));
        QCOMPARE(files(), (QStringList {QFileInfo(copy).fileName(), QStringLiteral("a.b.waymark")}));
        const VerifyReport report = verifyFile(copy);
        QCOMPARE(report.exit, 0);
        QCOMPARE(report.head, m_head);
        // The newest format is left alone, and a second copy never takes the place of the first.
        QVERIFY(upgrade(steps));
        QCOMPARE(files().size(), 2);
    }

    void anEarlierCopyIsKept()
    {
        const QString copy = m_folder->filePath(QStringLiteral("a.b-format-%1.waymark").arg(schemaVersion()));
        writeBytes(copy, "precious");
        QVERIFY(upgrade(withSteps({"ALTER TABLE \"risk\" ADD COLUMN \"extra\" TEXT"})));
        QCOMPARE(fileBytes(copy), QByteArray("precious"));
        QCOMPARE(files().size(), 3);
    }

    void withoutAGoodCopyNothingIsUpgraded()
    {
        RawDatabase(m_path).run(QStringLiteral("UPDATE risk SET title='tampered'"));
        const QByteArray before = fileBytes(m_path);
        const auto done = upgrade(withSteps({"ALTER TABLE \"risk\" ADD COLUMN \"extra\" TEXT"}));
        QVERIFY(!done);
        QCOMPARE(done.error().detail, QStringLiteral("older"));
        QVERIFY2(done.error().message.contains(QStringLiteral("was not upgraded")), qPrintable(done.error().message));
        QCOMPARE(fileBytes(m_path), before);
        QCOMPARE(files(), QStringList {QStringLiteral("a.b.waymark")});
    }

    void aStepIsDoneAsAWholeOrNotAtAll()
    {
        const auto done = upgrade(withSteps({"ALTER TABLE \"risk\" ADD COLUMN \"extra\" TEXT", "CREATE NONSENSE"}));
        QVERIFY(!done);
        QVERIFY(!done.error().message.contains(QStringLiteral("NONSENSE")));
        RawDatabase now(m_path);
        QCOMPARE(now.value(QStringLiteral("PRAGMA user_version")).toInt(), schemaVersion());
        QCOMPARE(now.value(QStringLiteral("SELECT count(*) FROM pragma_table_info('risk') WHERE name='extra'")),
                 QStringLiteral("0"));
        QVERIFY(Store::open(m_path, OpenMode::ReadWrite));
        QCOMPARE(verifyFile(m_path).exit, 0);
    }

    /// A mistake in a step must not cost anybody's data: the step is taken back, the copy stays (RELIABILITY I04).
    void whatDoesNotPassItsCheckIsTakenBack_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::addColumn<QByteArray>("fingerprint");
        QTest::addColumn<QString>("fault");
        const QByteArray any;
        QTest::newRow("a row is lost") << QByteArray("DELETE FROM glossary_term WHERE rowid=1") << any
                                       << QStringLiteral("migration: rows of glossary_term");
        QTest::newRow("history is lost") << QByteArray("DELETE FROM history WHERE seq=2") << any
                                         << QStringLiteral("migration: rows of history");
        QTest::newRow("a value is changed")
            << QByteArray("UPDATE risk SET title=title||'x'") << any << QStringLiteral("migration: replay");
        QTest::newRow("a reference points to nothing")
            << QByteArray("UPDATE risk SET owner='nobody'") << any << QStringLiteral("migration: references");
        QTest::newRow("other tables than planned") << QByteArray("CREATE TABLE \"extra\" (\"a\" TEXT) STRICT")
                                                   << QByteArray("0123") << QStringLiteral("migration: fingerprint");
        QTest::newRow("a table is lost") << QByteArray("DROP TABLE draft") << any
                                         << QStringLiteral("migration: rows of draft");
    }
    void whatDoesNotPassItsCheckIsTakenBack()
    {
        QFETCH(QByteArray, statement);
        QFETCH(QByteArray, fingerprint);
        QFETCH(QString, fault);
        const QByteArray before = fileBytes(m_path);
        const auto done
            = upgrade(withSteps({statement.constData()}, fingerprint.isEmpty() ? nullptr : fingerprint.constData()));
        QVERIFY(!done);
        QCOMPARE(done.error().detail, fault);
        QVERIFY2(done.error().message.contains(QStringLiteral("was not upgraded")), qPrintable(done.error().message));
        QCOMPARE(fileBytes(m_path), before);
        QCOMPARE(files().size(), 2);
        QCOMPARE(verifyFile(m_path).exit, 0);
    }

    void theHistoryTellsTheUpgrade()
    {
        QVERIFY(upgrade(withSteps({"ALTER TABLE \"risk\" ADD COLUMN \"extra\" TEXT"})));
        RawDatabase now(m_path);
        QCOMPARE(now.value(QStringLiteral("SELECT kind FROM history ORDER BY seq DESC LIMIT 1")),
                 QStringLiteral("schema.migrated"));
        QCOMPARE(now.value(QStringLiteral("SELECT count(*) FROM history a JOIN history b ON b.seq=a.seq+1 WHERE "
                                          "b.prev_hash<>a.entry_hash")),
                 QStringLiteral("0"));
    }

    void aCopyIsPrivateAndLeavesNothingBeside()
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy.waymark"));
        QVERIFY(backupFile(m_path, copy));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(copy).permissions() & others));
        QVERIFY(!backupFile(m_path, copy));
        QVERIFY(!backupFile(m_path, m_folder->filePath(QStringLiteral("no/such/copy"))));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
        auto store = Store::open(copy, OpenMode::ReadWrite); // a copy is a workspace like any other
        QVERIFY(store);
        QCOMPARE((*store)->head(), m_head);
    }

private:
    /// The steps of today and one more. Its fingerprint is that of what the statements make, unless another is given.
    std::vector<SchemaStep> withSteps(std::vector<const char *> statements, const char *fingerprint = nullptr)
    {
        std::vector<SchemaStep> steps = schemaSteps();
        const QString name = QStringLiteral("memory");
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            db.setDatabaseName(QStringLiteral(":memory:"));
            if (!db.open() || !migrate(db))
                qFatal("no database in memory");
            for (const char *statement : statements)
                db.exec(QString::fromUtf8(statement));
            m_fingerprint = schemaFingerprint(db).toUtf8();
        }
        QSqlDatabase::removeDatabase(name);
        steps.push_back({std::move(statements), fingerprint ? fingerprint : m_fingerprint.constData()});
        return steps;
    }
    Result<> upgrade(const std::vector<SchemaStep> &steps)
    {
        const QString name = QStringLiteral("upgrade");
        Result<> done;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            db.setDatabaseName(m_path);
            if (!db.open())
                return fail(QStringLiteral("not opened"));
            done = harden(db, false);
            if (done)
                if (const auto copy = upgradeWorkspace(db, m_path, {testContext(7), {}}, steps); !copy)
                    done = tl::unexpected(copy.error());
            db.close();
        }
        QSqlDatabase::removeDatabase(name);
        return done;
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path, m_head;
    QByteArray m_fingerprint;
    Samples m_samples;
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
