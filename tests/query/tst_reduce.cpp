#include "model/query/reduce.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

namespace {

using Runs = std::vector<std::vector<ChartPoint>>;

struct Column {
    double least = std::numeric_limits<double>::infinity();
    double most = -std::numeric_limits<double>::infinity();
    int count = 0;
    bool operator==(const Column &other) const { return least == other.least && most == other.most; }
};

QMap<int, Column> columnsOf(const Runs &runs, QDate from, QDate to, int columns)
{
    QMap<int, Column> out;
    for (const auto &run : runs)
        for (const ChartPoint &p : run) {
            Column &c = out[pixelColumn(p.date, from, to, columns)];
            c.least = std::min(c.least, p.value);
            c.most = std::max(c.most, p.value);
            ++c.count;
        }
    return out;
}

Runs randomRuns(QRandomGenerator &random, QDate from, int points)
{
    Runs runs(1);
    for (int i = 0; i < points; ++i) {
        if (!runs.back().empty() && random.bounded(40) == 0)
            runs.emplace_back();
        ChartPoint p;
        p.date = from.addDays(i);
        p.value = random.bounded(3) ? random.bounded(100.0) : double(random.bounded(5)); // with equal values
        runs.back().push_back(p);
    }
    return runs;
}

} // namespace

class tst_Reduce : public QObject
{
    Q_OBJECT
private slots:
    void everyPixelColumnKeepsItsExtremesInAtMostTwoPoints()
    {
        QRandomGenerator random(20260715);
        for (int round = 0; round < 200; ++round) {
            const QDate from(1990, 1, 1);
            const int points = random.bounded(1, 6000), columns = random.bounded(1, 900);
            const Runs runs = randomRuns(random, from, points);
            const QDate to = from.addDays(points - 1);
            const Runs reduced = reduceRuns(runs, from, to, columns);
            const auto before = columnsOf(runs, from, to, columns), after = columnsOf(reduced, from, to, columns);
            QCOMPARE(after.size(), before.size());
            for (auto it = before.begin(); it != before.end(); ++it) {
                QVERIFY2(after.value(it.key()) == it.value(), qPrintable(QString::number(it.key())));
                QVERIFY(after.value(it.key()).count <= 2);
            }
        }
    }

    void pointsOfDifferentRunsAreNeverJoined()
    {
        QRandomGenerator random(7);
        const QDate from(1990, 1, 1);
        const Runs runs = randomRuns(random, from, 5000);
        QMap<QDate, size_t> runOf;
        for (size_t i = 0; i < runs.size(); ++i)
            for (const ChartPoint &p : runs[i])
                runOf[p.date] = i;
        QDate before;
        for (const auto &run : reduceRuns(runs, from, from.addDays(4999), 300)) {
            for (const ChartPoint &p : run) {
                QCOMPARE(runOf.value(p.date), runOf.value(run.front().date));
                QVERIFY(!before.isValid() || p.date > before);
                before = p.date;
            }
        }
    }

    void thinSeriesStayAsTheyAre()
    {
        QRandomGenerator random(3);
        const Runs runs = randomRuns(random, QDate(2026, 1, 1), 60);
        QCOMPARE(reduceRuns(runs, QDate(2026, 1, 1), QDate(2026, 3, 1), 600), runs);
    }

    void aMillionReadingsAreThinnedFast()
    {
        QRandomGenerator random(1);
        const Runs runs = randomRuns(random, QDate(100, 1, 1), 1'000'000);
        Runs reduced;
        QBENCHMARK_ONCE
        {
            reduced = reduceRuns(runs, QDate(100, 1, 1), QDate(100, 1, 1).addDays(999'999), 1200);
        }
        size_t count = 0;
        for (const auto &run : reduced)
            count += run.size();
        QVERIFY(count <= 2400);
    }
};

QTEST_GUILESS_MAIN(tst_Reduce)
#include "tst_reduce.moc"
