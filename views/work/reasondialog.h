#pragma once
#include "views/work/prompt.h"

#include <QDialog>

class QComboBox;
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
    /// Also asks who decides; `likely` is chosen already, nobody when it is null.
    void askWho(const std::vector<Signer> &signers, const QUuid &likely);
    /// Null when nobody was asked for or named.
    QUuid who() const;

private:
    void judge();
    int m_least;
    QPlainTextEdit *m_text;
    QComboBox *m_who;
    QLabel *m_whoLabel;
    QLabel *m_missing;
    QPushButton *m_yes;
};
