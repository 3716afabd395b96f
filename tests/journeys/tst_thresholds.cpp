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
    void whatIsTypedCanStillBeSavedAfterALookAtAnotherPage()
    {
        SampleWindow sample;
        sample.window->goTo({PageId::Settings});
        auto *tabs = sample.window->page()->findChild<Segmented *>();
        tabs->setCurrent(1);
        emit tabs->chosen(1);
        auto *gap
            = sample.part<ThresholdsView>("thresholds").findChild<NumberEdit *>(QStringLiteral("status.on_gap_points"));
        auto &save = sample.part<QPushButton>("saveSettings");
        type(*gap, QStringLiteral("-20"));
        QVERIFY(save.isEnabled());
        sample.window->goTo({PageId::Today});
        sample.window->goTo({PageId::Settings});
        QCOMPARE(gap->text(), QStringLiteral("-20"));
        QVERIFY(save.isEnabled());
        // Each part says for itself whether there is something to save.
        tabs->setCurrent(0);
        emit tabs->chosen(0);
        QVERIFY(!save.isEnabled());
        sample.window->page()->refresh();
        QVERIFY(!save.isEnabled());
        tabs->setCurrent(1);
        emit tabs->chosen(1);
        QTest::mouseClick(&save, Qt::LeftButton);
        QCOMPARE(settingNumber(sample.session->records(), "status.on_gap_points"), -20.0);
        QVERIFY(!save.isEnabled());
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
    /// Every limit of the page, and what it would change in the sample: said as counted by another road.
    void everyLimitSaysItsConsequence_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("status.on_gap_points") << QStringLiteral("-20");
        QTest::newRow("status.at_gap_points") << QStringLiteral("-12");
        QTest::newRow("status.hysteresis_points") << QStringLiteral("0");
        QTest::newRow("status.range_green_percent") << QStringLiteral("80");
        QTest::newRow("status.range_red_percent") << QStringLiteral("85");
        QTest::newRow("status.final_stretch_days") << QStringLiteral("300");
        QTest::newRow("due.grace_days.weekly") << QStringLiteral("20");
        QTest::newRow("due.grace_days.monthly") << QStringLiteral("20");
        QTest::newRow("due.grace_days.quarterly") << QStringLiteral("0");
        QTest::newRow("due.grace_days.half_yearly") << QStringLiteral("0");
        QTest::newRow("due.grace_days.yearly") << QStringLiteral("0");
        QTest::newRow("due.stale_after.weekly") << QStringLiteral("1");
        QTest::newRow("due.stale_after.monthly") << QStringLiteral("1");
        QTest::newRow("due.stale_after.quarterly") << QStringLiteral("1");
        QTest::newRow("due.stale_after.half_yearly") << QStringLiteral("2");
        QTest::newRow("due.stale_after.yearly") << QStringLiteral("2");
    }
    void everyLimitSaysItsConsequence()
    {
        QFETCH(QString, value);
        const QString key = QString::fromLatin1(QTest::currentDataTag());
        SampleWindow sample;
        sample.window->goTo({PageId::Settings});
        auto &view = sample.part<ThresholdsView>("thresholds");
        auto *tabs = sample.window->page()->findChild<Segmented *>();
        tabs->setCurrent(1);
        emit tabs->chosen(1);
        auto *summary = view.findChild<TextLabel *>(QStringLiteral("thresholdSummary"));
        type(*view.findChild<NumberEdit *>(key), value);
        QTRY_VERIFY(summary->text() != QStringLiteral("Change a limit: the states that would be others stand here."));
        // Counted by hand over the file with that setting.
        Register other = sample.session->records();
        Setting setting;
        setting.id = {sample.session->newId()};
        for (const Setting &known : other.all<Setting>())
            if (known.key == key)
                setting = known;
        setting.key = key;
        setting.value = value;
        other.put(setting);
        const WorkspaceState now = evaluateWorkspace(sample.session->records(), QDate(2026, 7, 15));
        const WorkspaceState then = evaluateWorkspace(other, QDate(2026, 7, 15));
        int kpis = 0, data = 0, objectives = 0;
        for (const KpiRow &k : now.kpis) {
            kpis += then.kpi(k.id)->headline != k.headline;
            data += then.kpi(k.id)->result.data != k.result.data;
        }
        for (const ObjectiveRow &o : now.objectives)
            objectives += then.objective(o.id)->result != o.result;
        QString counted = kpis + objectives == 0
            ? QStringLiteral("No state would be another one.")
            : QStringLiteral("%1 of %2 KPIs and %3 of %4 objectives would have another state.")
                  .arg(kpis)
                  .arg(now.kpis.size())
                  .arg(objectives)
                  .arg(now.objectives.size());
        if (data)
            counted += QStringLiteral(" The figures of %1 KPI(s) would be due, overdue or silent otherwise.").arg(data);
        QCOMPARE(summary->text(), counted);
    }
    /// A limit that is added to the page is added to the table above.
    void noLimitOfThePageIsUntested()
    {
        SampleWindow sample;
        sample.window->goTo({PageId::Settings});
        QStringList keys;
        for (const NumberEdit *edit : sample.part<ThresholdsView>("thresholds").findChildren<NumberEdit *>())
            keys += edit->objectName();
        keys.sort();
        QStringList tested;
        for (const SettingInfo &info : allSettings())
            if (QString::fromLatin1(info.key).startsWith(QLatin1String("status."))
                || QString::fromLatin1(info.key).startsWith(QLatin1String("due.")))
                tested += QLatin1String(info.key);
        tested.sort();
        QCOMPARE(keys, tested);
        QCOMPARE(keys.size(), 16);
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
