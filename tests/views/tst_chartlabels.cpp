#include "model/query/lineplaces.h"
#include "views/charts/chartlabels.h"

#include <QTest>

class TestChartLabels : public QObject
{
    Q_OBJECT

private slots:
    void sideLabelsNeverOverlapAndTheTargetStays()
    {
        const auto places = placeSideLabels({100, 104, 98, 101}, 20, 300, 14);
        QCOMPARE(places[0], 100.0);
        for (size_t i = 0; i < places.size(); ++i)
            for (size_t j = i + 1; j < places.size(); ++j)
                QVERIFY(qAbs(places[i] - places[j]) >= 14);
        // At the upper edge they can only go down.
        QCOMPARE(placeSideLabels({20, 20}, 20, 300, 14)[1], 34.0);
    }

    void wordsAvoidEveryLineAndAtLeastTheFigures()
    {
        const QRectF field(0, 0, 100, 100), low(10, 60, 30, 10), high(10, 20, 30, 10);
        const std::vector<QLineF> figures {{0, 65, 100, 65}}, way {{0, 25, 100, 25}};
        QCOMPARE(freePlace({low, high}, field, figures, {}), high);
        QCOMPARE(freePlace({high, low}, field, {}, way), low);
        // The way may be covered by words when nothing else is left, the figures never.
        QCOMPARE(freePlace({low, high}, field, figures, way), high);
        QVERIFY(!freePlace({low}, field, figures, {}));
        QVERIFY(!freePlace({QRectF(80, 10, 30, 10)}, field, {}, {}));
        // A single figure is a line of no length.
        QVERIFY(!freePlace({low}, field, {{20, 65, 20, 65}}, {}));
    }

    void wordsOfNearFlagsTurnAwayFromEachOther()
    {
        const auto labels = placeFlagLabels({200, 222}, {80, 100}, 0, 500);
        QVERIFY(labels[0].before);
        QCOMPARE(labels[0].width, 80.0);
        QVERIFY(!labels[1].before);
        QCOMPARE(labels[1].width, 100.0);
        for (const auto &crowd = placeFlagLabels({10, 20, 30, 40}, {80, 80, 80, 80}, 0, 90); const auto &label : crowd)
            QVERIFY(label.width >= 0 && label.left + label.width <= 91);
    }

    void theLastValueStandsWhereNoLinePasses()
    {
        const QRectF bounds(0, 0, 400, 300);
        // A line that rises to the dot and goes on flat: below it is room.
        const std::vector<QLineF> lines {{0, 200, 200, 100}, {200, 100, 400, 60}};
        const QRectF label = placeValueLabel({200, 100}, {50, 14}, lines, bounds);
        QVERIFY(bounds.contains(label));
        QVERIFY(label.top() > 100);
        // Nothing near: right above, as in the drawings.
        const QRectF usual = placeValueLabel({200, 100}, {50, 14}, {}, bounds);
        QVERIFY(usual.left() > 200 && usual.bottom() < 100);
        // At the right edge it turns to the left.
        QVERIFY(placeValueLabel({380, 100}, {50, 14}, {}, bounds).right() < 380);
    }
};

QTEST_GUILESS_MAIN(TestChartLabels)
#include "tst_chartlabels.moc"
