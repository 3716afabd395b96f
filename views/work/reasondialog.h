#pragma once
#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

/// Asks for the reason of a step, with its consequences above; the button waits until the reason is long enough.
class ReasonDialog : public QDialog
{
    Q_OBJECT
public:
    ReasonDialog(const QString &question, const QString &details, const QString &yes, int least, QWidget *parent);
    QString reason() const;

private:
    void judge();
    int m_least;
    QPlainTextEdit *m_text;
    QLabel *m_missing;
    QPushButton *m_yes;
};
