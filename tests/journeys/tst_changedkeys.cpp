#include "model/domain/records.h"
#include "model/query/lifecycle/proposals.h"
#include "model/query/triggerchange.h"
#include "tests/journeys/keyboard.h"
#include "tests/journeys/typist.h"
#include "views/forms/recorddialog.h"
#include "views/pages/ledgerview.h"
#include "views/pages/objectives/triggersdialog.h"
#include "views/pages/page.h"
#include "views/pages/stepdialog.h"
#include "views/widgets/segmented.h"

#include <QLabel>
#include <QListWidget>
#include <QTableView>

// Judged and changed with nothing but keys: the missed objective that demands a reaction (J7), the acquisition that
// marks five objectives and moves two target dates, without the meeting (J5).

class TestChangedKeys : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Typist> m_p;
    Keyboard m_keys {[this]() -> QWidget * { return &m_p->window(); }};

    const Register &reg() const { return m_p->records(); }
    const Objective &objective(const char *code) const { return *reg().byCode<Objective>(QLatin1String(code)); }
    /// By the search of the window.
    void find(const char *code)
    {
        m_keys.press(Qt::Key_K, Qt::ControlModifier);
        m_keys.type(QLatin1String(code));
        m_keys.press(Qt::Key_Return);
        QTRY_COMPARE(m_p->window().pageId(), PageId::Objective);
        QCOMPARE(m_p->window().page()->subject().record, objective(code).id.value);
    }
    void fill(const char *name, const QString &text)
    {
        QVERIFY2(m_keys.tabTo(QLatin1String(name)), name);
        m_keys.press(Qt::Key_A, Qt::ControlModifier);
        m_keys.type(text);
    }
    /// A word of a closed list, by typing it.
    void choose(const char *name, const QString &words)
    {
        QVERIFY2(m_keys.tabTo(QLatin1String(name)), name);
        m_keys.type(words);
    }
    static QString visibleText(const QWidget &widget)
    {
        QStringList lines;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            if (label->isVisible())
                lines += label->text();
        return lines.join(u'\n');
    }

private slots:
    void cleanup() { m_p.reset(); }

    void j7AMissedObjectiveDemandsAReaction()
    {
        // OBJ-004 as it stood before its evaluation: the plan is done, the target date has passed.
        m_p = std::make_unique<Typist>(QDate(2026, 7, 15), [](Document &document) {
            const Objective before = *document.records().byCode<Objective>(QStringLiteral("OBJ-004"));
            Objective active = before;
            active.state = ObjectiveState::Active;
            active.closedOn = {};
            ChangeSet set;
            set.label = QStringLiteral("before the evaluation");
            set.changes.push_back(edited(before, active));
            for (const Evaluation &e : document.records().all<Evaluation>())
                if (e.objective == before.id)
                    set.changes.push_back(removed(e));
            if (!document.apply(set))
                qFatal("not prepared");
        });
        find("OBJ-004");
        QVERIFY(m_keys.tabTo(QStringLiteral("nextStep")));
        m_keys.press(Qt::Key_Space);
        auto *dialog = m_keys.dialog<StepDialog>();
        QVERIFY(dialog);
        fill("conclusion", QStringLiteral("Six exercises were held; containment still takes 11.2 hours."));
        fill("lessons_learned", QStringLiteral("Fund the duty before the plan starts."));
        m_keys.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_keys.dialog<StepDialog>(), dialog);
        QVERIFY2(visibleText(*dialog).contains(QLatin1String("needs a reaction")), qPrintable(visibleText(*dialog)));
        QCOMPARE(objective("OBJ-004").state, ObjectiveState::Active);

        QVERIFY(m_keys.tabTo(QStringLiteral("reaction")));
        m_keys.press(Qt::Key_Right);
        QCOMPARE(dialog->findChild<Segmented *>(QStringLiteral("reaction"))->current(), int(Reaction::Decision));
        fill("reaction_text", QStringLiteral("Pay the on-call duty from October on"));
        m_keys.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_keys.dialog());
        QCOMPARE(objective("OBJ-004").state, ObjectiveState::Missed);
        QCOMPARE(reg().all<Decision>().back().text, QStringLiteral("Pay the on-call duty from October on"));
        QCOMPARE(reg().all<Evaluation>().back().result, EvaluationResult::NotAchieved);
        // Two lights: the result is missed, and the plan was done.
        const ObjectiveRow &row = *m_p->session().state().objective(objective("OBJ-004").id);
        QCOMPARE(row.result, ResultState::Missed);
        QCOMPARE(row.plan.state, PlanState::Done);
        QCOMPARE(m_p->verified(), 0);
    }

    void j5TheAcquisitionMarksFiveAndMovesTwoDates()
    {
        m_p = std::make_unique<Typist>();
        const QStringList five {QStringLiteral("OBJ-003"), QStringLiteral("OBJ-005"), QStringLiteral("OBJ-007"),
                                QStringLiteral("OBJ-009"), QStringLiteral("OBJ-010")};
        m_keys.press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_p->window().pageId(), PageId::Objectives);
        QVERIFY(m_keys.tabToButton(QStringLiteral("More")));
        QVERIFY(m_keys.takeFromMenu(QStringLiteral("Triggers…")));
        auto *list = m_keys.dialog<TriggersDialog>();
        QVERIFY(list);
        QVERIFY(m_keys.tabTo(QStringLiteral("newTrigger")));
        m_keys.press(Qt::Key_Space);
        QVERIFY(m_keys.dialog<RecordDialog>());
        fill("description", QStringLiteral("A site in Brno is acquired"));
        choose("kind", QStringLiteral("merger"));
        QVERIFY(m_keys.tabTo(QStringLiteral("marked")));
        auto *ticks = m_keys.dialog()->findChild<QListWidget *>(QStringLiteral("marked"));
        m_keys.press(Qt::Key_Home);
        for (int row = 0; row < ticks->count(); ++row, m_keys.press(Qt::Key_Down))
            if (five.contains(ticks->currentItem()->text().left(7)))
                m_keys.press(Qt::Key_Space);
        m_keys.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(m_keys.dialog() == list);
        const Trigger made = reg().all<Trigger>().back();
        QCOMPARE(made.type, TriggerKind::MergerAcquisition);
        QCOMPARE(made.result, TriggerResult::Open);
        QCOMPARE(int(objectivesOf(reg(), made.id).size()), int(five.size()));
        for (const QString &code : five)
            QVERIFY2(reg().byCode<Objective>(code)->nextReview <= made.assessmentDue, qPrintable(code));
        m_keys.press(Qt::Key_Escape);
        QTRY_VERIFY(!m_keys.dialog());

        moveTargetDate("OBJ-003", QStringLiteral("2026-12-31"), QStringLiteral("3.0"), made.id);
        moveTargetDate("OBJ-005", QStringLiteral("2027-06-30"), QStringLiteral("2.0"), made.id);

        // What came of it closes the trigger.
        m_keys.press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_keys.tabToButton(QStringLiteral("More")));
        QVERIFY(m_keys.takeFromMenu(QStringLiteral("Triggers…")));
        list = m_keys.dialog<TriggersDialog>();
        QVERIFY(list && m_keys.tabTo(QStringLiteral("trigger")));
        const auto *table = list->findChild<QTableView *>(QStringLiteral("trigger"));
        m_keys.press(Qt::Key_Home, Qt::ControlModifier);
        for (int row = 0; row < table->model()->rowCount(); ++row, m_keys.press(Qt::Key_Down))
            if (table->currentIndex().siblingAtColumn(0).data().toString() == made.code)
                break;
        m_keys.press(Qt::Key_Return);
        QVERIFY(m_keys.dialog<RecordDialog>());
        choose("result", labelOf(TriggerResult::Changed));
        fill("result_text", QStringLiteral("OBJ-003 and OBJ-005 moved, three stay"));
        m_keys.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(m_keys.dialog() == list);
        QCOMPARE(reg().find(made.id)->result, TriggerResult::Changed);
        QCOMPARE(reg().find(made.id)->closedOn, QDate(2026, 7, 15));
        QCOMPARE(m_p->verified(), 0);
    }

