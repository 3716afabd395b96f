#include "model/domain/records.h"
#include "model/query/agenda.h"
#include "model/query/triggerchange.h"
#include "tests/journeys/samplewindow.h"
#include "views/forms/recorddialog.h"
#include "views/pages/objectives/triggersdialog.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

// Triggers mark objectives for review and stay open until they are answered (F19, J5 without the meeting).

class TestTriggers : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_s = std::make_unique<SampleWindow>();
        m_s->window->goTo({PageId::Objectives});
        m_s->window->page()->findChild<QAction *>(QStringLiteral("triggers"))->trigger();
        QApplication::processEvents();
    }
    void cleanup() { m_s.reset(); }

    void aNewTriggerMarksItsObjectivesAndStaysOpenUntilItIsAnswered()
    {
        auto *list = m_s->window->findChild<TriggersDialog *>();
        QVERIFY(list && list->isVisible());
        const Register &reg = m_s->session->records();
        const auto before = reg.all<Trigger>().size();
        QTest::mouseClick(list->findChild<QPushButton *>(QStringLiteral("newTrigger")), Qt::LeftButton);
        RecordDialog *form = dialog();
        QVERIFY(form);
        type(*form, "description", "A second site is acquired");
        choose(*form, "kind");
        QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(reg.all<Trigger>().size(), before); // nothing is ticked yet
        auto *ticks = form->findChild<QListWidget *>(QStringLiteral("marked"));
        tick(*ticks, "OBJ-003");
        tick(*ticks, "OBJ-010");
        QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
        QApplication::processEvents();
        QVERIFY(!dialog());
        QCOMPARE(reg.all<Trigger>().size(), before + 1);
        const Trigger made = reg.all<Trigger>().back();
        QCOMPARE(made.result, TriggerResult::Open);
        QCOMPARE(objectivesOf(reg, made.id).size(), 2);
        const QDate due(2026, 8, 14);
        QCOMPARE(made.assessmentDue, due);
        for (const char *code : {"OBJ-003", "OBJ-010"}) {
            const QDate next = reg.byCode<Objective>(QLatin1String(code))->nextReview;
            QVERIFY2(next.isValid() && next <= due, code);
        }
        // Answered without words it stays open; with words it is closed with the day.
        auto *table = list->findChild<QTableView *>(QStringLiteral("trigger"));
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString() == made.code)
                table->setCurrentIndex(table->model()->index(row, 0));
        QTest::keyClick(table, Qt::Key_Return);
        form = dialog();
        QVERIFY(form);
        auto *result = form->findChild<QComboBox *>(QStringLiteral("result"));
        result->setCurrentIndex(result->findText(labelOf(TriggerResult::NoChange)));
        emit result->activated(result->currentIndex());
        QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(reg.find(made.id)->result, TriggerResult::Open);
        type(*form, "result_text", "Both targets stay, the site joins in 2027");
        QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
        QApplication::processEvents();
        QCOMPARE(reg.find(made.id)->result, TriggerResult::NoChange);
        QCOMPARE(reg.find(made.id)->closedOn, QDate(2026, 7, 15));
    }

    void takingAnObjectiveOffAndOpeningAgainIsSaved()
    {
        const Register &reg = m_s->session->records();
        const Trigger trigger
            = *std::find_if(reg.all<Trigger>().begin(), reg.all<Trigger>().end(), [&](const Trigger &t) {
                  return objectivesOf(reg, t.id).size() > 1 && t.result != TriggerResult::Open;
              });
        QSet<QUuid> fewer = objectivesOf(reg, trigger.id);
        const QUuid off = *fewer.begin();
        fewer.remove(off);
        Trigger open = trigger;
        open.result = TriggerResult::Open;
        const auto set = triggerChange(reg, open, fewer, QDate(2026, 7, 15), testContext(9).newId, Language());
        QVERIFY(set);
        QVERIFY(m_s->session->apply(*set));
        QCOMPARE(objectivesOf(reg, trigger.id), fewer);
        QVERIFY(!reg.find(trigger.id)->closedOn.isValid());
        m_s->document->undoStack()->undo();
        QVERIFY(objectivesOf(reg, trigger.id).contains(off));
    }

private:
    RecordDialog *dialog() const
    {
        QApplication::processEvents();
        for (RecordDialog *found : m_s->window->findChildren<RecordDialog *>())
            if (found->isVisible())
                return found;
        return nullptr;
    }
    static void type(RecordDialog &form, const char *field, const char *text)
    {
        auto *widget = form.findChild<QWidget *>(QLatin1String(field));
        QVERIFY2(widget, field);
        widget->setFocus();
        QTest::keyClicks(widget, QLatin1String(text));
    }
    static void choose(RecordDialog &form, const char *field)
    {
        auto *box = form.findChild<QComboBox *>(QLatin1String(field));
        QVERIFY2(box, field);
        box->setCurrentIndex(box->count() - 1);
        emit box->activated(box->currentIndex());
    }
    static void tick(QListWidget &list, const char *code)
    {
        for (int row = 0; row < list.count(); ++row)
            if (list.item(row)->text().startsWith(QLatin1String(code))) {
                list.setCurrentRow(row);
                QTest::keyClick(&list, Qt::Key_Space);
                QCOMPARE(list.item(row)->checkState(), Qt::Checked);
                return;
            }
        QFAIL(code);
    }
    std::unique_ptr<SampleWindow> m_s;
};

QTEST_MAIN(TestTriggers)
#include "tst_triggers.moc"
