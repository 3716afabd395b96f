#include "model/document/document.h"
#include "model/query/objectivelist.h"
#include "model/report/pdf.h"
#include "model/report/reports.h"
#include "tests/bench/generated.h"
#include "tests/bench/speeds.h"

#include <QCoreApplication>
#include <QProcess>

namespace {

constexpr GeneratedSize questionSize {300, 2000, 50, Frequency::Monthly};

} // namespace

Result<> measureQuestions(const QString &folder, std::vector<SpeedFigure> &out)
{
    const QString path = folder + QStringLiteral("/generated.waymark"),
                  empty = folder + QStringLiteral("/empty.waymark");
    {
        if (const auto made = Document::create(empty, Context::real()); !made)
            return tl::unexpected(made.error());
        const auto document = Document::create(path, Context::real());
        if (!document)
            return tl::unexpected(document.error());
        ChangeSet records = generatedRecords(questionSize);
        records.readings = generatedReadings(questionSize, records);
        if (auto done = (*document)->apply(std::move(records)); !done)
            return done;
    }
    const auto emptyTime = windowTime(empty), fullTime = windowTime(path);
    if (!emptyTime || !fullTime)
        return tl::unexpected((emptyTime ? fullTime : emptyTime).error());
    out.push_back({QStringLiteral("window ready: file opened, first page painted"), *fullTime, QStringLiteral("ms"),
                   QStringLiteral("1.5 × empty workspace (%1 ms) + 500 ms").arg(*emptyTime, 0, 'f', 0),
                   1.5 * *emptyTime + 500});

    const auto figure = figureTime(path);
    if (!figure)
        return tl::unexpected(figure.error());
    out.push_back({QStringLiteral("one figure entered: window painted with it, after the write"), *figure,
                   QStringLiteral("ms"), QStringLiteral("50 ms"), 50});
    out.push_back({QStringLiteral("chart of 100,000 readings painted"), chartTime(100000), QStringLiteral("ms"),
                   QStringLiteral("30 ms"), 30});

    const auto document = Document::open(path, Document::Mode::ReadOnly, Context::real());
    if (!document)
        return tl::unexpected(document.error());
    const Register &reg = (*document)->records();
    WorkspaceState ws;
    out.push_back({QStringLiteral("all states"), medianTime([&] { ws = evaluateWorkspace(reg, generatedDay()); }),
                   QStringLiteral("ms"), QStringLiteral("100 ms"), 100});

    const Language language;
    std::vector<ObjectiveLine> lines;
    const double listTime = medianTime([&] { lines = objectiveLines(ws, language); });
    out.push_back(
        {QStringLiteral("list of objectives made"), listTime, QStringLiteral("ms"), QStringLiteral("50 ms"), 50});
    ObjectiveFilter filter;
    filter.scope = ObjectiveScope::All;
    filter.text = QStringLiteral("person 1");
    filter.sortBy = ObjectiveColumn::Progress;
    out.push_back({QStringLiteral("list filtered, grouped, sorted"),
                   medianTime([&] { (void)arranged(lines, filter, language); }), QStringLiteral("ms"),
                   QStringLiteral("50 ms"), 50});

    ReportOptions options;
    options.asOf = generatedDay();
    options.chainHead = (*document)->headHash();
    qsizetype bytes = 0;
    const double pdfTime = medianTime([&] {
        const auto pdf = pdfBytes(managementReview(reg, options));
        bytes = pdf ? pdf->size() : 0;
    });
    if (!bytes)
        return fail(QStringLiteral("The management review could not be made."));
    out.push_back(
        {QStringLiteral("management review as PDF"), pdfTime, QStringLiteral("ms"), QStringLiteral("2 s"), 2000});

    QProcess fresh;
    fresh.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--memory"), path});
    fresh.waitForFinished(-1);
    out.push_back({QStringLiteral("memory of the program with its pages shown"),
                   fresh.readAllStandardOutput().trimmed().toDouble(), QStringLiteral("MiB"), QStringLiteral("250 MiB"),
                   250});
    return {};
}
