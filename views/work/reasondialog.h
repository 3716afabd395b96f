#pragma once
#include "views/work/prompt.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

/// Asks for the reason of a step, with its consequences above; the button waits until the reason is long enough. Below,
/// if there is something to choose: what set it off, and who asked for it.
class ReasonDialog : public QDialog
{
    Q_OBJECT
public:
    ReasonDialog(const QString &question, const QString &details, const QString &yes, int least, QWidget *parent,
                 const ReasonChoices &choices = {});
    QString reason() const;
    /// What was typed before and could not be saved.
    void setReason(const QString &text);
    /// What was chosen; null for nothing.
    QUuid trigger() const;
    QUuid person() const;
    QString consideration() const;
    void setConsideration(const QString &text);

signals:
    void typed();

private:
    static QComboBox *addChoice(QVBoxLayout &column, const QString &label, const char *name, const QString &none,
                                const std::vector<ReasonChoice> &choices, const QUuid &first);
    void judge();
    int m_least;
    QPlainTextEdit *m_text;
    QLabel *m_missing;
    QPushButton *m_yes;
    QComboBox *m_trigger = nullptr, *m_person = nullptr;
    QPlainTextEdit *m_considered = nullptr;
};
