#pragma once
#include "model/query/kpistate.h"

#include <QRandomGenerator>

// Definitions and series at random, the same in every run: a case is known by its seed. Numbers lie on a grid of
// quarters, so that a figure is either exactly at a limit or clearly beside it.

class KpiGenerator
{
public:
    explicit KpiGenerator(quint32 seed)
        : m_random(seed)
    {
    }

    bool chance(int percent) { return m_random.bounded(100) < percent; }
    int between(int least, int most) { return m_random.bounded(least, most + 1); }
    double figure(int least, int most) { return between(4 * least, 4 * most) / 4.0; }
    template <typename T> T oneOf(std::initializer_list<T> list)
    {
        return *(list.begin() + m_random.bounded(int(list.size())));
    }
    QRandomGenerator &random() { return m_random; }

    KpiDefinition definition()
    {
        KpiDefinition k;
        k.direction = oneOf({Direction::Increase, Direction::Increase, Direction::Decrease, Direction::Decrease,
                             Direction::Range, Direction::Zero, Direction::Binary, Direction::Qualitative});
        k.aggregation = oneOf({Aggregation::Latest, Aggregation::Latest, Aggregation::Average, Aggregation::Sum,
                               Aggregation::Cumulative, Aggregation::Ratio, Aggregation::Max, Aggregation::Min});
        if (k.direction == Direction::Binary || k.direction == Direction::Qualitative)
            k.aggregation = Aggregation::Latest;
        if (chance(30))
            k.window = oneOf({Window {Window::Type::Last, between(1, 6)}, Window {Window::Type::FiscalYearToDate, 0},
                              Window {Window::Type::SinceStart, 0}});
        k.frequency = oneOf({Frequency::Monthly, Frequency::Monthly, Frequency::Continuous, Frequency::Weekly,
                             Frequency::Quarterly, Frequency::HalfYearly, Frequency::Yearly, Frequency::OnEvent});
        k.fiscalYearStartMonth = chance(60) ? 1 : between(2, 12);
        if (chance(20))
            k.graceDays = between(0, 60);
        if (chance(50))
            k.maxAgeDays = between(1, 400);
        k.start = QDate(2023, 6, 1).addDays(between(0, 900));
        k.targetDate = k.start.addDays(chance(3) ? between(-30, 0) : between(1, 800));
        if (chance(15)) // on the first or last day of a period
            k.targetDate = periodOf(k.frequency, k.targetDate, k.fiscalYearStartMonth).last.addDays(between(0, 1));
        setGoal(k);
        setInterims(k);
        k.scaleFactor = oneOf({100.0, 1000.0, 1.0});
        k.zeroDenominator = oneOf({ZeroDenominator::NoData, ZeroDenominator::AsTarget});
        k.sustainPeriods = chance(70) ? 1 : between(2, 4);
        if (k.direction == Direction::Binary && chance(50)) {
            k.progressFromPlan = true;
            k.planProgress = figure(0, 100);
            k.planExpected = figure(0, 100);
        }
        if (chance(20))
            k.thresholds.hysteresis = between(0, 8);
        return k;
    }

    /// At most one reading a day, as the file keeps them (2.4); some before the start, some after the end.
    std::vector<SeriesReading> series(const KpiDefinition &k)
    {
        std::vector<SeriesReading> out;
        const int step = k.frequency == Frequency::Weekly ? 7
            : k.frequency == Frequency::Quarterly         ? 91
            : k.frequency == Frequency::HalfYearly        ? 182
            : k.frequency == Frequency::Yearly            ? 365
                                                          : 30;
        const bool onPeriodEnds = chance(70) && k.frequency != Frequency::OnEvent;
        QDate day = k.start.addDays(between(-2 * step, step));
        const int most = between(0, 18);
        double walk = startValue(k);
        for (int i = 0; i < most; ++i) {
            SeriesReading r;
            r.periodEnd = onPeriodEnds ? periodOf(k.frequency, day, k.fiscalYearStartMonth).last : day;
            walk += figure(-3, 3) + (k.target ? (*k.target - walk) / 8 : 0);
            walk = std::floor(walk * 4) / 4;
            if (chance(10))
                r.type = SeriesReading::Type::NotAvailable;
            else
                setFigure(k, r, walk);
            if (out.empty() || r.periodEnd > out.back().periodEnd)
                out.push_back(r);
            day = day.addDays(chance(85) ? step : between(1, 3 * step));
        }
        return out;
    }

