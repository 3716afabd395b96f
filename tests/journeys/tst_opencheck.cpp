#include "app/shell/window/backupkeeper.h"
#include "app/shell/window/filetasks.h"
#include "app/shell/window/opencheck.h"
#include "app/shell/window/statusline.h"
#include "tests/journeys/chainwindow.h"
#include "tests/store/rawdatabase.h"
#include "views/widgets/banner.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>

#include <unistd.h>

// The whole file is proved in the background when it was opened (2.8); what is wrong leads to the backups, and a file
// of an older format is upgraded after a backup with its export.

class TestOpenCheck : public QObject
{
    Q_OBJECT

    static QString status(ChainWindow &s)
    {
        QStringList lines;
        for (const QLabel *label : s.window().statusLine().findChildren<QLabel *>())
            lines += label->text();
        return lines.join(u'\n');
    }
    static QString file(const ChainWindow &s) { return s.terminal.path(QStringLiteral("s.waymark")); }
    /// By way of another file: one that is open is not opened again.
    static void leave(ChainWindow &s)
    {
        if (!QFileInfo::exists(s.terminal.path(QStringLiteral("other.waymark"))))
            s.terminal.run(QStringLiteral("new {other.waymark}"));
        QVERIFY(s.app.open(s.terminal.path(QStringLiteral("other.waymark"))));
    }

private slots:
    void aSoundFileIsCalledSoundWithoutBeingAsked()
    {
        ChainWindow s;
        QTRY_VERIFY2_WITH_TIMEOUT(status(s).contains(QStringLiteral("and intact")), qPrintable(status(s)), 120000);
        QVERIFY2(!s.window().banner().sentence().contains(QStringLiteral("history")),
                 qPrintable(s.window().banner().sentence()));
    }

    /// Pages and tables fit together, so opening sees nothing; the history knows better.
    void aTamperedFileIsFoundAndLeadsToTheBackups()
    {
        ChainWindow s;
        leave(s);
        QVERIFY(RawDatabase(file(s)).run(QStringLiteral("UPDATE risk SET title='planted'")) > 0);
        QVERIFY(s.app.open(file(s)));
        QTRY_VERIFY_WITH_TIMEOUT(s.window().banner().sentence().contains(QStringLiteral("not what its history says")),
                                 20000);
        QVERIFY2(s.window().banner().sentence().contains(QStringLiteral("“title” of")),
                 qPrintable(s.window().banner().sentence()));
        QVERIFY(status(s).contains(QStringLiteral("not intact")));
        // No copy of it counts as a backup, so none is thinned out for it.
        QVERIFY(!backUpNow(s.session(), BackupReason::Manual));
        leave(s);
    }

