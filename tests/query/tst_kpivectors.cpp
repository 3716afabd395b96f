#include "model/query/forecast.h"
#include "model/query/planstate.h"
#include "model/query/rollup.h"
#include "tests/query/vectors.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace {

constexpr double tolerance = 0.005;

/// Empty text means "no number".
QString compare(const char *what, const std::optional<double> &actual, const QString &expected)
{
    const auto wanted = vectorNumber(expected);
    if (actual.has_value() != wanted.has_value() || (actual && std::abs(*actual - *wanted) > tolerance))
        return QStringLiteral("%1: %2, expected %3")
            .arg(QLatin1String(what), actual ? QString::number(*actual, 'f', 4) : QStringLiteral("nothing"), expected);
    return {};
}

QString compareText(const char *what, const QString &actual, const QString &expected)
{
    return actual == expected ? QString()
                              : QStringLiteral("%1: %2, expected %3").arg(QLatin1String(what), actual, expected);
}

void addRows(const char *file)
{
    QTest::addColumn<int>("index");
    const auto rows = csvRows(QLatin1String(file));
    for (int i = 0; i < rows.size(); ++i)
        QTest::addRow("%s %s", qPrintable(rows[i]["id"]), qPrintable(rows[i]["description"])) << i;
}

CsvRow rowAt(const char *file, int index)
{
    return csvRows(QLatin1String(file))[index];
}

} // namespace

class tst_KpiVectors : public QObject
{
    Q_OBJECT
private slots:
    void everyKpiVectorGivesItsResult_data() { addRows("data/kpi_vectors.csv"); }
    void everyKpiVectorGivesItsResult();
    void everyDueVectorGivesItsState_data() { addRows("data/due_vectors.csv"); }
    void everyDueVectorGivesItsState();
    void everyForecastVectorGivesItsDate_data() { addRows("data/forecast_vectors.csv"); }
    void everyForecastVectorGivesItsDate();
    void everyPlanVectorGivesItsState_data() { addRows("data/plan_vectors.csv"); }
    void everyPlanVectorGivesItsState();
    void everyRollupVectorGivesItsResult_data() { addRows("data/rollup_vectors.csv"); }
    void everyRollupVectorGivesItsResult();
};

