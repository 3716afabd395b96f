#include "app/shell/start.h"

#include "app/shell/cli/command.h"
#include "model/domain/context.h"
#include "model/domain/language.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTranslator>

#include <cstdio>

namespace {

void setNames()
{
    QCoreApplication::setApplicationName(QStringLiteral("Waymark"));
    QCoreApplication::setOrganizationName(QStringLiteral("Waymark"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WAYMARK_VERSION));
}

} // namespace

int runCommandLine(int &argc, char **argv, const QStringList &arguments)
{
    setNames();
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout), err(stderr);
    return runCommand(arguments, out, err, Context::real());
}

int runWindow(int &, char **, const QStringList &)
{
    QTextStream(stderr) << "waymark: the window is not in this build." << Qt::endl;
    return WrongUse;
}
