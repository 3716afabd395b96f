#include "model/store/salvage.h"
#include "model/store/store.h"
#include "model/store/verify.h"
#include "tests/store/rawdatabase.h"
#include "tests/support/samples.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

// Workspaces that somebody made to be opened: views and triggers in place of tables, functions in defaults and checks,
// endless queries, claims about sizes, wrong types. Opening refuses or `verify` finds, at once, nothing in them is run,
// and a look changes nothing (RELIABILITY.md B09, B16–B21).

namespace {

const QString endless
    = QStringLiteral("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM n) SELECT x AS id, x AS code FROM n");
constexpr int soonMs = 3000; ///< much more than it takes: the machine may have other work

} // namespace

class TestHostileFiles : public QObject
{
    Q_OBJECT

    /// Rewrites the list of tables itself, as a tool with writable_schema does.
    void rewriteSchema(const QString &table, const QString &sql)
    {
        RawDatabase db(m_path);
        QVERIFY(db.run(QStringLiteral("PRAGMA writable_schema=ON")) >= 0);
        QVERIFY(db.run(QStringLiteral("UPDATE sqlite_master SET sql='%1' WHERE name='%2'")
                           .arg(QString(sql).replace(u'\'', QStringLiteral("''")), table))
                > 0);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.waymark"));
        auto store = Store::create(m_path, testContext());
        QVERIFY(store && (*store)->commit(m_samples.creation(), QStringLiteral("change"), testContext(2)));
    }

