#include "model/domain/records.h"
#include "model/query/ledger.h"
#include "model/query/lifecycle/proposals.h"
#include "model/query/triggerchange.h"
#include "tests/journeys/samplewindow.h"
#include "views/forms/recorddialog.h"
#include "views/pages/objectives/triggersdialog.h"
#include "views/pages/reviews/meetingwindow.h"
#include "views/pages/stepdialog.h"
#include "views/widgets/choicebutton.h"
#include "views/widgets/dateedit.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

// A site is acquired (J5): the trigger marks five objectives, the review meeting decides, two of them get a major
// version with approval, and the dates of before stay visible.

class TestAcquisition : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_s;

    const Register &reg() const { return m_s->document->records(); }
    const Objective &objective(const char *code) const { return *reg().byCode<Objective>(QLatin1String(code)); }
    Id<Person> person(const char *name) const
    {
        for (const Person &p : reg().all<Person>())
            if (p.name == QLatin1String(name))
                return p.id;
        return {};
    }
    template <typename T> T *shown() const
    {
        QApplication::processEvents();
        for (T *found : m_s->window->findChildren<T *>())
            if (found->isVisible())
                return found;
        return nullptr;
    }
    /// A key to the window, after a dialog has given it back.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        m_s->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_s->window.get()));
        m_s->key(key, modifiers);
    }
    static void type(QWidget &in, const char *field, const QString &text)
    {
        auto *widget = in.findChild<QWidget *>(QLatin1String(field));
        QVERIFY2(widget, field);
        widget->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(widget))
            line->selectAll();
        else if (auto *box = qobject_cast<QPlainTextEdit *>(widget))
            box->selectAll();
        QTest::keyClicks(widget, text);
    }
    static void choose(QWidget &in, const char *field, const QString &words)
    {
        auto *box = in.findChild<QComboBox *>(QLatin1String(field));
        QVERIFY2(box, field);
        const int at = box->findText(words, Qt::MatchContains);
        QVERIFY2(at >= 0, qPrintable(words));
        box->setCurrentIndex(at);
        emit box->activated(at);
    }
    /// Edits the target date in the form, as a proposal with a reason, and approves it.
    void moveTargetDate(const char *code, const QString &day, const QString &version)
    {
        const Objective before = objective(code);
        m_s->window->goTo({PageId::Objective, Kind::Objective, before.id.value});
        QApplication::processEvents();
        press(Qt::Key_F2);
        auto *form = shown<RecordDialog>();
        QVERIFY(form);
        type(*form, "target_date", day);
        m_s->prompt.reasons += QStringLiteral("The Brno site has to be brought in first.");
        m_s->prompt.person = QStringLiteral("Georg Moser"); // the trigger that marks it is chosen at first
        QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!shown<RecordDialog>());
        QCOMPARE(objective(code).targetDate, before.targetDate); // the valid version stands until the approval
        QVERIFY(openProposal(reg(), before.id));
        for (QPushButton *b : m_s->window->page()->findChildren<QPushButton *>())
            if (b->isVisible() && b->objectName() != QLatin1String("nextStep")
                && b->text() == QString::fromUtf8("Approve…")) {
                QTest::mouseClick(b, Qt::LeftButton);
                break;
            }
        auto *approve = shown<StepDialog>();
        QVERIFY(approve);
        type(*approve, "record_reference", QStringLiteral("MIN-2026-07-15"));
        for (QWidget *w : approve->findChildren<QWidget *>())
            if (w->objectName().startsWith(QLatin1String("acknowledge_")))
                type(*approve, w->objectName().toLatin1().constData(), QStringLiteral("Known, it stays so."));
        QTest::mouseClick(approve->findChild<QPushButton *>(QStringLiteral("yes")), Qt::LeftButton);
        QVERIFY(!shown<StepDialog>());
        QCOMPARE(objective(code).targetDate, QDate::fromString(day, Qt::ISODate));
        QCOMPARE(objective(code).version, version);
    }
    QString ledgerLine(const char *code, char letter) const
    {
        for (const LedgerRow &row : objectiveLedger(m_s->session->state(), objective(code).id, Language()))
            if (row.letter == letter)
                return row.text;
        return {};
    }

