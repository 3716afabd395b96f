#include "app/shell/cli/opening.h"
#include "app/shell/cli/statejson.h"
#include "model/exchange/zip.h"
#include "model/store/packverify.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace {

/// A folder, or a file that begins like a ZIP archive, is taken for a pack.
bool looksLikePack(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isDir() || (file.open(QIODevice::ReadOnly) && file.peek(2) == "PK");
}

VerifyReport verifyTree(const QString &path, const QString &anchor)
{
    const auto tree = readFileTree(path);
    if (!tree) {
        VerifyReport report;
        constexpr int structure = 2;
        report.exit = structure;
        report.checks.push_back({QStringLiteral("structure"), false, tree.error().message});
        return report;
    }
    std::map<QString, QByteArray> files;
    for (const ExportedFile &file : tree->files)
        files.insert_or_assign(file.name, file.bytes);
    return verifyPack(files, tree->faults, anchor);
}

} // namespace

int runVerify(CommandCall &call)
{
    const QString path = call.arguments.value(0), anchor = call.value("anchor");
    const VerifyReport report = looksLikePack(path) ? verifyTree(path, anchor) : proofOf(path, anchor);
    QJsonArray checks;
    for (const VerifyCheck &c : report.checks)
        checks.append(QJsonObject {{"name", c.name}, {"ok", c.ok}, {"detail", c.detail}});
    if (call.json())
        return call.printJson({{"ok", report.ok()},
                               {"exit", report.exit},
                               {"entries", report.entries},
                               {"head", jsonText(report.head)},
                               {"checks", checks}},
                              report.exit);
    for (const VerifyCheck &c : report.checks)
        call.out << (c.ok ? QStringLiteral("ok     ") : QStringLiteral("fault  ")) << c.name.leftJustified(10)
                 << c.detail << '\n';
    call.out << cliWords(QT_TRANSLATE_NOOP("CommandLine", "%1 entries, head %2"))
                    .arg(report.entries)
                    .arg(report.head.isEmpty() ? QStringLiteral("–") : report.head)
             << '\n';
    return report.exit;
}

/// A text of several lines on one line, so that none of it reads as an entry of its own.
static QString onOneLine(QString text)
{
    return text.replace(QLatin1Char('\n'), QStringLiteral(" ⏎ "));
}

int runHistory(CommandCall &call)
{
    int status = Done;
    HistoryFilter filter;
    filter.objectiveCode = call.value("objective");
    for (const char *name : {"from", "to"})
        if (call.has(name)) {
            const auto date = dateOption(call, name, status);
            if (!date)
                return status;
            (qstrcmp(name, "from") == 0 ? filter.from : filter.to) = *date;
        }
    const auto opened = openForReading(call, status);
    if (!opened)
        return status;
    const auto entries = opened->document->history(filter);
    if (!entries)
        return call.complain(entries.error(), CannotOpen);
    if (!call.json()) {
        for (const HistoryEntry &e : *entries) {
            call.out << e.seq << "  " << e.at.toString(Qt::ISODate) << "  " << onOneLine(e.actor) << "  "
                     << onOneLine(e.label)
                     << (e.reason.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(onOneLine(e.reason))) << '\n';
            if (e.readingsAdded)
                call.out << "    " << cliWords(QT_TRANSLATE_NOOP("CommandLine", "%1 readings")).arg(e.readingsAdded)
                         << '\n';
            for (const HistoryChange &c : e.changes)
                call.out << "    " << c.table << ' ' << c.code << ' ' << c.field << ": "
                         << (c.before.isEmpty() ? QStringLiteral("–") : onOneLine(c.before)) << " → "
                         << (c.after.isEmpty() ? QStringLiteral("–") : onOneLine(c.after)) << '\n';
        }
        return Done;
    }
    QJsonArray rows;
    for (const HistoryEntry &e : *entries) {
        QJsonArray changes;
        for (const HistoryChange &c : e.changes)
            changes.append(QJsonObject {{"table", c.table},
                                        {"code", jsonText(c.code)},
                                        {"field", c.field},
                                        {"before", jsonText(c.before)},
                                        {"after", jsonText(c.after)}});
        rows.append(QJsonObject {{"seq", e.seq},
                                 {"at", e.at.toString(Qt::ISODate)},
                                 {"actor", e.actor},
                                 {"label", e.label},
                                 {"reason", jsonText(e.reason)},
                                 {"hash", e.hash},
                                 {"changes", changes}});
    }
    return call.printJson({{"entries", rows}});
}
