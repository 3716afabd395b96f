#include "app/shell/window/filewatch.h"

#include "app/shell/window/mainwindow.h"
#include "model/document/document.h"
#include "views/pages/session.h"

#include <QGuiApplication>

using namespace std::chrono_literals;

FileWatch::FileWatch(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    setObjectName(QStringLiteral("fileWatch"));
    m_each.setInterval(1min);
    connect(&m_each, &QTimer::timeout, this, [this] { look(false); });
    m_each.start();
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            look(true);
    });
}

void FileWatch::look(bool again)
{
    const auto untouched = m_window.session().document().checkUntouched();
    if (untouched)
        return m_told.clear();
    if (!again && m_told == untouched.error().message)
        return;
    m_told = untouched.error().message;
    m_window.showFailure(untouched.error());
}
