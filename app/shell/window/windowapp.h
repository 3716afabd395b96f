#pragma once
#include "model/document/document.h"
#include "views/look/theme.h"

#include <QPointer>
#include <QTranslator>

class MainWindow;
class Prompt;
class QApplication;
class QSettings;
class Session;
class StartWindow;

/// The program with windows: opens and makes files, keeps theme and language, has one window at a time: that of the
/// open file or the start screen.
class WindowApp : public QObject
{
    Q_OBJECT

public:
    /// Settings, questions and the world outside come in, so that tests bring their own.
    WindowApp(QApplication &app, QSettings &settings, Prompt &prompt, Context context);
    ~WindowApp() override;

    /// Opens the file, else the last one if it still exists, else shows the start screen.
    void start(const QStringList &files);
    /// On failure the window that is there says why and stays.
    bool open(const QString &path, Document::Mode mode = Document::Mode::ReadWrite);
    void showStart();
    /// A sentence that the window shows across its page and standard error has too; nothing when it is empty.
    void remark(const QString &sentence);
    /// What is typed anywhere and not saved is kept as drafts, at once.
    void keepTyped() const;
    /// The program is told to go (RELIABILITY A08): what is typed is kept, nothing is asked, the event loop ends.
    void endNow();
    MainWindow *window() const;
    StartWindow *startWindow() const;

protected:
    /// The desktop that asked for the end of its session ends the program: windows are not asked any more.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followSession();
    void chooseAndOpen(const QString &path);
    void createNew(bool sample);
    Result<> fill(Document &document, bool sample) const;
    /// The open file is left with its window; nothing of it is asked or kept any more.
    void letGo();
    void makeWindow();
    void setTheme(Theme theme);
    void setLanguage(const QString &code);
    void applyLanguage();
    void restore(const QString &backup, const QString &damaged);
    void salvage(const QString &damaged);
    void fail(const Error &error, const QString &path = {});
    /// Closes the open file and shows the start screen with what is safe of a damaged file.
    void showRecovery(const QString &path, const Error &error);
    /// Closes the open file, if the person agrees to lose what is not saved.
    bool closeFile();
    QAction *readOnlyAction(const QString &path, QObject *parent);
    /// Nothing unless the lock is that of another computer.
    QAction *takeOverAction(const QString &path, QObject *parent);
    QList<QAction *> waysOn(const QString &path, QObject *parent);
    /// A file whose write-ahead log another tool turned on.
    void openWithoutLog(const QString &path);
    void takeOver(const QString &path, const LockOwner &owner);
    QWidget *anyWindow() const;
    template <typename Window> void listenTo(Window *window);

    QApplication &m_app;
    QSettings &m_settings;
    Prompt &m_prompt;
    Context m_context;
    Theme m_theme = Theme::System;
    QString m_language;
    QTranslator m_words, m_qtWords;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StartWindow> m_start;
};

/// Runs the program with windows until the last one closes; `files` are what was named on the command line.
int runWindow(QApplication &app, const QStringList &files);
