#include "model/domain/kpi.h"
#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/chartwords.h"
#include "model/query/figures.h"
#include "model/query/kpichart.h"
#include "tests/query/sampleorganisation.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

// Figures in words: the same on screen and on paper (DOMAIN.md 3.5, conviction 10).

namespace {

struct Figure {
    Kpi kpi;
    KpiDefinition definition;
    QString value(double v, const Language &language = Language()) const
    {
        return ChartWords(kpi, definition, language).value(v);
    }
    QString goal(const Language &language = Language()) const { return goalShort(kpi, definition, language); }
};

Figure figure(Direction direction, const char *baseline, const char *target, const char *unit, int decimals = 1)
{
    Figure f;
    f.kpi.direction = f.definition.direction = direction;
    f.kpi.unit = QString::fromUtf8(unit);
    f.kpi.decimals = decimals;
    if (*baseline)
        f.kpi.baseline = Decimal::fromStored(QLatin1String(baseline));
    if (*target)
        f.kpi.target = Decimal::fromStored(QLatin1String(target));
    f.definition.baseline = f.kpi.baseline.optional();
    f.definition.target = f.kpi.target.optional();
    return f;
}

Figure range(const char *lower, const char *upper, const char *unit)
{
    Figure f = figure(Direction::Range, "", "", unit);
    if (*lower)
        f.kpi.lower = Decimal::fromStored(QLatin1String(lower));
    if (*upper)
        f.kpi.upper = Decimal::fromStored(QLatin1String(upper));
    f.definition.lower = f.kpi.lower.optional();
    f.definition.upper = f.kpi.upper.optional();
    return f;
}

} // namespace

class tst_Figures : public QObject
{
    Q_OBJECT
private slots:
    void theOutlookNamesConfidenceAndThePaceThatIsNeeded();
    void onNoiseThereIsNoDateAndNoDelay();
    void goalsInWords();
    void valuesInWords();
    void missedTargetIsNeverShownAsMet_data();
    void missedTargetIsNeverShownAsMet();
    void missedTargetIsNeverShownAsMetForAnyFigure();
    void negativeNumbersHaveARealMinus();
};

void tst_Figures::theOutlookNamesConfidenceAndThePaceThatIsNeeded()
{
    const WorkspaceState ws = evaluateWorkspace(sampleRegister(), sampleDay);
    const Objective &o = withCode<Objective>(ws.reg, "OBJ-005");
    const auto outlook = outlookOf(ws, *ws.objective(o.id), Language());
    QVERIFY(outlook);
    const KpiRow *kpi = ws.kpi(outlook->kpi);
    QCOMPARE(kpi->code, QStringLiteral("KPI-010"));
    const double needed = (100 - *kpi->result.value) / double(sampleDay.daysTo(QDate(2026, 12, 31))) * 30;
    QCOMPARE(outlook->words,
             QStringLiteral("%1 days late, high confidence · needed %2 % in 30 days, trend %3")
                 .arg(*kpi->forecast->daysLate)
                 .arg(needed, 0, 'f', 2)
                 .arg(*kpi->forecast->slopePer30Days, 0, 'f', 2)
                 .replace(QStringLiteral(" %"), QString(QChar(0x202F)) + QLatin1Char('%')));
    QVERIFY(needed > *kpi->forecast->slopePer30Days); // that is why it is late
    // What is achieved needs no pace, and an objective without measures has no outlook.
    QVERIFY(!outlookOf(ws, *ws.objective(withCode<Objective>(ws.reg, "OBJ-013").id), Language()));
}

void tst_Figures::onNoiseThereIsNoDateAndNoDelay()
{
    int unclear = 0;
    for (const QDate day : {sampleDay, sampleDay.addMonths(-6), sampleDay.addMonths(-12)}) {
        const WorkspaceState ws = evaluateWorkspace(sampleRegister(), day);
        for (const KpiRow &row : ws.kpis) {
            if (!row.forecast || row.forecast->state != ForecastState::Unclear)
                continue;
            ++unclear;
            QCOMPARE(forecastShort(row.forecast, Language()).text, QStringLiteral("no forecast"));
            QVERIFY(!kpiChart(ws, row.id, Language()).forecast);
        }
    }
    QVERIFY(unclear > 0);
}

