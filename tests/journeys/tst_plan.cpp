#include "model/domain/objective.h"
#include "model/domain/plan.h"
#include "tests/journeys/samplewindow.h"
#include "views/forms/recorddialog.h"
#include "views/look/tokens.h"
#include "views/pages/plan/timelineview.h"
#include "views/widgets/choicebutton.h"
#include "views/widgets/segmented.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

// The plan in the window: a bar is dragged with a reason, and 500 actions scroll at once.

class TestPlan : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_window = std::make_unique<SampleWindow>(); }
    void cleanup() { m_window.reset(); }

    void aDraggedBarAsksForTheReasonAndKeepsTheOriginalDate()
    {
        const Register &reg = m_window->document->records();
        const Action before = *reg.byCode<Action>(QStringLiteral("ACT-012"));
        m_window->window->goTo({PageId::Plan, Kind::Action, before.id.value});
        QTest::qWait(50);
        auto &timeline = m_window->part<TimelineView>("timeline");
        auto &table = m_window->part<QTableView>("plan");
        const int row = table.currentIndex().row();
        QVERIFY(row >= 0);
        const QRect bar = timeline.barOf(row);
        QVERIFY2(timeline.rect().contains(bar.center()), "the bar is visible");
        m_window->prompt.reasons += QStringLiteral("The maintenance window moves to August.");
        const QPoint middle = bar.center(), to = middle + QPoint(40, 0);
        QTest::mousePress(&timeline, Qt::LeftButton, {}, middle);
        QTest::mouseMove(&timeline, to);
        QTest::mouseRelease(&timeline, Qt::LeftButton, {}, to);
        const Action after = *reg.find(before.id);
        QVERIFY(after.dueDate > before.dueDate);
        QCOMPARE(before.startDate.daysTo(after.startDate), before.dueDate.daysTo(after.dueDate));
        QCOMPARE(after.originalDueDate, before.originalDueDate);
        QCOMPARE(reg.all<ChangeRecord>().back().rationale, QStringLiteral("The maintenance window moves to August."));
        // Without a reason nothing moves.
        m_window->prompt.reasons += QString();
        QTest::mousePress(&timeline, Qt::LeftButton, {}, timeline.barOf(row).center());
        QTest::mouseMove(&timeline, timeline.barOf(row).center() + QPoint(30, 0));
        QTest::mouseRelease(&timeline, Qt::LeftButton, {}, timeline.barOf(row).center() + QPoint(30, 0));
        QCOMPARE(reg.find(before.id)->dueDate, after.dueDate);
    }

    void whatWasDoneIsTakenUpAgainWithAReason()
    {
        const Register &reg = m_window->document->records();
        Action done;
        for (const Action &a : reg.all<Action>())
            if (a.status == ActionStatus::Done && reg.find(a.objective)->state == ObjectiveState::Active)
                done = a;
        QVERIFY(done.id);
        m_window->window->goTo({PageId::Plan, Kind::Action, done.id.value});
        QVERIFY(m_window->window->page()->editCurrent());
        auto *form = m_window->window->findChild<RecordDialog *>();
        QVERIFY(form);
        auto *status = form->findChild<QComboBox *>(QStringLiteral("status"));
        status->setCurrentIndex(status->findText(labelOf(ActionStatus::InProgress)));
        emit status->activated(status->currentIndex());
        auto *save = form->findChild<QPushButton *>(QStringLiteral("save"));
        auto *day = form->findChild<QLineEdit *>(QStringLiteral("completed_on"));
        day->setFocus();
        day->selectAll();
        QTest::keyClick(day, Qt::Key_Delete);
        m_window->prompt.reasons = {QString()}; // thought better of
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(reg.find(done.id)->status, ActionStatus::Done);
        m_window->prompt.reasons = {QStringLiteral("The test showed that two servers are missing.")};
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(reg.find(done.id)->status, ActionStatus::InProgress);
        QVERIFY2(m_window->prompt.asked.last().contains(done.code), qPrintable(m_window->prompt.asked.last()));
    }

    void theScaleTheScopeAndTodayAreShown()
    {
        m_window->window->goTo({PageId::Plan});
        QTest::qWait(50);
        auto &timeline = m_window->part<TimelineView>("timeline");
        auto &table = m_window->part<QTableView>("plan");
        const QDate today = m_window->session->today();
        QCOMPARE(today, QDate(2026, 7, 15));
        // The line of today, in its colour, in every scale; it stays in sight.
        int wide = 0;
        for (const TimelineView::Zoom zoom :
             {TimelineView::Zoom::Year, TimelineView::Zoom::Quarter, TimelineView::Zoom::Month}) {
            auto &segments = m_window->part<Segmented>("zoom");
            for (QAbstractButton *button : segments.findChildren<QAbstractButton *>())
                if (button->text()
                    == QStringList(
                        {QStringLiteral("Month"), QStringLiteral("Quarter"), QStringLiteral("Year")})[int(zoom)])
                    QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(timeline.zoom(), zoom);
            const int year = timeline.xOf(today.addYears(1)) - timeline.xOf(today);
            QVERIFY(year > wide);
            wide = year;
            const int x = timeline.xOf(today);
            QVERIFY(x > 0 && x < timeline.width());
            const QImage image = timeline.grab().toImage();
            int marked = 0; // bars and arrows lie over it
            for (int y = 0; y < image.height(); ++y)
                marked += image.pixelColor(x, y) == tokensFor(timeline.palette()).accent;
            QVERIFY2(marked > image.height() / 2, qPrintable(QString::number(marked)));
        }
        // One objective only.
        const int all = table.model()->rowCount();
        const Objective one = *m_window->document->records().byCode<Objective>(QStringLiteral("OBJ-005"));
        auto &scope = m_window->part<ChoiceButton>("planScope");
        scope.setValue(one.id.value.toString());
        emit scope.chosen(one.id.value.toString());
        QVERIFY(table.model()->rowCount() < all && table.model()->rowCount() > 1);
        QCOMPARE(table.model()->index(0, 0).data().toString(), one.code + QLatin1Char(' ') + one.title);
    }

    void onlyWhatIsLateIsShownOnDemand()
    {
        m_window->window->goTo({PageId::Plan});
        auto &table = m_window->part<QTableView>("plan");
        const int all = table.model()->rowCount();
        m_window->part<QToolButton>("overdueOnly").click();
        QVERIFY(table.model()->rowCount() < all);
        QVERIFY(table.model()->rowCount() > 0);
    }

    /// Only what is in sight is painted: twenty times as many actions cost a few times as much at most. How fast it is,
    /// tests/bench measures.
    void fiveHundredActionsScrollLikeTwenty()
    {
        m_window->window->goTo({PageId::Plan});
        const auto scrolled = [&] {
            auto &table = m_window->part<QTableView>("plan");
            auto &timeline = m_window->part<TimelineView>("timeline");
            constexpr int steps = 20;
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < steps; ++i) {
                table.verticalScrollBar()->setValue(i * table.verticalScrollBar()->maximum() / steps);
                timeline.grab();
            }
            return timer.nsecsElapsed();
        };
        (void)scrolled(); // fonts and icons are loaded
        const qint64 few = scrolled();
        ChangeSet set;
        set.label = QStringLiteral("many");
        const Action model = *m_window->document->records().byCode<Action>(QStringLiteral("ACT-012"));
        for (int i = 0; i < 500; ++i) {
            Action a = model;
            a.id = {m_window->document->newId()};
            a.code = QStringLiteral("X-%1").arg(i);
            set.changes.push_back(created(a));
        }
        QVERIFY(m_window->document->apply(set));
        QApplication::processEvents();
        QVERIFY(m_window->part<QTableView>("plan").model()->rowCount() > 500);
        const qint64 many = scrolled();
        QVERIFY2(many < 8 * few, qPrintable(QStringLiteral("%1 to %2").arg(many).arg(few)));
    }

private:
    std::unique_ptr<SampleWindow> m_window;
};

QTEST_MAIN(TestPlan)
#include "tst_plan.moc"
