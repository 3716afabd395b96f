#pragma once
#include "model/domain/language.h"
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

/// An audience: a key of the list in words, or words of one's own (2.7).
class AudienceEditor : public TextEditor
{
    Q_OBJECT
public:
    AudienceEditor(const Field &field, const Language &language, QWidget *parent);
    void setStored(const QVariant &stored) override;
    QVariant stored() const override;

private:
    Language m_language;
    QVariant m_set, m_shown; ///< as it came, and its words
};
