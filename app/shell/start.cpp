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

/// Standard error belongs to the sentences of the command; what Qt remarks about a machine without a desktop (no
/// runtime folder, no size hints) is no news to who asked for a file.
void keepErrorsOnly(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

/// Paper and pictures need fonts and a platform, but no display.
void goOffscreen()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(keepErrorsOnly);
}

} // namespace

int runCommandLine(int &argc, char **argv, const QStringList &arguments)
{
    setNames();
    QTextStream out(stdout), err(stderr);
    const QString name = arguments.value(0);
    if (name == QLatin1String("report") || name == QLatin1String("pack")) {
        goOffscreen();
        const QGuiApplication app(argc, argv);
        return runCommand(arguments, out, err, Context::real());
    }
    if (name == QLatin1String("screenshots")) {
        goOffscreen();
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
