#include "model/query/kpichart.h"
#include "tests/support/chartsamples.h"
#include "views/charts/chartcanvas.h"
#include "views/charts/chartlegend.h"
#include "views/charts/chartmodel.h"
#include "views/charts/kpichartview.h"
#include "views/look/palettes.h"
#include "views/look/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QChart>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGridLayout>
#include <QLineSeries>
#include <QMenu>
#include <QPushButton>
#include <QStatusTipEvent>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QValueAxis>

namespace {

ChartSpec specOf(const ChartSample &sample)
{
    return kpiChart(evaluateWorkspace(sample.reg, sample.asOf), sample.kpi.id, Language());
}

QList<QLineSeries *> seriesNamed(const KpiChartView &view, const char *name)
{
    QList<QLineSeries *> out;
    for (QAbstractSeries *series : view.canvas()->chart()->series())
        if (series->name() == QLatin1String(name))
            out += qobject_cast<QLineSeries *>(series);
    return out;
}

/// A view of the size of the look's picture, shown.
std::unique_ptr<KpiChartView> shown(const ChartSpec &spec, QSize size = {548, 392})
{
    auto view = std::make_unique<KpiChartView>(Language());
    view->resize(size);
    view->setSpec(spec);
    view->show();
    (void)QTest::qWaitForWindowActive(view.get());
    return view;
}

/// A thousand weekly readings.
ChartSpec longSpec()
{
    ChartSample sample(Direction::Decrease, QStringLiteral("Weekly"), QStringLiteral("days"));
    sample.kpi.frequency = Frequency::Weekly;
    sample.objective.startDate = QDate(2006, 1, 2);
    sample.kpi.baseline = ChartSample::decimal("100");
    sample.kpi.target = ChartSample::decimal("10");
    for (int week = 0; week < 1000; ++week) {
        ReadingRow row;
        row.key = week + 1;
        row.kpi = sample.kpi.id;
        row.periodEnd = QDate(2006, 1, 8).addDays(7 * week);
        row.value = Decimal::fromInt(20 + (week * 37) % 80);
        sample.reg.readings.add(sample.kpi.id, row.compact());
    }
    return specOf(sample.done());
}

class StatusCatcher : public QWidget
{
public:
    QString last;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::StatusTip)
            last = static_cast<QStatusTipEvent *>(event)->tip();
        return QWidget::event(event);
    }
};

} // namespace

