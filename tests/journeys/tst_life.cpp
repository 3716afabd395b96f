#include "model/domain/communication.h"
#include "model/domain/finding.h"
#include "model/domain/organisation.h"
#include "model/domain/plan.h"
#include "model/domain/review.h"
#include "model/query/ledger.h"
#include "model/query/lifecycle/changedwords.h"
#include "model/query/lifecycle/proposals.h"
#include "model/query/lifecycle/roles.h"
#include "model/query/lifecycle/versions.h"
#include "model/query/triggerchange.h"
#include "tests/journeys/samplewindow.h"
#include "views/forms/findingline.h"
#include "views/forms/findingslist.h"
#include "views/forms/recorddialog.h"
#include "views/pages/ledgerview.h"
#include "views/pages/objective/objectivepage.h"
#include "views/pages/stepdialog.h"
#include "views/widgets/banner.h"
#include "views/widgets/navigationlist.h"
#include "views/widgets/navigationmodel.h"
#include "views/widgets/pagetabs.h"
#include "views/widgets/segmented.h"
#include "views/widgets/statebadge.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTextLayout>
#include <QToolButton>
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
        // Both texts stand there whole, on as many lines as they take, and what differs is strong.
        QCoreApplication::processEvents();
        const QRect row = difference.visualItemRect(difference.topLevelItem(0));
        QVERIFY(row.height() > 2 * difference.fontMetrics().height());
        QVERIFY(difference.viewport()->height() > row.bottom());
        const TextSpan strong = changedWords(difference.topLevelItem(0)->text(3), difference.topLevelItem(0)->text(2));
        QVERIFY2(difference.topLevelItem(0)->text(3).mid(strong.start, strong.length).contains(QLatin1String("10")),
                 qPrintable(difference.topLevelItem(0)->text(3)));
        QVERIFY(!m_window->part<QTableView>("acknowledgement").isVisible()); // nothing was accepted yet

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
        // The reasons for warnings that stay stand on the tab Versions.
        int kept = 0;
        for (const Acknowledgement &a : reg.all<Acknowledgement>())
            kept += a.objective == before.id;
        QVERIFY(kept > 0);
        m_window->window->page()->findChild<PageTabs *>()->bar()->setCurrentIndex(int(LedgerRow::Where::Versions));
        auto &reasons = m_window->part<QTableView>("acknowledgement");
        QVERIFY(reasons.isVisible());
        QCOMPARE(reasons.model()->rowCount(), kept);
    }

    void theStepsOfTheMenu_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("step");
        QTest::addColumn<ObjectiveState>("after");
        const auto row = [](const char *code, LifeStep step, ObjectiveState after) {
            QTest::newRow(qPrintable(stepVerb(step, Language())))
                << QLatin1String(code) + QString() << int(step) << after;
        };
        row("OBJ-019", LifeStep::Return, ObjectiveState::Draft);
        row("OBJ-014", LifeStep::Activate, ObjectiveState::Active);
        row("OBJ-013", LifeStep::Hold, ObjectiveState::OnHold);
        row("OBJ-018", LifeStep::Resume, ObjectiveState::Active);
        row("OBJ-001", LifeStep::Archive, ObjectiveState::Achieved);
        row("OBJ-013", LifeStep::Withdraw, ObjectiveState::Withdrawn);
        row("OBJ-010", LifeStep::Supersede, ObjectiveState::Superseded);
        row("OBJ-004", LifeStep::Reopen, ObjectiveState::Active);
        row("OBJ-008", LifeStep::CloseAchieved, ObjectiveState::Achieved);
    }
    /// From the menu of the page to the state, with what the dialog asks for typed in; one step to undo.
    void theStepsOfTheMenu()
    {
        QFETCH(QString, code);
        QFETCH(int, step);
        QFETCH(ObjectiveState, after);
        const Register &reg = m_window->document->records();
        const Objective before = *reg.byCode<Objective>(code);
        open(before.id);
        const StepInfo &info = stepInfo(LifeStep(step));
        const QString words = stepVerb(LifeStep(step), Language()) + QStringLiteral("…");
        QAction *action = nullptr;
        for (QAction *a : m_window->part<QToolButton>("steps").menu()->actions())
            if (a->text() == words)
                action = a;
        QVERIFY2(action, qPrintable(words));
        action->trigger();
        StepDialog *dialog = shown();
        QVERIFY(dialog);
        QVERIFY(SampleWindow::visibleText(*dialog).contains(Language().translate("LifeStep", info.consequence)));
        if (info.asksFor(StepAsk::Reason))
            type(*dialog, "reason", "Decided after the meeting of the board.");
        if (info.asksFor(StepAsk::ReviewDay))
            type(*dialog, "next_review", "2026-10-01");
        if (info.asksFor(StepAsk::Approval))
            type(*dialog, "record_reference", "MIN-2026-07-15");
        if (info.asksFor(StepAsk::Successor))
            choose(*dialog, "superseded_by", QStringLiteral("OBJ-003"));
        if (info.asksFor(StepAsk::Evaluation))
            type(*dialog, "conclusion", "The service was available as agreed with the hospitals.");
        if (info.asksFor(StepAsk::Override))
            type(*dialog, "reason", "The three months outside were one and the same fault.");
        press(*dialog);
        if (const StepDialog *open = shown())
            QFAIL(qPrintable(SampleWindow::visibleText(*open)));
        QCOMPARE(reg.find(before.id)->state, after);
        QCOMPARE(reg.find(before.id)->archivedAt.isValid(), LifeStep(step) == LifeStep::Archive);
        m_window->document->undoStack()->undo();
        QVERIFY(*reg.find(before.id) == before);
    }

    /// The trigger that waits for its answer at this objective is offered first; who asked for it can be named.
    void whatSetAChangeOfStateOffIsNamed()
    {
        const Register &reg = m_window->document->records();
        const Objective before = *reg.byCode<Objective>(QStringLiteral("OBJ-013"));
        Trigger trigger;
        trigger.id = {m_window->session->newId()};
        trigger.code = QStringLiteral("TRG-99");
        trigger.type = TriggerKind::ResourceChange;
        trigger.date = m_window->session->today();
        trigger.description = QStringLiteral("The budget of autumn is frozen");
        const auto set = triggerChange(
            reg, trigger, {before.id.value}, trigger.date, [this] { return m_window->session->newId(); }, Language());
        QVERIFY(set && m_window->session->apply(*set));
        open(before.id);
        for (QAction *a : m_window->part<QToolButton>("steps").menu()->actions())
            if (a->text() == QStringLiteral("Put on hold…"))
                a->trigger();
        StepDialog *dialog = shown();
        QVERIFY(dialog);
        QVERIFY(dialog->input().trigger == trigger.id);
        QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("reason"));
        type(*dialog, "reason", "No money before the new year.");
        type(*dialog, "next_review", "2026-10-01");
        type(*dialog, "record_reference", "MIN-2026-07-15");
        const Person asking = reg.all<Person>().front();
        choose(*dialog, "requested_by", asking.code);
        type(*dialog, "consideration", "No duty falls away.");
        press(*dialog);
        QVERIFY(!shown());
        const ChangeRecord written = reg.all<ChangeRecord>().back();
        QCOMPARE(written.newValue, QStringLiteral("on_hold"));
        QCOMPARE(written.rationale, QStringLiteral("No money before the new year."));
        QCOMPARE(written.trigger, trigger.id);
        QCOMPARE(written.requestedBy, asking.id);
        QCOMPARE(written.consideration, QStringLiteral("No duty falls away."));
    }

    void whatWasTypedForAStepIsNotLostByOneKey()
    {
        StepDialog *dialog = hold();
        QVERIFY(dialog);
        const Banner &banner = *dialog->findChild<Banner *>();
        auto *reason = dialog->findChild<QPlainTextEdit *>(QStringLiteral("reason"));
        QTest::keyClicks(reason, QStringLiteral("No money"));
        QTest::keyClick(reason, Qt::Key_Escape);
        QVERIFY(shown() == dialog);
        QVERIFY2(banner.sentence().contains(QLatin1String("not saved yet")), qPrintable(banner.sentence()));
        QTest::keyClicks(reason, QStringLiteral(" before the new year")); // typing on takes the question back
        QCOMPARE(banner.sentence(), QString());
        QTest::keyClick(reason, Qt::Key_Escape);
        QVERIFY(shown() == dialog);
        QTest::keyClick(reason, Qt::Key_Escape);
        QVERIFY(!shown());
        dialog = hold(); // nothing typed, nothing to ask
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!shown());
    }

    void whatIsMissingForAStepIsSaidAtItsField()
    {
        StepDialog *dialog = hold();
        QVERIFY(dialog);
        const auto wrong = [dialog] {
            QStringList out;
            for (const QWidget *input : dialog->findChildren<QWidget *>())
                if (input->property("problem").toBool() && !input->objectName().isEmpty())
                    out += input->objectName() + QLatin1Char(':') + input->accessibleDescription().section(u' ', 0, 1);
            return out;
        };
        press(*dialog);
        QCOMPARE(wrong().join(QLatin1Char(' ')),
                 QStringLiteral("reason:Give the next_review:Say when record_reference:Say where"));
        QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("reason"));
        QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("problemCount"))->text(),
                 QStringLiteral("3 problem(s), F8 jumps to the next"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_F8);
        QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("next_review"));
        // What cannot be read is not said to be missing.
        type(*dialog, "next_review", "soon");
        QCOMPARE(wrong().size(), 2); // whoever works on it need not read it
        press(*dialog);
        QVERIFY2(wrong().filter(QStringLiteral("next_review:")).value(0).contains(QLatin1String("soon")),
                 qPrintable(wrong().join(QLatin1Char('\n'))));
    }

    void twoOlderVersionsAreCompared()
    {
        const Register &reg = m_window->document->records();
        const Objective o = *reg.byCode<Objective>(QStringLiteral("OBJ-003"));
        const QStringList rationales {QStringLiteral("First wording."), QStringLiteral("Second wording."),
                                      QStringLiteral("Third wording.")};
        for (const QString &words : rationales) {
            Objective next = *reg.find(o.id);
            next.rationale = words;
            const StepWorld world {reg, m_window->session->today(), m_window->session->language(),
                                   [this] { return m_window->session->newId(); }};
            QVERIFY(m_window->session->apply(minorChange(world, o.id, {edited(*reg.find(o.id), next)},
                                                         QStringLiteral("The reason became clearer."), words)));
        }
        open(o.id);
        m_window->window->page()->findChild<PageTabs *>()->bar()->setCurrentIndex(int(LedgerRow::Where::Versions));
        auto &from = m_window->part<QComboBox>("versionFrom"), &to = m_window->part<QComboBox>("versionTo");
        const auto pick = [](QComboBox &box, const QString &version) {
            const int at = box.findText(version + QLatin1Char(' '), Qt::MatchStartsWith);
            QVERIFY2(at >= 0, qPrintable(version));
            box.setCurrentIndex(at);
            emit box.activated(at);
        };
        const QString major = o.version.section(QLatin1Char('.'), 0, 0);
        pick(from, major + QStringLiteral(".1"));
        pick(to, major + QStringLiteral(".2"));
        auto &difference = m_window->part<QTreeWidget>("difference");
        QStringList lines;
        for (int i = 0; i < difference.topLevelItemCount(); ++i)
            if (difference.topLevelItem(i)->text(1) == fieldOf<Objective>("rationale").displayLabel())
                lines += difference.topLevelItem(i)->text(2) + QLatin1Char('>') + difference.topLevelItem(i)->text(3);
        QCOMPARE(lines, QStringList(rationales[0] + QLatin1Char('>') + rationales[1]));
        pick(to, major + QStringLiteral(".1"));
        QCOMPARE(difference.topLevelItemCount(), 0);
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
        // Nobody accepts by not looking: the tick is set by hand.
        const auto accepted = reg.all<OwnerAcceptance>().size();
        auto *accepts = dialog->findChild<QCheckBox *>(QStringLiteral("ownerAccepts"));
        QVERIFY(accepts && !accepts->isChecked());
        press(*dialog);
        QVERIFY(!shown());
        QCOMPARE(reg.all<OwnerAcceptance>().size(), accepted);
        QCOMPARE(reg.find(before.id)->version, nextMajor(before.version));
        QCOMPARE(reg.all<Approval>().back().decision, ApprovalDecision::ApprovedWithConditions);
        QCOMPARE(reg.all<Approval>().back().conditions, QStringLiteral("A report each month."));
    }

    void aProposalThatCannotBeApprovedCanBeRejected()
    {
        const Register &reg = m_window->document->records();
        const Objective before = *reg.byCode<Objective>(QStringLiteral("OBJ-019")); // nothing is said about resources
        open(before.id);
        QTest::mouseClick(&m_window->part<QPushButton>("nextStep"), Qt::LeftButton);
        StepDialog *dialog = shown();
        QVERIFY(dialog);
        auto *yes = dialog->findChild<QPushButton *>(QStringLiteral("yes"));
        QVERIFY(!yes->isEnabled());
        choose(*dialog, "decision", labelOf(ApprovalDecision::Rejected, Language()));
        QVERIFY(yes->isEnabled());
        type(*dialog, "conditions", "Nobody can say what it costs.");
        type(*dialog, "record_reference", "MIN-2026-07-15");
        press(*dialog);
        QVERIFY(!shown());
        QCOMPARE(reg.find(before.id)->state, ObjectiveState::Draft);
        QCOMPARE(reg.all<Approval>().back().decision, ApprovalDecision::Rejected);
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

    void theMarginSaysAtEachLetterWhatAnswersItOrWhatIsMissing()
    {
        const Register &reg = m_window->document->records();
        const auto lines = [&](const char *code) {
            open(reg.byCode<Objective>(QLatin1String(code))->id);
            QHash<QChar, QString> out;
            for (LedgerLine *line : m_window->window->page()->findChildren<LedgerLine *>())
                if (line->isVisible())
                    out.insert(line->accessibleName().front(), line->accessibleName());
            return out;
        };
        const auto good = lines("OBJ-002"), draft = lines("OBJ-017");
        QCOMPARE(good.size(), 12);
        QCOMPARE(draft.size(), 12);
        for (char letter = 'a'; letter <= 'l'; ++letter)
            QVERIFY2(!good[QLatin1Char(letter)].contains(QLatin1String(", missing: ")),
                     qPrintable(good[QLatin1Char(letter)]));
        QString missing;
        for (char letter = 'a'; letter <= 'l'; ++letter)
            if (draft[QLatin1Char(letter)].contains(QLatin1String(", missing: "))) {
                missing += QLatin1Char(letter);
                QVERIFY2(draft[QLatin1Char(letter)].section(QLatin1String(", missing: "), 1).size() > 3,
                         qPrintable(draft[QLatin1Char(letter)]));
            }
        for (const char letter : {'a', 'b', 'h', 'i', 'j', 'k', 'l'})
            QVERIFY2(missing.contains(QLatin1Char(letter)), qPrintable(missing));
        QVERIFY2(draft[QLatin1Char('k')].endsWith(QLatin1String("no target date")),
                 qPrintable(draft[QLatin1Char('k')]));
        // A line leads to where it can be answered.
        for (LedgerLine *line : m_window->window->page()->findChildren<LedgerLine *>())
            if (line->isVisible() && line->accessibleName().startsWith(QLatin1Char('i')))
                QTest::mouseClick(line, Qt::LeftButton);
        QCOMPARE(m_window->window->page()->findChild<PageTabs *>()->current(), int(LedgerRow::Where::Resources));
    }

    void wordsAreUnderlinedWhereTheyStandWithHintAndClause()
    {
        open(m_window->document->records().byCode<Objective>(QStringLiteral("OBJ-017"))->id);
        QVERIFY(m_window->window->page()->editCurrent());
        auto *form = m_window->window->findChild<RecordDialog *>();
        auto *statement = form->findChild<QPlainTextEdit *>(QStringLiteral("statement"));
        const QString text = QStringLiteral("Alerts are answered timely by 31 December 2026");
        statement->setFocus();
        statement->selectAll();
        QTest::keyClicks(statement, text);
        const auto underlined = [&] {
            QStringList out;
            for (const auto &range : statement->document()->firstBlock().layout()->formats())
                if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                    out += text.mid(range.start, range.length);
            return out;
        };
        QTRY_COMPARE(underlined(), QStringList(QStringLiteral("timely")));
        // The lines follow the underlining by a moment: their layout is made afterwards.
        QStringList said;
        const auto lines = [&] {
            said.clear();
            for (const FindingLine *line : form->findChildren<FindingLine *>())
                if (line->isVisible() && line->accessibleName().contains(QLatin1String("LT-02")))
                    said += line->accessibleName();
            return !said.isEmpty();
        };
        QTRY_VERIFY(lines());
        // Message with the word, hint with an example, rule and clause.
        QVERIFY2(said.front().contains(QStringLiteral("“timely”")), qPrintable(said.front()));
        QVERIFY2(said.front().contains(Language().translate("Lint", lintRule(QStringLiteral("LT-02"))->explanation)),
                 qPrintable(said.front()));
        QVERIFY2(said.front().endsWith(QStringLiteral("LT-02 · 6.2 b")), qPrintable(said.front()));
        form->reject();
    }

    void whatIsOfferedNextCanBeDone()
    {
        const Register &reg = m_window->document->records();
        // It runs and has no figure yet: there is nothing to close.
        const Objective running = *reg.byCode<Objective>(QStringLiteral("OBJ-013"));
        open(running.id);
        auto &next = m_window->part<QPushButton>("nextStep");
        QVERIFY(running.state == ObjectiveState::Active && next.isVisible());
        QCOMPARE(next.text(), QStringLiteral("Enter figures"));
        QTest::mouseClick(&next, Qt::LeftButton);
        QCOMPARE(m_window->window->pageId(), PageId::Measurements);
        for (const ObjectiveRow &row : m_window->session->state().objectives) {
            const Objective &o = *reg.find(row.id);
            if (o.state != ObjectiveState::Active || (o.targetDate.isValid() && o.targetDate < QDate(2026, 11, 26)))
                continue;
            open(o.id);
            QVERIFY2((next.text() == QStringLiteral("Close as achieved…")) == (row.result == ResultState::Achieved),
                     qPrintable(o.code + QLatin1Char(' ') + next.text()));
        }
    }

    void theNavigationCountsAsManyLiveObjectivesAsTheirPage()
    {
        m_window->window->goTo({PageId::Objectives});
        QCoreApplication::processEvents();
        const NavigationModel &entries = *m_window->window->navigation().findChild<NavigationModel *>();
        const int count
            = entries.data(entries.indexOf(int(PageId::Objectives)), NavigationModel::EntryCountRole).toInt();
        const QString page = SampleWindow::visibleText(*m_window->window->page());
        QVERIFY2(page.contains(QStringLiteral("%1 live").arg(count)), qPrintable(page.left(200)));
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
    StepDialog *hold() const
    {
        open(m_window->document->records().byCode<Objective>(QStringLiteral("OBJ-013"))->id);
        for (QAction *a : m_window->part<QToolButton>("steps").menu()->actions())
            if (a->text() == QStringLiteral("Put on hold…"))
                a->trigger();
        return shown();
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
