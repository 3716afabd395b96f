#pragma once
#include "views/work/backgroundwork.h"

#include <QTimer>

class MainWindow;
struct VerifyReport;

/// Proves the whole file in the background after it was opened, also after an end that was none, and again when it
/// stays open for a week (2.8, DESIGN.md 5). What was found stands in the status line; a file that is not what its
/// history says gets a banner that leads to the backups. No backup counts from then on, so none is thinned out.
class OpenCheck : public QObject
{
    Q_OBJECT

public:
    explicit OpenCheck(MainWindow &window);

signals:
    void checked(bool sound);

private:
    void start();
    void show(const VerifyReport &report, int entries);

    MainWindow &m_window;
    BackgroundWork m_work; ///< its own: what pages begin must not end it
    QTimer m_again;
};