private:
    /// F2, another target date, the reason; the banner, who approved and where it is written.
    void moveTargetDate(const char *code, const QString &day, const QString &version, Id<Trigger> trigger)
    {
        const Objective before = objective(code);
        find(code);
        m_keys.press(Qt::Key_F2);
        QVERIFY(m_keys.dialog<RecordDialog>());
        fill("target_date", day);
        m_p->prompt().reasons = {QStringLiteral("The Brno site has to be brought in first.")};
        m_keys.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_keys.dialog());
        QCOMPARE(objective(code).targetDate, before.targetDate); // the valid version stands until the approval
        QVERIFY(openProposal(reg(), before.id));
        QVERIFY(m_keys.tabToButton(QStringLiteral("Approve…")));
        m_keys.press(Qt::Key_Space);
        auto *approve = m_keys.dialog<StepDialog>();
        QVERIFY(approve);
        fill("record_reference", QStringLiteral("MIN-2026-07-15"));
        QStringList warnings;
        for (const QWidget *w : approve->findChildren<QWidget *>())
            if (w->objectName().startsWith(QLatin1String("acknowledge_")))
                warnings += w->objectName();
        for (const QString &warning : std::as_const(warnings))
            fill(qPrintable(warning), QStringLiteral("Known, it stays so."));
        m_keys.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_keys.dialog());
        QCOMPARE(objective(code).targetDate, QDate::fromString(day, Qt::ISODate));
        QCOMPARE(objective(code).version, version);
        // The date of before stands beside the new one, and in the record of the change with its trigger.
        QStringList dates;
        for (const LedgerLine *line : m_p->window().page()->findChildren<LedgerLine *>())
            if (line->isVisible() && line->accessibleName().startsWith(QLatin1Char('k')))
                dates += line->accessibleName();
        QVERIFY2(dates.join(u' ').contains(QStringLiteral(", was ")), qPrintable(dates.join(u' ')));
        const auto &changes = reg().all<ChangeRecord>();
        QVERIFY(std::any_of(changes.begin(), changes.end(), [&](const ChangeRecord &c) {
            return c.objective == before.id && c.field == QLatin1String("target_date")
                && c.oldValue == before.targetDate.toString(Qt::ISODate) && c.trigger == trigger;
        }));
    }
};

QTEST_MAIN(TestChangedKeys)
#include "tst_changedkeys.moc"
