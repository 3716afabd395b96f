#include "model/store/backup.h"
#include "model/store/schema.h"
#include "model/store/sqlite.h"
#include "model/store/store.h"
#include "model/store/verify.h"
#include "tests/store/rawdatabase.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QFileInfo>
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
    static std::vector<SchemaStep> withSteps(std::vector<const char *> statements)
    {
        std::vector<SchemaStep> steps = schemaSteps();
        steps.push_back({std::move(statements), ""});
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
                done = upgradeWorkspace(db, m_path, steps);
            db.close();
        }
        QSqlDatabase::removeDatabase(name);
        return done;
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path, m_head;
    Samples m_samples;
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
