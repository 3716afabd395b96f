#include "app/shell/window/backupkeeper.h"
#include "app/shell/window/backupsdialog.h"
#include "app/shell/window/filetasks.h"
#include "app/shell/window/statusline.h"
#include "model/domain/objective.h"
#include "model/domain/organisation.h"
#include "model/store/verify.h"
#include "tests/journeys/chainwindow.h"
#include "tests/store/rawdatabase.h"
#include "views/widgets/banner.h"
#include "views/widgets/textlabel.h"

#include <QFileInfo>
#include <QPushButton>
#include <QTableView>
#include <QTest>

// A backup comes by itself, says its age, shows what differs, and goes back into a new file (DESIGN.md 5, J of the
// file).

class TestBackupsDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<ChainWindow> m_s;

    QString folder() { return backupFolderOf(m_s->session()); }
    void rename(const char *code, const QString &title)
    {
        const Objective before = m_s->record<Objective>(code);
        Objective after = before;
        after.title = title;
        QVERIFY(m_s->session().apply({QStringLiteral("renamed"), {}, {edited(before, after)}, {}}));
    }
    QString age() { return m_s->window().statusLine().findChild<TextLabel *>(QStringLiteral("backupAge"))->text(); }
    BackupsDialog *dialog()
    {
        m_s->window().fileTasks().openBackups();
        QApplication::processEvents();
        return m_s->window().findChild<BackupsDialog *>();
    }

