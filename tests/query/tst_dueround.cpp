#include "model/domain/language.h"
#include "model/query/dueround.h"
#include "model/query/readingcheck.h"
#include "tests/query/sampleorganisation.h"

#include <QRandomGenerator>
#include <QTest>

// The monthly round (J2): what is asked, what stood there before, what a figure would change before it is saved.

class TestDueRound : public QObject
{
    Q_OBJECT
private slots:
    void theGridListsExactlyWhatIsOpen()
    {
        QStringList rows;
        for (const RoundRow &row : openRows(m_now))
            rows += QStringLiteral("%1 %2 due %3 late %4")
                        .arg(m_now.kpi(row.kpi)->code, row.period.last.toString(Qt::ISODate),
                             row.due.toString(Qt::ISODate))
                        .arg(row.daysLate);
        QCOMPARE(rows,
                 (QStringList {QStringLiteral("KPI-014 2026-06-30 due 2026-07-10 late 5"),
                               QStringLiteral("KPI-017 2025-12-31 due 2026-01-15 late 181"),
                               QStringLiteral("KPI-017 2026-03-31 due 2026-04-15 late 91"),
                               QStringLiteral("KPI-017 2026-06-30 due 2026-07-15 late 0"),
                               QStringLiteral("KPI-018 2026-06-30 due 2026-07-20 late -5"),
                               QStringLiteral("KPI-023 2026-06-30 due 2026-07-15 late 0")}));
    }

    void beforeTheMonthEndsNothingIsAskedForIt()
    {
        for (const RoundRow &row : openRows(evaluateWorkspace(m_sample, QDate(2026, 6, 29))))
            QVERIFY(row.period.last <= QDate(2026, 6, 29));
        const auto asked = openRows(evaluateWorkspace(m_sample, QDate(2026, 7, 31)));
        QVERIFY(std::any_of(asked.begin(), asked.end(),
                            [](const RoundRow &r) { return r.period.last == QDate(2026, 7, 31); }));
    }

    void theLastThreeValuesStandBeside()
    {
        for (const RoundRow &row : openRows(m_now)) {
            QVERIFY(row.lastThree.size() <= 3);
            for (size_t i = 0; i < row.lastThree.size(); ++i) {
                QVERIFY(row.lastThree[i].date < row.period.first);
                QVERIFY(i == 0 || row.lastThree[i - 1].date < row.lastThree[i].date);
            }
        }
        const RoundRow first = openRows(m_now).front();
        QVERIFY(first.isRatio);
        QCOMPARE(first.lastThree.size(), size_t(3));
        QCOMPARE(first.lastThree.back().date, QDate(2026, 5, 31));
    }

    void whatWasRecordedStandsThereWithItsFigure()
    {
        const auto rows = recordedRows(m_now);
        QVERIFY(rows.size() > 8);
        for (const RoundRow &row : rows) {
            QVERIFY(row.recorded && !row.recorded->isVoid());
            QVERIFY(row.recorded->periodEnd() >= row.period.first && row.recorded->periodEnd() <= row.period.last);
            QVERIFY(row.period.last <= sampleDay);
        }
    }

    void aTypedRatioIsSeenBeforeItIsSaved()
    {
        const Id<Kpi> kpi = withCode<Kpi>(m_now.reg, "KPI-014").id;
        const std::vector<TypedReading> good {typed(kpi, QDate(2026, 6, 30), 6, 6)};
        const std::vector<TypedReading> bad {typed(kpi, QDate(2026, 6, 30), 3, 6)};
        QCOMPARE(*previewValue(m_now, kpi, QDate(2026, 6, 30), good), 100.0);
        QCOMPARE(*previewValue(m_now, kpi, QDate(2026, 6, 30), bad), 50.0);
        QVERIFY(!previewValue(m_now, kpi, QDate(2026, 6, 30), {}));
        QVERIFY(!previewKpi(m_now, kpi, good).changes());
        QVERIFY(previewKpi(m_now, kpi, bad).changes());
        QCOMPARE(m_now.kpi(kpi)->headline, previewKpi(m_now, kpi, bad).now);
    }

    void aFigureAfterALongSilenceWakesTheObjective()
    {
        const Id<Kpi> kpi = withCode<Kpi>(m_now.reg, "KPI-017").id;
        std::vector<TypedReading> all;
        for (const QDate end : {QDate(2025, 12, 31), QDate(2026, 3, 31), QDate(2026, 6, 30)})
            all.push_back(typed(kpi, end, 7, 9));
        const StateChange change = previewKpi(m_now, kpi, all);
        QCOMPARE(change.now, ResultState::Stale);
        QVERIFY(change.then != ResultState::Stale);
        const auto objectives = previewObjectives(m_now, all);
        QCOMPARE(objectives.size(), size_t(1));
        QCOMPARE(objectives.front().objective, withCode<Objective>(m_now.reg, "OBJ-009").id);
    }

