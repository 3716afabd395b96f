#include "app/shell/window/windowactions.h"

#include "app/shell/window/aboutbox.h"
#include "app/shell/window/filetasks.h"
#include "app/shell/window/helpdoor.h"
#include "app/shell/window/lookmenus.h"
#include "app/shell/window/mainwindow.h"
#include "app/shell/window/pagetable.h"
#include "app/shell/window/recentfiles.h"
#include "app/shell/window/setupdoor.h"
#include "app/shell/window/topbar.h"
#include "views/look/icons.h"
#include "views/pages/whyreadonly.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace {

enum Menu { FileMenu, EditMenu, ViewMenu, ObjectiveMenu, MeasureMenu, HelpMenu, MenuCount };

constexpr const char *menuWords[] = {QT_TRANSLATE_NOOP("Menu", "&File"),    QT_TRANSLATE_NOOP("Menu", "&Edit"),
                                     QT_TRANSLATE_NOOP("Menu", "&View"),    QT_TRANSLATE_NOOP("Menu", "&Objective"),
                                     QT_TRANSLATE_NOOP("Menu", "&Measure"), QT_TRANSLATE_NOOP("Menu", "&Help")};
static_assert(std::size(menuWords) == MenuCount);

enum class Needs : signed char { Nothing, WritableFile };

/// One entry. Without words it is a line; `run` gets the window.
struct ActionInfo {
    Menu menu;
    const char *words;
    const char *icon;
    const char *keys;
    void (*run)(MainWindow &);
    Needs needs = Needs::Nothing;
};

constexpr ActionInfo kLine(Menu menu)
{
    return {menu, nullptr, nullptr, nullptr, nullptr};
}

