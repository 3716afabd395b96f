#pragma once
#include <QObject>

/// What is typed on a page and not saved, step by step. The page has one among its children; undo and redo of the
/// window ask it before they turn to the file.
class TypedSteps : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Whether a step can be taken back, or with `back` false done again.
    virtual bool may(bool back) const = 0;
    virtual void step(bool back) = 0;

signals:
    /// may() may say something else.
    void changed();
};