    void whatWasKeptOfAnInterruptedWriteGoesOnceTheFileIsProved()
    {
        ChainWindow s;
        const QString copy = s.terminal.path(QStringLiteral("s-interrupted.waymark")),
                      journal = copy + QStringLiteral("-journal");
        const auto keep = [&] {
            leave(s);
            writeBytes(copy, fileBytes(file(s)));
            writeBytes(journal, "as it was left");
        };
        keep();
        QVERIFY(s.app.open(file(s)));
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(copy) && !QFileInfo::exists(journal), 60000);
        keep();
        QVERIFY(RawDatabase(file(s)).run(QStringLiteral("UPDATE risk SET title='planted'")) > 0);
        QVERIFY(s.app.open(file(s)));
        QTRY_VERIFY_WITH_TIMEOUT(s.window().banner().sentence().contains(QStringLiteral("“s-interrupted.waymark”")),
                                 60000);
        QVERIFY(QFileInfo::exists(copy) && QFileInfo::exists(journal));
        leave(s);
    }

    void anOlderFormatIsUpgradedAfterABackupWithItsExport()
    {
        ChainWindow s;
        const QString old = s.terminal.path(QStringLiteral("old.waymark"));
        QVERIFY(QFile::copy(QStringLiteral(WAYMARK_SOURCE_DIR "/tests/data/workspaces/format-1.waymark"), old));
        QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(s.app.open(old));
        QVERIFY(!s.session().isReadOnly());
        const std::vector<Backup> backups = backupsIn(backupFolderOf(s.session()));
        QCOMPARE(backups.size(), size_t(1));
        QCOMPARE(backups[0].reason, BackupReason::Migration);
        QVERIFY(fileBytes(exportBeside(backups[0].path)).contains("\"risk"));
        QVERIFY2(s.window().banner().sentence().contains(QStringLiteral("was upgraded")),
                 qPrintable(s.window().banner().sentence()));
        QTRY_VERIFY_WITH_TIMEOUT(status(s).contains(QStringLiteral("and intact")), 120000);
    }

    void aSecondNameOfTheFileIsWarnedOf()
    {
        ChainWindow s;
        leave(s);
        QCOMPARE(::link(QFile::encodeName(file(s)).constData(),
                        QFile::encodeName(s.terminal.path(QStringLiteral("twin.waymark"))).constData()),
                 0);
        QVERIFY(s.app.open(file(s)));
        QVERIFY2(s.window().banner().sentence().contains(QStringLiteral("second name")),
                 qPrintable(s.window().banner().sentence()));
    }

    void aClockThatContradictsTheFileIsRemarkedOn_data()
    {
        QTest::addColumn<QDateTime>("now"); // the newest entry is of 15 July 2026, 8:30
        QTest::addColumn<bool>("isSample");
        QTest::addColumn<QString>("says");
        const QDateTime entry(QDate(2026, 7, 15), QTime(8, 30), Qt::UTC);
        const QString behind = QStringLiteral("check the clock before"), ahead = QStringLiteral("so much time");
        QTest::newRow("the same moment") << entry << false << QString();
        QTest::newRow("20 hours behind") << entry.addSecs(-20 * 3600) << false << QString();
        QTest::newRow("2 days behind") << entry.addDays(-2) << false << behind;
        QTest::newRow("a year behind") << entry.addYears(-1) << false << behind;
        QTest::newRow("364 days ahead") << entry.addDays(364) << false << QString();
        QTest::newRow("a year ahead") << entry.addYears(1) << false << ahead;
        QTest::newRow("10 years ahead") << entry.addYears(10) << false << ahead;
        QTest::newRow("the sample, a year behind") << entry.addYears(-1) << true << QString();
        QTest::newRow("the sample, 10 years ahead") << entry.addYears(10) << true << QString();
    }
    /// A sentence with both days; nothing is refused or changed (RELIABILITY H01, M-14).
    void aClockThatContradictsTheFileIsRemarkedOn()
    {
        QFETCH(QDateTime, now);
        QFETCH(bool, isSample);
        QFETCH(QString, says);
        const Terminal terminal;
        QCOMPARE(terminal.run(isSample ? QStringLiteral("new --sample {f.waymark}") : QStringLiteral("new {f.waymark}"))
                     .status,
                 int(Done));
        QSettings settings(terminal.path(QStringLiteral("settings.ini")), QSettings::IniFormat);
        ScriptedPrompt prompt;
        Context context = testContext(3);
        context.now = [now] { return now; };
        WindowApp app(*qApp, settings, prompt, context);
        QVERIFY(app.open(terminal.path(QStringLiteral("f.waymark"))));
        const QString sentence = app.window()->banner().sentence();
        QCOMPARE(sentence.contains(QStringLiteral("clock")), !says.isEmpty());
        if (!says.isEmpty()) {
            const QLocale locale = app.window()->session().language().locale();
            QVERIFY2(sentence.contains(says), qPrintable(sentence));
            QVERIFY(sentence.contains(locale.toString(now.toLocalTime().date(), QLocale::ShortFormat)));
            QVERIFY(sentence.contains(locale.toString(QDate(2026, 7, 15), QLocale::ShortFormat)));
        }
        QVERIFY(!app.window()->session().isReadOnly());
        QVERIFY(prompt.asked.isEmpty());
    }

    void whereTheFileIsGoneWorkGoesOnInTheCopy()
    {
        ChainWindow s;
        const QString copy = s.terminal.path(QStringLiteral("copy.waymark"));
        QVERIFY(QFile::remove(file(s)));
        s.prompt.fileNames = {copy};
        s.window().fileTasks().saveCopy();
        QVERIFY2(s.window().banner().sentence().contains(QStringLiteral("go on in the copy")),
                 qPrintable(s.window().banner().sentence()));
        s.window().findChild<QAction *>(QStringLiteral("openCopy"))->trigger();
        QTRY_COMPARE(s.session().document().path(), copy);
        QVERIFY(!s.session().isReadOnly());
        // Of a file that is well a copy is a copy.
        s.prompt.fileNames = {s.terminal.path(QStringLiteral("second.waymark"))};
        s.window().fileTasks().saveCopy();
        QCOMPARE(s.window().banner().sentence(), QString());
    }

    void aFileThatWasRenamedMeanwhileIsOpenedByItsNewNameInTheSameWindow()
    {
        ChainWindow s;
        const QString renamed = s.terminal.path(QStringLiteral("renamed.waymark"));
        QVERIFY(QFile::rename(file(s), renamed));
        QVERIFY(s.app.open(renamed));
        QCOMPARE(s.session().document().path(), renamed);
        QVERIFY(!s.session().isReadOnly());
    }
};

QTEST_MAIN(TestOpenCheck)
#include "tst_opencheck.moc"
