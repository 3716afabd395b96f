#include "model/document/document.h"
#include "model/exchange/importer.h"
#include "tests/bench/generated.h"
#include "tests/bench/speeds.h"

#include <QFile>
#include <QProcess>

namespace {

constexpr GeneratedSize importSize {300, 2000, 500, Frequency::Weekly};

/// The same rows into a table with the index that any program would give it, with the same care for the disk.
Result<double> shellImport(const QString &folder, const QString &csv)
{
    const QString database = folder + QStringLiteral("/shell.db");
    QFile::remove(database);
    QProcess shell;
    const QString script = QStringLiteral("PRAGMA journal_mode=DELETE;\nPRAGMA synchronous=EXTRA;\n"
                                          "CREATE TABLE reading (kpi_id TEXT, period_end TEXT, value TEXT, "
                                          "recorded_on TEXT, PRIMARY KEY (kpi_id, period_end));\n"
                                          ".import --csv --skip 1 \"%1\" reading\nSELECT count(*) FROM reading;\n")
                               .arg(csv);
    QByteArray answer;
    const double time = timed([&] {
        shell.start(QStringLiteral("sqlite3"), {database});
        shell.write(script.toUtf8());
        shell.closeWriteChannel();
        shell.waitForFinished(-1);
        answer = shell.readAllStandardOutput();
    });
    if (!answer.trimmed().endsWith(QByteArray::number(importSize.kpis * importSize.periods)))
        return fail(QStringLiteral("The reference needs the program sqlite3: install the package sqlite3."));
    return time;
}

Result<double> ourImport(const QString &folder, const QString &csv, bool speak)
{
    const QString path = folder + QStringLiteral("/import.waymark");
    QFile::remove(path);
    const auto document = Document::create(path, Context::real());
    if (!document)
        return tl::unexpected(document.error());
    if (auto done = (*document)->apply(generatedRecords(importSize)); !done)
        return tl::unexpected(done.error());
    Result<> applied;
    double planned = 0;
    const double time = timed([&] {
        QFile file(csv);
        if (!file.open(QIODevice::ReadOnly))
            return;
        ImportOptions options;
        options.latestPeriodEnd = generatedDay();
        Result<ImportPlan> plan = tl::unexpected(Error {});
        planned = timed([&] {
            plan = planImport((*document)->records(), {{QStringLiteral("measurements"), csv, file.readAll()}}, options,
                              Context::real());
        });
        if (!plan || plan->hasProblems())
            applied = fail(QStringLiteral("The generated rows were refused."));
        else
            applied = (*document)->apply(std::move(plan->changes), QStringLiteral("import"));
    });
    if (!applied)
        return tl::unexpected(applied.error());
    if ((*document)->records().readings.count() != importSize.kpis * importSize.periods)
        return fail(QStringLiteral("Not all rows arrived."));
    if (speak)
        qInfo("import: %.2f s, of which reading and checking %.2f s; %.0f MiB", time / 1000, planned / 1000,
              residentMemory());
    return time;
}

} // namespace

Result<> measureImport(const QString &folder, std::vector<SpeedFigure> &out)
{
    const QString csv = folder + QStringLiteral("/readings.csv");
    {
        QFile file(csv);
        if (!file.open(QIODevice::WriteOnly) || file.write(generatedCsv(importSize)) < 0)
            return fail(QStringLiteral("The CSV file could not be written."));
    }
    std::vector<double> ours, shells;
    for (int i = 0; i < 3; ++i) {
        const auto shell = shellImport(folder, csv);
        const auto own = ourImport(folder, csv, true);
        if (!shell)
            return tl::unexpected(shell.error());
        if (!own)
            return tl::unexpected(own.error());
        shells.push_back(*shell / 1000);
        ours.push_back(*own / 1000);
    }
    std::sort(ours.begin(), ours.end());
    std::sort(shells.begin(), shells.end());
    out.push_back({QStringLiteral("import of 1,000,000 readings"), ours[1], QStringLiteral("s"),
                   QStringLiteral("3 × `.import` of sqlite3 (%1 s)").arg(shells[1], 0, 'f', 2), 3 * shells[1]});
    return {};
}
