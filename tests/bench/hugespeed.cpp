#include "app/shell/window/mainwindow.h"
#include "app/shell/window/quickfind.h"
#include "tests/bench/generated.h"
#include "tests/bench/program.h"
#include "tests/bench/speeds.h"

#include <QFileInfo>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

// Far beyond any organisation: it must stay usable, not be quick (RELIABILITY.md F20, J12).

namespace {

constexpr GeneratedSize hugeSize {5'000, 100'000, 11, Frequency::Monthly};

Result<> makeHuge(const QString &path, int mebibytes)
{
    const auto document = Document::create(path, Context::real());
    if (!document)
        return tl::unexpected(document.error());
    ChangeSet records = generatedRecords(hugeSize);
    records.readings = generatedReadings(hugeSize, records);
    // The last period is not measured yet: each KPI has a line among the figures that are due.
    std::erase_if(records.readings.added,
                  [](const ReadingRow &row) { return row.periodEnd > generatedDay().addMonths(-1); });
    if (auto done = (*document)->apply(std::move(records)); !done)
        return done;
    constexpr int each = 80;
    return addCopies(**document, mebibytes / each, each);
}

} // namespace

Result<> measureHuge(const QString &folder, int mebibytes, std::vector<SpeedFigure> &out)
{
    const QString path = folder + QStringLiteral("/huge.waymark");
    if (auto made = makeHuge(path, mebibytes); !made)
        return made;
    const QString size
        = QStringLiteral("100,000 KPIs, 1,000,000 readings, a file of %1 MiB").arg(QFileInfo(path).size() >> 20);
    const auto opened = windowTime(path);
    if (!opened)
        return tl::unexpected(opened.error());
    out.push_back({size + QStringLiteral(": opened, first page painted"), *opened, QStringLiteral("ms"),
                   QStringLiteral("5 s"), 5000});

    Program program;
    if (const auto done = program.open(path); !done)
        return done;
    MainWindow &window = *program.app.window();
    auto *find = window.findChild<QuickFind *>();
    if (!find)
        return fail(QStringLiteral("The search of the window is not there."));
    find->setText(QStringLiteral("figure 99998"));
    out.push_back({QStringLiteral("searched there, results shown"), medianTime([&] {
                       emit find->textEdited(find->text());
                       program.paint();
                   }),
                   QStringLiteral("ms"), QStringLiteral("1 s"), 1000});
    if (!find->findChild<QStandardItemModel *>() || find->findChild<QStandardItemModel *>()->rowCount() == 0)
        return fail(QStringLiteral("The search found nothing."));
    find->clear();
    window.goTo({PageId::Measurements});
    program.paint();
    auto *list = window.findChild<QTableView *>(QStringLiteral("dueGrid"));
    if (!list || list->model()->rowCount() < 70'000)
        return fail(QStringLiteral("The list of figures has only %1 lines.").arg(list ? list->model()->rowCount() : 0));
    int at = 0;
    out.push_back({QStringLiteral("list of %1 figures scrolled and painted").arg(list->model()->rowCount()),
                   medianTime(
                       [&] {
                           list->scrollTo(list->model()->index(at = (at + 7919) % list->model()->rowCount(), 0));
                           (void)list->viewport()->grab();
                       },
                       25),
                   QStringLiteral("ms"), QStringLiteral("50 ms"), 50});
    return {};
}
