#include "model/domain/records.h"
#include "tests/journeys/samplewindow.h"
#include "views/forms/recorddialog.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

// A finding from an objective that is off track, in one step (10.2; DOMAIN.md 7.4).

class TestFindingTask : public QObject
{
    Q_OBJECT

private:
    static QAction *offered(SampleWindow &s, const char *code)
    {
        const Objective *o = s.document->records().byCode<Objective>(QLatin1String(code));
        s.window->goTo({PageId::Objective, Kind::Objective, o->id.value});
        QApplication::processEvents();
        return s.window->page()->findChild<QAction *>(QStringLiteral("recordFinding"));
    }

private slots:
    void anObjectiveOffTrackOffersAFindingThatIsFilledIn()
    {
        SampleWindow s;
        QVERIFY(!offered(s, "OBJ-002")); // on track: nothing to react to
        QAction *action = offered(s, "OBJ-005");
        QVERIFY(action);
        const auto before = s.document->records().count(Kind::Finding);
        action->trigger();
        auto *dialog = s.window->findChild<RecordDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
        QTRY_COMPARE(s.document->records().count(Kind::Finding), before + 1);
        const Finding &f = s.document->records().all<Finding>().back();
        const Objective *o = s.document->records().byCode<Objective>(QStringLiteral("OBJ-005"));
        QCOMPARE(f.objective, o->id);
        QCOMPARE(f.responsible, o->owner);
        QCOMPARE(f.source, FindingSource::Monitoring);
        QCOMPARE(f.date, s.session->today());
        QVERIFY2(!f.description.isEmpty(), "it says what is wrong");
    }

    void nothingIsOfferedOnAnotherDay()
    {
        SampleWindow s;
        s.session->setAsOf(QDate(2026, 6, 1));
        QVERIFY(!offered(s, "OBJ-005"));
    }
};

QTEST_MAIN(TestFindingTask)
#include "tst_findingtask.moc"
