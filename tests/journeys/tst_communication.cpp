#include "model/domain/records.h"
#include "model/query/told.h"
#include "tests/journeys/chainwindow.h"
#include "views/forms/recorddialog.h"
#include "views/forms/recordform.h"
#include "views/widgets/segmented.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

// Communication, findings and the calendar through the window (6.2 e, 7.3, 7.4, 10.2; DOMAIN.md 8.5).

class TestCommunication : public QObject
{
    Q_OBJECT

private:
    static int rowOf(const QTableView &table, const QString &code)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row)
            if (table.model()->index(row, 0).data().toString() == code)
                return row;
        return -1;
    }
    static QString line(const QTableView &table, int row)
    {
        QStringList cells;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            cells += table.model()->index(row, column).data().toString();
        return cells.join(QLatin1Char('|'));
    }

private slots:
    void coverageShowsEachLiveObjectiveAndEnterOpensIt()
    {
        ChainWindow s;
        s.goTo(PageId::Communication);
        auto &table = s.find<QTableView>("objective");
        QVERIFY(table.isVisible());
        QCOMPARE(table.model()->rowCount(), 12);
        const int row = rowOf(table, QStringLiteral("OBJ-002"));
        QVERIFY(row >= 0);
        const Objective &o = s.record<Objective>("OBJ-002");
        const Communication *last = lastTold(s.records(), o.id, QStringLiteral("all_staff"), s.session().today());
        QVERIFY(last);
        QVERIFY2(line(table, row).contains(QString::number(last->date.year())), qPrintable(line(table, row)));
        table.setCurrentIndex(table.model()->index(row, 1));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(s.window().pageId(), PageId::Objective);
    }

    void aPlannedMessageIsLoggedInOneDialogAndCounts()
    {
        ChainWindow s;
        const auto plan = s.record<CommunicationPlanItem>("CPL-02");
        const size_t before = s.records().all<Communication>().size();
        s.window().goTo({PageId::Communication, Kind::CommunicationPlanItem, plan.id.value});
        QTest::mouseClick(&s.find<QPushButton>("logPlanned"), Qt::LeftButton);
        auto *dialog = s.window().findChild<RecordDialog *>();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
        QTRY_COMPARE(s.records().all<Communication>().size(), before + 1);
        const Communication &told = s.records().all<Communication>().back();
        QCOMPARE(told.planItem, plan.id);
        QCOMPARE(told.objective, plan.objective);
        QCOMPARE(told.audience, plan.audience);
        QCOMPARE(told.date, s.session().today());
        QCOMPARE(told.version, s.record<Objective>("OBJ-002").version);
        QCOMPARE(lastTold(s.records(), plan.objective, plan.audience, s.session().today())->code, told.code);
    }

    void aFindingClosesOnlyWithCauseActionAndCheck()
    {
        Finding finding;
        finding.grade = FindingGrade::Minor;
        finding.status = FindingStatus::Closed;
        ChainWindow s;
        const auto fields = [&] {
            QStringList out;
            for (const FieldProblem &p : recordProblems(Record(finding), s.records(), s.session().today()))
                out += p.field;
            return out;
        };
        QCOMPARE(fields(),
                 QStringList({QStringLiteral("root_cause"), QStringLiteral("corrective_action"),
                              QStringLiteral("effectiveness_due")}));
        finding.rootCause = QStringLiteral("no single place");
        finding.correctiveAction = QStringLiteral("one place");
        finding.effectivenessDue = QDate(2026, 12, 1);
        QVERIFY(fields().isEmpty());
        finding.rootCause.clear();
        finding.grade = FindingGrade::Observation;
        QVERIFY(fields().isEmpty());
    }

    void findingsNameTheirDelayAndWhetherItWorked()
    {
        ChainWindow s;
        s.goTo(PageId::Findings);
        auto &table = s.find<QTableView>("finding");
        QVERIFY(table.isVisible());
        QCOMPARE(table.model()->rowCount(), 5);
        QVERIFY(line(table, rowOf(table, QStringLiteral("CA-01"))).endsWith(QStringLiteral("|effective")));
        QVERIFY(line(table, rowOf(table, QStringLiteral("CA-03"))).endsWith(QStringLiteral("|not planned")));
        int late = 0;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            late += line(table, row).contains(QStringLiteral("overdue")) ? 1 : 0;
        QCOMPARE(late, 1); // the vacant buyer
    }

    void theCalendarIsSavedFromTheMenuAndByTheCommand()
    {
        ChainWindow s;
        const QString path = s.folder.filePath(QStringLiteral("dates.ics"));
        s.prompt.fileNames = {path};
        for (QAction *action : s.window().findChildren<QAction *>())
            if (action->text() == QStringLiteral("Export calendar…"))
                action->trigger();
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray bytes = saved.readAll();
        QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\n"));
        const Said said = s.terminal.run(QStringLiteral("export {s.waymark} {out} --format ics"));
        QCOMPARE(said.status, int(Done));
        QFile written(s.terminal.path(QStringLiteral("out/calendar.ics")));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count("BEGIN:VEVENT"), bytes.count("BEGIN:VEVENT"));
    }
};

QTEST_MAIN(TestCommunication)
#include "tst_communication.moc"