    /// Often within a day of a rule's border, where mistakes live.
    QDate asOf(const KpiDefinition &k)
    {
        if (chance(50))
            return k.start.addDays(between(-40, 1000));
        const int tenth = int(k.start.daysTo(k.targetDate) / 10);
        const int grace = k.graceDays.value_or(defaultGrace(k.frequency));
        const int back = oneOf({0, 0, std::min(30, tenth), 30, -grace, int(k.start.daysTo(k.targetDate))});
        return k.targetDate.addDays(between(-1, 1) - back);
    }

private:
    void setGoal(KpiDefinition &k)
    {
        const double a = figure(-10, 40), width = chance(10) ? 0 : figure(0, 40);
        switch (k.direction) {
        case Direction::Increase:
            k.baseline = a;
            k.target = a + width;
            break;
        case Direction::Decrease:
            k.baseline = a + width;
            k.target = a;
            break;
        case Direction::Range:
            if (chance(70))
                k.lower = a;
            if (chance(60))
                k.upper = a + width;
            k.tolerance = chance(50) ? figure(0, 3) : 0;
            break;
        case Direction::Zero:
            k.baseline = chance(15) ? 0 : figure(-2, 30);
            break;
        case Direction::Qualitative:
            k.baseline = between(0, 2);
            k.target = between(1, 3);
            break;
        default:
            break;
        }
        if (chance(25))
            k.baseline.reset();
        if (chance(2))
            k.target.reset();
        if (chance(3))
            std::swap(k.baseline, k.target);
        if (chance(20)) {
            const bool lowerIsBetter = k.direction == Direction::Decrease || k.direction == Direction::Zero;
            k.statusMode = StatusMode::Threshold;
            k.greenLimit = figure(0, 30);
            k.redLimit = *k.greenLimit + (lowerIsBetter ? 1 : -1) * figure(1, 40);
        }
    }

    void setInterims(KpiDefinition &k)
    {
        const bool possible = k.target && k.direction != Direction::Range && k.direction != Direction::Binary;
        if (!possible || !chance(30))
            return;
        k.interimMode = oneOf({InterimMode::Linear, InterimMode::Stepped});
        QDate day = k.start;
        for (int i = between(1, 3); i > 0; --i) {
            day = day.addDays(between(1, 300));
            if (day > k.targetDate)
                day = k.targetDate;
            if (day <= k.start || (!k.interims.empty() && day <= k.interims.back().date))
                break;
            k.interims.push_back({day, figure(-10, 60)});
        }
    }

    double startValue(const KpiDefinition &k)
    {
        return k.baseline ? *k.baseline : k.lower ? *k.lower : k.upper ? *k.upper : figure(0, 20);
    }

    void setFigure(const KpiDefinition &k, SeriesReading &r, double walk)
    {
        if (k.direction == Direction::Binary) {
            r.value = chance(40) ? 1 : 0;
        } else if (k.direction == Direction::Qualitative) {
            r.value = between(0, 3);
        } else if (k.aggregation == Aggregation::Ratio && chance(90)) {
            r.type = SeriesReading::Type::Ratio;
            r.denominator = chance(15) ? 0 : between(1, 40);
            r.numerator = r.denominator > 0 ? between(0, int(r.denominator)) : 0;
        } else if (k.direction == Direction::Zero) {
            r.value = chance(50) ? 0 : between(0, 6);
        } else {
            r.value = walk;
            if (chance(10) && k.target)
                r.value = *k.target;
        }
    }

    QRandomGenerator m_random;
};

/// A case in words, to stand beside a failure.
inline QString caseText(quint32 seed, const KpiDefinition &k, std::span<const SeriesReading> series, QDate asOf)
{
    const auto n = [](const std::optional<double> &v) { return v ? QString::number(*v) : QStringLiteral("–"); };
    QString text = QStringLiteral("seed %1: %2 %3 %4, B %5 T %6 [%7, %8], %9")
                       .arg(seed)
                       .arg(keyOf(k.direction), keyOf(k.aggregation), keyOf(k.frequency), n(k.baseline), n(k.target),
                            n(k.lower), n(k.upper), k.start.toString(Qt::ISODate))
        + QStringLiteral(" to %1, as of %2, fiscal year from %3, window %4/%5;")
              .arg(k.targetDate.toString(Qt::ISODate), asOf.toString(Qt::ISODate))
              .arg(k.fiscalYearStartMonth)
              .arg(int(k.window.type))
              .arg(k.window.count);
    for (const SeriesReading &r : series)
        text += QStringLiteral(" %1=%2").arg(r.periodEnd.toString(Qt::ISODate),
                                             r.type == SeriesReading::Type::NotAvailable ? QStringLiteral("NA")
                                                 : r.type == SeriesReading::Type::Ratio
                                                 ? QStringLiteral("%1/%2").arg(r.numerator).arg(r.denominator)
                                                 : QString::number(r.value));
    return text;
}

/// Everything a result says, for "the same" and "not the same".
inline QString resultText(const KpiResult &r)
{
    const auto n = [](const std::optional<double> &v) { return v ? QString::number(*v, 'f', 6) : QStringLiteral("–"); };
    QString text = QStringLiteral("V %1 p %2 e %3 %4 %5 data %6 %7 note %8 due %9")
                       .arg(n(r.value), n(r.progress), n(r.expected), r.basis ? keyOf(*r.basis) : QString(),
                            keyOf(r.performance), r.data ? keyOf(*r.data) : QString(), keyOf(r.headline), r.noteText(9),
                            r.due.nextDue.toString(Qt::ISODate))
        + QStringLiteral(" overdue %1 trailing %2 gaps %3 open %4 relapsed %5 points")
              .arg(r.due.overdue)
              .arg(r.due.trailing)
              .arg(r.due.gaps)
              .arg(r.due.open.size())
              .arg(r.relapsed);
    for (const KpiPoint &p : r.points)
        text += QStringLiteral(" %1=%2:%3")
                    .arg(p.date.toString(Qt::ISODate), QString::number(p.value, 'f', 6), keyOf(p.state));
    return text;
}
