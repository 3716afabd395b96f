#include "app/shell/backing.h"
#include "app/shell/cli/importsources.h"
#include "app/shell/cli/opening.h"
#include "app/shell/cli/statejson.h"
#include "model/domain/organisation.h"
#include "model/domain/safefile.h"
#include "model/exchange/evidencefiles.h"
#include "model/exchange/exporter.h"
#include "model/exchange/icalendar.h"
#include "model/exchange/importer.h"
#include "model/exchange/sample.h"
#include "model/exchange/xlsxexport.h"
#include "model/query/asof.h"
#include "model/store/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSettings>

namespace {

ImportOptions optionsFor(const Register &reg, const CommandCall &call)
{
    ImportOptions options;
    const QDate real = call.context.now().toLocalTime().date();
    options.today = todayOf(reg, real);
    options.latestPeriodEnd = std::max(real, options.today);
    return options;
}

int fillSample(Document &document, CommandCall &call)
{
    ImportOptions options = optionsFor(document.records(), call);
    auto plan = planImport(document.records(), sampleFiles(), options, call.context);
    if (!plan)
        return call.complain(plan.error(), NotWritten);
    plan->changes.label = cliWords(QT_TRANSLATE_NOOP("CommandLine", "Sample organisation"));
    plan->changes.readings.source = QStringLiteral("measurements.csv");
    if (const auto done = document.apply(std::move(plan->changes), QStringLiteral("import")); !done)
        return call.complain(done.error(), NotWritten);
    return Done;
}

/// One for each thing that is wrong with a row.
std::vector<RejectedRow> faultsOf(const RejectedRow &row)
{
    std::vector<RejectedRow> out {row};
    out.insert(out.end(), row.also.begin(), row.also.end());
    return out;
}

QJsonObject importJson(const ImportPlan &plan, bool applied)
{
    QJsonArray tables;
    for (const TableReport &t : plan.tables) {
        QJsonArray rejected, remarks;
        for (const RejectedRow &row : t.rejected)
            for (const RejectedRow &r : faultsOf(row))
                rejected.append(QJsonObject {{"line", row.line},
                                             {"column", jsonText(r.column)},
                                             {"value", jsonText(r.value)},
                                             {"code", r.code},
                                             {"message", r.message}});
        if (!t.refused.isEmpty())
            rejected.append(QJsonObject {{"line", 1},
                                         {"column", QJsonValue::Null},
                                         {"value", QJsonValue::Null},
                                         {"code", "IMP-01"},
                                         {"message", t.refused}});
        tables.append(QJsonObject {{"table", t.table},
                                   {"file", t.file},
                                   {"new", t.fresh},
                                   {"updated", t.updated},
                                   {"unchanged", t.unchanged},
                                   {"corrected", t.corrected},
                                   {"rejected", rejected}});
    }
    return {{"applied", applied}, {"tables", tables}};
}

void printImport(QTextStream &out, const ImportPlan &plan, const QStringList &leftAlone)
{
    for (const TableReport &t : plan.tables) {
        // A workbook and an exchange file hold many tables.
        const QString name
            = QFileInfo(t.file).completeBaseName() == t.table ? t.file : QStringLiteral("%1 (%2)").arg(t.file, t.table);
        if (!t.refused.isEmpty()) {
            out << cliWords(QT_TRANSLATE_NOOP("CommandLine", "%1: refused. %2")).arg(name, t.refused) << '\n';
            continue;
        }
        out << cliWords(
                   QT_TRANSLATE_NOOP("CommandLine", "%1: %2 new, %3 updated, %4 unchanged, %5 corrected, %6 rejected"))
                   .arg(name)
                   .arg(t.fresh)
                   .arg(t.updated)
                   .arg(t.unchanged)
                   .arg(t.corrected)
                   .arg(t.rejected.size())
            << '\n';
        for (const QString &remark : t.remarks)
            out << "  " << remark << '\n';
        for (const RejectedRow &row : t.rejected)
            for (const RejectedRow &r : faultsOf(row))
                out << cliWords(t.isExact ? QT_TRANSLATE_NOOP("CommandLine", "  row %1, %2: %3 (%4)")
                                          : QT_TRANSLATE_NOOP("CommandLine", "  line %1, %2: %3 (%4)"))
                           .arg(row.line)
                           .arg(r.column.isEmpty() ? cliWords(QT_TRANSLATE_NOOP("CommandLine", "row")) : r.column,
                                r.message, r.code)
                    << '\n';
    }
    if (!leftAlone.isEmpty())
        out << cliWords(QT_TRANSLATE_NOOP("CommandLine", "Left alone: %1")).arg(leftAlone.join(QStringLiteral(", ")))
            << '\n';
}

} // namespace

