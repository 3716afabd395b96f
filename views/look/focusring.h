#pragma once
#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

/// Keeps one QFocusFrame around the control that has the focus, since a ring outside a control cannot be painted
/// by the control itself. Cells, tabs and controls with the property `innerFocus` draw their own.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    FocusRing();
    ~FocusRing() override;

private:
    void follow(QWidget *now);

    QPointer<QFocusFrame> m_frame;
};
