#include "app/shell/window/pagetable.h"
#include "model/domain/records.h"
#include "model/query/explain.h"
#include "model/query/objectivelist.h"
#include "tests/journeys/samplewindow.h"
#include "views/pages/sidepanel/sidepanel.h"
#include "views/widgets/segmented.h"
#include "views/widgets/statesentence.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QScrollBar>
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
