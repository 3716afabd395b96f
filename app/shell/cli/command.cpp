#include "app/shell/cli/command.h"

#include "model/domain/text.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>
#include <QRegularExpression>

namespace {

const CommandOption asOf {"as-of", "D", QT_TRANSLATE_NOOP("CommandLine", "day to look from, YYYY-MM-DD")};
const CommandOption json {"json", "", QT_TRANSLATE_NOOP("CommandLine", "print one JSON document")};
const CommandOption lang {"lang", "en|de", QT_TRANSLATE_NOOP("CommandLine", "language of the words")};

const std::vector<Command> &table()
{
    static const std::vector<Command> commands = {
        {"new",
         "FILE",
         QT_TRANSLATE_NOOP("CommandLine", "creates a workspace; refuses to overwrite"),
         1,
         1,
         {{"sample", "", QT_TRANSLATE_NOOP("CommandLine", "fill it with the sample organisation")},
          {"name", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "name of the organisation")}},
         &runNew},
        {"import",
         "FILE PATH…",
         QT_TRANSLATE_NOOP("CommandLine",
                           "imports CSV files, Excel workbooks, JSON files or a folder of CSV files, all or nothing"),
         2,
         -1,
         {{"table", "NAME", QT_TRANSLATE_NOOP("CommandLine", "table of a single file")},
          {"dry-run", "", QT_TRANSLATE_NOOP("CommandLine", "say what would happen and write nothing")},
          {"correct", "", QT_TRANSLATE_NOOP("CommandLine", "a changed reading supersedes the old one")},
          {"decimal", "point|comma", QT_TRANSLATE_NOOP("CommandLine", "decimal mark of the files")},
          json},
         &runImport},
        {"export",
         "FILE DIR",
         QT_TRANSLATE_NOOP("CommandLine", "writes all tables, or the calendar of due dates"),
         2,
         2,
         {{"format", "csv|json|xlsx|ics",
           QT_TRANSLATE_NOOP("CommandLine", "csv (default), json, xlsx, or ics: all due dates")},
          {"tasks", "", QT_TRANSLATE_NOOP("CommandLine", "of a calendar: what has to be done as tasks")},
          asOf,
          lang},
         &runExport},
        {"status",
         "FILE",
         QT_TRANSLATE_NOOP("CommandLine", "states of KPIs, objectives and plans"),
         1,
         1,
         {asOf, json, lang},
         &runStatus},
        {"due", "FILE", QT_TRANSLATE_NOOP("CommandLine", "what is due"), 1, 1, {asOf, json, lang}, &runDue},
        {"explain",
         "FILE CODE",
         QT_TRANSLATE_NOOP("CommandLine", "why a KPI or an objective has its state"),
         2,
         2,
         {asOf, json, lang},
         &runExplain},
        {"lint",
         "FILE | --text TEXT",
         QT_TRANSLATE_NOOP("CommandLine", "quality rules"),
         0,
         1,
         {{"text", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "one text instead of a file, without context")},
          lang,
          json},
         &runLint},
        {"gaps",
         "FILE",
         QT_TRANSLATE_NOOP("CommandLine", "records without their links"),
         1,
         1,
         {asOf, json, lang},
         &runGaps},
        {"check", "FILE", QT_TRANSLATE_NOOP("CommandLine", "audit readiness"), 1, 1, {asOf, json, lang}, &runCheck},
        {"report",
         "FILE ID",
         QT_TRANSLATE_NOOP("CommandLine", "one report as PDF; --list names the reports"),
         0,
         2,
         {{"out", "X.pdf", QT_TRANSLATE_NOOP("CommandLine", "file to write")},
          asOf,
          lang,
          {"paper", "a4|letter|a3", QT_TRANSLATE_NOOP("CommandLine", "paper size")},
          {"objective", "CODE", QT_TRANSLATE_NOOP("CommandLine", "objective of a sheet")},
          {"review", "CODE", QT_TRANSLATE_NOOP("CommandLine", "review of minutes")},
          {"collector", "CODE", QT_TRANSLATE_NOOP("CommandLine", "person of a collection sheet")},
          {"headline", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "first sentence of a management review")},
          {"list", "", QT_TRANSLATE_NOOP("CommandLine", "list the reports")}},
         &runReport},
        {"pack",
         "FILE",
         QT_TRANSLATE_NOOP("CommandLine", "audit pack"),
         1,
         1,
         {{"out", "X.zip", QT_TRANSLATE_NOOP("CommandLine", "file to write")},
          {"from", "D", QT_TRANSLATE_NOOP("CommandLine", "first day")},
          {"to", "D", QT_TRANSLATE_NOOP("CommandLine", "last day")},
          {"objectives", "A,B", QT_TRANSLATE_NOOP("CommandLine", "only these objectives")},
          {"names", "", QT_TRANSLATE_NOOP("CommandLine", "persons by name")},
          {"roles", "", QT_TRANSLATE_NOOP("CommandLine", "persons by role, as usual")},
          {"self-assessment", "", QT_TRANSLATE_NOOP("CommandLine", "with the self-assessment")},
          {"record", "", QT_TRANSLATE_NOOP("CommandLine", "record the export in the history of the file")},
          asOf,
          lang},
         &runPack},
        {"verify",
         "FILE|X.zip|DIR",
         QT_TRANSLATE_NOOP("CommandLine", "a workspace or an audit pack: integrity, history chain, replay"),
         1,
         1,
         {{"anchor", "HASH", QT_TRANSLATE_NOOP("CommandLine", "head hash that must stand in the chain")}, json},
         &runVerify},
        {"history",
         "FILE",
         QT_TRANSLATE_NOOP("CommandLine", "change history"),
         1,
         1,
         {{"objective", "CODE", QT_TRANSLATE_NOOP("CommandLine", "only changes of this objective and its records")},
          {"from", "D", QT_TRANSLATE_NOOP("CommandLine", "first day")},
          {"to", "D", QT_TRANSLATE_NOOP("CommandLine", "last day")},
          json},
         &runHistory},
        {"backup",
         "FILE",
         QT_TRANSLATE_NOOP("CommandLine", "verified copy"),
         1,
         1,
         {{"out", "COPY", QT_TRANSLATE_NOOP("CommandLine", "file to write")}},
         &runBackup},
        {"salvage",
         "FILE",
         QT_TRANSLATE_NOOP("CommandLine", "saves what can be read from a damaged file"),
         1,
         1,
         {{"out", "DIR", QT_TRANSLATE_NOOP("CommandLine", "folder to write, made if it is missing")}},
         &runSalvage},
        {"protect",
         "FILE",
         QT_TRANSLATE_NOOP("CommandLine",
                           "copy of any file under the passphrase in WAYMARK_PASSPHRASE or on standard "
                           "input"),
         1,
         1,
         {{"out", "COPY", QT_TRANSLATE_NOOP("CommandLine", "file to write")}},
         &runProtect},
        {"unprotect",
         "FILE",
         QT_TRANSLATE_NOOP("CommandLine", "what was protected, as a plain file"),
         1,
         1,
         {{"out", "COPY", QT_TRANSLATE_NOOP("CommandLine", "file to write")}},
         &runUnprotect},
        {"screenshots",
         "FILE DIR",
         QT_TRANSLATE_NOOP("CommandLine", "every page as PNG, drawn offscreen"),
         2,
         2,
         {{"theme", "light|dark", QT_TRANSLATE_NOOP("CommandLine", "colours")},
          lang,
          {"size", "1280x800", QT_TRANSLATE_NOOP("CommandLine", "size of the window")},
          asOf},
         &runScreenshots},
    };
    return commands;
}

