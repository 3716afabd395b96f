#include "app/shell/cli/command.h"
#include "app/shell/process.h"
#include "app/shell/start.h"

#include <QCoreApplication>
#include <QHashFunctions>

#include <cstdio>

/// The command line is read before any QApplication is made: that would abort without a display.
int main(int argc, char *argv[])
{
    prepareProcess();
    // What is written twice is the same twice: no order may hang on a seed by chance (audit packs, 8.6).
    QHashSeed::setDeterministicGlobalSeed();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    QTextStream out(stdout), err(stderr);
    if (arguments.contains(QStringLiteral("--version")) || arguments.value(0) == QLatin1String("--help")) {
        const QCoreApplication app(argc, argv);
        out << (arguments.contains(QStringLiteral("--version")) ? QStringLiteral("waymark " WAYMARK_VERSION "\n")
                                                                : usageText());
        return Done;
    }
    if (findCommand(arguments.value(0)))
        return runCommandLine(argc, argv, arguments);
    if (arguments.value(0).startsWith(QLatin1Char('-'))) {
        err << "waymark: unknown option " << arguments.value(0) << ". Try waymark --help." << Qt::endl;
        return WrongUse;
    }
    return runWindow(argc, argv, arguments);
}
