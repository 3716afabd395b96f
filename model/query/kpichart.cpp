#include "model/query/kpichart.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/query/chartaxis.h"
#include "model/query/chartseries.h"
#include "model/query/chartwords.h"
#include "model/query/kpisteps.h"
#include "model/query/settings.h"
#include "model/query/shownreadings.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr size_t kMostMarkers = 40; // beyond it dots would be the line (LOOK 6)
constexpr int kDaysAfterTarget = 45; // room to see whether the target date is kept
constexpr int kDaysAfterLast = 15;

class Builder
{
public:
    Builder(const Register &reg, const Kpi &kpi, const KpiRow &row, QDate asOf, const Language &language, ChartUse use)
        : m_reg(reg)
        , m_kpi(kpi)
        , m_row(row)
        , m_definition(row.definition)
        , m_asOf(asOf)
        , m_use(use)
        , m_language(language)
        , m_words(kpi, row.definition, language)
        , m_judge(judgeOf(row.definition))
    {
        m_spec.title = kpi.name;
        m_spec.code = kpi.code;
        m_spec.unit = kpi.unit;
    }

    ChartSpec build()
    {
        const ShownReadings readings(m_reg, m_kpi.id);
        if (m_row.result.problem != DefinitionProblem::None) {
            m_spec.emptyText = m_language.translate(
                "Chart", "Nothing can be computed yet: the target, its bounds or its dates do not fit together.");
            return std::move(m_spec);
        }
        m_spec.actual = brokenAt(chartRuns(m_row, readings, &m_words), definitionBreaks(m_reg, m_kpi));
        m_spec.blanks = chartBlanks(m_row, readings, &m_words);
        if (m_spec.actual.empty()) {
            m_spec.emptyText = nothingYet();
            return std::move(m_spec);
        }
        size_t count = 0;
        for (const auto &run : m_spec.actual)
            count += run.size();
        m_spec.markers = count <= kMostMarkers;
        m_spec.voided = voidedPoints(m_row, readings, m_words);
        m_spec.last = m_spec.actual.back().back();
        m_spec.lastState = m_row.headline;
        m_spec.lastStateText = labelOf(m_row.headline, m_language);
        addTime();
        addGoal();
        addFormerGoals();
        addBaseline();
        addWay();
        m_spec.forecast = chartForecast(m_row, m_spec.to, m_use, m_words);
        m_spec.events = chartEvents(m_reg, m_kpi, m_spec.from, m_spec.to, m_words);
        if (m_use == ChartUse::Paper) { // on the screen silence is silence; the due list says what is missing
            m_spec.missing = missingFigures(m_row, readings, m_words);
            m_spec.holds = holdTimes(m_reg, m_row, m_spec.from, m_words);
        }
        addValueAxis();
        m_spec.xTicks = timeTicks(m_spec.from, m_spec.to, m_use, m_language);
        return std::move(m_spec);
    }

private:
    /// "No reading yet. First figure: June 2026, due 10 Jul 2026."
    QString nothingYet() const
    {
        const QDate due = m_row.result.due.nextDue;
        if (!due.isValid())
            return m_language.translate("Chart", "No reading yet.");
        const QDate end = due.addDays(-m_definition.graceDays.value_or(defaultGrace(m_definition.frequency)));
        return m_language.translate("Chart", "No reading yet. First figure: %1, due %2.")
            .arg(periodName(m_definition.frequency, end, m_definition.fiscalYearStartMonth, m_language),
                 m_words.date(due));
    }

