#pragma once
#include "views/pages/session.h"

#include <QToolBar>

class QAction;
class QuickFind;
class QPushButton;
class QToolButton;
class TextLabel;

/// Over the pages: file and when it was saved, search, the day of all figures, undo and redo.
class TopBar : public QToolBar
{
    Q_OBJECT

public:
    TopBar(Session &session, QAction *undo, QAction *redo, QAction *panel, QWidget *parent = nullptr);
    void refresh();
    /// The switch of the day (2.13).
    void openDayPopup();
    QuickFind *search() const { return m_search; }

private:
    Session &m_session;
    TextLabel *m_file;
    TextLabel *m_saved;
    QuickFind *m_search;
    QToolButton *m_day;
    QPushButton *m_back;
};
