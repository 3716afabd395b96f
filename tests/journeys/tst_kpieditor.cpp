#include "model/domain/records.h"
#include "model/query/kpichart.h"
#include "model/query/kpidraft.h"
#include "model/query/kpisource.h"
#include "model/query/lifecycle/proposals.h"
#include "model/query/reviewmeeting.h"
#include "model/report/reports.h"
#include "model/report/reporttext.h"
#include "tests/journeys/samplewindow.h"
#include "views/charts/kpichartview.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/recordform.h"
#include "views/pages/objective/kpieditor.h"
#include "views/pages/stepdialog.h"
#include "views/widgets/banner.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/numberedit.h"
#include "views/widgets/statebadge.h"
#include "views/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

// The measurement construct of an approved objective is edited: what it becomes is said before, and what was promised
// then stays visible (2.10).

class TestKpiEditor : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_sample = std::make_unique<SampleWindow>();
        m_kpi = session().records().byCode<Kpi>(QStringLiteral("KPI-006"))->id;
        m_sample->window->goTo({PageId::Objective, Kind::Kpi, m_kpi.value});
    }
    void cleanup() { m_sample.reset(); }

    void aNewTargetIsANewVersionWithItsReason()
    {
        KpiEditor &editor = open();
        QVERIFY(banner(editor).contains(QStringLiteral("OBJ-003 version 2.0 is approved")));
        type(editor, "target", QStringLiteral("5"));
        QTRY_COMPARE(save(editor).text(), QStringLiteral("Save as version 3.0…"));
        QVERIFY2(banner(editor).contains(QStringLiteral("needs approval again")), qPrintable(banner(editor)));
        m_sample->prompt.reasons = {QStringLiteral("The supervisor asks for five days")};
        const int entries = session().document().entries();
        QTest::mouseClick(&save(editor), Qt::LeftButton);
        QCOMPARE(session().document().entries(), entries + 1); // one change set
        // The valid version stands until the new one is approved.
        const Objective *objective = session().records().byCode<Objective>(QStringLiteral("OBJ-003"));
        QCOMPARE(objective->version, QStringLiteral("2.0"));
        QCOMPARE(session().records().find(m_kpi)->target.text(), QStringLiteral("7"));
        const ObjectiveVersion *proposal = openProposal(session().records(), objective->id);
        QVERIFY(proposal);
        QCOMPARE(proposal->version, QStringLiteral("3.0"));
        QCOMPARE(proposalRationale(*proposal), QStringLiteral("The supervisor asks for five days"));
        QCOMPARE(asProposed(session().records(), objective->id, Record(*session().records().find(m_kpi)))
                     .as<Kpi>()
                     ->target.text(),
                 QStringLiteral("5"));
    }
    void aTargetBelongsToItsTimeAndTheChartShowsWhereItMoved()
    {
        change("target", QStringLiteral("7"), QStringLiteral("5"), QDate(2026, 7, 10),
               [](Kpi &kpi) { kpi.target = Decimal::fromStored(QStringLiteral("5")); });
        QCOMPARE(session().state().reg.find(m_kpi)->target.text(), QStringLiteral("5"));
        session().setAsOf(QDate(2026, 7, 9));
        QCOMPARE(session().state().reg.find(m_kpi)->target.text(), QStringLiteral("7"));
        session().setAsOf({});
        QVERIFY(hasEvent(QDate(2026, 7, 10), QStringLiteral("target 5 days instead of 7 days")));
    }
    void anInterimTargetIsAMinorVersion()
    {
        KpiEditor &editor = open();
        const size_t before = draftOf(session().records(), *session().records().find(m_kpi)).interims.size();
        QTest::mouseClick(editor.findChild<QPushButton *>(QStringLiteral("addInterim")), Qt::LeftButton);
        QTest::keyClicks(editor.findChild<NumberEdit *>(QStringLiteral("interimValue%1").arg(before)),
                         QStringLiteral("9"));
        QTest::keyClicks(editor.findChild<DateEdit *>(QStringLiteral("interimDay%1").arg(before)),
                         QStringLiteral("2026-08-31"));
        QTRY_COMPARE(save(editor).text(), QStringLiteral("Save as version 2.1…"));
        m_sample->prompt.reasons = {QStringLiteral("Make the last stretch visible")};
        QTest::mouseClick(&save(editor), Qt::LeftButton);
        QCOMPARE(draftOf(session().records(), *session().records().find(m_kpi)).interims.size(), before + 1);
        QCOMPARE(session().records().byCode<Objective>(QStringLiteral("OBJ-003"))->version, QStringLiteral("2.1"));
    }
    void whatIsOnlyDisplayNeedsNoVersion()
    {
        KpiEditor &editor = open();
        type(editor, "decimals", QStringLiteral("2"));
        QTest::qWait(250);
        QCOMPARE(save(editor).text(), QStringLiteral("Save"));
        QTest::mouseClick(&save(editor), Qt::LeftButton);
        QCOMPARE(session().records().find(m_kpi)->decimals, 2);
        QCOMPARE(session().records().byCode<Objective>(QStringLiteral("OBJ-003"))->version, QStringLiteral("2.0"));
    }
    void aTargetOnTheWrongSideIsSaidBesideTheChart()
    {
        KpiEditor &editor = open();
        type(editor, "target", QStringLiteral("30"));
        auto *message = editor.findChild<TextLabel *>(QStringLiteral("definitionMessage"));
        QTRY_COMPARE(message->text(), QStringLiteral("The target lies above the baseline, but lower is better."));
        QVERIFY(editor.findChild<StateBadge *>(QStringLiteral("stateBefore"))->isVisible());
    }
    void aValueIsTestedWithoutBeingEntered()
    {
        KpiEditor &editor = open();
        auto *value = editor.findChild<NumberEdit *>(QStringLiteral("testValue"));
        auto *state = editor.findChild<StateBadge *>(QStringLiteral("testedState"));
        const qsizetype readings = session().records().readings.count();
        QTest::keyClicks(value, QStringLiteral("7"));
        QCOMPARE(state->word(), QStringLiteral("achieved"));
        value->clear();
        QTest::keyClicks(value, QStringLiteral("20"));
        QCOMPARE(state->word(), QStringLiteral("off track"));
        QCOMPARE(session().records().readings.count(), readings);
    }
    void aChangedFormulaBreaksTheLine()
    {
        change("formula_text", QString(), QStringLiteral("days until the fix is verified"), QDate(2026, 3, 10),
               [](Kpi &kpi) { kpi.formulaText = QStringLiteral("days until the fix is verified"); });
        const ChartSpec spec = kpiChart(session().state(), m_kpi, session().language());
        for (const auto &run : spec.actual)
            QVERIFY(run.front().date >= QDate(2026, 3, 10) || run.back().date < QDate(2026, 3, 10));
        QVERIFY(hasEvent(QDate(2026, 3, 10), QStringLiteral("new definition")));
    }
    void theConstructStandsInFiveGroups()
    {
        KpiEditor &editor = open();
        const auto *form = editor.findChild<RecordForm *>();
        QStringList headings;
        for (const TextLabel *label : form->findChildren<TextLabel *>())
            if (label->font().weight() >= QFont::DemiBold && label->isVisibleTo(form))
                headings += label->text();
        QCOMPARE(headings,
                 (QStringList {QStringLiteral("Question"), QStringLiteral("Definition"), QStringLiteral("Target"),
                               QStringLiteral("Routine"), QStringLiteral("State")}));
        // 2.4 and ISO/IEC 27004: nothing of the construct is left out.
        for (const char *field : {"information_need", "direction", "aggregation", "window", "formula_text", "baseline",
                                  "target", "interim_mode", "frequency", "collector", "data_source", "evaluator",
                                  "status_mode", "green_limit", "red_limit", "on_gap", "at_gap", "hysteresis"})
            QVERIFY2(form->editor(QLatin1String(field)), field);
    }
    void theChartFollowsWhatIsTyped()
    {
        KpiEditor &editor = open();
        const auto *chart = editor.findChild<KpiChartView *>();
        QCOMPARE(chart->spec().limits.front().label, QStringLiteral("target 7 days"));
        QCOMPARE(chart->spec().baselineText, QStringLiteral("baseline 21 days"));
        const auto trajectory = chart->spec().trajectory;
        type(editor, "target", QStringLiteral("9"));
        QTRY_COMPARE(chart->spec().limits.front().label, QStringLiteral("target 9 days"));
        QVERIFY(chart->spec().trajectory != trajectory);
        QCOMPARE(chart->spec().trajectory.back().value, 9.0);
        type(editor, "baseline", QStringLiteral("26"));
        QTRY_COMPARE(chart->spec().baselineText, QStringLiteral("baseline 26 days"));
        // The actual figures are facts: no definition moves them.
        QCOMPARE(chart->spec().last->text, QStringLiteral("11.5 days"));
        QCOMPARE(session().records().find(m_kpi)->target.text(), QStringLiteral("7"));
    }
    void theEffectOfALimitOnThePastIsCounted()
    {
        KpiEditor &editor = open();
        const auto *effect = editor.findChild<TextLabel *>(QStringLiteral("effectOnPast"));
        QVERIFY(!effect->isVisible()); // nothing is changed yet
        const KpiRow now = *session().state().kpi(m_kpi);
        QCOMPARE(now.headline, ResultState::AtRisk);
        // Counted by another road: the definition of today with another limit, over the same series.
        KpiDefinition wide = now.definition;
        wide.thresholds.onGap = -20;
        const KpiResult other = evaluateKpi(wide, seriesOf(session().records().readings.of(m_kpi)), session().asOf());
        QCOMPARE(other.points.size(), now.result.points.size());
        int others = 0;
        for (size_t i = 0; i < other.points.size(); ++i)
            others += other.points[i].state != now.result.points[i].state;
        QVERIFY(others > 0);
        type(editor, "on_gap", QStringLiteral("-20"));
        QTRY_COMPARE(effect->text(),
                     QStringLiteral("With it %1 of %2 past figures would have had another state.")
                         .arg(others)
                         .arg(other.points.size()));
        QVERIFY(effect->isVisible());
        const auto badge = [&](const char *name) { return editor.findChild<StateBadge *>(QLatin1String(name)); };
        QCOMPARE(badge("stateBefore")->word(), QStringLiteral("at risk"));
        QCOMPARE(badge("stateAfter")->word(), QStringLiteral("on track"));
        type(editor, "on_gap", QStringLiteral("-14"));
        QTRY_VERIFY(effect->text()
                    != QStringLiteral("With it %1 of %2 past figures would have had another state.")
                           .arg(others)
                           .arg(other.points.size()));
        type(editor, "decimals", QStringLiteral("2"));
        type(editor, "on_gap", QStringLiteral("-10"));
        QTRY_COMPARE(effect->text(), QStringLiteral("No past figure would have had another state."));
    }
    void aPastPeriodIsTestedWithAnotherFigure()
    {
        KpiEditor &editor = open();
        auto *period = editor.findChild<QComboBox *>(QStringLiteral("testPeriod"));
        auto *value = editor.findChild<NumberEdit *>(QStringLiteral("testValue"));
        auto *state = editor.findChild<StateBadge *>(QStringLiteral("testedState"));
        auto *note = editor.findChild<TextLabel *>(QStringLiteral("testedNote"));
        QCOMPARE(period->currentText(), QStringLiteral("Jul 2026")); // the next one, unless another is chosen
        const int may = period->findText(QStringLiteral("May 2026"));
        QVERIFY(may >= 0 && may < period->currentIndex());
        period->setCurrentIndex(may);
        QTest::keyClicks(value, QStringLiteral("20"));
        QCOMPARE(state->word(), QStringLiteral("off track"));
        QVERIFY2(note->text().startsWith(QStringLiteral("instead of the figure of that time; gap −")),
                 qPrintable(note->text()));
        // The latest one decides the state itself: a bad June is off track, a June at the target is achieved.
        period->setCurrentIndex(period->findText(QStringLiteral("Jun 2026")));
        QCOMPARE(state->word(), QStringLiteral("off track"));
        value->clear();
        QTest::keyClicks(value, QStringLiteral("7"));
        QCOMPARE(state->word(), QStringLiteral("achieved"));
        QCOMPARE(session().state().kpi(m_kpi)->headline, ResultState::AtRisk);
    }
    void whatCannotBeComputedIsSaid_data()
    {
        QTest::addColumn<QString>("kpi");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const auto row
            = [](const char *name, const char *kpi, const char *field, const char *text, const char *sentence) {
                  QTest::newRow(name) << QString::fromLatin1(kpi) << QString::fromLatin1(field)
                                      << QString::fromLatin1(text) << QString::fromLatin1(sentence);
              };
        row("no target", "KPI-006", "target", "", "There is no target.");
        row("lower is better", "KPI-006", "target", "22", "The target lies above the baseline, but lower is better.");
        row("higher is better", "KPI-010", "target", "40", "The target lies below the baseline, but higher is better.");
        row("no bound", "KPI-015", "lower", "", "There is neither a lower nor an upper bound.");
        row("bounds", "KPI-015", "upper", "90", "The lower bound lies above the upper bound.");
        row("dates", "KPI-006", "target_date", "2024-12-31", "The target date is not after the start.");
    }
    void whatCannotBeComputedIsSaid()
    {
        QFETCH(QString, kpi);
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        m_kpi = session().records().byCode<Kpi>(kpi)->id;
        m_sample->window->goTo({PageId::Objective, Kind::Kpi, m_kpi.value});
        KpiEditor &editor = open();
        type(editor, field.toLatin1().constData(), text);
        const auto *message = editor.findChild<TextLabel *>(QStringLiteral("definitionMessage"));
        QTRY_COMPARE(message->text(), sentence);
        const QString atTheBottom = editor.findChild<TextLabel *>(QStringLiteral("problems"))->text();
        QVERIFY2(atTheBottom == sentence || atTheBottom.contains(QStringLiteral("problem")), qPrintable(atTheBottom));
        QVERIFY(atTheBottom != QStringLiteral("No problems found"));
        // The test with values says nothing that it cannot compute.
        QTest::keyClicks(editor.findChild<NumberEdit *>(QStringLiteral("testValue")), QStringLiteral("9"));
        QVERIFY(!editor.findChild<StateBadge *>(QStringLiteral("testedState"))->isVisible());
        QVERIFY(!editor.findChild<KpiChartView *>()->spec().emptyText.isEmpty());
    }
    /// From the editor through the approval to the chart: the break is visible, what was closed keeps its figures.
    void aDefinitionThatIsApprovedBreaksTheLineAndClosedFiguresStay()
    {
        const Register &reg = session().records();
        const Id<Review> review = closedReview();
        const QString frozen = reg.find(review)->snapshot, minutes = minutesOf(review);
        QVERIFY(frozen.contains(QStringLiteral("KPI-006")));
        QVERIFY2(minutes.contains(QStringLiteral("OBJ-003")), qPrintable(minutes));
        const ChartSpec before = kpiChart(session().state(), m_kpi, session().language());
        KpiEditor &editor = open();
        type(editor, "formula_text", QStringLiteral("days until the fix is verified"));
        QTRY_COMPARE(save(editor).text(), QStringLiteral("Save as version 3.0…"));
        m_sample->prompt.reasons = {QStringLiteral("A fix that nobody verified is none")};
        QTest::mouseClick(&save(editor), Qt::LeftButton);
        const Id<Objective> objective = reg.byCode<Objective>(QStringLiteral("OBJ-003"))->id;
        QVERIFY(openProposal(reg, objective));
        QCOMPARE(kpiChart(session().state(), m_kpi, session().language()), before); // only proposed

        m_sample->window->goTo({PageId::Objective, Kind::Objective, objective.value});
        QApplication::processEvents();
        for (QPushButton *b : m_sample->window->page()->findChildren<QPushButton *>())
            if (b->isVisible() && b->objectName() != QLatin1String("nextStep")
                && b->text() == QStringLiteral("Approve…"))
                QTest::mouseClick(b, Qt::LeftButton);
        QApplication::processEvents();
        auto *dialog = m_sample->window->findChild<StepDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("record_reference")),
                         QStringLiteral("MIN-2026-07-15"));
        for (QWidget *field : dialog->findChildren<QWidget *>())
            if (field->objectName().startsWith(QLatin1String("acknowledge_")))
                QTest::keyClicks(field, QStringLiteral("Known to the board, it stays so."));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("yes")), Qt::LeftButton);
        QApplication::processEvents();
        QCOMPARE(reg.find(objective)->version, QStringLiteral("3.0"));
        QCOMPARE(reg.find(m_kpi)->formulaText, QStringLiteral("days until the fix is verified"));

        // The next figure stands apart from those of the old definition, and the chart says why.
        QVERIFY(hasEvent(QDate(2026, 7, 15), QStringLiteral("new definition")));
        ReadingRow july;
        july.kpi = m_kpi;
        july.periodEnd = QDate(2026, 7, 31);
        july.value = Decimal::fromStored(QStringLiteral("10"));
        ChangeSet figure;
        figure.label = QStringLiteral("July");
        figure.readings.added.push_back(july);
        const auto done = session().apply(figure);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        const WorkspaceState then = evaluateWorkspace(reg, QDate(2026, 8, 5));
        const ChartSpec after = kpiChart(then, m_kpi, session().language());
        QCOMPARE(after.actual.size(), before.actual.size() + 1);
        QCOMPARE(after.actual.back().size(), size_t(1));
        QCOMPARE(after.actual.back().front().date, QDate(2026, 7, 31));
        // What was closed before keeps the figures of that time, byte for byte.
        QCOMPARE(reg.find(review)->snapshot, frozen);
        QCOMPARE(minutesOf(review), minutes);
    }
    void unsavedEntriesAreNotLostSilently()
    {
        KpiEditor &editor = open();
        type(editor, "name", QStringLiteral("Something else"));
        editor.reject();
        QVERIFY(editor.isVisible());
        QCOMPARE(banner(editor), QStringLiteral("Your entries are not saved yet. Press Esc again to discard them."));
    }

