#include "app/shell/window/mainwindow.h"
#include "app/shell/window/startwindow.h"
#include "app/shell/window/windowapp.h"
#include "model/domain/records.h"
#include "model/query/lint/lint.h"
#include "model/query/setupsteps.h"
#include "model/store/verify.h"
#include "tests/journeys/keyboard.h"
#include "tests/support/samples.h"
#include "tests/support/scriptedprompt.h"
#include "views/forms/findingslist.h"
#include "views/forms/recorddialog.h"
#include "views/pages/setup/setupdialog.h"
#include "views/pages/stepdialog.h"
#include "views/pages/wizard/objectivewizard.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

// J1 with nothing but keys: from the start screen by the guided set-up to the first approved objective.

class TestFirstObjective : public QObject
{
    Q_OBJECT

private:
    using Fields = std::vector<std::pair<const char *, QString>>;
    QTemporaryDir m_folder;
    QSettings m_settings {m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ScriptedPrompt m_prompt;
    std::unique_ptr<WindowApp> m_app;
    Keyboard m_keys {[this]() -> QWidget * {
        return m_app->window() ? static_cast<QWidget *>(m_app->window()) : m_app->startWindow();
    }};

    MainWindow &window() const { return *m_app->window(); }
    const Register &records() const { return window().session().records(); }
    QString path() const { return m_folder.filePath(QStringLiteral("first.waymark")); }

    /// Today, the guide, the button of a step.
    void guide(int step)
    {
        m_keys.press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(m_keys.tabTo(QStringLiteral("guidedSetup")));
        m_keys.press(Qt::Key_Space);
        QVERIFY(m_keys.dialog<SetupDialog>());
        QVERIFY2(m_keys.tabTo(QStringLiteral("setup%1").arg(step)), qPrintable(QString::number(step)));
        m_keys.press(Qt::Key_Space);
        QTRY_VERIFY(!m_keys.dialog<SetupDialog>());
    }
    /// The guide leads to the page, Ctrl+N opens its form, Tab goes from field to field, Ctrl+S saves.
    void enter(int step, const Fields &fields)
    {
        guide(step);
        m_keys.press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_keys.dialog<RecordDialog>());
        for (const auto &[name, text] : fields) {
            QVERIFY2(m_keys.tabTo(QLatin1String(name)), name);
            m_keys.type(text);
            if (text != QLatin1String(" ") && QApplication::focusWidget()->inherits("QComboBox"))
                m_keys.press(Qt::Key_Return); // the completion is taken, as people do it
        }
        m_keys.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY2(!m_keys.dialog<RecordDialog>(), qPrintable(fields.front().second));
    }
    void fill(const char *name, const QString &text)
    {
        QVERIFY2(m_keys.tabTo(QLatin1String(name)), name);
        m_keys.type(text);
    }
    void goOn(int step)
    {
        m_keys.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_keys.dialog<ObjectiveWizard>());
        QCOMPARE(m_keys.dialog<ObjectiveWizard>()->draft().step, step);
    }
    int stepsDone() const
    {
        const auto steps = setupSteps(records(), Language());
        return int(std::count_if(steps.begin(), steps.end(), [](const SetupStep &s) { return s.isDone(); }));
    }

