#include "app/shell/start.h"

#include "app/shell/cli/command.h"
#include "app/shell/window/windowapp.h"
#include "model/domain/context.h"

#include <QApplication>
#include <QTextStream>

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
    if (name == QLatin1String("screenshots")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication app(argc, argv);
        return runCommand(arguments, out, err, Context::real());
    }
    const QCoreApplication app(argc, argv);
    return runCommand(arguments, out, err, Context::real());
}

int runWindow(int &argc, char **argv, const QStringList &files)
{
    setNames();
    QApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.waymark.Waymark"));
    return runWindow(app, files);
}