private slots:
    void initTestCase() { m_s = std::make_unique<SampleWindow>(); }
    void cleanupTestCase() { m_s.reset(); }

    void theTriggerMarksFiveObjectives()
    {
        m_s->window->goTo({PageId::Objectives});
        m_s->window->page()->findChild<QAction *>(QStringLiteral("triggers"))->trigger();
        auto *list = shown<TriggersDialog>();
        QVERIFY(list);
        QTest::mouseClick(list->findChild<QPushButton *>(QStringLiteral("newTrigger")), Qt::LeftButton);
        auto *form = shown<RecordDialog>();
        QVERIFY(form);
        type(*form, "description", QStringLiteral("A site in Brno is acquired"));
        choose(*form, "kind", labelOf(TriggerKind::MergerAcquisition));
        auto *ticks = form->findChild<QListWidget *>(QStringLiteral("marked"));
        const QStringList five {QStringLiteral("OBJ-010"), QStringLiteral("OBJ-003"), QStringLiteral("OBJ-005"),
                                QStringLiteral("OBJ-007"), QStringLiteral("OBJ-009")};
        for (int row = 0; row < ticks->count(); ++row)
            if (five.contains(ticks->item(row)->text().left(7))) {
                ticks->setCurrentRow(row);
                QTest::keyClick(ticks, Qt::Key_Space);
            }
        QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!shown<RecordDialog>());
        const Trigger made = reg().all<Trigger>().back();
        QCOMPARE(made.result, TriggerResult::Open);
        QCOMPARE(int(objectivesOf(reg(), made.id).size()), int(five.size()));
        for (const QString &code : five)
            QVERIFY2(reg().byCode<Objective>(code)->nextReview <= made.assessmentDue, qPrintable(code));
        list->accept();
    }

    void theMeetingDecidesWhatChanges()
    {
        m_s->window->goTo({PageId::Reviews});
        press(Qt::Key_N, Qt::ControlModifier);
        auto *form = shown<RecordDialog>();
        QVERIFY(form);
        choose(*form, "kind", labelOf(ReviewKind::ObjectiveReview));
        type(*form, "date", QStringLiteral("2026-07-15"));
        choose(*form, "chair", QStringLiteral("Georg Moser"));
        QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!shown<RecordDialog>());
        const Review review = reg().all<Review>().back();
        QCOMPARE(review.date, QDate(2026, 7, 15));
        m_s->window->goTo({PageId::Reviews, Kind::Review, review.id.value});
        QTest::mouseClick(&m_s->part<QPushButton>("hold"), Qt::LeftButton);
        QApplication::processEvents();
        auto &meeting = m_s->part<MeetingWindow>("meeting");
        int decided = 0;
        QSet<QString> seen;
        for (;;) {
            const QString code = reg().find(meeting.objective())->code;
            if (seen.contains(code))
                break; // PgDn stays at the last one
            seen += code;
            if (code == QLatin1String("OBJ-003") || code == QLatin1String("OBJ-005")) {
                emit m_s->part<ChoiceButton>("outcome").chosen(int(ReviewOutcome::Adjust));
                QTest::keyClick(&meeting, Qt::Key_D);
                auto &text = m_s->part<QLineEdit>("decision");
                QTest::keyClicks(&text, QStringLiteral("Move the target date of %1").arg(code));
                QTest::keyClick(&text, Qt::Key_Return);
                ++decided;
            }
            QTest::keyClick(&meeting, Qt::Key_PageDown);
        }
        QCOMPARE(decided, 2);
        m_s->prompt.confirmations = {true};
        m_s->prompt.fileNames = {QString()}; // the minutes are offered; they are printed later
        QTest::mouseClick(&m_s->part<QPushButton>("closeReview"), Qt::LeftButton);
        QApplication::processEvents();
        QCOMPARE(reg().find(review.id)->state, ReviewState::Closed);
        int adjusted = 0;
        for (const ReviewItem &item : reg().all<ReviewItem>())
            adjusted += item.review == review.id && item.outcome == ReviewOutcome::Adjust;
        QCOMPARE(adjusted, 2);
        QTRY_VERIFY(!m_s->window->findChild<MeetingWindow *>(QStringLiteral("meeting")));
    }

    void twoObjectivesGetAMajorVersionAndTheOldDatesStay()
    {
        const QDate patched = objective("OBJ-003").targetDate, encrypted = objective("OBJ-005").targetDate;
        moveTargetDate("OBJ-003", QStringLiteral("2026-12-31"), QStringLiteral("3.0"));
        moveTargetDate("OBJ-005", QStringLiteral("2027-06-30"), QStringLiteral("2.0"));
        // On the sheet, letter k, and in the record of the change.
        QVERIFY2(ledgerLine("OBJ-003", 'k').contains(QStringLiteral("31 Dec 2026, was 31 Mar 2026")),
                 qPrintable(ledgerLine("OBJ-003", 'k')));
        QVERIFY2(ledgerLine("OBJ-005", 'k').contains(QStringLiteral("30 Jun 2027, was 31 Dec 2026")),
                 qPrintable(ledgerLine("OBJ-005", 'k')));
        const auto &changes = reg().all<ChangeRecord>();
        for (const auto &[code, old] : {std::pair {"OBJ-003", patched}, std::pair {"OBJ-005", encrypted}})
            QVERIFY2(std::any_of(changes.begin(), changes.end(),
                                 [&, code = code, old = old](const ChangeRecord &c) {
                                     return c.objective == objective(code).id && c.field == QLatin1String("target_date")
                                         && c.oldValue == old.toString(Qt::ISODate)
                                         && c.rationale.contains(QLatin1String("Brno"))
                                         && c.trigger == reg().all<Trigger>().back().id
                                         && c.requestedBy == person("Georg Moser");
                                 }),
                     code);
        // And on a day before, in the whole program.
        m_s->session->setAsOf(QDate(2026, 7, 14));
        QCOMPARE(m_s->session->records().byCode<Objective>(QStringLiteral("OBJ-003"))->targetDate, patched);
        QCOMPARE(m_s->session->records().byCode<Objective>(QStringLiteral("OBJ-005"))->targetDate, encrypted);
        m_s->session->showPresent();
    }

    void theTriggerIsAnswered()
    {
        m_s->window->goTo({PageId::Objectives});
        m_s->window->page()->findChild<QAction *>(QStringLiteral("triggers"))->trigger();
        auto *list = shown<TriggersDialog>();
        QVERIFY(list);
        const Trigger made = reg().all<Trigger>().back();
        auto *table = list->findChild<QTableView *>(QStringLiteral("trigger"));
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString() == made.code)
                table->setCurrentIndex(table->model()->index(row, 0));
        QTest::keyClick(table, Qt::Key_Return);
        auto *form = shown<RecordDialog>();
        QVERIFY(form);
        choose(*form, "result", labelOf(TriggerResult::Changed));
        type(*form, "result_text", QStringLiteral("OBJ-003 and OBJ-005 moved, three stay"));
        QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!shown<RecordDialog>());
        QCOMPARE(reg().find(made.id)->closedOn, QDate(2026, 7, 15));
        list->accept();
    }
};

QTEST_MAIN(TestAcquisition)
#include "tst_acquisition.moc"
