#pragma once
#include "views/pages/page.h"

#include <QDialog>

class QGridLayout;
class TextLabel;

/// The guided set-up: ten steps with their usual difficulty, what helps, how far this file is, and the way there. It
/// may be closed and opened at any time, the records know how far one is (F32).
class SetupDialog : public QDialog
{
    Q_OBJECT
public:
    SetupDialog(Session &session, QWidget *parent);

signals:
    void wanted(const Target &target);
    /// Step 1: the wizard.
    void objectiveWanted();

private:
    void addStep(QGridLayout &grid, int row, const struct SetupStep &step);
    Session &m_session;
};
