#pragma once
#include "model/domain/dictionary.h"
#include "model/domain/register.h"

#include <QWidget>

class Language;

/// Edits one field of a record in its stored form. What it cannot read stays as typed and problem() says why.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void setStored(const QVariant &stored) = 0;
    virtual QVariant stored() const = 0;
    /// A sentence when what stands here cannot be stored; empty otherwise.
    virtual QString problem() const { return {}; }
    /// The widget that takes the keys.
    virtual QWidget *input() const = 0;

signals:
    void edited();
    /// The field was left: its problem may be shown now.
    void left();
};

/// The editor that fits the type of the field.
FieldEditor *makeEditor(const Field &field, const Register &reg, const Language &language, QWidget *parent);