class TestKpiChart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QDir().mkpath(QStringLiteral(WAYMARK_BINARY_DIR "/shots"))); }
    void init() { applyLook(*qApp, Theme::Light); }

    void seriesHoldExactlyThePointsOfTheSpec()
    {
        for (const ChartSample &sample : {patchDays(), availability(), leavers(), clickRate(), judgedScale()}) {
            const ChartSpec spec = specOf(sample);
            const auto view = shown(spec);
            const auto runs = seriesNamed(*view, "actual");
            QCOMPARE(size_t(runs.size()), spec.actual.size());
            for (size_t i = 0; i < spec.actual.size(); ++i) {
                QCOMPARE(size_t(runs[qsizetype(i)]->count()), spec.actual[i].size());
                for (size_t j = 0; j < spec.actual[i].size(); ++j)
                    QCOMPARE(runs[qsizetype(i)]->at(int(j)),
                             QPointF(double(spec.actual[i][j].date.toJulianDay()), spec.actual[i][j].value));
            }
            QCOMPARE(size_t(seriesNamed(*view, "limit").size()), spec.limits.size());
            QCOMPARE(size_t(seriesNamed(*view, "event").size()), spec.events.size());
            const auto way = seriesNamed(*view, "trajectory");
            QCOMPARE(way.size(), spec.trajectory.empty() ? 0 : 1);
            if (!way.isEmpty())
                QCOMPARE(size_t(way.front()->count()), spec.trajectory.size());
        }
    }

    void paintedMarksStandWhereTheSeriesStand()
    {
        const auto view = shown(specOf(patchDays()));
        const ChartGeometry g = view->canvas()->geometryNow();
        QLineSeries *series = seriesNamed(*view, "actual").front();
        for (const ChartPoint &p : view->spec().actual.front()) {
            const QPointF byCharts
                = view->canvas()->chart()->mapToPosition({double(p.date.toJulianDay()), p.value}, series);
            QVERIFY2((byCharts - g.at(p.date, p.value)).manhattanLength() < 0.2,
                     qPrintable(p.date.toString(Qt::ISODate)));
        }
    }

    void thereIsNoLegendOfTheLibraryAndNoAnimation()
    {
        const auto view = shown(specOf(patchDays()));
        QVERIFY(!view->canvas()->chart()->legend()->isVisible());
        QCOMPARE(view->canvas()->chart()->animationOptions(), QChart::NoAnimation);
    }

    void theTableEqualsTheSpec()
    {
        for (const ChartSample &sample : {patchDays(), leavers(), clickRate()}) {
            const ChartSpec spec = specOf(sample);
            const auto view = shown(spec);
            view->setMode(KpiChartView::Mode::Table);
            const QAbstractItemModel *model = view->table()->model();
            const auto rows = spec.rows();
            QCOMPARE(size_t(model->rowCount()), rows.size());
            for (size_t i = 0; i < rows.size(); ++i) {
                QCOMPARE(model->index(int(i), ChartModel::ValueColumn).data().toString(), rows[i].value);
                QCOMPARE(model->index(int(i), ChartModel::NoteColumn).data().toString(), rows[i].note);
            }
        }
        ChartModel model {Language()};
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(specOf(patchDays()).rows());
        QCOMPARE(model.index(0, ChartModel::NoteColumn).data().toString(), QStringLiteral("baseline"));
        QCOMPARE(model.index(1, ChartModel::DateColumn).data().toString(), QStringLiteral("31 Jan 2025"));
    }

    void arrowKeysWalkTheReadingsAndSpeakThem()
    {
        StatusCatcher window;
        auto *view = new KpiChartView(Language(), &window);
        view->setSpec(specOf(patchDays()));
        view->resize(548, 392);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        ChartCanvas *canvas = view->canvas();
        QVERIFY(canvas->accessibleDescription().startsWith(
            QStringLiteral("18 readings; last 30 Jun 2026: 11.5 days, at risk")));
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Home);
        QCOMPARE(canvas->accessibleDescription(), QStringLiteral("1 Jan 2025: 21 days, baseline"));
        QCOMPARE(window.last, QStringLiteral("1 Jan 2025: 21 days, baseline"));
        QStringList spoken;
        for (size_t i = 1; i < canvas->rows().size(); ++i) {
            QTest::keyClick(canvas, Qt::Key_Right);
            spoken += canvas->accessibleDescription();
        }
        QVERIFY(spoken.contains(QStringLiteral("31 Oct 2025: 18 days, corrected")));
        QVERIFY(spoken.contains(QStringLiteral("31 Oct 2025: 13 days, replaced")));
        QVERIFY(spoken.contains(QStringLiteral("31 Dec 2025: 15 by 31 Dec 2025, interim target")));
        QCOMPARE(spoken.back(), QStringLiteral("30 Jun 2026: 11.5 days"));
        QTest::keyClick(canvas, Qt::Key_Right);
        QCOMPARE(canvas->current(), int(canvas->rows().size()) - 1);
        QTest::keyClick(canvas, Qt::Key_Left);
        QCOMPARE(canvas->current(), int(canvas->rows().size()) - 2);
        QCOMPARE(view->table()->selectionModel()->selectedRows().front().row(), canvas->current());
        QTest::keyClick(canvas, Qt::Key_Escape);
        QCOMPARE(canvas->current(), -1);
    }

    void aToolTipNamesTheReadingBelowTheMouse()
    {
        const auto view = shown(specOf(patchDays()));
        const ChartGeometry g = view->canvas()->geometryNow();
        const QPoint at = g.at(QDate(2025, 6, 30), 24).toPoint() + QPoint(2, -3);
        QHelpEvent help(QEvent::ToolTip, at, view->canvas()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(view->canvas()->viewport(), &help);
        QCOMPARE(QToolTip::text(), QStringLiteral("<qt>30 Jun 2025: 24 days</qt>"));
        QToolTip::hideText();
    }

    void draggingZoomsTheTimeAndNeverTheValues()
    {
        const auto view = shown(specOf(patchDays()));
        ChartCanvas *canvas = view->canvas();
        const ChartGeometry whole = canvas->geometryNow();
        const QPoint from = whole.at(QDate(2025, 10, 1), 5).toPoint(), to = whole.at(QDate(2026, 4, 1), 20).toPoint();
        QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, canvas->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(canvas->viewport(), &move);
        QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, to);
        QVERIFY(canvas->isZoomed());
        const ChartGeometry part = canvas->geometryNow();
        QVERIFY(qAbs(part.dayFrom - double(QDate(2025, 10, 1).toJulianDay())) < 4);
        QVERIFY(qAbs(part.dayTo - double(QDate(2026, 4, 1).toJulianDay())) < 4);
        QCOMPARE(part.yMin, whole.yMin);
        QCOMPARE(part.yMax, whole.yMax);
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Home); // a reading outside of what is seen: the part moves along
        QVERIFY(canvas->isZoomed());
        QVERIFY(canvas->geometryNow().shows(canvas->rows().front().date));
        canvas->zoomTo(QDate(2025, 10, 1), QDate(2026, 4, 1));
        canvas->resetZoom();
        QCOMPARE(canvas->geometryNow().dayFrom, whole.dayFrom);
    }

    void plusMinusAndZeroZoomTheTimeByTheKeyboard()
    {
        StatusCatcher window;
        auto *view = new KpiChartView(Language(), &window);
        view->setSpec(specOf(patchDays()));
        view->resize(548, 392);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        ChartCanvas *canvas = view->canvas();
        auto *reset = view->findChild<QPushButton *>(QStringLiteral("resetZoom"));
        QVERIFY(reset && !reset->isVisible());
        canvas->setFocus();
        const ChartGeometry whole = canvas->geometryNow();
        const auto days = [&] { return canvas->geometryNow().dayTo - canvas->geometryNow().dayFrom; };
        // Half of the time each, and the last reading stays in it.
        QTest::keyClick(canvas, Qt::Key_Plus);
        QVERIFY(canvas->isZoomed() && reset->isVisible());
        QVERIFY(qAbs(days() - (whole.dayTo - whole.dayFrom) / 2) <= 1);
        QVERIFY(canvas->geometryNow().shows(QDate(2026, 6, 30)));
        QCOMPARE(canvas->geometryNow().yMin, whole.yMin);
        QCOMPARE(canvas->geometryNow().yMax, whole.yMax);
        QVERIFY2(window.last.startsWith(QStringLiteral("shown from ")), qPrintable(window.last));
        // Around the chosen reading; walking on takes the part along.
        QTest::keyClick(canvas, Qt::Key_Home);
        QTest::keyClick(canvas, Qt::Key_Plus);
        QVERIFY(canvas->geometryNow().shows(QDate(2025, 1, 31)));
        const double part = days();
        for (size_t i = 1; i < canvas->rows().size(); ++i) {
            QTest::keyClick(canvas, Qt::Key_Right);
            QVERIFY(canvas->geometryNow().shows(canvas->rows()[size_t(canvas->current())].date));
            QCOMPARE(days(), part);
        }
        // Never less than two weeks.
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(canvas, Qt::Key_Equal);
        QCOMPARE(days(), 14.0);
        QTest::keyClick(canvas, Qt::Key_Minus);
        QCOMPARE(days(), 28.0);
        QTest::keyClick(canvas, Qt::Key_0);
        QVERIFY(!canvas->isZoomed() && !reset->isVisible());
        QCOMPARE(canvas->geometryNow().dayFrom, whole.dayFrom);
        QCOMPARE(canvas->geometryNow().dayTo, whole.dayTo);
        // Keys of the window stay keys of the window.
        QTest::keyClick(canvas, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(!canvas->isZoomed());
        QTest::keyClick(canvas, Qt::Key_Minus); // all of it is already seen
        QVERIFY(!canvas->isZoomed());
    }

    void theWheelLeavesTheChartAlone()
    {
        const auto view = shown(specOf(patchDays()));
        const ChartGeometry before = view->canvas()->geometryNow();
        QWheelEvent wheel(QPointF(200, 200), QPointF(200, 200), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view->canvas()->viewport(), &wheel);
        QVERIFY(!wheel.isAccepted());
        QCOMPARE(view->canvas()->geometryNow().dayFrom, before.dayFrom);
    }

    void manyReadingsAreThinnedBeforeTheyAreDrawn()
    {
        const ChartSpec spec = longSpec();
        QVERIFY(!spec.markers);
        const auto view = shown(spec);
        int drawn = 0;
        for (const QLineSeries *series : seriesNamed(*view, "actual"))
            drawn += series->count();
        QVERIFY(drawn <= 2 * int(view->canvas()->geometryNow().plot.width()));
        QVERIFY(drawn > 500);
        // Zoomed in, every reading of that time is there.
        view->canvas()->zoomTo(QDate(2024, 1, 1), QDate(2024, 12, 31));
        const double from = view->canvas()->geometryNow().dayFrom, to = view->canvas()->geometryNow().dayTo;
        int visible = 0, expected = 0;
        for (const QLineSeries *series : seriesNamed(*view, "actual"))
            for (const QPointF &p : series->points())
                visible += p.x() > from && p.x() < to ? 1 : 0;
        for (const auto &run : spec.actual)
            for (const ChartPoint &p : run)
                expected += double(p.date.toJulianDay()) > from && double(p.date.toJulianDay()) < to ? 1 : 0;
        QCOMPARE(visible, expected);
    }

    void aNewSpecReplacesTheOldOneAndKeepsThePlace()
    {
        const auto view = shown(specOf(patchDays()));
        view->canvas()->setCurrent(3);
        ChartSample more = patchDays();
        more.read("2026-07-10=11").done();
        view->setSpec(specOf(more));
        QCOMPARE(view->canvas()->current(), 3);
        view->setSpec(specOf(noReading()));
        QCOMPARE(view->canvas()->current(), -1);
        QVERIFY(view->canvas()->chart()->series().isEmpty());
        QVERIFY(view->canvas()->accessibleDescription().startsWith(QStringLiteral("No reading yet.")));
        QVERIFY(!view->legend()->isVisible());
    }

    void onlyMarksThatOccurAreExplained()
    {
        QCOMPARE(shown(specOf(patchDays()))->legend()->words(),
                 (QStringList {QStringLiteral("actual"), QStringLiteral("corrected"), QStringLiteral("void"),
                               QStringLiteral("trajectory"), QStringLiteral("interim target")}));
        QCOMPARE(shown(specOf(leavers()))->legend()->words(),
                 (QStringList {QStringLiteral("actual"), QStringLiteral("no value"), QStringLiteral("allowed range")}));
        QCOMPARE(shown(specOf(leavers()))->legend()->accessibleName(),
                 QStringLiteral("Axis starts at 80\u202f%, not at zero"));
    }

    void filesAreSavedUnderTheNameThatTheCallbackGives()
    {
        QTemporaryDir folder;
        const auto view = shown(specOf(patchDays()));
        QStringList proposals;
        const auto save = [&](int index) { view->exportMenu()->actions().at(index)->trigger(); };
        QVERIFY(!view->exportMenu()->actions().at(2)->isVisible());
        view->setAskFileName([&](const QString &proposal, const QString &) {
            proposals += proposal;
            return folder.filePath(proposal);
        });
        for (const int index : {2, 3, 4, 5})
            save(index);
        QCOMPARE(proposals,
                 (QStringList {QStringLiteral("KPI-001.png"), QStringLiteral("KPI-001.svg"),
                               QStringLiteral("KPI-001.pdf"), QStringLiteral("KPI-001.csv")}));
        QFile pdf(folder.filePath(QStringLiteral("KPI-001.pdf")));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray page = pdf.readAll();
        QVERIFY(page.startsWith("%PDF-"));
        QVERIFY(page.contains("/FontFile") && !page.contains("/Subtype /Image"));
        const QImage png(folder.filePath(QStringLiteral("KPI-001.png")));
        QCOMPARE(png.width(), 2 * view->canvas()->viewport()->width());
        QFile svg(folder.filePath(QStringLiteral("KPI-001.svg")));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QString drawing = QString::fromUtf8(svg.readAll());
        QVERIFY(drawing.contains(QStringLiteral("target")));
        QVERIFY(!drawing.contains(QStringLiteral("<image")));
        QFile csv(folder.filePath(QStringLiteral("KPI-001.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(csv.readAll()).split(QLatin1Char('\n'));
        QCOMPARE(lines[1], QStringLiteral("2025-01-01,21,21 days,baseline,baseline"));
        QCOMPARE(lines[2], QStringLiteral("2025-01-31,21,21 days,reading,"));
        QVERIFY(lines.contains(QStringLiteral("2025-10-31,13,13 days,void,replaced")));

        QStringList errors;
        connect(view.get(), &KpiChartView::failed, this, [&](const QString &message) { errors += message; });
        view->setAskFileName(
            [&](const QString &, const QString &) { return folder.filePath(QStringLiteral("no/such/folder.png")); });
        save(2);
        QCOMPARE(errors.size(), 1);
        view->exportMenu()->actions().at(0)->trigger();
        QVERIFY(!QApplication::clipboard()->image().isNull());
    }

    void largerTextGetsMoreRoomAndStaysInside()
    {
        const auto view = shown(specOf(judgedScale()), {700, 440});
        const QRectF before = view->canvas()->geometryNow().plot;
        QFont font = view->font();
        font.setPointSizeF(font.pointSizeF() * 1.6);
        view->setFont(font);
        QCoreApplication::processEvents();
        const QRectF after = view->canvas()->geometryNow().plot;
        QVERIFY(after.left() > before.left() && after.right() < before.right() && after.top() > before.top());
        QVERIFY(view->grab().save(QStringLiteral(WAYMARK_BINARY_DIR "/shots/chart-large-text.png")));
    }

    void chartsLookLikeTheDrawings_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Theme::Light);
        QTest::newRow("dark") << int(Theme::Dark);
        QTest::newRow("contrast") << int(Theme::HighContrast);
    }
    void chartsLookLikeTheDrawings()
    {
        QFETCH(int, theme);
        applyLook(*qApp, Theme(theme));
        QWidget page;
        page.setAutoFillBackground(true);
        page.setBackgroundRole(QPalette::Base);
        auto *grid = new QGridLayout(&page);
        grid->setContentsMargins(24, 24, 24, 24);
        grid->setSpacing(24);
        int index = 0;
        for (const ChartSample &sample : {patchDays(), clickRate(), leavers(), oneReading(), availability(),
                                          judgedScale(), lateNotifications(), noReading()}) {
            auto *view = new KpiChartView(Language());
            view->setSpec(specOf(sample));
            grid->addWidget(view, index / 2, index % 2);
            ++index;
        }
        page.resize(1180, 1560);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const QString folder = QStringLiteral(WAYMARK_BINARY_DIR "/shots");
        QVERIFY(QDir().mkpath(folder));
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(page.grab().toImage().save(QStringLiteral("%1/charts-%2.png").arg(folder, name)));
        const auto one = shown(specOf(patchDays()));
        one->canvas()->setFocus();
        QImage picture(one->size() * 2, QImage::Format_RGB32);
        picture.setDevicePixelRatio(2);
        one->render(&picture);
        QVERIFY(picture.save(QStringLiteral("%1/chart-objective-%2.png").arg(folder, name)));
        one->canvas()->setCurrent(10);
        one->canvas()->zoomTo(QDate(2025, 9, 1), QDate(2026, 2, 15));
        QVERIFY(one->grab().save(QStringLiteral("%1/chart-zoomed-%2.png").arg(folder, name)));
        one->canvas()->resetZoom();
        one->setMode(KpiChartView::Mode::Table);
        QVERIFY(one->grab().save(QStringLiteral("%1/chart-table-%2.png").arg(folder, name)));
        one->setMode(KpiChartView::Mode::Chart);
        // A chart changes its colours with the theme, also when it is already there.
        const int light = picture.pixelColor(10, picture.height() / 2).lightness();
        applyLook(*qApp, theme == int(Theme::Dark) ? Theme::Light : Theme::Dark);
        QCoreApplication::processEvents();
        const int other = one->grab().toImage().pixelColor(10, one->height() / 2).lightness();
        QVERIFY(qAbs(light - other) > 100);
    }
};

QTEST_MAIN(TestKpiChart)
#include "tst_kpichart.moc"