private slots:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_s = std::make_unique<ChainWindow>();
        m_s->settings.setValue(QStringLiteral("backups/folder"), m_place->path());
    }
    void cleanup() { m_s.reset(); }

    void aStepThatRemovesMuchIsPrecededByABackup()
    {
        const auto bulk = [this] {
            size_t out = 0;
            for (const Backup &backup : backupsIn(folder()))
                out += backup.reason == BackupReason::Bulk;
            return out;
        };
        ChangeSet many;
        many.label = QStringLiteral("many people");
        for (int i = 0; i < 60; ++i) {
            Person person;
            person.id = {m_s->session().newId()};
            person.code = QStringLiteral("Z%1").arg(i, 2, 10, QLatin1Char('0'));
            person.name = QStringLiteral("Person %1").arg(i);
            many.changes.push_back(created(person));
        }
        const int before = m_s->session().document().entries();
        QVERIFY(m_s->session().apply(many));
        QCOMPARE(bulk(), size_t(1));
        // It holds what was there before the step, and is verified.
        const Backup backup = backupsIn(folder()).front();
        QCOMPARE(backup.entries, before);
        QVERIFY(verifyFile(backup.path).ok());
        ChangeSet gone;
        gone.label = QStringLiteral("some go");
        for (int i = 0; i < 4; ++i)
            gone.changes.push_back(removed(*many.changes[size_t(i)].after.as<Person>()));
        QVERIFY(m_s->session().apply(gone));
        QCOMPARE(bulk(), size_t(1)); // a few are none
        gone.changes.clear();
        for (int i = 4; i < 10; ++i)
            gone.changes.push_back(removed(*many.changes[size_t(i)].after.as<Person>()));
        QVERIFY(m_s->session().apply(gone));
        QCOMPARE(bulk(), size_t(2));
    }

    void theFirstChangeOfASessionIsBackedUpAndTheStatusLineSaysWhen()
    {
        QCOMPARE(age(), QStringLiteral("No backup yet"));
        rename("OBJ-001", QStringLiteral("First"));
        QTRY_COMPARE_WITH_TIMEOUT(backupsIn(folder()).size(), size_t(1), 120000);
        QTRY_VERIFY(age().startsWith(QStringLiteral("Backup ")));
        QCOMPARE(backupsIn(folder())[0].entries, m_s->session().document().entries());
        // The next one comes half an hour later at the earliest.
        rename("OBJ-002", QStringLiteral("Second"));
        QTest::qWait(2600);
        QCOMPARE(backupsIn(folder()).size(), size_t(1));
    }

    void aSessionThatEndsAtOnceIsBackedUpAllTheSame()
    {
        rename("OBJ-001", QStringLiteral("Quick"));
        const QString where = folder();
        m_s.reset();
        QCOMPARE(backupsIn(where).size(), size_t(1));
    }

    void aSessionWithoutChangesMakesNone()
    {
        const QString where = folder();
        m_s.reset();
        QVERIFY(backupsIn(where).empty());
    }

    void theDialogShowsTheDifferenceAndRestoresIntoANewFile()
    {
        BackupsDialog *shown = dialog();
        QVERIFY(shown);
        QTest::mouseClick(shown->findChild<QPushButton *>(QStringLiteral("backUpNow")), Qt::LeftButton);
        auto *table = shown->findChild<QTableView *>(QStringLiteral("backups"));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 60000);
        const auto words = [&] { return shown->findChild<TextLabel *>(QStringLiteral("backupDifference"))->text(); };
        QTRY_COMPARE_WITH_TIMEOUT(words(), QStringLiteral("The file is as it was in this backup."), 60000);
        shown->close();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        rename("OBJ-001", QStringLiteral("Spoilt"));
        shown = dialog();
        QTRY_VERIFY_WITH_TIMEOUT(words().contains(QStringLiteral("Objectives: 1 changed")), 60000);
        const QString to = m_s->folder.filePath(QStringLiteral("back.waymark"));
        m_s->prompt.fileNames = {to};
        const QString backups = backupFolderOf(m_s->session());
        QTest::mouseClick(shown->findChild<QPushButton *>(QStringLiteral("restore")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_s->session().document().path(), QFileInfo(to).canonicalFilePath(), 60000);
        QVERIFY(m_s->record<Objective>("OBJ-001").title != QStringLiteral("Spoilt"));
        // The state that was left is among the backups, and the export says it in a form of its own (I08).
        const std::vector<Backup> all = backupsIn(backups);
        const auto left
            = std::find_if(all.begin(), all.end(), [](const Backup &b) { return b.reason == BackupReason::Restore; });
        QVERIFY(left != all.end());
        QFile exported(exportBeside(left->path));
        QVERIFY(exported.open(QIODevice::ReadOnly) && exported.readAll().contains("Spoilt"));
    }

    /// Its pages fit together, so it opens; what stands in it is not what was backed up (RELIABILITY I06).
    void aBackupThatIsNotWhatItWasIsSaidToBeDamaged()
    {
        QVERIFY(backUpNow(m_s->session(), BackupReason::Manual));
        const QString path = backupsIn(folder()).front().path;
        QVERIFY(RawDatabase(path).run(QStringLiteral("UPDATE risk SET title='rotten'")) > 0);
        const BackupsDialog *shown = dialog();
        const auto words = [&] { return shown->findChild<TextLabel *>(QStringLiteral("backupDifference"))->text(); };
        QTRY_VERIFY2_WITH_TIMEOUT(words().contains(QStringLiteral("is damaged")), qPrintable(words()), 60000);
        QVERIFY2(words().contains(QStringLiteral("“title” of")), qPrintable(words()));
        QVERIFY(!words().contains(QStringLiteral("Risks")));
        QVERIFY(!shown->findChild<QPushButton *>(QStringLiteral("restore"))->isEnabled());
        QVERIFY(QFileInfo::exists(path)); // nothing is taken away
        // The list says so at once.
        const QAbstractItemModel &rows = *shown->findChild<QTableView *>(QStringLiteral("backups"))->model();
        QCOMPARE(rows.index(0, 1).data().toString(), QStringLiteral("by hand, damaged"));
    }

    void anotherFolderIsTakenOnceABackupCouldBeMadeThere()
    {
        BackupsDialog *open = dialog();
        auto *button = open->findChild<QPushButton *>(QStringLiteral("otherPlace"));
        QFile blocking(m_s->folder.filePath(QStringLiteral("not a folder")));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        m_s->prompt.fileNames = {blocking.fileName()};
        button->click();
        const auto said = [&] { return open->findChild<Banner *>()->sentence(); };
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("No backup was made")), 60000);
        QCOMPARE(backupPlace(m_s->settings), m_place->path()); // as it was
        const QTemporaryDir stick;
        m_s->prompt.fileNames = {stick.path()};
        button->click();
        QVERIFY(!button->isEnabled()); // until it is made, beside the window
        QTRY_COMPARE_WITH_TIMEOUT(backupPlace(m_s->settings), stick.path(), 60000);
        QVERIFY(button->isEnabled());
        const std::vector<Backup> there = backupsIn(backupFolderOf(m_s->session()));
        QCOMPARE(there.size(), size_t(1));
        QVERIFY(there[0].path.startsWith(stick.path()) && verifyFile(there[0].path).ok());
        QVERIFY(said().contains(m_place->path())); // where the older ones are
        m_s->prompt.fileNames = {QString()};
        button->click(); // thought better of it
        QCOMPARE(backupPlace(m_s->settings), stick.path());
    }

    void aFileThatAnotherProgramPutInItsPlaceIsNotBackedUpAsOurs()
    {
        const QString path = m_s->session().document().path(),
                      other = m_s->folder.filePath(QStringLiteral("o.waymark"));
        QVERIFY(Document::create(other, testContext(50)));
        QVERIFY(std::rename(QFile::encodeName(other).constData(), QFile::encodeName(path).constData()) == 0);
        const auto done = backUpNow(m_s->session(), BackupReason::Manual);
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(QStringLiteral("In the place of the file")),
                 qPrintable(done.error().message));
        QVERIFY(backupsIn(folder()).empty());
    }

    void aPlaceThatCannotBeWrittenWarnsOnceAndWorkGoesOn()
    {
        QFile blocking(m_s->folder.filePath(QStringLiteral("not a folder")));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        m_s->settings.setValue(QStringLiteral("backups/folder"), blocking.fileName());
        rename("OBJ-001", QStringLiteral("Still saved"));
        QTRY_VERIFY_WITH_TIMEOUT(m_s->window().banner().sentence().contains(QStringLiteral("No backup was made")),
                                 15000);
        QCOMPARE(m_s->record<Objective>("OBJ-001").title, QStringLiteral("Still saved"));
    }
};

QTEST_MAIN(TestBackupsDialog)
#include "tst_backupsdialog.moc"