    /// All readings, the whole term and some days behind it; from the first day of a quarter on.
    void addTime()
    {
        QDate first = m_spec.actual.front().front().date;
        QDate last = std::max(m_spec.actual.back().back().date, m_row.evaluatedAt);
        for (const auto &blank : m_spec.blanks) {
            first = std::min(first, blank.date);
            last = std::max(last, blank.date);
        }
        for (const auto &point : m_spec.voided) {
            first = std::min(first, point.date);
            last = std::max(last, point.date);
        }
        m_spec.from = quarterStart(std::min(first, m_definition.start));
        m_spec.to = std::max(m_definition.targetDate.addDays(kDaysAfterTarget), last.addDays(kDaysAfterLast));
        // An objective closed years ago keeps its own time: the day of the report would squeeze it.
        if (m_asOf <= m_spec.to)
            m_spec.today = m_asOf;
        m_spec.targetDate = m_definition.targetDate;
        if (m_use == ChartUse::Paper) {
            m_spec.todayText = m_language.translate("Chart", "as of %1").arg(m_words.date(m_asOf));
            m_spec.targetDateText = m_language.translate("Chart", "target %1").arg(m_words.date(m_spec.targetDate));
        } else {
            m_spec.todayText = m_language.translate("Chart", "today");
        }
    }

    void addLimit(double value, const char *pattern, const QString &figure)
    {
        m_spec.limits.push_back({value, m_language.translate("Chart", pattern).arg(figure)});
    }

    void addGoal()
    {
        static constexpr const char *atLeast = QT_TRANSLATE_NOOP("Chart", "at least %1");
        static constexpr const char *atMost = QT_TRANSLATE_NOOP("Chart", "at most %1");
        static constexpr const char *target = QT_TRANSLATE_NOOP("Chart", "target %1");
        if (m_judge != Judge::Range) {
            const double value = targetOf(m_definition);
            const bool typed = m_definition.direction != Direction::Zero && m_definition.direction != Direction::Binary;
            addLimit(value, target, typed ? m_words.goal(m_kpi.target) : m_words.value(value));
            return;
        }
        const Bounds bounds = boundsOf(m_definition);
        const bool hold = m_definition.direction != Direction::Range;
        if (bounds.lower)
            addLimit(*bounds.lower, atLeast, m_words.goal(hold ? m_kpi.target : m_kpi.lower));
        if (bounds.upper)
            addLimit(*bounds.upper, atMost, m_words.goal(hold ? m_kpi.target : m_kpi.upper));
    }

    /// Lines of targets and bounds that were changed, each as long as it stood; the present one begins where it was
    /// set. A line of today across the past would say that nobody moved the goal.
    void addFormerGoals()
    {
        const bool range = m_judge == Judge::Range && m_definition.direction == Direction::Range;
        const QStringList fields = range ? QStringList {QStringLiteral("lower"), QStringLiteral("upper")}
                                         : QStringList {QStringLiteral("target")};
        for (const QString &field : fields) {
            std::vector<const ChangeRecord *> changes;
            for (const ChangeRecord &c : m_reg.all<ChangeRecord>())
                if (changedField(c, m_kpi) == field && c.date > m_spec.from && c.date <= m_asOf)
                    changes.push_back(&c);
            std::stable_sort(changes.begin(), changes.end(),
                             [](const ChangeRecord *a, const ChangeRecord *b) { return a->date < b->date; });
            QDate from = m_spec.from;
            for (const ChangeRecord *c : changes) {
                if (const Decimal old = Decimal::fromStored(c->oldValue); !old.isNull())
                    m_spec.formerLimits.push_back(
                        {old.number(),
                         m_language.translate("Chart", "%1 until %2").arg(m_words.goal(old), m_words.date(c->date)),
                         from, c->date});
                from = c->date;
            }
            const Decimal &now = field == QLatin1String("lower") ? m_kpi.lower
                : field == QLatin1String("upper")                ? m_kpi.upper
                                                                 : m_kpi.target;
            for (ChartLimit &limit : m_spec.limits)
                if (from != m_spec.from && !now.isNull() && limit.value == now.number())
                    limit.from = from;
        }
    }

