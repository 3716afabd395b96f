#pragma once
#include <QTimer>
#include <QWidget>

class BackgroundWork;
class QLabel;
class QProgressBar;

/// Shows long work in the status bar: what is under way, how far, Cancel. Short work shows nothing (LOOK.md 6).
class WorkBar : public QWidget
{
    Q_OBJECT
public:
    static constexpr int patience = 400; ///< milliseconds before it appears
    explicit WorkBar(BackgroundWork &work, QWidget *parent = nullptr);

private:
    QTimer m_wait;
    QLabel *m_title;
    QProgressBar *m_bar;
};
