#include "model/store/backup.h"
#include "model/store/chain.h"
#include "model/store/store.h"
#include "model/store/verify.h"
#include "tests/store/rawdatabase.h"
#include "tests/support/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

// What somebody with a database tool, or a failing disk, does to a file is found and named (CLI.md: exit status).

class TestVerify : public QObject
{
    Q_OBJECT

private:
    static QString faultsOf(const VerifyReport &report)
    {
        QStringList faults;
        for (const VerifyCheck &check : report.checks)
            if (!check.ok)
                faults += check.name + QStringLiteral(": ") + check.detail;
        return faults.join(QLatin1Char('|'));
    }

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("a.waymark"));
        {
            auto store = Store::create(m_path, testContext());
            QVERIFY(store);
            const Context context = testContext(2);
            QVERIFY((*store)->commit(m_samples.creation(), QStringLiteral("change"), context));
            ChangeSet first {QStringLiteral("Readings"), {}, {}, {}};
            for (int month = 1; month <= 5; ++month)
                first.readings.added.push_back(
                    sampleReading(m_samples, QDate(2026, month, 28), QString::number(month)));
            QVERIFY((*store)->commit(first, QStringLiteral("change"), context));
            ChangeSet correction {QStringLiteral("Correction"), {}, {}, {}};
            correction.readings.voided = {{2, QStringLiteral("typing error")}};
            correction.readings.added = {sampleReading(m_samples, QDate(2026, 2, 28), QStringLiteral("22"))};
            correction.readings.added.front().supersedes = 2;
            correction.readings.added.front().correctionReason = QStringLiteral("typing error");
            QVERIFY((*store)->commit(correction, QStringLiteral("change"), context));
        }
        QCOMPARE(verifyFile(m_path).exit, 0);
        m_sound = fileBytes(m_path);
    }
    void init() { writeBytes(m_path, m_sound); }

    void tamperingIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *sql, int exit, const char *words) {
            QTest::newRow(name) << QString::fromLatin1(sql) << exit << QString::fromUtf8(words);
        };
        row("title changed", "UPDATE risk SET title='harmless' WHERE code='RSK002'", 5,
            "The field “title” of RSK002 in “risks” differs");
        row("field emptied", "UPDATE objective SET notes=NULL WHERE notes NOT NULL", 5, "The field “notes” of OBJ-002");
        row("field filled", "UPDATE objective SET notes='x' WHERE code='OBJ-001'", 5, "The field “notes” of OBJ-001");
        row("number changed", "UPDATE resource SET planned=planned+1 WHERE planned NOT NULL", 5, "The field “planned”");
        row("record added", "INSERT INTO glossary_term (id, term, language, definition) VALUES ('x', 'a', 'en', 'b')",
            5, "is not in the history");
        row("record removed", "DELETE FROM brief_text WHERE rowid=1", 5, "1 records are missing in “brief_texts”");
        row("reading changed", "UPDATE measurement SET value='1.0' WHERE key=1", 5, "A reading of entry 3 was changed");
        row("comment of a reading changed", "UPDATE measurement SET comment='fine' WHERE key=3", 5,
            "A reading of entry 3 was changed");
        row("reading made valid again",
            "UPDATE measurement SET voided_by=3 WHERE key=6; UPDATE measurement SET voided_by=NULL WHERE key=2", 5,
            "Whether the reading M0002 is valid differs");
        row("reading made void", "UPDATE measurement SET voided_by=4 WHERE key=5", 5,
            "Whether the reading M0005 is valid differs");
        row("reading made void by its own entry", "UPDATE measurement SET voided_by=3 WHERE key=5", 5,
            "A reading of entry 3 was changed");
        row("reading removed", "DELETE FROM measurement WHERE key=5", 5, "are not those that it wrote");
        row("reading moved to another entry", "UPDATE measurement SET entry=4 WHERE key=5", 5,
            "are not those that it wrote");
        row("reason of a correction changed", "UPDATE measurement_void SET reason='none'", 5,
            "The reason why the reading M0002 is void differs");
        row("reason of a correction removed", "DELETE FROM measurement_void", 5,
            "The reason why the reading M0002 is void differs");
        row("workspace id changed", "UPDATE meta SET value='other' WHERE key='workspace'", 5,
            "The id of the workspace differs");
        row("body changed", "UPDATE history SET body=replace(body, 'Readings', 'Nothing') WHERE seq=3", 5,
            "The contents of entry 3 were changed");
        row("body withheld", "UPDATE history SET body='{}' WHERE seq=3", 5, "The contents of entry 3 were changed");
        row("entry removed", "DELETE FROM history WHERE seq=3", 3, "Entry 3 is missing");
        row("first entry removed", "DELETE FROM history WHERE seq=1", 3, "Entry 1 is missing");
        row("history emptied", "DELETE FROM history", 3, "There is no history");
        row("tail cut", "DELETE FROM history WHERE seq=4", 5, "The readings of entry 4");
        row("time changed", "UPDATE history SET at='2026-01-01T00:00:00Z' WHERE seq=2", 4,
            "The chain breaks at entry 2");
        row("actor changed", "UPDATE history SET actor='nobody' WHERE seq=2", 4, "The chain breaks at entry 2");
        row("hash changed", "UPDATE history SET entry_hash=body_hash WHERE seq=2", 4, "The chain breaks at entry 2");
        row("entries swapped",
            "UPDATE history SET seq=99 WHERE seq=2; UPDATE history SET seq=2 WHERE seq=3; UPDATE history SET seq=3 "
            "WHERE seq=99",
            4, "The chain breaks at entry 2");
        row("dangling reference", "UPDATE risk SET owner='nobody' WHERE code='RSK002'", 2,
            "A reference in the table “risks” points to nothing");
        row("index added", "CREATE INDEX x ON risk(title)", 2, "The tables are not those of format 2");
        row("trigger added", "CREATE TRIGGER t AFTER UPDATE ON risk BEGIN DELETE FROM draft; END", 2,
            "The tables are not those of format 2");
    }
    void tamperingIsNamed()
    {
        QFETCH(QString, sql);
        QFETCH(int, exit);
        QFETCH(QString, words);
        {
            RawDatabase db(m_path);
            for (const QString &part : sql.contains(QStringLiteral("BEGIN")) ? QStringList {sql} : sql.split(u';'))
                QVERIFY2(db.run(part) >= 0, qPrintable(part));
        }
        const QByteArray before = fileBytes(m_path);
        QVERIFY(before != m_sound);
        const VerifyReport report = verifyFile(m_path);
        const QString faults = faultsOf(report);
        QVERIFY2(report.exit == exit, qPrintable(QString::number(report.exit) + faults));
        QVERIFY2(faults.contains(words), qPrintable(faults));
        QCOMPARE(fileBytes(m_path), before); // looking changes nothing
    }

    /// Whoever edits a value together with what the history says of it (RELIABILITY.md G19): the contents differ from
    /// their hash, and with a fitting hash the chain breaks.
    void aValueEditedTogetherWithItsHistoryIsFound()
    {
        const QString title = [&] {
            RawDatabase db(m_path);
            return db.value(QStringLiteral("SELECT title FROM risk WHERE code='RSK002'"));
        }();
        QVERIFY(title.size() > 2);
        QString written = QString::fromUtf8(QJsonDocument(QJsonArray {title}).toJson(QJsonDocument::Compact));
        written = written.mid(2).chopped(2).replace(QLatin1Char('\''), QStringLiteral("''"));
        const auto forge = [&](bool withHash) {
            writeBytes(m_path, m_sound);
            RawDatabase db(m_path);
            QCOMPARE(db.run(QStringLiteral("UPDATE risk SET title='harmless' WHERE code='RSK002'")), 1);
            QCOMPARE(
                db.run(
                    QStringLiteral("UPDATE history SET body=replace(body, '%1', 'harmless') WHERE seq=2").arg(written)),
                1);
            QVERIFY(
                db.value(QStringLiteral("SELECT body FROM history WHERE seq=2")).contains(QStringLiteral("harmless")));
            if (withHash)
                QCOMPARE(db.run(QStringLiteral("UPDATE history SET body_hash='%1' WHERE seq=2")
                                    .arg(bodyHash(
                                        db.value(QStringLiteral("SELECT body FROM history WHERE seq=2")).toUtf8()))),
                         1);
        };
        forge(false);
        QCOMPARE(verifyFile(m_path).exit, 5);
        const QString changed = faultsOf(verifyFile(m_path));
        QVERIFY2(changed.contains(QStringLiteral("The contents of entry 2 were changed")), qPrintable(changed));
        forge(true);
        QCOMPARE(verifyFile(m_path).exit, 4);
        QVERIFY(faultsOf(verifyFile(m_path)).contains(QStringLiteral("The chain breaks at entry 2")));
    }

    void aSoundFilePassesEveryCheckAndSaysWhatWasCounted()
    {
        const VerifyReport report = verifyFile(m_path);
        QCOMPARE(report.exit, 0);
        QCOMPARE(report.entries, 4);
        QStringList names;
        for (const VerifyCheck &check : report.checks) {
            QVERIFY(check.ok && !check.detail.isEmpty());
            names += check.name;
        }
        QCOMPARE(names, (QStringList {"structure", "sequence", "linkage", "content", "evidence"}));
        QVERIFY(
            report.checks[3].detail.contains(QStringLiteral("%1 records and 6 readings").arg(m_samples.all().size())));
    }

    void whatIsNoWorkspaceIsSaidToBeNone()
    {
        QCOMPARE(verifyFile(m_folder.filePath(QStringLiteral("missing"))).exit, 8);
        QCOMPARE(verifyFile(m_folder.path()).exit, 8);
        writeBytes(m_path, "id,title\n");
        QCOMPARE(verifyFile(m_path).exit, 8);
        QByteArray newer = m_sound;
        newer[63] = 99;
        writeBytes(m_path, newer);
        QCOMPARE(verifyFile(m_path).exit, 9);
    }

    /// A failing medium: any one byte may be wrong. Opening refuses or verify finds it, or nothing that a person reads
    /// differs (free bytes of a page); a crash or a silent change is neither.
    void oneWrongByteIsFoundOrRefusedOrHarmless()
    {
        QRandomGenerator random(20260715);
        const QString sound = digestOf(m_path);
        QVERIFY(!sound.isEmpty());
        int found = 0, harmless = 0;
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = m_sound;
            const int at = i < 60 ? i : int(random.bounded(qint64(bytes.size())));
            const auto flip = char(random.bounded(1, 256));
            bytes[at] = char(bytes[at] ^ flip);
            writeBytes(m_path, bytes);
            const VerifyReport report = verifyFile(m_path);
            if (report.exit != 0) {
                ++found;
                QVERIFY(!report.checks.empty());
                (void)Store::open(m_path, OpenMode::ReadOnly); // must not crash, may refuse
                continue;
            }
            ++harmless;
            const QString now = digestOf(m_path);
            QVERIFY2(now == sound, qPrintable(QStringLiteral("byte %1 changed by %2 unseen").arg(at).arg(int(flip))));
        }
        QVERIFY2(found > 50, qPrintable(QString::number(found)));
        QCOMPARE(found + harmless, 300);
    }

    void aBackupIsVerifiedAndNeverOverwrites()
    {
        const QString copy = m_folder.filePath(QStringLiteral("copy.waymark"));
        QVERIFY(backupFile(m_path, copy));
        QCOMPARE(verifyFile(copy).exit, 0);
        QCOMPARE(verifyFile(copy).head, verifyFile(m_path).head);
        const QByteArray before = fileBytes(copy);
        const auto again = backupFile(m_path, copy);
        QVERIFY(!again);
        QVERIFY(again.error().message.contains(QStringLiteral("not overwritten")));
        QCOMPARE(fileBytes(copy), before);
        QVERIFY(QFile::remove(copy));
        RawDatabase(m_path).run(QStringLiteral("UPDATE risk SET title='x'"));
        const auto spoilt = backupFile(m_path, copy);
        QVERIFY(!spoilt);
        QVERIFY(spoilt.error().message.contains(QStringLiteral("does not pass its own check")));
        QVERIFY(!QFile::exists(copy) && !QFile::exists(copy + QStringLiteral(".partial")));
    }

private:
    /// Everything that the program shows of a file: records, readings, history.
    static QString digestOf(const QString &path)
    {
        const auto store = Store::open(path, OpenMode::ReadOnly);
        if (!store)
            return {};
        const auto reg = (*store)->load();
        const auto rows = (*store)->readingRows({});
        const auto history = (*store)->history({});
        if (!reg || !rows || !history)
            return {};
        QString text;
        for (int k = 0; k < kindCount; ++k)
            for (const Record &record : reg->records(Kind(k)))
                for (const Field &f : kindInfo(Kind(k)).fields())
                    text += record.value(f).toString() + QLatin1Char('\t');
        for (const ReadingRow &row : *rows)
            text += row.value.text() + QString::number(row.voidedBy) + row.periodEnd.toString(Qt::ISODate);
        for (const HistoryEntry &entry : *history)
            text += entry.hash + entry.label + entry.actor;
        return text;
    }

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_sound;
    Samples m_samples;
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
