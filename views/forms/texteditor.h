#pragma once
#include "views/forms/fieldeditor.h"

class QLineEdit;
class QPlainTextEdit;

/// Short text on one line, long text on several, a list as one line with commas. Too long text stays as it was typed
/// or pasted, with a problem: nothing is cut behind the back of the person.
class TextEditor : public FieldEditor
{
    Q_OBJECT
public:
    TextEditor(const Field &field, QWidget *parent);
    void setStored(const QVariant &stored) override;
    QVariant stored() const override;
    QString problem() const override;
    QString note() const override;
    QWidget *input() const override;

private:
    QString text() const;
    QStringList items() const;
    const Field &m_field;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_box = nullptr;
    QString m_seen; ///< what stood in the box when it was last looked at
};