    /// Where the way begins (2.4): without it nobody sees from where an improvement is counted. Only where progress
    /// is counted from it (3.5).
    void addBaseline()
    {
        if (!m_definition.baseline || m_judge == Judge::Range || m_definition.direction == Direction::Binary
            || (m_definition.direction == Direction::Zero && *m_definition.baseline <= 0))
            return;
        ChartPoint point;
        point.date = m_definition.start;
        point.value = *m_definition.baseline;
        point.text = m_kpi.baseline.isNull() ? m_words.value(point.value) : m_words.goal(m_kpi.baseline);
        point.note = m_language.translate("Chart", "baseline");
        m_spec.baseline = point;
        m_spec.baselineText = m_language.translate("Chart", "baseline %1").arg(point.text);
    }

    void addWay()
    {
        m_spec.trajectory = trajectoryCorners(m_definition);
        if (m_spec.trajectory.empty())
            return;
        std::vector<std::pair<QDate, Decimal>> interims;
        for (const InterimTarget &t : m_reg.all<InterimTarget>())
            if (t.kpi == m_kpi.id && t.dueDate.isValid() && !t.value.isNull())
                interims.emplace_back(t.dueDate, t.value);
        std::sort(interims.begin(), interims.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[day, value] : interims) {
            ChartPoint point;
            point.date = day;
            point.value = value.number();
            point.text = m_language.translate("Chart", "%1 by %2").arg(m_words.plain(value), m_words.date(day));
            point.note = m_language.translate("Chart", "interim target");
            m_spec.interims.push_back(point);
        }
    }

    /// Smallest and largest of everything that is drawn.
    AxisRequest wanted() const
    {
        AxisRequest r;
        r.least = r.most = m_spec.actual.front().front().value;
        r.wholeSteps = true;
        const auto take = [&](double value) {
            r.least = std::min(r.least, value);
            r.most = std::max(r.most, value);
            r.wholeSteps = r.wholeSteps && std::abs(value - std::round(value)) < 1e-9;
        };
        for (const auto &run : m_spec.actual)
            for (const ChartPoint &p : run)
                take(p.value);
        for (const auto *points : {&m_spec.voided, &m_spec.interims, &m_spec.trajectory})
            for (const ChartPoint &p : *points)
                take(p.value);
        if (m_spec.baseline)
            take(m_spec.baseline->value);
        for (const auto *limits : {&m_spec.limits, &m_spec.formerLimits})
            for (const ChartLimit &limit : *limits)
                take(limit.value);
        if (m_spec.forecast) { // whole steps stay whole: a trend lies between them
            r.least = std::min(r.least, m_spec.forecast->to.value);
            r.most = std::max(r.most, m_spec.forecast->to.value);
        }
        if (m_judge == Judge::Range && m_definition.tolerance > 0)
            for (const auto &[bound, sign] :
                 {std::pair(boundsOf(m_definition).lower, -1.0), std::pair(boundsOf(m_definition).upper, 1.0)})
                if (bound)
                    take(*bound + sign * m_definition.tolerance);
        r.percent = m_words.isPercent();
        r.maintain = m_judge == Judge::Range;
        r.wholeSteps = r.wholeSteps && !r.percent;
        return r;
    }

    void addValueAxis()
    {
        const QStringList scale = m_words.scale();
        if (!scale.isEmpty()) {
            addWordAxis(scale, m_definition.lowestScale);
            return;
        }
        if (m_definition.direction == Direction::Binary) {
            addWordAxis({m_language.translate("Chart", "not done"), m_language.translate("Chart", "done")}, 0);
            return;
        }
        const ValueAxis axis = valueAxis(wanted());
        m_spec.yMin = axis.from;
        m_spec.yMax = axis.to;
        const int decimals = axis.decimals();
        for (const double position : axis.positions())
            m_spec.yTicks.push_back({position, m_words.number(position, decimals)});
        if (m_use == ChartUse::Paper && m_words.isPercent())
            m_spec.yTicks.back().label = m_words.withUnit(m_spec.yTicks.back().label);
        if (axis.cut)
            m_spec.axisNote = m_language.translate("Chart", "Axis starts at %1, not at zero")
                                  .arg(m_words.withUnit(m_words.number(axis.from, decimals)));
        addBands();
    }

