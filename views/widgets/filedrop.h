#pragma once
#include <QObject>
#include <QStringList>

#include <functional>

class QMimeData;
class QWidget;

/// Paths of the local files and folders that are dragged or copied, in their order.
QStringList localPaths(const QMimeData &data);

/// Lets files be dropped anywhere on a widget: what its children do not take themselves arrives here.
class FileDrop : public QObject
{
    Q_OBJECT
public:
    /// `isWelcome` is asked before each drop.
    FileDrop(QWidget &target, std::function<bool()> isWelcome);

signals:
    /// Paths of local files and folders, in the order of the drag.
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool()> m_isWelcome;
};
