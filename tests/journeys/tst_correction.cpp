#include "model/domain/records.h"
#include "model/items/itemroles.h"
#include "model/query/kpichart.h"
#include "tests/journeys/typist.h"
#include "views/charts/chartcanvas.h"
#include "views/charts/kpichartview.h"
#include "views/pages/measurements/historymodel.h"
#include "views/widgets/segmented.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QUndoStack>

// A recorded figure is corrected, made void, verified (journey J4): the old row stays, everybody can see it.

class TestCorrection : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_person = std::make_unique<Typist>(); }
    void cleanup()
    {
        QCOMPARE(m_person->verified(), 0);
        m_person.reset();
    }

    void octoberOfKpi006IsCorrected()
    {
        const ReadingRow old = valid("KPI-006", october);
        QCOMPARE(old.value.text(), QStringLiteral("18"));
        const Register before = m_person->records();
        const QStringList reviews = reviewFigures();
        const double knownThen = knownValue(QDate(2025, 12, 1));
        QCOMPARE(knownThen, 18.0);
        QCOMPARE(knownValue(QDate(2025, 11, 10)), 13.0); // before the correction that the sample tells of

        chooseInHistory("KPI-006", QStringLiteral("Oct"));
        QVERIFY(figureNow().contains(QStringLiteral("18 days")));
        QVERIFY(m_person->widget<QLabel>("figureReplaced")
                    .text()
                    .contains(QStringLiteral("void: 13 days (Scanner did not cover Brno)")));
        m_person->press(Qt::Key_F2);
        m_person->type(QStringLiteral("17,5"));
        QVERIFY(!dialog().findChild<QLabel *>(QStringLiteral("effect"))->text().isEmpty());
        m_person->press(Qt::Key_Tab);
        m_person->type(QStringLiteral("two servers counted twice"));
        m_person->press(Qt::Key_Return);

        const ReadingRow now = valid("KPI-006", october);
        QCOMPARE(now.value.text(), QStringLiteral("17.5"));
        QCOMPARE(now.supersedes, old.key);
        QCOMPARE(now.correctionReason, QStringLiteral("two servers counted twice"));
        QCOMPARE(now.evidence, old.evidence);
        QCOMPARE(now.recordedOn, QDate(2026, 7, 15));
        QCOMPARE(m_person->document().voidReasons()->value(old.key), QStringLiteral("two servers counted twice"));

        const auto entries = m_person->document().history();
        QVERIFY(entries);
        const auto told = std::find_if(entries->begin(), entries->end(), [](const HistoryEntry &e) {
            return e.label == QStringLiteral("KPI-006, 2025-10-31 corrected");
        });
        QVERIFY(told != entries->end());
        QCOMPARE(told->reason, QStringLiteral("two servers counted twice"));

        const ChartSpec chart = kpiChart(m_person->session().state(), kpi("KPI-006"), Language());
        QCOMPARE(pointAt(chart, october)->value, 17.5);
        QVERIFY(pointAt(chart, october)->corrected); // hollow
        QVERIFY(std::any_of(chart.voided.begin(), chart.voided.end(),
                            [](const ChartPoint &p) { return p.date == october && p.value == 18; }));

        // What was known then is what the report of that time said.
        QCOMPARE(knownValue(QDate(2025, 12, 1)), knownThen);
        QCOMPARE(knownValue(QDate(2025, 11, 10)), 13.0);
        QCOMPARE(reviewFigures(), reviews);

        m_person->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(valid("KPI-006", october).key, old.key);
    }

    void aCorrectionWithoutReasonOrOutOfRangeIsRefusedInItsDialog()
    {
        const ReadingRow old = valid("KPI-007", QDate(2026, 5, 31));
        chooseInHistory("KPI-007", QStringLiteral("May"));
        m_person->press(Qt::Key_F2);
        m_person->type(QStringLiteral("70/66"));
        m_person->press(Qt::Key_Return);
        QVERIFY(m_person->dialog()); // still open, with both sentences
        const QString words = allWords(dialog());
        QVERIFY2(words.contains(QStringLiteral("larger than the denominator")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("Say why")), qPrintable(words));
        m_person->press(Qt::Key_Escape);
        QCOMPARE(valid("KPI-007", QDate(2026, 5, 31)).key, old.key);
    }

    void aFigureIsMadeVoidWithItsConsequenceSaidFirst()
    {
        const ReadingRow old = valid("KPI-007", QDate(2026, 6, 30));
        chooseInHistory("KPI-007", QStringLiteral("Jun"));
        m_person->widget<QPushButton>("void").click();
        QCoreApplication::processEvents();
        QVERIFY(
            dialog().findChild<QLabel *>(QStringLiteral("effect"))->text().startsWith(QStringLiteral("The state ")));
        m_person->type(QStringLiteral("wrong scanner"));
        m_person->press(Qt::Key_Return);
        QVERIFY(!hasValid("KPI-007", QDate(2026, 6, 30)));
        QCOMPARE(m_person->document().voidReasons()->value(old.key), QStringLiteral("wrong scanner"));
        m_person->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(valid("KPI-007", QDate(2026, 6, 30)).key, old.key);
    }

    void atTheChartOfAnObjectiveTheSameCanBeDone()
    {
        m_person->window().goTo({PageId::Objective, Kind::Objective,
                                 m_person->records().byCode<Objective>(QStringLiteral("OBJ-003"))->id.value});
        auto &chart = *m_person->window().page()->findChild<KpiChartView *>();
        const QByteArray code = chart.spec().code.toLatin1();
        const QDate last = chart.spec().last->date;
        const ReadingRow old = valid(code.constData(), last);
        const auto &rows = chart.canvas()->rows();
        chart.canvas()->setCurrent(int(
            std::find_if(rows.begin(), rows.end(), [&](const ChartRow &r) { return r.date == last; }) - rows.begin()));
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(5, 5), chart.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&chart, &asked);
        auto *menu = chart.findChild<QMenu *>(QStringLiteral("chartMenu"));
        QVERIFY(menu);
        QStringList offered;
        for (QAction *action : menu->actions().first(3))
            offered += action->text();
        QCOMPARE(offered,
                 (QStringList {QString::fromUtf8("Correct…"), QString::fromUtf8("Make void…"),
                               QString::fromUtf8("Verify…")}));
        menu->actions().at(1)->trigger();
        menu->close();
        QCoreApplication::processEvents();
        m_person->type(QStringLiteral("counted twice"));
        m_person->press(Qt::Key_Return);
        QVERIFY(!hasValid(code.constData(), last));
        QCOMPARE(m_person->document().voidReasons()->value(old.key), QStringLiteral("counted twice"));
        QVERIFY(chart.spec().last->date < last); // the chart follows
    }

    void aSecondPersonVerifiesAndTheFigureIsNoCorrection()
    {
        const ReadingRow old = valid("KPI-006", QDate(2026, 6, 30));
        chooseInHistory("KPI-006", QStringLiteral("Jun"));
        m_person->widget<QPushButton>("verify").click();
        auto *people = dialog().findChild<QComboBox *>(QStringLiteral("person"));
        QVERIFY(people);
        QVERIFY(!old.recordedBy.isNull());
        QCOMPARE(people->findData(old.recordedBy.value), -1); // whoever recorded it is no second person
        m_person->press(Qt::Key_Return);
        QVERIFY(m_person->dialog()); // nobody chosen yet
        people->setFocus();
        m_person->press(Qt::Key_Down);
        const Id<Person> second {people->currentData().toUuid()};
        dialog().findChild<QPushButton *>(QStringLiteral("save"))->click();
        const ReadingRow now = valid("KPI-006", QDate(2026, 6, 30));
        QCOMPARE(now.value, old.value);
        QCOMPARE(now.verifiedBy, second);
        QCOMPARE(now.verifiedOn, QDate(2026, 7, 15));
        QCOMPARE(now.recordedBy, old.recordedBy);
        QCOMPARE(now.recordedOn, old.recordedOn);
        const ChartSpec chart = kpiChart(m_person->session().state(), kpi("KPI-006"), Language());
        QVERIFY(!pointAt(chart, QDate(2026, 6, 30))->corrected);
        QVERIFY(figureNow().contains(QStringLiteral("verified 15 Jul 2026 by")));
        QVERIFY(!m_person->widget<QPushButton>("verify").isEnabled()); // once is enough
    }

    void theCalendarSaysWhatIsMissingLateAndCorrected()
    {
        chooseInHistory("KPI-006", QStringLiteral("Oct"), 2);
        QCOMPARE(cellText("KPI-006", QStringLiteral("Oct")), QStringLiteral("✓ *"));
        QCOMPARE(cellText("KPI-017", QStringLiteral("Dec")), QStringLiteral("late"));
        QCOMPARE(cellText("KPI-017", QStringLiteral("Jun")), QStringLiteral("due"));
        QVERIFY(history()
                    .index(rowOf("KPI-017"), HistoryModel::AgeColumn)
                    .data()
                    .toString()
                    .startsWith(QStringLiteral("288 day")));
    }

    /// J14: before the first reading nothing is divided by nothing.
    void beforeTheFirstReadingThereIsNoDataAnywhere()
    {
        m_person.reset();
        m_person = std::make_unique<Typist>(QDate(2024, 7, 15));
        QVERIFY(!m_person->session().state().objectives.empty());
        for (const KpiRow &k : m_person->session().state().kpis) {
            if (k.definition.direction == Direction::Binary && k.definition.frequency == Frequency::OnEvent)
                continue; // not attested counts as not done (3.5)
            QVERIFY2(!k.result.value, qPrintable(k.code));
            QVERIFY2(k.headline == ResultState::NoData || k.headline == ResultState::NotStarted
                         || k.headline == ResultState::Invalid || k.headline == ResultState::Paused,
                     qPrintable(k.code));
        }
        for (const PageId page :
             {PageId::Today, PageId::Objectives, PageId::Measurements, PageId::Risks, PageId::Policy}) {
            m_person->window().goTo({page});
            QCoreApplication::processEvents();
            noNumberIsBroken(*m_person->window().page());
        }
        for (int view = 1; view <= 2; ++view) {
            chooseInHistory("", QString(), view);
            noNumberIsBroken(*m_person->window().page());
        }
        for (const ObjectiveRow &o : m_person->session().state().objectives) {
            m_person->window().goTo({PageId::Objective, Kind::Objective, o.id.value});
            noNumberIsBroken(*m_person->window().page());
        }
    }