void tst_KpiVectors::everyKpiVectorGivesItsResult()
{
    QFETCH(int, index);
    const CsvRow row = rowAt("data/kpi_vectors.csv", index);
    const KpiDefinition kpi = vectorDefinition(row);
    const KpiResult r = evaluateKpi(kpi, vectorReadings(row["measurements"]), vectorDate(row["as_of"]));
    const auto clamped = r.progress ? std::optional<double>(std::clamp(*r.progress, 0.0, 100.0)) : std::nullopt;
    QStringList wrong {compare("V", r.value, row["x_current"]),
                       compare("p", r.progress, row["x_progress_raw"]),
                       compare("shown p", clamped, row["x_progress_display"]),
                       compare("e", r.expected, row["x_expected"]),
                       compare("g", r.gap(), row["x_gap"]),
                       compareText("basis", r.basis ? keyOf(*r.basis) : QString(), row["x_basis"]),
                       compareText("performance", keyOf(r.performance), row["x_performance"]),
                       compareText("data", r.data ? keyOf(*r.data) : QStringLiteral("n/a"), row["x_data_state"]),
                       compareText("headline", keyOf(r.headline), row["x_headline"]),
                       compareText("note", r.noteText(kpi.sustainPeriods), row["x_note"])};
    wrong.removeAll(QString());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void tst_KpiVectors::everyDueVectorGivesItsState()
{
    QFETCH(int, index);
    const CsvRow row = rowAt("data/due_vectors.csv", index);
    KpiDefinition kpi;
    kpi.frequency = *fromKey<Frequency>(row["frequency"]);
    kpi.start = vectorDate(row["start"]);
    kpi.targetDate = vectorDate(row["target_date"]);
    kpi.fiscalYearStartMonth = row["fy_start"].toInt();
    if (!row["grace"].isEmpty())
        kpi.graceDays = row["grace"].toInt();
    std::vector<SeriesReading> readings;
    for (const QString &day : row["answered_period_ends"].split(QLatin1Char(';'), Qt::SkipEmptyParts))
        readings.push_back({SeriesReading::Type::Value, vectorDate(day), 1, 0, 0});
    const DueState s = dueState(kpi, readings, vectorDate(row["as_of"]));
    QCOMPARE(keyOf(s.state), row["x_state"]);
    QCOMPARE(s.nextDue.isValid() ? s.nextDue.toString(Qt::ISODate) : QString(), row["x_next_due"]);
    QCOMPARE(s.overdue, row["x_overdue"].toInt());
    QCOMPARE(s.trailing, row["x_trailing"].toInt());
    QCOMPARE(s.gaps, row["x_gaps"].toInt());
}

static QString dateText(const ForecastDate &d)
{
    return d.beyond ? QStringLiteral("beyond") : d.date.isValid() ? d.date.toString(Qt::ISODate) : QString();
}

void tst_KpiVectors::everyForecastVectorGivesItsDate()
{
    QFETCH(int, index);
    const CsvRow row = rowAt("data/forecast_vectors.csv", index);
    KpiDefinition kpi;
    kpi.direction = *fromKey<Direction>(row["direction"]);
    kpi.target = vectorNumber(row["target"]);
    kpi.targetDate = vectorDate(row["target_date"]);
    kpi.validMin = vectorNumber(row["valid_min"]);
    kpi.validMax = vectorNumber(row["valid_max"]);
    std::vector<KpiPoint> points;
    for (const SeriesReading &r : vectorReadings(row["series"])) {
        KpiPoint p;
        p.date = r.periodEnd;
        p.value = r.value;
        points.push_back(p);
    }
    const auto f = forecast(kpi, points);
    QVERIFY(f.has_value());
    QStringList wrong {
        compareText("state", keyOf(f->state), row["x_state"]),
        compareText("n", QString::number(f->n), row["x_n"]),
        compare("slope", f->slopePer30Days, row["x_slope_per_30d"]),
        compare("tau", f->tau, row["x_tau"]),
        compare("value at the end", f->valueAtTargetDate, row["x_value_at_target_date"]),
        compareText("confidence", keyOf(f->confidence), row["x_confidence"]),
        compareText("trend", keyOf(f->trend), row["x_trend"]),
        compareText("date", dateText(f->date), row["x_date"]),
        compareText("earliest", dateText(f->earliest), row["x_early"]),
        compareText("latest", dateText(f->latest), row["x_late"]),
        compareText("days late", f->daysLate ? QString::number(*f->daysLate) : QString(), row["x_days_late"])};
    wrong.removeAll(QString());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void tst_KpiVectors::everyPlanVectorGivesItsState()
{
    QFETCH(int, index);
    const CsvRow row = rowAt("data/plan_vectors.csv", index);
    std::vector<PlanStep> steps;
    for (const QString &text :
         row["actions(weight|start|due|status|pct|done)"].split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QStringList parts = text.split(QLatin1Char('|'));
        PlanStep s;
        s.weight = parts[0].toDouble();
        s.start = vectorDate(parts[1]);
        s.due = vectorDate(parts[2]);
        s.status = *fromKey<ActionStatus>(parts[3]);
        s.percent = parts[4].toInt();
        s.completedOn = vectorDate(parts[5]);
        steps.push_back(s);
    }
    const PlanResult r = evaluatePlan(steps, vectorDate(row["as_of"]));
    QStringList wrong {compare("actual", r.actual, row["x_actual"]),
                       compare("planned", r.planned, row["x_planned"]),
                       compare("variance", r.variance, row["x_schedule_variance"]),
                       compare("spi", r.spi, row["x_spi"]),
                       compareText("overdue", QString::number(r.overdue), row["x_overdue"]),
                       compareText("slip", QString::number(r.maxSlipDays), row["x_max_slip_days"]),
                       compareText("state", keyOf(r.state), row["x_status"])};
    wrong.removeAll(QString());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void tst_KpiVectors::everyRollupVectorGivesItsResult()
{
    QFETCH(int, index);
    const CsvRow row = rowAt("data/rollup_vectors.csv", index);
    std::vector<RollupInput> kpis;
    for (const QString &text :
         row["kpis(weight|deciding|progress|headline|overdue)"].split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QStringList parts = text.split(QLatin1Char('|'));
        kpis.push_back({parts[0].toDouble(), parts[1] == QLatin1String("1"), vectorNumber(parts[2]),
                        *fromKey<ResultState>(parts[3]), parts.value(4).toInt() > 0});
    }
    const RollupResult r = rollUp(kpis, vectorDate(row["as_of"]), vectorDate(row["target_date"]));
    QStringList wrong {compare("progress", r.progress, row["x_progress"]),
                       compare("coverage", r.coverage, row["x_coverage"]),
                       compareText("result", keyOf(r.result), row["x_result"])};
    wrong.removeAll(QString());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(tst_KpiVectors)
#include "tst_kpivectors.moc"
