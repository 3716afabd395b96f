#pragma once
#include "model/exchange/packselection.h"

#include <QDialog>

class DateEdit;
class PassphraseFields;
class QCheckBox;
class QListWidget;
class Segmented;
class TextLabel;

/// What goes into an audit pack: period, objectives, persons, self-assessment, language (6 d).
class PackDialog : public QDialog
{
    Q_OBJECT
public:
    PackDialog(const Register &reg, const PackOptions &usual, QWidget *parent);
    PackOptions options() const;
    /// Empty: the pack is a plain ZIP.
    QString passphrase() const;

private:
    void check();
    QWidget *labelled(const QString &text, QWidget *field);

    PackOptions m_usual;
    DateEdit *m_from, *m_to;
    Segmented *m_persons, *m_language;
    QCheckBox *m_assessment, *m_protect;
    PassphraseFields *m_passphrase;
    QListWidget *m_objectives;
    TextLabel *m_error;
};
