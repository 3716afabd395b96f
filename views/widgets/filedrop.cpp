#include "views/widgets/filedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

FileDrop::FileDrop(QWidget &target, std::function<bool()> isWelcome)
    : QObject(&target)
    , m_isWelcome(std::move(isWelcome))
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    return paths;
}

bool FileDrop::eventFilter(QObject *, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = localPaths(*drop->mimeData());
    if (paths.isEmpty() || !m_isWelcome())
        return false;
    // Never a move: the file stays where it was.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (type == QEvent::Drop)
        emit dropped(paths);
    return true;
}
