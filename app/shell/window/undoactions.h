#pragma once
#include <QObject>
#include <QPointer>

class QAction;
class QStackedWidget;
class Session;
class TypedSteps;

/// Undo and redo of the window. What is typed on the page that is shown and not saved comes first, then what is in the
/// file; what was done is said, because it may lie on another page.
class UndoActions : public QObject
{
    Q_OBJECT
public:
    UndoActions(Session &session, QStackedWidget &pages, QObject *parent);
    QAction *undo() const { return m_undo; }
    QAction *redo() const { return m_redo; }

signals:
    void said(const QString &sentence);

private:
    void followPage();
    void refresh();
    void step(bool back);
    bool isTyped(bool back) const;

    Session &m_session;
    QStackedWidget &m_pages;
    QAction *m_undo, *m_redo;
    QPointer<TypedSteps> m_typed; ///< of the page that is shown
};
