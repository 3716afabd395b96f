#include "tests/query/kpigenerator.h"
#include "tests/query/reference.h"
#include "tests/query/referenceforecast.h"

#include <QTest>

// The product against a second, independent and slow reading of DOMAIN.md 3 (reference*.h), on 10,000 definitions
// and series at random.

namespace {

constexpr quint32 cases = 10'000;

QString different(const char *what, const std::optional<double> &a, const std::optional<double> &b)
{
    if (!a && !b)
        return {};
    if (a && b && std::abs(*a - *b) <= 1e-6 * std::max(1.0, std::abs(*b)))
        return {};
    const auto text
        = [](const std::optional<double> &v) { return v ? QString::number(*v) : QStringLiteral("nothing"); };
    return QStringLiteral("%1: %2, by the reference %3; ").arg(QLatin1String(what), text(a), text(b));
}

QString different(const char *what, const QString &a, const QString &b)
{
    return a == b ? QString() : QStringLiteral("%1: %2, by the reference %3; ").arg(QLatin1String(what), a, b);
}

QString text(int number)
{
    return QString::number(number);
}

QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString text(const ForecastDate &d)
{
    return d.beyond ? QStringLiteral("beyond") : text(d.date);
}

} // namespace

class tst_KpiReference : public QObject
{
    Q_OBJECT
private slots:
    void statesAreThoseOfTheReference();
    void dueDatesAreThoseOfTheReference();
    void forecastsAreThoseOfTheReference();
};

void tst_KpiReference::statesAreThoseOfTheReference()
{
    QHash<QString, int> seen;
    for (quint32 seed = 1; seed <= cases; ++seed) {
        KpiGenerator g(seed);
        const KpiDefinition k = g.definition();
        const auto series = g.series(k);
        const QDate today = g.asOf(k);
        const KpiResult r = evaluateKpi(k, series, today);
        const ReferenceResult x = Reference(k, series, today).run();
        const QString wrong = different("V", r.value, x.v) + different("p", r.progress, x.p)
            + different("e", r.expected, x.e) + different("performance", keyOf(r.performance), keyOf(x.performance))
            + different("headline", keyOf(r.headline), keyOf(x.headline))
            + different("note", r.noteText(k.sustainPeriods), x.note)
            + different("relapsed", text(r.relapsed), text(x.relapsed))
            + different("data", r.data ? keyOf(*r.data) : QString(), x.data ? keyOf(*x.data) : QString());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + caseText(seed, k, series, today)));
        ++seen[keyOf(r.performance)];
        ++seen[r.noteText(k.sustainPeriods).section(QLatin1Char(' '), 0, 0)];
        ++seen[r.relapsed ? QStringLiteral("relapsed") : QString()];
    }
    // The cases must reach every state, or they prove nothing.
    for (const char *state : {"achieved", "missed", "on_track", "at_risk", "off_track", "no_data", "not_started",
                              "invalid", "final_stretch", "sustaining", "reached_late", "relapsed"})
        QVERIFY2(seen.value(QLatin1String(state)) >= 20, state);
}

void tst_KpiReference::dueDatesAreThoseOfTheReference()
{
    for (quint32 seed = 1; seed <= cases; ++seed) {
        KpiGenerator g(seed);
        const KpiDefinition k = g.definition();
        const auto series = g.series(k);
        const QDate today = g.asOf(k);
        if (k.targetDate <= k.start)
            continue;
        const DueState s = dueState(k, series, today);
        const ReferenceDue x = referenceDue(k, series, today);
        const QString wrong = different("state", keyOf(s.state), keyOf(x.state))
            + different("next due", text(s.nextDue), text(x.nextDue))
            + different("overdue", text(s.overdue), text(x.overdue))
            + different("trailing", text(s.trailing), text(x.trailing)) + different("gaps", text(s.gaps), text(x.gaps))
            + different("open", text(int(s.open.size())), text(x.open));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + caseText(seed, k, series, today)));
    }
}

void tst_KpiReference::forecastsAreThoseOfTheReference()
{
    QHash<QString, int> seen;
    for (quint32 seed = 1; seed <= cases; ++seed) {
        KpiGenerator g(seed);
        KpiDefinition k;
        k.direction = g.oneOf({Direction::Increase, Direction::Decrease, Direction::Zero});
        const bool up = k.direction == Direction::Increase;
        k.baseline = up ? 0 : 40;
        k.target = k.direction == Direction::Zero ? 0 : up ? 40 : 5;
        k.start = QDate(2025, 1, 1);
        k.targetDate = k.start.addDays(g.between(200, 900));
        if (g.chance(30)) {
            k.validMin = 0;
            k.validMax = 100;
        }
        std::vector<SeriesReading> series;
        const int n = g.between(1, 16), noise = g.between(0, 12), drift = g.between(-2, 8);
        QDate day = k.start;
        for (int i = 0; i < n; ++i) {
            day = day.addDays(g.between(1, 40));
            const double value = *k.baseline + (up ? 1 : -1) * drift * i / 2.0 + g.figure(-noise, noise);
            series.push_back({SeriesReading::Type::Value, day, value, 0, 0});
        }
        const KpiResult r = evaluateKpi(k, series, day);
        const auto f = forecast(k, r.points);
        QVERIFY(f.has_value());
        const ReferenceForecast x = referenceForecast(k, r.points);
        const QString wrong = different("state", keyOf(f->state), keyOf(x.state))
            + different("slope", f->slopePer30Days, x.slopePer30Days) + different("tau", f->tau, x.tau)
            + different("at the end", f->valueAtTargetDate, x.atTargetDate)
            + different("confidence", keyOf(f->confidence), keyOf(x.confidence))
            + different("trend", keyOf(f->trend), keyOf(x.trend)) + different("date", text(f->date), text(x.date))
            + different("earliest", text(f->earliest), text(x.earliest))
            + different("latest", text(f->latest), text(x.latest))
            + different("late", text(f->daysLate.value_or(-1)), text(x.daysLate.value_or(-1)));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + caseText(seed, k, series, day)));
        ++seen[keyOf(f->state)];
        seen[QStringLiteral("beyond")] += f->date.beyond;
    }
    for (const char *state : {"insufficient", "reached", "away", "unclear", "on_time", "late", "beyond"})
        QVERIFY2(seen.value(QLatin1String(state)) >= 20, state);
}

QTEST_GUILESS_MAIN(tst_KpiReference)
#include "tst_kpireference.moc"
