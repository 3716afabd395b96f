#pragma once
#include "views/widgets/typeddate.h"

#include <QLineEdit>

/// A date that is typed (ISO or the way of the locale) or chosen from a calendar (F4, Alt+Down or the icon). Empty is
/// allowed. What cannot be read stays as typed, so that nothing is lost, and problem() says what is wrong.
class DateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);

    /// An invalid date empties the field. Does not emit dateChanged.
    void setDate(const QDate &date);
    /// Invalid when empty or when there is a problem; ask hasProblem() to tell them apart.
    QDate date() const { return m_read.date; }
    bool isEmpty() const { return m_read.isEmpty(); }
    bool hasProblem() const { return !m_read.problem.isEmpty(); }
    QString problem() const { return m_read.problem; }

signals:
    /// The user changed the date (invalid when emptied or unreadable).
    void dateChanged(const QDate &date);
    /// The field was left, or Enter pressed: show the problem now, or take it away when empty.
    void problemChanged(const QString &problem);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void finish();
    void openCalendar();

    TypedDate m_read;
};
