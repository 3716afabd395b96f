#include "model/domain/records.h"
#include "tests/journeys/samplewindow.h"
#include "views/pages/measurements/duegridmodel.h"
#include "views/pages/measurements/duegridview.h"
#include "views/pages/plan/timelineview.h"
#include "views/pages/risks/chainview.h"
#include "views/widgets/dateedit.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

// Another day is looked at, never changed (DOMAIN.md 2.13): what is typed, dragged or imported then is refused, and the
// window says why and what to do. And what the file itself said on a day.

class TestDayReadOnly : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_s;
    const QString m_why = QStringLiteral("Another day is shown, and it cannot be changed. Go back to today first.");

    Session &session() const { return *m_s->session; }
    QString banner() const
    {
        const QString text = SampleWindow::visibleText(*m_s->window);
        return text.contains(m_why) ? m_why : text;
    }
    QAction *action(const char *words) const
    {
        for (QAction *a : m_s->window->findChildren<QAction *>())
            if (a->text() == QString::fromUtf8(words))
                return a;
        return nullptr;
    }

private slots:
    void init() { m_s = std::make_unique<SampleWindow>(); }
    void cleanup() { m_s.reset(); }

    void theDueGridTakesNoFigure()
    {
        m_s->window->goTo({PageId::Measurements});
        auto &grid = m_s->part<DueGridView>("dueGrid");
        auto *model = qobject_cast<DueGridModel *>(grid.model());
        const auto &foot = m_s->part<QLabel>("roundReadOnly");
        QVERIFY(!foot.isVisible());
        session().setAsOf(QDate(2026, 7, 14));
        QApplication::processEvents();
        QVERIFY(grid.isVisible());
        QVERIFY(foot.isVisible());
        QCOMPARE(foot.text(), m_why);
        QVERIFY(!m_s->part<QPushButton>("saveAll").isEnabled());
        const int entries = session().document().entries();
        int open = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (!model->isOpen(row))
                continue;
            ++open;
            for (const int column : {DueGridModel::FirstColumn, DueGridModel::SecondColumn, DueGridModel::NotesColumn})
                QVERIFY(!(model->flags(model->index(row, column)) & Qt::ItemIsEditable));
            grid.setFocus();
            grid.setCurrentIndex(model->index(row, DueGridModel::FirstColumn));
            for (const Qt::Key key : {Qt::Key_5, Qt::Key_Return, Qt::Key_F2, Qt::Key_F4})
                QTest::keyClick(&grid, key);
            QVERIFY(!grid.findChild<QLineEdit *>());
        }
        QVERIFY(open > 0);
        QGuiApplication::clipboard()->setText(QStringLiteral("1\n2\n3"));
        QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(&grid, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(model->filled(), 0);
        QCOMPARE(session().document().entries(), entries);
        // Back at today the same cells can be typed into.
        session().showPresent();
        QApplication::processEvents();
        QVERIFY(!foot.isVisible());
        int editable = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            editable += model->flags(model->index(row, DueGridModel::FirstColumn)) & Qt::ItemIsEditable ? 1 : 0;
        QVERIFY(editable > 0);
    }

    void aBarOfThePlanStaysWhereItIs()
    {
        const Action before = *session().records().byCode<Action>(QStringLiteral("ACT-012"));
        session().setAsOf(QDate(2026, 7, 14));
        m_s->window->goTo({PageId::Plan, Kind::Action, before.id.value});
        QTest::qWait(50);
        auto &timeline = m_s->part<TimelineView>("timeline");
        const QRect bar = timeline.barOf(m_s->part<QTableView>("plan").currentIndex().row());
        QVERIFY(timeline.rect().contains(bar.center()));
        QVERIFY(!SampleWindow::visibleText(*m_s->window).contains(m_why));
        QSignalSpy dragged(&timeline, &TimelineView::dragged);
        QTest::mousePress(&timeline, Qt::LeftButton, {}, bar.center());
        QTest::mouseMove(&timeline, bar.center() + QPoint(20, 0));
        QTest::mouseMove(&timeline, bar.center() + QPoint(40, 0));
        QTest::mouseRelease(&timeline, Qt::LeftButton, {}, bar.center() + QPoint(40, 0));
        QCOMPARE(dragged.size(), 0);
        QCOMPARE(banner(), m_why);
        QCOMPARE(session().document().records().find(before.id)->dueDate, before.dueDate);
        QVERIFY(m_s->prompt.asked.isEmpty()); // no reason is asked for what cannot be done
    }

    void aBoxOfTheGraphIsNotLinked()
    {
        session().setAsOf(QDate(2026, 7, 14));
        Target graph {PageId::Risks};
        graph.view = QStringLiteral("graph");
        m_s->window->goTo(graph);
        QApplication::processEvents();
        auto &view = m_s->part<ChainView>("chain");
        const int links = int(session().document().records().all<ObjectiveLink>().size());
        const ChainGraph &g = view.graph();
        std::optional<std::pair<size_t, size_t>> pair;
        for (const size_t risk : g.layer(ChainLayer::Risks))
            for (const size_t objective : g.layer(ChainLayer::Objectives))
                if (!pair && !g.isLinked(risk, objective) && view.viewport()->rect().contains(view.placeOf(risk))
                    && view.viewport()->rect().contains(view.placeOf(objective)))
                    pair = {risk, objective};
        QVERIFY(pair);
        QWidget *area = view.viewport();
        const QPoint from = view.placeOf(pair->first), to = view.placeOf(pair->second);
        QTest::mousePress(area, Qt::LeftButton, {}, from);
        for (const QPoint &at : {from + QPoint(30, 0), to}) {
            QMouseEvent move(QEvent::MouseMove, at, area->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(area, &move);
        }
        QTest::mouseRelease(area, Qt::LeftButton, {}, to);
        QCOMPARE(banner(), m_why);
        QCOMPARE(int(session().document().records().all<ObjectiveLink>().size()), links);
    }

    void importAndEveryOtherCommandThatWritesSaysWhyItIsOff()
    {
        m_s->window->goTo({PageId::Objectives});
        const QStringList writing {QString::fromUtf8("Import…"), QString::fromUtf8("Paste rows of a spreadsheet…"),
                                   QString::fromUtf8("New…"), QString::fromUtf8("New objective…"),
                                   QString::fromUtf8("Edit…")};
        for (const QString &words : writing) {
            QAction *a = action(words.toUtf8().constData());
            QVERIFY2(a && a->isEnabled() && a->statusTip().isEmpty(), qPrintable(words));
        }
        session().setAsOf(QDate(2026, 7, 14));
        for (const QString &words : writing) {
            QAction *a = action(words.toUtf8().constData());
            QVERIFY2(!a->isEnabled(), qPrintable(words));
            QCOMPARE(a->toolTip(), m_why);
            QCOMPARE(a->statusTip(), m_why);
        }
        // By its key neither.
        QGuiApplication::clipboard()->setText(QStringLiteral("id\ttitle\nOBJ-900\tPasted"));
        m_s->key(Qt::Key_V, Qt::ControlModifier);
        m_s->key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_s->window->findChildren<QDialog *>().isEmpty());
        session().setAsOf({});
        session().setAuditMode(true);
        QCOMPARE(action("Import…")->toolTip(),
                 QStringLiteral("Audit mode changes nothing. Leave it first (Ctrl+Shift+A)."));
        session().setAuditMode(false);
        QVERIFY(action("Import…")->isEnabled());
        QVERIFY(action("Import…")->statusTip().isEmpty());
    }
};

QTEST_MAIN(TestDayReadOnly)
#include "tst_dayreadonly.moc"
