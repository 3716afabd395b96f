#include "app/shell/window/mainwindow.h"
#include "tests/bench/generated.h"
#include "tests/bench/program.h"
#include "tests/bench/speeds.h"
#include "views/charts/chartcanvas.h"
#include "views/charts/kpichartview.h"

#include <QApplication>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>
#include <optional>

Result<double> windowTime(const QString &path)
{
    constexpr size_t times = 5;
    std::vector<double> all;
    while (all.size() < times) {
        std::optional<Program> program;
        Result<> opened;
        all.push_back(timed([&] { opened = program.emplace().open(path); }));
        if (!opened)
            return tl::unexpected(opened.error());
        // Its end is not in the time: the program waits there for the check of the file in the background.
    }
    std::sort(all.begin(), all.end());
    return all[times / 2];
}

Result<double> figureTime(const QString &path)
{
    Program program;
    if (const auto done = program.open(path); !done)
        return tl::unexpected(done.error());
    program.app.window()->goTo({PageId::Measurements});
    program.paint();
    Session &session = program.app.window()->session();
    std::vector<double> times;
    const auto &kpis = session.records().all<Kpi>();
    for (size_t i = 0; i < 7 && i < kpis.size(); ++i) {
        ReadingRow row;
        row.kpi = kpis[i].id;
        row.periodEnd = generatedDay().addDays(-int(i));
        row.value = Decimal::fromInt(int(40 + i));
        row.recordedOn = generatedDay();
        row.recordedBy = kpis[i].collector;
        ChangeSet set;
        set.label = QStringLiteral("One figure");
        set.readings.added = {row};
        {
            const QSignalBlocker quiet(session.document()); // the disk is not the window's doing
            if (const auto done = session.document().apply(set); !done)
                return tl::unexpected(done.error());
        }
        times.push_back(timed([&] {
            emit session.document().changed(set);
            program.paint();
        }));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double chartTime(int readings)
{
    ChartSpec spec;
    spec.title = QStringLiteral("Many readings");
    spec.to = generatedDay();
    spec.from = spec.to.addYears(-25);
    spec.yMax = 100;
    spec.markers = false;
    std::vector<ChartPoint> run;
    const qint64 days = spec.from.daysTo(spec.to);
    for (int i = 0; i < readings; ++i) {
        ChartPoint point;
        point.date = spec.from.addDays(days * i / readings);
        point.value = 50 + 40 * std::sin(i * 0.001) + (i * 7919 % 101) / 20.0;
        run.push_back(point);
    }
    spec.last = run.back();
    spec.actual = {std::move(run)};
    const Language language;
    KpiChartView view(language);
    view.resize(900, 500);
    view.setSpec(spec);
    view.show();
    QApplication::processEvents();
    (void)view.canvas()->viewport()->grab(); // thinned for this width now
    return medianTime([&] { (void)view.canvas()->viewport()->grab(); }, 15);
}

Result<double> windowMemory(const QString &path)
{
    Program program;
    if (const auto done = program.open(path); !done)
        return tl::unexpected(done.error());
    for (const PageId page : {PageId::Objectives, PageId::Measurements, PageId::People, PageId::Today}) {
        program.app.window()->goTo({page, Kind::Count, {}, ResultState::Unset});
        program.paint();
    }
    return residentMemory();
}
