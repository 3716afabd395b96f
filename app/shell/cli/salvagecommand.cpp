#include "app/shell/cli/opening.h"
#include "app/shell/salvagewords.h"
#include "model/domain/safefile.h"
#include "model/exchange/evidencefiles.h"
#include "model/exchange/exporter.h"

#include <QDir>
#include <QFileInfo>

namespace {

QString reportText(const SalvageReport &report)
{
    QString text;
    for (const SalvagedTable &table : report.tables) {
        text += QStringLiteral("%1  %2").arg(table.table.leftJustified(22)).arg(table.saved, 6);
        if (table.fromHistory > 0)
            text += QStringLiteral("  ")
                + cliWords(QT_TRANSLATE_NOOP("CommandLine", "%1 of them from the history")).arg(table.fromHistory);
        if (!table.lost.isEmpty())
            text += QStringLiteral("  ")
                + cliWords(QT_TRANSLATE_NOOP("CommandLine", "lost: %1")).arg(table.lost.join(QStringLiteral(", ")));
        text += QLatin1Char('\n');
    }
    text += cliWords(QT_TRANSLATE_NOOP("CommandLine", "%1 history entries could be read")).arg(report.entries)
        + QLatin1Char('\n');
    if (!report.workspace.isEmpty())
        text += cliWords(QT_TRANSLATE_NOOP("CommandLine", "The damaged file was workspace %1, its last entry %2."))
                    .arg(report.workspace, report.history.empty() ? QString() : report.history.back().hash)
            + QLatin1Char('\n');
    const QString losses = salvageLosses(report);
    return losses.isEmpty() ? text : text + losses + QLatin1Char('\n');
}

} // namespace

/// The new workspace, its tables as CSV for other programs, the history of the damaged file, and what was saved and
/// lost.
int runSalvage(CommandCall &call)
{
    const QString to = call.value("out");
    if (to.isEmpty())
        return call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "Name the folder with --out.")), WrongUse);
    const QDir folder(to);
    const QString tables = folder.filePath(QStringLiteral("tables"));
    if (!QDir().mkpath(tables))
        return call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "The folder “%1” cannot be made.")).arg(to),
                             NotWritten);
    const QString name = QFileInfo(call.arguments.value(0)).completeBaseName() + QStringLiteral("-salvaged.waymark");
    const auto report = salvageWorkspace(call.arguments.value(0), folder.filePath(name), call.context);
    if (!report)
        return call.complain(report.error(),
                             report.error().detail == QLatin1String("target") ? NotWritten : CannotOpen);
    const auto document = Document::open(folder.filePath(name), Document::Mode::ReadOnly, call.context);
    if (!document)
        return call.complain(document.error(), NotWritten);
    const auto rows = (*document)->readingRows();
    const auto reasons = (*document)->voidReasons();
    if (!rows || !reasons)
        return call.complain(rows ? reasons.error() : rows.error(), NotWritten);
    const Language language;
    std::vector<ExportedFile> files = exportCsv((*document)->records(), *rows, *reasons);
    EvidenceFiles copies
        = evidenceFiles((*document)->records(), [&](const QString &sha256) { return (*document)->content(sha256); });
    for (const QString &sentence : std::as_const(copies.missing))
        call.err << sentence << '\n';
    std::vector<ExportedFile> history = salvagedHistoryFiles(*report);
    const QString past = folder.filePath(QStringLiteral("history"));
    if (!history.empty() && !QDir().mkpath(past))
        return call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "The folder “%1” cannot be made.")).arg(past),
                             NotWritten);
    if (!copies.files.empty() && !QDir(tables).mkpath(QStringLiteral("evidence")))
        return call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "The folder “%1” cannot be made.")).arg(tables),
                             NotWritten);
    std::move(copies.files.begin(), copies.files.end(), std::back_inserter(files));
    for (ExportedFile &file : files)
        file.name = QStringLiteral("tables/") + file.name;
    for (ExportedFile &file : history)
        files.push_back({QStringLiteral("history/") + file.name, std::move(file.bytes)});
    files.push_back({QStringLiteral("report.txt"), reportText(*report).toUtf8()});
    for (const ExportedFile &file : files)
        if (const auto done = writeFileSafely(folder.filePath(file.name), file.bytes, language); !done)
            return call.complain(done.error(), NotWritten);
    call.out << reportText(*report)
             << cliWords(QT_TRANSLATE_NOOP("CommandLine", "Saved into %1")).arg(folder.filePath(name)) << '\n';
    return report->isComplete() ? Done : Found;
}
