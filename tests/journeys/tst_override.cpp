#include "model/domain/records.h"
#include "model/items/objectivetree.h"
#include "model/query/explain.h"
#include "model/query/override.h"
#include "model/report/reports.h"
#include "model/report/reporttext.h"
#include "tests/journeys/samplewindow.h"
#include "views/forms/recorddialog.h"
#include "views/forms/recordform.h"
#include "views/pages/sidepanel/sidepanel.h"
#include "views/widgets/banner.h"
#include "views/widgets/statebadge.h"

#include <QPushButton>
#include <QTreeView>

// A state set by hand stands beside the computed one, with reason and expiry (3.10.7).

class TestOverride : public QObject
{
    Q_OBJECT
private slots:
    void aStateSetByHandIsShownBesideTheComputedOne()
    {
        SampleWindow sample;
        Session &session = *sample.session;
        const Objective *objective = session.records().byCode<Objective>(QStringLiteral("OBJ-003"));
        const Person *person = session.records().byCode<Person>(QStringLiteral("P03"));
        StatusOverride set = newOverride(session.state(), objective->id, session.newId());
        QCOMPARE(set.computedState, ResultState::AtRisk);
        QCOMPARE(set.validUntil, objective->nextReview);
        set.shownState = ResultState::OffTrack;
        set.setBy = person->id;
        const auto problem = [&] { return overrideProblem(session.state(), set, session.language()); };
        QVERIFY(problem().contains(QStringLiteral("15 characters")));
        set.reason = QStringLiteral("The patch team leaves in August");
        QCOMPARE(problem(), QString());
        set.validUntil = objective->nextReview.addDays(1);
        QVERIFY(problem().contains(QStringLiteral("next review at most")));
        set.validUntil = objective->nextReview;
        set.shownState = ResultState::Achieved;
        QVERIFY(!problem().isEmpty());
        set.shownState = ResultState::OffTrack;
        ChangeSet changes {QStringLiteral("Set by hand"), {}, {created(set)}, {}};
        QVERIFY(session.apply(changes));

        const QString text = QStringLiteral("off track (set by %1 until %2; computed: at risk)")
                                 .arg(person->name, QStringLiteral("30 Sep 2026"));
        const auto e = explainObjective(session.state(), objective->id, session.language());
        QVERIFY2(e->text("override").startsWith(text), qPrintable(e->text("override")));
        QCOMPARE(e->state, ResultState::AtRisk); // the computed one stays
        sample.window->goTo({PageId::Objective, Kind::Objective, objective->id.value});
        bool shown = false;
        for (const StateBadge *badge : sample.window->page()->findChildren<StateBadge *>())
            shown = shown || badge->word() == text;
        QVERIFY(shown);
        sample.window->explainSelection();
        QVERIFY(SampleWindow::visibleText(sample.window->sidePanel()).contains(text));

        // The list marks it beside the computed state, and says it in the tool tip and to a screen reader.
        sample.window->goTo({PageId::Objectives, Kind::Objective, objective->id.value});
        const QModelIndex cell
            = sample.part<QTreeView>("objectives").currentIndex().siblingAtColumn(int(ObjectiveColumn::State));
        QCOMPARE(cell.data(StateRole).toInt(), int(ResultState::AtRisk));
        QCOMPARE(cell.data(SetByHandRole).toInt(), int(ResultState::OffTrack));
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), text);
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(text));
        // On paper as well, and on the sheet with the reason.
        ReportOptions options;
        options.language = session.language();
        options.asOf = QDate(2026, 7, 15);
        options.objective = objective->id;
        const QString review = toText(managementReview(session.records(), options));
        QVERIFY2(review.contains(QStringLiteral("by hand: off track")), qPrintable(review));
        const QString sheet = toText(objectiveSheet(session.records(), options)).simplified();
        QVERIFY2(sheet.contains(text) && sheet.contains(set.reason), qPrintable(sheet));

        // Before it was set and after it has run out only the computed state counts.
        session.setAsOf(QDate(2026, 7, 14));
        QVERIFY(!overrideOf(session.state(), objective->id));
        session.setAsOf(objective->nextReview.addDays(1));
        QVERIFY(!overrideOf(session.state(), objective->id));
    }
    void theDialogRefusesWhatTheRulesForbid()
    {
        SampleWindow sample;
        const Objective *objective = sample.session->records().byCode<Objective>(QStringLiteral("OBJ-003"));
        sample.window->goTo({PageId::Objective, Kind::Objective, objective->id.value});
        sample.window->explainSelection();
        auto &button = sample.part<QPushButton>("setByHand");
        QVERIFY(button.isEnabled());
        QTest::mouseClick(&button, Qt::LeftButton);
        auto &dialog = sample.part<RecordDialog>("overrideDialog");
        const int entries = sample.document->entries();
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
        QVERIFY(dialog.isVisible());
        QCOMPARE(sample.document->entries(), entries);
    }
    void whatIsNotInOneOfTheThreeStatesCannotBeSet()
    {
        SampleWindow sample;
        const Objective *stale = sample.session->records().byCode<Objective>(QStringLiteral("OBJ-009"));
        sample.window->goTo({PageId::Objective, Kind::Objective, stale->id.value});
        sample.window->explainSelection();
        QVERIFY(!sample.part<QPushButton>("setByHand").isEnabled());
    }
};

QTEST_MAIN(TestOverride)
#include "tst_override.moc"
