#include "app/shell/window/filetasks.h"
#include "app/shell/window/mainwindow.h"
#include "app/shell/window/recoveryview.h"
#include "app/shell/window/startwindow.h"
#include "app/shell/window/windowapp.h"
#include "model/store/backup.h"
#include "model/store/backups.h"
#include "model/store/goodcopies.h"
#include "tests/journeys/samplewindow.h"
#include "tests/store/rawdatabase.h"
#include "views/widgets/banner.h"

#include <QAction>
#include <QPushButton>

// A damaged file does not open: the window says which check failed and what is safe, and has two ways on.

class TestRecovery : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("s.waymark"));
        {
            const SampleWindow sample;
            QVERIFY(backupFile(sample.document->path(), m_path));
        }
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_settings->setValue(QStringLiteral("look/language"), QStringLiteral("en"));
        m_prompt = std::make_unique<ScriptedPrompt>();
        m_app = std::make_unique<WindowApp>(*qApp, *m_settings, *m_prompt, testContext(8));
    }
    void cleanup()
    {
        m_app.reset();
        m_prompt.reset();
    }

    void withoutACopyWhatCanBeReadIsSaved()
    {
        const QByteArray damaged = damage();
        m_app->start({m_path});
        const RecoveryView *view = shown();
        QVERIFY(view);
        QTRY_VERIFY(SampleWindow::visibleText(*view).contains(QLatin1String("no sound copy")));
        const QString text = SampleWindow::visibleText(*view);
        QVERIFY2(text.contains(QStringLiteral("“s.waymark” is damaged")), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("sqlite"), Qt::CaseInsensitive), qPrintable(text));
        for (const QAbstractButton *button : view->findChildren<QAbstractButton *>())
            QVERIFY(!button->text().contains(QLatin1String("elete")));
        keepPicture(*view, "recovery-without-copy");
        const QString to = m_folder->filePath(QStringLiteral("saved.waymark"));
        m_prompt->fileNames = {to};
        view->findChild<QPushButton *>(QStringLiteral("salvage"))->click();
        QTRY_VERIFY(m_app->window());
        QCOMPARE(m_app->window()->session().document().path(), to);
        QCOMPARE(int(m_app->window()->session().records().count(Kind::Objective)), 19);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == damaged);
    }

    void aBackupComesBackIntoANewFileBesideTheDamagedOne()
    {
        const QString place = m_folder->filePath(QStringLiteral("backups"));
        m_settings->setValue(QStringLiteral("backups/folder"), place);
        QString head, backup;
        {
            const auto document = Document::open(m_path, Document::Mode::ReadOnly, testContext());
            QVERIFY(document);
            head = (*document)->headHash();
            const auto made = makeBackup({m_path,
                                          backupFolder(place, (*document)->workspaceId(), m_path),
                                          BackupReason::Session,
                                          QDateTime(QDate(2026, 7, 15), QTime(9, 0), Qt::UTC),
                                          (*document)->entries(),
                                          500,
                                          {}});
            QVERIFY(made);
            backup = made->made.path;
        }
        damage();
        QFile kept(backup);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray before = kept.readAll();
        m_app->start({m_path});
        QVERIFY(shown());
        QTRY_VERIFY(shown()->findChild<QPushButton *>(QStringLiteral("openCopy"))->isVisible());
        shown()->findChild<QPushButton *>(QStringLiteral("openCopy"))->click();
        QTRY_VERIFY(m_app->window());
        const Document &document = m_app->window()->session().document();
        QCOMPARE(document.path(), m_folder->filePath(QStringLiteral("s-restored.waymark")));
        QCOMPARE(document.headHash(), head);
        QVERIFY(!document.isReadOnly());
        QVERIFY(kept.seek(0));
        QVERIFY(kept.readAll() == before);
    }

    /// Renamed, moved, or under another mount: the folder of its backups names a path that is no more.
    void aBackupOfAFileThatWasRenamedIsFoundAndItsOldPlaceTold_data()
    {
        QTest::addColumn<bool>("isIdReadable");
        QTest::newRow("by its id") << true;
        QTest::newRow("by a place that is empty now") << false;
    }
    void aBackupOfAFileThatWasRenamedIsFoundAndItsOldPlaceTold()
    {
        QFETCH(bool, isIdReadable);
        const QString place = m_folder->filePath(QStringLiteral("backups")),
                      now = m_folder->filePath(QStringLiteral("renamed.waymark"));
        m_settings->setValue(QStringLiteral("backups/folder"), place);
        QString head;
        {
            const auto document = Document::open(m_path, Document::Mode::ReadOnly, testContext());
            QVERIFY(document);
            head = (*document)->headHash();
            QVERIFY(makeBackup({m_path,
                                place + QLatin1Char('/') + (*document)->workspaceId(),
                                BackupReason::Session,
                                QDateTime(QDate(2026, 7, 15), QTime(9, 0), Qt::UTC),
                                (*document)->entries(),
                                500,
                                {}}));
            // Of another workspace whose file is gone as well: nothing of it may be offered when the id says better.
            const QString other = m_folder->filePath(QStringLiteral("other.waymark"));
            const auto second = Document::create(other, testContext(50));
            QVERIFY(second);
            if (isIdReadable)
                QVERIFY(makeBackup({other,
                                    place + QLatin1Char('/') + (*second)->workspaceId(),
                                    BackupReason::Session,
                                    QDateTime(QDate(2026, 7, 16), QTime(9, 0), Qt::UTC),
                                    1,
                                    0,
                                    {}}));
            QVERIFY(QFile::remove(other));
        }
        damage();
        if (!isIdReadable) {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.write(QByteArray(512, '\0')) == 512);
        }
        QVERIFY(QFile::rename(m_path, now));
        m_app->start({now});
        QVERIFY(shown());
        QTRY_VERIFY(shown()->findChild<QPushButton *>(QStringLiteral("openCopy"))->isVisible());
        const auto text = [this] { return SampleWindow::visibleText(*shown()); };
        QTRY_VERIFY2(text().contains(QStringLiteral("of a file that lay at")), qPrintable(text()));
        QVERIFY2(text().contains(m_path), qPrintable(text()));
        shown()->findChild<QPushButton *>(QStringLiteral("openCopy"))->click();
        QTRY_VERIFY(m_app->window());
        QCOMPARE(m_app->window()->session().document().headHash(), head);
        QCOMPARE(m_app->window()->session().document().path(),
                 m_folder->filePath(QStringLiteral("renamed-restored.waymark")));
    }

    void theNewestSoundCopyIsNamedWithItsCountsAndOpens()
    {
        const QString copy = m_folder->filePath(QStringLiteral("s-2026-07-15.waymark"));
        QVERIFY(backupFile(m_path, copy));
        QFile broken(m_folder->filePath(QStringLiteral("s-2026-07-16.waymark")));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no workspace") > 0);
        broken.close();
        damage();
        const auto copies = goodCopiesOf(m_path);
        QCOMPARE(copies.size(), size_t(1));
        QCOMPARE(copies.front().path, copy);
        m_app->start({m_path});
        const RecoveryView *view = shown();
        QVERIFY(view);
        QTRY_VERIFY(view->findChild<QPushButton *>(QStringLiteral("openCopy"))->isVisible());
        // The layout shows new lines a moment later than the button.
        QTRY_VERIFY2(SampleWindow::visibleText(*view).contains(QStringLiteral("“s-2026-07-15.waymark”"))
                         && SampleWindow::visibleText(*view).contains(QLatin1String("19 objective")),
                     qPrintable(SampleWindow::visibleText(*view)));
        keepPicture(*view, "recovery-with-copy");
        view->findChild<QPushButton *>(QStringLiteral("openCopy"))->click();
        QTRY_VERIFY(m_app->window());
        QCOMPARE(m_app->window()->session().document().path(), copy);
    }

    void onlyDamageShowsTheScreen()
    {
        QVERIFY(RecoveryView::isFor({QStringLiteral("x"), QStringLiteral("quick_check")}));
        for (const char *other : {"locked", "newer", "foreign", "readonly", "sqlite 5", "sqlite 13", ""})
            QVERIFY(!RecoveryView::isFor({QStringLiteral("x"), QLatin1String(other)}));
    }

    void aDamagedBeginningShowsTheScreenAndEverythingIsSalvaged()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.write(QByteArray(512, '\0')) == 512);
        file.close();
        m_app->start({m_path});
        QVERIFY(shown());
        QVERIFY2(SampleWindow::visibleText(*shown()).contains(QStringLiteral("beginning")),
                 qPrintable(SampleWindow::visibleText(*shown())));
        m_prompt->fileNames = {m_folder->filePath(QStringLiteral("saved.waymark"))};
        shown()->findChild<QPushButton *>(QStringLiteral("salvage"))->click();
        QTRY_VERIFY(m_app->window());
        QCOMPARE(int(m_app->window()->session().records().count(Kind::Objective)), 19);
    }

    void aFileWhoseLogAnotherToolTurnedOnGoesOnAsACopyWithoutIt()
    {
        RawDatabase(m_path).value(QStringLiteral("PRAGMA journal_mode=WAL"));
        m_app->start({m_path});
        QVERIFY(!shown() && m_app->startWindow());
        auto *copy = m_app->startWindow()->findChild<QAction *>(QStringLiteral("copyWithoutLog"));
        QVERIFY(copy);
        const QString to = m_folder->filePath(QStringLiteral("copy.waymark"));
        m_prompt->fileNames = {to};
        copy->trigger();
        QTRY_VERIFY(m_app->window());
        QCOMPARE(m_app->window()->session().document().path(), to);
        QCOMPARE(int(m_app->window()->session().records().count(Kind::Objective)), 19);
    }

    void aTextWithTheNameOfAWorkspaceIsNotCalledDamaged()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("id,title\n") > 0);
        file.close();
        m_app->start({m_path});
        QVERIFY(!shown());
    }

    void aDamagedSecondFileIsOfferedWhileAnotherIsOpen()
    {
        const QString sound = m_folder->filePath(QStringLiteral("sound.waymark"));
        QVERIFY(backupFile(m_path, sound));
        damage();
        QVERIFY(m_app->open(sound));
        emit m_app->window()->openRequested(m_path);
        QTRY_VERIFY(m_app->window()->findChild<QAction *>(QStringLiteral("recoverOther")));
        QCOMPARE(m_app->window()->session().document().path(), sound);
        m_app->window()->findChild<QAction *>(QStringLiteral("recoverOther"))->trigger();
        QTRY_VERIFY(shown());
        QVERIFY(SampleWindow::visibleText(*shown()).contains(QStringLiteral("“s.waymark” is damaged")));
    }

    void aSecondFileThatSomebodyHasOpenCanBeRead()
    {
        const QString other = m_folder->filePath(QStringLiteral("other.waymark"));
        QVERIFY(backupFile(m_path, other));
        const auto holder = Document::open(other, Document::Mode::ReadWrite, testContext(9));
        QVERIFY(holder);
        QVERIFY(m_app->open(m_path));
        emit m_app->window()->openRequested(other);
        QTRY_VERIFY(m_app->window()->findChild<QAction *>(QStringLiteral("openReadOnly")));
        m_app->window()->findChild<QAction *>(QStringLiteral("openReadOnly"))->trigger();
        QTRY_COMPARE(m_app->window()->session().document().path(), other);
        QVERIFY(m_app->window()->session().isReadOnly());
    }

    void contentsUnlikeTheHistoryAreFoundByTheCheckAndLeadToTheScreen()
    {
        {
            RawDatabase raw(m_path);
            QCOMPARE(raw.run(QStringLiteral("UPDATE risk SET title='forged' WHERE code='RSK05'")), 1);
        }
        QVERIFY(m_app->open(m_path));
        m_app->window()->fileTasks().checkFile();
        QTRY_VERIFY_WITH_TIMEOUT(!m_app->window()->banner().sentence().isEmpty(), 120000);
        m_app->window()->findChild<QAction *>(QStringLiteral("recover"))->trigger();
        QTRY_VERIFY(shown());
        QVERIFY2(SampleWindow::visibleText(*shown()).contains(QStringLiteral("RSK05")),
                 qPrintable(SampleWindow::visibleText(*shown())));
        QVERIFY(!m_app->window());
    }

    void damageThatIsFoundWhileWorkingLeadsToTheScreen()
    {
        QVERIFY(m_app->open(m_path));
        m_app->window()->showFailure(
            {QStringLiteral("The change was not saved: the file is damaged."), QStringLiteral("sqlite 11")});
        m_app->window()->findChild<QAction *>(QStringLiteral("recover"))->trigger();
        QTRY_VERIFY(shown());
        QVERIFY(!m_app->window());
    }

private:
    QByteArray damage() const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadWrite))
            qFatal("the file of the test cannot be damaged");
        const QByteArray bytes = file.readAll();
        file.seek(bytes.lastIndexOf("RSK05") / 4096 * 4096);
        file.write(QByteArray(4096, '\xa5'));
        file.seek(0);
        return file.readAll();
    }
    const RecoveryView *shown() const
    {
        return m_app->startWindow() ? m_app->startWindow()->findChild<RecoveryView *>() : nullptr;
    }
    /// For people who look at the build folder: light and dark.
    void keepPicture(const RecoveryView &view, const char *name) const
    {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            applyLook(*qApp, theme);
            QApplication::processEvents();
            view.window()->grab().save(
                QStringLiteral(WAYMARK_BINARY_DIR "/%1-%2.png")
                    .arg(QLatin1String(name), theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light")));
        }
        applyLook(*qApp, Theme::Light);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ScriptedPrompt> m_prompt;
    std::unique_ptr<WindowApp> m_app;
};

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
