#include "app/shell/window/backupkeeper.h"
#include "app/shell/window/quickfind.h"
#include "app/shell/window/statusline.h"
#include "app/shell/window/topbar.h"
#include "model/domain/objective.h"
#include "model/store/backups.h"
#include "tests/journeys/samplewindow.h"
#include "views/pages/importing/importwizard.h"
#include "views/pages/page.h"

#include <QAbstractItemView>
#include <QCompleter>

// The search of the window finds records and commands, and says when it finds nothing.

class TestQuickFind : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_s = std::make_unique<SampleWindow>();
        m_s->settings.setValue(QStringLiteral("backups/folder"), m_s->folder.filePath(QStringLiteral("backups")));
        m_keeper = new BackupKeeper(*m_s->window);
        m_s->window->focusSearch();
    }
    void cleanup()
    {
        delete m_keeper;
        m_s.reset();
    }

    void aCommandOfTheMenusIsFoundByItsWordsAndRun()
    {
        type(QStringLiteral("import"));
        QCOMPARE(rows().value(0), QStringLiteral("Import…"));
        QTest::keyClick(&line(), Qt::Key_Return);
        QTRY_VERIFY(m_s->window->findChild<ImportWizard *>());
        QCOMPARE(line().text(), QString());
    }

    void commandsAreFoundByEveryWordAlsoInsideMenus_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("backup") << "back up"
                                << "Back up now";
        QTest::newRow("print") << "print"
                               << "Print this page…";
        QTest::newRow("objective") << "new obj"
                                   << "New objective…";
        QTest::newRow("a theme") << "high contr"
                                 << "High contrast";
        QTest::newRow("a page") << "plan"
                                << "Plan";
    }
    void commandsAreFoundByEveryWordAlsoInsideMenus()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        type(typed);
        QVERIFY2(rows().contains(found), qPrintable(rows().join(QLatin1Char('\n'))));
    }

    void aBackupIsMadeFromThere()
    {
        type(QStringLiteral("back up now"));
        QTest::keyClick(&line(), Qt::Key_Return);
        QTRY_VERIFY(QDir(m_s->folder.filePath(QStringLiteral("backups"))).exists());
        const auto *age = m_s->window->statusLine().findChild<QLabel *>(QStringLiteral("backupAge"));
        QTRY_VERIFY2(age->text().startsWith(QStringLiteral("Backup ")), qPrintable(age->text()));
    }

    void aCodeGoesBeforeCommands()
    {
        type(QStringLiteral("OBJ-003"));
        QTest::keyClick(&line(), Qt::Key_Return);
        QTRY_COMPARE(m_s->window->pageId(), PageId::Objective);
    }

    void whatFindsNothingIsSaidAndWhatIsSearched()
    {
        type(QStringLiteral("qqqq"));
        const QString said = QStringLiteral("Nothing found. Codes, titles and commands are searched.");
        QCOMPARE(rows(), QStringList(said));
        QVERIFY(list().isVisible());
        QCOMPARE(line().accessibleDescription(), said);
        QTest::keyClick(&list(), Qt::Key_Return); // nowhere to go
        QTRY_VERIFY(list().isVisible());
        QCOMPARE(m_s->window->pageId(), PageId::Today);
        QTest::keyClick(&list(), Qt::Key_Escape);
        QTRY_VERIFY(!list().isVisible());
        QCOMPARE(line().accessibleDescription(), QString());
    }

    void whatCannotBeDoneNowIsNotOffered()
    {
        m_s->session->setAuditMode(true);
        m_s->window->focusSearch();
        type(QStringLiteral("import"));
        QVERIFY2(!rows().contains(QStringLiteral("Import…")), qPrintable(rows().join(QLatin1Char('\n'))));
    }

private:
    QuickFind &line() const { return *m_s->window->topBar().search(); }
    QAbstractItemView &list() const { return *line().findChild<QCompleter *>()->popup(); }
    void type(const QString &text) const
    {
        line().setFocus();
        line().selectAll();
        QTest::keyClicks(&line(), text);
    }
    QStringList rows() const
    {
        QStringList out;
        const QAbstractItemModel *model = list().model();
        for (int row = 0; row < model->rowCount(); ++row)
            out += model->index(row, 0).data().toString();
        return out;
    }
    std::unique_ptr<SampleWindow> m_s;
    BackupKeeper *m_keeper = nullptr;
};

QTEST_MAIN(TestQuickFind)
#include "tst_quickfind.moc"
