#include "model/store/salvage.h"
#include "model/store/verify.h"
#include "tests/faults/faultworld.h"

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
