#include "app/shell/window/mainwindow.h"
#include "model/domain/records.h"
#include "tests/support/samples.h"
#include "tests/support/scriptedprompt.h"
#include "views/look/theme.h"
#include "views/pages/session.h"
#include "views/pages/today/firststeps.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

// A newcomer with an empty file is led from people to the first objective.

class TestFirstSteps : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QSettings m_settings {m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ScriptedPrompt m_prompt;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    FirstSteps &steps() const { return *m_window->findChild<FirstSteps *>(); }
    QStringList words() const
    {
        QStringList all;
        for (const QLabel *label : steps().findChildren<QLabel *>())
            all += label->text();
        return all;
    }

private slots:
    void initTestCase()
    {
        auto made = Document::create(m_folder.filePath(QStringLiteral("new.waymark")), testContext());
        QVERIFY(made);
        m_document = std::move(*made);
        m_session = std::make_unique<Session>(*m_document, m_prompt, m_settings, Language(), QDate(2026, 11, 26));
        applyLook(*qApp, Theme::Light);
        m_window = std::make_unique<MainWindow>(*m_session, Theme::Light);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void anEmptyFileShowsWhatObjectivesStandOn()
    {
        QVERIFY(steps().isVisible());
        QCOMPARE(words().filter(QStringLiteral("none yet")).size(), 7);
        QVERIFY(!m_window->findChild<QPushButton *>(QStringLiteral("enterFigures"))->isEnabled());
    }

    void aStepLeadsToItsTableAndIsTickedWhenSomethingIsThere()
    {
        QTest::mouseClick(steps().findChild<QPushButton *>(QStringLiteral("step1")), Qt::LeftButton);
        QCOMPARE(m_window->pageId(), PageId::People);
        Person ada;
        ada.id = {m_session->newId()};
        ada.code = QStringLiteral("P1");
        ada.name = QStringLiteral("Ada");
        ChangeSet set;
        set.label = QStringLiteral("New: Person P1");
        set.changes.push_back(created(ada));
        QVERIFY(m_session->apply(set));
        m_window->goTo({PageId::Today});
        QCOMPARE(words().filter(QStringLiteral("none yet")).size(), 6);
        QCOMPARE(words().filter(QStringLiteral("✓")).size(), 1);
        QVERIFY(words().contains(QStringLiteral("1")));
    }

    void withTheFirstObjectiveTodayShowsWhatIsDue()
    {
        Objective objective;
        objective.id = {m_session->newId()};
        objective.code = QStringLiteral("OBJ-001");
        objective.title = QStringLiteral("Backups proven");
        ChangeSet set;
        set.label = QStringLiteral("New: Objective OBJ-001");
        set.changes.push_back(created(objective));
        QVERIFY(m_session->apply(set));
        QVERIFY(!steps().isVisible());
        QVERIFY(m_window->findChild<QPushButton *>(QStringLiteral("enterFigures"))->isEnabled());
    }
};

QTEST_MAIN(TestFirstSteps)
#include "tst_firststeps.moc"
