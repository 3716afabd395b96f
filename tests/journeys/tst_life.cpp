#include "model/domain/communication.h"
#include "model/domain/finding.h"
#include "model/domain/organisation.h"
#include "model/domain/plan.h"
#include "model/domain/review.h"
#include "model/query/lifecycle/proposals.h"
#include "model/query/lifecycle/roles.h"
#include "model/query/lifecycle/versions.h"
#include "tests/journeys/samplewindow.h"
#include "views/forms/findingslist.h"
#include "views/forms/recorddialog.h"
#include "views/pages/objective/objectivepage.h"
#include "views/pages/stepdialog.h"
#include "views/widgets/segmented.h"
#include "views/widgets/statebadge.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

// The life of an objective through the window: judged at the end (J7), changed with reason and approved again.

class TestLife : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_window = std::make_unique<SampleWindow>(); }
    void cleanup() { m_window.reset(); }

    void j7AMissedObjectiveDemandsAReaction()
    {
        // OBJ-004 as it stood before its evaluation: the plan is done, the target date has passed.
        const Register &reg = m_window->document->records();
        Objective before = *reg.byCode<Objective>(QStringLiteral("OBJ-004")), active = before;
        active.state = ObjectiveState::Active;
        active.closedOn = {};
        ChangeSet set;
        set.label = QStringLiteral("before the evaluation");
        set.changes.push_back(edited(before, active));
        for (const Evaluation &e : reg.all<Evaluation>())
            if (e.objective == before.id)
                set.changes.push_back(removed(e));
        QVERIFY(m_window->document->apply(set));
        open(active.id);
        QCOMPARE(m_window->session->state().objective(active.id)->plan.state, PlanState::Done);

        auto &next = m_window->part<QPushButton>("nextStep");
        QCOMPARE(next.text(), QStringLiteral("Close as missed…"));
        QTest::mouseClick(&next, Qt::LeftButton);
        StepDialog *dialog = shown();
        QVERIFY(dialog);
        type(*dialog, "conclusion", "Six exercises were held; containment still takes 11.2 hours.");
        type(*dialog, "lessons_learned", "Fund the duty before the plan starts.");
        const Evidence proof = reg.all<Evidence>().front();
        choose(*dialog, "evidence", proof.code);
        press(*dialog);
        QVERIFY2(SampleWindow::visibleText(*dialog).contains(QLatin1String("needs a reaction")),
                 qPrintable(SampleWindow::visibleText(*dialog)));
        QCOMPARE(reg.find(active.id)->state, ObjectiveState::Active);

        dialog->findChild<Segmented *>(QStringLiteral("reaction"))->setCurrent(int(Reaction::Decision));
        type(*dialog, "reaction_text", "Pay the on-call duty from October on");
        press(*dialog);
        QVERIFY(!shown());
        QCOMPARE(reg.find(active.id)->state, ObjectiveState::Missed);
        QCOMPARE(reg.all<Decision>().back().text, QStringLiteral("Pay the on-call duty from October on"));
        QCOMPARE(reg.all<Evaluation>().back().result, EvaluationResult::NotAchieved);
        QCOMPARE(reg.all<Evaluation>().back().lessonsLearned, QStringLiteral("Fund the duty before the plan starts."));
        QCOMPARE(reg.all<Evaluation>().back().evidence, proof.id);
        // Two lights: all is done, and the result is missed.
        QCOMPARE(m_window->session->state().objective(active.id)->result, ResultState::Missed);
        QCOMPARE(m_window->session->state().objective(active.id)->plan.state, PlanState::Done);
        m_window->document->undoStack()->undo();
        QCOMPARE(reg.find(active.id)->state, ObjectiveState::Active);
    }

    void whatIsApprovedChangesOnlyByANewVersion()
    {
        const Register &reg = m_window->document->records();
        const Objective before = *reg.byCode<Objective>(QStringLiteral("OBJ-003"));
        open(before.id);
        QVERIFY(m_window->window->page()->editCurrent());
        auto *form = m_window->window->findChild<QDialog *>();
        QVERIFY(form);
        auto *statement = form->findChild<QPlainTextEdit *>(QStringLiteral("statement"));
        statement->setPlainText(
            QStringLiteral("The median time to patch critical vulnerabilities falls from 21 days to "
                           "10 days by 30 September 2026."));
        m_window->prompt.reasons += QStringLiteral("The supplier patches only every ten days.");
        QTest::mouseClick(form->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
        QCoreApplication::processEvents();
        // The valid version stands, the proposed one waits.
        QCOMPARE(reg.find(before.id)->statement, before.statement);
        QCOMPARE(reg.find(before.id)->version, QStringLiteral("2.0"));
        QVERIFY(openProposal(reg, before.id));
        const QString banner = SampleWindow::visibleText(*m_window->window->page());
        QVERIFY2(banner.contains(QLatin1String("Version 3.0 is proposed")), qPrintable(banner));

        auto &difference = m_window->part<QTreeWidget>("difference");
        click("Show the difference");
        QCOMPARE(difference.topLevelItemCount(), 1);
        QCOMPARE(difference.topLevelItem(0)->text(2), before.statement);

        click("Approve…");
        StepDialog *dialog = shown();
        QVERIFY(dialog);
        press(*dialog);
        QVERIFY(SampleWindow::visibleText(*dialog).contains(QLatin1String("Say where it is written")));
        type(*dialog, "record_reference", "MIN-2026-07-15");
        for (QWidget *w : dialog->findChildren<QWidget *>())
            if (w->objectName().startsWith(QLatin1String("acknowledge_")))
                type(*dialog, w->objectName().toLatin1().constData(), "Known to the board, it stays so.");
        press(*dialog);
        QVERIFY(!shown());
        QCOMPARE(reg.find(before.id)->version, QStringLiteral("3.0"));
        QVERIFY(reg.find(before.id)->statement.contains(QLatin1String("10 days")));
        QVERIFY(!openProposal(reg, before.id));
        QCOMPARE(reg.all<ChangeRecord>().back().rationale, QStringLiteral("The supplier patches only every ten days."));
    }

    void aProposedVersionIsRejectedOrApprovedOnConditions()
    {
        const Register &reg = m_window->document->records();
        const Objective before = *reg.byCode<Objective>(QStringLiteral("OBJ-003"));
        const auto propose = [&] {
            Objective after = *reg.find(before.id);
            after.targetDate = QDate(2026, 12, 31);
            const StepWorld world {reg, m_window->session->today(), m_window->session->language(),
                                   [this] { return m_window->session->newId(); }};
            QVERIFY(m_window->session->apply(proposeChange(world, before.id, {edited(*reg.find(before.id), after)},
                                                           QStringLiteral("The supplier is late."),
                                                           QStringLiteral("later"))));
            open(before.id);
            click("Approve…");
        };
        propose();
        StepDialog *dialog = shown();
        QVERIFY(dialog);
        auto *yes = dialog->findChild<QPushButton *>(QStringLiteral("yes"));
        choose(*dialog, "decision", labelOf(ApprovalDecision::Rejected, Language()));
        QCOMPARE(yes->text(), QStringLiteral("Reject"));
        type(*dialog, "record_reference", "MIN-2026-07-15");
        press(*dialog);
        QVERIFY(SampleWindow::visibleText(*dialog).contains(QLatin1String("why it is rejected")));
        type(*dialog, "conditions", "The date of the contract holds.");
        press(*dialog);
        QVERIFY(!shown());
        QVERIFY(!openProposal(reg, before.id));
        QVERIFY(*reg.find(before.id) == before);
        QCOMPARE(reg.all<Approval>().back().decision, ApprovalDecision::Rejected);
        QCOMPARE(reg.all<Approval>().back().version, nextMajor(before.version));
        QCOMPARE(reg.all<Approval>().back().conditions, QStringLiteral("The date of the contract holds."));

        propose();
        dialog = shown();
        QVERIFY(dialog);
        choose(*dialog, "decision", labelOf(ApprovalDecision::ApprovedWithConditions, Language()));
        type(*dialog, "record_reference", "MIN-2026-07-16");
        for (QWidget *w : dialog->findChildren<QWidget *>())
            if (w->objectName().startsWith(QLatin1String("acknowledge_")))
                type(*dialog, w->objectName().toLatin1().constData(), "Known to the board, it stays so.");
        press(*dialog);
        QVERIFY(SampleWindow::visibleText(*dialog).contains(QLatin1String("on which conditions")));
        type(*dialog, "conditions", "A report each month.");
        press(*dialog);
        QVERIFY(!shown());
        QCOMPARE(reg.find(before.id)->version, nextMajor(before.version));
        QCOMPARE(reg.all<Approval>().back().decision, ApprovalDecision::ApprovedWithConditions);
        QCOMPARE(reg.all<Approval>().back().conditions, QStringLiteral("A report each month."));
    }

    void aNewOwnerIsAskedToAccept()
    {
        const Register &reg = m_window->document->records();
        const Objective before = *reg.byCode<Objective>(QStringLiteral("OBJ-003"));
        open(before.id);
        QVERIFY(m_window->window->page()->editCurrent());
        auto *form = m_window->window->findChild<RecordDialog *>();
        const Person *next = nullptr;
        for (const Person &p : reg.all<Person>())
            if (p.active && p.id != before.owner)
                next = &p;
        choose(*form, "owner", next->name);
        m_window->prompt.reasons += QStringLiteral("The former owner leaves the company.");
        QTest::mouseClick(form->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
        QCoreApplication::processEvents();
        QCOMPARE(reg.find(before.id)->owner, next->id);
        const auto accountable = accountableRoles(reg, before.id);
        QCOMPARE(accountable.size(), size_t(1));
        QCOMPARE(accountable.front()->person, next->id);
        QVERIFY(!ownerAccepted(reg, *reg.find(before.id)));
        const QString banner = SampleWindow::visibleText(*m_window->window->page());
        QVERIFY2(banner.contains(next->name + QLatin1String(" answers for it now")), qPrintable(banner));
        click("Owner accepts…");
        QCoreApplication::processEvents();
        RecordDialog *accepts = nullptr;
        for (RecordDialog *d : m_window->window->findChildren<RecordDialog *>())
            if (d->isVisible())
                accepts = d;
        QVERIFY(accepts);
        QTest::keyClick(accepts, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(ownerAccepted(reg, *reg.find(before.id)));
        QCOMPARE(reg.all<OwnerAcceptance>().back().acceptedOn, m_window->session->today());
        QCOMPARE(reg.all<OwnerAcceptance>().back().version, reg.find(before.id)->version);
        QVERIFY(!SampleWindow::visibleText(*m_window->window->page()).contains(QLatin1String("answers for it now")));
    }

    void progressOfAnActionAsksForNothing()
    {
        const Register &reg = m_window->document->records();
        const Objective o = *reg.byCode<Objective>(QStringLiteral("OBJ-003"));
        const QString version = o.version;
        open(o.id);
        auto &findings = m_window->part<FindingsList>("findings");
        QStringList rules;
        for (const LintFinding &f : findings.findings())
            rules += f.rule;
        QVERIFY(rules.contains(QStringLiteral("LR-11")) && rules.contains(QStringLiteral("LS-19")));
        emit findings.chosen(findings.findings().front());
        QCOMPARE(reg.find(o.id)->version, version);
    }

    void aBadDraftIsNotProposed()
    {
        const Register &reg = m_window->document->records();
        const Objective o = *reg.byCode<Objective>(QStringLiteral("OBJ-017"));
        open(o.id);
        auto &next = m_window->part<QPushButton>("nextStep");
        QCOMPARE(next.text(), QStringLiteral("Propose…"));
        QTest::mouseClick(&next, Qt::LeftButton);
        StepDialog *dialog = shown();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("yes"))->isEnabled());
        QVERIFY(SampleWindow::visibleText(*dialog).contains(QLatin1String("Nobody answers for it.")));
        dialog->reject();
        QCOMPARE(reg.find(o.id)->state, ObjectiveState::Draft);
    }

private:
    void open(Id<Objective> id) const
    {
        m_window->window->goTo({PageId::Objective, Kind::Objective, id.value});
        QCoreApplication::processEvents();
    }
    void click(const char *words) const
    {
        for (QPushButton *b : m_window->window->page()->findChildren<QPushButton *>())
            if (b->isVisible() && b->objectName() != QLatin1String("nextStep") && b->text() == QString::fromUtf8(words))
                return QTest::mouseClick(b, Qt::LeftButton);
        QFAIL(words);
    }
    StepDialog *shown() const
    {
        QCoreApplication::processEvents();
        for (StepDialog *d : m_window->window->findChildren<StepDialog *>())
            if (d->isVisible())
                return d;
        return nullptr;
    }
    static void type(QWidget &dialog, const char *field, const char *text)
    {
        const QString name = QLatin1String(field);
        if (auto *box = dialog.findChild<QPlainTextEdit *>(name))
            QTest::keyClicks(box, QLatin1String(text));
        else if (auto *line = dialog.findChild<QLineEdit *>(name))
            QTest::keyClicks(line, QLatin1String(text));
        else
            QFAIL(field);
    }
    static void choose(QWidget &dialog, const char *field, const QString &words)
    {
        auto *box = dialog.findChild<QComboBox *>(QLatin1String(field));
        QVERIFY2(box, field);
        const int at = box->findText(words, Qt::MatchContains);
        QVERIFY2(at >= 0, qPrintable(words));
        box->setCurrentIndex(at);
        emit box->activated(at);
    }
    static void press(QWidget &dialog)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("yes")), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    std::unique_ptr<SampleWindow> m_window;
};

QTEST_MAIN(TestLife)
#include "tst_life.moc"
