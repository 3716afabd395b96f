#pragma once
#include "model/domain/enums.h"

#include <QAbstractButton>

/// One part of StateStrip: bar, count, icon and word.
class StateSegment : public QAbstractButton
{
    Q_OBJECT

public:
    StateSegment(ResultState state, QWidget *parent);

    ResultState state() const { return m_state; }
    int count() const { return m_count; }
    void setCount(int count);
    /// Width of its words; the segment is never narrower.
    int wordsWidth() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ResultState m_state;
    int m_count = 0;
};
