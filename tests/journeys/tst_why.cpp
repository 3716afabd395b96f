#include "app/shell/window/pagetable.h"
#include "model/domain/records.h"
#include "model/items/kpicolumns.h"
#include "model/query/explain.h"
#include "model/query/objectivelist.h"
#include "tests/journeys/samplewindow.h"
#include "views/pages/measurements/duegridmodel.h"
#include "views/pages/measurements/historymodel.h"
#include "views/pages/objective/kpicard.h"
#include "views/pages/sidepanel/sidepanel.h"
#include "views/widgets/segmented.h"
#include "views/widgets/statebadge.h"
#include "views/widgets/statesentence.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QTreeWidget>

// J3: "why is OBJ-005 off track?" in the window, with real keys; and the panel around it.

class TestWhy : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_sample = std::make_unique<SampleWindow>(); }
    void cleanup() { m_sample.reset(); }

    void whyIsObj005OffTrack()
    {
        select("OBJ-005");
        m_sample->key(Qt::Key_W);
        QVERIFY(panel().isVisible());
        QCOMPARE(sentence(), QStringLiteral("OBJ-005 is off track because its worst deciding KPI is off track."));
        const QString text = visible();
        for (const char *words :
             {"71.1", "24.0", "73.6", "−49.6", "−44.8 points", "120,000 EUR", "27 May 2028", "513 days late",
              "Rule “worst”, 2 deciding KPIs, all with a value.", "Back to on track from a gap of −7"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(QString::fromUtf8(words) + u'\n' + text));
    }
    void thePanelSaysWhatTheCommandLineSays()
    {
        for (const Objective &o : session().records().all<Objective>()) {
            const auto e = explainObjective(session().state(), o.id, session().language());
            QVERIFY(e);
            panel().show();
            panel().setSubject(PageId::Objectives, Kind::Objective, o.id.value);
            QCOMPARE(sentence(), e->sentence);
        }
    }
    /// One key, wherever a state or a record of an objective stands.
    void whyIsAnsweredOnEveryPageThatNamesAnObjective_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("objective");
        QTest::newRow("plan") << int(PageId::Plan) << int(Kind::Action) << QString() << QString();
        QTest::newRow("decision") << int(PageId::Reviews) << int(Kind::Decision) << QStringLiteral("DEC-07")
                                  << QStringLiteral("OBJ-005");
        QTest::newRow("finding") << int(PageId::Findings) << int(Kind::Finding) << QString() << QString();
    }
    void whyIsAnsweredOnEveryPageThatNamesAnObjective()
    {
        QFETCH(int, page);
        QFETCH(int, kind);
        QFETCH(QString, code);
        QFETCH(QString, objective);
        const Register &reg = session().records();
        // Where no code is given: the first record of the kind that belongs to a live objective.
        QUuid record;
        for (const Record &r : reg.records(Kind(kind))) {
            const Field *field = kindInfo(Kind(kind)).field(u"objective");
            const Objective *o = Kind(kind) == Kind::Objective ? r.as<Objective>()
                : field ? reg.find(Id<Objective> {QUuid(r.value(*field).toString())})
                        : nullptr;
            if (!record.isNull() || !o || !isLive(o->state) || !(code.isEmpty() || r.code() == code))
                continue;
            record = r.id();
            objective = o->code;
        }
        QVERIFY(!record.isNull());
        m_sample->window->goTo({PageId(page), Kind(kind), record});
        for (QAbstractItemView *list : m_sample->window->page()->findChildren<QAbstractItemView *>())
            if (list->isVisible() && !qobject_cast<QHeaderView *>(list)) {
                list->setFocus();
                break;
            }
        QApplication::processEvents();
        m_sample->key(Qt::Key_W);
        QVERIFY(panel().isVisible());
        const auto expected
            = explainObjective(session().state(), reg.byCode<Objective>(objective)->id, session().language());
        QCOMPARE(sentence(), expected->sentence);
    }
    void thePanelFollowsTheSelectionAndEscLeavesIt()
    {
        select("OBJ-005");
        m_sample->key(Qt::Key_Return, Qt::AltModifier);
        const QString before = sentence();
        m_sample->key(Qt::Key_Down);
        QVERIFY(sentence() != before);
        m_sample->key(Qt::Key_Escape);
        QVERIFY(!panel().isVisible());
        QCOMPARE(m_sample->window->pageId(), PageId::Objectives);
    }
    void theSecondKpiOpensWithAClick()
    {
        select("OBJ-005");
        m_sample->key(Qt::Key_W);
        QVERIFY(!visible().contains(QStringLiteral("93")) || !visible().contains(QStringLiteral("−10.5\n")));
        auto &head = m_sample->part<QAbstractButton>("KPI-011");
        QTest::mouseClick(&head, Qt::LeftButton);
        QVERIFY(visible().contains(QStringLiteral("−10.5")));
        QVERIFY(visible().contains(QStringLiteral("63.2")));
    }
    void theLinkOnTheHeadOfAnObjectiveOpensThePanelWithOneClick()
    {
        m_sample->window->goTo({PageId::Objective, Kind::Objective, id("OBJ-003")});
        QTest::mouseClick(&m_sample->part<QAbstractButton>("whyLink"), Qt::LeftButton);
        QVERIFY(panel().isVisible());
        QCOMPARE(sentence(), QStringLiteral("OBJ-003 is at risk because its worst deciding KPI is at risk."));
        for (const char *words : {"67.9", "82.0", "−14.2", "10.4 days or less on 30 Jun 2026"})
            QVERIFY2(visible().contains(QString::fromUtf8(words)), words);
    }
    void theFigureOfTheGridIsExplained()
    {
        m_sample->window->goTo({PageId::Measurements, Kind::Kpi, kpi("KPI-017")});
        m_sample->window->explainSelection();
        QVERIFY2(visible().contains(QStringLiteral("Enter the missing figures; the oldest is of Q4 2025.")),
                 qPrintable(visible()));
    }
    /// 7.4: one click from a badge or a figure to its explanation, wherever one stands.
    void aClickOnABadgeOrFigureExplainsItsRow_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, PageId page, const char *view, const char *list, int column) {
            QTest::newRow(name) << int(page) << QString::fromLatin1(view) << QString::fromLatin1(list) << column;
        };
        row("state in the list", PageId::Objectives, "", "objectives", int(ObjectiveColumn::State));
        row("progress in the list", PageId::Objectives, "", "objectives", int(ObjectiveColumn::Progress));
        row("state of a measure", PageId::Trends, "measures", "measures", int(KpiColumn::State));
        row("value of a measure", PageId::Trends, "measures", "measures", int(KpiColumn::Now));
        row("bar of a measure", PageId::Trends, "measures", "measures", int(KpiColumn::Progress));
        row("name in the months", PageId::Trends, "time", "stateMonths", 0);
        row("name in the history", PageId::Measurements, "", "history", HistoryModel::KpiColumn);
        row("state in the due grid", PageId::Measurements, "", "dueGrid", DueGridModel::StateColumn);
    }
    void aClickOnABadgeOrFigureExplainsItsRow()
    {
        QFETCH(int, page);
        QFETCH(QString, view);
        QFETCH(QString, list);
        QFETCH(int, column);
        Target target {PageId(page)};
        target.view = view;
        m_sample->window->goTo(target);
        auto &table = m_sample->part<QAbstractItemView>(list.toLatin1().constData());
        if (list == QLatin1String("history")) {
            auto *views = m_sample->window->page()->findChild<Segmented *>();
            views->setCurrent(1);
            emit views->chosen(1);
        }
        QTRY_VERIFY_WITH_TIMEOUT(table.isVisible(), 120000);
        QApplication::processEvents();
        // The third row that is no heading: not the one that is chosen at first.
        QModelIndex cell;
        int rows = 0;
        for (int y = 4; y < table.viewport()->height() && rows < 3; y += 8) {
            const QModelIndex at = table.indexAt(QPoint(20, y));
            if (!at.isValid() || at.data(GroupRole).toBool() || at.siblingAtColumn(column) == cell)
                continue;
            if (list == QLatin1String("dueGrid") && at.siblingAtColumn(column).data().toString().isEmpty())
                continue;
            cell = at.siblingAtColumn(column);
            ++rows;
        }
        QVERIFY(cell.isValid());
        QVERIFY(!panel().isVisible());
        const QPersistentModelIndex kept = cell;
        const QPoint at = table.visualRect(cell).center();
        // With Ctrl it only selects.
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ControlModifier, at);
        QApplication::processEvents();
        QVERIFY(!panel().isVisible());
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, at);
        QTRY_VERIFY(panel().isVisible());
        QCOMPARE(table.currentIndex().row(), kept.row());
        const Target about = m_sample->window->page()->subject();
        QVERIFY(!about.record.isNull());
        const auto expected = about.kind == Kind::Kpi
            ? explainKpi(session().state(), {about.record}, session().language())
            : explainObjective(session().state(), {about.record}, session().language());
        QVERIFY(expected);
        QCOMPARE(sentence(), expected->sentence);
        const QString code = table.model()->index(kept.row(), 0, kept.parent()).data(SecondaryRole).toString();
        if (code.startsWith(QLatin1String("OBJ")) || code.startsWith(QLatin1String("KPI")))
            QCOMPARE(expected->code, code);
    }
    void theMenuOfARowAsksToo()
    {
        select("OBJ-010");
        auto &list = m_sample->part<QTreeView>("objectives");
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(5, 5), list.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&list, &asked);
        auto *why = list.findChild<QMenu *>()->findChild<QAction *>(QStringLiteral("why"));
        QVERIFY(why);
        QCOMPARE(why->text(), QStringLiteral("Why?"));
        why->trigger();
        QVERIFY(panel().isVisible());
        QVERIFY2(sentence().startsWith(QStringLiteral("OBJ-010 ")), qPrintable(sentence()));
    }
    void aDoubleClickOnABadgeStillOpensTheObjective()
    {
        select("OBJ-010");
        auto &list = m_sample->part<QTreeView>("objectives");
        const QPoint at = list.visualRect(list.currentIndex().siblingAtColumn(int(ObjectiveColumn::State))).center();
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(list.viewport(), Qt::LeftButton, {}, at);
        QTRY_COMPARE(m_sample->window->pageId(), PageId::Objective);
        QVERIFY(SampleWindow::visibleText(*m_sample->window->page()).contains(QStringLiteral("OBJ-010")));
    }
    void theBadgeOfACardAsksAndTheCardOpens()
    {
        m_sample->window->goTo({PageId::Today});
        auto &cards = m_sample->part<QListView>("attention");
        const QModelIndex card = cards.model()->index(1, 0);
        const QString title = card.data().toString();
        const Objective *o = session().records().find(Id<Objective> {card.data(IdRole).toUuid()});
        QVERIFY(o);
        const QRect rect = cards.visualRect(card);
        QTest::mouseClick(cards.viewport(), Qt::LeftButton, {}, QPoint(rect.right() - 24, rect.top() + 16));
        QTRY_VERIFY(panel().isVisible());
        QCOMPARE(m_sample->window->pageId(), PageId::Today);
        QVERIFY2(sentence().startsWith(o->code), qPrintable(sentence()));
        QTest::mouseClick(cards.viewport(), Qt::LeftButton, {},
                          cards.visualRect(cards.model()->index(1, 0)).topLeft() + QPoint(30, 34));
        QTRY_COMPARE(m_sample->window->pageId(), PageId::Objective);
    }
    void theBadgeOfASmallChartAsks()
    {
        Target charts {PageId::Trends};
        charts.view = QStringLiteral("charts");
        m_sample->window->goTo(charts);
        auto &cards = m_sample->part<QListView>("smallCharts");
        const QModelIndex card = cards.model()->index(1, int(KpiColumn::State));
        const QRect rect = cards.visualRect(card);
        QTest::mouseClick(cards.viewport(), Qt::LeftButton, {}, rect.center()); // the picture: only chosen
        QVERIFY(!panel().isVisible());
        QTest::mouseClick(cards.viewport(), Qt::LeftButton, {}, QPoint(rect.right() - 30, rect.top() + 24));
        QTRY_VERIFY(panel().isVisible());
        QCOMPARE(sentence(),
                 explainKpi(session().state(), {card.data(IdRole).toUuid()}, session().language())->sentence);
    }
    void badgesAndChartOfAnObjectiveAsk()
    {
        m_sample->window->goTo({PageId::Objective, Kind::Objective, id("OBJ-005")});
        QApplication::processEvents();
        const QString objective = QStringLiteral("OBJ-005 is off track because its worst deciding KPI is off track.");
        const auto close = [&] {
            m_sample->window->findChild<QAction *>(QStringLiteral("panel"));
            emit panel().closed();
            QVERIFY(!panel().isVisible());
        };
        // The chart explains its measure, the head the objective, also after the measure was asked about.
        QTest::mouseClick(&m_sample->part<QAbstractButton>("chartWhy"), Qt::LeftButton);
        QVERIFY(panel().isVisible());
        QCOMPARE(sentence(), explainKpi(session().state(), {kpi("KPI-010")}, session().language())->sentence);
        close();
        KpiCard *second = nullptr;
        for (KpiCard *card : m_sample->window->page()->findChildren<KpiCard *>())
            if (card->isVisible() && card->kpi().value == kpi("KPI-011"))
                second = card;
        QVERIFY(second);
        QTest::mouseClick(second, Qt::LeftButton, {}, QPoint(second->width() - 30, 14));
        QVERIFY(panel().isVisible() && second->isChecked());
        QCOMPARE(sentence(), explainKpi(session().state(), {kpi("KPI-011")}, session().language())->sentence);
        close();
        int badges = 0;
        for (StateBadge *badge : m_sample->window->page()->findChildren<StateBadge *>()) {
            if (!badge->isVisible() || badge->cursor().shape() != Qt::PointingHandCursor)
                continue;
            QTest::mouseClick(badge, Qt::LeftButton);
            QVERIFY(panel().isVisible());
            QCOMPARE(sentence(), objective);
            close();
            ++badges;
        }
        QCOMPARE(badges, 2); // result and plan
    }
    void aMonthOfThePastIsExplainedOnItsDay()
    {
        Target time {PageId::Trends};
        time.view = QStringLiteral("time");
        m_sample->window->goTo(time);
        auto &table = m_sample->part<QTableView>("stateMonths");
        QTRY_VERIFY_WITH_TIMEOUT(table.isVisible(), 120000);
        int row = 0;
        while (table.model()->index(row, 0).data(SecondaryRole).toString() != QLatin1String("OBJ-005"))
            ++row;
        table.setFocus();
        table.setCurrentIndex(table.model()->index(row, 12)); // 12 columns before the last one
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(5, 5), table.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&table, &asked);
        auto *day = table.findChild<QMenu *>()->findChild<QAction *>(QStringLiteral("showDay"));
        QVERIFY(day);
        QCOMPARE(day->text(), QStringLiteral("Show everything as of 15 Jul 2025"));
        day->trigger();
        QCOMPARE(session().asOf(), QDate(2025, 7, 15));
        m_sample->window->explainSelection();
        QVERIFY2(sentence().startsWith(QStringLiteral("OBJ-005 ")), qPrintable(sentence()));
        session().setAsOf({});
    }
    void theListStaysWithoutAHorizontalBarBesideThePanel()
    {
        select("OBJ-005");
        auto &list = m_sample->part<QTreeView>("objectives");
        QVERIFY(!list.isColumnHidden(int(ObjectiveColumn::Owner)));
        m_sample->key(Qt::Key_W);
        QApplication::processEvents();
        QVERIFY(list.isColumnHidden(int(ObjectiveColumn::Owner)));
        QVERIFY(!list.isColumnHidden(int(ObjectiveColumn::Progress)));
        QCOMPARE(list.horizontalScrollBar()->maximum(), 0);
        m_sample->key(Qt::Key_Escape);
        QApplication::processEvents();
        QVERIFY(!list.isColumnHidden(int(ObjectiveColumn::Owner)));
    }
    void theLettersOfTheAlphabetStillTypeInFields()
    {
        m_sample->window->goTo({PageId::Objectives});
        m_sample->window->focusSearch();
        m_sample->key(Qt::Key_W);
        QVERIFY(!panel().isVisible());
    }
    void linksLeadToTheRisk()
    {
        select("OBJ-005");
        m_sample->key(Qt::Key_W);
        panel().showTab(SidePanel::Links);
        auto &tree = m_sample->part<QTreeWidget>("links");
        const auto found = tree.findItems(QString(), Qt::MatchContains | Qt::MatchRecursive);
        QTreeWidgetItem *risk = nullptr;
        for (QTreeWidgetItem *item : found)
            if (item->parent() && item->parent()->text(0) == QStringLiteral("Risks"))
                risk = item;
        QVERIFY(risk);
        emit tree.itemActivated(risk, 0);
        QApplication::processEvents();
        QCOMPARE(m_sample->window->pageId(), pageOfKind(Kind::Risk));
    }
    void recomputeShowsEveryReading()
    {
        m_sample->window->goTo({PageId::Objective, Kind::Kpi, kpi("KPI-010")});
        m_sample->window->explainSelection();
        QTest::mouseClick(&m_sample->part<QAbstractButton>("recomputeButton"), Qt::LeftButton);
        auto &readings = m_sample->part<QTreeWidget>("recomputeReadings");
        QCOMPARE(readings.topLevelItemCount(), int(session().records().readings.of(Id<Kpi> {kpi("KPI-010")}).size()));
        QCOMPARE(readings.topLevelItem(0)->text(3), QStringLiteral("24.0"));
        QCOMPARE(readings.topLevelItem(0)->text(6), QStringLiteral("off track"));
    }
    void belowThatWidthThePanelLiesOverThePage()
    {
        m_sample->window->resize(1100, 720);
        QApplication::processEvents();
        select("OBJ-005");
        const int before = m_sample->window->page()->width();
        m_sample->key(Qt::Key_W);
        QVERIFY(panel().isVisible());
        QCOMPARE(m_sample->window->page()->width(), before);
        QCOMPARE(panel().mapTo(m_sample->window.get(), QPoint(panel().width(), 0)).x(), 1100);
    }

private:
    Session &session() const { return *m_sample->session; }
    SidePanel &panel() const { return m_sample->window->sidePanel(); }
    QString visible() const { return SampleWindow::visibleText(panel()); }
    QString sentence() const
    {
        const auto *found = panel().findChild<StateSentence *>(QStringLiteral("whySentence"));
        return found ? found->sentence() : QString();
    }
    QUuid id(const char *code) const { return session().records().byCode<Objective>(QLatin1String(code))->id.value; }
    QUuid kpi(const char *code) const { return session().records().byCode<Kpi>(QLatin1String(code))->id.value; }
    void select(const char *code) { m_sample->window->goTo({PageId::Objectives, Kind::Objective, id(code)}); }

    std::unique_ptr<SampleWindow> m_sample;
};

QTEST_MAIN(TestWhy)
#include "tst_why.moc"