QString words(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString commandHelp(const Command &command)
{
    QString text = QStringLiteral("waymark %1 %2\n  %3\n")
                       .arg(QLatin1String(command.name), QString::fromUtf8(command.arguments), words(command.summary));
    for (const CommandOption &o : command.options) {
        const QString left = QStringLiteral("--%1 %2").arg(QLatin1String(o.name), QString::fromUtf8(o.value)).trimmed();
        text += QStringLiteral("  %1 %2\n").arg(left, -22).arg(qstrlen(o.help) ? words(o.help) : QString());
    }
    return text;
}

/// Between a command and the terminal: what a person typed neither turns the letters of a line nor speaks to the
/// terminal (RELIABILITY.md F09, F19); such characters are shown as their number.
class Shown : public QIODevice
{
public:
    explicit Shown(QTextStream &to)
        : m_to(to)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_to << shownText(QString::fromUtf8(data, size));
        m_to.flush();
        return size;
    }

private:
    QTextStream &m_to;
};

int run(const Command &command, const QStringList &arguments, QTextStream &terminal, QTextStream &errors,
        const Context &context)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    for (const CommandOption &o : command.options)
        parser.addOption(QCommandLineOption(QLatin1String(o.name), QString(), QString::fromUtf8(o.value)));
    parser.addOption(QCommandLineOption(QStringLiteral("help")));
    const bool understood = parser.parse(arguments);
    Shown shown(terminal), shownErrors(errors);
    QTextStream text(&shown), err(&shownErrors);
    // JSON says exactly what is there: it is read by programs and has escapes of its own.
    QTextStream &out = understood && parser.optionNames().contains(QStringLiteral("json")) ? terminal : text;
    CommandCall call {parser, parser.positionalArguments(), out, err, context};
    if (understood && parser.isSet(QStringLiteral("help"))) {
        out << commandHelp(command);
        return Done;
    }
    if (!understood)
        return call.complain(words(QT_TRANSLATE_NOOP("CommandLine", "%1. “waymark %2 --help” lists the options."))
                                 .arg(parser.errorText().remove(QRegularExpression(QStringLiteral("\\.$"))),
                                      QLatin1String(command.name)),
                             WrongUse);
    const auto count = int(call.arguments.size());
    if (count < command.least || (command.most >= 0 && count > command.most))
        return call.complain(words(QT_TRANSLATE_NOOP("CommandLine", "“waymark %1” expects: %2."))
                                 .arg(QLatin1String(command.name), QString::fromUtf8(command.arguments)),
                             WrongUse);
    return command.run(call);
}

} // namespace

