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

    void theTableNamesTheObjectivesAndTheirState()
    {
        const QAbstractItemModel &rows = *m_s->find<QTableView>("slopeTable").model();
        const auto objectives = [&](const char *code) {
            for (int row = 0; row < rows.rowCount(); ++row)
                if (rows.index(row, int(SlopeColumn::Risk)).data(SecondaryRole).toString() == QLatin1String(code))
                    return rows.index(row, int(SlopeColumn::Objectives));
            return QModelIndex();
        };
        QCOMPARE(objectives("RSK04").data().toString(), QStringLiteral("OBJ-003 at risk, OBJ-010 on track"));
        QCOMPARE(objectives("RSK12").data().toString(), QStringLiteral("OBJ-009 stale"));
        QCOMPARE(objectives("RSK19").data().toString(), QStringLiteral("OBJ-019 proposed, no live objective"));
        QVERIFY(objectives("RSK19").data(LateRole).toBool());
        QVERIFY(!objectives("RSK04").data(LateRole).toBool());
        // What contradicts is no objective of the risk.
        ObjectiveLink link;
        link.id = {m_s->session().newId()};
        link.objective = m_s->record<Objective>("OBJ-011").id;
        link.targetKind = LinkKind::Risk;
        link.target = m_s->record<Risk>("RSK24").id.value;
        link.state = LinkState::Contradicts;
        ChangeSet set;
        set.label = QStringLiteral("contradicts");
        set.changes.push_back(created(link));
        QVERIFY(m_s->session().apply(set));
        QApplication::processEvents();
        QVERIFY2(!objectives("RSK24").data().toString().contains(QStringLiteral("OBJ-011")),
                 qPrintable(objectives("RSK24").data().toString()));
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