const ActionInfo kActions[] = {
    {FileMenu, QT_TRANSLATE_NOOP("Menu", "New workspace…"), "document-new", "Ctrl+Shift+N",
     [](MainWindow &w) { emit w.newRequested(); }},
    {FileMenu, QT_TRANSLATE_NOOP("Menu", "Open…"), "document-open", "Ctrl+O",
     [](MainWindow &w) { emit w.openRequested({}); }},
    {FileMenu, QT_TRANSLATE_NOOP("Menu", "Open a copy of the sample…"), "wm-library", nullptr,
     [](MainWindow &w) { emit w.sampleRequested(); }},
    kLine(FileMenu),
    {FileMenu, QT_TRANSLATE_NOOP("Menu", "Import…"), "document-import", nullptr,
     [](MainWindow &w) { w.fileTasks().importFile(); }, Needs::WritableFile},
    {FileMenu, QT_TRANSLATE_NOOP("Menu", "Export all tables…"), "document-export", nullptr,
     [](MainWindow &w) { w.fileTasks().exportTables(); }},
    {FileMenu, QT_TRANSLATE_NOOP("Menu", "Export as workbook…"), "wm-table", nullptr,
     [](MainWindow &w) { w.fileTasks().exportWorkbook(); }},
    {FileMenu, QT_TRANSLATE_NOOP("Menu", "Export calendar…"), "view-calendar", nullptr,
     [](MainWindow &w) { w.fileTasks().exportCalendar(); }},
    {FileMenu, QT_TRANSLATE_NOOP("Menu", "Save a copy as…"), nullptr, nullptr,
     [](MainWindow &w) { w.fileTasks().saveCopy(); }},
    {FileMenu, QT_TRANSLATE_NOOP("Menu", "Save under a passphrase…"), nullptr, nullptr,
     [](MainWindow &w) { w.fileTasks().saveProtected(); }},
    {FileMenu, QT_TRANSLATE_NOOP("Menu", "Open a protected file…"), nullptr, nullptr,
     [](MainWindow &w) { w.fileTasks().openProtected(); }},
    {FileMenu, QT_TRANSLATE_NOOP("Menu", "Back up now"), nullptr, nullptr,
     [](MainWindow &w) { w.fileTasks().backUp(); }},
    {FileMenu, QT_TRANSLATE_NOOP("Menu", "Backups…"), nullptr, nullptr,
     [](MainWindow &w) { w.fileTasks().openBackups(); }},
    {FileMenu, QT_TRANSLATE_NOOP("Menu", "Check file"), "wm-check", nullptr,
     [](MainWindow &w) { w.fileTasks().checkFile(); }},
    kLine(FileMenu),
    {FileMenu, QT_TRANSLATE_NOOP("Menu", "Print this page…"), "document-print", "Ctrl+P",
     [](MainWindow &w) { w.printHere(); }},
    {FileMenu, QT_TRANSLATE_NOOP("Menu", "Reports…"), "wm-reports", nullptr,
     [](MainWindow &w) { w.goTo({PageId::Reports}); }},
    kLine(FileMenu),
    {FileMenu, QT_TRANSLATE_NOOP("Menu", "Quit"), nullptr, "Ctrl+Q", [](MainWindow &w) { w.close(); }},
    kLine(EditMenu),
    {EditMenu, QT_TRANSLATE_NOOP("Menu", "Copy"), "edit-copy", "Ctrl+C", [](MainWindow &w) { w.copySelection(); }},
    {EditMenu, QT_TRANSLATE_NOOP("Menu", "Paste rows of a spreadsheet…"), nullptr, "Ctrl+V",
     [](MainWindow &w) { w.pasteRows(); }, Needs::WritableFile},
    {EditMenu, QT_TRANSLATE_NOOP("Menu", "Find on this page"), "edit-find", "Ctrl+F",
     [](MainWindow &w) { w.findOnPage(); }},
    {EditMenu, QT_TRANSLATE_NOOP("Menu", "Search the file"), "edit-find", "Ctrl+K",
     [](MainWindow &w) { w.focusSearch(); }},
    {ViewMenu, QT_TRANSLATE_NOOP("Menu", "Back"), "go-previous", "Alt+Left", [](MainWindow &w) { w.goBack(); }},
    {ViewMenu, QT_TRANSLATE_NOOP("Menu", "Why this state?"), "wm-panel", "W; Alt+Return; Alt+Enter",
     [](MainWindow &w) { w.explainSelection(); }},
    {ViewMenu, QT_TRANSLATE_NOOP("Menu", "Another day…"), "view-calendar", "Ctrl+D",
     [](MainWindow &w) { w.topBar().openDayPopup(); }},
    {ViewMenu, QT_TRANSLATE_NOOP("Menu", "Audit mode"), "wm-audit", "Ctrl+Shift+A",
     [](MainWindow &w) { w.toggleAuditMode(); }},
    {ViewMenu, QT_TRANSLATE_NOOP("Menu", "Next area"), nullptr, "F6", [](MainWindow &w) { w.nextArea(); }},
    {ViewMenu, QT_TRANSLATE_NOOP("Menu", "Previous area"), nullptr, "Shift+F6",
     [](MainWindow &w) { w.previousArea(); }},
    kLine(ViewMenu),
    {ObjectiveMenu, QT_TRANSLATE_NOOP("Menu", "New…"), "list-add", "Ctrl+N", [](MainWindow &w) { w.createHere(); },
     Needs::WritableFile},
    {ObjectiveMenu, QT_TRANSLATE_NOOP("Menu", "New objective…"), "wm-objectives", nullptr,
     [](MainWindow &w) { w.createObjective(); }, Needs::WritableFile},
    {ObjectiveMenu, QT_TRANSLATE_NOOP("Menu", "Edit…"), "document-edit", "F2", [](MainWindow &w) { w.editHere(); },
     Needs::WritableFile},
    {MeasureMenu, QT_TRANSLATE_NOOP("Menu", "Enter figures"), "wm-measurements", "Ctrl+M",
     [](MainWindow &w) {
         w.goTo({PageId::Measurements, Kind::Kpi});
     }},
    {HelpMenu, QT_TRANSLATE_NOOP("Menu", "Help on this page"), "help-contents", "F1",
     [](MainWindow &w) { openHelp(w); }},
    {HelpMenu, QT_TRANSLATE_NOOP("Menu", "Guided set-up…"), "wm-check", nullptr, [](MainWindow &w) { openSetup(w); }},
    {HelpMenu, QT_TRANSLATE_NOOP("Menu", "About Waymark"), "dialog-information", nullptr,
     [](MainWindow &w) { showAbout(&w); }},
};

