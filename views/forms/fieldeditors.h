#pragma once
#include "views/forms/fieldeditor.h"

#include <QStringList>

class DateEdit;
class NumberEdit;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

/// Short text on one line, long text on several.
class TextEditor : public FieldEditor
{
    Q_OBJECT
public:
    TextEditor(const Field &field, QWidget *parent);
    void setStored(const QVariant &stored) override;
    QVariant stored() const override;
    QString problem() const override;
    QWidget *input() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString text() const;
    const Field &m_field;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_box = nullptr;
};

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

/// Decimals, amounts of money and whole numbers.
class NumberFieldEditor : public FieldEditor
{
    Q_OBJECT
public:
    NumberFieldEditor(const Field &field, const Language &language, QWidget *parent);
    void setStored(const QVariant &stored) override;
    QVariant stored() const override;
    QString problem() const override;
    QWidget *input() const override;

private:
    const Field &m_field;
    NumberEdit *m_edit;
};

/// One of an enumeration, or one record of another kind (found by typing code or name).
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    struct Choice {
        QVariant stored;
        QString text;
    };
    ChoiceEditor(std::vector<Choice> choices, bool optional, bool searchable, QWidget *parent);
    void setStored(const QVariant &stored) override;
    QVariant stored() const override;
    QString problem() const override;
    QWidget *input() const override;

private:
    QComboBox *m_combo;
    bool m_searchable;
};

class SetEditor : public FieldEditor
{
    Q_OBJECT
public:
    SetEditor(const Field &field, QWidget *parent);
    void setStored(const QVariant &stored) override;
    QVariant stored() const override;
    QWidget *input() const override;

private:
    std::vector<QCheckBox *> m_boxes;
    const Field &m_field;
};

class FlagEditor : public FieldEditor
{
    Q_OBJECT
public:
    FlagEditor(const QString &label, QWidget *parent);
    void setStored(const QVariant &stored) override;
    QVariant stored() const override;
    QWidget *input() const override;

private:
    QCheckBox *m_box;
};
