#include "app/shell/cli/importsources.h"

#include "app/shell/cli/opening.h"
#include "model/domain/language.h"
#include "model/domain/safefile.h"
#include "model/exchange/evidencefiles.h"
#include "model/exchange/importer.h"
#include "model/exchange/jsontables.h"
#include "model/exchange/xlsxreader.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace {

/// Largest file that is read for an import (IMP-17).
constexpr qint64 mostBytes = qint64(1) << 30;

bool hasSuffix(const QFileInfo &file, std::initializer_list<const char *> suffixes)
{
    return std::any_of(suffixes.begin(), suffixes.end(), [&](const char *suffix) {
        return file.suffix().compare(QLatin1String(suffix), Qt::CaseInsensitive) == 0;
    });
}

QString noTable(const QString &name)
{
    return cliWords(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not the name of a table. Name it with --table: %2."))
        .arg(name, importTables().join(QStringLiteral(", ")));
}

/// The sheets that are named after tables; with --table the only sheet that holds anything, or the one of that name.
int addWorkbook(CommandCall &call, const QFileInfo &info, const QByteArray &bytes, ImportSources &out)
{
    auto book = readXlsx(bytes, Language());
    if (!book)
        return call.complain(Error {info.fileName() + QStringLiteral(": ") + book.error().message, book.error().detail},
                             CannotOpen);
    for (const QString &remark : book->remarks)
        call.err << info.fileName() << QStringLiteral(": ") << remark << '\n';
    const QString wanted = call.value("table");
    std::vector<Sheet *> filled;
    for (Sheet &sheet : book->sheets)
        if (!sheet.rows.empty())
            filled.push_back(&sheet);
    bool any = false;
    for (Sheet *sheet : filled) {
        const bool isTable
            = wanted.isEmpty() ? importTables().contains(sheet->name) : filled.size() == 1 || sheet->name == wanted;
        if (!isTable) {
            out.leftAlone += QStringLiteral("%1: %2").arg(info.fileName(), sheet->name);
            continue;
        }
        any = true;
        SourceFile file {wanted.isEmpty() ? sheet->name : wanted, info.fileName()};
        file.sheet = std::make_shared<Sheet>(std::move(*sheet));
        out.files.push_back(std::move(file));
    }
    if (any)
        return Done;
    QStringList names;
    for (const Sheet &sheet : book->sheets)
        names += sheet.name;
    return call.complain(
        cliWords(QT_TRANSLATE_NOOP("CommandLine",
                                   "No sheet of %1 is named after a table. Its sheets are: %2. Name one after a table, "
                                   "or use the import of the window, which asks what each column means."))
            .arg(info.fileName(), names.join(QStringLiteral(", "))),
        WrongUse);
}

/// The tables of an exchange file (8.6); with --table that one.
int addJson(CommandCall &call, const QFileInfo &info, QByteArray bytes, ImportSources &out)
{
    auto read = JsonTables::read(std::move(bytes), Language());
    if (!read)
        return call.complain(Error {info.fileName() + QStringLiteral(": ") + read.error().message, read.error().detail},
                             CannotOpen);
    const auto json = std::make_shared<const JsonTables>(std::move(*read));
    std::vector<SourceFile> files = jsonSources(json, info.fileName(), call.value("table"), out.leftAlone);
    if (files.empty())
        return call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "%1 has no rows to import. Tables are: %2."))
                                 .arg(info.fileName(), importTables().join(QStringLiteral(", "))),
                             WrongUse);
    std::move(files.begin(), files.end(), std::back_inserter(out.files));
    return Done;
}

} // namespace

std::optional<ImportSources> gatherSources(CommandCall &call, int &status)
{
    ImportSources out;
    const QStringList tables = importTables();
    const auto refused = [&](int code) {
        status = code;
        return std::nullopt;
    };
    if (call.has("table") && !tables.contains(call.value("table")))
        return refused(call.complain(noTable(call.value("table")), WrongUse));
    for (const QString &path : call.arguments.mid(1)) {
        const QFileInfo info(path);
        if (!info.exists())
            return refused(call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "“%1” does not exist.")).arg(path),
                                         CannotOpen));
        QFileInfoList files {info};
        if (info.isDir())
            files = QDir(path).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
        for (const QFileInfo &file : std::as_const(files)) {
            const QString table = !info.isDir() && call.has("table") ? call.value("table") : file.completeBaseName();
            const bool isCsv = file.isFile() && hasSuffix(file, {"csv"});
            if (info.isDir() && (!isCsv || !tables.contains(table))) {
                out.leftAlone += file.fileName();
                continue;
            }
            const bool isWorkbook = hasSuffix(file, {"xlsx", "xlsm", "xls", "xlsb"});
            const bool isJson = hasSuffix(file, {"json"});
            if (!isWorkbook && !isJson && !tables.contains(table))
                return refused(call.complain(noTable(table), WrongUse));
            if (!isCsv && !isWorkbook && !isJson && !hasSuffix(file, {"txt"}))
                return refused(call.complain(
                    cliWords(QT_TRANSLATE_NOOP("CommandLine",
                                               "“%1” is neither a CSV file, nor a workbook (.xlsx), nor JSON."))
                        .arg(file.fileName()),
                    WrongUse));
            auto bytes = readFile(file.filePath(), mostBytes, Language());
            if (!bytes)
                return refused(call.complain(bytes.error(), CannotOpen));
            if (isJson) {
                if (const int code = addJson(call, file, std::move(*bytes), out); code != Done)
                    return refused(code);
            } else if (isWorkbook || looksLikeWorkbook(*bytes)) {
                if (const int code = addWorkbook(call, file, *bytes, out); code != Done)
                    return refused(code);
            } else {
                out.files.push_back({table, file.fileName(), std::move(*bytes)});
            }
        }
    }
    return out;
}

std::vector<FileContent> gatherContents(const CommandCall &call, const ChangeSet &changes, QStringList &leftAlone)
{
    QStringList folders;
    for (const QString &path : call.arguments.mid(1)) {
        const QFileInfo info(path);
        if (info.isDir() || hasSuffix(info, {"json"}))
            folders += info.isDir() ? path : info.path();
    }
    const bool isRead = !folders.isEmpty() && namesCopies(changes);
    if (isRead)
        leftAlone.removeAll(QStringLiteral("evidence"));
    return isRead ? copiesIn(folders, changes) : std::vector<FileContent>();
}
