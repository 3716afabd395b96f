#include "model/domain/records.h"
#include "model/query/asof.h"
#include "model/query/workspacestate.h"
#include "tests/query/sampleorganisation.h"

#include <QTest>

// The records of today seen from an earlier day (DOMAIN.md 2.13, J13, J14).

class TestAsOf : public QObject
{
    Q_OBJECT
private slots:
    void onTheDayOfTheFileNothingIsDifferent()
    {
        const Register now = registerAsOf(m_sample, sampleDay);
        for (int k = 0; k < kindCount; ++k) {
            QCOMPARE(now.count(Kind(k)), m_sample.count(Kind(k)));
            for (const Record &record : m_sample.records(Kind(k)))
                QVERIFY2(now.record(Kind(k), record.id()) == record, qPrintable(record.code()));
        }
    }

    void aYearBeforeFiguresStatesAndDatesWereThoseOfThen()
    {
        const WorkspaceState ws = evaluateWorkspace(m_sample, QDate(2025, 6, 30));
        const auto kpi = [&](const char *code) -> const KpiRow & { return *ws.kpi(withCode<Kpi>(ws.reg, code).id); };
        QVERIFY(qAbs(*kpi("KPI-001").result.value - 79.7) < 0.05);
        QCOMPARE(*kpi("KPI-019").result.value, 40.0);
        QVERIFY(qAbs(*kpi("KPI-019").result.progress + 8.1) < 0.05);
        const auto &first = withCode<Objective>(ws.reg, "OBJ-001");
        QCOMPARE(first.state, ObjectiveState::Active);
        QCOMPARE(first.targetDate, QDate(2025, 9, 30));
        QVERIFY(!first.closedOn.isValid());
        QCOMPARE(withCode<Kpi>(ws.reg, "KPI-001").targetDate, QDate(2025, 9, 30)); // moves with its objective
        QCOMPARE(withCode<Objective>(ws.reg, "OBJ-003").targetDate, QDate(2026, 3, 31));
        // Today they are others.
        QCOMPARE(withCode<Objective>(m_sample, "OBJ-001").state, ObjectiveState::Achieved);
        QCOMPARE(withCode<Objective>(m_sample, "OBJ-001").targetDate, QDate(2025, 12, 31));
    }

    void nothingThatCameLaterIsSeen_data()
    {
        QTest::addColumn<QDate>("day");
        for (const QDate day : {QDate(2024, 7, 1), QDate(2024, 12, 31), QDate(2025, 6, 30), QDate(2026, 1, 20)})
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }
    void nothingThatCameLaterIsSeen()
    {
        QFETCH(QDate, day);
        const Register then = registerAsOf(m_sample, day);
        const auto check = [&](auto member) {
            using T = typename decltype(memberOf(member))::type;
            qsizetype expected = 0;
            for (const T &r : m_sample.all<T>())
                expected += r.*member <= day;
            QCOMPARE(qsizetype(then.all<T>().size()), expected);
            for (const T &r : then.all<T>())
                QVERIFY(r.*member <= day);
        };
        check(&Approval::decidedOn);
        check(&ObjectiveVersion::date);
        check(&ChangeRecord::date);
        check(&Trigger::date);
        check(&Finding::date);
        check(&Evaluation::evaluatedOn);
        check(&Communication::date);
        check(&Feedback::date);
        check(&TrainingRecord::date);
        check(&RiskAssessment::assessedOn);
        for (const Decision &d : then.all<Decision>()) {
            QVERIFY(then.find(d.review));
            QVERIFY(!d.closedOn.isValid() || d.closedOn <= day);
        }
        for (const Objective &o : then.all<Objective>())
            QVERIFY2(!o.closedOn.isValid() || o.closedOn <= day, qPrintable(o.code));
        for (const KpiRow &k : evaluateWorkspace(m_sample, day).kpis)
            for (const KpiPoint &p : k.result.points)
                QVERIFY(p.date <= day);
    }

    void whatIsSeenNamesOnlyWhatIsSeen()
    {
        // A record that is left may only point to records that are left, but for those that are older than their day.
        const Register then = registerAsOf(m_sample, QDate(2025, 6, 30));
        for (const Kind kind : {Kind::Kpi, Kind::Action, Kind::ObjectiveLink, Kind::ReviewItem, Kind::Decision})
            for (const Record &record : then.records(kind))
                for (const Field &f : kindInfo(kind).fields())
                    if (f.isRequired && f.type == FieldType::Ref)
                        QVERIFY2(then.find(f.target, QUuid(record.value(f).toString())),
                                 qPrintable(QStringLiteral("%1 %2 %3")
                                                .arg(QLatin1String(kindInfo(kind).table), record.code(),
                                                     QLatin1String(f.name))));
    }

    void beforeEverythingThereIsNothingToMeasure()
    {
        for (const QDate day : {QDate(1900, 1, 1), QDate(2024, 7, 2)}) {
            const WorkspaceState ws = evaluateWorkspace(m_sample, day);
            for (const KpiRow &k : ws.kpis) {
                if (k.definition.direction == Direction::Binary && k.definition.frequency == Frequency::OnEvent)
                    continue; // an event that has not happened is a "no"
                QVERIFY2(!k.result.value && !k.result.progress, qPrintable(k.code));
            }
            for (const ObjectiveRow &o : ws.objectives)
                QVERIFY2(o.result == ResultState::NoData || o.result == ResultState::NotStarted
                             || o.result == ResultState::NotEvaluated || o.result == ResultState::OnTrack,
                         qPrintable(o.code));
        }
    }

    void asKnownThenLeavesOutWhatWasEnteredLater()
    {
        // The figure of June is entered in July.
        const Kpi &kpi = withCode<Kpi>(m_sample, "KPI-003");
        const auto list = m_sample.readings.of(kpi.id);
        const Reading *june = nullptr;
        for (const Reading &r : list)
            if (r.periodEnd() == QDate(2026, 6, 30) && !r.isVoid())
                june = &r;
        QVERIFY(june && june->recordedOn() > QDate(2026, 6, 30));
        const QDate before = june->recordedOn().addDays(-1);
        const WorkspaceState known = evaluateWorkspace(m_sample, sampleDay, before);
        const WorkspaceState all = evaluateWorkspace(m_sample, sampleDay);
        QCOMPARE(known.kpi(kpi.id)->result.points.size() + 1, all.kpi(kpi.id)->result.points.size());
    }

    void todayIsTheFixedDayOfTheFileOrTheRealOne()
    {
        QCOMPARE(todayOf(m_sample, QDate(2030, 1, 1)), sampleDay);
        QCOMPARE(todayOf(Register(), QDate(2030, 1, 1)), QDate(2030, 1, 1));
    }

    void tablesThatDoNotChangeAreShared()
    {
        const Register then = registerAsOf(m_sample, QDate(2025, 6, 30));
        QCOMPARE(&then.all<Person>(), &m_sample.all<Person>());
        QCOMPARE(&then.all<Risk>(), &m_sample.all<Risk>());
    }

private:
    template <typename T> struct Type {
        using type = T;
    };
    template <typename T> static Type<T> memberOf(QDate T::*);
    Register m_sample = sampleRegister();
};

QTEST_GUILESS_MAIN(TestAsOf)
#include "tst_asof.moc"
