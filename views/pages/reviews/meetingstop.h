#pragma once
#include "model/query/workspacestate.h"

#include <QAbstractButton>

/// One objective in the agenda strip of the meeting: icon and number, the word as tool tip and accessible name (LOOK
/// 1.3). A line below says that it has an outcome.
class MeetingStop : public QAbstractButton
{
    Q_OBJECT

public:
    explicit MeetingStop(const ObjectiveRow &row, const QString &word, QWidget *parent = nullptr);
    void setDone(bool done);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_number;
    const ResultState m_state;
    bool m_done = false;
};
