#pragma once
#include "app/shell/window/salvaging.h"
#include "model/domain/language.h"
#include "model/domain/result.h"
#include "views/look/theme.h"

#include <QMainWindow>

class BackgroundWork;
class Banner;
class QAction;
class QSettings;
class QStackedWidget;

/// What is seen without a file (LOOK 7.12): three doors, recent files.
class StartWindow : public QMainWindow
{
    Q_OBJECT

public:
    StartWindow(QSettings &settings, const Language &language, Theme theme);
    /// A file that could not be opened; `actions` offer ways out.
    void showFailure(const Error &error, const QList<QAction *> &actions = {});
    /// A warning across the page that stays until it is closed.
    void remark(const QString &sentence);
    /// A file that is damaged takes the place of the doors until the user goes back.
    void showRecovery(const QString &path, const Error &error);
    /// Saves what can be read of a damaged file, which may take minutes; meanwhile nothing else is begun here.
    void salvage(const QString &damaged, const QString &to, const Context &context,
                 const std::function<void(const SalvageOutcome &)> &done);

signals:
    void newRequested();
    void sampleRequested();
    /// An empty path: choose one.
    void openRequested(const QString &path);
    void themeChosen(Theme theme);
    void languageChosen(const QString &code);
    void restoreRequested(const QString &backup, const QString &damaged);
    void salvageRequested(const QString &path);

private:
    void buildMenus(Theme theme);
    QWidget *doors();
    QWidget *recent();

    QSettings &m_settings;
    Language m_language;
    Banner *m_banner;
    QStackedWidget *m_stack;
    BackgroundWork *m_work;
};
