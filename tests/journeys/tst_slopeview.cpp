#include "model/domain/records.h"
#include "model/items/slopecolumns.h"
#include "tests/journeys/chainwindow.h"
#include "views/pages/risks/slopewidget.h"

#include <QTableView>

// The slope chart of the risks with its table, with real keys and clicks.

class TestSlopeView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ChainWindow> m_s;

private slots:
    void init()
    {
        m_s = std::make_unique<ChainWindow>();
        m_s->goTo(PageId::Risks, QStringLiteral("slope"));
    }
    void cleanup() { m_s.reset(); }

    void aClickOnANumberChoosesItsRow()
    {
        auto &chart = m_s->find<SlopeWidget>("slope");
        auto &table = m_s->find<QTableView>("slopeTable");
        QVERIFY(chart.isVisible());
        QCOMPARE(table.model()->rowCount(), 19);
        const QRectF place = chart.numberOf(m_s->record<Risk>("RSK18").id.value);
        QVERIFY(!place.isEmpty());
        QTest::mouseClick(&chart, Qt::LeftButton, {}, place.center().toPoint());
        QApplication::processEvents();
        QCOMPARE(table.currentIndex().siblingAtColumn(0).data(SecondaryRole).toString(), QStringLiteral("RSK18"));
        QCOMPARE(m_s->window().focusWidget(), &table);
    }

    void theChosenRiskIsDrawnDifferently()
    {
        auto &chart = m_s->find<SlopeWidget>("slope");
        auto &table = m_s->find<QTableView>("slopeTable");
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Home);
        QApplication::processEvents();
        const QImage first = chart.grab().toImage();
        QTest::keyClick(&table, Qt::Key_Down);
        QApplication::processEvents();
        QVERIFY(first != chart.grab().toImage());
    }

    void numbersStandInsideTheChartAndApart()
    {
        auto &chart = m_s->find<SlopeWidget>("slope");
        std::vector<QRectF> places;
        for (const Risk &risk : m_s->records().all<Risk>())
            if (const QRectF place = chart.numberOf(risk.id.value); !place.isEmpty())
                places.push_back(place);
        QCOMPARE(places.size(), size_t(19));
        for (size_t i = 0; i < places.size(); ++i) {
            QVERIFY(QRectF(chart.rect()).contains(places[i]));
            for (size_t k = 0; k < i; ++k)
                QVERIFY(!places[i].intersects(places[k]));
        }
    }

    void enterOpensTheRisk()
    {
        auto &table = m_s->find<QTableView>("slopeTable");
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Return);
        QApplication::processEvents();
        QVERIFY(m_s->find<QTableView>("risk").isVisible());
    }
};

QTEST_MAIN(TestSlopeView)
#include "tst_slopeview.moc"
