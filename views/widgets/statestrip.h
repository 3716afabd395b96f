#pragma once
#include "model/domain/enums.h"

#include <QWidget>

#include <vector>

class StateSegment;

/// How many objectives are in each state: on track, at risk, off track, stale, no data, side by side, as wide as their
/// count (never narrower than 1.75 units). Each part is a button that asks for the list with this filter.
class StateStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StateStrip(QWidget *parent = nullptr);

    /// Counts of the states that have none are 0.
    void setCount(ResultState state, int count);
    int count(ResultState state) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(ResultState state);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    StateSegment *segment(ResultState state) const;
    void arrange();

    std::vector<StateSegment *> m_segments;
};