private:
    /// A changed definition with its change record, as an approved version writes it.
    void change(const char *field, const QString &before, const QString &after, QDate day, void (*edit)(Kpi &))
    {
        const Kpi old = *session().records().find(m_kpi);
        Kpi fresh = old;
        edit(fresh);
        ChangeRecord record;
        record.id = {session().newId()};
        record.code = session().records().nextCode(Kind::ChangeRecord);
        record.date = day;
        record.objective = old.objective;
        record.field = QStringLiteral("kpi KPI-006 %1").arg(QLatin1String(field));
        record.oldValue = before;
        record.newValue = after;
        record.rationale = QStringLiteral("Agreed with the supervisor");
        QVERIFY(session().apply({QStringLiteral("Definition"), {}, {edited(old, fresh), created(record)}, {}}));
    }
    bool hasEvent(QDate day, const QString &words) const
    {
        const ChartSpec spec = kpiChart(session().state(), m_kpi, session().language());
        return std::any_of(spec.events.begin(), spec.events.end(),
                           [&](const ChartEvent &e) { return e.date == day && e.words.contains(words); });
    }
    /// A review of the day that was held and closed with the figures of the old definition.
    Id<Review> closedReview() const
    {
        const Register &reg = session().records();
        Review review;
        review.id = {session().newId()};
        review.code = QStringLiteral("REV-10");
        review.type = ReviewKind::ObjectiveReview;
        review.date = session().today();
        review.chair = reg.byCode<Person>(QStringLiteral("P01"))->id;
        review.state = ReviewState::Open;
        ReviewItem item;
        item.id = {session().newId()};
        item.review = review.id;
        item.objective = reg.byCode<Objective>(QStringLiteral("OBJ-003"))->id;
        item.outcome = ReviewOutcome::Continue;
        ChangeSet held;
        held.label = QStringLiteral("held");
        held.changes = {created(review), created(item)};
        if (!session().apply(held))
            qFatal("the review is not held");
        const auto closed = closeReview(reg, session().state(), review.id, session().language());
        if (!closed || !session().apply(*closed))
            qFatal("the review is not closed");
        return review.id;
    }
    QString minutesOf(Id<Review> review) const
    {
        ReportOptions options;
        options.asOf = session().asOf();
        options.review = review;
        return toText(reviewMinutes(session().records(), options));
    }
    Session &session() const { return *m_sample->session; }
    KpiEditor &open()
    {
        if (!m_sample->window->page()->editCurrent())
            qFatal("nothing to edit");
        KpiEditor *editor = m_sample->window->findChild<KpiEditor *>();
        if (!editor)
            qFatal("the editor of the KPI did not open");
        QApplication::processEvents();
        return *editor;
    }
    static QPushButton &save(const KpiEditor &editor)
    {
        return *editor.findChild<QPushButton *>(QStringLiteral("saveKpi"));
    }
    static QString banner(const KpiEditor &editor) { return editor.findChild<Banner *>()->sentence(); }
    static void type(const KpiEditor &editor, const char *field, const QString &text)
    {
        QWidget *input = editor.findChild<RecordForm *>()->editor(QLatin1String(field))->input();
        input->setFocus();
        QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            QTest::keyClick(input, Qt::Key_Delete);
        QTest::keyClicks(input, text);
    }

    std::unique_ptr<SampleWindow> m_sample;
    Id<Kpi> m_kpi;
};

QTEST_MAIN(TestKpiEditor)
#include "tst_kpieditor.moc"
