#include "app/shell/window/undoactions.h"

#include "app/shell/window/mainwindow.h"
#include "views/pages/session.h"
#include "views/pages/typedsteps.h"

#include <QAction>
#include <QStackedWidget>
#include <QUndoStack>

UndoActions::UndoActions(Session &session, QStackedWidget &pages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pages(pages)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    const QUndoStack *stack = session.document().undoStack();
    connect(m_undo, &QAction::triggered, this, [this] { step(true); });
    connect(m_redo, &QAction::triggered, this, [this] { step(false); });
    connect(stack, &QUndoStack::canUndoChanged, this, &UndoActions::refresh);
    connect(stack, &QUndoStack::canRedoChanged, this, &UndoActions::refresh);
    connect(stack, &QUndoStack::undoTextChanged, this, &UndoActions::refresh);
    connect(stack, &QUndoStack::redoTextChanged, this, &UndoActions::refresh);
    connect(&session, &Session::changed, this, &UndoActions::refresh);
    connect(&pages, &QStackedWidget::currentChanged, this, &UndoActions::followPage);
    refresh();
}

void UndoActions::followPage()
{
    if (m_typed)
        disconnect(m_typed, nullptr, this, nullptr);
    const QWidget *page = m_pages.currentWidget();
    m_typed = page ? page->findChild<TypedSteps *>() : nullptr;
    if (m_typed)
        connect(m_typed, &TypedSteps::changed, this, &UndoActions::refresh);
    refresh();
}

bool UndoActions::isTyped(bool back) const
{
    return m_typed && m_typed->may(back);
}

void UndoActions::refresh()
{
    const QUndoStack *stack = m_session.document().undoStack();
    const bool may = m_session.isPresent() && !m_session.isAuditMode();
    const auto dress = [this](QAction &action, bool back, bool enabled, const QString &word, const QString &what) {
        action.setEnabled(enabled || isTyped(back));
        // What is typed has no name.
        action.setText(isTyped(back) || what.isEmpty() ? word : word + QLatin1Char(' ') + what);
    };
    dress(*m_undo, true, may && stack->canUndo(), MainWindow::tr("Undo"), stack->undoText());
    dress(*m_redo, false, may && stack->canRedo(), MainWindow::tr("Redo"), stack->redoText());
}

void UndoActions::step(bool back)
{
    if (isTyped(back))
        return m_typed->step(back);
    QUndoStack *stack = m_session.document().undoStack();
    const QString what = back ? stack->undoText() : stack->redoText();
    const int entries = m_session.document().entries();
    back ? stack->undo() : stack->redo();
    if (m_session.document().entries() > entries) // what fails is said by the document
        emit said((back ? tr("Undone: %1") : tr("Redone: %1")).arg(what));
}
