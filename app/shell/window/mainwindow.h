#pragma once
#include "views/look/theme.h"
#include "views/pages/page.h"

#include <QHash>
#include <QMainWindow>

class Banner;
class FileTasks;
class FocusAreas;
class NavigationList;
class PanelHost;
class QAction;
class QStackedWidget;
class SidePanel;
class StatusLine;
class TopBar;

/// The window of an open file (LOOK 7): menu, top bar, navigation, pages made when they are first shown, banner for
/// failures, status line. It knows the pages only by their table.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, Theme theme);
    ~MainWindow() override;

    Session &session() const { return m_session; }
    /// Shows a page, and on it a record or a filter. The way there is kept for Back.
    void goTo(const Target &target);
    void goBack();
    Page *page() const;
    PageId pageId() const { return m_shown; }
    Page *pageOf(PageId id);
    Banner &banner() const { return *m_banner; }
    TopBar &topBar() const { return *m_topBar; }
    NavigationList &navigation() const { return *m_navigation; }
    FileTasks &fileTasks() const { return *m_tasks; }
    StatusLine &statusLine() const { return *m_status; }
    Theme theme() const { return m_theme; }
    SidePanel &sidePanel() const { return *m_panel; }
    /// Opens the side panel with why the selection has its state.
    void explainSelection();
    void showPanel(bool shown);
    /// Takes over what stands in the file now, because somebody else has written it (RELIABILITY M-04). What is typed
    /// stays.
    void reload();
    /// True when nothing unsaved would be lost, or the user agrees to lose it.
    bool mayClose();

    void focusSearch();
    void toggleAuditMode();
    void findOnPage();
    void copySelection();
    /// Rows of the clipboard into the import wizard, as what the page shows.
    void pasteRows();
    void nextArea();
    void previousArea();
    void createObjective();
    /// The wizard for a new objective, from a record or from nothing.
    void startWizard(const Target &source);
    void createHere();
    void editHere();
    /// Shows the page on paper: goes to the report that belongs to it, and from the reports to the printer's file.
    void printHere();

public slots:
    void showFailure(const Error &error);
    /// The same with ways on of its own.
    void showFailureWith(const Error &error, QList<QAction *> ways);
    /// A warning across the page that stays until it is closed.
    void remark(const QString &sentence);
    void say(const QString &sentence);

signals:
    /// The open file is damaged: close it and say what is safe.
    void recoveryWanted(const Error &error);
    void newRequested();
    /// An empty path: choose one.
    void openRequested(const QString &path);
    void sampleRequested();
    void themeChosen(Theme theme);
    void languageChosen(const QString &code);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showPage(PageId id);
    void refresh();
    void refreshCounts();
    void restorePlace();
    void savePlace() const;
    void updatePanel();
    void retrySave();

    Session &m_session;
    Theme m_theme;
    TopBar *m_topBar;
    NavigationList *m_navigation;
    QStackedWidget *m_stack;
    Banner *m_banner;
    StatusLine *m_status;
    FileTasks *m_tasks;
    FocusAreas *m_areas;
    SidePanel *m_panel;
    PanelHost *m_host = nullptr;
    QAction *m_panelAction, *m_copyAction, *m_reloadAction, *m_recoverAction, *m_retryAction;
    Error m_damage; ///< what the last failure said of the file
    QHash<int, Page *> m_pages;
    PageId m_shown = PageId::Today;
    std::vector<Target> m_way; ///< the last one is where we are
};