int runNew(CommandCall &call)
{
    const QString path = call.arguments.value(0);
    auto document = Document::create(path, call.context);
    if (!document)
        return call.complain(document.error(), NotWritten);
    int status = Done;
    if (call.has("sample")) {
        status = fillSample(**document, call);
    } else {
        Organisation organisation;
        organisation.id = {call.context.newId()};
        organisation.name
            = call.has("name") ? call.value("name").trimmed().left(120) : QFileInfo(path).completeBaseName();
        ChangeSet set {
            cliWords(QT_TRANSLATE_NOOP("CommandLine", "Organisation entered")), {}, {created(organisation)}, {}};
        if (const auto done = (*document)->apply(std::move(set)); !done)
            status = call.complain(done.error(), NotWritten);
    }
    if (status != Done) {
        document->reset();
        QFile::remove(path); // it was made a moment ago by us
        return status;
    }
    call.out << cliWords(QT_TRANSLATE_NOOP("CommandLine", "Created %1")).arg(path) << '\n';
    return Done;
}

int runImport(CommandCall &call)
{
    int status = Done;
    const QString decimal = call.value("decimal");
    if (!decimal.isEmpty() && decimal != QLatin1String("point") && decimal != QLatin1String("comma"))
        return call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "--decimal is “point” or “comma”.")), WrongUse);
    auto sources = gatherSources(call, status);
    if (!sources)
        return status;
    const bool dryRun = call.has("dry-run");
    const QString place = backupPlace(QSettings());
    if (!dryRun) {
        const auto upgraded = upgradeFirst(call.arguments.value(0), place, call.context);
        if (!upgraded)
            return call.complain(upgraded.error(), CannotOpen);
        if (!upgraded->isEmpty())
            call.err << *upgraded << '\n';
    }
    auto document = Document::open(call.arguments.value(0),
                                   dryRun ? Document::Mode::ReadOnly : Document::Mode::ReadWrite, call.context);
    if (!document)
        return call.complain(document.error(), CannotOpen);
    ImportOptions options = optionsFor((*document)->records(), call);
    options.correct = call.has("correct");
    if (!decimal.isEmpty())
        options.decimal = decimal == QLatin1String("comma") ? DecimalMark::Comma : DecimalMark::Point;
    auto plan = planImport((*document)->records(), sources->files, options, call.context);
    if (!plan)
        return call.complain(plan.error(), NotWritten);
    const bool problems = plan->hasProblems();
    plan->changes.contents = gatherContents(call, plan->changes, sources->leftAlone);
    if (const QStringList missing = missingCopies(plan->changes, plan->changes.contents, (*document)->records());
        !missing.isEmpty() && !problems)
        call.err << cliWords(QT_TRANSLATE_NOOP("CommandLine",
                                               "The copies of these files do not lie in the folder “evidence” beside "
                                               "what is imported, so their evidence becomes a reference: %1"))
                        .arg(missing.join(QStringLiteral(", ")))
                 << '\n';
    bool applied = false;
    if (!problems && !dryRun) {
        QStringList names;
        for (const SourceFile &f : sources->files)
            if (!names.contains(f.name))
                names += f.name;
        plan->changes.label = names.size() == 1
            ? cliWords(QT_TRANSLATE_NOOP("CommandLine", "Import of %1")).arg(names.first())
            : cliWords(QT_TRANSLATE_NOOP("CommandLine", "Import of %1 files")).arg(names.size());
        // Before much changes, the file as it is goes to the backups; a damaged one is not imported into.
        if (!plan->changes.isEmpty()) {
            auto taken = takeBackup(**document, place, BackupReason::Import);
            const auto kept = taken ? taken->carryOut() : tl::unexpected(taken.error());
            if (!kept)
                return call.complain(kept.error(), NotWritten);
        }
        if (const auto done = (*document)->apply(plan->changes, QStringLiteral("import")); !done)
            return call.complain(done.error(), NotWritten);
        applied = true;
    }
    if (call.json())
        return call.printJson(importJson(*plan, applied), problems ? Found : Done);
    printImport(call.out, *plan, sources->leftAlone);
    if (problems)
        call.out << cliWords(
            QT_TRANSLATE_NOOP("CommandLine", "Nothing was imported: correct the rejected rows and try again."))
                 << '\n';
    else
        call.out << (dryRun ? cliWords(QT_TRANSLATE_NOOP("CommandLine", "Dry run: nothing was written."))
                            : cliWords(QT_TRANSLATE_NOOP("CommandLine", "Imported.")))
                 << '\n';
    return problems ? Found : Done;
}

