#pragma once
#include "model/domain/context.h"
#include "model/domain/language.h"
#include "model/domain/result.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QTextStream>

#include <span>
#include <vector>

/// Exit status of all commands but verify (CLI.md).
enum ExitStatus { Done = 0, Found = 1, WrongUse = 2, CannotOpen = 3, NotWritten = 4 };

/// What a command gets: its options, where to write, the world outside. Nothing is ever asked.
struct CommandCall {
    QCommandLineParser &options;
    QStringList arguments; ///< positional, without the command's name
    QTextStream &out;
    QTextStream &err;
    Context context;

    /// Whether the option was given; false too for options that this command does not have.
    bool has(const char *option) const { return options.optionNames().contains(QLatin1String(option)); }
    QString value(const char *option) const { return has(option) ? options.value(QLatin1String(option)) : QString(); }
    bool json() const { return has("json"); }
    /// Writes one sentence to standard error and returns the status.
    int complain(const QString &sentence, int status) const;
    int complain(const Error &error, int status) const { return complain(error.message, status); }
    int printJson(const QJsonObject &object, int status = Done) const;
};

/// One option of a command; `value` is empty for switches.
struct CommandOption {
    const char *name;
    const char *value;
    const char *help;
};

/// One command of the command line. The list of them is the help.
struct Command {
    const char *name;
    const char *arguments; ///< as in the help: "FILE PATH…"
    const char *summary; ///< English, context "CommandLine"
    int least, most; ///< number of positional arguments; most < 0 = any
    std::vector<CommandOption> options;
    int (*run)(CommandCall &);
};

std::span<const Command> allCommands();
const Command *findCommand(const QString &name);
/// Runs a command; `arguments` starts with its name. Returns the exit status.
int runCommand(const QStringList &arguments, QTextStream &out, QTextStream &err, const Context &context);
QString usageText();

// The commands, one per function; they live beside what they share.
int runNew(CommandCall &);
int runImport(CommandCall &);
int runExport(CommandCall &);
int runBackup(CommandCall &);
int runSalvage(CommandCall &);
int runProtect(CommandCall &);
int runUnprotect(CommandCall &);
int runStatus(CommandCall &);
int runDue(CommandCall &);
int runExplain(CommandCall &);
int runGaps(CommandCall &);
int runCheck(CommandCall &);
int runLint(CommandCall &);
int runReport(CommandCall &);
int runPack(CommandCall &);
int runVerify(CommandCall &);
int runHistory(CommandCall &);
int runScreenshots(CommandCall &);
