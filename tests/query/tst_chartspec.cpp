#include "model/domain/language.h"
#include "model/query/chartaxis.h"
#include "model/query/kpichart.h"
#include "tests/query/sampleorganisation.h"
#include "tests/support/chartsamples.h"

#include <QFile>
#include <QTest>

namespace {

struct Golden {
    const char *name;
    ChartSample (*sample)();
};

const Golden goldens[] = {
    {"decrease-interims-correction", patchDays},
    {"range-tolerance", availability},
    {"ratio-zero-over-zero", leavers},
    {"not-available", clickRate},
    {"keep-zero", lateNotifications},
    {"judged", judgedScale},
    {"no-reading", noReading},
    {"one-reading", oneReading},
    {"all-equal", allEqual},
    {"moved-target", movedTarget},
};

ChartSpec specOf(const ChartSample &sample, ChartUse use = ChartUse::Screen)
{
    return kpiChart(evaluateWorkspace(sample.reg, sample.asOf), sample.kpi.id, Language(), use);
}

size_t pointCount(const ChartSpec &spec)
{
    size_t count = 0;
    for (const auto &run : spec.actual)
        count += run.size();
    return count;
}

QStringList labels(const std::vector<ChartTick> &ticks)
{
    QStringList out;
    for (const ChartTick &tick : ticks)
        out += tick.label;
    return out;
}

} // namespace

class tst_ChartSpec : public QObject
{
    Q_OBJECT
private slots:
    /// The KPI editor judges a draft as the workspace will, with the progress of the plan where the KPI takes it.
    void aDraftIsJudgedAsTheWorkspaceJudgesIt()
    {
        Register reg = sampleRegister();
        Kpi binary = withCode<Kpi>(reg, "KPI-010");
        binary.id = {QUuid::createUuidV5(QUuid(), QStringLiteral("from plan"))};
        binary.code = QStringLiteral("KPI-900");
        binary.direction = Direction::Binary;
        binary.aggregation = Aggregation::Latest;
        binary.unit = QStringLiteral("yes/no");
        binary.baseline = Decimal::fromInt(0);
        binary.target = Decimal::fromInt(1);
        binary.validMin = binary.validMax = {};
        binary.progressFromPlan = true;
        reg.put(binary);
        Reading no;
        no.key = 990000;
        no.periodDay = qint32(QDate(2026, 6, 30).toJulianDay());
        no.flags = Reading::HasValue;
        reg.readings.add(binary.id, no);
        const WorkspaceState ws = evaluateWorkspace(reg, sampleDay);
        QVERIFY(ws.kpi(binary.id)->definition.planProgress.value_or(0) > 0);
        int compared = 0;
        for (const KpiRow &row : ws.kpis)
            if (row.evaluatedAt == sampleDay) {
                const KpiRow draft = chartRow(reg, *reg.find(row.id), sampleDay);
                QVERIFY2(draft.definition == row.definition && draft.result == row.result, qPrintable(row.code));
                ++compared;
            }
        QVERIFY(compared > 15);
    }

