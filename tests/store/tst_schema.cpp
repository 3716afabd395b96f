#include "model/domain/dictionary.h"
#include "model/store/schema.h"
#include "model/store/schemasteps.h"
#include "model/store/store.h"
#include "model/store/upgrade.h"
#include "tests/store/rawdatabase.h"
#include "tests/support/samples.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

// The tables in the file are those of the dictionary, and stay those of their version for ever (DESIGN.md 5).

class TestSchema : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(Store::create(path(), testContext())); }

    void fieldsOfTheDictionaryAreTheColumnsOfTheTable_data() { addKinds(); }
    void fieldsOfTheDictionaryAreTheColumnsOfTheTable()
    {
        QFETCH(int, kind);
        const KindInfo &info = kindInfo(Kind(kind));
        RawDatabase db(path());
        const auto columns
            = db.rows(QStringLiteral("SELECT \"name\", \"type\", \"notnull\", \"pk\" FROM pragma_table_info('%1')")
                          .arg(QLatin1String(info.table)));
        QCOMPARE(columns.size(), qsizetype(info.fields().size()));
        qsizetype i = 0;
        for (const Field &f : info.fields()) {
            const QStringList &column = columns[i++];
            QCOMPARE(column[0], QString::fromLatin1(f.name));
            QCOMPARE(column[1],
                     f.type == FieldType::Bytes ? QStringLiteral("BLOB")
                         : f.isInteger()        ? QStringLiteral("INTEGER")
                                                : QStringLiteral("TEXT"));
            QCOMPARE(column[2] == QLatin1String("1"), f.isRequired || f.type == FieldType::Flag);
            QCOMPARE(column[3] == QLatin1String("1"), f.type == FieldType::Id);
        }
    }

    void referencesOfTheDictionaryAreForeignKeys_data() { addKinds(); }
    void referencesOfTheDictionaryAreForeignKeys()
    {
        QFETCH(int, kind);
        const KindInfo &info = kindInfo(Kind(kind));
        QStringList expected;
        for (const Field &f : info.fields())
            if (f.type == FieldType::Ref)
                expected += QString::fromLatin1(f.name) + QLatin1Char('>') + QLatin1String(kindInfo(f.target).table);
        RawDatabase db(path());
        QStringList actual;
        for (const QStringList &row : db.rows(QStringLiteral("SELECT \"from\", \"table\" FROM "
                                                             "pragma_foreign_key_list('%1')")
                                                  .arg(QLatin1String(info.table))))
            actual += row.join(QLatin1Char('>'));
        expected.sort();
        actual.sort();
        QCOMPARE(actual, expected);
    }

    void everyTableIsStrict()
    {
        RawDatabase db(path());
        QCOMPARE(db.rows(QStringLiteral("SELECT name FROM pragma_table_list WHERE schema='main' AND NOT strict AND "
                                        "name NOT LIKE 'sqlite%'")),
                 QList<QStringList> {});
        QVERIFY(
            db.value(QStringLiteral("SELECT count(*) FROM pragma_table_list WHERE schema='main' AND strict")).toInt()
            >= kindCount);
    }

    void theStatementsOfTheStepsAreThoseTheDictionaryAsksFor()
    {
        RawDatabase db(path());
        QStringList have;
        for (const QStringList &row : db.rows(QStringLiteral("SELECT sql FROM sqlite_master WHERE sql NOT NULL")))
            have += row[0].simplified();
        for (const QString &statement : statementsOfDictionary())
            QVERIFY2(have.contains(statement.simplified()), qPrintable(statement));
    }

    /// A released step is never edited: files of people were made by it. Append a step instead.
    void theFingerprintsOfReleasedVersionsAreFrozen()
    {
        QCOMPARE(expectedFingerprint(1),
                 QStringLiteral("af8e02764a32e1ac796fcef21ce409fe91994fdf851bb92ebffc634e6d14b5c6"));
        QCOMPARE(expectedFingerprint(2),
                 QStringLiteral("0b54c99b713acea156fb30a33222513d2b4a8ee817a44c87df7f036d2aa5e0c0"));
        QVERIFY(expectedFingerprint(0).isEmpty());
        QVERIFY(expectedFingerprint(schemaVersion() + 1).isEmpty());
    }

    void eachStepMakesTheSchemaOfItsFingerprint()
    {
        const QSqlDatabase db = memory();
        for (int version = 0; version < schemaVersion(); ++version) {
            QSqlQuery q(db);
            for (const char *statement : schemaSteps()[size_t(version)].statements)
                QVERIFY2(q.exec(QString::fromUtf8(statement)), statement);
            QCOMPARE(schemaFingerprint(db), expectedFingerprint(version + 1));
        }
    }

    void migrationBringsAnEmptyFileToTheNewestVersionAndThenDoesNothing()
    {
        const QSqlDatabase db = memory();
        QVERIFY(migrate(db));
        QSqlQuery q(db);
        QVERIFY(q.exec(QStringLiteral("PRAGMA user_version")) && q.next());
        QCOMPARE(q.value(0).toInt(), schemaVersion());
        QCOMPARE(schemaFingerprint(db), expectedFingerprint(schemaVersion()));
        QVERIFY(migrate(db));
        QCOMPARE(schemaFingerprint(db), expectedFingerprint(schemaVersion()));
    }

    void theFingerprintSeesEveryChangeOfTheSchema_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("index") << QStringLiteral("CREATE INDEX x ON risk(title)");
        QTest::newRow("view") << QStringLiteral("CREATE VIEW v AS SELECT * FROM risk");
        QTest::newRow("trigger") << QStringLiteral(
            "CREATE TRIGGER t AFTER UPDATE ON risk BEGIN DELETE FROM history; END");
        QTest::newRow("column") << QStringLiteral("ALTER TABLE risk ADD COLUMN extra TEXT");
        QTest::newRow("table") << QStringLiteral("CREATE TABLE extra (a TEXT) STRICT");
        QTest::newRow("dropped") << QStringLiteral("DROP TABLE draft");
    }
    void theFingerprintSeesEveryChangeOfTheSchema()
    {
        QFETCH(QString, sql);
        const QSqlDatabase db = memory();
        QVERIFY(migrate(db));
        QSqlQuery q(db);
        QVERIFY(q.exec(sql));
        QVERIFY(schemaFingerprint(db) != expectedFingerprint(schemaVersion()));
    }

    void cleanup()
    {
        if (QSqlDatabase::contains(QStringLiteral("memory")))
            QSqlDatabase::removeDatabase(QStringLiteral("memory"));
    }

private:
    static void addKinds()
    {
        QTest::addColumn<int>("kind");
        for (int k = 0; k < kindCount; ++k)
            QTest::newRow(kindInfo(Kind(k)).table) << k;
    }
    static QSqlDatabase memory()
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("memory"));
        db.setDatabaseName(QStringLiteral(":memory:"));
        db.open();
        return db;
    }
    QString path() const { return m_folder.filePath(QStringLiteral("a.waymark")); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
