#include "app/shell/window/pagetable.h"
#include "app/shell/window/topbar.h"
#include "model/domain/records.h"
#include "model/query/daymarks.h"
#include "tests/journeys/samplewindow.h"
#include "tests/journeys/terminal.h"
#include "views/widgets/dateedit.h"

#include <QAbstractButton>
#include <QAction>
#include <QRegularExpression>
#include <QToolButton>
#include <QTreeView>

#include <cmath>

// J13 and 2.13: the facts of a day in the whole program, by command line and in the window.

class TestDay : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_sample = std::make_unique<SampleWindow>(); }
    void cleanup() { m_sample.reset(); }

    void asOfByCommandLine()
    {
        Terminal terminal;
        QCOMPARE(terminal.run(QStringLiteral("new {s.waymark} --sample")).status, int(Done));
        const QJsonObject status = terminal.run(QStringLiteral("status {s.waymark} --as-of 2025-06-30 --json")).json();
        QCOMPARE(status[QLatin1String("asOf")].toString(), QStringLiteral("2025-06-30"));
        const QJsonValue kpis = status[QLatin1String("kpis")];
        const QJsonObject first = withCode(kpis, QStringLiteral("KPI-001"));
        QVERIFY(std::abs(first[QLatin1String("value")].toDouble() - 79.7) < 0.05);
        const QJsonObject other = withCode(kpis, QStringLiteral("KPI-019"));
        QCOMPARE(other[QLatin1String("value")].toDouble(), 40.0);
        QVERIFY(std::abs(other[QLatin1String("progress")].toDouble() + 8.1) < 0.05);
        const QJsonObject objective = withCode(status[QLatin1String("objectives")], QStringLiteral("OBJ-001"));
        QCOMPARE(objective[QLatin1String("state")].toString(), QStringLiteral("active"));
    }
    void asOfInTheWindowByTypingTheDay()
    {
        m_sample->window->goTo({PageId::Objectives});
        chooseDay(QStringLiteral("2025-06-30"));
        QCOMPARE(session().asOf(), QDate(2025, 6, 30));
        QVERIFY(SampleWindow::visibleText(*m_sample->window).contains(QStringLiteral("5")));
        QVERIFY(dayButton().text().contains(QStringLiteral("As of 30 Jun 2025, read-only")));
        const WorkspaceState &ws = session().state();
        const Objective *first = ws.reg.byCode<Objective>(QStringLiteral("OBJ-001"));
        QCOMPARE(first->state, ObjectiveState::Active);
        QCOMPARE(first->targetDate, QDate(2025, 9, 30));
        QCOMPARE(ws.reg.byCode<Objective>(QStringLiteral("OBJ-003"))->targetDate, QDate(2026, 3, 31));
        // The list and the objective show it.
        m_sample->window->goTo({PageId::Objective, Kind::Objective, first->id.value});
        const QString shown = SampleWindow::visibleText(*m_sample->window->page());
        QVERIFY2(shown.contains(QStringLiteral("Active, version")), qPrintable(shown));
        m_sample->window->explainSelection();
        QVERIFY(SampleWindow::visibleText(*m_sample->window).contains(QStringLiteral("30 Sep 2025")));
        QVERIFY(SampleWindow::visibleText(*m_sample->window).contains(QStringLiteral("79.7")));
    }
    void nothingCanBeChangedOnAnotherDay()
    {
        const Record before(session().document().records().all<Objective>().front());
        session().setAsOf(QDate(2025, 6, 30));
        QVERIFY(session().isReadOnly());
        Objective edited = *before.as<Objective>();
        edited.notes += QStringLiteral("x");
        ChangeSet set;
        set.label = QStringLiteral("Edited");
        set.changes.push_back({before, Record(edited)});
        const int entries = session().document().entries();
        const auto done = session().apply(set);
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(QStringLiteral("Go back to today first")));
        QCOMPARE(session().document().entries(), entries);
        m_sample->window->goTo({PageId::Objectives});
        QVERIFY(!m_sample->window->page()->createNew());
        QVERIFY(!m_sample->window->page()->editCurrent());
        for (const QAction *action : m_sample->window->findChildren<QAction *>())
            if (action->text().startsWith(QStringLiteral("Undo")) || action->text() == QStringLiteral("New objective…"))
                QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        session().setAsOf({});
        QVERIFY(session().apply(set));
    }
    void escAndTheButtonLeadBackToToday()
    {
        m_sample->window->goTo({PageId::Objectives});
        session().setAsOf(QDate(2025, 6, 30));
        auto &back = m_sample->part<QAbstractButton>("backToToday");
        QVERIFY(back.isVisible());
        QTest::mouseClick(&back, Qt::LeftButton);
        QVERIFY(session().isToday());
        QVERIFY(!back.isVisible());
        session().setAsOf(QDate(2025, 6, 30));
        m_sample->key(Qt::Key_Escape);
        QVERIFY(session().isToday());
        QCOMPARE(dayButton().text(), QStringLiteral("As of 15 Jul 2026"));
    }
    /// J13, J14: the whole program follows the day, and nothing of it can be changed.
    void everyPageAndViewShowsTheDayAndChangesNothing_data()
    {
        QTest::addColumn<QString>("day");
        QTest::newRow("a day of last year") << QStringLiteral("2025-06-30");
        QTest::newRow("before the first reading") << QStringLiteral("2024-01-01");
    }
    void everyPageAndViewShowsTheDayAndChangesNothing()
    {
        QFETCH(QString, day);
        m_sample->window->goTo({PageId::Objectives});
        chooseDay(day);
        QCOMPARE(session().asOf(), QDate::fromString(day, Qt::ISODate));
        QVERIFY(session().isReadOnly());
        const int entries = session().document().entries();
        static const QRegularExpression broken(QStringLiteral("\\b(nan|inf|-nan)\\b|%[1-9]"));
        int views = 0;
        for (const PageInfo &info : pageTable()) {
            m_sample->window->goTo({info.id});
            QStringList names = m_sample->window->page()->views();
            if (names.isEmpty())
                names << QString();
            for (const QString &view : names) {
                Target target {info.id};
                target.view = view;
                m_sample->window->goTo(target);
                QApplication::processEvents();
                Page &page = *m_sample->window->page();
                const QString text = SampleWindow::visibleText(page);
                const auto match = broken.match(text);
                QVERIFY2(!match.hasMatch(),
                         qPrintable(QLatin1String(info.word) + QStringLiteral(": ") + match.captured()));
                ++views;
            }
        }
        QVERIFY(views > 20);
        QCOMPARE(session().document().entries(), entries);
        for (const KpiRow &k : session().state().kpis)
            for (const KpiPoint &p : k.result.points)
                QVERIFY(p.date <= session().asOf());
    }
    void aMeasureShowsTheFigureOfTheDay()
    {
        m_sample->window->goTo({PageId::Objectives});
        chooseDay(QStringLiteral("2025-06-30"));
        const Kpi *kpi = session().state().reg.byCode<Kpi>(QStringLiteral("KPI-019"));
        m_sample->window->goTo({PageId::Objective, Kind::Objective, kpi->objective.value});
        QApplication::processEvents();
        m_sample->window->explainSelection();
        QApplication::processEvents();
        const QString text = SampleWindow::visibleText(*m_sample->window);
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("\\b40\\b"))), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("−8.1")), qPrintable(text));
    }
    void beforeTheFirstReadingNothingBreaks()
    {
        session().setAsOf(QDate(2024, 1, 1));
        for (const PageId page : {PageId::Today, PageId::Objectives, PageId::Measurements, PageId::Reports})
            m_sample->window->goTo({page});
        for (const KpiRow &k : session().state().kpis)
            QVERIFY(!k.result.value || k.definition.direction == Direction::Binary);
    }
    void theSampleCanBeWorkedOnWithTheRealDate()
    {
        QVERIFY(session().hasFixedDay());
        session().useRealDate(true);
        QCOMPARE(session().today(), QDate(2026, 11, 26));
        QVERIFY(!session().hasFixedDay());
        QVERIFY(!session().isReadOnly());
        session().useRealDate(false);
        QCOMPARE(session().today(), QDate(2026, 7, 15));
    }
    void whatTheFileSaidOnADay()
    {
        // The file was made now, by the clock of the tests; the change comes a day later.
        const Objective first = session().document().records().all<Objective>().front();
        const QDate made = session().document().context().now().date();
        const auto nothing = session().setRecordedOn(made.addDays(-1));
        QVERIFY(!nothing);
        QVERIFY(nothing.error().message.contains(QStringLiteral("has no recorded past before that day")));
        QVERIFY(session().isPresent());
        QVERIFY(session().setRecordedOn(made));
        QVERIFY(session().isReadOnly());
        QCOMPARE(session().records().all<Objective>().size(), session().document().records().all<Objective>().size());
        for (const KpiRow &k : session().state().kpis)
            QCOMPARE(k.headline,
                     evaluateWorkspace(session().document().records(), session().today()).kpi(k.id)->headline);
        QVERIFY(dayButton().text().contains(QStringLiteral("recorded on")));
        session().showPresent();
        QVERIFY(session().isPresent());
    }
    void theDaysPeopleLookBackAt()
    {
        const auto marks = dayMarks(session().records(), session().today(), session().language());
        QCOMPARE(marks.size(), size_t(4));
        QCOMPARE(marks[0].day, QDate(2026, 7, 15));
        QCOMPARE(marks[1].day, QDate(2026, 6, 30));
        QVERIFY(marks[2].day < QDate(2026, 7, 15) && marks[2].day >= QDate(2026, 5, 1));
        QVERIFY(marks[3].day < QDate(2026, 7, 15));
    }

private:
    Session &session() const { return *m_sample->session; }
    QToolButton &dayButton() const { return m_sample->part<QToolButton>("dayButton"); }
    void chooseDay(const QString &day)
    {
        m_sample->key(Qt::Key_D, Qt::ControlModifier);
        auto &field = m_sample->part<DateEdit>("dayField");
        field.selectAll();
        QTest::keyClicks(&field, day);
        QTest::keyClick(&field, Qt::Key_Return);
        QApplication::processEvents();
    }

    std::unique_ptr<SampleWindow> m_sample;
};

QTEST_MAIN(TestDay)
#include "tst_day.moc"
