#pragma once
#include <QObject>
#include <QString>
#include <QTimer>

class MainWindow;

/// Sees between two edits that the file was moved, replaced or written by another program (RELIABILITY C07, C09), so
/// that nobody types for an hour what cannot be saved: whenever the program is looked at again, and each minute. The
/// banner is that of a write that failed, with the same ways on.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(MainWindow &window);

    /// `again`: also when it was told and another sentence stands there now.
    void look(bool again);

private:
    MainWindow &m_window;
    QTimer m_each;
    QString m_told; ///< the sentence that was posted last; empty after a good look
};
