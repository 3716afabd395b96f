#pragma once
#include "app/shell/window/mainwindow.h"
#include "app/shell/window/windowapp.h"
#include "views/work/prompt.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <optional>

/// Nobody answers here; a question would be a fault of the benchmark.
class NoPrompt : public Prompt
{
public:
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    std::optional<QString> reason(QWidget *, const QString &, const QString &, const QString &, int) override
    {
        return {};
    }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString openFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString chooseFolder(QWidget *, const QString &, const QString &) override { return {}; }
};

/// The program with settings of its own, so that nobody's arrangement counts.
struct Program {
    QTemporaryDir folder;
    QSettings settings {folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    NoPrompt prompt;
    WindowApp app {*qApp, settings, prompt, Context::real()};

    Program() { settings.setValue(QStringLiteral("backups/folder"), folder.filePath(QStringLiteral("backups"))); }
    /// Opens the file; the first page is painted when this returns.
    Result<> open(const QString &path)
    {
        if (!app.open(path) || !app.window())
            return fail(QStringLiteral("The window did not open."));
        paint();
        return {};
    }
    void paint()
    {
        QApplication::processEvents();
        (void)app.window()->grab();
    }
};
