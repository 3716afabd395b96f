#pragma once
#include "app/shell/window/mainwindow.h"
#include "app/shell/window/windowapp.h"
#include "tests/journeys/sampleworkspace.h"
#include "tests/journeys/terminal.h"
#include "tests/support/scriptedprompt.h"

#include <QApplication>
#include <QSettings>

/// The real window on a fresh file of the sample organisation, with a scripted prompt and settings of its own.
struct ChainWindow {
    Terminal terminal;
    QTemporaryDir folder;
    QSettings settings {folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ScriptedPrompt prompt;
    WindowApp app {*qApp, settings, prompt, testContext(3)};

    ChainWindow()
    {
        settings.setValue(QStringLiteral("backups/folder"), folder.filePath(QStringLiteral("backups")));
        static QByteArray kept;
        const QString path = terminal.path(QStringLiteral("s.waymark"));
        putOnceMade(kept, path, [this](const QString &made) {
            if (terminal.run(QStringLiteral("new --sample"), {made}).status != Done)
                qFatal("the sample is not made");
        });
        if (!app.open(path))
            qFatal("the sample does not open");
        window().resize(1280, 800);
        window().show();
        QApplication::setActiveWindow(&window());
        QApplication::processEvents();
    }
    MainWindow &window() { return *app.window(); }
    Session &session() { return window().session(); }
    const Register &records() { return session().records(); }
    void goTo(PageId page, const QString &view = {})
    {
        Target target {page};
        target.view = view;
        window().goTo(target);
        QApplication::processEvents();
    }
    template <typename T> T &find(const char *name)
    {
        T *found = window().findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return *found;
    }
    template <typename T> const T &record(const char *code)
    {
        const T *found = records().byCode<T>(QLatin1String(code));
        if (!found)
            qFatal("there is no %s", code);
        return *found;
    }
    /// The dialog of this class that is shown; null when there is none.
    template <typename T> T *dialog()
    {
        QApplication::processEvents();
        const auto all = window().findChildren<T *>();
        for (T *one : all)
            if (one->isVisible())
                return one;
        return nullptr;
    }
    void undo()
    {
        session().document().undoStack()->undo();
        QApplication::processEvents();
    }
};
