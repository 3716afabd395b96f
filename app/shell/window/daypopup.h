#pragma once
#include "views/pages/session.h"

#include <QFrame>

class DateEdit;
class ProblemLine;

/// The date switch (DOMAIN 2.13, 7.1): a day typed or from the calendar, or one of the days people look back at. For a
/// file with a fixed day also the way to the real date and back.
class DayPopup : public QFrame
{
    Q_OBJECT

public:
    explicit DayPopup(Session &session, QWidget *parent = nullptr);
    void popUp(const QPoint &topRight);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(QDate day);
    QWidget *marks();
    void takeRecorded();

    Session &m_session;
    ProblemLine *m_problem;
    DateEdit *m_date, *m_recorded;
};