    void addWordAxis(const QStringList &words, double lowest)
    {
        m_spec.yMin = lowest;
        m_spec.yMax = lowest + double(words.size() - 1);
        for (qsizetype i = 0; i < words.size(); ++i)
            m_spec.yTicks.push_back({lowest + double(i), words.at(i)});
    }

    void addBands()
    {
        if (m_judge != Judge::Range)
            return;
        const Bounds bounds = boundsOf(m_definition);
        m_spec.bands.push_back({std::max(bounds.lower.value_or(m_spec.yMin), m_spec.yMin),
                                std::min(bounds.upper.value_or(m_spec.yMax), m_spec.yMax), false,
                                m_language.translate("Chart", "allowed range")});
        if (m_definition.tolerance <= 0)
            return;
        const bool hold = m_definition.direction != Direction::Range;
        const auto tolerance = [&](double from, double to, double outer, const Decimal &typed) {
            const QString figure = m_words.goal(outer, hold ? m_kpi.target : typed, m_kpi.tolerance);
            m_spec.bands.push_back({from, to, true, m_language.translate("Chart", "tolerance %1").arg(figure)});
        };
        if (bounds.lower) {
            const double outer = *bounds.lower - m_definition.tolerance;
            tolerance(outer, *bounds.lower, outer, m_kpi.lower);
        }
        if (bounds.upper) {
            const double outer = *bounds.upper + m_definition.tolerance;
            tolerance(*bounds.upper, outer, outer, m_kpi.upper);
        }
    }

    const Register &m_reg;
    const Kpi &m_kpi;
    const KpiRow &m_row;
    const KpiDefinition &m_definition;
    QDate m_asOf;
    ChartUse m_use;
    const Language &m_language;
    ChartWords m_words;
    Judge m_judge;
    ChartSpec m_spec;
};

} // namespace

KpiRow chartRow(const Register &reg, const Kpi &kpi, QDate asOf)
{
    KpiRow row;
    row.id = kpi.id;
    row.code = kpi.code;
    row.name = kpi.name;
    row.objective = kpi.objective;
    row.deciding = kpi.deciding;
    row.definition = definitionOf(reg, kpi, thresholdsOf(reg));
    if (row.definition.progressFromPlan) {
        const PlanResult plan = planOf(reg, kpi.objective, asOf);
        row.definition.planProgress = plan.actual;
        row.definition.planExpected = plan.planned;
    }
    row.evaluatedAt = asOf;
    row.result = evaluateKpi(row.definition, seriesOf(ShownReadings(reg, kpi.id)), asOf);
    row.forecast = forecast(row.definition, row.result.points);
    row.headline = row.result.headline;
    return row;
}

ChartSpec kpiChart(const Register &reg, const Kpi &kpi, const KpiRow &row, QDate asOf, const Language &language,
                   ChartUse use)
{
    return Builder(reg, kpi, row, asOf, language, use).build();
}

ChartSpec kpiChart(const WorkspaceState &ws, Id<Kpi> id, const Language &language, ChartUse use)
{
    const Kpi *kpi = ws.reg.find(id);
    if (!kpi) {
        ChartSpec none;
        none.emptyText = language.translate("Chart", "This measure does not exist at this day.");
        return none;
    }
    if (const KpiRow *row = ws.kpi(id))
        return kpiChart(ws.reg, *kpi, *row, ws.asOf, language, use);
    KpiRow row = chartRow(ws.reg, *kpi, ws.asOf);
    row.headline = ResultState::NotEvaluated; // of a draft, proposed, withdrawn or superseded objective (3.10.6)
    return kpiChart(ws.reg, *kpi, row, ws.asOf, language, use);
}