int CommandCall::complain(const QString &sentence, int status) const
{
    err << "waymark: " << sentence << Qt::endl;
    return status;
}

int CommandCall::printJson(const QJsonObject &object, int status) const
{
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
    out.flush();
    return status;
}

std::span<const Command> allCommands()
{
    return table();
}

const Command *findCommand(const QString &name)
{
    for (const Command &c : table())
        if (name == QLatin1String(c.name))
            return &c;
    return nullptr;
}

QString usageText()
{
    QString text
        = words(QT_TRANSLATE_NOOP("CommandLine", "Waymark %1: information security objectives in one local file."))
              .arg(QStringLiteral(WAYMARK_VERSION))
        + QStringLiteral("\n\n");
    text += QStringLiteral("waymark [FILE]\n  %1\n").arg(words(QT_TRANSLATE_NOOP("CommandLine", "opens the window")));
    for (const Command &c : table())
        text += QStringLiteral("waymark %1 %2\n  %3\n")
                    .arg(QLatin1String(c.name), QString::fromUtf8(c.arguments), words(c.summary));
    text += QStringLiteral("waymark --version, --help, COMMAND --help\n");
    return text;
}

int runCommand(const QStringList &arguments, QTextStream &out, QTextStream &err, const Context &context)
{
    const Command *command = findCommand(arguments.value(0));
    Q_ASSERT(command);
    const int status = run(*command, arguments, out, err, context);
    out.flush();
    err.flush();
    return status;
}
