#include "model/domain/organisation.h"
#include "model/domain/risk.h"
#include "model/query/riskmatrix.h"
#include "model/query/settings.h"
#include "tests/journeys/samplewindow.h"
#include "views/pages/settings/risksettingsview.h"
#include "views/widgets/numberedit.h"
#include "views/widgets/segmented.h"
#include "views/widgets/textlabel.h"

#include <QPushButton>
#include <QToolButton>

// Scale, levels and the level that asks for an objective are set in the window (2.2, 7.2 Settings).

class TestRiskSettings : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_s = std::make_unique<SampleWindow>(); }
    void cleanup() { m_s.reset(); }

    void aScaleOfFourGivesAMatrixOfFour()
    {
        ChangeSet set;
        set.label = QStringLiteral("assessed on the new scale");
        for (const Risk &risk : reg().all<Risk>()) {
            Risk small = risk;
            for (auto *step : {&small.inherentLikelihood, &small.inherentImpact, &small.currentLikelihood,
                               &small.currentImpact, &small.targetLikelihood, &small.targetImpact})
                if (*step)
                    *step = std::min(**step, 4);
            if (!(small == risk))
                set.changes.push_back(edited(risk, small));
        }
        QVERIFY(m_s->session->apply(set));
        open();
        QCOMPARE(matrix().scale, 5);
        type("risk.scale", "4");
        save();
        QCOMPARE(reg().setting(u"risk.scale"), QStringLiteral("4"));
        QCOMPARE(matrix().scale, 4);
        QCOMPARE(matrix().cells.size(), size_t(16));
        m_s->document->undoStack()->undo();
        QCOMPARE(matrix().scale, 5);
    }

    void risksBeyondTheScaleAreCountedBeforeSaving()
    {
        open();
        type("risk.scale", "4");
        QVERIFY2(summary().contains(QStringLiteral("beyond the scale")), qPrintable(summary()));
        type("risk.scale", "7");
        save();
        QCOMPARE(settingNumber(reg(), "risk.scale"), 5.0);
    }

    void theLevelsMustRise()
    {
        open();
        type("risk.level.high_from", "15");
        QVERIFY2(summary().contains(QStringLiteral("medium from 5, high from 15, critical from 15")),
                 qPrintable(summary()));
        const int entries = m_s->document->entries();
        save();
        QCOMPARE(m_s->document->entries(), entries);
        type("risk.level.high_from", "14");
        QVERIFY2(summary().contains(QStringLiteral("would have another level")), qPrintable(summary()));
        save();
        QCOMPARE(riskLevel(reg(), 13), RiskLevel::Medium);
        QCOMPARE(riskLevel(reg(), 14), RiskLevel::High);
        QVERIFY(!m_s->part<QPushButton>("saveSettings").isEnabled());
    }

    void theLevelThatAsksForAnObjectiveIsChosen()
    {
        open();
        auto &levels = m_s->part<Segmented>("risk.objective_expected_from");
        QCOMPARE(levels.current(), int(RiskLevel::High));
        const auto buttons = levels.findChildren<QToolButton *>();
        QTest::mouseClick(buttons[int(RiskLevel::Critical)], Qt::LeftButton);
        QVERIFY2(summary().contains(QStringLiteral("risks ask for an objective")), qPrintable(summary()));
        save();
        QCOMPARE(reg().setting(u"risk.objective_expected_from"), QStringLiteral("critical"));
        // Back to the usual one: said in the file, since it was said before.
        QTest::mouseClick(buttons[int(RiskLevel::High)], Qt::LeftButton);
        save();
        QCOMPARE(reg().setting(u"risk.objective_expected_from"), QStringLiteral("high"));
        QTest::mouseClick(buttons[int(RiskLevel::Low)], Qt::LeftButton);
        save();
        QCOMPARE(reg().setting(u"risk.objective_expected_from"), QStringLiteral("low"));
    }

private:
    const Register &reg() const { return m_s->session->records(); }
    RiskMatrix matrix() const { return riskMatrix(m_s->session->state(), RiskTime::Current, Language()); }
    QString summary() const { return m_s->part<TextLabel>("riskSettingSummary").text(); }
    void open() const
    {
        m_s->window->goTo({PageId::Settings});
        const auto buttons = m_s->window->page()->findChild<Segmented *>()->findChildren<QToolButton *>();
        QTest::mouseClick(buttons[3], Qt::LeftButton);
        QVERIFY(m_s->part<RiskSettingsView>("riskSettings").isVisible());
    }
    void type(const char *key, const char *text) const
    {
        auto &edit = m_s->part<NumberEdit>(key);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, QLatin1String(text));
    }
    void save() const { QTest::mouseClick(&m_s->part<QPushButton>("saveSettings"), Qt::LeftButton); }

    std::unique_ptr<SampleWindow> m_s;
};

QTEST_MAIN(TestRiskSettings)
#include "tst_risksettings.moc"