private:
    inline static const QDate october {2025, 10, 31};

    /// Measurements → History or Quality → the cell of this KPI and month.
    void chooseInHistory(const char *code, const QString &month, int view = 1)
    {
        m_person->window().goTo({PageId::Measurements});
        auto &segments = *m_person->window().page()->findChild<Segmented *>();
        segments.setCurrent(view);
        emit segments.chosen(view);
        if (month.isEmpty())
            return;
        auto &table = m_person->widget<QTableView>("history");
        table.setFocus();
        table.setCurrentIndex(history().index(rowOf(code), columnOf(month)));
        QCoreApplication::processEvents();
    }
    HistoryModel &history() const
    {
        return *qobject_cast<HistoryModel *>(m_person->widget<QTableView>("history").model());
    }
    int rowOf(const char *code) const { return Typist::rowOf(history(), 0, SecondaryRole, QLatin1String(code)); }
    int columnOf(const QString &month) const
    {
        for (int c = history().columnCount() - 1; c >= HistoryModel::FixedColumns; --c)
            if (history().headerData(c, Qt::Horizontal, Qt::DisplayRole).toString().startsWith(month))
                return c;
        qFatal("no such month");
    }
    QString cellText(const char *code, const QString &month) const
    {
        return history().index(rowOf(code), columnOf(month)).data().toString();
    }
    QString figureNow() const { return m_person->widget<QLabel>("figureNow").text(); }
    QDialog &dialog() const
    {
        QDialog *shown = m_person->dialog();
        if (!shown)
            qFatal("no dialog is open");
        return *shown;
    }
    static QString allWords(const QWidget &widget)
    {
        QString words;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            words += label->text() + QLatin1Char('\n');
        return words;
    }
    static void noNumberIsBroken(const QWidget &page)
    {
        QString words = allWords(page);
        for (const QAbstractItemView *view : page.findChildren<QAbstractItemView *>())
            for (int row = 0; view->model() && row < view->model()->rowCount(); ++row)
                for (int c = 0; c < view->model()->columnCount(); ++c)
                    words += view->model()->index(row, c).data().toString() + QLatin1Char('\n');
        static const QRegularExpression broken(QStringLiteral("\\b(nan|inf)\\b"),
                                               QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(!words.contains(broken), qPrintable(words));
    }
    Id<Kpi> kpi(const char *code) const { return m_person->records().byCode<Kpi>(QLatin1String(code))->id; }
    bool hasValid(const char *code, QDate end) const
    {
        const auto readings = m_person->records().readings.of(kpi(code));
        return std::any_of(readings.begin(), readings.end(),
                           [&](const Reading &r) { return !r.isVoid() && r.periodEnd() == end; });
    }
    ReadingRow valid(const char *code, QDate end) const
    {
        const auto rows = m_person->document().readingRows(kpi(code));
        for (const ReadingRow &r : *rows)
            if (!r.voidedBy && r.periodEnd == end)
                return r;
        qFatal("no reading of %s", code);
    }
    /// Value of KPI-006 in October as somebody saw it on that day.
    double knownValue(QDate day) const
    {
        const WorkspaceState then = evaluateWorkspace(m_person->records(), day, day);
        for (const KpiPoint &p : then.kpi(kpi("KPI-006"))->result.points)
            if (p.date == october)
                return p.value;
        return -1;
    }
    /// What the reviews that are closed hold.
    QStringList reviewFigures() const
    {
        QStringList out;
        for (const ReviewItem &item : m_person->records().all<ReviewItem>())
            out += QStringLiteral("%1 %2").arg(labelOf(item.outcome), item.discussion);
        for (const Evaluation &e : m_person->records().all<Evaluation>())
            out += QStringLiteral("%1 %2").arg(labelOf(e.result), e.snapshot);
        return out;
    }
    static const ChartPoint *pointAt(const ChartSpec &spec, QDate day)
    {
        for (const auto &run : spec.actual)
            for (const ChartPoint &p : run)
                if (p.date == day)
                    return &p;
        qFatal("no point on that day");
    }

    std::unique_ptr<Typist> m_person;
};

QTEST_MAIN(TestCorrection)
#include "tst_correction.moc"