    void aPlantedSchemaIsRefusedAndNothingOfItRuns_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const QString &sql) { QTest::newRow(name) << sql; };
        row("format 0", QStringLiteral("PRAGMA user_version=0"));
        row("format −1", QStringLiteral("PRAGMA user_version=-1"));
        row("format −2147483648", QStringLiteral("PRAGMA user_version=-2147483648"));
        row("older format than it is", QStringLiteral("PRAGMA user_version=1"));
        row("a view in place of a table",
            QStringLiteral(
                "DROP TABLE draft ;; CREATE VIEW draft AS SELECT 1 AS form, 2 AS record, 3 AS body, 4 AS at"));
        row("an endless view in place of a table",
            QStringLiteral("DROP TABLE glossary_term ;; CREATE VIEW glossary_term AS ") + endless);
        row("a trigger that erases the history",
            QStringLiteral("CREATE TRIGGER t AFTER INSERT ON history BEGIN DELETE FROM history; END"));
        row("a generated column",
            QStringLiteral("ALTER TABLE risk ADD COLUMN g TEXT GENERATED ALWAYS AS (upper(title)) VIRTUAL"));
        row("a default that is huge", QStringLiteral("CREATE TABLE extra (a BLOB DEFAULT (zeroblob(900000000)))"));
        row("a check with a function",
            QStringLiteral("CREATE TABLE extra (a TEXT CHECK (load_extension('x') IS NULL))"));
        row("an index on an expression", QStringLiteral("CREATE INDEX i ON risk(lower(title))"));
        row("a table of a module", QStringLiteral("CREATE VIRTUAL TABLE extra USING fts4(a)"));
        row("a table in which anything goes",
            QStringLiteral("ALTER TABLE draft RENAME TO d ;; CREATE TABLE draft (\"form\" "
                           "TEXT, \"record\" TEXT, \"body\" TEXT, \"at\" TEXT)"));
    }
    void aPlantedSchemaIsRefusedAndNothingOfItRuns()
    {
        QFETCH(QString, sql);
        {
            RawDatabase db(m_path);
            for (const QString &part : sql.split(QStringLiteral(" ;; ")))
                QVERIFY2(db.run(part) >= 0, qPrintable(part));
        }
        refusedAtOnce(QStringLiteral("schema"));
    }

    void aRewrittenListOfTablesIsRefused_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const char *table, const QString &sql) {
            QTest::newRow(name) << QString::fromLatin1(table) << sql;
        };
        row("not strict any more", "draft",
            QStringLiteral(
                "CREATE TABLE \"draft\" (\"form\" TEXT NOT NULL, \"record\" TEXT NOT NULL, \"body\" TEXT NOT "
                "NULL, \"at\" TEXT NOT NULL, PRIMARY KEY (\"form\", \"record\"))"));
        row("no SQL at all", "draft", QStringLiteral("gibberish"));
        row("a view on the place of a table", "risk", QStringLiteral("CREATE VIEW risk AS ") + endless);
        row("a hundred thousand columns", "draft",
            QStringLiteral("CREATE TABLE draft (a%1)").arg(QStringLiteral(", a").repeated(100'000)));
        row("deeply nested", "draft",
            QStringLiteral("CREATE TABLE draft (a CHECK (%1 1 %2))").arg(QString(5000, u'('), QString(5000, u')')));
    }
    void aRewrittenListOfTablesIsRefused()
    {
        QFETCH(QString, table);
        QFETCH(QString, sql);
        rewriteSchema(table, sql);
        refusedAtOnce({});
    }

    void contentsThatCannotBeAreFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a reference to nothing") << QStringLiteral("UPDATE risk SET owner='nobody'");
        QTest::newRow("text that is not UTF-8") << QStringLiteral("UPDATE risk SET title=CAST(x'C328FF' AS TEXT)");
        QTest::newRow("text with a NUL") << QStringLiteral("UPDATE risk SET title=CAST(x'610062' AS TEXT)");
        QTest::newRow("an enum of another world") << QStringLiteral("UPDATE action SET status='deleted'");
        QTest::newRow("a date that is none") << QStringLiteral("UPDATE review SET date='2026-02-31'");
        QTest::newRow("a number beyond the range") << QStringLiteral("UPDATE resource SET planned=9223372036854775807");
        QTest::newRow("an id that is none")
            << QStringLiteral("UPDATE glossary_term SET id='; DROP TABLE risk' WHERE rowid=1");
        QTest::newRow("an endless text in the history") << QStringLiteral("UPDATE history SET body='['||hex(zeroblob("
                                                                          "200000))");
        QTest::newRow("deeply nested history") << QStringLiteral("UPDATE history SET body=replace(hex(zeroblob(20000)),"
                                                                 "'0','[') WHERE seq=2");
        QTest::newRow("a history that repeats itself") << QStringLiteral(
            "INSERT INTO history SELECT seq+1,at,actor,kind,body,body_hash,prev_hash,entry_hash||'x' FROM history "
            "WHERE seq=2");
    }
    void contentsThatCannotBeAreFound()
    {
        QFETCH(QString, sql);
        {
            RawDatabase db(m_path);
            db.run(QStringLiteral("PRAGMA foreign_keys=OFF"));
            QVERIFY2(db.run(sql) > 0, qPrintable(sql));
        }
        const QByteArray before = fileBytes(m_path);
        QElapsedTimer clock;
        clock.start();
        if (const auto store = Store::open(m_path, OpenMode::ReadOnly)) {
            (void)(*store)->load();
            (void)(*store)->history({});
            (void)(*store)->readingRows({});
            (void)(*store)->drafts();
        }
        QVERIFY(verifyFile(m_path).exit != 0);
        QVERIFY2(clock.elapsed() < soonMs, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(fileBytes(m_path), before);
        (void)salvageWorkspace(m_path, m_folder->filePath(QStringLiteral("saved.waymark")), testContext(5));
        QCOMPARE(fileBytes(m_path), before);
    }

    /// What a file says of its size is not believed, and a hole of a terabyte is not read through (B21).
    void claimsAboutTheSizeTakeNoTime_data()
    {
        QTest::addColumn<quint32>("pages");
        QTest::addColumn<qint64>("size");
        QTest::newRow("a billion pages claimed") << 1'000'000'000U << qint64(0);
        QTest::newRow("no pages claimed") << 0U << qint64(0);
        QTest::newRow("a hole of a terabyte") << 0xffffffffU << (qint64(1) << 40);
    }
    void claimsAboutTheSizeTakeNoTime()
    {
        QFETCH(quint32, pages);
        QFETCH(qint64, size);
        if (size > 0) {
            QFile file(m_path);
            QVERIFY(file.resize(size)); // a hole, where the file system knows such
        } else {
            QByteArray bytes = fileBytes(m_path);
            qToBigEndian(pages, bytes.data() + 28);
            writeBytes(m_path, bytes);
        }
        QElapsedTimer clock;
        clock.start();
        const auto store = Store::open(m_path, OpenMode::ReadOnly);
        if (store)
            QVERIFY((*store)->load());
        else
            QVERIFY(store.error().message.size() > 20);
        QVERIFY2(clock.elapsed() < soonMs, qPrintable(QString::number(clock.elapsed())));
    }

private:
    void refusedAtOnce(const QString &detail)
    {
        const QByteArray before = fileBytes(m_path);
        QElapsedTimer clock;
        clock.start();
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            const auto store = Store::open(m_path, mode);
            QVERIFY(!store);
            if (!detail.isEmpty())
                QCOMPARE(store.error().detail, detail);
            for (const char *word : {"SELECT", "CREATE", "sqlite", "glossary_term"})
                QVERIFY2(!store.error().message.contains(QLatin1String(word)), qPrintable(store.error().message));
        }
        QVERIFY(verifyFile(m_path).exit != 0);
        QVERIFY2(clock.elapsed() < soonMs, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(fileBytes(m_path), before);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Samples m_samples;
};

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostilefiles.moc"
