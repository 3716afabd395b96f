#include "model/store/salvage.h"
#include "model/store/verify.h"
#include "tests/faults/faultworld.h"
#include "tests/store/rawdatabase.h"

#include <QFile>
#include <QTest>

// What can be read of a damaged file goes into a new, sound one; the damaged one stays as it is, and what is lost is
// named (RELIABILITY.md B24).

class TestSalvage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_sound = filledWorkspace(true);
        putBytes(m_folder.filePath(QStringLiteral("sound")), m_sound);
        const auto store = Store::open(m_folder.filePath(QStringLiteral("sound")), OpenMode::ReadOnly);
        QVERIFY(store);
        m_records = recordsOf(**store);
        m_readings = int((*store)->load()->readings.count());
    }

    void ofASoundFileNothingIsLost()
    {
        const auto report = salvage(m_sound);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QVERIFY(report->isComplete());
        QCOMPARE(report->entries, 4);
        const auto store = Store::open(to(), OpenMode::ReadOnly);
        QVERIFY(store);
        QCOMPARE(recordsOf(**store), m_records);
        QCOMPARE(int((*store)->load()->readings.count()), m_readings);
        const auto history = (*store)->history({});
        QVERIFY(history->back().label.contains(QStringLiteral("damaged.waymark")));
        // The chain of years goes on: the new one names the end of the old one, and all of the old one is there.
        QCOMPARE(int(report->history.size()), 4);
        QVERIFY2(history->back().reason.contains(report->history.back().hash), qPrintable(history->back().reason));
        QVERIFY(report->history.back().body.contains("typed wrongly"));
    }

    void whyAFigureIsVoidAndWhatWasTypedLastIsSaved()
    {
        QVERIFY(salvage(m_sound));
        const auto store = Store::open(to(), OpenMode::ReadOnly);
        QVERIFY(store);
        const ReadingRow row = (*store)->readingRows({})->front();
        QCOMPARE(row.key, 1);
        QVERIFY(row.isVoid);
        QCOMPARE(row.correctionReason, QStringLiteral("typed wrongly"));
        const auto drafts = (*store)->drafts();
        QVERIFY(drafts && drafts->size() == 1);
        QCOMPARE(drafts->front().body, QStringLiteral("{\"title\":\"half a sen\"}"));
    }

    /// The page is whole and the number on it is another one: only the digest of its entry tells.
    void aFigureThatTheDamageChangedIsNamed()
    {
        const QString path = m_folder.filePath(QStringLiteral("changed"));
        putBytes(path, m_sound);
        QCOMPARE(RawDatabase(path).run(QStringLiteral("UPDATE measurement SET value='9' WHERE key=2")), 1);
        const auto report = salvage(bytesOf(path));
        QVERIFY(report);
        QVERIFY(!report->isComplete());
        QCOMPARE(report->tables.back().table, QStringLiteral("measurements"));
        QCOMPARE(report->tables.back().lost, QStringList());
        QCOMPARE(report->tables.back().doubtful.size(), 1);
        const QString sentence = report->tables.back().doubtful.front();
        QVERIFY2(sentence.startsWith(QStringLiteral("M0001–")) && sentence.contains(QStringLiteral("at least one")),
                 qPrintable(sentence));
    }

    void aFigureThatTheDamageMadeValidIsVoidAgain()
    {
        const QString path = m_folder.filePath(QStringLiteral("valid"));
        putBytes(path, m_sound);
        QCOMPARE(RawDatabase(path).run(QStringLiteral("UPDATE measurement SET voided_by=NULL WHERE key=1")), 1);
        const auto report = salvage(bytesOf(path));
        QVERIFY(report && report->isComplete());
        QCOMPARE(report->tables.back().fromHistory, 1);
        const auto store = Store::open(to(), OpenMode::ReadOnly);
        QVERIFY(store && (*store)->readingRows({})->front().isVoid);
    }

    void withoutTheWholeHistoryNothingIsCalledProved()
    {
        const QString path = m_folder.filePath(QStringLiteral("cut"));
        putBytes(path, m_sound);
        QCOMPARE(RawDatabase(path).run(QStringLiteral("DELETE FROM history WHERE seq=3")), 1);
        const auto report = salvage(bytesOf(path));
        QVERIFY(report);
        QVERIFY(!report->isComplete() && !report->historyIsWhole);
        QCOMPARE(report->entries, 3);
        QVERIFY2(report->tables.back().doubtful.size() == 1
                     && report->tables.back().doubtful.front().contains(QStringLiteral("cannot be read")),
                 qPrintable(report->tables.back().doubtful.join(QLatin1Char('\n'))));
    }

    /// Another program turned the write-ahead log on and was killed: what it committed stands there and nowhere else.
    void whatStandsInTheLogOfAnotherProgramIsSaved()
    {
        const QString path = m_folder.filePath(QStringLiteral("log")),
                      damaged = m_folder.filePath(QStringLiteral("damaged.waymark"));
        putBytes(path, m_sound);
        {
            const auto store = Store::open(path, OpenMode::ReadWrite);
            QVERIFY(store
                    && (*store)->putDraft({QStringLiteral("finding"),
                                           {},
                                           QStringLiteral("only in the log"),
                                           QDateTime(QDate(2026, 7, 15), QTime(9, 0), Qt::UTC)}));
        }
        RawDatabase db(path);
        const QString kept = db.rows(QStringLiteral("SELECT body FROM draft WHERE form='finding'")).front().front();
        QCOMPARE(db.run(QStringLiteral("DELETE FROM draft WHERE form='finding'")), 1);
        QCOMPARE(db.rows(QStringLiteral("PRAGMA journal_mode=WAL")).front().front(), QStringLiteral("wal"));
        QCOMPARE(db.run(QStringLiteral("INSERT INTO draft (form, record, body, at) VALUES ('finding', '', '%1', "
                                       "'2026-07-15T09:00:00Z')")
                            .arg(kept)),
                 1);
        QFile::remove(to());
        putBytes(damaged, bytesOf(path));
        putBytes(damaged + QStringLiteral("-wal"), bytesOf(path + QStringLiteral("-wal")));
        const auto report = salvageWorkspace(damaged, to(), testContext(9));
        QFile::remove(damaged + QStringLiteral("-wal"));
        QVERIFY(report);
        const auto store = Store::open(to(), OpenMode::ReadOnly);
        QVERIFY(store);
        QStringList bodies;
        const auto drafts = (*store)->drafts();
        for (const Draft &draft : *drafts)
            bodies += draft.body;
        QVERIFY2(bodies.contains(QStringLiteral("only in the log")), qPrintable(bodies.join(QLatin1Char('\n'))));
    }

    /// The record is gone from its table, and the history still has it.
    void aLostPageOfATableIsMadeGoodFromTheHistory()
    {
        const QString title = Samples().full(Kind::Risk).value(*kindInfo(Kind::Risk).field(u"title")).toString();
        QByteArray bytes = m_sound;
        // In the history quotes are escaped, so this finds the table.
        const qsizetype at = bytes.indexOf(title.toUtf8());
        QVERIFY(at > 0);
        const qsizetype page = at / 512 * 512;
        bytes.replace(page, 512, QByteArray(512, '\0'));
        const auto report = salvage(bytes);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        const auto store = Store::open(to(), OpenMode::ReadOnly);
        QVERIFY(store);
        QCOMPARE(recordsOf(**store), m_records);
        int fromHistory = 0;
        for (const SalvagedTable &table : report->tables)
            fromHistory += table.fromHistory;
        QVERIFY(fromHistory > 0);
    }

    /// Every page in turn is overwritten: the salvaged file is always sound, and most of it is there.
    void whateverPageIsLostTheNewFileIsSound()
    {
        constexpr int size = 4096;
        const QByteArray large = filledWorkspace();
        const auto whole = salvage(large);
        QVERIFY(whole && whole->isComplete());
        const int all = whole->saved();
        int saved = 0, tried = 0, nothing = 0, pages = 0;
        for (qsizetype page = 0; page < large.size(); page += size * howMany("WAYMARK_PAGE_STEP", 6)) {
            QByteArray bytes = large;
            bytes.replace(page, size, QByteArray(size, '\xa5'));
            const auto report = salvage(bytes);
            ++pages;
            if (!report) {
                QCOMPARE(report.error().detail, QStringLiteral("nothing"));
                ++nothing;
                continue;
            }
            QCOMPARE(verifyFaults(to()), QString());
            saved += report->saved();
            ++tried;
            QVERIFY(bytesOf(m_folder.filePath(QStringLiteral("damaged.waymark"))) == bytes);
        }
        const double share = double(saved) / tried / all;
        qInfo("%d pages lost in turn: %d times nothing could be read, else %.1f %% was saved", pages, nothing,
              share * 100);
        QCOMPARE(nothing, 0);
        QVERIFY(share > 0.99 && share <= 1);
    }

    void fromGarbageNothingIsSaved()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray(5000, 'x'), m_sound.left(100),
                                        QByteArray("SQLite format 3\0", 16) + QByteArray(900, '\0')}) {
            const auto report = salvage(bytes);
            QVERIFY(!report);
            QCOMPARE(report.error().detail, QStringLiteral("nothing"));
            QVERIFY(!QFile::exists(to()));
        }
    }

    void nothingIsOverwrittenAndAnOpenFileIsLeftAlone()
    {
        QVERIFY(salvage(m_sound));
        const QByteArray before = bytesOf(to());
        const auto again = salvageWorkspace(m_folder.filePath(QStringLiteral("damaged.waymark")), to(), testContext(9));
        QVERIFY(!again);
        QCOMPARE(bytesOf(to()), before);
        const auto store = Store::open(to(), OpenMode::ReadWrite);
        QVERIFY(store);
        const auto open = salvageWorkspace(to(), m_folder.filePath(QStringLiteral("third")), testContext(9));
        QVERIFY(!open);
        QCOMPARE(open.error().detail, QStringLiteral("locked"));
    }

private:
    QString to() const { return m_folder.filePath(QStringLiteral("new.waymark")); }
    Result<SalvageReport> salvage(const QByteArray &bytes) const
    {
        QFile::remove(to());
        putBytes(m_folder.filePath(QStringLiteral("damaged.waymark")), bytes);
        return salvageWorkspace(m_folder.filePath(QStringLiteral("damaged.waymark")), to(), testContext(9));
    }
    static QByteArray recordsOf(const Store &store)
    {
        Register reg = *store.load();
        reg.readings = {};
        return everythingIn(reg);
    }

    FastFolder m_folder;
    QByteArray m_sound, m_records;
    int m_readings = 0;
};

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