QString words(const char *text)
{
    return QCoreApplication::translate("Menu", text);
}

QString withoutMarks(QString text)
{
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    return text.replace(mark, QStringLiteral("\\1"));
}

void addCommands(std::vector<QuickFind::Command> &out, const QMenu &menu)
{
    for (QAction *action : menu.actions())
        if (action->menu())
            addCommands(out, *action->menu());
        else if (action->isVisible() && action->isEnabled() && !action->isSeparator())
            out.push_back({withoutMarks(action->text()), withoutMarks(menu.title()), action});
}

QAction *add(MainWindow &window, QMenu &menu, const ActionInfo &info)
{
    QAction *action = menu.addAction(words(info.words));
    if (info.icon)
        action->setIcon(icon(info.icon));
    if (info.keys)
        action->setShortcuts(QKeySequence::listFromString(QLatin1String(info.keys)));
    if (info.needs == Needs::WritableFile) {
        const auto follow = [action, &window] {
            const QString why = whyReadOnly(window.session());
            action->setEnabled(why.isEmpty());
            action->setToolTip(why);
            action->setStatusTip(why);
        };
        menu.setToolTipsVisible(true);
        QObject::connect(&window.session(), &Session::changed, action, follow);
        follow();
    }
    QObject::connect(action, &QAction::triggered, &window, [&window, run = info.run] { run(window); });
    return action;
}

void addPages(MainWindow &window, QMenu &menu)
{
    int number = 0;
    for (const PageInfo &page : pageTable()) {
        if (!page.inNavigation)
            continue;
        QAction *action = menu.addAction(icon(page.icon), pageWord(page).replace(u'&', QLatin1String("&&")));
        if (++number <= 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        QObject::connect(action, &QAction::triggered, &window, [&window, id = page.id] { window.goTo({id}); });
    }
}

void addRecent(MainWindow &window, QMenu &menu, QAction *before)
{
    auto *recent = new QMenu(words(QT_TRANSLATE_NOOP("Menu", "Recent files")), &menu);
    menu.insertMenu(before, recent);
    QObject::connect(recent, &QMenu::aboutToShow, recent, [&window, recent] {
        recent->clear();
        for (const RecentFiles::Entry &file : RecentFiles(window.session().settings()).entries())
            recent->addAction(QFileInfo(file.path).fileName().replace(u'&', QLatin1String("&&")), &window,
                              [&window, path = file.path] { emit window.openRequested(path); });
        if (recent->isEmpty())
            recent->addAction(words(QT_TRANSLATE_NOOP("Menu", "No other files yet")))->setEnabled(false);
    });
}

} // namespace

void buildMenus(MainWindow &window, QAction *undo, QAction *redo)
{
    QMenu *menus[MenuCount];
    for (int i = 0; i < MenuCount; ++i)
        menus[i] = window.menuBar()->addMenu(words(menuWords[i]));
    undo->setIcon(icon("edit-undo"));
    undo->setShortcut(QKeySequence::Undo);
    redo->setIcon(icon("edit-redo"));
    redo->setShortcut(QKeySequence::Redo);
    menus[EditMenu]->addActions({undo, redo});
    for (const ActionInfo &info : kActions) {
        if (info.words)
            add(window, *menus[info.menu], info);
        else
            menus[info.menu]->addSeparator();
    }
    addRecent(window, *menus[FileMenu], menus[FileMenu]->actions().at(2));
    addPages(window, *menus[ViewMenu]);
    menus[ViewMenu]->addSeparator();
    addThemeMenu(*menus[ViewMenu], window.theme(), &window,
                 [&window](Theme chosen) { emit window.themeChosen(chosen); });
    addLanguageMenu(*menus[ViewMenu], window.session().language().code(), &window,
                    [&window](const QString &code) { emit window.languageChosen(code); });
}

std::vector<QuickFind::Command> commandsOf(const QMenuBar &menus)
{
    std::vector<QuickFind::Command> out;
    for (const QAction *top : menus.actions())
        if (top->menu())
            addCommands(out, *top->menu());
    return out;
}
