#include "model/document/document.h"
#include "model/domain/finding.h"
#include "model/domain/language.h"
#include "model/domain/objective.h"
#include "model/exchange/exporter.h"
#include "model/query/registerdiff.h"
#include "model/store/backup.h"
#include "model/store/backups.h"
#include "model/store/verify.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

// Backups count when they are verified, are thinned by a table, and come back into a new file (DESIGN.md 5).

class TestBackups : public QObject
{
    Q_OBJECT

private:
    static QDateTime utc(QDate day, int hour = 12) { return {day, QTime(hour, 0), Qt::UTC}; }
    static Backup at(const QDateTime &when, BackupReason reason = BackupReason::Session)
    {
        return {when.toString(Qt::ISODate), when, reason, 1, 100};
    }
    static std::vector<QDate> kept(const std::vector<Backup> &newestFirst, const QDateTime &now)
    {
        const std::vector<bool> keep = backupsToKeep(newestFirst, now);
        std::vector<QDate> out;
        for (size_t i = 0; i < keep.size(); ++i)
            if (keep[i])
                out.push_back(newestFirst[i].at.date());
        return out;
    }
    static Objective objective(const QString &code)
    {
        Objective o;
        o.id = {QUuid::createUuid()};
        o.code = code;
        o.title = QStringLiteral("Objective ") + code;
        return o;
    }
    static ChangeSet evidence(int number, const QByteArray &bytes)
    {
        const FileContent content = contentOf(bytes);
        Evidence e;
        e.id = {QUuid::createUuid()};
        e.code = QStringLiteral("EV-D%1").arg(number);
        e.storage = EvidenceStorage::FileCopy;
        e.size = int(bytes.size());
        e.sha256 = content.sha256;
        ChangeSet set {QStringLiteral("Evidence"), {}, {created(e)}, {}};
        set.contents = {content};
        return set;
    }
    static std::unique_ptr<Document> file(const QString &path)
    {
        auto made = Document::create(path, testContext());
        if (!made)
            qFatal("no file");
        return std::move(*made);
    }
    static void damage(const QString &path)
    {
        QFile raw(path);
        if (!raw.open(QIODevice::ReadWrite) || raw.size() < 100000 || !raw.seek(20000)
            || raw.write(QByteArray(60000, 'x')) != 60000)
            qFatal("not damaged");
    }
    static BackupOrder order(const Document &document, const QString &folder, const QDateTime &now, qint64 rows = 10)
    {
        return {document.path(),
                folder,
                BackupReason::Session,
                now,
                document.entries(),
                rows,
                document.headHash(),
                exportJson(document.records(), *document.readingRows(), *document.voidReasons(), now)};
    }

private slots:
    void twoYearsOfDailyBackupsAreThinnedToTenTwelveTenNine()
    {
        std::vector<Backup> all;
        const QDate today(2026, 11, 26);
        for (int back = 0; back < 730; ++back)
            all.push_back(at(utc(today.addDays(-back))));
        const std::vector<QDate> days = kept(all, utc(today, 13));
        // Twelve days, then further back the newest of each week and month.
        for (int back = 0; back < 12; ++back)
            QCOMPARE(days[size_t(back)], today.addDays(-back));
        QVERIFY(days.size() > 12 && days.size() <= 12 + 10 + 9);
        QCOMPARE(days.back(), QDate(2026, 3, 31)); // the ninth month
        QVERIFY(std::find(days.begin(), days.end(), QDate(2026, 10, 31)) != days.end());
    }

    void manyOfOneDayKeepTheNewestTen()
    {
        std::vector<Backup> all;
        for (int hour = 23; hour >= 0; --hour)
            all.push_back(at(utc(QDate(2026, 3, 29), hour))); // the day of a lost hour in Europe
        QCOMPARE(kept(all, utc(QDate(2026, 3, 29), 23)).size(), size_t(10));
    }

    void theNewestStaysWhateverTheClockSays()
    {
        std::vector<Backup> all;
        for (int back = 0; back < 40; ++back)
            all.push_back(at(utc(QDate(2030, 1, 1).addDays(-back))));
        const std::vector<bool> keep = backupsToKeep(all, utc(QDate(2026, 1, 1))); // the clock went back
        QVERIFY(keep.front());
        QVERIFY(backupsToKeep({}, utc(QDate(2026, 1, 1))).empty());
    }

    void thoseBeforeAMigrationStayForAYear()
    {
        std::vector<Backup> all;
        const QDate today(2026, 11, 26);
        for (int back = 0; back < 600; ++back)
            all.push_back(at(utc(today.addDays(-back)),
                             back == 300 || back == 400 ? BackupReason::Migration : BackupReason::Session));
        const std::vector<bool> keep = backupsToKeep(all, utc(today));
        QVERIFY(keep[300]);
        QVERIFY(!keep[400]);
    }

