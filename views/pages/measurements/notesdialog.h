#pragma once
#include <QDialog>

class Banner;
class FormKeeper;
class QLineEdit;
class Register;
class QPlainTextEdit;

/// Evidence and comment of one figure (F4 in the due grid).
class NotesDialog : public QDialog
{
    Q_OBJECT
public:
    /// `what` names KPI and period; `known` are codes of evidence to complete from.
    NotesDialog(const QString &what, const QString &evidence, const QString &comment, const Register &reg,
                QWidget *parent);
    QString evidence() const;
    QString comment() const;
    void reject() override;

signals:
    void edited();

private:
    QLineEdit *m_evidence;
    QPlainTextEdit *m_comment;
    Banner *m_banner;
    FormKeeper *m_keeper;
};
