#include "model/domain/records.h"
#include "model/items/itemroles.h"
#include "model/items/tracecolumns.h"
#include "tests/journeys/chainwindow.h"
#include "views/pages/page.h"
#include "views/widgets/chip.h"
#include "views/widgets/pagetabs.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

// J9 without audit mode: the chain of a risk in one table, with real keys and clicks (DOMAIN.md 7.2).

class TestTraceView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ChainWindow> m_s;

    QTableView &table() { return m_s->find<QTableView>("trace"); }
    QString cell(int row, TraceColumn column, int role = Qt::DisplayRole)
    {
        return table().model()->index(row, int(column)).data(role).toString();
    }
    void type(const char *text)
    {
        auto &line = m_s->find<QLineEdit>("traceText");
        line.setFocus();
        line.clear();
        QTest::keyClicks(&line, QLatin1String(text));
        QApplication::processEvents();
    }

private slots:
    void init()
    {
        m_s = std::make_unique<ChainWindow>();
        m_s->goTo(PageId::Risks, QStringLiteral("traceability"));
    }
    void cleanup() { m_s.reset(); }

    void showMeTheChainForRsk04()
    {
        type("rsk04");
        QVERIFY(table().isVisible());
        QSet<QString> objectives;
        QStringList lasts;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            QCOMPARE(cell(row, TraceColumn::Risk, SecondaryRole), QStringLiteral("RSK04"));
            objectives += cell(row, TraceColumn::Objective, SecondaryRole);
            QVERIFY(!cell(row, TraceColumn::Plan).isEmpty());
            lasts += QStringLiteral("%1 %2 %3")
                         .arg(cell(row, TraceColumn::Objective, SecondaryRole),
                              cell(row, TraceColumn::Kpi, SecondaryRole), cell(row, TraceColumn::Last));
            QVERIFY2(cell(row, TraceColumn::Evidence).size() > 1, qPrintable(lasts.last()));
        }
        QCOMPARE(objectives, (QSet<QString> {QStringLiteral("OBJ-003"), QStringLiteral("OBJ-010")}));
        QCOMPARE(lasts,
                 (QStringList {QStringLiteral("OBJ-003 KPI-006 11.5 · Jun 2026"),
                               QStringLiteral("OBJ-003 KPI-007 75.8\u202f% · Jun 2026"),
                               QStringLiteral("OBJ-010 KPI-019 10 · Jun 2026")}));
    }

    /// From the page of the risks to the decisions about an objective of the risk.
    void theChainWithItsDecisionsTakesThreeClicks()
    {
        m_s->goTo(PageId::Risks, QStringLiteral("matrix"));
        const auto clickTab = [this](const char *word) {
            QTabBar *bar = m_s->window().page()->findChild<PageTabs *>()->bar();
            for (int i = 0; i < bar->count(); ++i)
                if (bar->tabText(i).startsWith(QLatin1String(word))) {
                    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
                    QApplication::processEvents();
                    return;
                }
            QFAIL(word);
        };
        clickTab("Traceability"); // 1: plan, measure, last result and evidence of both objectives
        type("rsk04");
        int row = 0;
        while (cell(row, TraceColumn::Objective, SecondaryRole) != QLatin1String("OBJ-003"))
            ++row;
        const QPoint at = table().visualRect(table().model()->index(row, int(TraceColumn::Objective))).center();
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, at); // 2
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, at);
        QApplication::processEvents();
        QCOMPARE(m_s->window().pageId(), PageId::Objective);
        clickTab("Reviews"); // 3
        const auto *decisions = m_s->window().page()->findChild<QTableView *>(QStringLiteral("decision"));
        QVERIFY(decisions && decisions->isVisible());
        int wanted = 0;
        for (const Decision &d : m_s->records().all<Decision>())
            wanted += d.objective == m_s->record<Objective>("OBJ-003").id;
        QVERIFY(wanted > 0);
        QCOMPARE(decisions->model()->rowCount(), wanted);
    }

    void enterOpensWhatTheCellIsAbout()
    {
        type("rsk12");
        const QString objective = cell(0, TraceColumn::Objective, SecondaryRole);
        table().setFocus();
        table().setCurrentIndex(table().model()->index(0, int(TraceColumn::Objective)));
        QTest::keyClick(&table(), Qt::Key_Return);
        QApplication::processEvents();
        QCOMPARE(m_s->window().pageId(), PageId::Objective);
        QCOMPARE(m_s->window().page()->subject().record, m_s->record<Objective>(qPrintable(objective)).id.value);
        m_s->goTo(PageId::Risks, QStringLiteral("traceability"));
        table().setCurrentIndex(table().model()->index(0, int(TraceColumn::Risk)));
        QTest::keyClick(&table(), Qt::Key_Return);
        QApplication::processEvents();
        QVERIFY(m_s->find<QTableView>("risk").isVisible());
    }

    void aLevelAndAStateNarrowTheTable()
    {
        const int all = table().model()->rowCount();
        auto &level = m_s->find<Chip>("traceLevel");
        level.setValue(int(RiskLevel::Critical));
        const int critical = table().model()->rowCount();
        QVERIFY(critical > 0 && critical < all);
        m_s->find<Chip>("traceState").setValue(int(ResultState::OffTrack));
        for (int row = 0; row < table().model()->rowCount(); ++row)
            QCOMPARE(cell(row, TraceColumn::State), QStringLiteral("off track"));
        QVERIFY(table().model()->rowCount() < critical);
        type("no such words");
        QVERIFY(!table().isVisible());
        level.clear();
    }

    void theHeaderSortsByScore()
    {
        QHeaderView *header = table().horizontalHeader();
        const QPoint place(header->sectionViewportPosition(int(TraceColumn::Level)) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        const int last = table().model()->rowCount() - 1;
        const auto score
            = [this](int row) { return table().model()->index(row, int(TraceColumn::Level)).data(SortRole).toInt(); };
        QVERIFY(score(0) < score(last));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QVERIFY(score(0) > score(last));
    }

    void copyAndCsvHoldWhatIsShown()
    {
        type("rsk24");
        QCOMPARE(table().model()->rowCount(), 1);
        QTest::mouseClick(&m_s->find<QPushButton>("traceCopy"), Qt::LeftButton);
        const QStringList copied = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(copied.size(), 2);
        QVERIFY(copied[0].startsWith(QStringLiteral("Risk\tLevel\tObjective")));
        QVERIFY2(copied[1].startsWith(QStringLiteral("RSK24 ")), qPrintable(copied[1]));
        const QString path = m_s->folder.filePath(QStringLiteral("t.csv"));
        m_s->prompt.fileNames = {path};
        QTest::mouseClick(&m_s->find<QPushButton>("traceCsv"), Qt::LeftButton);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> rows = file.readAll().trimmed().split('\n');
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[1].startsWith("RSK24,"));
        QVERIFY(rows[1].contains(",critical,yes,"));
    }
};

QTEST_MAIN(TestTraceView)
#include "tst_traceview.moc"
