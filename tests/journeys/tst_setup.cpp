#include "app/shell/window/mainwindow.h"
#include "app/shell/window/setupdoor.h"
#include "model/document/document.h"
#include "model/domain/records.h"
#include "model/query/ledger.h"
#include "model/query/setupsteps.h"
#include "tests/support/samples.h"
#include "tests/support/scriptedprompt.h"
#include "views/forms/recorddialog.h"
#include "views/pages/session.h"
#include "views/pages/setup/setupdialog.h"
#include "views/pages/stepdialog.h"
#include "views/pages/wizard/objectivewizard.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/pagetabs.h"
#include "views/widgets/statebadge.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

// From the empty file by the guided set-up to the first approved objective (J1) with the mouse, and what the guide says
// on the way; tst_firstobjective does it with the keyboard alone.

class TestSetup : public QObject
{
    Q_OBJECT
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

    void j1AllTenStepsLeadSomewhere()
    {
        QCOMPARE(done(), 0);
        const auto text = [this](const char *name, int step) {
            return shown<SetupDialog>()->findChild<QLabel *>(QLatin1String(name) + QString::number(step))->text();
        };
        const auto steps = setupSteps(m_document->records(), Language());
        for (const auto &[step, page] :
             {std::pair {2, PageId::Policy}, std::pair {3, PageId::Risks}, std::pair {4, PageId::Policy},
              std::pair {5, PageId::Objectives}, std::pair {6, PageId::People}, std::pair {7, PageId::Plan},
              std::pair {8, PageId::Measurements}, std::pair {9, PageId::Communication},
              std::pair {10, PageId::Reviews}}) {
            openSetup(*m_window);
            auto *dialog = shown<SetupDialog>();
            QVERIFY(dialog);
            QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("setupCount"))->text(),
                     QStringLiteral("0 of 10 steps done"));
            // What usually makes it hard, what helps, how far the file is.
            const SetupStep &said = steps[size_t(step) - 1];
            QCOMPARE(text("setupDifficulty", step), said.difficulty);
            QCOMPARE(text("setupRemedy", step), said.remedy);
            QVERIFY(said.difficulty.size() > 20 && said.remedy.size() > 20 && said.difficulty != said.remedy);
            QCOMPARE(dialog->findChild<StateBadge *>(QStringLiteral("setupMark%1").arg(step))->word(),
                     QStringLiteral("0 of 1"));
            auto *go = dialog->findChild<QPushButton *>(QStringLiteral("setup%1").arg(step));
            QVERIFY2(go, qPrintable(QString::number(step)));
            QTest::mouseClick(go, Qt::LeftButton);
            QVERIFY2(m_window->pageId() == page, qPrintable(QString::number(step)));
        }
        openSetup(*m_window);
        QTest::mouseClick(shown<SetupDialog>()->findChild<QPushButton *>(QStringLiteral("setup1")), Qt::LeftButton);
        auto *wizard = shown<ObjectiveWizard>();
        QVERIFY(wizard);
        // There is nothing yet to begin from: the list says what to do, and the library offers examples.
        auto *hint = wizard->findChild<QLabel *>(QStringLiteral("sourceHint"));
        QVERIFY(hint && hint->isVisible() && hint->text().contains(QStringLiteral("example of the library")));
        for (QAbstractButton *button : wizard->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->text() == QLatin1String("Library"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wizard->findChild<QListWidget *>(QStringLiteral("sources"))->count(), 29);
        QVERIFY(!hint->isVisible());
        wizard->reject();
    }

    void j1TheFirstObjectiveIsApproved()
    {
        const Register &reg = m_document->records();
        // Steps 6, 2, 3 and 4, by the guide and the forms of their pages.
        enter(6, {{"name", "Ada"}, {"top_management", "x"}});
        enter(6, {{"name", "Grace"}});
        enter(2, {{"title", "Security policy"}});
        QCOMPARE(reg.count(Kind::PolicyDocument), 1);
        enter(2, {{"document", "POL01"}, {"section", "3.1"}, {"text", "Access is granted by need"}});
        enter(3, {{"title", "Account take-over"}, {"affects", "x"}, {"owner", "P01"}});
        enter(4, {{"reference", "Contract 12"}, {"kind", "contract"}});
        QCOMPARE(reg.count(Kind::Person), 2);
        QCOMPARE(reg.count(Kind::Requirement), 1);
        QVERIFY(reg.all<Person>().front().topManagement);
        QCOMPARE(reg.all<PolicyCommitment>().front().text, QStringLiteral("Access is granted by need"));
        const Risk risk = reg.all<Risk>().front();
        QCOMPARE(risk.title, QStringLiteral("Account take-over"));

        m_window->startWizard({PageId::Risks, Kind::Risk, risk.id.value});
        auto *wizard = shown<ObjectiveWizard>();
        QVERIFY(wizard);
        type(*wizard, "what", "The share of privileged accounts with a second factor");
        type(*wizard, "from", "58");
        type(*wizard, "to", "100");
        QTest::keyClick(wizard, Qt::Key_Return, Qt::ControlModifier);
        choose(*wizard, "collector", code("Ada"));
        type(*wizard, "data_source", "directory");
        QTest::keyClick(wizard, Qt::Key_Return, Qt::ControlModifier);
        choose(*wizard, "commitment", QStringLiteral("PC01"));
        QTest::keyClick(wizard, Qt::Key_Return, Qt::ControlModifier);
        choose(*wizard, "level", QStringLiteral("tactical"));
        choose(*wizard, "owner", code("Ada"));
        choose(*wizard, "evaluator", code("Grace"));
        type(*wizard, "evaluation_method", "Export of the directory");
        QTest::keyClick(wizard, Qt::Key_Return, Qt::ControlModifier);
        type(*wizard, "action1_title", "Switch on by group");
        choose(*wizard, "action1_responsible", code("Grace"));
        type(*wizard, "action1_due_date", "2027-06-30");
        type(*wizard, "resource1_description", "Ten days of IT operations");
        QTest::keyClick(wizard, Qt::Key_Return, Qt::ControlModifier);
        type(*wizard, "message", "Why a second factor, and from when on");
        QTest::keyClick(wizard, Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(250);
        const Id<Objective> id = wizard->draft().objective.id;
        auto *next = wizard->findChild<QPushButton *>(QStringLiteral("next"));
        QVERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        QCoreApplication::processEvents();
        QVERIFY(reg.find(id));
        QCOMPARE(reg.find(id)->state, ObjectiveState::Proposed);

        // The guide knows how far it is, and leads to the resources of what has none.
        openSetup(*m_window);
        QCOMPARE(text(*shown<SetupDialog>(), "setupCount"), QStringLiteral("9 of 10 steps done"));
        shown<SetupDialog>()->reject();
        Objective second = *reg.find(id);
        second.id = {m_session->newId()};
        second.code = reg.nextCode(Kind::Objective);
        second.title = QStringLiteral("Another one");
        ChangeSet more;
        more.label = QStringLiteral("another one");
        more.changes.push_back(created(second));
        QVERIFY(m_document->apply(more));
        openSetup(*m_window);
        QTest::mouseClick(shown<SetupDialog>()->findChild<QPushButton *>(QStringLiteral("setup5")), Qt::LeftButton);
        QCOMPARE(m_window->pageId(), PageId::Objective);
        QCoreApplication::processEvents();
        QCOMPARE(m_window->page()->findChild<PageTabs *>()->current(), int(LedgerRow::Where::Resources));
        QStringList said;
        for (const QLabel *label : m_window->page()->findChild<PageHead *>()->findChildren<QLabel *>())
            said += label->text();
        QVERIFY2(said.contains(second.code), qPrintable(said.join(QLatin1Char('|'))));
        m_document->undoStack()->undo();
        m_window->goTo({PageId::Objective, Kind::Objective, id.value});
        QCoreApplication::processEvents();

        QTest::mouseClick(m_window->findChild<QPushButton *>(QStringLiteral("nextStep")), Qt::LeftButton);
        auto *approve = shown<StepDialog>();
        QVERIFY(approve);
        type(*approve, "record_reference", "MIN-2026-11-26");
        for (QWidget *w : approve->findChildren<QWidget *>())
            if (w->objectName().startsWith(QLatin1String("acknowledge_")))
                type(*approve, w->objectName().toLatin1().constData(), "Accepted for the first year.");
        QTest::mouseClick(approve->findChild<QPushButton *>(QStringLiteral("yes")), Qt::LeftButton);
        QCoreApplication::processEvents();
        QCOMPARE(reg.find(id)->state, ObjectiveState::Approved);
        QCOMPARE(reg.find(id)->version, QStringLiteral("1.0"));
        QCOMPARE(reg.all<Approval>().back().recordReference, QStringLiteral("MIN-2026-11-26"));
        QVERIFY(!reg.all<ObjectiveVersion>().back().snapshot.isEmpty());
        QCOMPARE(done(), 10);
    }

private:
    int done() const
    {
        int count = 0;
        for (const SetupStep &step : setupSteps(m_document->records(), Language()))
            count += step.isDone();
        return count;
    }
    /// "Go there" of a step, Ctrl+N, the form filled with keys, Ctrl+S.
    void enter(int step, const std::vector<std::pair<const char *, const char *>> &fields)
    {
        openSetup(*m_window);
        QTest::mouseClick(shown<SetupDialog>()->findChild<QPushButton *>(QStringLiteral("setup%1").arg(step)),
                          Qt::LeftButton);
        QCoreApplication::processEvents();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        auto *form = shown<RecordDialog>();
        QVERIFY(form);
        for (const auto &[name, text] : fields) {
            auto *field = form->findChild<QWidget *>(QLatin1String(name));
            QVERIFY2(field, name);
            field->setFocus();
            if (qobject_cast<QAbstractButton *>(field)) {
                QTest::keyClick(field, Qt::Key_Space);
            } else {
                QTest::keyClicks(field, QLatin1String(text));
                if (qobject_cast<QComboBox *>(field)) // the completion is taken, as people do it
                    QTest::keyClick(field, Qt::Key_Return);
            }
        }
        QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
        QVERIFY2(!shown<RecordDialog>(), fields.front().second);
    }
    static QString text(QWidget &in, const char *name) { return in.findChild<QLabel *>(QLatin1String(name))->text(); }
    template <typename T> T *shown() const
    {
        QCoreApplication::processEvents();
        for (T *dialog : m_window->findChildren<T *>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    static void type(QWidget &dialog, const char *name, const char *text)
    {
        for (QPlainTextEdit *box : dialog.findChildren<QPlainTextEdit *>(QLatin1String(name)))
            if (box->isVisible())
                return QTest::keyClicks(box, QString::fromUtf8(text));
        for (QLineEdit *line : dialog.findChildren<QLineEdit *>(QLatin1String(name)))
            if (line->isVisible())
                return QTest::keyClicks(line, QString::fromUtf8(text));
        qFatal("no %s", name);
    }
    QString code(const char *name) const
    {
        for (const Person &p : m_document->records().all<Person>())
            if (p.name == QLatin1String(name))
                return p.code;
        return {};
    }
    /// With keys: the code of a record, or the word of a closed list.
    static void choose(QWidget &dialog, const char *name, const QString &text)
    {
        for (QComboBox *combo : dialog.findChildren<QComboBox *>(QLatin1String(name)))
            if (combo->isVisible()) {
                combo->setFocus();
                if (combo->isEditable())
                    QTest::keyClick(combo, Qt::Key_A, Qt::ControlModifier);
                QTest::keyClicks(combo, text);
                QTest::keyClick(combo, Qt::Key_Tab);
                return;
            }
        qFatal("no %s", name);
    }
    QTemporaryDir m_folder;
    QSettings m_settings {m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ScriptedPrompt m_prompt;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestSetup)
#include "tst_setup.moc"