    /// Whatever is typed: the preview is what the program says after saving.
    void thePreviewIsWhatSavingGives()
    {
        QRandomGenerator random(20260715);
        const auto open = openRows(m_now);
        for (int round = 0; round < 60; ++round) {
            std::vector<TypedReading> all;
            Register saved = m_sample;
            qint32 key = 100000;
            for (const RoundRow &row : open) {
                if (random.bounded(3) == 0)
                    continue;
                const int denominator = random.bounded(0, 12), numerator = random.bounded(0, denominator + 1);
                const TypedReading t = row.isRatio
                    ? typed(row.kpi, row.period.last, numerator, denominator)
                    : TypedReading {row.kpi,
                                    {SeriesReading::Type::Value, row.period.last, double(random.bounded(100)), 0, 0}};
                all.push_back(t);
                ReadingRow r;
                r.kpi = row.kpi;
                r.key = ++key;
                r.periodEnd = row.period.last;
                r.recordedOn = sampleDay;
                if (row.isRatio) {
                    r.numerator = Decimal::fromInt(numerator);
                    r.denominator = Decimal::fromInt(denominator);
                } else {
                    r.value = Decimal::fromInt(int(t.reading.value));
                }
                saved.readings.add(row.kpi, r.compact());
            }
            const WorkspaceState after = evaluateWorkspace(saved, sampleDay);
            for (const TypedReading &t : all)
                QCOMPARE(previewKpi(m_now, t.kpi, all).then, after.kpi(t.kpi)->result.headline);
            QHash<Id<Objective>, ResultState> previewed;
            for (const ObjectiveChange &c : previewObjectives(m_now, all))
                previewed.insert(c.objective, c.change.then);
            for (const ObjectiveRow &o : after.objectives)
                QVERIFY2(o.result == previewed.value(o.id, m_now.objective(o.id)->result), qPrintable(o.code));
        }
    }

    void aWrongFigureGetsASentence_data()
    {
        QTest::addColumn<QString>("kpi");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << "KPI-014"
                                 << ""
                                 << "Type a figure";
        QTest::newRow("not available") << "KPI-014"
                                       << "n/a:buyer left"
                                       << "";
        QTest::newRow("reason too long") << "KPI-014"
                                         << "n/a:" + QString(301, u'x') << "longer than 300";
        QTest::newRow("ratio") << "KPI-014"
                               << "6/6"
                               << "";
        QTest::newRow("0 of 0") << "KPI-014"
                                << "0/0"
                                << "";
        QTest::newRow("numerator too large") << "KPI-014"
                                             << "7/6"
                                             << "larger than the denominator";
        QTest::newRow("negative") << "KPI-014"
                                  << "-1/6"
                                  << "must not be negative";
        QTest::newRow("no denominator") << "KPI-014"
                                        << "6/"
                                        << "denominator is missing";
        QTest::newRow("no numerator") << "KPI-014"
                                      << "/6"
                                      << "numerator is missing";
        QTest::newRow("plain") << "KPI-006"
                               << "12.5"
                               << "";
    }
    void aWrongFigureGetsASentence()
    {
        QFETCH(QString, kpi);
        QFETCH(QString, value);
        QFETCH(QString, words);
        ReadingRow row;
        const auto decimal = [](const QString &text) { return text.isEmpty() ? Decimal() : Decimal::fromStored(text); };
        if (value.startsWith(QLatin1String("n/a:"))) {
            row.notAvailableReason = value.mid(4);
        } else if (value.contains(QLatin1Char('/'))) {
            row.numerator = decimal(value.section(QLatin1Char('/'), 0, 0));
            row.denominator = decimal(value.section(QLatin1Char('/'), 1));
        } else {
            row.value = decimal(value);
        }
        const QString problem = readingProblem(withCode<Kpi>(m_sample, kpi.toLatin1()), row, Language());
        QVERIFY2(words.isEmpty() ? problem.isEmpty() : problem.contains(words), qPrintable(problem));
    }

private:
    static TypedReading typed(Id<Kpi> kpi, QDate end, double numerator, double denominator)
    {
        return {kpi, {SeriesReading::Type::Ratio, end, 0, numerator, denominator}};
    }
    Register m_sample = sampleRegister();
    WorkspaceState m_now = evaluateWorkspace(m_sample, sampleDay);
};

QTEST_GUILESS_MAIN(TestDueRound)
#include "tst_dueround.moc"
