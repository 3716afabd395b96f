#include "model/domain/records.h"
#include "model/query/kpichart.h"
#include "model/query/kpidraft.h"
#include "model/query/lifecycle/proposals.h"
#include "tests/journeys/samplewindow.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/recordform.h"
#include "views/pages/objective/kpieditor.h"
#include "views/widgets/banner.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/numberedit.h"
#include "views/widgets/statebadge.h"
#include "views/widgets/textlabel.h"

#include <QComboBox>
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
    void unsavedEntriesAreNotLostSilently()
    {
        KpiEditor &editor = open();
        type(editor, "name", QStringLiteral("Something else"));
        editor.reject();
        QVERIFY(editor.isVisible());
        QCOMPARE(banner(editor), QStringLiteral("What was entered here is not saved yet."));
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
        QTest::keyClicks(input, text);
    }

    std::unique_ptr<SampleWindow> m_sample;
    Id<Kpi> m_kpi;
};

QTEST_MAIN(TestKpiEditor)
#include "tst_kpieditor.moc"
