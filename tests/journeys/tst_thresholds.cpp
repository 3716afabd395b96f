#include "model/domain/kpi.h"
#include "model/domain/organisation.h"
#include "model/query/settings.h"
#include "tests/journeys/samplewindow.h"
#include "views/pages/settings/thresholdsview.h"
#include "views/widgets/choicebutton.h"
#include "views/widgets/numberedit.h"
#include "views/widgets/segmented.h"
#include "views/widgets/textlabel.h"

#include <QMenu>
#include <QPushButton>

// Thresholds in the settings: what they would change is seen before they are saved (7.2).

class TestThresholds : public QObject
{
    Q_OBJECT
private slots:
    void whatWouldChangeIsSaidBeforeSaving()
    {
        SampleWindow sample;
        sample.window->goTo({PageId::Settings});
        auto &view = sample.part<ThresholdsView>("thresholds");
        QWidget *page = sample.window->page();
        auto *tabs = page->findChild<Segmented *>();
        tabs->setCurrent(1);
        emit tabs->chosen(1);
        auto *summary = view.findChild<TextLabel *>(QStringLiteral("thresholdSummary"));
        auto *gap = view.findChild<NumberEdit *>(QStringLiteral("status.on_gap_points"));
        QCOMPARE(gap->value().text(), QStringLiteral("-10"));
        const ResultState before = stateOf(sample, "KPI-006");
        QCOMPARE(before, ResultState::AtRisk);
        type(*gap, QStringLiteral("-20"));
        QTRY_VERIFY2(summary->text().contains(QStringLiteral("would have another state")), qPrintable(summary->text()));
        QTRY_VERIFY(SampleWindow::visibleText(view).contains(QStringLiteral("KPI-006")));
        QCOMPARE(stateOf(sample, "KPI-006"), ResultState::AtRisk); // nothing is saved yet
        QVERIFY(page->isVisible());
        QTest::mouseClick(&sample.part<QPushButton>("saveSettings"), Qt::LeftButton);
        QCOMPARE(stateOf(sample, "KPI-006"), ResultState::OnTrack);
        QCOMPARE(settingNumber(sample.session->records(), "status.on_gap_points"), -20.0);
        sample.document->undoStack()->undo();
        QCOMPARE(stateOf(sample, "KPI-006"), ResultState::AtRisk);
    }
    void moreGraceMakesAnOverdueFigureDue()
    {
        SampleWindow sample;
        const Register &reg = sample.session->records();
        const auto data = [&](const Register &r) {
            return evaluateWorkspace(r, QDate(2026, 7, 15))
                .kpi(reg.byCode<Kpi>(QStringLiteral("KPI-014"))->id)
                ->result.data;
        };
        QCOMPARE(data(reg), std::optional(DataState::Overdue));
        const auto id = [&] { return sample.session->newId(); };
        QCOMPARE(data(withSettings(reg, {{QStringLiteral("due.grace_days.monthly"), QStringLiteral("20")}}, id)),
                 std::optional(DataState::Due));
        QCOMPARE(data(withSettings(reg, {{QStringLiteral("due.stale_after.monthly"), QStringLiteral("1")}}, id)),
                 std::optional(DataState::Stale));
    }
    void theRuleOfTheRollUpIsChosenAndItsConsequenceIsSeenFirst()
    {
        SampleWindow sample;
        sample.window->goTo({PageId::Settings});
        auto &view = sample.part<ThresholdsView>("thresholds");
        auto *tabs = sample.window->page()->findChild<Segmented *>();
        tabs->setCurrent(1);
        emit tabs->chosen(1);
        auto *rule = view.findChild<ChoiceButton *>(QStringLiteral("rollup.rule"));
        auto *summary = view.findChild<TextLabel *>(QStringLiteral("thresholdSummary"));
        QCOMPARE(rule->value().toString(), QStringLiteral("worst"));
        QVERIFY(!view.isEdited());
        // How many there would be, counted by another road.
        Register weighted = sample.session->records();
        bool known = false;
        for (Setting setting : std::vector<Setting>(weighted.all<Setting>()))
            if (setting.key == QLatin1String("rollup.rule")) {
                setting.value = QStringLiteral("weighted");
                weighted.put(setting);
                known = true;
            }
        QVERIFY(known);
        const WorkspaceState now = sample.session->state(), then = evaluateWorkspace(weighted, QDate(2026, 7, 15));
        int others = 0;
        for (const ObjectiveRow &row : now.objectives)
            others += then.objective(row.id)->result != row.result;
        QVERIFY(others > 0);
        rule->menu()->actions().at(1)->trigger();
        QTRY_COMPARE(summary->text(),
                     QStringLiteral("0 of %1 KPIs and %2 of %3 objectives would have another state.")
                         .arg(now.kpis.size())
                         .arg(others)
                         .arg(now.objectives.size()));
        QTest::mouseClick(&sample.part<QPushButton>("saveSettings"), Qt::LeftButton);
        QCOMPARE(rollupTermsOf(sample.session->records()).rule, RollupRule::Weighted);
        sample.document->undoStack()->undo();
        QCOMPARE(rollupTermsOf(sample.session->records()).rule, RollupRule::Worst);
    }
    void aNumberThatCannotBeReadIsNotSaved()
    {
        SampleWindow sample;
        sample.window->goTo({PageId::Settings});
        auto &view = sample.part<ThresholdsView>("thresholds");
        auto *tabs = sample.window->page()->findChild<Segmented *>();
        tabs->setCurrent(1);
        emit tabs->chosen(1);
        type(*view.findChild<NumberEdit *>(QStringLiteral("status.at_gap_points")), QStringLiteral("5"));
        const int entries = sample.document->entries();
        QTest::mouseClick(&sample.part<QPushButton>("saveSettings"), Qt::LeftButton);
        QCOMPARE(sample.document->entries(), entries);
    }

private:
    static ResultState stateOf(const SampleWindow &sample, const char *code)
    {
        return sample.session->state().kpi(sample.session->records().byCode<Kpi>(QLatin1String(code))->id)->headline;
    }
    static void type(NumberEdit &edit, const QString &text)
    {
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }
};

QTEST_MAIN(TestThresholds)
#include "tst_thresholds.moc"