    void aBackupIsACompleteCopyWithItsExportBesideIt()
    {
        const QTemporaryDir dir;
        const auto document = file(dir.filePath(QStringLiteral("a.waymark")));
        QVERIFY(document->apply({QStringLiteral("new"), {}, {created(objective(QStringLiteral("OBJ-001")))}, {}}));
        const QString folder = dir.filePath(QStringLiteral("b/c"));
        const auto done = makeBackup(order(*document, folder, utc(QDate(2026, 7, 15))));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(verifyFile(done->made.path).ok());
        const auto all = backupsIn(folder);
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all[0].entries, document->entries());
        QCOMPARE(all[0].rows, qint64(10));
        QCOMPARE(all[0].at, utc(QDate(2026, 7, 15)));
        QFile json(QString(all[0].path).replace(QStringLiteral(".waymark"), QStringLiteral(".json")));
        QVERIFY(json.open(QIODevice::ReadOnly));
        QVERIFY(json.readAll().contains("OBJ-001"));
        QVERIFY(!(QFileInfo(folder).permissions() & (QFile::ReadOther | QFile::ReadGroup)));
    }

    void aDamagedFileIsNotBackedUpAndNoOlderBackupGoes()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.waymark")), folder = dir.filePath(QStringLiteral("b"));
        BackupOrder last;
        {
            const auto document = file(path);
            for (int day = 0; day < 20; ++day)
                QVERIFY(makeBackup(order(*document, folder, utc(QDate(2026, 7, 1), 0).addSecs(60 * day))));
            last = order(*document, folder, utc(QDate(2026, 8, 1)));
        }
        QCOMPARE(backupsIn(folder).size(), size_t(10));
        damage(path);
        const auto done = makeBackup(last);
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(QStringLiteral("check")));
        QCOMPARE(backupsIn(folder).size(), size_t(10));
        // Nothing half made is left.
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 1 + 20); // whose they are
    }

    void aFileThatShrankStopsTheThinning()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("b"));
        const auto document = file(dir.filePath(QStringLiteral("a.waymark")));
        for (int i = 0; i < 10; ++i)
            QVERIFY(makeBackup(order(*document, folder, utc(QDate(2026, 7, 1)).addSecs(60 * i), 1000)));
        const auto shrunk = makeBackup(order(*document, folder, utc(QDate(2026, 7, 1), 13), 400));
        QVERIFY(shrunk && shrunk->shrank);
        QCOMPARE(shrunk->removed, 0);
        QCOMPARE(backupsIn(folder).size(), size_t(11));
    }

    void whatWasThereBeforeAFileShrankStaysForAYear()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("b"));
        const auto document = file(dir.filePath(QStringLiteral("a.waymark")));
        const QDateTime begin = utc(QDate(2026, 7, 1));
        for (int i = 0; i < 10; ++i)
            QVERIFY(makeBackup(order(*document, folder, begin.addSecs(60 * i), 1000)));
        // All of one day; some weeks later it holds more again, though not what it held.
        for (int i = 10; i < 40; ++i)
            QVERIFY(makeBackup(order(*document, folder, begin.addSecs(60 * i), i < 25 ? 400 : 600)));
        const auto largeOnes = [&folder] {
            std::vector<Backup> all = backupsIn(folder);
            std::erase_if(all, [](const Backup &b) { return b.rows != 1000; });
            return all;
        };
        QCOMPARE(largeOnes().size(), size_t(1));
        QCOMPARE(largeOnes().front().at, begin.addSecs(60 * 9)); // the newest of them
        QVERIFY(backupsIn(folder).size() < 15); // the others are thinned out again
        QVERIFY(makeBackup(order(*document, folder, begin.addDays(360), 600)));
        QCOMPARE(largeOnes().size(), size_t(1));
        for (int i = 0; i < 30; ++i)
            QVERIFY(makeBackup(order(*document, folder, begin.addDays(370 + i), 600)));
        QVERIFY(largeOnes().empty());
    }

    /// A trial copy has the id of the file that it was made from, and so does a restored one.
    void aSecondFileOfTheSameWorkspaceHasAFolderOfItsOwn()
    {
        const QTemporaryDir dir;
        const QString place = dir.filePath(QStringLiteral("b")), path = dir.filePath(QStringLiteral("a.waymark")),
                      trialPath = dir.filePath(QStringLiteral("trial.waymark")),
                      moved = dir.filePath(QStringLiteral("moved.waymark"));
        auto document = file(path);
        const QString id = document->workspaceId(), usual = place + QLatin1Char('/') + id;
        const auto folderOf = [&](const QString &of) { return backupFolder(place, id, of); };
        QCOMPARE(folderOf(path), usual);
        QVERIFY(makeBackup(order(*document, usual, utc(QDate(2026, 7, 1)))));
        QVERIFY(backupFile(path, trialPath));
        const QString own = folderOf(trialPath);
        QVERIFY2(own.startsWith(usual + QLatin1Char('-')) && own.size() == usual.size() + 9, qPrintable(own));
        {
            const auto trial = Document::open(trialPath, Document::Mode::ReadWrite, testContext(3));
            for (int i = 0; i < 12; ++i)
                QVERIFY(makeBackup(order(**trial, own, utc(QDate(2026, 7, 2)).addSecs(60 * i))));
        }
        QCOMPARE(backupsIn(usual).size(), size_t(1)); // the other one took no place of it
        QCOMPARE(backupOwner(usual), path);
        QCOMPARE(folderOf(path), usual);
        QCOMPARE(folderOf(trialPath), own);
        // Another name of the same file is no second file.
        const QString link = dir.filePath(QStringLiteral("link.waymark"));
        QVERIFY(QFile::link(path, link));
        QCOMPARE(folderOf(link), usual);
        // Who moves a file takes its backups along, whatever lies in the old place by then.
        document.reset();
        QVERIFY(QFile::rename(path, moved));
        QCOMPARE(folderOf(moved), usual);
        QCOMPARE(folderOf(trialPath), own);
        QVERIFY(
            QFile::rename(dir.filePath(QStringLiteral("trial.waymark")), dir.filePath(QStringLiteral("t2.waymark"))));
        const auto another = Document::create(path, testContext(50));
        QVERIFY(another && (*another)->workspaceId() != id);
        QCOMPARE(folderOf(moved), usual);
    }

    void aFolderThatDoesNotSayWhoseItIsGoesOnBeingUsed()
    {
        const QTemporaryDir dir;
        const auto document = file(dir.filePath(QStringLiteral("a.waymark")));
        const QString usual = dir.path() + QLatin1Char('/') + document->workspaceId();
        QVERIFY(QDir().mkpath(usual));
        QCOMPARE(backupFolder(dir.path(), document->workspaceId(), document->path()), usual);
    }

    void oneThatIsKnownToBeDamagedTakesNoPlace()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("b"));
        const auto document = file(dir.filePath(QStringLiteral("a.waymark")));
        const QDateTime begin = utc(QDate(2026, 7, 1));
        for (int i = 0; i < 10; ++i)
            QVERIFY(makeBackup(order(*document, folder, begin.addSecs(60 * i))));
        const QString rotten = backupsIn(folder).front().path;
        QVERIFY(provenBackup(rotten));
        damage(rotten);
        const auto held = provenBackup(rotten);
        QVERIFY(!held);
        QCOMPARE(held.error().detail, QStringLiteral("damaged"));
        QVERIFY(backupsIn(folder).front().isDamaged);
        QVERIFY(!backupsIn(folder)[1].isDamaged);
        QVERIFY(makeBackup(order(*document, folder, begin.addSecs(600))));
        QCOMPARE(backupsIn(folder).size(), size_t(11)); // ten sound ones, and it is still there
        QVERIFY(QFileInfo::exists(rotten));
        for (int i = 11; i < 25; ++i)
            QVERIFY(makeBackup(order(*document, folder, begin.addSecs(60 * i))));
        QCOMPARE(backupsIn(folder).size(), size_t(10));
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.damaged")}).size(), 0);
    }

    void oneOfTheSameSecondIsProvedBeforeItCounts()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("b"));
        const auto document = file(dir.filePath(QStringLiteral("a.waymark")));
        const BackupOrder twice = order(*document, folder, utc(QDate(2026, 7, 1)));
        const auto first = makeBackup(twice);
        QVERIFY(first);
        QCOMPARE(makeBackup(twice)->made.path, first->made.path);
        damage(first->made.path);
        const auto second = makeBackup(twice);
        QVERIFY(second);
        QVERIFY(second->made.path != first->made.path);
        QVERIFY(verifyFile(second->made.path).ok());
        QCOMPARE(backupsIn(folder).front().path, second->made.path);
        QCOMPARE(backupsIn(folder).front().at, second->made.at);
        QVERIFY(backupsIn(folder).back().isDamaged);
    }

    void aFolderThatCannotBeMadeIsASentence()
    {
        const QTemporaryDir dir;
        const auto document = file(dir.filePath(QStringLiteral("a.waymark")));
        QFile blocking(dir.filePath(QStringLiteral("b")));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        const auto done = makeBackup(order(*document, dir.filePath(QStringLiteral("b/c")), utc(QDate(2026, 7, 1))));
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(QStringLiteral("cannot be made")));
    }

    void otherFilesOfTheFolderAreNeitherListedNorRemoved()
    {
        const QTemporaryDir dir;
        const auto document = file(dir.filePath(QStringLiteral("a.waymark")));
        const QString folder = dir.filePath(QStringLiteral("b"));
        QVERIFY(QDir().mkpath(folder));
        for (const char *name : {"notes.txt", "20260701T000000Z-session-e1.waymark", "mine.waymark"}) {
            QFile f(folder + QLatin1Char('/') + QLatin1String(name));
            QVERIFY(f.open(QIODevice::WriteOnly));
        }
        for (int i = 0; i < 15; ++i)
            QVERIFY(makeBackup(order(*document, folder, utc(QDate(2026, 7, 1)).addSecs(i))));
        QCOMPARE(backupsIn(folder).size(), size_t(10));
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 4 + 20);
    }

    /// WAYMARK_DRILLS=1000 for the long run.
    void restoredFilesEqualWhatWasBackedUp()
    {
        const int drills = std::max(25, qEnvironmentVariableIntValue("WAYMARK_DRILLS"));
        const QTemporaryDir dir;
        QRandomGenerator random(20261126);
        const auto document = file(dir.filePath(QStringLiteral("a.waymark")));
        const Samples samples;
        QVERIFY(document->apply(samples.creation()));
        for (int drill = 0; drill < drills; ++drill) {
            const auto &all = document->records().all<Objective>();
            ChangeSet set {QStringLiteral("drill"), {}, {}, {}};
            switch (random.bounded(5)) {
            case 0: // figures, one of them corrected later
                for (int i = 0; i < 3; ++i)
                    set.readings.added.push_back(sampleReading(samples, QDate(1990, 1, 1).addDays(drill * 3 + i),
                                                               QString::number(random.bounded(1000))));
                break;
            case 1:
                set = evidence(drill, QByteArray(int(random.bounded(5000)), char(random.bounded(256))));
                break;
            case 2:
                set.changes = {created(objective(QStringLiteral("OBJ-D%1").arg(drill)))};
                break;
            case 3:
                if (const auto rows = document->readingRows(); !rows->empty() && rows->back().voidedBy == 0) {
                    set.readings.voided = {{rows->back().key, QStringLiteral("typed wrongly")}};
                    break;
                }
                [[fallthrough]];
            default:
                Objective o = all[random.bounded(quint32(all.size()))], edited = o;
                edited.title = QStringLiteral("Title %1 ≥ ß").arg(random.generate());
                set.changes = {{Record(o), Record(edited)}};
            }
            QVERIFY(document->apply(set));
            if (random.bounded(4) == 0)
                document->undoStack()->undo();
            const QString folder = dir.filePath(QStringLiteral("b%1").arg(drill));
            const auto made = makeBackup(order(*document, folder, utc(QDate(2026, 7, 1))));
            QVERIFY(made);
            const QString to = dir.filePath(QStringLiteral("r%1.waymark").arg(drill));
            QVERIFY(backupFile(made->made.path, to));
            const auto restored = Document::open(to, Document::Mode::ReadOnly, testContext());
            QVERIFY(restored);
            QVERIFY(difference(document->records(), (*restored)->records()).isEmpty());
            QCOMPARE((*restored)->headHash(), document->headHash());
            QVERIFY(*(*restored)->readingRows() == *document->readingRows());
            QVERIFY(*(*restored)->voidReasons() == *document->voidReasons());
            for (const Evidence &e : document->records().all<Evidence>())
                if (e.storage == EvidenceStorage::FileCopy)
                    QCOMPARE(*(*restored)->content(e.sha256), *document->content(e.sha256));
            if (drill % 10 == 0)
                QVERIFY(verifyFile(to).ok());
            QFile::remove(to);
            QDir(folder).removeRecursively();
        }
    }

    void theDifferenceNamesWhatIsNewChangedAndGone()
    {
        Register before, after;
        const Objective a = objective(QStringLiteral("OBJ-001")), b = objective(QStringLiteral("OBJ-002"));
        Objective edited = a;
        edited.title = QStringLiteral("Other");
        before.put(Record(a));
        before.put(Record(b));
        after.put(Record(edited));
        after.put(Record(objective(QStringLiteral("OBJ-003"))));
        QCOMPARE(differenceLines(difference(before, after), Language()),
                 QStringList {QStringLiteral("Objectives: 1 new, 1 changed, 1 gone")});
        QVERIFY(difference(before, before).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
