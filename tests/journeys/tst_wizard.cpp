#include "model/domain/communication.h"
#include "model/domain/plan.h"
#include "model/domain/policy.h"
#include "model/domain/risk.h"
#include "tests/journeys/samplewindow.h"
#include "views/forms/findingslist.h"
#include "views/pages/wizard/objectivewizard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

// From a gap to a proposed objective through the wizard, with real keys (J6); left and taken up again.

class TestWizard : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_window = std::make_unique<SampleWindow>(); }
    void cleanup() { m_window.reset(); }

    void j6FromTheGapToTheProposal()
    {
        const Register &reg = m_window->document->records();
        const Risk &risk = *reg.byCode<Risk>(QStringLiteral("RSK24"));
        ObjectiveWizard *wizard = open(risk.id.value);
        QVERIFY(wizard);
        QCOMPARE(wizard->draft().risk, risk.id.value);
        QVERIFY(SampleWindow::visibleText(*wizard).contains(QLatin1String("From RSK24")));

        type(*wizard, "what", "Improve information security");
        line(*wizard, "to").clear();
        settle();
        QVERIFY2(shownRules(*wizard).contains(QStringLiteral("LT-03 blocker")),
                 qPrintable(shownRules(*wizard).join(QLatin1Char(' '))));
        wizard->goToStep(7);
        auto *next = wizard->findChild<QPushButton *>(QStringLiteral("next"));
        QCOMPARE(next->text(), QStringLiteral("Propose"));
        QVERIFY(!next->isEnabled());
        QVERIFY(shownRules(*wizard).contains(QStringLiteral("LT-03 blocker")));
        QVERIFY(SampleWindow::visibleText(*wizard).contains(QLatin1String("The blockers have to be solved")));
        wizard->goToStep(1);
        line(*wizard, "what").clear();
        type(*wizard, "what", "The share of staff with access who use only approved AI tools");
        type(*wizard, "from", "20");
        type(*wizard, "to", "100");
        settle();
        QVERIFY(
            wizard->findChild<QPlainTextEdit *>(QStringLiteral("statement"))
                ->toPlainText()
                .startsWith(QLatin1String("The share of staff with access who use only approved AI tools rises from "
                                          "20 to 100 % by ")));
        const QString rules = shownRules(*wizard).join(QLatin1Char(' '));
        QVERIFY2(!rules.contains(QLatin1String("LT-0")), qPrintable(rules));

        wizard->goToStep(2);
        choose(*wizard, "collector", "Thaler");
        type(*wizard, "data_source", "proxy log");
        wizard->goToStep(3);
        choose(*wizard, "commitment", "PC2");
        wizard->goToStep(4);
        choose(*wizard, "owner", "Thaler");
        choose(*wizard, "evaluator", "Özdemir");
        type(*wizard, "evaluation_method", "Proxy log of the last month");
        wizard->goToStep(5);
        type(*wizard, "action1_title", "Block what is not approved");
        choose(*wizard, "action1_responsible", "Thaler");
        type(*wizard, "action1_due_date", "2026-12-31");
        type(*wizard, "resource1_description", "10 days of IT operations");
        wizard->goToStep(6);
        type(*wizard, "message", "Which AI tools may be used and why");
        wizard->goToStep(7);
        settle();
        QVERIFY2(next->isEnabled(), qPrintable(shownRules(*wizard).join(QLatin1Char(' '))));
        const Id<Objective> id = wizard->draft().objective.id;
        QTest::mouseClick(next, Qt::LeftButton);
        settle();
        const Objective *o = reg.find(id);
        QVERIFY(o);
        QCOMPARE(o->state, ObjectiveState::Proposed);
        QCOMPARE(m_window->window->pageId(), PageId::Objective);
        int links = 0, actions = 0;
        for (const ObjectiveLink &l : reg.all<ObjectiveLink>())
            links += l.objective == id;
        for (const Action &a : reg.all<Action>())
            actions += a.objective == id;
        QVERIFY(links >= 2);
        QCOMPARE(actions, 1);
        QVERIFY(m_window->document->drafts()->empty());
        m_window->document->undoStack()->undo();
        QVERIFY(!reg.find(id));
    }

    void whatIsLeftIsTakenUpAgain()
    {
        const QUuid risk = m_window->document->records().byCode<Risk>(QStringLiteral("RSK24"))->id.value;
        ObjectiveWizard *wizard = open(risk);
        type(*wizard, "what", "The share of approved tools");
        wizard->goToStep(3);
        wizard->reject();
        settle();
        QCOMPARE(m_window->document->drafts()->size(), size_t(1));
        wizard = open(risk);
        QCOMPARE(wizard->draft().step, 3);
        QCOMPARE(wizard->draft().parts.what, QStringLiteral("The share of approved tools"));
        wizard->reject();
        settle();
        // Another source starts afresh.
        wizard = open(m_window->document->records().byCode<Risk>(QStringLiteral("RSK19"))->id.value);
        QVERIFY(wizard->draft().parts.what.isEmpty());
        wizard->reject();
    }

    void whatCannotBeMeasuredIsJudgedByWords()
    {
        ObjectiveWizard *wizard = open(m_window->document->records().byCode<Risk>(QStringLiteral("RSK24"))->id.value);
        type(*wizard, "what", "Security is part of each product decision");
        wizard->goToStep(2);
        auto *rubric = wizard->findChild<QWidget *>(QStringLiteral("rubric"));
        QVERIFY(rubric && !rubric->isVisible());
        QVERIFY(combo(*wizard, "direction").currentText().contains(labelOf(Direction::Increase, Language())));
        choose(*wizard, "direction", labelOf(Direction::Decrease, Language()).toUtf8().constData());
        settle();
        QCOMPARE(wizard->draft().kpi.direction, Direction::Decrease);
        choose(*wizard, "measurability", labelOf(Measurability::NotPracticable, Language()).toUtf8().constData());
        QVERIFY(rubric->isVisible());
        settle();
        QCOMPARE(wizard->draft().kpi.direction, Direction::Qualitative);
        QCOMPARE(wizard->draft().kpi.target, Decimal::fromInt(3));
        wizard->goToStep(7);
        QVERIFY(shownRules(*wizard).contains(QStringLiteral("LS-07 blocker")));
        wizard->goToStep(2);
        type(*wizard, "measurability_justification", "Decisions are too different to be counted.");
        type(*wizard, "success_criteria", "No product decision without a look at security");
        auto *words = rubric->findChild<QLineEdit *>(QStringLiteral("scale_labels"));
        QVERIFY(words);
        QTest::keyClicks(words, QStringLiteral("never, sometimes, mostly, always"));
        wizard->goToStep(4);
        choose(*wizard, "evaluator", "zdemir");
        wizard->goToStep(7);
        settle();
        QVERIFY2(!shownRules(*wizard).join(QLatin1Char(' ')).contains(QLatin1String("LS-07")),
                 qPrintable(shownRules(*wizard).join(QLatin1Char(' '))));
        QCOMPARE(wizard->draft().kpi.scaleLabels.join(QLatin1Char('|')),
                 QStringLiteral("never|sometimes|mostly|always"));
        wizard->reject();
    }

    void whatCannotBeReadStaysWithItsSentence()
    {
        ObjectiveWizard *wizard = open(m_window->document->records().byCode<Risk>(QStringLiteral("RSK24"))->id.value);
        type(*wizard, "what", "The share of approved tools");
        retype(*wizard, "date", "31.02.2027");
        wizard->goToStep(4);
        const QDate start = wizard->draft().objective.startDate;
        retype(*wizard, "start_date", "32.13.2026");
        wizard->goToStep(5);
        retype(*wizard, "action1_due_date", "soon");
        wizard->goToStep(4);
        QCOMPARE(line(*wizard, "start_date").text(), QStringLiteral("32.13.2026"));
        QVERIFY2(SampleWindow::visibleText(*wizard).contains(QStringLiteral("“32.13.2026” is not a date")),
                 qPrintable(SampleWindow::visibleText(*wizard)));
        QCOMPARE(wizard->draft().objective.startDate, start);
        wizard->goToStep(1);
        QCOMPARE(line(*wizard, "date").text(), QStringLiteral("31.02.2027"));
        wizard->goToStep(5);
        QCOMPARE(line(*wizard, "action1_due_date").text(), QStringLiteral("soon"));
        // It is not left out in silence: the wizard leads there.
        wizard->goToStep(7);
        const auto objectives = m_window->document->records().all<Objective>().size();
        QTest::mouseClick(wizard->findChild<QPushButton *>(QStringLiteral("saveDraft")), Qt::LeftButton);
        QCOMPARE(m_window->document->records().all<Objective>().size(), objectives);
        QVERIFY(wizard->isVisible());
        QCOMPARE(wizard->draft().step, 1);
        QVERIFY2(SampleWindow::visibleText(*wizard).contains(QStringLiteral("“31.02.2027” is not a date")),
                 qPrintable(SampleWindow::visibleText(*wizard)));
        // Repaired, it counts.
        retype(*wizard, "date", "2027-06-30");
        wizard->goToStep(5);
        retype(*wizard, "action1_due_date", "2027-02-28");
        wizard->goToStep(4);
        retype(*wizard, "start_date", "2027-01-01");
        wizard->goToStep(7);
        QCOMPARE(wizard->draft().objective.startDate, QDate(2027, 1, 1));
        QCOMPARE(wizard->draft().actions.front().dueDate, QDate(2027, 2, 28));
        QTest::mouseClick(wizard->findChild<QPushButton *>(QStringLiteral("saveDraft")), Qt::LeftButton);
        QCOMPARE(m_window->document->records().all<Objective>().size(), objectives + 1);
    }

    void anExampleOfTheLibraryFillsTheSteps()
    {
        m_window->window->createObjective();
        ObjectiveWizard *wizard = shown();
        QVERIFY(wizard);
        for (QAbstractButton *b : wizard->findChildren<QAbstractButton *>())
            if (b->text() == QLatin1String("Library"))
                b->click();
        auto *list = wizard->findChild<QListWidget *>(QStringLiteral("sources"));
        QCOMPARE(list->count(), 29);
        list->setCurrentRow(0);
        wizard->goToStep(1);
        QVERIFY(wizard->draft().objective.statement.contains(QLatin1String("multi-factor")));
        QCOMPARE(wizard->draft().actions.size(), size_t(4));
        QVERIFY(SampleWindow::visibleText(*wizard).contains(QLatin1String("Often written as: Reduce the risk")));
        wizard->reject();
    }

