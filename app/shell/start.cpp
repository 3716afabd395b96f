#include "app/shell/start.h"

#include "app/shell/cli/command.h"
#include "model/domain/context.h"
#include "model/domain/language.h"

#include <QCoreApplication>
#include <QGuiApplication>
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
    QTextStream out(stdout), err(stderr);
    const QString name = arguments.value(0);
    if (name == QLatin1String("report")) {
        // Paper needs fonts, which need an application with a platform, but no display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication app(argc, argv);
        return runCommand(arguments, out, err, Context::real());
    }
    const QCoreApplication app(argc, argv);
    return runCommand(arguments, out, err, Context::real());
}

int runWindow(int &, char **, const QStringList &)
{
    QTextStream(stderr) << "waymark: the window is not in this build." << Qt::endl;
    return WrongUse;
}
