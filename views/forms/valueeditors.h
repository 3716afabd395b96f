#pragma once
#include "views/forms/fieldeditor.h"

class DateEdit;
class NumberEdit;

class DateFieldEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit DateFieldEditor(QWidget *parent);
    void setStored(const QVariant &stored) override;
    QVariant stored() const override;
    QString problem() const override;
    QWidget *input() const override;

private:
    DateEdit *m_edit;
};

/// Decimals, amounts of money and whole numbers. `unit` is shown behind the field.
class NumberFieldEditor : public FieldEditor
{
    Q_OBJECT
public:
    NumberFieldEditor(const Field &field, const QString &unit, const Language &language, QWidget *parent);
    /// A step of a scale that the file sets, narrower than what the field could hold.
    void setSteps(int scale);
    void setStored(const QVariant &stored) override;
    QVariant stored() const override;
    QString problem() const override;
    QWidget *input() const override;

private:
    const Field &m_field;
    NumberEdit *m_edit;
};