void tst_Figures::goalsInWords()
{
    QCOMPARE(figure(Direction::Decrease, "14.2", "4", "%").goal(), QStringLiteral("14.2 → 4\u202F%"));
    QCOMPARE(figure(Direction::Decrease, "14.2", "4", "%").goal(Language(QStringLiteral("de"))),
             QStringLiteral("14,2 → 4\u202F%"));
    QCOMPARE(range("99.9", "", "%").goal(), QStringLiteral("≥ 99.9\u202F%"));
    QCOMPARE(range("3", "5", "days").goal(), QStringLiteral("3 to 5 days"));
    QCOMPARE(figure(Direction::Increase, "99", "99", "%").goal(), QStringLiteral("≥ 99\u202F%"));
    QCOMPARE(figure(Direction::Zero, "37", "0", "systems").goal(), QStringLiteral("37 → 0"));
    QCOMPARE(figure(Direction::Zero, "", "0", "notifications").goal(), QStringLiteral("keep 0"));
    QCOMPARE(figure(Direction::Binary, "", "", "").goal(), QStringLiteral("yes/no"));
    QCOMPARE(figure(Direction::Increase, "1", "", "%").goal(), QStringLiteral("–"));
}

void tst_Figures::valuesInWords()
{
    QCOMPARE(figure(Direction::Decrease, "14.2", "4", "%").value(5.8), QStringLiteral("5.8\u202F%"));
    QCOMPARE(figure(Direction::Decrease, "20", "5", "days").value(11.5), QStringLiteral("11.5 days"));
    QCOMPARE(figure(Direction::Decrease, "20", "5", "days").value(11.5, Language(QStringLiteral("de"))),
             QStringLiteral("11,5 days"));
    QCOMPARE(figure(Direction::Decrease, "20", "5", "days").value(11), QStringLiteral("11 days"));
}

void tst_Figures::missedTargetIsNeverShownAsMet_data()
{
    QTest::addColumn<bool>("increase");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("V10: 94.96 of 95") << true << QByteArray("95") << 1 << 94.96 << QStringLiteral("94.96\u202F%");
    QTest::newRow("met is not made longer") << true << QByteArray("95") << 1 << 95.04 << QStringLiteral("95.0\u202F%");
    QTest::newRow("exactly met") << true << QByteArray("95") << 1 << 95.0 << QStringLiteral("95.0\u202F%");
    QTest::newRow("no decimals asked for") << true << QByteArray("95") << 0 << 94.6 << QStringLiteral("94.6\u202F%");
    QTest::newRow("far too near") << true << QByteArray("95") << 1 << 94.99996 << QStringLiteral("94.99996\u202F%");
    QTest::newRow("lower is better") << false << QByteArray("4") << 1 << 4.04 << QStringLiteral("4.04\u202F%");
}

void tst_Figures::missedTargetIsNeverShownAsMet()
{
    QFETCH(bool, increase);
    QFETCH(QByteArray, target);
    QFETCH(int, decimals);
    QFETCH(double, value);
    QFETCH(QString, shown);
    const Figure f = figure(increase ? Direction::Increase : Direction::Decrease, "", target, "%", decimals);
    QCOMPARE(f.value(value), shown);
}

void tst_Figures::missedTargetIsNeverShownAsMetForAnyFigure()
{
    QRandomGenerator random(7);
    int missed = 0;
    for (int i = 0; i < 10'000; ++i) {
        const bool increase = random.bounded(2) == 0;
        const int typed = random.bounded(4);
        const QByteArray target = QByteArray::number(random.bounded(20'000) / std::pow(10, typed), 'f', typed);
        const Figure f = figure(increase ? Direction::Increase : Direction::Decrease, "", target,
                                random.bounded(2) ? "%" : "days", random.bounded(5));
        const double beside = (random.bounded(2'000'000) - 1'000'000) / std::pow(10, 4 + random.bounded(5));
        const double goal = target.toDouble(), value = goal + beside;
        if (increase ? value >= goal - 1e-6 : value <= goal + 1e-6)
            continue;
        ++missed;
        QString shown = f.value(value);
        shown.remove(QLatin1Char(',')).replace(QChar(0x2212), QLatin1Char('-'));
        const double read = shown.section(QRegularExpression(QStringLiteral("[\u202F ]")), 0, 0).toDouble();
        QVERIFY2(increase ? read < goal : read > goal, qPrintable(shown + QStringLiteral(" of ") + target));
    }
    QVERIFY(missed > 3000);
}

void tst_Figures::negativeNumbersHaveARealMinus()
{
    QCOMPARE(figure(Direction::Increase, "0", "10", "days").value(-2.5), QStringLiteral("−2.5 days"));
    QCOMPARE(percentText(-12.4, Language()), QStringLiteral("−12\u202F%"));
    QCOMPARE(percentText(-0.4, Language()), QStringLiteral("0\u202F%"));
    QCOMPARE(percentText(118, Language()), QStringLiteral("118\u202F%"));
}

QTEST_GUILESS_MAIN(tst_Figures)
#include "tst_figures.moc"