int runExport(CommandCall &call)
{
    const QString format = call.has("format") ? call.value("format") : QStringLiteral("csv");
    static const QStringList formats {QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("xlsx"),
                                      QStringLiteral("ics")};
    if (!formats.contains(format))
        return call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not a format. Formats are: %2."))
                                 .arg(format, formats.join(QStringLiteral(", "))),
                             WrongUse);
    if (call.has("tasks") && format != QLatin1String("ics"))
        return call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "--tasks belongs to --format ics.")), WrongUse);
    int status = Done;
    const auto opened = openForReading(call, status);
    if (!opened)
        return status;
    const auto rows = opened->document->readingRows();
    const auto reasons = opened->document->voidReasons();
    if (!rows || !reasons)
        return call.complain(rows ? reasons.error() : rows.error(), CannotOpen);
    const QString folder = call.arguments.value(1);
    if (!QDir().mkpath(folder))
        return call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "The folder “%1” cannot be made.")).arg(folder),
                             NotWritten);
    std::vector<ExportedFile> files;
    if (format == QLatin1String("csv"))
        files = exportCsv(opened->document->records(), *rows, *reasons);
    else if (format == QLatin1String("xlsx")) {
        auto book = exportXlsx(opened->document->records(), *rows, *reasons, opened->language);
        if (!book)
            return call.complain(book.error(), NotWritten);
        for (const QString &remark : book->remarks)
            call.err << remark << '\n';
        files.push_back({QStringLiteral("workspace.xlsx"), std::move(book->bytes)});
    } else if (format == QLatin1String("ics"))
        files.push_back({QStringLiteral("calendar.ics"),
                         calendarIcs(evaluateWorkspace(opened->document->records(), opened->asOf),
                                     {call.context.now(), opened->document->entries(), opened->document->workspaceId(),
                                      false, call.has("tasks")},
                                     opened->language)});
    else
        files.push_back({QStringLiteral("workspace.json"),
                         exportJson(opened->document->records(), *rows, *reasons, call.context.now())});
    bool isComplete = true;
    if (format == QLatin1String("csv") || format == QLatin1String("json")) {
        EvidenceFiles copies = evidenceFiles(opened->document->records(),
                                             [&](const QString &sha256) { return opened->document->content(sha256); });
        for (const QString &sentence : std::as_const(copies.missing))
            call.err << sentence << '\n';
        isComplete = copies.missing.isEmpty();
        if (!copies.files.empty() && !QDir(folder).mkpath(QStringLiteral("evidence")))
            return call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "The folder “%1” cannot be made."))
                                     .arg(QDir(folder).filePath(QStringLiteral("evidence"))),
                                 NotWritten);
        std::move(copies.files.begin(), copies.files.end(), std::back_inserter(files));
    }
    for (const ExportedFile &file : files)
        if (const auto done = writeFileSafely(QDir(folder).filePath(file.name), file.bytes, opened->language); !done)
            return call.complain(done.error(), NotWritten);
    call.out << cliWords(QT_TRANSLATE_NOOP("CommandLine", "Wrote %1 files to %2")).arg(files.size()).arg(folder)
             << '\n';
    return isComplete ? Done : Found;
}

int runBackup(CommandCall &call)
{
    const QString to = call.value("out");
    if (to.isEmpty())
        return call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "Name the copy with --out.")), WrongUse);
    int status = Done;
    if (!openForReading(call, status))
        return status;
    if (const auto done = backupFile(call.arguments.value(0), to); !done)
        return call.complain(done.error(), NotWritten);
    call.out << cliWords(QT_TRANSLATE_NOOP("CommandLine", "Verified copy: %1")).arg(to) << '\n';
    return Done;
}
