#pragma once
#include "model/query/finder.h"
#include "views/pages/page.h"
#include "views/widgets/searchline.h"

#include <QPointer>

#include <functional>

class QAction;
class QCompleter;
class QStandardItemModel;

/// The search of the window (Ctrl+K): objectives, KPIs, risks, requirements, people … by code or title, and the
/// commands of the menus by their words. Enter goes to the chosen one, or to the first. What finds nothing is told.
class QuickFind : public SearchLine
{
    Q_OBJECT

public:
    /// An entry of a menu.
    struct Command {
        QString words; ///< as in the menu, without marks of keys
        QString menu;
        QAction *action = nullptr;
    };
    explicit QuickFind(Session &session, QWidget *parent = nullptr);
    /// Asked at each search: menus change.
    void setCommands(std::function<std::vector<Command>()> commands) { m_commands = std::move(commands); }
    /// Selects what stands in the line and takes the focus.
    void begin();

signals:
    void chosen(const Target &target);

private:
    void search(const QString &text);
    void showHit(const Hit &hit);
    void showCommand(const Command &command);
    void go(size_t row);

    Session &m_session;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    std::function<std::vector<Command>()> m_commands;
    /// What a row stands for; neither: that nothing was found.
    struct Found {
        Hit hit;
        QPointer<QAction> action;
    };
    std::vector<Found> m_found;
};
