#include "app/shell/backing.h"
#include "app/shell/cli/opening.h"
#include "model/domain/records.h"
#include "model/domain/safefile.h"
#include "views/pages/audit/packjob.h"

#include <QFileInfo>
#include <QSettings>

namespace {

/// The options of the pack, or nothing with a complaint.
std::optional<PackOptions> optionsOf(CommandCall &call, const OpenedWorkspace &opened, int &status)
{
    PackOptions options = usualPack(opened.asOf, opened.language);
    for (const char *name : {"to", "from"})
        if (call.has(name)) {
            const auto date = dateOption(call, name, status);
            if (!date)
                return std::nullopt;
            if (qstrcmp(name, "to") == 0) {
                options.to = *date;
                options.from = date->addYears(-1).addDays(1);
            } else {
                options.from = *date;
            }
        }
    const auto complain = [&](const QString &sentence) {
        status = call.complain(sentence, WrongUse);
        return std::nullopt;
    };
    if (options.from > options.to)
        return complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "--from is later than --to.")));
    if (call.has("names") && call.has("roles"))
        return complain(
            cliWords(QT_TRANSLATE_NOOP("CommandLine", "--names and --roles exclude each other. Give one of them.")));
    for (const QString &code : call.value("objectives").split(u',', Qt::SkipEmptyParts)) {
        const Objective *objective = opened.document->records().byCode<Objective>(code.trimmed());
        if (!objective)
            return complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "There is no objective “%1” in this file."))
                                .arg(code.trimmed()));
        options.objectives.insert(objective->id.value);
    }
    if (call.has("objectives") && options.objectives.isEmpty())
        return complain(cliWords(
            QT_TRANSLATE_NOOP("CommandLine", "--objectives names none. Write codes such as OBJ-003,OBJ-005.")));
    options.names = call.has("names");
    options.selfAssessment = call.has("self-assessment");
    return options;
}

} // namespace

/// Leaves the workspace as it is unless --record.
int runPack(CommandCall &call)
{
    const QString path = call.value("out");
    if (path.isEmpty())
        return call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "Name the file with --out.")), WrongUse);
    int status = Done;
    auto opened = openForReading(call, status);
    if (!opened)
        return status;
    const auto options = optionsOf(call, *opened, status);
    if (!options)
        return status;
    auto input = packInput(*opened->document, *options);
    if (!input)
        return call.complain(input.error(), CannotOpen);
    // The break stands in the pack, and whoever makes it hears of it.
    input->chain = verifiedChain(opened->document->path());
    if (!input->chain.isIntact)
        call.err << cliWords(
                        QT_TRANSLATE_NOOP("CommandLine", "The history of this file is broken: %1 The pack shows it."))
                        .arg(input->chain.position)
                 << '\n';
    const auto zip = packBytes(*input);
    if (!zip)
        return call.complain(zip.error(), NotWritten);
    if (const auto done = writeFileSafely(path, *zip, Language(QLocale().name().left(2))); !done)
        return call.complain(done.error(), NotWritten);
    call.out << path << '\n';
    if (!call.has("record"))
        return Done;
    opened->document.reset();
    if (const auto upgraded = upgradeFirst(call.arguments.value(0), backupPlace(QSettings()), call.context); !upgraded)
        return call.complain(upgraded.error(), CannotOpen);
    auto writable = Document::open(call.arguments.value(0), Document::Mode::ReadWrite, call.context);
    if (!writable)
        return call.complain(writable.error(), CannotOpen);
    Document &document = **writable;
    const auto done = document.apply(
        packRecord(document.records(), *options, QFileInfo(path).fileName(), *zip, options->asOf, document.newId()));
    return done ? int(Done) : call.complain(done.error(), NotWritten);
}