    /// UPDATE_GOLDEN=1 writes the files anew; look at the difference before you commit them.
    void chartsReadAsTheyStandInTheFiles_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("paper");
        for (int i = 0; i < int(std::size(goldens)); ++i) {
            QTest::addRow("%s screen", goldens[i].name) << i << false;
            QTest::addRow("%s paper", goldens[i].name) << i << true;
        }
    }
    void chartsReadAsTheyStandInTheFiles()
    {
        QFETCH(int, index);
        QFETCH(bool, paper);
        const QString text = specOf(goldens[index].sample(), paper ? ChartUse::Paper : ChartUse::Screen).toText();
        QFile file(QStringLiteral("%1/tests/data/golden/chart-%2-%3.txt")
                       .arg(QLatin1String(WAYMARK_SOURCE_DIR), QLatin1String(goldens[index].name),
                            paper ? QLatin1String("paper") : QLatin1String("screen")));
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(text.toUtf8()), text.toUtf8().size());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QString expected = QString::fromUtf8(file.readAll());
        QVERIFY2(text == expected, qPrintable(QStringLiteral("--- is\n%1\n--- should be\n%2").arg(text, expected)));
    }

    void everyPointIsAPointOfTheSeries()
    {
        for (const Golden &golden : goldens) {
            const ChartSample sample = golden.sample();
            const WorkspaceState ws = evaluateWorkspace(sample.reg, sample.asOf);
            const ChartSpec spec = kpiChart(ws, sample.kpi.id, Language());
            const auto &points = ws.kpi(sample.kpi.id)->result.points;
            QCOMPARE(pointCount(spec), points.size());
            size_t i = 0;
            for (const auto &run : spec.actual)
                for (const ChartPoint &p : run) {
                    QCOMPARE(p.date, points[i].date);
                    QCOMPARE(p.value, points[i].value);
                    QVERIFY2(p.value >= spec.yMin && p.value <= spec.yMax, golden.name);
                    QVERIFY2(p.date >= spec.from && p.date <= spec.to, golden.name);
                    ++i;
                }
        }
    }

    void periodsWithoutValueBreakTheLine()
    {
        // Empty in February, silent in April.
        const ChartSpec spec = specOf(leavers());
        QCOMPARE(spec.actual.size(), size_t(3));
        QCOMPARE(spec.blanks.size(), size_t(1));
        QCOMPARE(spec.blanks.front().label, QStringLiteral("0/0"));
        QCOMPARE(specOf(clickRate()).blanks.front().label, QStringLiteral("n/a"));
        QCOMPARE(specOf(clickRate()).actual.size(), size_t(2));
    }

    void zeroOverZeroThatCountsAsTargetIsAPointAndNoBlank()
    {
        ChartSample sample = leavers();
        sample.kpi.zeroDenominator = ZeroDenominator::AsTarget;
        sample.done();
        const ChartSpec spec = specOf(sample);
        QVERIFY(spec.blanks.empty());
        QCOMPARE(spec.actual.front().size(), size_t(3));
        QCOMPARE(spec.actual.front()[1].value, 98.0);
    }

    void eventsWithoutPeriodsBreakOnlyAtAnAnswerWithoutValue()
    {
        ChartSample sample(Direction::Increase, QStringLiteral("Exercises"), QStringLiteral("exercises"));
        sample.kpi.frequency = Frequency::OnEvent;
        sample.kpi.baseline = ChartSample::decimal("0");
        sample.kpi.target = ChartSample::decimal("6");
        sample.read("2026-01-10=1 2026-05-02=2 2026-05-20=NA 2026-06-01=3").done();
        const ChartSpec spec = specOf(sample);
        QCOMPARE(spec.actual.size(), size_t(2));
        QCOMPARE(spec.actual.front().size(), size_t(2));
    }

    void aVoidedTwinIsNotShown()
    {
        ChartSample sample = oneReading();
        sample.read("2026-03-31=x44 2026-03-31=x40");
        const ChartSpec spec = specOf(sample);
        QCOMPARE(spec.voided.size(), size_t(1));
        QCOMPARE(spec.voided.front().value, 40.0);
        QCOMPARE(spec.voided.front().note, QStringLiteral("replaced"));
    }

    void readingsAfterTheDayAreNotShown()
    {
        ChartSample sample = patchDays();
        sample.asOf = QDate(2025, 10, 15);
        const ChartSpec spec = specOf(sample);
        QCOMPARE(spec.last->date, QDate(2025, 9, 30));
        QVERIFY(spec.voided.empty());
        QCOMPARE(spec.today, sample.asOf);
    }

    void aValueThatMissesItsTargetNeverReadsAsTheTarget()
    {
        ChartSample sample(Direction::Increase, QStringLiteral("Coverage"), QStringLiteral("%"));
        sample.kpi.baseline = ChartSample::decimal("50");
        sample.kpi.target = ChartSample::decimal("95");
        sample.read("2026-01-31=94.96 2026-02-28=95 2026-03-31=94.9999").done();
        const ChartSpec spec = specOf(sample);
        QCOMPARE(spec.actual.front()[0].text, QStringLiteral("94.96\u202f%"));
        QCOMPARE(spec.actual.front()[1].text, QStringLiteral("95.0\u202f%"));
        QCOMPARE(spec.actual.front()[2].text, QStringLiteral("94.9999\u202f%"));
    }

    void numbersFollowTheLanguageOfTheReport()
    {
        const ChartSample sample = patchDays();
        const ChartSpec spec
            = kpiChart(evaluateWorkspace(sample.reg, sample.asOf), sample.kpi.id, Language(QStringLiteral("de")));
        QCOMPARE(spec.last->text, QStringLiteral("11,5 days"));
    }

    void steppedInterimsAreCorners()
    {
        const ChartSpec spec = specOf(judgedScale());
        const std::vector<std::pair<QDate, double>> expected {{QDate(2026, 1, 1), 1},
                                                              {QDate(2026, 6, 30), 1},
                                                              {QDate(2026, 6, 30), 2},
                                                              {QDate(2026, 12, 31), 2},
                                                              {QDate(2026, 12, 31), 3}};
        QCOMPARE(spec.trajectory.size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(std::pair(spec.trajectory[i].date, spec.trajectory[i].value), expected[i]);
        QCOMPARE(labels(spec.yTicks),
                 (QStringList {QStringLiteral("0 not"), QStringLiteral("1 partly"), QStringLiteral("2 largely"),
                               QStringLiteral("3 fully")}));
    }

    void onlyTheFiveNewestEventsAreFlagged()
    {
        ChartSample sample = patchDays();
        for (const char *day : {"2025-02-01", "2025-03-01", "2026-04-01", "2026-05-01"})
            sample.trigger(day, day);
        sample.trigger("2026-08-01", "after the day");
        const ChartSpec spec = specOf(sample);
        QCOMPARE(spec.events.size(), size_t(5));
        QCOMPARE(spec.events.front().words, QStringLiteral("2025-03-01"));
        QCOMPARE(spec.events[2].words, QStringLiteral("version 2.0, new target date"));
        QCOMPARE(spec.events.back().words, QStringLiteral("2026-05-01"));
    }

    void aReviewIsFlaggedWhenItDecidedMoreThanToGoOn()
    {
        ChartSample sample = patchDays();
        int number = 0;
        for (const auto &[day, outcome] : {std::pair {QDate(2025, 3, 20), ReviewOutcome::Continue},
                                           std::pair {QDate(2025, 6, 20), ReviewOutcome::Adjust},
                                           std::pair {QDate(2025, 9, 20), ReviewOutcome::Postponed}}) {
            Review review;
            review.id = {QUuid::createUuidV5(QUuid(), QString::number(++number))};
            review.date = day;
            ReviewItem item;
            item.id = {QUuid::createUuidV5(QUuid(), QStringLiteral("item%1").arg(number))};
            item.review = review.id;
            item.objective = sample.objective.id;
            item.outcome = outcome;
            sample.reg.put(Record(review));
            sample.reg.put(Record(item));
        }
        int flagged = 0;
        for (const ChartEvent &event : specOf(sample).events)
            if (event.words.contains(QStringLiteral("review"))) {
                ++flagged;
                QCOMPARE(event.date, QDate(2025, 6, 20));
                QCOMPARE(event.words, QStringLiteral("review: adjust"));
            }
        QCOMPARE(flagged, 1);
    }

    void valueAxesHaveRoundStepsAndHoldEverything_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<bool>("percent");
        QTest::addColumn<bool>("maintain");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<double>("step");
        QTest::newRow("days from zero") << 7.0 << 24.0 << false << false << false << 0.0 << 25.0 << 5.0;
        QTest::newRow("percent, small") << 4.0 << 14.2 << true << false << false << 0.0 << 15.0 << 5.0;
        QTest::newRow("percent, all of it") << 32.0 << 90.0 << true << false << false << 0.0 << 100.0 << 20.0;
        QTest::newRow("percent above one half is cut")
            << 83.3 << 100.0 << true << false << false << 80.0 << 100.0 << 5.0;
        QTest::newRow("range in percent is cut") << 99.62 << 99.99 << true << true << false << 99.6 << 100.0 << 0.1;
        QTest::newRow("range in percent near zero is not") << 0.4 << 2.0 << true << true << false << 0.0 << 2.0 << 0.5;
        QTest::newRow("counts, whole steps") << 0.0 << 3.0 << false << false << true << 0.0 << 3.0 << 1.0;
        QTest::newRow("one, still two steps") << 0.0 << 1.0 << false << false << true << 0.0 << 2.0 << 1.0;
        QTest::newRow("all zero") << 0.0 << 0.0 << false << false << true << 0.0 << 2.0 << 1.0;
        QTest::newRow("all hundred percent") << 100.0 << 100.0 << true << true << false << 98.0 << 100.0 << 1.0;
        QTest::newRow("all 99.9 percent") << 99.9 << 99.9 << true << true << false << 99.8 << 100.0 << 0.1;
        QTest::newRow("below zero") << -12.0 << 30.0 << false << false << false << -20.0 << 30.0 << 10.0;
        QTest::newRow("large") << 0.0 << 205000.0 << false << false << false << 0.0 << 250000.0 << 50000.0;
    }
    void valueAxesHaveRoundStepsAndHoldEverything()
    {
        QFETCH(double, least);
        QFETCH(double, most);
        QFETCH(bool, percent);
        QFETCH(bool, maintain);
        QFETCH(bool, whole);
        QFETCH(double, from);
        QFETCH(double, to);
        QFETCH(double, step);
        const ValueAxis axis = valueAxis({least, most, percent, maintain, whole});
        QVERIFY2(std::abs(axis.from - from) < 1e-6 && std::abs(axis.to - to) < 1e-6
                     && std::abs(axis.step - step) < 1e-9,
                 qPrintable(QStringLiteral("%1 to %2 by %3").arg(axis.from).arg(axis.to).arg(axis.step)));
        QVERIFY(axis.positions().size() >= 3 && axis.positions().size() <= 6);
        QCOMPARE(axis.cut, axis.from > 0);
    }

    void sparksShowTheLastPeriodsAndKeepGaps()
    {
        const ChartSample sample = patchDays();
        const WorkspaceState ws = evaluateWorkspace(sample.reg, sample.asOf);
        const SparkSpec spark = kpiSpark(ws, sample.kpi.id);
        QCOMPARE(spark.from, QDate(2025, 6, 1));
        QCOMPARE(spark.to, QDate(2026, 6, 30));
        QCOMPARE(spark.runs.size(), size_t(1));
        QCOMPARE(spark.runs.front().size(), size_t(13));
        QCOMPARE(spark.yMin, 7.0); // the target is near
        QCOMPARE(spark.yMax, 24.0);
        QCOMPARE(spark.state, ws.kpi(sample.kpi.id)->headline);

        const ChartSample gaps = clickRate();
        const SparkSpec broken = kpiSpark(evaluateWorkspace(gaps.reg, gaps.asOf), gaps.kpi.id);
        QCOMPARE(broken.runs.size(), size_t(2));
        QCOMPARE(broken.blanks, (std::vector<QDate> {QDate(2026, 2, 28)}));

        const SparkSpec paper = kpiSparkSince(ws, sample.kpi.id, QDate(2026, 1, 1));
        QCOMPARE(paper.runs.front().size(), size_t(6));
        QCOMPARE(paper.yMin, 7.0);
        QCOMPARE(paper.yMax, 21.0);
    }

    void paperNamesWhatIsMissingAndTheScreenStaysSilent()
    {
        // Asked and unanswered after March: April to June; June is still in grace on 5 July.
        ChartSample sample = allEqual();
        sample.asOf = QDate(2026, 7, 5);
        const ChartSpec paper = specOf(sample, ChartUse::Paper);
        QCOMPARE(paper.missing,
                 (std::vector<ChartMissing> {{QDate(2026, 4, 30), true, {}},
                                             {QDate(2026, 5, 31), true, QStringLiteral("2 figures missing")},
                                             {QDate(2026, 6, 30), false, {}}}));
        QVERIFY(specOf(sample).missing.empty());
    }

    void onHoldNothingIsMissing()
    {
        ChartSample sample = allEqual();
        sample.objective.state = ObjectiveState::OnHold;
        ChangeRecord c;
        c.id.value = ChartSample::uuid(450);
        c.objective = sample.objective.id;
        c.date = QDate(2026, 4, 20);
        c.field = QStringLiteral("state");
        c.oldValue = QStringLiteral("active");
        c.newValue = QStringLiteral("on_hold");
        sample.reg.put(c);
        const ChartSpec paper = specOf(sample.done(), ChartUse::Paper);
        QVERIFY(paper.missing.empty());
        QCOMPARE(
            paper.holds,
            (std::vector<ChartHold> {{QDate(2026, 4, 20), sample.asOf, QStringLiteral("on hold since 20 Apr 2026")}}));
        QCOMPARE(paper.lastState, ResultState::Paused);
    }

    void chartsOfDraftsAreDrawnWithoutAState()
    {
        ChartSample sample = patchDays();
        sample.objective.state = ObjectiveState::Draft;
        sample.reg.remove(Kind::ChangeRecord, ChartSample::uuid(400));
        sample.done();
        const ChartSpec spec = specOf(sample);
        QCOMPARE(pointCount(spec), size_t(18));
        QCOMPARE(spec.lastState, ResultState::NotEvaluated);
    }

    void aContradictionInTheDefinitionGivesWordsInsteadOfAPlot()
    {
        ChartSample sample = patchDays();
        sample.kpi.target = ChartSample::decimal("30");
        sample.done();
        const ChartSpec spec = specOf(sample);
        QVERIFY(spec.emptyText.startsWith(QStringLiteral("Nothing can be computed yet")));
        QVERIFY(spec.actual.empty());
    }

    void aTargetStandsAsLongAsItWasPromised()
    {
        const ChartSpec spec = specOf(movedTarget());
        QCOMPARE(spec.limits.size(), size_t(1));
        QCOMPARE(spec.limits[0].value, 9.0);
        QCOMPARE(spec.limits[0].from, QDate(2026, 5, 12));
        QCOMPARE(spec.formerLimits.size(), size_t(2));
        QCOMPARE(spec.formerLimits[0].value, 5.0);
        QCOMPARE(spec.formerLimits[0].to, QDate(2026, 3, 10));
        QCOMPARE(spec.formerLimits[1].from, QDate(2026, 3, 10));
        QVERIFY(spec.yMin <= 5);
        // Seen from a day before the changes there was one target only.
        ChartSample early = movedTarget();
        early.asOf = QDate(2026, 3, 1);
        const ChartSpec then = specOf(early);
        QVERIFY(then.formerLimits.empty());
        QCOMPARE(then.limits[0].value, 5.0);
        QVERIFY(!then.limits[0].from.isValid());
    }

    void theReasonOfABreakIsNeverLeftOutForLackOfRoom()
    {
        ChartSample s = movedTarget();
        for (const char *date : {"2026-05-20", "2026-05-25", "2026-06-01", "2026-06-05", "2026-06-10", "2026-06-15"})
            s.trigger(date, "something happened");
        const ChartSpec spec = specOf(s);
        QCOMPARE(spec.events.size(), size_t(5));
        QCOMPARE(spec.events[0].words, QStringLiteral("new definition"));
    }

    void theBaselineIsNamedWhereProgressIsCountedFromIt()
    {
        const ChartSpec spec = specOf(patchDays());
        QVERIFY(spec.baseline);
        QCOMPARE(spec.baseline->date, QDate(2025, 1, 1));
        QCOMPARE(spec.baselineText, QStringLiteral("baseline ") + spec.baseline->text);
        QVERIFY(spec.yMax >= spec.baseline->value);
        const ChartRow first = spec.rows().front();
        QCOMPARE(first.type, ChartRow::Type::Baseline);
        QCOMPARE(first.value, spec.baseline->text);
        QCOMPARE(first.note, QStringLiteral("baseline"));
        QCOMPARE(first.number, std::optional(spec.baseline->value));
        // What is kept, or done or not, is not counted from a first value; and without one there is none.
        for (const ChartSample &none : {availability(), leavers(), lateNotifications()})
            QVERIFY(!specOf(none).baseline);
        ChartSample without = patchDays();
        without.kpi.baseline = {};
        QVERIFY(!specOf(without.done()).baseline);
        QVERIFY(!specOf(without.done()).toText().contains(QStringLiteral("baseline")));
    }

    void theTableNamesEveryMarkOnce()
    {
        const ChartSpec spec = specOf(patchDays());
        const auto rows = spec.rows();
        QCOMPARE(rows.size(),
                 1 + pointCount(spec) + spec.voided.size() + spec.blanks.size() + spec.interims.size()
                     + spec.events.size());
        const auto moved = specOf(movedTarget()).rows();
        QStringList words;
        for (const ChartRow &row : moved)
            if (row.type == ChartRow::Type::Event || row.type == ChartRow::Type::FormerTarget)
                words += row.date.toString(Qt::ISODate) + QLatin1Char(' ') + row.note;
        QCOMPARE(words,
                 (QStringList {QStringLiteral("2026-03-10 target 7 days instead of 5 days"),
                               QStringLiteral("2026-03-10 5 days until 10 Mar 2026"),
                               QStringLiteral("2026-04-15 new definition"),
                               QStringLiteral("2026-05-12 target 9 days instead of 7 days"),
                               QStringLiteral("2026-05-12 7 days until 12 May 2026")}));
        QVERIFY(std::is_sorted(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.date < b.date; }));
        const auto october
            = std::count_if(rows.begin(), rows.end(), [](const ChartRow &r) { return r.date == QDate(2025, 10, 31); });
        QCOMPARE(int(october), 2);
    }
};

QTEST_GUILESS_MAIN(tst_ChartSpec)
#include "tst_chartspec.moc"