private:
    ObjectiveWizard *open(const QUuid &risk) const
    {
        m_window->window->startWizard({PageId::Objectives, Kind::Risk, risk});
        return shown();
    }
    ObjectiveWizard *shown() const
    {
        QCoreApplication::processEvents();
        for (ObjectiveWizard *w : m_window->window->findChildren<ObjectiveWizard *>())
            if (w->isVisible())
                return w;
        return nullptr;
    }
    static void settle()
    {
        QTest::qWait(250); // the rules read after a pause in typing
    }
    /// What the list of findings of the step says that is shown.
    static QStringList shownRules(const ObjectiveWizard &wizard)
    {
        QStringList out;
        for (const FindingsList *list : wizard.findChildren<FindingsList *>())
            if (list->isVisible())
                for (const LintFinding &f : list->findings())
                    out += f.rule + QLatin1Char(' ') + lintSeverityKey(f.severity);
        return out;
    }
    static QLineEdit &line(QWidget &wizard, const char *name)
    {
        for (QLineEdit *edit : wizard.findChildren<QLineEdit *>(QLatin1String(name)))
            if (edit->isVisible())
                return *edit;
        qFatal("no %s", name);
    }
    static void type(QWidget &wizard, const char *name, const char *text)
    {
        for (QPlainTextEdit *box : wizard.findChildren<QPlainTextEdit *>(QLatin1String(name)))
            if (box->isVisible())
                return QTest::keyClicks(box, QString::fromUtf8(text));
        QTest::keyClicks(&line(wizard, name), QString::fromUtf8(text));
    }
    /// Another text instead of the one that stands there, and the field is left.
    static void retype(QWidget &wizard, const char *name, const char *text)
    {
        QLineEdit &edit = line(wizard, name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, QString::fromUtf8(text));
        QTest::keyClick(&edit, Qt::Key_Tab);
    }
    static QComboBox &combo(QWidget &wizard, const char *name)
    {
        for (QComboBox *box : wizard.findChildren<QComboBox *>(QLatin1String(name)))
            if (box->isVisible())
                return *box;
        qFatal("no %s", name);
    }
    /// Types part of a name into a list and takes what it finds.
    static void choose(QWidget &wizard, const char *name, const char *text)
    {
        for (QComboBox *combo : wizard.findChildren<QComboBox *>(QLatin1String(name)))
            if (combo->isVisible())
                for (int i = 0; i < combo->count(); ++i)
                    if (combo->itemText(i).contains(QString::fromUtf8(text))) {
                        combo->setCurrentIndex(i);
                        emit combo->activated(i);
                        return;
                    }
        qFatal("no %s with %s", name, text);
    }
    std::unique_ptr<SampleWindow> m_window;
};

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
