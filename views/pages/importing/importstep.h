#pragma once
#include "views/pages/importing/importdraft.h"

#include <QWidget>

/// One step of the import wizard: shows the draft and changes it.
class ImportStep : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Shows the draft as it is now; called when the step is entered.
    virtual void show() = 0;
    /// Why one cannot go on; empty = one can.
    virtual QString problem() const { return {}; }
    /// Where the keyboard begins.
    virtual void begin() { }

signals:
    /// The draft changed: the wizard asks for the problem again.
    void edited();
};
