#include "model/domain/dates.h"
#include "model/domain/records.h"
#include "model/query/told.h"
#include "model/query/workspacestate.h"
#include "tests/journeys/chainwindow.h"
#include "tests/views/tablelines.h"
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
        QVERIFY2(lineOf(table, QStringLiteral("OBJ-002")).contains(QString::number(last->date.year())),
                 qPrintable(lineOf(table, QStringLiteral("OBJ-002"))));
        table.setCurrentIndex(table.model()->index(row, 1));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(s.window().pageId(), PageId::Objective);
    }

    void coverageHasAColumnForEachAudienceAndSaysWhatChanged()
    {
        ChainWindow s;
        s.goTo(PageId::Communication);
        auto &table = s.find<QTableView>("objective");
        const auto heading = [&](const QString &audience) {
            return s.session().language().standingAlone(audienceWords(audience, s.session().language()));
        };
        const QStringList audiences = audiencesInUse(s.records());
        QVERIFY(audiences.size() > 8);
        for (const Objective &o : s.records().all<Objective>()) {
            if (!isLive(o.state))
                continue;
            for (const QString &audience : audiences) {
                const Communication *last = lastTold(s.records(), o.id, audience, s.session().today());
                QCOMPARE(cellOf(table, o.code, heading(audience)),
                         last ? shortDate(last->date, s.session().language()) : QStringLiteral("–"));
            }
            const QDate open = changedSinceTold(s.records(), o, s.session().today());
            QCOMPARE(cellOf(table, o.code, QStringLiteral("Changed since last told")),
                     open.isValid() ? QStringLiteral("approved ") + shortDate(open, s.session().language())
                                    : QStringLiteral("–"));
        }
        // OBJ-003: version 2.0 of March 2026, told since; a message to a new audience makes its column.
        Communication told;
        told.id = {s.session().newId()};
        told.code = QStringLiteral("COM-T");
        told.date = s.session().today();
        told.objective = s.record<Objective>("OBJ-002").id;
        told.audience = QStringLiteral("night shift");
        QVERIFY(s.session().apply({QStringLiteral("told"), {}, {created(told)}, {}}));
        QApplication::processEvents();
        QCOMPARE(cellOf(table, QStringLiteral("OBJ-002"), heading(told.audience)), QStringLiteral("15 Jul 2026"));
        QCOMPARE(cellOf(table, QStringLiteral("OBJ-003"), heading(told.audience)), QStringLiteral("–"));
    }

    void whatChangedSinceTheLastMessageIsNamed()
    {
        ChainWindow s;
        ChangeSet set;
        set.label = QStringLiteral("nobody was told");
        for (const Communication &c : s.records().all<Communication>())
            set.changes.push_back(removed(c));
        QVERIFY(s.session().apply(set));
        s.goTo(PageId::Communication);
        auto &table = s.find<QTableView>("objective");
        QCOMPARE(cellOf(table, QStringLiteral("OBJ-002"), QStringLiteral("Changed since last told")),
                 QStringLiteral("approved 15 Jan 2025"));
        QCOMPARE(cellOf(table, QStringLiteral("OBJ-002"), QStringLiteral("Anybody")), QStringLiteral("never"));
    }

    void onlyTopManagementEndorses()
    {
        ChainWindow s;
        auto plan = s.record<CommunicationPlanItem>("CPL-02");
        const auto problems = [&](const char *code) {
            plan.endorsedBy = s.record<Person>(code).id;
            QStringList out;
            for (const FieldProblem &p : recordProblems(Record(plan), s.records(), s.session().today()))
                out += p.field;
            return out;
        };
        QVERIFY(problems("P01").isEmpty());
        QCOMPARE(problems("P05"), QStringList(QStringLiteral("endorsed_by")));
    }

    void feedbackAndTrainingStandInTheirTables()
    {
        ChainWindow s;
        for (const auto &[kind, code] :
             {std::pair(Kind::Feedback, "FB-01"), std::pair(Kind::TrainingRecord, "TRN-01")}) {
            const std::vector<Record> all = s.records().records(kind);
            s.window().goTo({PageId::Communication, kind, all.front().id()});
            auto &table = s.find<QTableView>(kindInfo(kind).table);
            QVERIFY(table.isVisible());
            QCOMPARE(table.model()->rowCount(), int(all.size()));
            QVERIFY2(!lineOf(table, all.front().code()).isEmpty(), code);
        }
        auto &trainings = s.find<QTableView>("training_record");
        QVERIFY2(lineOf(trainings, QStringLiteral("TRN-01")).contains(QStringLiteral("463|329")),
                 qPrintable(lineOf(trainings, QStringLiteral("TRN-01"))));
        TrainingRecord t = s.record<TrainingRecord>("TRN-01");
        QVERIFY(recordProblems(Record(t), s.records(), s.session().today()).empty());
        t.attended = *t.invited + 1;
        const auto problems = recordProblems(Record(t), s.records(), s.session().today());
        QCOMPARE(int(problems.size()), 1);
        QCOMPARE(problems.front().field, QStringLiteral("invited"));
        QCOMPARE(problems.front().message.isEmpty(), false);
    }

    void aTextOfTheStaffBriefIsWrittenInItsTable()
    {
        ChainWindow s;
        s.window().goTo({PageId::Communication, Kind::BriefText, {}});
        QTest::mouseClick(&s.find<QPushButton>("new"), Qt::LeftButton);
        auto *dialog = s.window().findChild<RecordDialog *>();
        QVERIFY(dialog);
        BriefText text;
        text.id = {s.session().newId()};
        text.objective = s.record<Objective>("OBJ-002").id;
        text.language = QStringLiteral("en");
        text.sentence = QStringLiteral("We report what looks wrong.");
        dialog->reject();
        QVERIFY(s.session().apply({QStringLiteral("brief"), {}, {created(text)}, {}}));
        QApplication::processEvents();
        auto &table = s.find<QTableView>("brief_text");
        QVERIFY(table.isVisible());
        QCOMPARE(table.model()->rowCount(), 1);
        QCOMPARE(table.model()->index(0, 2).data().toString(), text.sentence);
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
        finding.description = QStringLiteral("Two registers in use");
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
        QVERIFY(lineOf(table, QStringLiteral("CA-01")).endsWith(QStringLiteral("|effective")));
        QVERIFY(lineOf(table, QStringLiteral("CA-03")).endsWith(QStringLiteral("|not planned")));
        int late = 0;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            late += lineOf(table, table.model()->index(row, 0).data().toString()).contains(QStringLiteral(" days"));
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