private slots:
    void initTestCase()
    {
        m_settings.setValue(QStringLiteral("look/language"), QStringLiteral("en"));
        m_settings.setValue(QStringLiteral("backups/folder"), m_folder.filePath(QStringLiteral("backups")));
        m_app = std::make_unique<WindowApp>(*qApp, m_settings, m_prompt, testContext(5));
        m_app->start({});
        QVERIFY(m_app->startWindow());
        m_app->startWindow()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_app->startWindow()));
    }

    void aNewFileIsMadeFromTheStartScreen()
    {
        m_prompt.fileNames = {path()};
        m_keys.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_app->window());
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QCOMPARE(records().count(Kind::Objective), 0);
        QCOMPARE(stepsDone(), 0);
    }

    void allTenStepsAreReached()
    {
        for (const auto &[step, page] :
             {std::pair {2, PageId::Policy}, std::pair {3, PageId::Risks}, std::pair {4, PageId::Policy},
              std::pair {5, PageId::Objectives}, std::pair {6, PageId::People}, std::pair {7, PageId::Plan},
              std::pair {8, PageId::Measurements}, std::pair {9, PageId::Communication},
              std::pair {10, PageId::Reviews}}) {
            guide(step);
            QVERIFY2(window().pageId() == page, qPrintable(QString::number(step)));
        }
        guide(1);
        QVERIFY(m_keys.dialog<ObjectiveWizard>());
        m_keys.press(Qt::Key_Escape);
        QTRY_VERIFY(!m_keys.dialog());
    }

    void whatTheObjectiveStandsOnIsEntered()
    {
        enter(6, {{"name", QStringLiteral("Ada")}, {"top_management", QStringLiteral(" ")}});
        enter(6, {{"name", QStringLiteral("Grace")}});
        enter(2, {{"title", QStringLiteral("Security policy")}});
        enter(2,
              {{"document", QStringLiteral("POL01")},
               {"section", QStringLiteral("3.1")},
               {"text", QStringLiteral("Access is granted by need")}});
        enter(3,
              {{"title", QStringLiteral("Account take-over")},
               {"affects", QStringLiteral(" ")},
               {"owner", QStringLiteral("P01")}});
        enter(4, {{"reference", QStringLiteral("Contract 12")}, {"kind", QStringLiteral("contract")}});
        QCOMPARE(records().count(Kind::Person), 2);
        QVERIFY(records().all<Person>().front().topManagement);
        QCOMPARE(records().all<PolicyCommitment>().front().text, QStringLiteral("Access is granted by need"));
        QCOMPARE(records().all<Risk>().front().owner, records().all<Person>().front().id);
        QCOMPARE(records().all<Requirement>().front().reference, QStringLiteral("Contract 12"));
    }

    void theObjectiveIsWrittenProposedAndApproved()
    {
        guide(1);
        auto *wizard = m_keys.dialog<ObjectiveWizard>();
        QVERIFY(wizard);
        m_keys.type(QStringLiteral("RSK01"));
        QVERIFY(m_keys.tabTo(QStringLiteral("sources")));
        m_keys.press(Qt::Key_Down);
        goOn(1);
        QCOMPARE(wizard->draft().risk, records().all<Risk>().front().id.value);
        fill("what", QStringLiteral("The share of privileged accounts with a second factor"));
        fill("from", QStringLiteral("58"));
        fill("to", QStringLiteral("100"));
        goOn(2);
        fill("collector", QStringLiteral("P01"));
        fill("data_source", QStringLiteral("directory"));
        goOn(3);
        fill("commitment", QStringLiteral("PC01"));
        goOn(4);
        fill("level", QStringLiteral("tactical"));
        QVERIFY(m_keys.tabTo(QStringLiteral("owner")));
        m_keys.press(Qt::Key_A, Qt::ControlModifier);
        m_keys.type(QStringLiteral("P01"));
        fill("evaluation_method", QStringLiteral("Export of the directory"));
        fill("evaluator", QStringLiteral("P02"));
        goOn(5);
        fill("action1_title", QStringLiteral("Switch on by group"));
        fill("action1_responsible", QStringLiteral("P02"));
        fill("action1_due_date", QStringLiteral("2027-06-30"));
        fill("resource1_description", QStringLiteral("Ten days of IT operations"));
        goOn(6);
        fill("message", QStringLiteral("Why a second factor, and from when on"));
        goOn(7);
        const Id<Objective> id = wizard->draft().objective.id;
        auto *next = wizard->findChild<QPushButton *>(QStringLiteral("next"));
        QTRY_VERIFY(next->isEnabled());
        m_keys.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_keys.dialog());
        QVERIFY(records().find(id));
        QCOMPARE(records().find(id)->state, ObjectiveState::Proposed);
        QCOMPARE(window().pageId(), PageId::Objective);
        QCOMPARE(stepsDone(), 9);

        QVERIFY(m_keys.tabTo(QStringLiteral("nextStep")));
        m_keys.press(Qt::Key_Space);
        auto *approve = m_keys.dialog<StepDialog>();
        QVERIFY(approve);
        // Without the place where it is written nothing is approved.
        m_keys.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_keys.dialog<StepDialog>(), approve);
        QCOMPARE(records().find(id)->state, ObjectiveState::Proposed);
        fill("record_reference", QStringLiteral("MIN-2026-11-26"));
        QStringList warnings;
        for (const QWidget *w : approve->findChildren<QWidget *>())
            if (w->objectName().startsWith(QLatin1String("acknowledge_")))
                warnings += w->objectName();
        for (const QString &warning : std::as_const(warnings))
            fill(qPrintable(warning), QStringLiteral("Accepted for the first year."));
        QVERIFY(m_keys.tabTo(QStringLiteral("ownerAccepts")));
        m_keys.press(Qt::Key_Space);
        m_keys.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_keys.dialog());
        QCOMPARE(records().find(id)->state, ObjectiveState::Approved);
        QCOMPARE(records().find(id)->version, QStringLiteral("1.0"));
        QCOMPARE(records().all<Approval>().back().recordReference, QStringLiteral("MIN-2026-11-26"));
        QVERIFY(!records().all<ObjectiveVersion>().back().snapshot.isEmpty());
        QCOMPARE(records().all<OwnerAcceptance>().back().person, records().all<Person>().front().id);
        QCOMPARE(stepsDone(), 10);
    }

    void theFileKeepsItAndItsHistoryExplainsIt()
    {
        m_app.reset();
        QCOMPARE(verifyFile(path()).exit, 0);
        const auto again = Document::open(path(), Document::Mode::ReadOnly, testContext(6));
        QVERIFY(again);
        QCOMPARE((*again)->records().all<Objective>().front().version, QStringLiteral("1.0"));
    }
};

QTEST_MAIN(TestFirstObjective)
#include "tst_firstobjective.moc"
