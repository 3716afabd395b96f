#pragma once
#include "model/query/statehistory.h"
#include "views/pages/session.h"

#include <QWidget>

/// How one objective stood in each of the last 24 months, the newest at the right: the shape of the state on its tint,
/// years below, the words of the chosen month above (DOMAIN.md 2.13 "as of" each month). ← and → walk the months.
/// Computed in the background for all objectives at once, so that walking from one to the next costs nothing.
class MonthStrip : public QWidget
{
    Q_OBJECT

public:
    explicit MonthStrip(Session &session, QWidget *parent = nullptr);
    /// Invisible while nothing is known, and for an objective that was not live in any of the months.
    void setObjective(Id<Objective> objective);
    /// "March 2026: off track, for 5 months"; the last month unless another one was chosen.
    QString words() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void compute();
    void choose(int month);
    int count() const { return int(m_history.columns.size()); }
    std::optional<ResultState> stateOf(int month) const;
    QString wordsOf(int month) const;
    QRectF cell(int month) const;
    int monthAt(double x) const;

    Session &m_session;
    BackgroundWork *m_work;
    std::shared_ptr<const WorkspaceState> m_of; ///< what m_history was, or is being, computed from
    StateHistory m_history;
    Id<Objective> m_objective;
    int m_chosen = -1, m_first = 0; ///< months from the left; the first one in which the objective was live
};
