#include "app/shell/window/windowapp.h"
#include "views/forms/draftkeeper.h"

#include <QApplication>
#include <QSessionManager>
#include <QWidget>

void WindowApp::keepTyped() const
{
    // An open cell of a table hands over what is typed when the focus leaves it.
    if (QWidget *typing = QApplication::focusWidget())
        typing->clearFocus();
    for (const QWidget *window : QApplication::topLevelWidgets())
        for (DraftKeeper *keeper : window->findChildren<DraftKeeper *>())
            keeper->keepNow();
}

void WindowApp::endNow()
{
    keepTyped();
    // Not quit(), which asks each window whether it may be closed. Ends the loops of open questions as well.
    QCoreApplication::exit(0);
}

void WindowApp::followSession()
{
    const auto keep = [this] {
        keepTyped();
        // Whether the session really ends is said later; until then the program goes on.
        m_app.installEventFilter(this);
    };
    connect(&m_app, &QGuiApplication::commitDataRequest, this, keep);
    connect(&m_app, &QGuiApplication::saveStateRequest, this, [this] { keepTyped(); });
}

bool WindowApp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Quit || !event->spontaneous())
        return QObject::eventFilter(watched, event);
    endNow();
    return true;
}
